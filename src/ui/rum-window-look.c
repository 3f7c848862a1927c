/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-compat.h"
#include "rum-tooltip.h"
#include "rum-window-private.h"

#include <glib/gi18n.h>

/* How the map is looked at: what the window says of it, where to look for what
 * is not seen, and the layers below the surface. */

static void
update_where (RumWindow  *self,
              const char *where)
{
  gtk_widget_set_visible (GTK_WIDGET (self->where_button), where != NULL);
  rum_window_set_action_enabled (self, "look-there", where != NULL);
  if (where == NULL)
    return;

  gtk_label_set_label (self->where_label, where);
  /* TRANSLATORS: A button: turns the map so that the selected muscle is seen. */
  rum_tooltip_set (GTK_WIDGET (self->where_button), _("Show it there"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->where_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, where,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _("Show it there"),
                                  -1);
  rum_window_show_pointed (self, FALSE);
}

static void
update_steps (RumWindow *self)
{
  const int n_steps = rum_body_map_get_n_steps (self->map);
  const int step = MIN ((int) rum_body_map_get_layer (self->map), n_steps);
  const gboolean has_steps = step > 0 && n_steps > 1;
  g_autofree char *label = NULL;

  /* TRANSLATORS: Which layer of the muscles below the surface the body map shows:
   * %1$d is its number, %2$d how many there are. Short: it takes the place of
   * “Deep muscles” on a button. */
  label = has_steps ? g_strdup_printf (_("Deep %1$d of %2$d"), step, n_steps)
                    : g_strdup (_("Deep muscles"));
  gtk_button_set_label (GTK_BUTTON (self->deep_button), label);
  gtk_widget_set_visible (GTK_WIDGET (self->less_deep_button), has_steps);
  gtk_widget_set_visible (GTK_WIDGET (self->deeper_button), has_steps);
  rum_window_set_action_enabled (self, "less-deep", has_steps && step > 1);
  rum_window_set_action_enabled (self, "deeper", has_steps && step < n_steps);
}

static char *
create_selection_text (RumWindow *self)
{
  const char *selected = rum_body_map_get_selected (self->map);
  RumEntry *entry = selected != NULL ? rum_atlas_get_entry (self->atlas, selected) : NULL;

  if (entry == NULL)
    return g_strdup (_("Nothing is selected on the map."));

  /* TRANSLATORS: Said by a screen reader; %s is a muscle. */
  return g_strdup_printf (_("%s is selected on the map."), rum_entry_get_name (entry));
}

/* What was known before is not said again; nor what was there from the start. */
static void
announce (RumWindow  *self,
          const char *sight,
          const char *where)
{
  const char *selected = rum_body_map_get_selected (self->map);
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *text = NULL;

  if (g_strcmp0 (selected, self->said_selected) != 0)
    {
      g_autofree char *selection = create_selection_text (self);

      g_strv_builder_add (sentences, selection);
    }
  if (g_strcmp0 (sight, self->said_sight) != 0)
    {
      g_autofree char *shown = NULL;

      /* TRANSLATORS: Said by a screen reader; %s is as in “Front view, deep
       * muscles”. */
      shown = g_strdup_printf (_("The map shows: %s."), sight);
      g_strv_builder_add (sentences, shown);
    }
  if (where != NULL && g_strcmp0 (where, self->said_where) != 0)
    {
      g_autofree char *elsewhere = NULL;

      /* TRANSLATORS: Said by a screen reader; %s is as in “Soleus: deep, back
       * view”. */
      elsewhere = g_strdup_printf (_("Seen best elsewhere. %s."), where);
      g_strv_builder_add (sentences, elsewhere);
    }

  g_free (self->said_selected);
  self->said_selected = g_strdup (selected);
  g_free (self->said_sight);
  self->said_sight = g_strdup (sight);
  g_free (self->said_where);
  self->said_where = g_strdup (where);

  parts = g_strv_builder_end (sentences);
  text = g_strjoinv (" ", parts);
  if (*text != '\0' && gtk_widget_get_mapped (GTK_WIDGET (self)))
    rum_compat_announce (self->announcement_label, text);
}

/*< private >
 * rum_window_show_pointed:
 * @pointed: whether to show what is pointed at
 *
 * Shows what is pointed at, or else where to look for what is selected: both have
 * the same place. The button that leads there can be reached by the keyboard all
 * the same.
 */
void
rum_window_show_pointed (RumWindow *self,
                         gboolean   pointed)
{
  GtkWidget *shown = GTK_WIDGET (pointed ? (gpointer) self->pointed_label : self->where_button);
  GtkWidget *hidden = GTK_WIDGET (pointed ? (gpointer) self->where_button : self->pointed_label);

  gtk_widget_remove_css_class (shown, "nothing");
  gtk_widget_add_css_class (hidden, "nothing");
}

/*< private >
 * rum_window_update_look:
 *
 * Follows what the map shows: says it, and where to look for what is selected if
 * that is not seen.
 */
void
rum_window_update_look (RumWindow *self)
{
  g_autofree char *sight = NULL;
  g_autofree char *where = NULL;

  if (self->atlas == NULL)
    return;

  sight = rum_body_map_dup_sight_text (self->map);
  where = rum_body_map_dup_where_text (self->map);
  update_where (self, where);
  update_steps (self);
  announce (self, sight, where);
}

/*< private >
 * rum_window_look_there:
 *
 * Shows the view and the layer in which the selected muscle is seen best.
 */
void
rum_window_look_there (RumWindow *self)
{
  const char *selected = rum_body_map_get_selected (self->map);
  const gboolean had_focus = gtk_widget_has_focus (GTK_WIDGET (self->where_button));
  RumView view = RUM_VIEW_FRONT;
  RumLayer layer = RUM_LAYER_SURFACE;

  if (selected == NULL || !rum_body_map_find_view (self->map, selected, &view, &layer))
    return;

  rum_window_look_at_view (self, view, layer);

  /* The button is gone: the keyboard goes on where it led to. */
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->map));
}

/*< private >
 * rum_window_go_deeper:
 * @steps: how many layers: below 0 towards the skin
 *
 * Shows another of the layers below the surface.
 */
void
rum_window_go_deeper (RumWindow *self,
                      int        steps)
{
  const int n_steps = rum_body_map_get_n_steps (self->map);
  const int step = MIN ((int) rum_body_map_get_layer (self->map), n_steps);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  rum_body_map_set_layer (self->map, CLAMP (step + steps, RUM_LAYER_DEEP, n_steps));
  rum_window_update_look (self);

  /* At the end of the layers its button cannot be pressed any more. */
  if (focus == GTK_WIDGET (self->deeper_button) && !gtk_widget_is_sensitive (focus))
    gtk_widget_grab_focus (GTK_WIDGET (self->less_deep_button));
  else if (focus == GTK_WIDGET (self->less_deep_button) && !gtk_widget_is_sensitive (focus))
    gtk_widget_grab_focus (GTK_WIDGET (self->deeper_button));
}
