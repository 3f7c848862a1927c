/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-print-window-private.h"

#include "rum-compat.h"
#include "rum-help.h"
#include "rum-touch.h"

#include <glib/gi18n.h>

/* So much wider than both sides at their least must be, so that both are shown:
 * a window that shows both cannot be made narrower than they are, and so would
 * never come to show one. */
#define SPARE 16

/**
 * RumPrintWindow:
 *
 * What the cheat sheet is to be on the left, and its true page on the right.
 * Where not both fit, the settings come first, and the page is behind a button.
 */
G_DEFINE_FINAL_TYPE (RumPrintWindow, rum_print_window, GTK_TYPE_WINDOW)

static int
measure_side (GtkBox *side)
{
  int minimum = 0;

  gtk_widget_measure (GTK_WIDGET (side), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);

  return minimum;
}

static void
show_sides (RumPrintWindow *self)
{
  gboolean is_page_alone = self->is_narrow && self->is_page_wanted;

  gtk_widget_set_visible (GTK_WIDGET (self->settings_side), !is_page_alone);
  gtk_widget_set_visible (GTK_WIDGET (self->page_side), !self->is_narrow || is_page_alone);
  gtk_widget_set_visible (self->settings_button, is_page_alone);
  gtk_widget_set_visible (self->page_button, self->is_narrow && !is_page_alone);
  /* The list of zooms and the keys do the same, and room is short. */
  gtk_widget_set_visible (self->zoom_out_button, !self->is_narrow);
  gtk_widget_set_visible (self->zoom_in_button, !self->is_narrow);
  /* Alone, the settings take all of the width. */
  gtk_widget_set_hexpand (GTK_WIDGET (self->settings_side), self->is_narrow);
}

/* Widgets that are hidden measure nothing: all are there for the moment. */
static gboolean
find_narrow (RumPrintWindow *self,
             int             width)
{
  int needed = 0;

  gtk_widget_set_visible (GTK_WIDGET (self->settings_side), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->page_side), TRUE);
  gtk_widget_set_visible (self->zoom_out_button, TRUE);
  gtk_widget_set_visible (self->zoom_in_button, TRUE);
  needed = measure_side (self->settings_side) + measure_side (self->page_side) + SPARE;

  return width < needed;
}

/* As it was left.  Both sides would make a narrow window wider at once. */
static void
set_size (RumPrintWindow *self)
{
  int width = 0;
  int height = 0;

  rum_sheet_settings_get_size (self->settings, &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  self->is_narrow = find_narrow (self, width);
  show_sides (self);
}

static gboolean
layout_cb (gpointer user_data)
{
  RumPrintWindow *self = user_data;

  self->layout_source = 0;
  self->is_narrow = find_narrow (self, self->last_width);
  show_sides (self);

  return G_SOURCE_REMOVE;
}

/* No time to show and hide widgets; before the next frame is. */
static void
rum_print_window_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (widget);

  GTK_WIDGET_CLASS (rum_print_window_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->layout_source == 0 && width != self->last_width)
    self->layout_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, layout_cb, self, NULL);
  self->last_width = width;
}

/* The window may belong to no application in a test. */
static void
help_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  GApplication *application = g_application_get_default ();

  if (GTK_IS_APPLICATION (application))
    rum_help_show (GTK_APPLICATION (application), RUM_HELP_PRINT);
}

static void
show_page_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (widget);

  self->is_page_wanted = TRUE;
  show_sides (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
show_settings_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (widget);

  self->is_page_wanted = FALSE;
  show_sides (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->kind_drop_down));
}

static void
print_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  rum_print_window_print (RUM_PRINT_WINDOW (widget));
}

/* @parameter is the nick of the kind of file. */
static void
save (GtkWidget *widget,
      GVariant  *parameter,
      gboolean   all_pages)
{
  RumSheetFormat format = RUM_SHEET_PDF;

  g_return_if_fail (rum_sheet_format_parse (g_variant_get_string (parameter, NULL), &format));

  rum_print_window_save (RUM_PRINT_WINDOW (widget), format,
                         all_pages || rum_sheet_format_has_all_pages (format));
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  save (widget, parameter, FALSE);
}

static void
save_all_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  save (widget, parameter, TRUE);
}

static void
copy_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  rum_print_window_copy (RUM_PRINT_WINDOW (widget));
}

static void
cancel_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  g_cancellable_cancel (RUM_PRINT_WINDOW (widget)->job);
}

static void
rum_print_window_show (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rum_print_window_parent_class)->show (widget);
  gtk_widget_grab_focus (GTK_WIDGET (RUM_PRINT_WINDOW (widget)->kind_drop_down));
}

static gboolean
rum_print_window_close_request (GtkWindow *window)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (window);
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (window, &width, &height);
  rum_sheet_settings_set_size (self->settings, width, height);

  return GTK_WINDOW_CLASS (rum_print_window_parent_class)->close_request (window);
}

static void
rum_print_window_dispose (GObject *object)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (object);

  g_clear_handle_id (&self->layout_source, g_source_remove);
  g_clear_handle_id (&self->busy_source, g_source_remove);
  g_cancellable_cancel (self->job);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->options);
  g_clear_object (&self->settings);
  g_clear_object (&self->state);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_print_window_parent_class)->dispose (object);
}

static void
rum_print_window_finalize (GObject *object)
{
  RumPrintWindow *self = RUM_PRINT_WINDOW (object);

  g_clear_object (&self->job);
  g_clear_object (&self->job_file);

  G_OBJECT_CLASS (rum_print_window_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "sheet.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "sheet.save", "s", save_cb);
  gtk_widget_class_install_action (widget_class, "sheet.save-all", "s", save_all_cb);
  gtk_widget_class_install_action (widget_class, "sheet.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "sheet.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "sheet.help", NULL, help_cb);
  gtk_widget_class_install_action (widget_class, "sheet.show-page", NULL, show_page_cb);
  gtk_widget_class_install_action (widget_class, "sheet.show-settings", NULL, show_settings_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F1, 0, "sheet.help", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "sheet.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "sheet.save",
                                       "s", "pdf");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c,
                                       GDK_CONTROL_MASK | GDK_SHIFT_MASK, "sheet.copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
}

static void
rum_print_window_class_init (RumPrintWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = rum_print_window_dispose;
  object_class->finalize = rum_print_window_finalize;
  widget_class->show = rum_print_window_show;
  widget_class->size_allocate = rum_print_window_size_allocate;
  window_class->close_request = rum_print_window_close_request;

  /* These occur only in the template. */
  g_type_ensure (RUM_TYPE_SHEET_PICKER);
  g_type_ensure (RUM_TYPE_SHEET_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-print-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, settings_side);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, page_side);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, settings_button);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, page_button);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, job_revealer);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, job_label);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, job_bar);
  gtk_widget_class_bind_template_child (widget_class, RumPrintWindow, message_label);
  rum_print_window_bind_form (widget_class);
  rum_print_window_bind_page (widget_class);
  install_actions (widget_class);
}

static void
rum_print_window_init (RumPrintWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rum_compat_name_choices (GTK_WIDGET (self));
  rum_touch_watch (GTK_WINDOW (self));
  self->cancellable = g_cancellable_new ();
  rum_print_window_update_actions (self);
}

/**
 * rum_print_window_new:
 * @parent: (nullable): the window to show it over
 * @atlas: the atlas that the sheets are about
 *
 * Creates the window, with what was chosen last time.
 *
 * Returns: (transfer none): the window, owned by GTK until it is closed
 */
RumPrintWindow *
rum_print_window_new (GtkWindow *parent,
                      RumAtlas  *atlas)
{
  RumPrintWindow *self = NULL;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  self = g_object_new (RUM_TYPE_PRINT_WINDOW, "transient-for", parent, NULL);
  self->atlas = g_object_ref (atlas);
  self->settings = rum_sheet_settings_new (atlas);

  rum_print_window_set_up_form (self);
  rum_print_window_set_up_page (self);
  rum_print_window_fill_form (self);
  rum_print_window_update (self);
  set_size (self);

  return self;
}

/**
 * rum_print_window_follow_goal:
 * @self: the window
 * @state: what remembers the reader's goal
 *
 * Shows the reader's goal on the sheets that it concerns, now and when it
 * changes.
 */
void
rum_print_window_follow_goal (RumPrintWindow *self,
                              RumState       *state)
{
  g_return_if_fail (RUM_IS_PRINT_WINDOW (self));
  g_return_if_fail (RUM_IS_STATE (state));
  g_return_if_fail (self->state == NULL);

  self->state = g_object_ref (state);
  g_signal_connect_object (state, "notify::goal-qualities", G_CALLBACK (rum_print_window_update),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::goal-groups", G_CALLBACK (rum_print_window_update),
                           self, G_CONNECT_SWAPPED);
  rum_print_window_update (self);
}

/**
 * rum_print_window_show_group:
 * @self: the window
 * @group: a group
 *
 * Chooses the group that a group sheet is about.  The kind of sheet stays.
 */
void
rum_print_window_show_group (RumPrintWindow *self,
                             RumGroup       *group)
{
  g_return_if_fail (RUM_IS_PRINT_WINDOW (self));
  g_return_if_fail (RUM_IS_GROUP (group));

  rum_sheet_settings_set_group (self->settings, group);
  rum_print_window_fill_form (self);
  rum_print_window_update (self);
}

/**
 * rum_print_window_show_entries:
 * @self: the window
 * @entries: (element-type RumEntry): groups, muscles and exercises
 *
 * Shows “my sheet” of entries, in that order.
 */
void
rum_print_window_show_entries (RumPrintWindow *self,
                               GPtrArray      *entries)
{
  g_return_if_fail (RUM_IS_PRINT_WINDOW (self));
  g_return_if_fail (entries != NULL);

  rum_sheet_settings_set_kind (self->settings, RUM_SHEET_MINE);
  rum_sheet_settings_set_entries (self->settings, RUM_SHEET_MINE, entries);
  rum_print_window_fill_form (self);
  rum_print_window_update (self);
}

/*< private >
 * rum_print_window_show_message:
 * @message: a sentence, translated, or "" for none
 *
 * Shows a message, until there is another one. A screen reader says it.
 */
void
rum_print_window_show_message (RumPrintWindow *self,
                               const char     *message)
{
  gtk_label_set_label (self->message_label, message);
  gtk_widget_set_visible (GTK_WIDGET (self->message_label), *message != '\0');
}

/*< private >
 * rum_print_window_update_actions:
 *
 * Allows what can be done now.
 */
void
rum_print_window_update_actions (RumPrintWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_sheet = rum_sheet_view_get_error (self->view) == NULL;
  gboolean can_make = has_sheet && self->job == NULL;
  int page = rum_sheet_view_get_page (self->view);
  int n_pages = rum_sheet_view_get_n_pages (self->view);

  gtk_widget_action_set_enabled (widget, "sheet.save", can_make);
  gtk_widget_action_set_enabled (widget, "sheet.save-all", can_make && n_pages > 1);
  gtk_widget_action_set_enabled (widget, "sheet.copy", can_make);
  gtk_widget_action_set_enabled (widget, "sheet.print", has_sheet);
  gtk_widget_action_set_enabled (widget, "sheet.cancel", self->job != NULL);
  gtk_widget_action_set_enabled (widget, "sheet.previous-page", page > 0 && n_pages > 0);
  gtk_widget_action_set_enabled (widget, "sheet.next-page", page + 1 < n_pages);
}
