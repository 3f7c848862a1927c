/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-region.h"
#include "rum-view.h"

G_BEGIN_DECLS

typedef struct _RumMapSideMarks RumMapSideMarks;

RumMapSideMarks *rum_map_side_marks_new       (GtkWidget       *view) G_GNUC_WARN_UNUSED_RESULT;
void             rum_map_side_marks_free      (RumMapSideMarks *self);
GtkWidget       *rum_map_side_marks_get_first (RumMapSideMarks *self);
void             rum_map_side_marks_set_seen  (RumMapSideMarks *self,
                                               RumView          seen);
void             rum_map_side_marks_allocate  (RumMapSideMarks *self,
                                               const RumBox    *area);
void             rum_map_side_marks_snapshot  (RumMapSideMarks *self,
                                               GtkSnapshot     *snapshot);

G_END_DECLS
