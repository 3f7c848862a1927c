/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-print-window-private.h"

#include "rum-sheet-error.h"

#include <glib/gi18n.h>

/* The right side of the print window: the page, or why there is none. */

/* How long a page may take before something turns, in milliseconds. */
#define PATIENCE 300

/* The zooms to choose from. */
static const double zooms[] = {
  RUM_SHEET_ZOOM_PAGE, RUM_SHEET_ZOOM_WIDTH, 0.5, 0.75, 1, 1.5, 2, 3, 4,
};

#define FIRST_FIXED_ZOOM 2

/* The inch of CSS, in logical pixels. */
#define PIXELS_PER_INCH 96

static GtkStringList *
create_zooms (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, C_("zoom", "Whole page"));
  gtk_string_list_append (list, C_("zoom", "Page width"));
  for (gsize i = FIRST_FIXED_ZOOM; i < G_N_ELEMENTS (zooms); i++)
    {
      /* TRANSLATORS: How large a page is shown. */
      g_autofree char *percent = g_strdup_printf (C_("zoom", "%d %%"), (int) (zooms[i] * 100));

      gtk_string_list_append (list, percent);
    }

  return list;
}

/* What can be done about it. */
static const char *
get_advice (const GError *error)
{
  if (g_error_matches (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER))
    return _("Choose larger paper, or turn large print off.");
  if (g_error_matches (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT))
    return _("Install the font, and open this window again.");
  if (g_error_matches (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_CONTENT))
    return _("Tick what the sheet is to be about in the list of contents.");

  return _("Choose another sheet or other paper.");
}

static const char *
get_failure (const GError *error)
{
  if (g_error_matches (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER))
    return _("The paper is too small");
  if (g_error_matches (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT))
    return _("A font is missing");
  if (g_error_matches (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_CONTENT))
    return _("Nothing is chosen yet");

  /* TRANSLATORS: Stands where the number of the page is, if no sheet can be made. */
  return _("There is no page");
}

static void
show_error (RumPrintWindow *self,
            const GError   *error)
{
  gtk_label_set_label (self->error_title, get_failure (error));
  gtk_label_set_label (self->error_reason, error->message);
  gtk_label_set_label (self->error_advice, get_advice (error));
  gtk_stack_set_visible_child_name (self->stack, "error");
}

static void
show_page_number (RumPrintWindow *self)
{
  int n_pages = rum_sheet_view_get_n_pages (self->view);
  g_autofree char *text = NULL;

  if (n_pages > 0)
    /* TRANSLATORS: Which page of a cheat sheet is shown. */
    text = g_strdup_printf (_("Page %1$d of %2$d"), rum_sheet_view_get_page (self->view) + 1,
                            n_pages);

  /* A screen reader says what changes: so it changes only if it does. */
  if (g_strcmp0 (gtk_label_get_label (self->page_label), text != NULL ? text : "") != 0)
    gtk_label_set_label (self->page_label, text != NULL ? text : "");
}

static void
stop_waiting (RumPrintWindow *self)
{
  g_clear_handle_id (&self->busy_source, g_source_remove);
  gtk_spinner_stop (self->spinner);
}

static void
view_changed_cb (RumPrintWindow *self)
{
  const GError *error = rum_sheet_view_get_error (self->view);

  if (rum_sheet_view_is_current (self->view))
    stop_waiting (self);

  if (error != NULL)
    show_error (self, error);
  else
    gtk_stack_set_visible_child_name (self->stack, "page");

  show_page_number (self);
  rum_print_window_update_actions (self);
}

static gboolean
busy_cb (gpointer user_data)
{
  RumPrintWindow *self = user_data;

  self->busy_source = 0;
  gtk_spinner_start (self->spinner);
  if (rum_sheet_view_get_n_pages (self->view) == 0)
    gtk_label_set_label (self->page_label, _("Laying the sheet out"));

  return G_SOURCE_REMOVE;
}

static void
zoom_changed_cb (RumPrintWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->zoom_drop_down);

  if (selected < G_N_ELEMENTS (zooms))
    rum_sheet_view_set_zoom (self->view, zooms[selected]);
}

/* The next zoom that is larger, or smaller, than the page is shown. */
static void
zoom_by_step (RumPrintWindow *self,
              gboolean        in)
{
  double zoom = rum_sheet_view_get_zoom (self->view);
  double drawn = rum_sheet_view_get_dpi (self->view) /
                 gtk_widget_get_scale_factor (GTK_WIDGET (self)) / PIXELS_PER_INCH;
  double now = zoom > 0 ? zoom : drawn;
  int found = -1;

  for (int i = FIRST_FIXED_ZOOM; i < (int) G_N_ELEMENTS (zooms); i++)
    if ((in && zooms[i] > now * 1.01 && found == -1) || (!in && zooms[i] < now * 0.99))
      found = i;

  if (found != -1)
    gtk_drop_down_set_selected (self->zoom_drop_down, found);
}

static void
turn_page (RumPrintWindow *self,
           int             page)
{
  int n_pages = rum_sheet_view_get_n_pages (self->view);

  if (page < 0 || page >= n_pages)
    return;

  rum_sheet_view_set_page (self->view, page);
  rum_print_window_await_page (self);
}

static void
previous_page_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (widget);

  turn_page (self, rum_sheet_view_get_page (self->view) - 1);
}

static void
next_page_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (widget);

  turn_page (self, rum_sheet_view_get_page (self->view) + 1);
}

static void
zoom_in_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  zoom_by_step (RUM_PRINT_WINDOW (widget), TRUE);
}

static void
zoom_out_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  zoom_by_step (RUM_PRINT_WINDOW (widget), FALSE);
}

static void
zoom_fit_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_drop_down_set_selected (RUM_PRINT_WINDOW (widget)->zoom_drop_down, 0);
}

/* Keys that scroll a page that does not fit. */
static void
add_scrolling (RumPrintWindow *self)
{
  static const struct
  {
    guint         key;
    GtkScrollType scroll;
    gboolean      is_horizontal;
  } keys[] = {
    { GDK_KEY_Up, GTK_SCROLL_STEP_UP, FALSE },
    { GDK_KEY_Down, GTK_SCROLL_STEP_DOWN, FALSE },
    { GDK_KEY_Left, GTK_SCROLL_STEP_LEFT, TRUE },
    { GDK_KEY_Right, GTK_SCROLL_STEP_RIGHT, TRUE },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, 0),
                                                gtk_signal_action_new ("scroll-child"));

      gtk_shortcut_set_arguments (shortcut, g_variant_new ("(ib)", keys[i].scroll,
                                                           keys[i].is_horizontal));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }

  gtk_widget_add_controller (GTK_WIDGET (self->scroller), controller);
}

/*< private >
 * rum_print_window_bind_page:
 *
 * Binds the page and what goes with it.
 */
void
rum_print_window_bind_page (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char                    *name;
    GtkWidgetActionActivateFunc    func;
    guint                          keys[3];
    GdkModifierType                modifiers;
  } actions[] = {
    { "sheet.previous-page", previous_page_cb, { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, 0 },
    { "sheet.next-page", next_page_cb, { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, 0 },
    { "sheet.zoom-in", zoom_in_cb, { GDK_KEY_plus, GDK_KEY_equal, GDK_KEY_KP_Add },
      GDK_CONTROL_MASK },
    { "sheet.zoom-out", zoom_out_cb, { GDK_KEY_minus, GDK_KEY_KP_Subtract }, GDK_CONTROL_MASK },
    { "sheet.zoom-fit", zoom_fit_cb, { GDK_KEY_0, GDK_KEY_KP_0 }, GDK_CONTROL_MASK },
  };

  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, page_bar);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, page_label);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, zoom_out_button);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, zoom_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, zoom_in_button);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, scroller);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, view);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, error_title);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, error_reason);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, error_advice);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_changed_cb);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].func);
      for (gsize key = 0; key < G_N_ELEMENTS (actions[i].keys) && actions[i].keys[key] != 0; key++)
        gtk_widget_class_add_binding_action (widget_class, actions[i].keys[key],
                                             actions[i].modifiers, actions[i].name, NULL);
    }
}

/*< private >
 * rum_print_window_set_up_page:
 *
 * Makes the page ready, once.
 */
void
rum_print_window_set_up_page (RumPrintWindow *self)
{
  GtkStringList *list = create_zooms ();

  gtk_drop_down_set_model (self->zoom_drop_down, G_LIST_MODEL (list));
  g_object_unref (list);
  add_scrolling (self);
  rum_sheet_view_set_atlas (self->view, self->atlas);
}

/*< private >
 * rum_print_window_await_page:
 *
 * Lets something turn if the page does not come soon.
 */
void
rum_print_window_await_page (RumPrintWindow *self)
{
  stop_waiting (self);
  if (!rum_sheet_view_is_current (self->view))
    self->busy_source = g_timeout_add (PATIENCE, busy_cb, self);
}
