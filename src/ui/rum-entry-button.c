/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-entry-button.h"

#include "rum-action-button.h"
#include "rum-entry-kind.h"
#include "rum-text.h"
#include "rum-tooltip.h"

#include <glib/gi18n.h>

/* Buttons that open something: all of them activate “win.open”. */

static GtkWidget *
create_label (const char *text,
              const char *style_class)
{
  GtkWidget *label = gtk_label_new (text);

  rum_text_set_wraps (GTK_LABEL (label));
  gtk_widget_add_css_class (label, style_class);

  return label;
}

static GtkWidget *
create_button (const char *address,
               const char *name,
               const char *style_class)
{
  GtkWidget *button = rum_action_button_new ();

  gtk_widget_add_css_class (button, style_class);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", address);
  /* GTK 4.8 takes no name from a label within. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

  return button;
}

static char *
create_name (RumEntry   *entry,
             const char *note)
{
  if (note == NULL)
    return g_strdup (rum_entry_get_name (entry));

  /* TRANSLATORS: A button: %1$s is what it opens, %2$s is said with it. */
  return g_strdup_printf (_("%1$s · %2$s"), rum_entry_get_name (entry), note);
}

/**
 * rum_entry_button_new_chip:
 * @entry: what to open
 * @note: (nullable): what to say with its name
 *
 * Creates a short button. Its tooltip says what the entry is.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
rum_entry_button_new_chip (RumEntry   *entry,
                           const char *note)
{
  g_autofree char *name = NULL;
  GtkWidget *button = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  name = create_name (entry, note);
  button = create_button (rum_entry_get_id (entry), name, "chip");
  gtk_button_set_child (GTK_BUTTON (button), create_label (name, "chip-name"));
  rum_tooltip_set (button, rum_entry_kind_get_label (entry));

  return button;
}

/**
 * rum_entry_button_new_card:
 * @entry: what to open
 * @text: (nullable): what it is, in a line or two
 * @warning: (nullable): what to heed
 *
 * Creates a button as wide as the pane.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
rum_entry_button_new_card (RumEntry   *entry,
                           const char *text,
                           const char *warning)
{
  GtkWidget *button = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  button = create_button (rum_entry_get_id (entry), rum_entry_get_name (entry), "card");
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_box_append (GTK_BOX (box), create_label (rum_entry_get_name (entry), "card-name"));
  if (text != NULL)
    gtk_box_append (GTK_BOX (box), create_label (text, "card-text"));
  if (warning != NULL)
    gtk_box_append (GTK_BOX (box), create_label (warning, "card-warning"));

  return button;
}

/**
 * rum_entry_button_new_door:
 * @address: what to open
 * @text: what the reader sees
 *
 * Creates a button for an address that is no entry.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
rum_entry_button_new_door (const char *address,
                           const char *text)
{
  GtkWidget *button = NULL;

  g_return_val_if_fail (address != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  button = create_button (address, text, "card");
  gtk_button_set_child (GTK_BUTTON (button), create_label (text, "card-name"));

  return button;
}
