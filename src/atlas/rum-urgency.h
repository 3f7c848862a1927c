/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumUrgency:
 * @RUM_URGENCY_NONE: the claim is no red flag.
 * @RUM_URGENCY_CLINICIAN: see a clinician.
 * @RUM_URGENCY_SAME_DAY: get help the same day.
 * @RUM_URGENCY_EMERGENCY: call the emergency number.
 *
 * How soon a red flag wants help.
 */
typedef enum
{
  RUM_URGENCY_NONE,
  RUM_URGENCY_CLINICIAN,
  RUM_URGENCY_SAME_DAY,
  RUM_URGENCY_EMERGENCY,
} RumUrgency;

#define RUM_TYPE_URGENCY (rum_urgency_get_type ())

GType       rum_urgency_get_type  (void);

const char *rum_urgency_get_label (RumUrgency urgency);

G_END_DECLS
