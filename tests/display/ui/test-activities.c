/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-activity-card.h"
#include "rum-claim-row.h"
#include "rum-goal-filter.h"
#include "ui-test-utils.h"

/* All sessions of all articles. */
static GPtrArray *
create_activities (void)
{
  GPtrArray *activities = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *articles = rum_atlas_get_articles (ui_test_get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (RumArticle) article = g_list_model_get_item (articles, i);
      GListModel *sections = rum_article_get_sections (article);

      for (guint j = 0; j < g_list_model_get_n_items (sections); j++)
        {
          g_autoptr (RumArticleSection) section = g_list_model_get_item (sections, j);
          GListModel *list = rum_article_section_get_activities (section);

          for (guint k = 0; k < g_list_model_get_n_items (list); k++)
            g_ptr_array_add (activities, g_list_model_get_item (list, k));
        }
    }

  g_assert_cmpuint (activities->len, >, 0);

  return activities;
}

static void
test_card (void)
{
  g_autoptr (GPtrArray) activities = create_activities ();

  for (guint i = 0; i < activities->len; i++)
    {
      RumActivity *activity = g_ptr_array_index (activities, i);
      RumEntry *entry = RUM_ENTRY (activity);
      GtkWidget *card = g_object_ref_sink (rum_activity_card_new (activity));
      RumActivityKind kind = rum_activity_get_kind (activity);

      g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_entry_get_name (entry)));
      g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_entry_get_plain (entry)));
      g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_activity_kind_get_label (kind)));
      g_assert_cmpuint (ui_test_count (card, RUM_TYPE_CLAIM_ROW), ==,
                        g_list_model_get_n_items (rum_entry_get_claims (entry)));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_GROUP);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           rum_entry_get_name (entry));

      g_assert_finalize_object (card);
    }
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_goals_property (void)
{
  RumGoalFilter *filter = g_object_ref_sink (RUM_GOAL_FILTER (rum_goal_filter_new ()));
  guint n_notified = 0;
  RumGoals goals = RUM_GOAL_SPEED;

  g_signal_connect_swapped (filter, "notify::goals", G_CALLBACK (count_cb), &n_notified);

  g_object_get (filter, "goals", &goals, NULL);
  g_assert_cmpint (goals, ==, 0);
  rum_goal_filter_set_goals (filter, 0);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (filter, "goals", RUM_GOAL_SPEED, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpint (rum_goal_filter_get_goals (filter), ==, RUM_GOAL_SPEED);

  g_assert_finalize_object (filter);
}

static void
test_filter (void)
{
  static const RumGoals goals[] = {
    0, RUM_GOAL_ENDURANCE, RUM_GOAL_SPEED, RUM_GOAL_STRENGTH, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH,
  };
  g_autoptr (GPtrArray) activities = create_activities ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  RumGoalFilter *filter = g_object_ref_sink (RUM_GOAL_FILTER (rum_goal_filter_new ()));

  for (guint i = 0; i < activities->len; i++)
    {
      g_ptr_array_add (rows, g_object_ref_sink (gtk_label_new (NULL)));
      rum_goal_filter_add (filter, g_ptr_array_index (activities, i), g_ptr_array_index (rows, i));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      guint n_shown = 0;
      g_autofree char *status = NULL;

      rum_goal_filter_set_goals (filter, goals[i]);
      for (guint j = 0; j < rows->len; j++)
        {
          RumGoals served = rum_activity_get_goals (g_ptr_array_index (activities, j));
          gboolean fits = goals[i] == 0 || (served & goals[i]) != 0;

          g_assert_cmpint (gtk_widget_get_visible (g_ptr_array_index (rows, j)), ==, fits);
          n_shown += fits ? 1 : 0;
        }

      status = g_strdup_printf (n_shown == 1 ? "%u session" : "%u sessions", n_shown);
      g_assert_nonnull (ui_test_find (GTK_WIDGET (filter), GTK_TYPE_LABEL, status));
    }

  g_assert_finalize_object (filter);
}

static void
test_filter_accessible (void)
{
  GtkWidget *filter = g_object_ref_sink (rum_goal_filter_new ());
  GtkWidget *status = ui_test_find (filter, GTK_TYPE_LABEL, "Speed");

  g_assert_nonnull (gtk_widget_get_ancestor (status, GTK_TYPE_TOGGLE_BUTTON));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (filter), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (filter), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What do you want to improve?");

  g_assert_finalize_object (filter);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/activity-card/every-activity", test_card);
  g_test_add_func ("/ui/goal-filter/goals-property", test_goals_property);
  g_test_add_func ("/ui/goal-filter/filter", test_filter);
  g_test_add_func ("/ui/goal-filter/accessible", test_filter_accessible);

  return ui_test_run ();
}
