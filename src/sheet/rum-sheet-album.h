/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-muscle.h"
#include "rum-sheet-figure.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_ALBUM (rum_sheet_album_get_type ())

/**
 * RumSheetAlbum:
 *
 * The figures of a sheet, each loaded once, and where a muscle is seen best.
 */
G_DECLARE_FINAL_TYPE (RumSheetAlbum, rum_sheet_album, RUM, SHEET_ALBUM, GObject)

RumSheetAlbum  *rum_sheet_album_new           (void) G_GNUC_WARN_UNUSED_RESULT;

double          rum_sheet_album_measure       (RumSheetAlbum   *self,
                                               RumView          view,
                                               RumLayer         layer,
                                               const char      *muscle_id);
gboolean        rum_sheet_album_find_best     (RumSheetAlbum   *self,
                                               GPtrArray       *muscles,
                                               RumView         *view,
                                               RumLayer        *layer);
RumFigure      *rum_sheet_album_get_figure    (RumSheetAlbum   *self,
                                               RumView          view,
                                               RumLayer         layer,
                                               GError         **error);
RumSheetSpots  *rum_sheet_album_ensure_spots  (RumSheetAlbum   *self,
                                               RumView          view,
                                               RumLayer         layer,
                                               const RumBox    *area,
                                               GError         **error);
gboolean        rum_sheet_album_find_area     (RumSheetAlbum   *self,
                                               RumView          view,
                                               RumLayer         layer,
                                               GPtrArray       *muscles,
                                               double           margin,
                                               RumBox          *area,
                                               GError         **error);
RumSheetFigure *rum_sheet_album_create_figure (RumSheetAlbum   *self,
                                               RumView          view,
                                               RumLayer         layer,
                                               GPtrArray       *lit,
                                               const RumBox    *area,
                                               const char      *name,
                                               GError         **error) G_GNUC_WARN_UNUSED_RESULT;
RumSheetFigure *rum_sheet_album_create_crop   (RumSheetAlbum   *self,
                                               GPtrArray       *muscles,
                                               double           aspect,
                                               const char      *name,
                                               GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
