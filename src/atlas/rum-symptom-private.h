/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-symptom.h"

G_BEGIN_DECLS

/*< private >
 * RumSymptomFields:
 * @entry: what every entry has
 * @groups: the groups that it may have to do with
 * @places: muscles whose place on the map one would point at
 * @exercises: exercises that may help
 *
 * What a symptom consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields  entry;
  GListModel     *groups;
  GListModel     *places;
  GListModel     *exercises;
} RumSymptomFields;

RumSymptom *rum_symptom_new (const RumSymptomFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
