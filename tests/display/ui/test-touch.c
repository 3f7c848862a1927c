/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-entry-row.h"
#include "rum-map-region.h"
#include "rum-preferences-window.h"
#include "rum-touch.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

/* Where there is a screen to touch, everything to press is as large as a finger
 * needs it: WCAG 2.1, 2.5.5. The muscles of the map have their own measure, which
 * its picking tests.
 */
#define FINGER 44

static gboolean
is_to_press (GtkWidget *widget)
{
  return (GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_ENTRY (widget) ||
          GTK_IS_SEARCH_ENTRY (widget) || RUM_IS_ENTRY_ROW (widget)) &&
         !RUM_IS_MAP_REGION (widget);
}

static int
get_height (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, widget, &bounds));

  return (int) bounds.size.height;
}

static int
get_width (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, widget, &bounds));

  return (int) bounds.size.width;
}

/* The first of them that is too small, or NULL. Adds up how many there are. */
static GtkWidget *
find_small (GtkWidget *widget,
            guint     *n_seen)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;

  if (is_to_press (widget))
    {
      ++*n_seen;
      if (get_height (widget) < FINGER || get_width (widget) < FINGER)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_small (child, n_seen);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_large (GtkWidget  *root,
              const char *what,
              gpointer    user_data)
{
  guint n_seen = 0;
  GtkWidget *small = find_small (root, &n_seen);

  if (small != NULL)
    {
      GtkWidget *label = ui_test_find (small, GTK_TYPE_LABEL, NULL);

      g_error ("%s: %s “%s” is %d × %d", what, gtk_widget_get_css_name (small),
               label != NULL ? gtk_label_get_text (GTK_LABEL (label)) : "", get_width (small),
               get_height (small));
    }
  g_assert_cmpuint (n_seen, >, 3);
}

static void
test_window (gconstpointer data)
{
  static const char *const addresses[] = {
    "", "soleus", "hurts", "runners-knee", "compare/soleus+iliacus", "glossary", "improve",
  };
  const int *size = data;
  UiTestProgram program = { NULL };
  GtkWindow *preferences = NULL;

  ui_test_start (&program);
  ui_test_open_window (&program, size[0], size[1]);
  gtk_widget_add_css_class (GTK_WIDGET (program.window), RUM_TOUCH_CLASS);
  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    ui_test_visit_pages (program.window, addresses[i], assert_large, NULL);

  preferences = rum_preferences_window_new (NULL, rum_application_get_preferences (program.application));
  gtk_widget_add_css_class (GTK_WIDGET (preferences), RUM_TOUCH_CLASS);
  gtk_window_present (preferences);
  ui_test_wait_for_frames (GTK_WIDGET (preferences));
  assert_large (GTK_WIDGET (preferences), "preferences", NULL);
  gtk_window_destroy (preferences);
  ui_test_end (&program);
}

/* With a pointer alone there is no need of it; and the test can find something. */
static void
test_pointer (void)
{
  UiTestProgram program = { NULL };
  guint n_seen = 0;

  ui_test_start (&program);
  ui_test_open_window (&program, 1100, 760);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (program.window), RUM_TOUCH_CLASS));
  g_assert_nonnull (find_small (GTK_WIDGET (program.window), &n_seen));
  ui_test_end (&program);
}

int
main (int   argc,
      char *argv[])
{
  static const int wide[] = { 1100, 760 };
  static const int narrow[] = { 400, 700 };

  gtk_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/ui/touch/wide", wide, test_window);
  g_test_add_data_func ("/ui/touch/narrow", narrow, test_window);
  g_test_add_func ("/ui/touch/pointer", test_pointer);

  return ui_test_run ();
}
