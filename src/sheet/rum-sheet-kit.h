/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rum-atlas.h"
#include "rum-sheet-album.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"
#include "rum-sheet-ruler.h"

G_BEGIN_DECLS

/**
 * RumSheetKitFunc:
 * @layout: a sheet in the making, with all its pages
 * @n_done: how many of them are complete
 * @data: what was passed along
 *
 * Is told of a page that is complete before the sheet is.
 */
typedef void (*RumSheetKitFunc) (RumSheetLayout *layout,
                                 int             n_done,
                                 gpointer        data);

#define RUM_TYPE_SHEET_KIT (rum_sheet_kit_get_type ())

/**
 * RumSheetKit:
 *
 * What sheets are made with, and what they can share: the atlas, fonts, words
 * that are measured already, and figures.  A kit is of one language, and belongs
 * to the thread that made it, with all that is made with it.
 */
G_DECLARE_FINAL_TYPE (RumSheetKit, rum_sheet_kit, RUM, SHEET_KIT, GObject)

RumSheetKit    *rum_sheet_kit_new            (RumAtlas         *atlas) G_GNUC_WARN_UNUSED_RESULT;

RumAtlas       *rum_sheet_kit_get_atlas      (RumSheetKit      *self);
PangoContext   *rum_sheet_kit_get_context    (RumSheetKit      *self);
RumSheetRuler  *rum_sheet_kit_get_ruler      (RumSheetKit      *self);
RumSheetAlbum  *rum_sheet_kit_get_album      (RumSheetKit      *self);
GPtrArray      *rum_sheet_kit_ensure_figures (RumSheetKit      *self,
                                              RumGroup         *group,
                                              RumSheetColors    colors,
                                              GError          **error);

void            rum_sheet_kit_set_cancellable (RumSheetKit     *self,
                                              GCancellable     *cancellable);
void            rum_sheet_kit_set_func       (RumSheetKit      *self,
                                              RumSheetKitFunc   func,
                                              gpointer          data);
void            rum_sheet_kit_report         (RumSheetKit      *self,
                                              RumSheetLayout   *layout,
                                              int               n_done);
gboolean        rum_sheet_kit_check          (RumSheetKit      *self,
                                              GError          **error);

RumSheetLayout *rum_sheet_kit_compose        (RumSheetKit      *self,
                                              RumSheetOptions  *options,
                                              GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
