/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-reading.h"

static RumAtlas *atlas;

static RumReading *
tell (const char *text,
      RumNaming   naming,
      RumUnits    units,
      gboolean    less_detail)
{
  const RumReadingManner manner = { naming, units, less_detail };
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };

  g_assert_true (rum_address_read (text, atlas, &address));

  return rum_reading_new_in_manner (atlas, &address, &manner);
}

static RumReadingSection *
find_section (const RumReading *reading,
              const char       *id)
{
  for (guint i = 0; i < reading->sections->len; i++)
    {
      RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      if (g_str_equal (section->id, id))
        return section;
    }

  return NULL;
}

static void
test_names (void)
{
  g_autoptr (RumReading) usual = tell ("soleus", RUM_NAMING_ANATOMICAL, RUM_UNITS_METRIC, FALSE);
  g_autoptr (RumReading) plain = tell ("soleus", RUM_NAMING_PLAIN, RUM_UNITS_METRIC, FALSE);

  g_assert_cmpstr (usual->title, ==, "Soleus");
  g_assert_cmpstr (plain->title, ==, usual->plain);
  g_assert_cmpstr (plain->plain, ==, "Soleus");
}

/* All that warns is there, for each muscle and group. */
static void
assert_warnings_stay (const char *id)
{
  g_autoptr (RumReading) all = tell (id, RUM_NAMING_ANATOMICAL, RUM_UNITS_METRIC, FALSE);
  g_autoptr (RumReading) less = tell (id, RUM_NAMING_ANATOMICAL, RUM_UNITS_METRIC, TRUE);
  const RumReadingSection *flags = find_section (all, "red-flag");
  const RumReadingSection *kept = find_section (less, "red-flag");

  g_assert_cmpuint (less->sections->len, <, all->sections->len);
  g_assert_nonnull (find_section (less, "less-detail"));
  g_assert_null (find_section (less, "anatomy"));
  g_assert_null (find_section (less, "timing"));
  g_assert_null (find_section (less, "sources"));
  g_assert_nonnull (find_section (less, "exercises"));
  g_assert_true ((flags == NULL) == (kept == NULL));
  if (flags != NULL)
    g_assert_cmpuint (flags->items->len, ==, kept->items->len);
}

static void
test_less_detail (void)
{
  GListModel *entries = G_LIST_MODEL (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      assert_warnings_stay (rum_entry_get_id (entry));
    }
}

static void
test_others_are_told_in_full (void)
{
  g_autoptr (RumReading) all = tell ("glossary", RUM_NAMING_PLAIN, RUM_UNITS_METRIC, FALSE);
  g_autoptr (RumReading) less = tell ("glossary", RUM_NAMING_PLAIN, RUM_UNITS_METRIC, TRUE);

  g_assert_cmpuint (less->sections->len, ==, all->sections->len);
}

static guint
count_with_inches (const RumReading *reading)
{
  guint n_items = 0;

  for (guint i = 0; i < reading->sections->len; i++)
    {
      const RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        {
          const RumReadingItem *item = g_ptr_array_index (section->items, j);

          if (item->text != NULL && strstr (item->text, "\u00a0in)") != NULL)
            n_items++;
        }
    }

  return n_items;
}

/* Something in the atlas is told in centimetres. */
static void
test_units (void)
{
  GListModel *tests = rum_atlas_get_self_tests (atlas);
  guint n_metric = 0;
  guint n_imperial = 0;

  for (guint i = 0; i < g_list_model_get_n_items (tests); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (tests, i);
      const char *id = rum_entry_get_id (entry);
      g_autoptr (RumReading) metric = tell (id, RUM_NAMING_ANATOMICAL, RUM_UNITS_METRIC, FALSE);
      g_autoptr (RumReading) imperial = tell (id, RUM_NAMING_ANATOMICAL, RUM_UNITS_IMPERIAL,
                                              FALSE);

      n_metric += count_with_inches (metric);
      n_imperial += count_with_inches (imperial);
    }

  g_assert_cmpuint (n_metric, ==, 0);
  g_assert_cmpuint (n_imperial, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  atlas = rum_atlas_new (&error);
  g_assert_no_error (error);

  g_test_add_func ("/ui/reading-manner/names", test_names);
  g_test_add_func ("/ui/reading-manner/less-detail", test_less_detail);
  g_test_add_func ("/ui/reading-manner/others-are-told-in-full", test_others_are_told_in_full);
  g_test_add_func ("/ui/reading-manner/units", test_units);

  status = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&atlas));

  return status;
}
