/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-tooltip.h"

/* To set a tooltip of GTK asks the display where the pointer is, three times to
 * and fro for each widget that is made.  These are asked for only when they are
 * to be shown.
 */

#define DATA_KEY "rum-tooltip"

static gboolean
query_tooltip_cb (GtkWidget  *widget,
                  int         x,
                  int         y,
                  gboolean    is_by_keyboard,
                  GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, rum_tooltip_get (widget));

  return TRUE;
}

/**
 * rum_tooltip_set:
 * @widget: a widget
 * @text: (nullable): a few words, translated, or NULL for none
 *
 * Sets the tooltip of a widget, as gtk_widget_set_tooltip_text() does.  A screen
 * reader hears it as the description of the widget.
 */
void
rum_tooltip_set (GtkWidget  *widget,
                 const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (g_strcmp0 (text, rum_tooltip_get (widget)) == 0)
    return;

  if (g_object_get_data (G_OBJECT (widget), DATA_KEY) == NULL)
    g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);

  g_object_set_data_full (G_OBJECT (widget), DATA_KEY, g_strdup (text != NULL ? text : ""),
                          g_free);
  gtk_widget_set_has_tooltip (widget, text != NULL);

  if (text != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    text, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/**
 * rum_tooltip_get:
 * @widget: a widget
 *
 * Gets what rum_tooltip_set() set.
 *
 * Returns: (transfer none) (nullable): the text, or NULL for none
 */
const char *
rum_tooltip_get (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  if (!gtk_widget_get_has_tooltip (widget))
    return NULL;

  return g_object_get_data (G_OBJECT (widget), DATA_KEY);
}
