/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sources-button.h"

#include "rum-source-list.h"

#include <glib/gi18n.h>

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  GListModel *sources = user_data;
  GtkWidget *popover = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), rum_source_list_new (sources));
  gtk_menu_button_set_popover (button, popover);
}

/**
 * rum_sources_button_set_up:
 * @button: a button
 * @sources: (transfer none): sources, as [class@Source]
 * @statement: what they support, for readers who hear the button
 *
 * Makes @button show how many sources there are, and open their list. The
 * list is made when it is first opened.
 */
void
rum_sources_button_set_up (GtkMenuButton *button,
                           GListModel    *sources,
                           const char    *statement)
{
  guint n_sources = 0;
  g_autofree char *label = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_LIST_MODEL (sources));
  g_return_if_fail (statement != NULL);

  n_sources = g_list_model_get_n_items (sources);
  /* TRANSLATORS: A button that shows so many sources of a statement. */
  label = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources), n_sources);
  /* TRANSLATORS: Read by a screen reader; %1$s is “2 sources”, %2$s the
   * sentence that they support. */
  name = g_strdup_printf (_("%1$s: %2$s"), label, statement);

  gtk_menu_button_set_label (button, label);
  gtk_menu_button_set_create_popup_func (button, create_popup_cb, g_object_ref (sources),
                                         g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}
