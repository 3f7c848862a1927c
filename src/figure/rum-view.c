/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-view.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (RumView, rum_view,
                    G_DEFINE_ENUM_VALUE (RUM_VIEW_FRONT, "front"),
                    G_DEFINE_ENUM_VALUE (RUM_VIEW_BACK, "back"),
                    G_DEFINE_ENUM_VALUE (RUM_VIEW_SIDE, "side"),
                    G_DEFINE_ENUM_VALUE (RUM_VIEW_SOLE, "sole"))

/**
 * rum_view_get_label:
 * @view: a view
 *
 * Gets the word for a view, for a switch between the views.
 *
 * Returns: (transfer none): the translated word
 */
const char *
rum_view_get_label (RumView view)
{
  switch (view)
    {
    case RUM_VIEW_FRONT:
      /* TRANSLATORS: The body as seen from the front. */
      return C_("view", "Front");
    case RUM_VIEW_BACK:
      /* TRANSLATORS: The body as seen from behind; not the muscles of the back. */
      return C_("view", "Back");
    case RUM_VIEW_SIDE:
      /* TRANSLATORS: The body as seen from its right side. */
      return C_("view", "Side");
    case RUM_VIEW_SOLE:
      /* TRANSLATORS: The soles of the feet as seen from below. */
      return C_("view", "Sole");
    default:
      g_return_val_if_reached (NULL);
    }
}
