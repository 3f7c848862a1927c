/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-leftovers.h"
#include "rum-section.h"

#define N_ROWS 5

/* What has been freed, in the order in which it was. */
static void
gone_cb (gpointer  data,
         GObject  *object)
{
  GString *gone = data;

  g_string_append (gone, gtk_widget_get_name (GTK_WIDGET (object)));
}

static GtkWidget *
create_named (const char *name,
              GString    *gone)
{
  GtkWidget *label = gtk_label_new (name);

  gtk_widget_set_name (label, name);
  g_object_weak_ref (G_OBJECT (label), gone_cb, gone);

  return label;
}

static GtkWidget *
create_section (GString *gone)
{
  GtkWidget *section = rum_section_new ("section", "Section");

  for (int i = 0; i < N_ROWS; i++)
    {
      g_autofree char *name = g_strdup_printf ("%d", i);

      rum_section_append (RUM_SECTION (section), create_named (name, gone));
    }

  return g_object_ref_sink (section);
}

static void
note_cb (gpointer data)
{
  g_string_append (data, ".");
}

/* A section goes row by row, one each time that there is nothing else to do. */
static void
test_rows (void)
{
  g_autoptr (RumLeftovers) leftovers = rum_leftovers_new ();
  g_autoptr (GString) gone = g_string_new (NULL);

  rum_leftovers_add_widget (leftovers, create_section (gone));
  rum_leftovers_add (leftovers, gone, note_cb);
  for (guint i = 1; i <= N_ROWS; i++)
    {
      while (gone->len < i)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (gone->len, ==, i);
    }

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (gone->str, ==, "43210.");
}

/* What is not in a box goes at once. */
static void
test_single (void)
{
  g_autoptr (RumLeftovers) leftovers = rum_leftovers_new ();
  g_autoptr (GString) gone = g_string_new (NULL);
  GtkWidget *frame = gtk_frame_new (NULL);

  gtk_frame_set_child (GTK_FRAME (frame), create_named ("a", gone));
  rum_leftovers_add_widget (leftovers, g_object_ref_sink (frame));
  g_assert_cmpstr (gone->str, ==, "");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (gone->str, ==, "a");
}

/* Who ends does not wait. */
static void
test_free (void)
{
  RumLeftovers *leftovers = rum_leftovers_new ();
  g_autoptr (GString) gone = g_string_new (NULL);

  rum_leftovers_add_widget (leftovers, create_section (gone));
  rum_leftovers_free (leftovers);
  g_assert_cmpuint (gone->len, ==, N_ROWS);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/leftovers/rows", test_rows);
  g_test_add_func ("/ui/leftovers/single", test_single);
  g_test_add_func ("/ui/leftovers/free", test_free);

  return g_test_run ();
}
