/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-word-filter.h"
#include "ui-test-utils.h"

typedef struct
{
  RumWordFilter *filter;
  GPtrArray     *rows;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GListModel *symptoms = rum_atlas_get_symptoms (ui_test_get_atlas ());

  fixture->filter = g_object_ref_sink (RUM_WORD_FILTER (rum_word_filter_new (ui_test_get_atlas ())));
  fixture->rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (symptoms); i++)
    {
      g_autoptr (RumEntry) symptom = g_list_model_get_item (symptoms, i);
      GtkWidget *row = g_object_ref_sink (gtk_label_new (rum_entry_get_id (symptom)));

      g_ptr_array_add (fixture->rows, row);
      rum_word_filter_add (fixture->filter, symptom, row);
    }
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->filter);
  g_ptr_array_unref (fixture->rows);
}

static void
type_text (Fixture    *fixture,
           const char *text)
{
  GtkWidget *entry = ui_test_find (GTK_WIDGET (fixture->filter), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
}

static gboolean
is_shown (Fixture    *fixture,
          const char *id)
{
  for (guint i = 0; i < fixture->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (fixture->rows, i);

      if (g_strcmp0 (gtk_label_get_label (GTK_LABEL (row)), id) == 0)
        return gtk_widget_get_visible (row);
    }

  g_assert_not_reached ();
}

static guint
count_shown (Fixture *fixture)
{
  guint n_shown = 0;

  for (guint i = 0; i < fixture->rows->len; i++)
    n_shown += gtk_widget_get_visible (g_ptr_array_index (fixture->rows, i)) ? 1 : 0;

  return n_shown;
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpuint (count_shown (fixture), ==, fixture->rows->len);

  type_text (fixture, "achilles");
  g_assert_true (is_shown (fixture, "achilles-pain"));
  g_assert_false (is_shown (fixture, "runners-knee"));
  g_assert_cmpuint (count_shown (fixture), <, fixture->rows->len);

  type_text (fixture, "");
  g_assert_cmpuint (count_shown (fixture), ==, fixture->rows->len);
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *status = NULL;

  type_text (fixture, "qqqqqqqqqq");
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  status = ui_test_find (GTK_WIDGET (fixture->filter), GTK_TYPE_LABEL,
                         "Nothing has that name. Try another word.");
  g_assert_nonnull (status);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (status), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
test_escape_shows_all (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *entry = ui_test_find (GTK_WIDGET (fixture->filter), GTK_TYPE_SEARCH_ENTRY, NULL);

  type_text (fixture, "achilles");
  g_signal_emit_by_name (entry, "stop-search");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpuint (count_shown (fixture), ==, fixture->rows->len);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/ui/word-filter/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/ui/word-filter/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  g_test_add ("/ui/word-filter/escape-shows-all", Fixture, NULL, set_up, test_escape_shows_all,
              tear_down);

  return ui_test_run ();
}
