/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

/**
 * RumSheetPicture:
 * @options: what the sheet is to be
 * @page: which page, from 0; the last one if the sheet has fewer
 * @dpi: pixels an inch
 * @neighbours: (element-type RumSheetOptions): what may be asked for next
 * @serial: number of the request
 * @n_pages: how many pages the sheet has, or 0 with @error
 * @title: (nullable): title of the sheet
 * @text: (nullable): what the page says
 * @texture: (nullable): the page
 * @error: (nullable): why there is no page
 *
 * What is asked of a [class@SheetRenderer], and what it gives.
 */
typedef struct
{
  RumSheetOptions *options;
  int              page;
  double           dpi;
  GPtrArray       *neighbours;
  guint            serial;

  int              n_pages;
  char            *title;
  char            *text;
  GdkTexture      *texture;
  GError          *error;
} RumSheetPicture;

void rum_sheet_picture_free (RumSheetPicture *self);

/**
 * RumSheetRendererFunc:
 * @picture: what was drawn
 * @user_data: what was passed along
 *
 * Takes a picture, in the main thread.
 */
typedef void (*RumSheetRendererFunc) (const RumSheetPicture *picture,
                                      gpointer               user_data);

#define RUM_TYPE_SHEET_RENDERER (rum_sheet_renderer_get_type ())

G_DECLARE_FINAL_TYPE (RumSheetRenderer, rum_sheet_renderer, RUM, SHEET_RENDERER, GObject)

RumSheetRenderer *rum_sheet_renderer_new  (RumAtlas             *atlas,
                                           RumSheetRendererFunc  func,
                                           gpointer              user_data) G_GNUC_WARN_UNUSED_RESULT;
guint             rum_sheet_renderer_draw (RumSheetRenderer     *self,
                                           RumSheetOptions      *options,
                                           int                   page,
                                           double                dpi,
                                           GPtrArray            *neighbours);

G_END_DECLS
