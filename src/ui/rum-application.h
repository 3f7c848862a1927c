/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-map-figures.h"
#include "rum-preferences.h"

G_BEGIN_DECLS

#define RUM_TYPE_APPLICATION (rum_application_get_type ())

G_DECLARE_FINAL_TYPE (RumApplication, rum_application, RUM, APPLICATION, GtkApplication)

RumApplication *rum_application_new         (void) G_GNUC_WARN_UNUSED_RESULT;

RumAtlas       *rum_application_get_atlas   (RumApplication *self);
RumMapFigures  *rum_application_get_figures (RumApplication *self);
RumPreferences *rum_application_get_preferences (RumApplication *self);

G_END_DECLS
