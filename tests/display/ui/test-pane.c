/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-activity-card.h"
#include "rum-claim-row.h"
#include "rum-exercise-row.h"
#include "rum-link-row.h"
#include "rum-pane.h"
#include "rum-section.h"
#include "ui-test-utils.h"

static RumPane *
create_pane (void)
{
  RumPane *pane = g_object_ref_sink (g_object_new (RUM_TYPE_PANE, NULL));
  g_autoptr (RumState) state = rum_state_new ();

  rum_pane_set_up (pane, ui_test_get_atlas (), state, NULL);

  return pane;
}

static guint
count (RumPane *pane,
       GType    type)
{
  return ui_test_count (GTK_WIDGET (pane), type);
}

static void
test_welcome (void)
{
  RumPane *pane = create_pane ();
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());

  rum_pane_finish (pane);
  g_assert_cmpstr (rum_pane_get_address (pane), ==, "");
  g_assert_null (rum_pane_get_entry (pane));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);

      g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL,
                                      rum_entry_get_name (group)));
    }

  g_assert_finalize_object (pane);
}

static guint
count_items (const RumReading *reading,
             RumReadingKind    kind)
{
  guint n_items = 0;

  for (guint i = 0; i < reading->sections->len; i++)
    {
      const RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        {
          const RumReadingItem *item = g_ptr_array_index (section->items, j);

          n_items += item->kind == kind ? 1 : 0;
        }
    }

  return n_items;
}

static guint
count_claims_of_activities (const RumReading *reading)
{
  guint n_claims = 0;

  for (guint i = 0; i < reading->sections->len; i++)
    {
      const RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        {
          const RumReadingItem *item = g_ptr_array_index (section->items, j);

          if (item->kind == RUM_READING_ACTIVITY)
            n_claims += g_list_model_get_n_items (rum_entry_get_claims (RUM_ENTRY (item->object)));
        }
    }

  return n_claims;
}

static void
assert_shows_all (RumPane    *pane,
                  const char *address)
{
  const RumReading *reading = NULL;

  rum_pane_set_address (pane, address);
  rum_pane_finish (pane);
  reading = rum_pane_get_reading (pane);

  g_test_message ("“%s”", address);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL, reading->title));
  g_assert_cmpuint (count (pane, RUM_TYPE_SECTION), ==, reading->sections->len);
  g_assert_cmpuint (count (pane, RUM_TYPE_CLAIM_ROW), ==,
                    count_items (reading, RUM_READING_CLAIM) +
                      count_items (reading, RUM_READING_LINK) +
                      count_claims_of_activities (reading));
  g_assert_cmpuint (count (pane, RUM_TYPE_LINK_ROW), ==, count_items (reading, RUM_READING_LINK));
  g_assert_cmpuint (count (pane, RUM_TYPE_EXERCISE_ROW), ==,
                    count_items (reading, RUM_READING_EXERCISE));
  g_assert_cmpuint (count (pane, RUM_TYPE_ACTIVITY_CARD), ==,
                    count_items (reading, RUM_READING_ACTIVITY));
  if (reading->kind_label != NULL)
    g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL, reading->kind_label));
  if (reading->latin != NULL)
    g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL, reading->latin));
}

static void
assert_shows_all_of (RumPane    *pane,
                     GListModel *entries)
{
  g_assert_cmpuint (g_list_model_get_n_items (entries), >, 0);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      assert_shows_all (pane, rum_entry_get_id (entry));
    }
}

static void
test_every_entry_is_told_whole (void)
{
  RumPane *pane = create_pane ();
  RumAtlas *atlas = ui_test_get_atlas ();

  assert_shows_all_of (pane, G_LIST_MODEL (atlas));
  assert_shows_all_of (pane, rum_atlas_get_exercises (atlas));
  assert_shows_all_of (pane, rum_atlas_get_self_tests (atlas));
  assert_shows_all_of (pane, rum_atlas_get_symptoms (atlas));
  assert_shows_all_of (pane, rum_atlas_get_functions (atlas));
  assert_shows_all_of (pane, rum_atlas_get_phases (atlas));
  assert_shows_all_of (pane, rum_atlas_get_terms (atlas));
  assert_shows_all_of (pane, rum_atlas_get_articles (atlas));
  assert_shows_all (pane, "hurts");
  assert_shows_all (pane, "hurts/soleus");
  assert_shows_all (pane, "glossary");
  assert_shows_all (pane, "");

  g_assert_finalize_object (pane);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_address_property (void)
{
  RumPane *pane = create_pane ();
  g_autofree char *address = NULL;
  guint n_notified = 0;

  g_signal_connect_swapped (pane, "notify::address", G_CALLBACK (count_cb), &n_notified);

  rum_pane_set_address (pane, "");
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (pane, "address", "soleus", NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  rum_pane_set_address (pane, "soleus");
  g_assert_cmpuint (n_notified, ==, 1);

  g_object_get (pane, "address", &address, NULL);
  g_assert_cmpstr (address, ==, "soleus");
  g_assert_cmpstr (rum_entry_get_id (rum_pane_get_entry (pane)), ==, "soleus");
  rum_pane_set_address (pane, "hurts/soleus");
  g_assert_null (rum_pane_get_entry (pane));

  g_assert_finalize_object (pane);
}

static RumSection *
find_section (GtkWidget  *root,
              const char *id)
{
  if (RUM_IS_SECTION (root) && g_str_equal (rum_section_get_id (RUM_SECTION (root)), id))
    return RUM_SECTION (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      RumSection *found = find_section (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_folded_sections_are_remembered_by_kind (void)
{
  RumPane *pane = create_pane ();
  RumPane *another = NULL;

  rum_pane_set_address (pane, "calves");
  rum_pane_finish (pane);
  g_assert_true (rum_section_get_expanded (find_section (GTK_WIDGET (pane), "weak")));
  g_assert_false (rum_section_get_expanded (find_section (GTK_WIDGET (pane), "sources")));
  rum_section_set_expanded (find_section (GTK_WIDGET (pane), "weak"), FALSE);

  rum_pane_set_address (pane, "quadriceps");
  rum_pane_finish (pane);
  g_assert_false (rum_section_get_expanded (find_section (GTK_WIDGET (pane), "weak")));
  g_assert_true (rum_section_get_expanded (find_section (GTK_WIDGET (pane), "role")));

  another = create_pane ();
  rum_pane_set_address (another, "calves");
  rum_pane_finish (another);
  g_assert_false (rum_section_get_expanded (find_section (GTK_WIDGET (another), "weak")));
  rum_section_set_expanded (find_section (GTK_WIDGET (another), "weak"), TRUE);

  g_assert_finalize_object (pane);
  g_assert_finalize_object (another);
}

static void
test_danger_cannot_be_folded_away (void)
{
  RumPane *pane = create_pane ();

  rum_pane_set_address (pane, "hurts");
  rum_pane_finish (pane);
  g_assert_true (rum_section_get_pinned (find_section (GTK_WIDGET (pane), "red-flag")));
  g_assert_false (rum_section_get_pinned (find_section (GTK_WIDGET (pane), "symptoms")));

  g_assert_finalize_object (pane);
}

static gboolean
is_told (gpointer data)
{
  return find_section (data, "sources") != NULL;
}

static void
test_the_rest_comes_by_itself (void)
{
  RumPane *pane = create_pane ();
  guint n_claims = 0;

  rum_pane_set_address (pane, "calves");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_STATE_BUSY, TRUE);
  n_claims = count (pane, RUM_TYPE_CLAIM_ROW);
  g_assert_cmpuint (n_claims, >, 0);
  g_assert_false (is_told (pane));

  ui_test_wait_until (is_told, pane);
  rum_pane_finish (pane);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_STATE_BUSY, FALSE);
  g_assert_cmpuint (count (pane, RUM_TYPE_CLAIM_ROW), >, n_claims);

  /* Another address does not wait for it. */
  rum_pane_set_address (pane, "quadriceps");
  rum_pane_set_address (pane, "glossary");
  rum_pane_finish (pane);
  g_assert_cmpuint (count (pane, RUM_TYPE_CLAIM_ROW), ==, 0);

  g_assert_finalize_object (pane);
}

/* What is folded costs nothing until it is unfolded. */
static void
test_folded_sections_are_filled_when_first_seen (void)
{
  RumPane *pane = create_pane ();
  RumSection *sources = NULL;

  rum_pane_set_address (pane, "calves");
  rum_pane_finish (pane);
  sources = find_section (GTK_WIDGET (pane), "sources");
  g_assert_false (rum_section_has_rows (sources));

  rum_section_set_expanded (sources, TRUE);
  g_assert_cmpuint (ui_test_count (GTK_WIDGET (sources), GTK_TYPE_LINK_BUTTON), >, 3);
  rum_section_set_expanded (sources, FALSE);

  g_assert_finalize_object (pane);
}

static gboolean
is_scrolled (gpointer data)
{
  GtkWidget *scroller = ui_test_find (data, GTK_TYPE_SCROLLED_WINDOW, NULL);
  GtkAdjustment *adjustment = NULL;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  return gtk_adjustment_get_value (adjustment) == 500;
}

static void
test_scroll (void)
{
  RumPane *pane = create_pane ();
  GtkWidget *window = NULL;

  ui_test_show (GTK_WIDGET (pane), 400, 500);
  window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (pane)));

  rum_pane_set_address (pane, "calves");
  g_assert_cmpfloat (rum_pane_get_scroll (pane), ==, 0);
  rum_pane_set_scroll (pane, 500);
  g_assert_cmpfloat (rum_pane_get_scroll (pane), ==, 500);
  ui_test_wait_until (is_scrolled, pane);
  g_assert_cmpfloat (rum_pane_get_scroll (pane), ==, 500);

  rum_pane_set_address (pane, "soleus");
  g_assert_cmpfloat (rum_pane_get_scroll (pane), ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (pane);
}

/* At the smallest width nothing may stick out. */
static void
test_fits_a_narrow_window (void)
{
  RumPane *pane = create_pane ();
  static const char *const addresses[] = {
    "", "calves", "soleus", "hurts", "hurts/soleus", "loading", "glossary", "load",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      int minimum = 0;

      rum_pane_set_address (pane, addresses[i]);
      rum_pane_finish (pane);
      gtk_widget_measure (GTK_WIDGET (pane), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                          NULL);
      g_assert_cmpint (minimum, <=, 300);
    }

  g_assert_finalize_object (pane);
}

static void
test_accessible (void)
{
  RumPane *pane = create_pane ();

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_ROLE_REGION);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "About the muscle");

  g_assert_finalize_object (pane);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/pane/welcome", test_welcome);
  g_test_add_func ("/ui/pane/every-entry-is-told-whole", test_every_entry_is_told_whole);
  g_test_add_func ("/ui/pane/address-property", test_address_property);
  g_test_add_func ("/ui/pane/folded-sections-are-remembered-by-kind",
                   test_folded_sections_are_remembered_by_kind);
  g_test_add_func ("/ui/pane/danger-cannot-be-folded-away", test_danger_cannot_be_folded_away);
  g_test_add_func ("/ui/pane/the-rest-comes-by-itself", test_the_rest_comes_by_itself);
  g_test_add_func ("/ui/pane/folded-sections-are-filled-when-first-seen",
                   test_folded_sections_are_filled_when_first_seen);
  g_test_add_func ("/ui/pane/scroll", test_scroll);
  g_test_add_func ("/ui/pane/fits-a-narrow-window", test_fits_a_narrow_window);
  g_test_add_func ("/ui/pane/accessible", test_accessible);

  return ui_test_run ();
}
