/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-muscle.h"

G_BEGIN_DECLS

/*< private >
 * RumAnatomy:
 *
 * The anatomy of a muscle.  Texts are translated already and copied.
 */
typedef struct
{
  const char *origin;
  const char *insertion;
  const char *action;
  const char *nerve;
  GListModel *sources;
} RumAnatomy;

RumMuscle *rum_muscle_new        (const RumEntryFields *fields,
                                  RumTissue             tissue,
                                  const RumAnatomy     *anatomy) G_GNUC_WARN_UNUSED_RESULT;
void       rum_muscle_set_group  (RumMuscle            *self,
                                  RumGroup             *group);
void       rum_muscle_set_timing (RumMuscle            *self,
                                  RumTiming            *timing);

G_END_DECLS
