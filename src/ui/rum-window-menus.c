/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-window-private.h"

#include <glib/gi18n.h>

/* Menus whose items come from the atlas. All of them activate “win.open”. */

static void
append_item (GMenu      *menu,
             const char *label,
             const char *address)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.open", "s", address);
  g_menu_append_item (menu, item);
}

static GMenu *
create_menu (GListModel *entries)
{
  GMenu *menu = g_menu_new ();
  guint n_entries = g_list_model_get_n_items (entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      append_item (menu, rum_entry_get_name (entry), rum_entry_get_id (entry));
    }

  return menu;
}

static void
fill_show_menu (RumWindow *self)
{
  g_autoptr (GMenu) functions = create_menu (rum_atlas_get_functions (self->atlas));
  g_autoptr (GMenu) phases = create_menu (rum_atlas_get_phases (self->atlas));
  g_autoptr (GMenu) nothing = g_menu_new ();

  /* TRANSLATORS: Takes all light from the map. */
  append_item (nothing, C_("show on the map", "Nothing"), RUM_ADDRESS_OF_WELCOME);

  g_menu_append_section (self->show_menu, NULL, G_MENU_MODEL (nothing));
  /* TRANSLATORS: Heading of a menu of movements; what is chosen lights up on the map. */
  g_menu_append_section (self->show_menu, _("What Muscles Do"), G_MENU_MODEL (functions));
  g_menu_append_section (self->show_menu, _("Phases of the Stride"), G_MENU_MODEL (phases));
}

static void
fill_reading_menu (RumWindow *self)
{
  g_autoptr (GMenu) articles = create_menu (rum_atlas_get_articles (self->atlas));

  /* TRANSLATORS: Command: opens the page on which the reader shows where it hurts. */
  append_item (self->reading_menu, _("It _Hurts Here"), RUM_ADDRESS_OF_HURTS);
  if (g_menu_model_get_n_items (G_MENU_MODEL (articles)) > 0)
    /* TRANSLATORS: A menu of articles to read. */
    g_menu_append_submenu (self->reading_menu, _("A_rticles"), G_MENU_MODEL (articles));
  /* TRANSLATORS: Command: opens the page with explanations of words. */
  append_item (self->reading_menu, _("_Glossary"), RUM_ADDRESS_OF_GLOSSARY);
}

/*< private >
 * rum_window_fill_menus:
 *
 * Fills the menus from the atlas of the window.
 */
void
rum_window_fill_menus (RumWindow *self)
{
  fill_show_menu (self);
  fill_reading_menu (self);
}
