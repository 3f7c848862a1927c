/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-window-private.h"

/* The commands that concern the map, wherever in the window they are given. */

static const char *const zooms[] = {
  [RUM_MAP_ZOOM_IN] = "zoom-in",
  [RUM_MAP_ZOOM_OUT] = "zoom-out",
  [RUM_MAP_ZOOM_FIT] = "zoom-fit",
};

static void
compare_activate_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  rum_window_toggle (user_data, g_variant_get_string (parameter, NULL));
}

static void
copy_picture_activate_cb (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  rum_window_copy_picture (user_data);
}

static void
read_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  rum_adaptive_layout_set_page (rum_window_get_layout (user_data), RUM_PAGE_PANE);
}

static void
save_picture_activate_cb (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  rum_window_save_picture (user_data);
}

static void
zoom_fit_activate_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  rum_body_map_zoom (RUM_WINDOW (user_data)->map, RUM_MAP_ZOOM_FIT);
}

static void
zoom_in_activate_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  rum_body_map_zoom (RUM_WINDOW (user_data)->map, RUM_MAP_ZOOM_IN);
}

static void
zoom_out_activate_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  rum_body_map_zoom (RUM_WINDOW (user_data)->map, RUM_MAP_ZOOM_OUT);
}

/*< private >
 * rum_window_update_zoom:
 *
 * Lets those commands be given that would do something one can see.
 */
void
rum_window_update_zoom (RumWindow *self)
{
  RumPage page = rum_adaptive_layout_get_page (rum_window_get_layout (self));
  gboolean is_seen = !rum_window_is_narrow (self) || page == RUM_PAGE_MAP;

  for (int zoom = RUM_MAP_ZOOM_IN; zoom <= RUM_MAP_ZOOM_FIT; zoom++)
    rum_window_set_action_enabled (self, zooms[zoom],
                                   is_seen && rum_body_map_can_zoom (self->map, zoom));
}

/*< private >
 * rum_window_update_chosen_bar:
 *
 * Shows what can be done with the chosen muscles under the map, where the pane
 * is not beside it.
 */
void
rum_window_update_chosen_bar (RumWindow *self)
{
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };

  /* The first layout comes before there is anything to read. */
  if (self->atlas != NULL)
    rum_address_read (rum_history_get_address (self->history), self->atlas, &address);

  gtk_widget_set_visible (GTK_WIDGET (self->chosen_bar),
                          rum_window_is_narrow (self) && address.kind == RUM_ADDRESS_COMPARE);
}

/*< private >
 * rum_window_set_up_map:
 *
 * Adds the commands that concern the map.
 */
void
rum_window_set_up_map (RumWindow *self)
{
  static const GActionEntry entries[] = {
    { "compare", compare_activate_cb, "s" },
    { "copy-picture", copy_picture_activate_cb },
    { "read", read_activate_cb },
    { "save-picture", save_picture_activate_cb },
    { "zoom-fit", zoom_fit_activate_cb },
    { "zoom-in", zoom_in_activate_cb },
    { "zoom-out", zoom_out_activate_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->map, "zoomed", G_CALLBACK (rum_window_update_zoom), self,
                           G_CONNECT_SWAPPED);
}
