/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-entry-button.h"
#include "rum-goal-editor.h"
#include "rum-goal-filter.h"
#include "rum-goal.h"
#include "rum-markdown.h"
#include "rum-pane.h"
#include "rum-print-window-private.h"
#include "ui-test-utils.h"

#include <string.h>

#define NO_GOAL "No goal yet: choose what you want to improve, and for which muscles."
#define GOAL "Your goal: strength – Glutes, Calves."

static void
choose (RumState   *state,
        RumGoals    qualities,
        const char *first,
        const char *second)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();

  if (first != NULL)
    g_ptr_array_add (groups, rum_atlas_get_entry (ui_test_get_atlas (), first));
  if (second != NULL)
    g_ptr_array_add (groups, rum_atlas_get_entry (ui_test_get_atlas (), second));

  rum_state_set_goal_qualities (state, qualities);
  rum_state_set_goal_groups (state, groups);
}

/* What is remembered is the same for all cases: each begins without a goal. */
static RumState *
create_state (void)
{
  RumState *state = rum_state_new ();

  choose (state, 0, NULL, NULL);

  return state;
}

static GtkToggleButton *
get_button (GtkWidget  *root,
            const char *label)
{
  GtkWidget *widget = ui_test_find (root, GTK_TYPE_TOGGLE_BUTTON, label);

  if (widget == NULL)
    widget = gtk_widget_get_ancestor (ui_test_find (root, GTK_TYPE_LABEL, label),
                                      GTK_TYPE_TOGGLE_BUTTON);
  g_assert_nonnull (widget);

  return GTK_TOGGLE_BUTTON (widget);
}

static void
assert_says (GtkWidget  *root,
             const char *text)
{
  g_assert_nonnull (ui_test_find (root, GTK_TYPE_LABEL, text));
}

static void
test_words (void)
{
  static const struct
  {
    RumGoals    qualities;
    const char *first;
    const char *second;
    const char *status;
    gboolean    is_goal;
  } cases[] = {
    { 0, NULL, NULL, NO_GOAL, FALSE },
    { RUM_GOAL_STRENGTH, NULL, NULL,
      "You want to improve: strength. Now choose for which muscles.", FALSE },
    { 0, "calves", NULL, "Your muscles: Calves. Now choose what you want to improve.", FALSE },
    { RUM_GOAL_STRENGTH, "calves", "glutes", GOAL, TRUE },
    { RUM_GOAL_ENDURANCE | RUM_GOAL_SPEED, "calves", NULL,
      "Your goal: endurance, speed – Calves.", TRUE },
  };
  g_autoptr (RumState) state = create_state ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *status = NULL;
      g_autofree char *text = NULL;

      choose (state, cases[i].qualities, cases[i].first, cases[i].second);
      status = rum_goal_dup_status (state, ui_test_get_atlas ());
      text = rum_goal_dup_text (state, ui_test_get_atlas ());
      g_assert_cmpstr (status, ==, cases[i].status);
      g_assert_cmpstr (text, ==, cases[i].is_goal ? status : NULL);
    }
}

static void
test_toggling_saves (void)
{
  g_autoptr (RumState) state = create_state ();
  g_autoptr (RumState) again = NULL;
  g_autofree char *text = NULL;
  GtkWidget *editor = g_object_ref_sink (rum_goal_editor_new (ui_test_get_atlas (), state));

  assert_says (editor, NO_GOAL);
  gtk_toggle_button_set_active (get_button (editor, "Calves"), TRUE);
  gtk_toggle_button_set_active (get_button (editor, "Glutes"), TRUE);
  gtk_toggle_button_set_active (get_button (editor, "Core"), TRUE);
  gtk_toggle_button_set_active (get_button (editor, "Core"), FALSE);
  rum_state_set_goal_qualities (state, RUM_GOAL_STRENGTH);
  assert_says (editor, GOAL);

  again = rum_state_new ();
  text = rum_goal_dup_text (again, ui_test_get_atlas ());
  g_assert_cmpstr (text, ==, GOAL);

  g_assert_finalize_object (editor);
}

static void
test_clear (void)
{
  g_autoptr (RumState) state = create_state ();
  g_autoptr (GPtrArray) groups = NULL;
  GtkWidget *editor = NULL;
  GtkWidget *button = NULL;

  choose (state, RUM_GOAL_STRENGTH, "calves", "glutes");
  editor = g_object_ref_sink (rum_goal_editor_new (ui_test_get_atlas (), state));
  button = ui_test_find (editor, GTK_TYPE_BUTTON, "Clear goal");
  if (button == NULL)
    button = gtk_widget_get_ancestor (ui_test_find (editor, GTK_TYPE_LABEL, "Clear goal"),
                                      GTK_TYPE_BUTTON);
  g_assert_true (gtk_toggle_button_get_active (get_button (editor, "Calves")));
  g_assert_true (gtk_widget_get_visible (button));

  g_signal_emit_by_name (button, "clicked");
  groups = rum_state_create_goal_groups (state, ui_test_get_atlas ());
  g_assert_cmpuint (groups->len, ==, 0);
  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, 0);
  g_assert_false (gtk_toggle_button_get_active (get_button (editor, "Calves")));
  g_assert_false (gtk_widget_get_visible (button));
  assert_says (editor, NO_GOAL);

  g_assert_finalize_object (editor);
}

/* The button that was pressed goes: the keyboard goes on at the groups. */
static void
test_clear_by_keyboard (void)
{
  g_autoptr (RumState) state = create_state ();
  GtkWidget *editor = NULL;
  GtkWidget *button = NULL;
  GtkWidget *window = NULL;

  choose (state, RUM_GOAL_STRENGTH, "calves", "glutes");
  editor = rum_goal_editor_new (ui_test_get_atlas (), state);
  ui_test_show (editor, 400, 600);
  window = GTK_WIDGET (gtk_widget_get_root (editor));
  button = gtk_widget_get_ancestor (ui_test_find (editor, GTK_TYPE_LABEL, "Clear goal"),
                                    GTK_TYPE_BUTTON);
  gtk_widget_grab_focus (button);
  g_assert_true (gtk_widget_is_focus (button));

  g_signal_emit_by_name (button, "clicked");
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_button (editor, "Quadriceps"))));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* A button for each group, those that come first before the others. */
static void
test_groups (void)
{
  g_autoptr (RumState) state = create_state ();
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());
  GtkWidget *editor = g_object_ref_sink (rum_goal_editor_new (ui_test_get_atlas (), state));
  GtkWidget *chips = gtk_widget_get_parent (GTK_WIDGET (get_button (editor, "Calves")));
  GtkWidget *button = gtk_widget_get_first_child (chips);

  g_assert_cmpuint (ui_test_count (editor, GTK_TYPE_TOGGLE_BUTTON), ==,
                    g_list_model_get_n_items (groups));
  for (int tier = RUM_TIER_FOUNDING; tier <= RUM_TIER_FURTHER; tier++)
    for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
      {
        g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

        if ((int) rum_group_get_tier (group) != tier)
          continue;

        g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==,
                         rum_entry_get_name (RUM_ENTRY (group)));
        g_assert_true (gtk_widget_get_focusable (button));
        button = gtk_widget_get_next_sibling (button);
      }

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "For which muscles?");

  g_assert_finalize_object (editor);
}

static RumPane *
create_pane (RumState   *state,
             const char *address)
{
  RumPane *pane = g_object_ref_sink (g_object_new (RUM_TYPE_PANE, NULL));

  rum_pane_set_address (pane, address);
  rum_pane_set_up (pane, ui_test_get_atlas (), state, NULL);
  rum_pane_finish (pane);

  return pane;
}

/* What is pressed above the sessions is the goal, there and back. */
static void
test_page (void)
{
  g_autoptr (RumState) state = create_state ();
  g_autofree char *markdown = NULL;
  RumPane *pane = create_pane (state, "improve");
  GtkWidget *root = GTK_WIDGET (pane);

  g_assert_cmpuint (ui_test_count (root, RUM_TYPE_GOAL_EDITOR), ==, 1);
  gtk_toggle_button_set_active (get_button (root, "Strength"), TRUE);
  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, RUM_GOAL_STRENGTH);

  choose (state, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH, "calves", "glutes");
  g_assert_true (gtk_toggle_button_get_active (get_button (root, "Speed")));
  rum_state_set_goal_qualities (state, RUM_GOAL_STRENGTH);
  g_assert_false (gtk_toggle_button_get_active (get_button (root, "Speed")));
  assert_says (root, GOAL);

  markdown = rum_markdown_write_reading (rum_pane_get_reading (pane), RUM_TEXT_PLAIN);
  g_assert_nonnull (strstr (markdown, GOAL));

  g_assert_finalize_object (pane);
}

/* Elsewhere the same buttons only filter. */
static void
test_other_page (void)
{
  g_autoptr (RumState) state = create_state ();
  RumPane *pane = NULL;
  GtkWidget *root = NULL;

  choose (state, RUM_GOAL_SPEED, "calves", NULL);
  pane = create_pane (state, "run-faster");
  root = GTK_WIDGET (pane);
  g_assert_cmpuint (ui_test_count (root, RUM_TYPE_GOAL_FILTER), >, 0);
  g_assert_cmpuint (ui_test_count (root, RUM_TYPE_GOAL_EDITOR), ==, 0);
  g_assert_false (gtk_toggle_button_get_active (get_button (root, "Speed")));
  g_assert_null (rum_pane_get_reading (pane)->goal);

  gtk_toggle_button_set_active (get_button (root, "Endurance"), TRUE);
  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, RUM_GOAL_SPEED);

  g_assert_finalize_object (pane);
}

/* The longest goal there is does not make the pane wider. */
static void
test_narrow (void)
{
  static const char *const addresses[] = { "", "improve" };
  g_autoptr (RumState) state = create_state ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    g_ptr_array_add (all, g_list_model_get_item (groups, i));
  choose (state, RUM_GOAL_ENDURANCE | RUM_GOAL_SPEED | RUM_GOAL_STRENGTH, NULL, NULL);
  rum_state_set_goal_groups (state, all);

  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      RumPane *pane = create_pane (state, addresses[i]);
      int minimum = 0;

      gtk_widget_measure (GTK_WIDGET (pane), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                          NULL);
      g_assert_cmpint (minimum, <=, 300);
      g_assert_finalize_object (pane);
    }
}

static void
test_welcome (void)
{
  g_autoptr (RumState) state = create_state ();
  g_autofree char *markdown = NULL;
  g_autofree char *target = NULL;
  RumPane *pane = create_pane (state, "");
  GtkWidget *root = GTK_WIDGET (pane);
  GtkWidget *button = NULL;

  g_assert_null (ui_test_find (root, GTK_TYPE_LABEL, GOAL));
  choose (state, RUM_GOAL_STRENGTH, "calves", "glutes");
  button = gtk_widget_get_ancestor (ui_test_find (root, GTK_TYPE_LABEL, GOAL), GTK_TYPE_BUTTON);
  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  target = g_variant_dup_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)),
                                 NULL);
  g_assert_cmpstr (target, ==, "improve");

  markdown = rum_markdown_write_reading (rum_pane_get_reading (pane), RUM_TEXT_MARKDOWN);
  g_assert_nonnull (strstr (markdown, GOAL));

  rum_state_set_goal_qualities (state, 0);
  g_assert_null (ui_test_find (root, GTK_TYPE_LABEL, GOAL));
  g_assert_null (rum_pane_get_reading (pane)->goal);

  g_assert_finalize_object (pane);
}

/* The sheet of a group that the goal does not name has no such line, nor have
 * cards and poster. */
static void
test_sheet (void)
{
  static const struct
  {
    RumSheetKind  kind;
    const char   *entry;
    gboolean      is_about;
  } cases[] = {
    { RUM_SHEET_GROUP, "calves", TRUE },  { RUM_SHEET_GROUP, "soleus", TRUE },
    { RUM_SHEET_GROUP, "core", FALSE },   { RUM_SHEET_SIX, "core", TRUE },
    { RUM_SHEET_MINE, "core", TRUE },     { RUM_SHEET_CARDS, "calves", FALSE },
    { RUM_SHEET_POSTER, "calves", FALSE },
  };
  g_autoptr (RumState) state = create_state ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RumSheetOptions) options = rum_sheet_options_new (cases[i].kind);

      rum_sheet_options_add_entry (options,
                                   rum_atlas_get_entry (ui_test_get_atlas (), cases[i].entry));
      choose (state, RUM_GOAL_STRENGTH, "calves", "glutes");
      rum_goal_add_to_sheet (state, ui_test_get_atlas (), options);
      g_assert_cmpstr (rum_sheet_options_get_goal (options), ==, cases[i].is_about ? GOAL : NULL);

      choose (state, RUM_GOAL_STRENGTH, NULL, NULL);
      rum_goal_add_to_sheet (state, ui_test_get_atlas (), options);
      g_assert_null (rum_sheet_options_get_goal (options));
    }
}

static gboolean
is_atlas_free (gpointer data)
{
  return G_OBJECT (ui_test_get_atlas ())->ref_count == 1;
}

static void
test_print_window (void)
{
  g_autoptr (RumState) state = create_state ();
  RumPrintWindow *window = rum_print_window_new (NULL, ui_test_get_atlas ());

  choose (state, RUM_GOAL_STRENGTH, "calves", "glutes");
  rum_print_window_follow_goal (window, state);
  rum_print_window_show_group (window, RUM_GROUP (rum_atlas_get_entry (ui_test_get_atlas (),
                                                                       "calves")));
  gtk_drop_down_set_selected (window->kind_drop_down, RUM_SHEET_GROUP);
  g_assert_cmpstr (rum_sheet_options_get_goal (window->options), ==, GOAL);

  /* While the window is open. */
  rum_state_set_goal_qualities (state, RUM_GOAL_SPEED);
  g_assert_cmpstr (rum_sheet_options_get_goal (window->options), ==,
                   "Your goal: speed – Glutes, Calves.");

  gtk_window_destroy (GTK_WINDOW (window));
  ui_test_wait_until (is_atlas_free, NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/goal/words", test_words);
  g_test_add_func ("/ui/goal/sheet", test_sheet);
  g_test_add_func ("/ui/goal/print-window", test_print_window);
  g_test_add_func ("/ui/goal/page", test_page);
  g_test_add_func ("/ui/goal/other-page", test_other_page);
  g_test_add_func ("/ui/goal/welcome", test_welcome);
  g_test_add_func ("/ui/goal/narrow", test_narrow);
  g_test_add_func ("/ui/goal-editor/toggling-saves", test_toggling_saves);
  g_test_add_func ("/ui/goal-editor/clear", test_clear);
  g_test_add_func ("/ui/goal-editor/clear-by-keyboard", test_clear_by_keyboard);
  g_test_add_func ("/ui/goal-editor/groups", test_groups);

  return ui_test_run ();
}
