/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-urgency.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (RumUrgency, rum_urgency,
                    G_DEFINE_ENUM_VALUE (RUM_URGENCY_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (RUM_URGENCY_CLINICIAN, "clinician"),
                    G_DEFINE_ENUM_VALUE (RUM_URGENCY_SAME_DAY, "same-day"),
                    G_DEFINE_ENUM_VALUE (RUM_URGENCY_EMERGENCY, "emergency"))

/**
 * rum_urgency_get_label:
 * @urgency: how soon help is wanted
 *
 * Gets what a red flag asks the runner to do.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL for
 *   %RUM_URGENCY_NONE, which asks nothing
 */
const char *
rum_urgency_get_label (RumUrgency urgency)
{
  switch (urgency)
    {
    case RUM_URGENCY_NONE:
      return NULL;
    case RUM_URGENCY_CLINICIAN:
      /* TRANSLATORS: What a warning sign asks you to do; doctor or physiotherapist. */
      return C_("urgency", "See a clinician");
    case RUM_URGENCY_SAME_DAY:
      /* TRANSLATORS: What a warning sign asks you to do. */
      return C_("urgency", "Get help the same day");
    case RUM_URGENCY_EMERGENCY:
      /* TRANSLATORS: What a warning sign asks you to do. Keep it as urgent as it is. */
      return C_("urgency", "Emergency: call for help now");
    default:
      g_return_val_if_reached (NULL);
    }
}
