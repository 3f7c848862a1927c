/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "ui-test-utils.h"

#include "rum-window-private.h"
#include "rum-work.h"

/* How long a test waits for what must happen, in seconds. */
#define LIMIT 20

const char *const ui_test_kinds[] = {
  "", "soleus", "quadriceps", "runners-knee", "hurts", "glossary", "improve", "split-squat",
  "propulsion", "compare/soleus+iliacus", "printing", NULL
};

static RumAtlas *atlas;

/* The atlas of the program, shared by the cases of a test. */
RumAtlas *
ui_test_get_atlas (void)
{
  g_autoptr (GError) error = NULL;

  if (atlas == NULL)
    atlas = rum_atlas_new (&error);
  g_assert_no_error (error);

  return atlas;
}

static gboolean
has_text (GtkWidget  *widget,
          const char *text)
{
  if (text == NULL)
    return TRUE;

  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), text) == 0;
}

/* The first visible widget of a type below @root; for labels, with a text. */
GtkWidget *
ui_test_find (GtkWidget  *root,
              GType       type,
              const char *text)
{
  if (!gtk_widget_get_visible (root))
    return NULL;

  if (g_type_is_a (G_OBJECT_TYPE (root), type) && has_text (root, text))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ui_test_find (child, type, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* How many widgets of a type there are below @root, itself included. */
guint
ui_test_count (GtkWidget *root,
               GType      type)
{
  guint n = g_type_is_a (G_OBJECT_TYPE (root), type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += ui_test_count (child, type);

  return n;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
ui_test_wait_until (gboolean (*condition) (gpointer data),
                    gpointer   data)
{
  gint64 end = g_get_monotonic_time () + LIMIT * G_TIME_SPAN_SECOND;
  guint source = g_timeout_add (20, wake_cb, NULL);

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (source);
}

static gboolean
count_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  guint *n_frames = user_data;

  return --*n_frames > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
is_zero (gpointer data)
{
  return *(guint *) data == 0;
}

/* Several frames: sizes are known after the first, widgets shown after the second. */
void
ui_test_wait_for_frames (GtkWidget *widget)
{
  guint n_frames = 6;

  gtk_widget_add_tick_callback (widget, count_frame_cb, &n_frames, NULL);
  gtk_widget_queue_resize (widget);
  ui_test_wait_until (is_zero, &n_frames);
}

/* Whether list, pane and menus of a window are there: they come after its first
 * frame.
 */
gboolean
ui_test_is_filled (gpointer window)
{
  RumWindow *self = window;

  return self->n_filled > 0 && self->fill_source == 0;
}

static gboolean
is_allocated (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

/* Shows a widget in a window of a size, and waits until it is laid out. */
void
ui_test_show (GtkWidget *widget,
              int        width,
              int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_wait_until (is_allocated, widget);
}

/* Starts the program, apart from all others; it has no window yet. */
RumApplication *
ui_test_create_application (void)
{
  RumApplication *application = rum_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  return application;
}

/* Starts the program; its window comes with ui_test_open_window(). */
void
ui_test_start (UiTestProgram *self)
{
  self->application = ui_test_create_application ();
}

/* Opens a window of a size, and waits until all is in it. */
void
ui_test_open_window (UiTestProgram *self,
                     int            width,
                     int            height)
{
  self->style = rum_style_new (gdk_display_get_default ());
  self->window = rum_window_new (self->application, self->style);
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  gtk_window_present (GTK_WINDOW (self->window));
  ui_test_wait_until (is_allocated, self->window);
  ui_test_wait_until (ui_test_is_filled, self->window);
}

/* Opens an address, and does something with the window on each page of it. */
void
ui_test_visit_pages (RumWindow       *window,
                     const char      *address,
                     UiTestPageFunc   func,
                     gpointer         user_data)
{
  static const RumPage pages[] = { RUM_PAGE_MAP, RUM_PAGE_LIST, RUM_PAGE_PANE };

  rum_window_open (window, address);
  rum_pane_finish (window->pane);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      rum_adaptive_layout_set_page (rum_window_get_layout (window), pages[i]);
      ui_test_wait_for_frames (GTK_WIDGET (window));
      func (GTK_WIDGET (window), address, user_data);
    }
}

/* Ends the program; what it remembers must not reach the next case. */
void
ui_test_end (UiTestProgram *self)
{
  rum_window_open (self->window, "");
  gtk_window_close (GTK_WINDOW (self->window));
  g_clear_object (&self->style);
  g_clear_object (&self->application);
}

int
ui_test_run (void)
{
  int status = g_test_run ();

  rum_work_wait ();
  if (atlas != NULL)
    g_assert_finalize_object (g_steal_pointer (&atlas));

  return status;
}
