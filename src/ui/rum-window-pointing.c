/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-window-private.h"

#include <glib/gi18n.h>

/* What is pointed at: map, list and pane light the same muscle, wherever it is
 * pointed at. */

static const char *
get_anatomical_id (RumWindow  *self,
                   const char *address)
{
  RumAddress read = { RUM_ADDRESS_WELCOME, NULL };

  if (address == NULL || !rum_address_read (address, self->atlas, &read) || read.entry == NULL ||
      !rum_entry_is_anatomical (read.entry))
    return NULL;

  return rum_entry_get_id (read.entry);
}

/* Gives the address that a button or link of the pane opens, or NULL. */
static const char *
find_address (RumWindow *self,
              GtkWidget *widget)
{
  for (; widget != NULL && widget != GTK_WIDGET (self->pane);
       widget = gtk_widget_get_parent (widget))
    {
      GVariant *target = NULL;

      if (!GTK_IS_ACTIONABLE (widget) ||
          g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.open") != 0)
        continue;

      target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
      if (target != NULL && g_variant_is_of_type (target, G_VARIANT_TYPE_STRING))
        return g_variant_get_string (target, NULL);
    }

  return NULL;
}

static char *
create_pointed_text (RumWindow *self,
                     RumEntry  *entry)
{
  RumGroup *group = rum_entry_get_group (entry);
  const char *plain = rum_entry_get_plain (entry);

  if (rum_preferences_get_naming (self->preferences) == RUM_NAMING_PLAIN && plain != NULL)
    return g_strdup_printf (_("%1$s · %2$s"), plain, rum_entry_get_name (entry));

  if (group == NULL || entry == RUM_ENTRY (group))
    return g_strdup (rum_entry_get_name (entry));

  /* TRANSLATORS: What is under the pointer: %1$s is a muscle, %2$s its
   * group, as in “Soleus · Calves”. */
  return g_strdup_printf (_("%1$s · %2$s"), rum_entry_get_name (entry),
                          rum_entry_get_name (RUM_ENTRY (group)));
}

static void
map_pointed_cb (RumWindow *self)
{
  const char *entry_id = rum_body_map_get_pointed (self->map);
  RumEntry *entry = entry_id != NULL ? rum_atlas_get_entry (self->atlas, entry_id) : NULL;
  g_autofree char *text = NULL;

  rum_entry_list_set_marked (self->list, entry_id);

  /* The label keeps its place when it is empty, so that the map stays put. */
  if (entry != NULL)
    text = create_pointed_text (self, entry);
  gtk_label_set_label (self->pointed_label, text != NULL ? text : "");
  rum_window_show_pointed (self, text != NULL);
}

static void
list_pointed_cb (RumWindow *self)
{
  rum_body_map_set_pointed (self->map,
                            get_anatomical_id (self, rum_entry_list_get_pointed (self->list)));
}

static void
pane_motion_cb (RumWindow *self,
                double     x,
                double     y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->pane), x, y, GTK_PICK_DEFAULT);

  rum_body_map_set_pointed (self->map, get_anatomical_id (self, find_address (self, widget)));
}

static void
pane_leave_cb (RumWindow *self)
{
  rum_body_map_set_pointed (self->map, NULL);
}

static gboolean
is_in (GtkWidget *focus,
       gpointer   area)
{
  return focus != NULL && gtk_widget_is_ancestor (focus, area);
}

/* Map and list say themselves where the keyboard is in them. */
static void
focus_widget_cb (RumWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  const gboolean in_pane = is_in (focus, self->pane);

  if (in_pane)
    rum_body_map_set_pointed (self->map, get_anatomical_id (self, find_address (self, focus)));
  else if (self->has_focus_in_pane && !is_in (focus, self->map))
    list_pointed_cb (self);

  self->has_focus_in_pane = in_pane;
}

/*< private >
 * rum_window_watch_pointing:
 *
 * Lets list, map and pane light what is pointed at in any of them.
 */
void
rum_window_watch_pointing (RumWindow *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (self->map, "notify::pointed", G_CALLBACK (map_pointed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "notify::pointed", G_CALLBACK (list_pointed_cb), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (motion, "motion", G_CALLBACK (pane_motion_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (pane_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->pane), motion);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_widget_cb), NULL);
}
