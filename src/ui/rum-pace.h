/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumPace:
 *
 * How many rows a frame makes, where there are too many for one frame. To lay a
 * row out and to paint it takes some times as long as to make it, and how many
 * times differs from machine to machine and from row to row: so each frame tells
 * the next one. The fields are private.
 */
typedef struct
{
  /*< private >*/
  gboolean is_first;
  gint64   begin;
  gint64   allowed;
  gint64   used;
} RumPace;

void     rum_pace_init        (RumPace *self);

gboolean rum_pace_begin_frame (RumPace *self,
                               gint64   now);
gboolean rum_pace_add_row     (RumPace *self,
                               gint64   duration);
void     rum_pace_end_frame   (RumPace *self,
                               gint64   now);

G_END_DECLS
