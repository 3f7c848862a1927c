/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"
#include "rum-paper.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_SETTINGS (rum_sheet_settings_get_type ())

/**
 * RumSheetSettings:
 *
 * What the reader chose for sheets, and what is remembered of it.  A setting
 * that makes no sense is taken for its default.
 */
G_DECLARE_FINAL_TYPE (RumSheetSettings, rum_sheet_settings, RUM, SHEET_SETTINGS, GObject)

RumSheetSettings *rum_sheet_settings_new                (RumAtlas         *atlas) G_GNUC_WARN_UNUSED_RESULT;

RumSheetKind      rum_sheet_settings_get_kind           (RumSheetSettings *self);
void              rum_sheet_settings_set_kind           (RumSheetSettings *self,
                                                         RumSheetKind      kind);
RumGroup         *rum_sheet_settings_get_group          (RumSheetSettings *self);
void              rum_sheet_settings_set_group          (RumSheetSettings *self,
                                                         RumGroup         *group);
GPtrArray        *rum_sheet_settings_get_entries        (RumSheetSettings *self,
                                                         RumSheetKind      kind);
void              rum_sheet_settings_set_entries        (RumSheetSettings *self,
                                                         RumSheetKind      kind,
                                                         GPtrArray        *entries);
const RumPaper   *rum_sheet_settings_get_paper          (RumSheetSettings *self);
void              rum_sheet_settings_set_paper          (RumSheetSettings *self,
                                                         const RumPaper   *paper);
gboolean          rum_sheet_settings_get_landscape      (RumSheetSettings *self);
void              rum_sheet_settings_set_landscape      (RumSheetSettings *self,
                                                         gboolean          landscape);
RumSheetColors    rum_sheet_settings_get_colors         (RumSheetSettings *self);
void              rum_sheet_settings_set_colors         (RumSheetSettings *self,
                                                         RumSheetColors    colors);
gboolean          rum_sheet_settings_get_large_print    (RumSheetSettings *self);
void              rum_sheet_settings_set_large_print    (RumSheetSettings *self,
                                                         gboolean          large_print);
int               rum_sheet_settings_get_cards_per_page (RumSheetSettings *self);
void              rum_sheet_settings_set_cards_per_page (RumSheetSettings *self,
                                                         int               cards_per_page);
gboolean          rum_sheet_settings_get_with_code      (RumSheetSettings *self);
void              rum_sheet_settings_set_with_code      (RumSheetSettings *self,
                                                         gboolean          with_code);
gboolean          rum_sheet_settings_get_with_log       (RumSheetSettings *self);
void              rum_sheet_settings_set_with_log       (RumSheetSettings *self,
                                                         gboolean          with_log);

void              rum_sheet_settings_get_size           (RumSheetSettings *self,
                                                         int              *width,
                                                         int              *height);
void              rum_sheet_settings_set_size           (RumSheetSettings *self,
                                                         int               width,
                                                         int               height);

RumSheetOptions  *rum_sheet_settings_create_options     (RumSheetSettings *self) G_GNUC_WARN_UNUSED_RESULT;
RumSheetOptions  *rum_sheet_settings_create_options_of_kind (RumSheetSettings *self,
                                                       RumSheetKind      kind) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
