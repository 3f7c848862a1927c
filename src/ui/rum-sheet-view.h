/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

/* Zooms that follow the room that there is. */
#define RUM_SHEET_ZOOM_PAGE 0.0
#define RUM_SHEET_ZOOM_WIDTH -1.0

#define RUM_TYPE_SHEET_VIEW (rum_sheet_view_get_type ())

G_DECLARE_FINAL_TYPE (RumSheetView, rum_sheet_view, RUM, SHEET_VIEW, GtkWidget)

void          rum_sheet_view_set_atlas   (RumSheetView    *self,
                                          RumAtlas        *atlas);
void            rum_sheet_view_set_neighbours (RumSheetView   *self,
                                               GPtrArray      *neighbours);
void          rum_sheet_view_set_options (RumSheetView    *self,
                                          RumSheetOptions *options);

int           rum_sheet_view_get_page    (RumSheetView    *self);
void          rum_sheet_view_set_page    (RumSheetView    *self,
                                          int              page);
int           rum_sheet_view_get_n_pages (RumSheetView    *self);
double        rum_sheet_view_get_zoom    (RumSheetView    *self);
void          rum_sheet_view_set_zoom    (RumSheetView    *self,
                                          double           zoom);

gboolean      rum_sheet_view_is_current  (RumSheetView    *self);
const char   *rum_sheet_view_get_title   (RumSheetView    *self);
GdkTexture   *rum_sheet_view_get_texture (RumSheetView    *self);
double        rum_sheet_view_get_dpi     (RumSheetView    *self);
const GError *rum_sheet_view_get_error   (RumSheetView    *self);

G_END_DECLS
