/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-lighting.h"
#include "rum-window-private.h"

#include <glib/gi18n.h>

/* What is open: list, map, pane, title and actions follow the address. */

static const char *
get_id (RumEntry *entry)
{
  return entry != NULL ? rum_entry_get_id (entry) : NULL;
}

static void
set_string_state (RumWindow  *self,
                  const char *action,
                  const char *state)
{
  rum_window_set_action_state (self, action, g_variant_new_string (state != NULL ? state : ""));
}

static gboolean
is_hurting (const RumAddress *address)
{
  return address->kind == RUM_ADDRESS_HURTS || address->kind == RUM_ADDRESS_HURTS_AT;
}

static void
read_current (RumWindow  *self,
              RumAddress *address)
{
  rum_address_read (rum_history_get_address (self->history), self->atlas, address);
}

static void
update_actions (RumWindow        *self,
                const RumAddress *address)
{
  RumEntry *selected = rum_address_get_selected (address);
  gboolean has_sheet = rum_address_get_group (address) != NULL;

  set_string_state (self, "open", rum_history_get_address (self->history));
  set_string_state (self, "muscle", get_id (selected));
  set_string_state (self, "link", NULL);
  rum_window_set_action_state (self, "hurts", g_variant_new_boolean (is_hurting (address)));

  rum_window_set_action_enabled (self, "save-pdf", has_sheet);
  rum_window_set_action_enabled (self, "sheet-of-chosen", address->kind == RUM_ADDRESS_COMPARE);
  rum_window_set_action_enabled (self, "previous", rum_history_can_go (self->history, -1));
  rum_window_set_action_enabled (self, "next", rum_history_can_go (self->history, 1));
}

static void
update_title (RumWindow        *self,
              const RumAddress *address)
{
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  if (address->kind != RUM_ADDRESS_WELCOME)
    {
      name = rum_address_dup_title (address);
      /* TRANSLATORS: Title of the window; %s is what is open, such as a muscle. */
      title = g_strdup_printf (_("%s – Run Muscles"), name);
    }

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : _("Run Muscles"));
}

static void
set_legend (RumWindow  *self,
            const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (self->legend_label), text != NULL);
  gtk_label_set_label (self->legend_label, text != NULL ? text : "");
}

/* Whatever is chosen, and seen already, is no reason to look elsewhere. */
static void
bring_chosen_into_view (RumWindow        *self,
                        const RumAddress *address,
                        GListModel       *chosen)
{
  g_autoptr (GListStore) nothing = g_list_store_new (RUM_TYPE_ENTRY);

  for (guint i = 0; i < address->n_compared; i++)
    {
      if (rum_body_map_shows (self->map, rum_entry_get_id (address->compared[i])))
        return;
    }

  rum_window_bring_set_into_view (self, chosen, G_LIST_MODEL (nothing));
}

static void
update_chosen (RumWindow        *self,
               const RumAddress *address)
{
  g_autoptr (GListStore) chosen = g_list_store_new (RUM_TYPE_ENTRY);
  g_autofree char *legend = NULL;

  rum_window_update_chosen_bar (self);
  if (address->kind != RUM_ADDRESS_COMPARE)
    {
      rum_body_map_set_chosen (self->map, NULL);
      rum_entry_list_set_chosen (self->list, NULL);
      return;
    }

  for (guint i = 0; i < address->n_compared; i++)
    g_list_store_append (chosen, address->compared[i]);
  rum_body_map_set_chosen (self->map, G_LIST_MODEL (chosen));
  rum_entry_list_set_chosen (self->list, G_LIST_MODEL (chosen));

  /* TRANSLATORS: Under the map: %u muscles have a ring around them. */
  legend = g_strdup_printf (ngettext ("Ringed: %u muscle that you chose. A click with Ctrl, Space, "
                                      "or a long touch adds one or takes it out.",
                                      "Ringed: %u muscles that you chose. A click with Ctrl, "
                                      "Space, or a long touch adds one or takes it out.",
                                      address->n_compared), address->n_compared);
  set_legend (self, legend);
  bring_chosen_into_view (self, address, G_LIST_MODEL (chosen));
}

static void
update_map (RumWindow        *self,
            const RumAddress *address)
{
  RumEntry *selected = rum_address_get_selected (address);
  g_autoptr (GListModel) prime = NULL;
  g_autoptr (GListModel) helping = NULL;
  gboolean is_lit = FALSE;

  rum_lighting_find (self->atlas, address, &prime, &helping);
  is_lit = g_list_model_get_n_items (prime) > 0 || g_list_model_get_n_items (helping) > 0;

  rum_body_map_set_link (self->map, NULL);
  rum_body_map_set_selected (self->map, get_id (selected));
  rum_body_map_set_lit (self->map, is_lit ? prime : NULL, is_lit ? helping : NULL);
  set_legend (self, rum_lighting_get_legend (address, prime, helping));
  update_chosen (self, address);

  if (selected != NULL)
    rum_window_bring_into_view (self, selected);
  else if (is_lit)
    rum_window_bring_set_into_view (self, prime, helping);

  rum_window_update_look (self);
}

static void
show (RumWindow *self,
      double     scroll,
      gboolean   turns_page)
{
  const char *text = rum_history_get_address (self->history);
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
  gboolean is_new = !g_str_equal (rum_pane_get_address (self->pane), text);

  read_current (self, &address);
  update_actions (self, &address);

  rum_pane_set_address (self->pane, text);
  if (is_new)
    rum_pane_set_scroll (self->pane, scroll);

  rum_entry_list_set_selected (self->list, address.kind == RUM_ADDRESS_ENTRY
                                             ? get_id (address.entry) : NULL);
  update_map (self, &address);
  update_title (self, &address);

  if (turns_page && address.kind != RUM_ADDRESS_WELCOME)
    rum_adaptive_layout_set_page (rum_window_get_layout (self), RUM_PAGE_PANE);
}

static RumLink *
find_link (RumWindow  *self,
           const char *link_id)
{
  GListModel *links = rum_atlas_get_links (self->atlas);
  guint n_links = g_list_model_get_n_items (links);

  for (guint i = 0; i < n_links; i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (links, i);

      if (g_str_equal (rum_link_get_id (link), link_id))
        return link;
    }

  return NULL;
}

static void
draw_link (RumWindow *self,
           RumLink   *link)
{
  g_autofree char *legend = NULL;

  rum_body_map_set_link (self->map, link);
  set_string_state (self, "link", rum_link_get_id (link));
  rum_window_bring_link_into_view (self, link);

  legend = rum_body_map_dup_link_text (self->map);
  set_legend (self, legend);

  if (rum_window_is_narrow (self))
    rum_adaptive_layout_set_page (rum_window_get_layout (self), RUM_PAGE_MAP);
}

static void
clear_link (RumWindow *self)
{
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };

  read_current (self, &address);
  set_string_state (self, "link", NULL);
  update_map (self, &address);
}

/* Opens an address; where only one page fits, the reader may stay on the map. */
static gboolean
open_address (RumWindow  *self,
              const char *address,
              gboolean    turns_page)
{
  g_autofree char *copy = g_strdup (address);
  RumAddress read = { RUM_ADDRESS_WELCOME, NULL };

  if (!rum_address_read (copy, self->atlas, &read))
    return FALSE;

  rum_history_set_scroll (self->history, rum_pane_get_scroll (self->pane));
  rum_history_visit (self->history, copy);
  show (self, 0, turns_page);

  return TRUE;
}

/*< private >
 * rum_window_open:
 * @address: what to open; see rum_address_read()
 *
 * Opens an address, and remembers it. One that leads nowhere changes nothing.
 *
 * Returns: whether it leads anywhere
 */
gboolean
rum_window_open (RumWindow  *self,
                 const char *address)
{
  return open_address (self, address, TRUE);
}

/*< private >
 * rum_window_go:
 * @steps: how far: below 0 for back, above for forward
 *
 * Goes back or forward in what was opened, to where the reader had scrolled.
 */
void
rum_window_go (RumWindow *self,
               int        steps)
{
  rum_history_set_scroll (self->history, rum_pane_get_scroll (self->pane));

  if (rum_history_go (self->history, steps))
    show (self, rum_history_get_scroll (self->history), TRUE);
}

/*< private >
 * rum_window_choose:
 * @entry_id: id of a muscle or group, or “” for none
 *
 * Does what a click on the map means: opens a muscle, or picks the place where
 * it hurts.
 */
void
rum_window_choose (RumWindow  *self,
                   const char *entry_id)
{
  RumEntry *entry = rum_atlas_get_entry (self->atlas, entry_id);
  RumAddress current = { RUM_ADDRESS_WELCOME, NULL };
  g_autofree char *address = NULL;

  if (*entry_id == '\0')
    {
      rum_window_open (self, RUM_ADDRESS_OF_WELCOME);
      return;
    }

  if (entry == NULL || !rum_entry_is_anatomical (entry))
    return;

  read_current (self, &current);
  if (is_hurting (&current))
    address = rum_address_dup_hurts_at (entry);

  rum_window_open (self, address != NULL ? address : entry_id);
}

/*< private >
 * rum_window_toggle:
 * @muscle_id: id of a muscle
 *
 * Adds a muscle to those that are chosen together, or takes it out. Who chooses
 * on the map stays there, also where only one page fits. Where it hurts, one
 * place is enough.
 */
void
rum_window_toggle (RumWindow  *self,
                   const char *muscle_id)
{
  RumEntry *muscle = rum_atlas_get_entry (self->atlas, muscle_id);
  RumAddress current = { RUM_ADDRESS_WELCOME, NULL };
  g_autofree char *address = NULL;

  if (!RUM_IS_MUSCLE (muscle))
    return;

  read_current (self, &current);
  if (is_hurting (&current))
    {
      rum_window_choose (self, muscle_id);
      return;
    }

  address = rum_address_dup_toggled (&current, RUM_MUSCLE (muscle));
  if (address == NULL)
    {
      g_autofree char *message =
        g_strdup_printf (ngettext ("No more than %d muscle can be chosen.",
                                   "No more than %d muscles can be chosen.",
                                   RUM_ADDRESS_MAX_COMPARED), RUM_ADDRESS_MAX_COMPARED);

      rum_window_show_message (self, message);
      return;
    }

  open_address (self, address, FALSE);
}

/*< private >
 * rum_window_set_hurts:
 * @hurts: whether to look for what hurts
 *
 * Opens the entrance of “It hurts here”, or leaves it for the muscle that was
 * picked.
 */
void
rum_window_set_hurts (RumWindow *self,
                      gboolean   hurts)
{
  RumAddress current = { RUM_ADDRESS_WELCOME, NULL };

  read_current (self, &current);

  if (hurts)
    rum_window_open (self, RUM_ADDRESS_OF_HURTS);
  else if (current.kind == RUM_ADDRESS_HURTS_AT)
    rum_window_open (self, rum_entry_get_id (current.entry));
  else
    rum_window_open (self, RUM_ADDRESS_OF_WELCOME);
}

/*< private >
 * rum_window_set_link:
 * @link_id: id of a link, or “” for none
 *
 * Draws a link on the map. To choose again the one that is drawn takes it
 * away.
 */
void
rum_window_set_link (RumWindow  *self,
                     const char *link_id)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self), "link");
  RumLink *link = *link_id != '\0' ? find_link (self, link_id) : NULL;

  if (*link_id == '\0' || g_str_equal (g_variant_get_string (state, NULL), link_id))
    clear_link (self);
  else if (link != NULL)
    draw_link (self, link);
}
