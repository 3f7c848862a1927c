/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-muscle.h"

G_BEGIN_DECLS

#define RUM_TYPE_ANATOMY_CARD (rum_anatomy_card_get_type ())

G_DECLARE_FINAL_TYPE (RumAnatomyCard, rum_anatomy_card, RUM, ANATOMY_CARD, GtkWidget)

GtkWidget *rum_anatomy_card_new (RumMuscle *muscle);

G_END_DECLS
