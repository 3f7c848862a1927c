/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-safety-window.h"
#include "rum-window-private.h"

/* The commands of the window. */

static void
back_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RumWindow *self = user_data;

  rum_adaptive_layout_set_page (rum_window_get_layout (self),
                                rum_window_is_narrow (self) ? RUM_PAGE_MAP : RUM_PAGE_PANE);
}

static void
copy_claim_activate_cb (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  rum_window_copy_claim (user_data, g_variant_get_string (parameter, NULL), FALSE);
}

static void
copy_claim_markdown_activate_cb (GSimpleAction *action,
                                 GVariant      *parameter,
                                 gpointer       user_data)
{
  rum_window_copy_claim (user_data, g_variant_get_string (parameter, NULL), TRUE);
}

static void
copy_page_activate_cb (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  rum_window_copy_page (user_data, FALSE);
}

static void
copy_page_markdown_activate_cb (GSimpleAction *action,
                                GVariant      *parameter,
                                gpointer       user_data)
{
  rum_window_copy_page (user_data, TRUE);
}

static void
deep_change_state_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  RumWindow *self = user_data;

  g_simple_action_set_state (action, value);
  rum_body_map_set_layer (self->map, g_variant_get_boolean (value) ? RUM_LAYER_DEEP
                                                                    : RUM_LAYER_SURFACE);
  rum_window_update_look (self);
}

static void
deeper_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  rum_window_go_deeper (user_data, 1);
}

static void
hurts_change_state_cb (GSimpleAction *action,
                       GVariant      *value,
                       gpointer       user_data)
{
  rum_window_set_hurts (user_data, g_variant_get_boolean (value));
}

static void
less_deep_activate_cb (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  rum_window_go_deeper (user_data, -1);
}

static void
link_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  rum_window_set_link (user_data, g_variant_get_string (parameter, NULL));
}

static void
link_change_state_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  rum_window_set_link (user_data, g_variant_get_string (value, NULL));
}

static void
look_there_activate_cb (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  rum_window_look_there (user_data);
}

static void
muscle_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  rum_window_choose (user_data, g_variant_get_string (parameter, NULL));
}

static void
muscle_change_state_cb (GSimpleAction *action,
                        GVariant      *value,
                        gpointer       user_data)
{
  rum_window_choose (user_data, g_variant_get_string (value, NULL));
}

static void
next_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  rum_window_go (user_data, 1);
}

static void
open_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  rum_window_open (user_data, g_variant_get_string (parameter, NULL));
}

static void
open_change_state_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  rum_window_open (user_data, g_variant_get_string (value, NULL));
}

static void
previous_activate_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  rum_window_go (user_data, -1);
}

static void
print_activate_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  rum_window_print (user_data);
}

static void
report_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  rum_window_report (user_data, g_variant_get_string (parameter, NULL));
}

static void
safety_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  RumWindow *self = user_data;

  gtk_window_present (rum_safety_window_new (GTK_WINDOW (self), self->atlas));
}

static void
save_pdf_activate_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  rum_window_save_pdf (user_data);
}

static void
sheet_of_chosen_activate_cb (GSimpleAction *action,
                             GVariant      *parameter,
                             gpointer       user_data)
{
  rum_window_print_chosen (user_data);
}

static void
show_list (RumWindow *self)
{
  RumAdaptiveLayout *layout = rum_window_get_layout (self);

  if (rum_adaptive_layout_get_width_class (layout) != RUM_WIDTH_WIDE)
    rum_adaptive_layout_set_page (layout, RUM_PAGE_LIST);
}

static void
search_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  RumWindow *self = user_data;

  show_list (self);
  rum_entry_list_begin_search (self->list);
}

static void
find_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RumWindow *self = user_data;

  show_list (self);
  rum_entry_list_find (self->list, g_variant_get_string (parameter, NULL));
}

static void
view_change_state_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  g_simple_action_set_state (action, value);
  rum_window_update_arrangement (user_data);
}

/*< private >
 * rum_window_add_actions:
 *
 * Adds the commands.
 */
void
rum_window_add_actions (RumWindow *self)
{
  static const GActionEntry entries[] = {
    { "back", back_activate_cb },
    { "copy-claim", copy_claim_activate_cb, "s" },
    { "copy-claim-markdown", copy_claim_markdown_activate_cb, "s" },
    { "copy-page", copy_page_activate_cb },
    { "copy-page-markdown", copy_page_markdown_activate_cb },
    { "deep", NULL, NULL, "false", deep_change_state_cb },
    { "deeper", deeper_activate_cb },
    { "hurts", NULL, NULL, "false", hurts_change_state_cb },
    { "less-deep", less_deep_activate_cb },
    { "link", link_activate_cb, "s", "''", link_change_state_cb },
    { "look-there", look_there_activate_cb },
    { "muscle", muscle_activate_cb, "s", "''", muscle_change_state_cb },
    { "next", next_activate_cb },
    { "open", open_activate_cb, "s", "''", open_change_state_cb },
    { "previous", previous_activate_cb },
    { "print", print_activate_cb },
    { "report", report_activate_cb, "s" },
    { "safety", safety_activate_cb },
    { "save-pdf", save_pdf_activate_cb },
    { "find", find_activate_cb, "s" },
    { "search", search_activate_cb },
    { "sheet-of-chosen", sheet_of_chosen_activate_cb },
    { "view", NULL, "s", "'front'", view_change_state_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
