/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-entry-list.h"
#include "rum-entry-row.h"
#include "ui-test-utils.h"

typedef struct
{
  GtkWidget    *window;
  RumEntryList *list;
  char         *chosen;
} Fixture;

static void
muscle_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  Fixture *fixture = user_data;

  g_free (fixture->chosen);
  fixture->chosen = g_variant_dup_string (parameter, NULL);
}

static gboolean
has_rows (gpointer data)
{
  return ui_test_find (data, RUM_TYPE_ENTRY_ROW, NULL) != NULL;
}

static GtkSelectionModel *
get_selection (Fixture *fixture)
{
  GtkWidget *view = ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_LIST_VIEW, NULL);

  return gtk_list_view_get_model (GTK_LIST_VIEW (view));
}

/* The list grows when idle. */
static gboolean
is_whole (gpointer data)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_selection (data))) ==
         g_list_model_get_n_items (G_LIST_MODEL (ui_test_get_atlas ()));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const GActionEntry entries[] = { { "open", muscle_activate_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, 1, fixture);
  fixture->list = g_object_new (RUM_TYPE_ENTRY_LIST, NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->list), "win", G_ACTION_GROUP (actions));
  rum_entry_list_set_atlas (fixture->list, ui_test_get_atlas ());
  ui_test_show (GTK_WIDGET (fixture->list), 300, 600);
  fixture->window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (fixture->list)));
  ui_test_wait_until (has_rows, fixture->list);
  ui_test_wait_until (is_whole, fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->list), (gpointer *) &fixture->list);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->list);
  g_free (fixture->chosen);
}

static gboolean
is_filtered (gpointer data)
{
  return g_list_model_get_n_items (data) <
         g_list_model_get_n_items (G_LIST_MODEL (ui_test_get_atlas ()));
}

static void
type (Fixture    *fixture,
      const char *text)
{
  GtkWidget *entry = ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  ui_test_wait_until (is_filtered, get_selection (fixture));
}

static void
test_lists_the_whole_atlas (Fixture       *fixture,
                            gconstpointer  data)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_selection (fixture))), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (ui_test_get_atlas ())));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (RumEntry) first = NULL;

  type (fixture, "SOLÉUS");
  first = g_list_model_get_item (G_LIST_MODEL (get_selection (fixture)), 0);
  g_assert_cmpstr (rum_entry_get_id (first), ==, "soleus");
}

static void
test_nothing_found_is_said (Fixture       *fixture,
                            gconstpointer  data)
{
  type (fixture, "qqqqqqqqqq");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_selection (fixture))), ==, 0);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_LABEL,
                                  "Nothing is called “qqqqqqqqqq”."));
}

static void
test_activating_a_row_chooses (Fixture       *fixture,
                               gconstpointer  data)
{
  GtkWidget *view = ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_LIST_VIEW, NULL);

  g_signal_emit_by_name (view, "activate", 0);
  g_assert_cmpstr (fixture->chosen, ==, "quadriceps");
}

static void
test_enter_chooses_the_first_found (Fixture       *fixture,
                                    gconstpointer  data)
{
  GtkWidget *entry = ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_SEARCH_ENTRY, NULL);

  type (fixture, "soleus");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (fixture->chosen, ==, "soleus");
}

static void
test_follows_the_selection (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (get_selection (fixture));

  g_assert_null (gtk_single_selection_get_selected_item (selection));

  rum_entry_list_set_selected (fixture->list, "soleus");
  g_assert_cmpstr (rum_entry_get_id (gtk_single_selection_get_selected_item (selection)), ==,
                   "soleus");

  rum_entry_list_set_selected (fixture->list, NULL);
  g_assert_null (gtk_single_selection_get_selected_item (selection));
}

static void
test_search_begins_in_the_field (Fixture       *fixture,
                                 gconstpointer  data)
{
  GtkWidget *entry = ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_SEARCH_ENTRY, NULL);

  rum_entry_list_begin_search (fixture->list);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                         entry));
}

static void
test_pointed (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_null (rum_entry_list_get_pointed (fixture->list));
}

static GtkWidget *
find_marked (GtkWidget *root)
{
  if (RUM_IS_ENTRY_ROW (root))
    return gtk_widget_has_css_class (root, "marked") ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_marked (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const char *
get_marked (Fixture *fixture)
{
  GtkWidget *row = find_marked (GTK_WIDGET (fixture->list));

  return row != NULL ? rum_entry_get_id (rum_entry_row_get_entry (RUM_ENTRY_ROW (row))) : NULL;
}

/* What is pointed at elsewhere is marked, and is not the selection. */
static void
test_marks_a_row (Fixture       *fixture,
                  gconstpointer  data)
{
  g_assert_null (get_marked (fixture));
  rum_entry_list_set_marked (fixture->list, "rectus-femoris");
  g_assert_cmpstr (get_marked (fixture), ==, "rectus-femoris");
  g_assert_null (gtk_single_selection_get_selected_item (
    GTK_SINGLE_SELECTION (get_selection (fixture))));

  rum_entry_list_set_marked (fixture->list, "vastus-lateralis");
  g_assert_cmpstr (get_marked (fixture), ==, "vastus-lateralis");

  /* Rows are used again for other entries, and made when they come into view. */
  rum_entry_list_set_marked (fixture->list, "soleus");
  type (fixture, "soleus");
  g_assert_cmpstr (get_marked (fixture), ==, "soleus");
  rum_entry_list_set_marked (fixture->list, "rectus-femoris");
  g_assert_null (get_marked (fixture));
  gtk_editable_set_text (GTK_EDITABLE (ui_test_find (GTK_WIDGET (fixture->list),
                                                     GTK_TYPE_SEARCH_ENTRY, NULL)), "");
  ui_test_wait_until (is_whole, fixture);
  g_assert_cmpstr (get_marked (fixture), ==, "rectus-femoris");
  rum_entry_list_set_marked (fixture->list, NULL);
  g_assert_null (get_marked (fixture));
}

/* The keyboard points as well. */
static void
test_focus_points (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *row = ui_test_find (GTK_WIDGET (fixture->list), RUM_TYPE_ENTRY_ROW, NULL);
  RumEntry *entry = rum_entry_row_get_entry (RUM_ENTRY_ROW (row));

  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  gtk_widget_grab_focus (gtk_widget_get_parent (row));
  g_assert_cmpstr (rum_entry_list_get_pointed (fixture->list), ==, rum_entry_get_id (entry));
  rum_entry_list_begin_search (fixture->list);
  g_assert_null (rum_entry_list_get_pointed (fixture->list));
}

static gboolean
is_scrolled (gpointer data)
{
  GtkWidget *view = ui_test_find (data, GTK_TYPE_LIST_VIEW, NULL);
  GtkAdjustment *height = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  return gtk_adjustment_get_value (height) > 0;
}

static guint
count_ticked (GtkWidget *widget)
{
  guint n = 0;

  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), "✓ "))
    n++;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_ticked (child);

  return n;
}

static void
test_ticks_what_is_chosen (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (GListStore) chosen = g_list_store_new (RUM_TYPE_ENTRY);

  g_assert_cmpuint (count_ticked (GTK_WIDGET (fixture->list)), ==, 0);
  g_list_store_append (chosen, rum_atlas_get_entry (ui_test_get_atlas (), "soleus"));
  g_list_store_append (chosen, rum_atlas_get_entry (ui_test_get_atlas (), "iliacus"));
  rum_entry_list_set_chosen (fixture->list, G_LIST_MODEL (chosen));
  g_assert_cmpuint (count_ticked (GTK_WIDGET (fixture->list)), ==, 2);
  rum_entry_list_set_chosen (fixture->list, NULL);
  g_assert_cmpuint (count_ticked (GTK_WIDGET (fixture->list)), ==, 0);
}

static gboolean
is_sized (gpointer data)
{
  return gtk_widget_get_height (data) > 0;
}

static gboolean
is_selected_row_seen (gpointer data)
{
  GtkWidget *view = ui_test_find (data, GTK_TYPE_LIST_VIEW, NULL);
  graphene_rect_t bounds;

  for (GtkWidget *row = gtk_widget_get_first_child (view); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if ((gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) != 0)
        return gtk_widget_compute_bounds (row, view, &bounds) && bounds.size.height > 0 &&
               bounds.origin.y >= 0 &&
               bounds.origin.y + bounds.size.height <= gtk_widget_get_height (view);
    }

  return FALSE;
}

/* Even if it is selected before there is any room for the list. */
static void
test_begins_at_the_selection (void)
{
  RumEntryList *list = g_object_new (RUM_TYPE_ENTRY_LIST, NULL);
  RumAtlas *all = ui_test_get_atlas ();
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (all));
  g_autoptr (RumEntry) last = g_list_model_get_item (G_LIST_MODEL (all), n_entries - 1);

  rum_entry_list_set_atlas (list, all);
  rum_entry_list_set_selected (list, rum_entry_get_id (last));
  ui_test_show (GTK_WIDGET (list), 300, 600);
  ui_test_wait_until (is_scrolled, list);
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (list))));
}

/* As a window does it: the list is empty for some frames. */
static void
test_scrolls_to_what_comes_late (void)
{
  RumEntryList *list = g_object_new (RUM_TYPE_ENTRY_LIST, NULL);

  rum_entry_list_prepare (list);
  rum_entry_list_set_selected (list, "soleus");
  ui_test_show (GTK_WIDGET (list), 300, 600);
  ui_test_wait_until (is_sized, ui_test_find (GTK_WIDGET (list), GTK_TYPE_LIST_VIEW, NULL));
  rum_entry_list_set_atlas (list, ui_test_get_atlas ());
  ui_test_wait_until (is_selected_row_seen, list);
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (list))));
}

static gboolean
has_selection (gpointer data)
{
  GtkListView *view = GTK_LIST_VIEW (ui_test_find (data, GTK_TYPE_LIST_VIEW, NULL));
  GtkSelectionModel *selection = gtk_list_view_get_model (view);

  return gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (selection)) != NULL;
}

/* What was found begins with what fits best, though something else is selected; that
 * is marked all the same, when its row is there.
 */
static void
test_search_begins_at_the_top (void)
{
  RumEntryList *list = g_object_new (RUM_TYPE_ENTRY_LIST, NULL);
  GtkAdjustment *height = NULL;
  GtkWidget *entry = NULL;
  GtkWidget *view = NULL;

  rum_entry_list_set_atlas (list, ui_test_get_atlas ());
  rum_entry_list_set_selected (list, "quadriceps");
  ui_test_show (GTK_WIDGET (list), 300, 600);
  entry = ui_test_find (GTK_WIDGET (list), GTK_TYPE_SEARCH_ENTRY, NULL);
  view = ui_test_find (GTK_WIDGET (list), GTK_TYPE_LIST_VIEW, NULL);
  height = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  ui_test_wait_until (is_selected_row_seen, list);

  gtk_editable_set_text (GTK_EDITABLE (entry), "a");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_false (has_selection (list));
  ui_test_wait_until (has_selection, list);
  ui_test_wait_for_frames (GTK_WIDGET (list));
  g_assert_false (is_selected_row_seen (list));
  g_assert_cmpfloat (gtk_adjustment_get_value (height), ==, 0);

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (list))));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/ui/entry-list/lists-the-whole-atlas", Fixture, NULL, set_up, test_lists_the_whole_atlas, tear_down);
  g_test_add_func ("/ui/entry-list/search-begins-at-the-top", test_search_begins_at_the_top);
  g_test_add ("/ui/entry-list/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/ui/entry-list/nothing-found-is-said", Fixture, NULL, set_up, test_nothing_found_is_said, tear_down);
  g_test_add ("/ui/entry-list/activating-a-row-chooses", Fixture, NULL, set_up, test_activating_a_row_chooses, tear_down);
  g_test_add ("/ui/entry-list/enter-chooses-the-first-found", Fixture, NULL, set_up, test_enter_chooses_the_first_found, tear_down);
  g_test_add ("/ui/entry-list/follows-the-selection", Fixture, NULL, set_up, test_follows_the_selection, tear_down);
  g_test_add ("/ui/entry-list/search-begins-in-the-field", Fixture, NULL, set_up, test_search_begins_in_the_field, tear_down);
  g_test_add ("/ui/entry-list/pointed", Fixture, NULL, set_up, test_pointed, tear_down);
  g_test_add ("/ui/entry-list/marks-a-row", Fixture, NULL, set_up, test_marks_a_row, tear_down);
  g_test_add ("/ui/entry-list/focus-points", Fixture, NULL, set_up, test_focus_points, tear_down);
  g_test_add ("/ui/entry-list/ticks-what-is-chosen", Fixture, NULL, set_up, test_ticks_what_is_chosen, tear_down);
  g_test_add_func ("/ui/entry-list/begins-at-the-selection", test_begins_at_the_selection);

  g_test_add_func ("/ui/entry-list/scrolls-to-what-comes-late", test_scrolls_to_what_comes_late);

  return ui_test_run ();
}
