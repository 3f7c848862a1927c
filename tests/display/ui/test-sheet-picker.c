/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-picker-row.h"
#include "rum-sheet-picker.h"
#include "ui-test-utils.h"

typedef struct
{
  RumSheetPicker *picker;
  int             n_changes;
  guint           n_rows;
} Fixture;

static RumEntry *
get_entry (const char *id)
{
  return rum_atlas_get_entry (ui_test_get_atlas (), id);
}

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static gboolean
has_rows (gpointer picker)
{
  return ui_test_find (picker, RUM_TYPE_SHEET_PICKER_ROW, NULL) != NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->picker = g_object_new (RUM_TYPE_SHEET_PICKER, NULL);
  rum_sheet_picker_set_atlas (fixture->picker, ui_test_get_atlas ());
  rum_sheet_picker_set_ordered (fixture->picker, TRUE);
  g_signal_connect_swapped (fixture->picker, "changed", G_CALLBACK (changed_cb), fixture);
  ui_test_show (GTK_WIDGET (fixture->picker), 320, 560);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (fixture->picker))));
}

static void
assert_chosen (Fixture    *fixture,
               const char *wanted)
{
  g_autoptr (GPtrArray) entries = rum_sheet_picker_create_chosen (fixture->picker);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            rum_entry_get_id (g_ptr_array_index (entries, i)));
  g_assert_cmpstr (ids->str, ==, wanted);
}

static void
toggle_three (Fixture *fixture)
{
  rum_sheet_picker_toggle (fixture->picker, get_entry ("soleus"));
  rum_sheet_picker_toggle (fixture->picker, get_entry ("calves"));
  rum_sheet_picker_toggle (fixture->picker, get_entry ("rectus-femoris"));
}

static void
test_ticks_in_order (Fixture       *fixture,
                     gconstpointer  data)
{
  assert_chosen (fixture, "");
  toggle_three (fixture);
  assert_chosen (fixture, "soleus calves rectus-femoris");
  g_assert_cmpint (fixture->n_changes, ==, 3);
  rum_sheet_picker_toggle (fixture->picker, get_entry ("calves"));
  assert_chosen (fixture, "soleus rectus-femoris");
}

static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  toggle_three (fixture);
  rum_sheet_picker_move (fixture->picker, 2, 0);
  assert_chosen (fixture, "rectus-femoris soleus calves");
  rum_sheet_picker_move (fixture->picker, 0, 1);
  assert_chosen (fixture, "soleus rectus-femoris calves");

  fixture->n_changes = 0;
  rum_sheet_picker_move (fixture->picker, 0, 3);
  rum_sheet_picker_move (fixture->picker, -1, 0);
  rum_sheet_picker_move (fixture->picker, 1, 1);
  g_assert_cmpint (fixture->n_changes, ==, 0);
}

/* Buttons and keys do the same: what is selected goes up, down or away. */
static void
test_commands (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *picker = GTK_WIDGET (fixture->picker);
  GtkWidget *list = ui_test_find (picker, GTK_TYPE_LIST_BOX, NULL);

  toggle_three (fixture);
  gtk_list_box_select_row (GTK_LIST_BOX (list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));

  g_assert_true (gtk_widget_activate_action (picker, "picker.down", NULL));
  g_assert_true (gtk_widget_activate_action (picker, "picker.down", NULL));
  assert_chosen (fixture, "calves rectus-femoris soleus");
  gtk_widget_activate_action (picker, "picker.down", NULL);
  assert_chosen (fixture, "calves rectus-femoris soleus");
  gtk_widget_activate_action (picker, "picker.up", NULL);
  assert_chosen (fixture, "calves soleus rectus-femoris");
  gtk_widget_activate_action (picker, "picker.remove", NULL);
  assert_chosen (fixture, "calves rectus-femoris");
  gtk_widget_activate_action (picker, "picker.clear", NULL);
  assert_chosen (fixture, "");
}

static gboolean
is_filtered (gpointer data)
{
  guint n_rows = ui_test_count (data, RUM_TYPE_SHEET_PICKER_ROW);

  return n_rows > 0 && n_rows < 5;
}

/* Enter in the field ticks the best hit. */
static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *picker = GTK_WIDGET (fixture->picker);
  GtkWidget *entry = ui_test_find (picker, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), "soleus");
  ui_test_wait_until (is_filtered, picker);
  g_signal_emit_by_name (entry, "activate");
  assert_chosen (fixture, "soleus");
}

/* The row that the keyboard reaches says its name and whether it is ticked. */
static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *row = NULL;
  GtkWidget *outer = NULL;
  RumEntry *entry = NULL;

  ui_test_wait_until (has_rows, fixture->picker);
  row = ui_test_find (GTK_WIDGET (fixture->picker), RUM_TYPE_SHEET_PICKER_ROW, NULL);
  outer = gtk_widget_get_parent (row);
  entry = rum_sheet_picker_row_get_entry (RUM_SHEET_PICKER_ROW (row));
  gtk_test_accessible_assert_property (outer, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       rum_entry_get_name (entry));
  gtk_test_accessible_assert_state (outer, GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  rum_sheet_picker_toggle (fixture->picker, entry);
  gtk_test_accessible_assert_state (outer, GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
}

static gboolean
has_fewer_rows (gpointer data)
{
  Fixture *fixture = data;

  return ui_test_count (GTK_WIDGET (fixture->picker), RUM_TYPE_SHEET_PICKER_ROW) < fixture->n_rows;
}

/* Nobody waits for rows that are not seen: they are made when they are. */
static void
test_list_when_seen (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *picker = GTK_WIDGET (fixture->picker);

  ui_test_wait_until (has_rows, picker);
  fixture->n_rows = ui_test_count (picker, RUM_TYPE_SHEET_PICKER_ROW);

  gtk_widget_set_visible (picker, FALSE);
  rum_sheet_picker_set_ordered (fixture->picker, FALSE);
  for (int i = 0; i < 3; i++)
    ui_test_wait_for_frames (GTK_WIDGET (gtk_widget_get_root (picker)));
  g_assert_false (has_fewer_rows (fixture));

  /* Without exercises there are fewer. */
  gtk_widget_set_visible (picker, TRUE);
  ui_test_wait_until (has_fewer_rows, fixture);
}

/* Enter does not wait for rows either. */
static void
test_enter_at_once (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (RumSheetPicker) picker = g_object_new (RUM_TYPE_SHEET_PICKER, NULL);
  g_autoptr (GPtrArray) entries = NULL;

  g_object_ref_sink (picker);
  rum_sheet_picker_set_atlas (picker, ui_test_get_atlas ());
  g_assert_false (has_rows (picker));
  g_signal_emit_by_name (ui_test_find (GTK_WIDGET (picker), GTK_TYPE_SEARCH_ENTRY, NULL),
                         "activate");
  entries = rum_sheet_picker_create_chosen (picker);
  g_assert_cmpint (entries->len, ==, 1);
  g_assert_true (g_ptr_array_index (entries, 0) == get_entry ("quadriceps"));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*func) (Fixture *fixture, gconstpointer data);
  } cases[] = {
    { "/ui/sheet-picker/ticks-in-order", test_ticks_in_order },
    { "/ui/sheet-picker/moves", test_moves },
    { "/ui/sheet-picker/commands", test_commands },
    { "/ui/sheet-picker/search", test_search },
    { "/ui/sheet-picker/accessible", test_accessible },
    { "/ui/sheet-picker/list-when-seen", test_list_when_seen },
    { "/ui/sheet-picker/enter-at-once", test_enter_at_once },
  };

  gtk_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].func, tear_down);

  return ui_test_run ();
}
