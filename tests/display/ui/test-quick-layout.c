/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-print-window.h"
#include "rum-safety-window.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

/* What GTK 4.8 takes ten times as long for as there is need of, so that a page
 * would be seen to come:
 *
 * - the height of a horizontal GtkBox with a text that wraps, for which it lays
 *   the text out in dozens of widths: a GtkGrid does the same at once;
 * - the least width of a text that may wrap within words, if it has none of its
 *   own: rum_text_set_wraps() gives it one.
 */

static gboolean
is_horizontal_box (GtkWidget *widget)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (widget);

  return GTK_IS_BOX_LAYOUT (manager) &&
         gtk_orientable_get_orientation (GTK_ORIENTABLE (manager)) == GTK_ORIENTATION_HORIZONTAL;
}

static char *
describe (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);

      g_string_append_printf (path, "%s%s%s < ", G_OBJECT_TYPE_NAME (widget),
                              classes[0] != NULL ? "." : "",
                              classes[0] != NULL ? classes[0] : "");
    }

  return g_string_free (path, FALSE);
}

/* Returns how many texts there are that wrap. */
static guint
look_through (GtkWidget *widget,
              gboolean   is_beside)
{
  guint n = 0;

  /* What a check button does with its label is its own affair. */
  if (GTK_IS_CHECK_BUTTON (widget))
    return 0;

  is_beside |= is_horizontal_box (widget);
  if (GTK_IS_LABEL (widget) && gtk_label_get_wrap (GTK_LABEL (widget)))
    {
      GtkLabel *label = GTK_LABEL (widget);
      g_autofree char *path = describe (widget);

      if (is_beside)
        g_error ("in a horizontal box: %s", path);
      if (gtk_label_get_wrap_mode (label) != PANGO_WRAP_WORD &&
          gtk_label_get_width_chars (label) <= 0 && *gtk_label_get_text (label) != '\0')
        g_error ("without a least width: %s", path);
      n++;
    }

  /* What is in a surface of its own, such as a tooltip, is laid out by itself. */
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      n += look_through (child, is_beside);

  return n;
}

static void
test_pages (void)
{
  UiTestProgram program = { NULL };

  ui_test_start (&program);
  ui_test_open_window (&program, 1100, 700);
  for (gsize i = 0; ui_test_kinds[i] != NULL; i++)
    {
      rum_window_open (program.window, ui_test_kinds[i]);
      rum_pane_finish (program.window->pane);
      g_assert_cmpuint (look_through (GTK_WIDGET (program.window), FALSE), >, 10);
    }
  ui_test_end (&program);
}

static void
test_windows (void)
{
  GtkWindow *print = GTK_WINDOW (rum_print_window_new (NULL, ui_test_get_atlas ()));
  GtkWindow *safety = GTK_WINDOW (rum_safety_window_new (NULL, ui_test_get_atlas ()));

  g_assert_cmpuint (look_through (GTK_WIDGET (safety), FALSE), >, 0);
  g_assert_cmpuint (look_through (GTK_WIDGET (print), FALSE), >, 0);
  gtk_window_destroy (safety);
  gtk_window_destroy (print);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/quick-layout/pages", test_pages);
  g_test_add_func ("/ui/quick-layout/windows", test_windows);

  return ui_test_run ();
}
