/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-error.h"
#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-muscle.h"
#include "rum-phase.h"
#include "rum-source.h"

G_BEGIN_DECLS

#define RUM_TYPE_ATLAS (rum_atlas_get_type ())

G_DECLARE_FINAL_TYPE (RumAtlas, rum_atlas, RUM, ATLAS, GObject)

RumAtlas    *rum_atlas_new                (GError     **error) G_GNUC_WARN_UNUSED_RESULT;
RumAtlas    *rum_atlas_new_for_folder     (GFile       *folder,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

RumEntry    *rum_atlas_get_entry          (RumAtlas    *self,
                                           const char  *id);
RumClaim    *rum_atlas_get_claim          (RumAtlas    *self,
                                           const char  *id);
GListModel  *rum_atlas_get_groups         (RumAtlas    *self);
GListModel  *rum_atlas_get_exercises      (RumAtlas    *self);
GListModel  *rum_atlas_get_phases         (RumAtlas    *self);
GListModel  *rum_atlas_get_sources        (RumAtlas    *self);
GListModel  *rum_atlas_get_safety         (RumAtlas    *self);
GListModel  *rum_atlas_get_overview       (RumAtlas    *self);

GListModel  *rum_atlas_create_search      (RumAtlas    *self,
                                           const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char       **rum_atlas_dup_nearest_ids    (RumAtlas    *self,
                                           const char  *id,
                                           guint        n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
