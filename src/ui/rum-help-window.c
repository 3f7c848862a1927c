/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-window.h"

#include "rum-help-filling.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * RumHelpWindow:
 *
 * The help, where the desktop has no viewer for it: pages with links, the way
 * back and forward, and a search.
 *
 * Actions: “help.open” with the id of a page, “help.back”, “help.forward”,
 * “help.contents” and “help.search”.
 */
struct _RumHelpWindow
{
  GtkWindow          parent_instance;

  GtkSearchEntry    *search_entry;
  GtkLabel          *status_label;
  GtkScrolledWindow *scroller;
  GtkBox            *box;

  RumHelpLibrary    *library;

  /* Ids of the pages that were open, and which of them is. */
  GPtrArray         *history;
  guint              place;
};

G_DEFINE_FINAL_TYPE (RumHelpWindow, rum_help_window, GTK_TYPE_WINDOW)

static void
update_actions (RumHelpWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const char *page = rum_help_window_get_page (self);

  gtk_widget_action_set_enabled (widget, "help.back", self->place > 0);
  gtk_widget_action_set_enabled (widget, "help.forward", self->place + 1 < self->history->len);
  gtk_widget_action_set_enabled (widget, "help.contents",
                                 self->library != NULL && g_strcmp0 (page, RUM_HELP_INDEX) != 0);
}

static void
scroll_to_top (RumHelpWindow *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
set_title (RumHelpWindow *self,
           RumHelpPage   *page)
{
  g_autofree char *title = NULL;

  /* TRANSLATORS: The title of a window; %s is a page of the help. */
  title = g_strdup_printf (_("%s – Help"), rum_help_page_get_title (page));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
show_page (RumHelpWindow *self)
{
  RumHelpPage *page = rum_help_library_get_page (self->library, rum_help_window_get_page (self));

  rum_help_fill_page (self->box, self->library, page);
  gtk_widget_set_visible (GTK_WIDGET (self->status_label), FALSE);
  set_title (self, page);
  scroll_to_top (self);
  update_actions (self);

  /* Where the keyboard was is not there any more. */
  if (gtk_window_get_focus (GTK_WINDOW (self)) != GTK_WIDGET (self->search_entry))
    gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}

static void
show_found (RumHelpWindow *self,
            const char    *words)
{
  g_autoptr (GPtrArray) pages = rum_help_library_find (self->library, words);
  g_autofree char *message = NULL;

  if (pages->len > 0)
    /* TRANSLATORS: So many pages of the help contain what was searched for. */
    message = g_strdup_printf (ngettext ("%u page found", "%u pages found", pages->len),
                               pages->len);
  else
    message = g_strdup (_("No page has these words."));

  rum_help_fill_found (self->box, pages);
  gtk_label_set_label (self->status_label, message);
  gtk_widget_set_visible (GTK_WIDGET (self->status_label), TRUE);
  scroll_to_top (self);
}

static gboolean
is_searching (RumHelpWindow *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0';
}

static void
search_changed_cb (RumHelpWindow *self)
{
  if (self->library == NULL)
    return;

  if (is_searching (self))
    show_found (self, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  else
    show_page (self);
}

static void
stop_search_cb (RumHelpWindow *self)
{
  if (is_searching (self))
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* The first page that was found. */
static void
search_activate_cb (RumHelpWindow *self)
{
  g_autoptr (GPtrArray) pages = NULL;

  if (self->library == NULL || !is_searching (self))
    return;

  pages = rum_help_library_find (self->library,
                                 gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  if (pages->len > 0)
    rum_help_window_open (self, rum_help_page_get_id (g_ptr_array_index (pages, 0)));
}

static void
open_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  rum_help_window_open (RUM_HELP_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
go (RumHelpWindow *self,
    guint          place)
{
  self->place = place;
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  show_page (self);
}

static void
back_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  RumHelpWindow *self = RUM_HELP_WINDOW (widget);

  go (self, self->place - 1);
}

static void
forward_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  RumHelpWindow *self = RUM_HELP_WINDOW (widget);

  go (self, self->place + 1);
}

static void
contents_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  rum_help_window_open (RUM_HELP_WINDOW (widget), RUM_HELP_INDEX);
}

static void
search_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (RUM_HELP_WINDOW (widget)->search_entry));
}

static void
rum_help_window_dispose (GObject *object)
{
  RumHelpWindow *self = RUM_HELP_WINDOW (object);

  g_clear_object (&self->library);

  G_OBJECT_CLASS (rum_help_window_parent_class)->dispose (object);
}

static void
rum_help_window_finalize (GObject *object)
{
  RumHelpWindow *self = RUM_HELP_WINDOW (object);

  g_ptr_array_unref (self->history);

  G_OBJECT_CLASS (rum_help_window_parent_class)->finalize (object);
}

/* Back is where the text comes from. */
static void
add_keys (GtkWidgetClass *widget_class)
{
  const gboolean is_mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK,
                                       is_mirrored ? "help.forward" : "help.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK,
                                       is_mirrored ? "help.back" : "help.forward", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, GDK_ALT_MASK, "help.contents",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "help.search",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rum_help_window_class_init (RumHelpWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_help_window_dispose;
  object_class->finalize = rum_help_window_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-help-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RumHelpWindow, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RumHelpWindow, status_label);
  gtk_widget_class_bind_template_child (widget_class, RumHelpWindow, scroller);
  gtk_widget_class_bind_template_child (widget_class, RumHelpWindow, box);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);

  gtk_widget_class_install_action (widget_class, "help.open", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "help.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "help.forward", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "help.contents", NULL, contents_cb);
  gtk_widget_class_install_action (widget_class, "help.search", NULL, search_cb);
  add_keys (widget_class);
}

static void
rum_help_window_init (RumHelpWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->history = g_ptr_array_new_with_free_func (g_free);
}

/**
 * rum_help_window_new:
 * @library: (nullable): the pages, or NULL where they were not found
 *
 * Creates the window, which says so where there are no pages. What to show is
 * to be told by rum_help_window_open().
 *
 * Returns: (transfer none): the window, owned by GTK until it is closed
 */
RumHelpWindow *
rum_help_window_new (RumHelpLibrary *library)
{
  RumHelpWindow *self = NULL;

  g_return_val_if_fail (library == NULL || RUM_IS_HELP_LIBRARY (library), NULL);

  self = g_object_new (RUM_TYPE_HELP_WINDOW, NULL);
  if (library != NULL)
    self->library = g_object_ref (library);
  else
    {
      gtk_label_set_label (self->status_label,
                           _("The help was not found. It is installed together with the program."));
      gtk_widget_set_sensitive (GTK_WIDGET (self->search_entry), FALSE);
    }
  update_actions (self);

  return self;
}

/**
 * rum_help_window_open:
 * @self: the window
 * @page: the id of a page; what follows a “#” does not matter
 *
 * Opens a page, or the contents where there is no such page.
 */
void
rum_help_window_open (RumHelpWindow *self,
                      const char    *page)
{
  g_autofree char *id = NULL;

  g_return_if_fail (RUM_IS_HELP_WINDOW (self));
  g_return_if_fail (page != NULL);

  if (self->library == NULL)
    return;

  id = g_strndup (page, strcspn (page, "#"));
  if (rum_help_library_get_page (self->library, id) == NULL)
    {
      g_free (id);
      id = g_strdup (RUM_HELP_INDEX);
      g_return_if_fail (rum_help_library_get_page (self->library, id) != NULL);
    }

  if (g_strcmp0 (rum_help_window_get_page (self), id) != 0)
    {
      if (self->history->len > 0)
        g_ptr_array_set_size (self->history, (int) self->place + 1);
      g_ptr_array_add (self->history, g_steal_pointer (&id));
    }
  go (self, self->history->len - 1);
}

/**
 * rum_help_window_get_page:
 * @self: the window
 *
 * Gets which page is open.
 *
 * Returns: (transfer none) (nullable): its id, or NULL if there is none yet
 */
const char *
rum_help_window_get_page (RumHelpWindow *self)
{
  g_return_val_if_fail (RUM_IS_HELP_WINDOW (self), NULL);

  return self->history->len > 0 ? g_ptr_array_index (self->history, self->place) : NULL;
}
