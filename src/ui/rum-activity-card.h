/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-activity.h"

G_BEGIN_DECLS

#define RUM_TYPE_ACTIVITY_CARD (rum_activity_card_get_type ())

G_DECLARE_FINAL_TYPE (RumActivityCard, rum_activity_card, RUM, ACTIVITY_CARD, GtkWidget)

GtkWidget *rum_activity_card_new (RumActivity *activity);

G_END_DECLS
