/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"
#include "rum-group.h"
#include "rum-sheet-style.h"

G_BEGIN_DECLS

/**
 * RumSheetKind:
 * @RUM_SHEET_GROUP: all about one group, on one page if it fits.
 * @RUM_SHEET_CARDS: cards to cut out, one a muscle or group.
 * @RUM_SHEET_POSTER: the body with every muscle labelled.
 * @RUM_SHEET_SIX: the six groups at a glance, on one page.
 * @RUM_SHEET_MINE: what somebody chose, in their order.
 *
 * The kinds of sheets.  Their nicks are what the command line calls them:
 * “group”, “cards”, “poster”, “six” and “mine”.
 */
typedef enum
{
  RUM_SHEET_GROUP,
  RUM_SHEET_CARDS,
  RUM_SHEET_POSTER,
  RUM_SHEET_SIX,
  RUM_SHEET_MINE,
} RumSheetKind;

#define RUM_TYPE_SHEET_KIND (rum_sheet_kind_get_type ())

GType       rum_sheet_kind_get_type  (void);
const char *rum_sheet_kind_get_nick  (RumSheetKind   kind);
const char *rum_sheet_kind_get_label (RumSheetKind   kind);
gboolean    rum_sheet_kind_lists_sources (RumSheetKind kind);
gboolean    rum_sheet_kind_parse     (const char    *nick,
                                      RumSheetKind  *kind);

#define RUM_TYPE_SHEET_OPTIONS (rum_sheet_options_get_type ())

/**
 * RumSheetOptions:
 *
 * What a sheet is to be: its kind, what it is about, its paper and its look.
 * Options may be changed at any time: a sheet keeps a copy of its own.
 */
G_DECLARE_FINAL_TYPE (RumSheetOptions, rum_sheet_options, RUM, SHEET_OPTIONS, GObject)

RumSheetOptions *rum_sheet_options_new                (RumSheetKind     kind) G_GNUC_WARN_UNUSED_RESULT;
RumSheetOptions *rum_sheet_options_new_for_group      (RumGroup        *group,
                                                       double           width,
                                                       double           height) G_GNUC_WARN_UNUSED_RESULT;
RumSheetOptions *rum_sheet_options_copy               (RumSheetOptions *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean         rum_sheet_options_have_same_layout (RumSheetOptions *self,
                                                    RumSheetOptions *other);
gboolean         rum_sheet_options_equal              (RumSheetOptions *self,
                                                       RumSheetOptions *other);

RumSheetKind     rum_sheet_options_get_kind           (RumSheetOptions *self);
void             rum_sheet_options_set_kind           (RumSheetOptions *self,
                                                       RumSheetKind     kind);
GPtrArray       *rum_sheet_options_get_entries        (RumSheetOptions *self);
void             rum_sheet_options_set_entries        (RumSheetOptions *self,
                                                       GPtrArray       *entries);
void             rum_sheet_options_add_entry          (RumSheetOptions *self,
                                                       RumEntry        *entry);
RumGroup        *rum_sheet_options_get_group          (RumSheetOptions *self);
double           rum_sheet_options_get_width          (RumSheetOptions *self);
double           rum_sheet_options_get_height         (RumSheetOptions *self);
void             rum_sheet_options_set_paper          (RumSheetOptions *self,
                                                       double           width,
                                                       double           height);
RumSheetColors   rum_sheet_options_get_colors         (RumSheetOptions *self);
void             rum_sheet_options_set_colors         (RumSheetOptions *self,
                                                       RumSheetColors   colors);
gboolean         rum_sheet_options_get_large_print    (RumSheetOptions *self);
void             rum_sheet_options_set_large_print    (RumSheetOptions *self,
                                                       gboolean         large_print);
int              rum_sheet_options_get_cards_per_page (RumSheetOptions *self);
void             rum_sheet_options_set_cards_per_page (RumSheetOptions *self,
                                                       int              cards_per_page);
gboolean         rum_sheet_options_get_with_code      (RumSheetOptions *self);
void             rum_sheet_options_set_with_code      (RumSheetOptions *self,
                                                       gboolean         with_code);
gboolean         rum_sheet_options_get_with_log       (RumSheetOptions *self);
void             rum_sheet_options_set_with_log       (RumSheetOptions *self,
                                                       gboolean         with_log);
const char      *rum_sheet_options_get_goal           (RumSheetOptions *self);
void             rum_sheet_options_set_goal           (RumSheetOptions *self,
                                                       const char      *goal);

G_END_DECLS
