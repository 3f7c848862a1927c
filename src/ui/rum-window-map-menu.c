/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-region.h"
#include "rum-window-private.h"

#include <glib/gi18n.h>

/* The menu of the map: by the secondary button, the menu key, or Shift and F10. */

static void
append_muscle (RumWindow *self,
               GMenu     *menu,
               RumEntry  *entry)
{
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
  g_autoptr (GMenu) section = NULL;
  g_autoptr (GMenuItem) item = NULL;

  if (!RUM_IS_MUSCLE (entry))
    return;

  rum_address_read (rum_history_get_address (self->history), self->atlas, &address);
  item = g_menu_item_new (rum_address_is_chosen (&address, RUM_MUSCLE (entry))
                            /* TRANSLATORS: In a menu under the name of a muscle. */
                            ? _("_Take Out of the Chosen Muscles")
                            /* TRANSLATORS: In a menu under the name of a muscle. */
                            : _("_Add to the Chosen Muscles"),
                          NULL);
  g_menu_item_set_action_and_target (item, "win.compare", "s", rum_entry_get_id (entry));

  section = g_menu_new ();
  g_menu_append_item (section, item);
  g_menu_append_section (menu, rum_entry_get_name (entry), G_MENU_MODEL (section));
}

static GMenuModel *
create_menu (RumWindow *self,
             RumEntry  *entry)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) picture = g_menu_new ();
  g_autoptr (GMenu) zoom = g_menu_new ();

  append_muscle (self, menu, entry);

  g_menu_append (picture, _("_Copy Picture of the Map"), "win.copy-picture");
  g_menu_append (picture, _("Sa_ve Picture of the Map…"), "win.save-picture");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (picture));

  g_menu_append (zoom, _("Zoom _In"), "win.zoom-in");
  g_menu_append (zoom, _("Zoom _Out"), "win.zoom-out");
  g_menu_append (zoom, _("Whole _Body"), "win.zoom-fit");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (zoom));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

/* Where the focus is, if it is on the map, or else in the middle. Gives the
 * muscle that has the focus, or NULL.
 */
static RumEntry *
find_focus (RumWindow    *self,
            GdkRectangle *place)
{
  GtkWidget *map = GTK_WIDGET (self->map);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  graphene_rect_t bounds;

  *place = (GdkRectangle) { gtk_widget_get_width (map) / 2, gtk_widget_get_height (map) / 2, 1, 1 };
  if (!RUM_IS_MAP_REGION (focus))
    return NULL;

  if (gtk_widget_compute_bounds (focus, map, &bounds))
    *place = (GdkRectangle) { (int) (bounds.origin.x + bounds.size.width / 2),
                              (int) (bounds.origin.y + bounds.size.height / 2), 1, 1 };

  return RUM_ENTRY (rum_map_region_get_muscle (RUM_MAP_REGION (focus)));
}

static void
pop_up (RumWindow          *self,
        const GdkRectangle *place,
        RumEntry           *entry)
{
  g_autoptr (GMenuModel) model = create_menu (self, entry);
  GdkRectangle there = *place;
  double x = 0;
  double y = 0;

  g_clear_pointer (&self->map_menu, gtk_widget_unparent);
  self->map_menu = gtk_popover_menu_new_from_model (model);
  gtk_widget_set_parent (self->map_menu, GTK_WIDGET (self->map_box));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->map_menu), FALSE);
  gtk_widget_set_halign (self->map_menu, GTK_ALIGN_START);

  gtk_widget_translate_coordinates (GTK_WIDGET (self->map), GTK_WIDGET (self->map_box),
                                    place->x, place->y, &x, &y);
  there.x = (int) x;
  there.y = (int) y;
  gtk_popover_set_pointing_to (GTK_POPOVER (self->map_menu), &there);
  gtk_popover_popup (GTK_POPOVER (self->map_menu));
}

static void
pressed_cb (RumWindow  *self,
            int         n_presses,
            double      x,
            double      y,
            GtkGesture *gesture)
{
  const char *id = rum_body_map_get_pointed (self->map);

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  pop_up (self, &(GdkRectangle) { (int) x, (int) y, 1, 1 },
          id != NULL ? rum_atlas_get_entry (self->atlas, id) : NULL);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  GdkRectangle place = { 0 };
  RumEntry *entry = find_focus (user_data, &place);

  pop_up (user_data, &place, entry);

  return GDK_EVENT_STOP;
}

/*< private >
 * rum_window_set_up_map_menu:
 *
 * Gives the map its menu.
 */
void
rum_window_set_up_map_menu (RumWindow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->map), GTK_EVENT_CONTROLLER (click));

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Menu|<Shift>F10"),
                      gtk_callback_action_new (menu_key_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->map), keys);
}
