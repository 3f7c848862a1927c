/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-error.h"
#include "rum-activity.h"
#include "rum-article.h"
#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-function.h"
#include "rum-group.h"
#include "rum-link.h"
#include "rum-muscle.h"
#include "rum-phase.h"
#include "rum-place.h"
#include "rum-self-test.h"
#include "rum-source.h"
#include "rum-symptom.h"
#include "rum-term.h"

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
GListModel  *rum_atlas_get_self_tests     (RumAtlas    *self);
GListModel  *rum_atlas_get_symptoms       (RumAtlas    *self);
GListModel  *rum_atlas_get_links          (RumAtlas    *self);
GListModel  *rum_atlas_get_functions      (RumAtlas    *self);
GListModel  *rum_atlas_get_terms          (RumAtlas    *self);
GListModel  *rum_atlas_get_articles       (RumAtlas    *self);
GListModel  *rum_atlas_get_phases         (RumAtlas    *self);
GListModel  *rum_atlas_get_sources        (RumAtlas    *self);
GListModel  *rum_atlas_get_safety         (RumAtlas    *self);
GListModel  *rum_atlas_get_overview       (RumAtlas    *self);

GPtrArray   *rum_atlas_create_links       (RumAtlas    *self,
                                           RumEntry    *entry) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *rum_atlas_create_self_tests  (RumAtlas    *self,
                                           RumGroup    *group) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *rum_atlas_create_symptoms    (RumAtlas    *self,
                                           RumGroup    *group) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *rum_atlas_create_symptoms_at (RumAtlas    *self,
                                           RumEntry    *place) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray   *rum_atlas_create_terms       (RumAtlas    *self,
                                           GPtrArray   *texts) G_GNUC_WARN_UNUSED_RESULT;

void         rum_atlas_prepare_search     (RumAtlas    *self);
GListModel  *rum_atlas_create_search      (RumAtlas    *self,
                                           const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char       **rum_atlas_dup_nearest_ids    (RumAtlas    *self,
                                           const char  *id,
                                           guint        n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
