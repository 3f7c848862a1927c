/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-timing.h"

G_BEGIN_DECLS

/*< private >
 * RumTimingFields:
 * @people: how many people it was measured in, from 1
 * @speed: how fast they ran, in metres per second
 * @note: what else there is to say, or NULL
 * @spans: (array length=n_spans): in order, without overlap
 * @n_spans: number of spans, from 1
 *
 * What a timing consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumTimingMethod      method;
  RumConfidence        confidence;
  int                  people;
  double               speed;
  const char          *note;
  GListModel          *sources;
  const RumTimingSpan *spans;
  gsize                n_spans;
} RumTimingFields;

RumTiming *rum_timing_new (const RumTimingFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
