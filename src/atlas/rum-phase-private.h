/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-phase.h"

G_BEGIN_DECLS

/*< private >
 * RumPhaseFields:
 *
 * What a phase consists of.  Texts are translated already and copied.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *plain;
  int         start;
  int         end;
  GListModel *sources;
} RumPhaseFields;

RumPhase *rum_phase_new (const RumPhaseFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
