/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-palette.h"
#include "rum-preferences.h"

G_BEGIN_DECLS

#define RUM_TYPE_STYLE (rum_style_get_type ())

G_DECLARE_FINAL_TYPE (RumStyle, rum_style, RUM, STYLE, GObject)

RumStyle   *rum_style_new         (GdkDisplay     *display) G_GNUC_WARN_UNUSED_RESULT;

RumPalette  rum_style_get_palette (RumStyle       *self);
void        rum_style_set_choice  (RumStyle       *self,
                                   RumStyleChoice  choice);

G_END_DECLS
