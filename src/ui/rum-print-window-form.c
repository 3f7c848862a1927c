/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-print-window-private.h"

#include "rum-goal.h"
#include "rum-sheet-code.h"
#include "rum-sheet-neighbours.h"

#include <glib/gi18n.h>

/* The left side of the print window: what the sheet is to be. */

static const int cards_per_page[] = { 4, 6 };

static GtkStringList *
create_kinds (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    gtk_string_list_append (list, rum_sheet_kind_get_label (kind));

  return list;
}

static GtkStringList *
create_groups (RumAtlas *atlas)
{
  GListModel *groups = rum_atlas_get_groups (atlas);
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);

      gtk_string_list_append (list, rum_entry_get_name (group));
    }

  return list;
}

static GtkStringList *
create_cards (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cards_per_page); i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", cards_per_page[i]);

      gtk_string_list_append (list, number);
    }

  return list;
}

static GtkStringList *
create_papers (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  gsize n_papers = 0;
  const RumPaper *papers = rum_paper_get_all (&n_papers);

  for (gsize i = 0; i < n_papers; i++)
    gtk_string_list_append (list, papers[i].name);

  return list;
}

static GtkStringList *
create_orientations (void)
{
  /* TRANSLATORS: How paper lies: upright. */
  const char *names[] = { C_("paper", "Portrait"),
                          /* TRANSLATORS: How paper lies: turned. */
                          C_("paper", "Landscape"), NULL };

  return gtk_string_list_new (names);
}

static GtkStringList *
create_colors (void)
{
  /* TRANSLATORS: What a sheet is printed in. */
  const char *names[] = { C_("print", "Colour"),
                          /* TRANSLATORS: What a sheet is printed in. */
                          C_("print", "Black and white"), NULL };

  return gtk_string_list_new (names);
}

static void
set_model (GtkDropDown   *drop_down,
           GtkStringList *list)
{
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  g_object_unref (list);
}

static guint
find_group (RumPrintWindow *self)
{
  GListModel *groups = rum_atlas_get_groups (self->atlas);
  RumGroup *wanted = rum_sheet_settings_get_group (self->settings);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

      if (group == wanted)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static guint
find_paper (RumPrintWindow *self)
{
  gsize n_papers = 0;
  const RumPaper *papers = rum_paper_get_all (&n_papers);

  return (guint) (rum_sheet_settings_get_paper (self->settings) - papers);
}

static void
kind_changed_cb (RumPrintWindow *self)
{
  if (self->is_filling)
    return;

  rum_sheet_settings_set_kind (self->settings, gtk_drop_down_get_selected (self->kind_drop_down));
  rum_print_window_update_form (self);
  rum_print_window_update (self);
}

static void
group_changed_cb (RumPrintWindow *self)
{
  g_autoptr (RumGroup) group = NULL;

  if (self->is_filling)
    return;

  group = g_list_model_get_item (rum_atlas_get_groups (self->atlas),
                                 gtk_drop_down_get_selected (self->group_drop_down));
  rum_sheet_settings_set_group (self->settings, group);
  rum_print_window_update (self);
}

static void
picked_cb (RumPrintWindow *self)
{
  g_autoptr (GPtrArray) entries = NULL;

  if (self->is_filling)
    return;

  entries = rum_sheet_picker_create_chosen (self->picker);
  rum_sheet_settings_set_entries (self->settings, rum_sheet_settings_get_kind (self->settings),
                                  entries);
  rum_print_window_update (self);
}

static void
cards_changed_cb (RumPrintWindow *self)
{
  if (self->is_filling)
    return;

  rum_sheet_settings_set_cards_per_page (
    self->settings, cards_per_page[gtk_drop_down_get_selected (self->cards_drop_down)]);
  rum_print_window_update (self);
}

static void
paper_changed_cb (RumPrintWindow *self)
{
  gsize n_papers = 0;
  const RumPaper *papers = rum_paper_get_all (&n_papers);

  if (self->is_filling)
    return;

  rum_sheet_settings_set_paper (self->settings,
                                &papers[gtk_drop_down_get_selected (self->paper_drop_down)]);
  rum_print_window_update (self);
}

static void
orientation_changed_cb (RumPrintWindow *self)
{
  if (self->is_filling)
    return;

  rum_sheet_settings_set_landscape (self->settings,
                                    gtk_drop_down_get_selected (self->orientation_drop_down) == 1);
  rum_print_window_update (self);
}

static void
colors_changed_cb (RumPrintWindow *self)
{
  if (self->is_filling)
    return;

  rum_sheet_settings_set_colors (self->settings,
                                 gtk_drop_down_get_selected (self->colors_drop_down));
  rum_print_window_update (self);
}

static void
check_toggled_cb (RumPrintWindow *self)
{
  if (self->is_filling)
    return;

  rum_sheet_settings_set_large_print (self->settings,
                                      gtk_check_button_get_active (self->large_check));
  rum_sheet_settings_set_with_code (self->settings,
                                    gtk_check_button_get_active (self->code_check));
  rum_sheet_settings_set_with_log (self->settings, gtk_check_button_get_active (self->log_check));
  rum_print_window_update (self);
}

/* Puts the reader's goal on the sheet that is shown and on those that may be. */
static void
add_goal (RumPrintWindow *self,
          GPtrArray      *neighbours)
{
  rum_goal_add_to_sheet (self->state, self->atlas, self->options);
  for (guint i = 0; i < neighbours->len; i++)
    rum_goal_add_to_sheet (self->state, self->atlas, g_ptr_array_index (neighbours, i));
}

/*< private >
 * rum_print_window_bind_form:
 *
 * Binds the controls of the form.
 */
void
rum_print_window_bind_form (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, kind_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, group_label);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, group_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, picker);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, cards_label);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, cards_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, paper_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, orientation_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, colors_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, large_check);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, code_check);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, code_reason);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, log_check);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, cards_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, paper_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, orientation_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, colors_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_toggled_cb);
}

/*< private >
 * rum_print_window_set_up_form:
 *
 * Puts the choices into the controls, once.
 */
void
rum_print_window_set_up_form (RumPrintWindow *self)
{
  self->is_filling = TRUE;
  set_model (self->kind_drop_down, create_kinds ());
  set_model (self->group_drop_down, create_groups (self->atlas));
  set_model (self->cards_drop_down, create_cards ());
  set_model (self->paper_drop_down, create_papers ());
  set_model (self->orientation_drop_down, create_orientations ());
  set_model (self->colors_drop_down, create_colors ());
  rum_sheet_picker_set_atlas (self->picker, self->atlas);
  gtk_widget_set_visible (GTK_WIDGET (self->code_check), rum_sheet_code_is_available ());
  self->is_filling = FALSE;
}

/*< private >
 * rum_print_window_fill_form:
 *
 * Shows what is set.
 */
void
rum_print_window_fill_form (RumPrintWindow *self)
{
  RumSheetSettings *settings = self->settings;

  self->is_filling = TRUE;
  gtk_drop_down_set_selected (self->kind_drop_down, rum_sheet_settings_get_kind (settings));
  gtk_drop_down_set_selected (self->group_drop_down, find_group (self));
  gtk_drop_down_set_selected (self->cards_drop_down,
                              rum_sheet_settings_get_cards_per_page (settings) == 6);
  gtk_drop_down_set_selected (self->paper_drop_down, find_paper (self));
  gtk_drop_down_set_selected (self->orientation_drop_down,
                              rum_sheet_settings_get_landscape (settings) ? 1 : 0);
  gtk_drop_down_set_selected (self->colors_drop_down, rum_sheet_settings_get_colors (settings));
  gtk_check_button_set_active (self->large_check, rum_sheet_settings_get_large_print (settings));
  gtk_check_button_set_active (self->code_check, rum_sheet_settings_get_with_code (settings));
  gtk_check_button_set_active (self->log_check, rum_sheet_settings_get_with_log (settings));
  self->is_filling = FALSE;

  rum_print_window_update_form (self);
}

/*< private >
 * rum_print_window_update_form:
 *
 * Shows the controls that the kind of sheet has, and its contents.
 */
void
rum_print_window_update_form (RumPrintWindow *self)
{
  RumSheetKind kind = rum_sheet_settings_get_kind (self->settings);
  gboolean is_group = kind == RUM_SHEET_GROUP;
  gboolean is_cards = kind == RUM_SHEET_CARDS;
  gboolean is_mine = kind == RUM_SHEET_MINE;
  gboolean has_code = rum_sheet_kind_lists_sources (kind);

  gtk_widget_set_visible (self->group_label, is_group);
  gtk_widget_set_visible (GTK_WIDGET (self->group_drop_down), is_group);
  gtk_widget_set_visible (self->cards_label, is_cards);
  gtk_widget_set_visible (GTK_WIDGET (self->cards_drop_down), is_cards);
  gtk_widget_set_sensitive (GTK_WIDGET (self->code_check), has_code);
  gtk_widget_set_visible (self->code_reason, !has_code && rum_sheet_code_is_available ());
  gtk_widget_set_visible (GTK_WIDGET (self->log_check), is_mine);
  gtk_widget_set_visible (GTK_WIDGET (self->picker), is_cards || is_mine);

  if (!is_cards && !is_mine)
    return;

  self->is_filling = TRUE;
  rum_sheet_picker_set_ordered (self->picker, is_mine);
  rum_sheet_picker_set_chosen (self->picker, rum_sheet_settings_get_entries (self->settings, kind));
  self->is_filling = FALSE;
}

/*< private >
 * rum_print_window_update:
 *
 * Shows the sheet that is chosen now.
 */
void
rum_print_window_update (RumPrintWindow *self)
{
  g_autoptr (GPtrArray) neighbours = NULL;

  g_clear_object (&self->options);
  self->options = rum_sheet_settings_create_options (self->settings);
  neighbours = rum_sheet_neighbours_create (self->settings, self->atlas, self->options);
  if (self->state != NULL)
    add_goal (self, neighbours);
  rum_sheet_view_set_neighbours (self->view, neighbours);
  rum_sheet_view_set_options (self->view, self->options);
  rum_print_window_show_message (self, "");
  rum_print_window_await_page (self);
}
