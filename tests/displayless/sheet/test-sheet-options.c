/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-options.h"

#include "rum-paper.h"
#include "sheet-test-utils.h"

static void
test_defaults (void)
{
  RumSheetOptions *options = rum_sheet_options_new (RUM_SHEET_CARDS);
  const RumPaper *paper = rum_paper_get_default ();

  g_assert_cmpint (rum_sheet_options_get_kind (options), ==, RUM_SHEET_CARDS);
  g_assert_cmpuint (rum_sheet_options_get_entries (options)->len, ==, 0);
  g_assert_null (rum_sheet_options_get_group (options));
  g_assert_cmpfloat (rum_sheet_options_get_width (options), ==, paper->width);
  g_assert_cmpfloat (rum_sheet_options_get_height (options), ==, paper->height);
  g_assert_cmpint (rum_sheet_options_get_colors (options), ==, RUM_SHEET_COLOR);
  g_assert_false (rum_sheet_options_get_large_print (options));
  g_assert_cmpint (rum_sheet_options_get_cards_per_page (options), ==, 6);
  g_assert_false (rum_sheet_options_get_with_code (options));
  g_assert_false (rum_sheet_options_get_with_log (options));
  g_assert_null (rum_sheet_options_get_goal (options));
  g_assert_finalize_object (options);
}

/* Each setter makes a difference, and a copy has it too. */
static void
test_equal (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) plain = create_options (atlas, "calves", 210, 297);

  for (int i = 0; i < 9; i++)
    {
      g_autoptr (RumSheetOptions) changed = rum_sheet_options_copy (plain);
      g_autoptr (RumSheetOptions) copy = NULL;

      g_assert_true (rum_sheet_options_equal (changed, plain));
      switch (i)
        {
        case 0: rum_sheet_options_set_kind (changed, RUM_SHEET_MINE); break;
        case 1: rum_sheet_options_add_entry (changed, rum_atlas_get_entry (atlas, "soleus")); break;
        case 2: rum_sheet_options_set_paper (changed, 297, 210); break;
        case 3: rum_sheet_options_set_colors (changed, RUM_SHEET_MONOCHROME); break;
        case 4: rum_sheet_options_set_large_print (changed, TRUE); break;
        case 5: rum_sheet_options_set_cards_per_page (changed, 4); break;
        case 6: rum_sheet_options_set_with_code (changed, TRUE); break;
        case 7: rum_sheet_options_set_with_log (changed, TRUE); break;
        case 8: rum_sheet_options_set_goal (changed, "Your goal: speed – Calves."); break;
        default: g_assert_not_reached ();
        }

      copy = rum_sheet_options_copy (changed);
      g_test_message ("%d", i);
      g_assert_false (rum_sheet_options_equal (changed, plain));
      g_assert_true (rum_sheet_options_equal (changed, copy));
    }
}

/* The order counts. */
static void
test_order (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "calves", 210, 297);
  g_autoptr (RumSheetOptions) other = create_options (atlas, "core", 210, 297);

  rum_sheet_options_add_entry (options, rum_atlas_get_entry (atlas, "core"));
  rum_sheet_options_add_entry (other, rum_atlas_get_entry (atlas, "calves"));

  g_assert_false (rum_sheet_options_equal (options, other));
}

static void
test_group (void)
{
  static const char *const rows[][2] = {
    { "calves", "calves" },
    { "soleus", "calves" },
    { "step-down", "quadriceps" },
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RumSheetOptions) options = rum_sheet_options_new (RUM_SHEET_GROUP);
      RumEntry *entry = rum_atlas_get_entry (atlas, rows[i][0]);

      g_test_message ("%s", rows[i][0]);
      g_assert_nonnull (entry);
      rum_sheet_options_add_entry (options, entry);
      g_assert_true (rum_sheet_options_get_group (options) == get_group (atlas, rows[i][1]));
    }
}

static void
test_kinds (void)
{
  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    {
      RumSheetKind parsed = -1;

      g_assert_true (rum_sheet_kind_parse (rum_sheet_kind_get_nick (kind), &parsed));
      g_assert_cmpint (parsed, ==, kind);
      g_assert_nonnull (rum_sheet_kind_get_label (kind));
    }
}

static void
test_no_kind (void)
{
  RumSheetKind kind = RUM_SHEET_SIX;

  g_assert_false (rum_sheet_kind_parse ("Group", &kind));
  g_assert_false (rum_sheet_kind_parse ("", &kind));
  g_assert_cmpint (kind, ==, RUM_SHEET_SIX);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/options/defaults", test_defaults);
  g_test_add_func ("/sheet/options/equal", test_equal);
  g_test_add_func ("/sheet/options/order", test_order);
  g_test_add_func ("/sheet/options/group", test_group);
  g_test_add_func ("/sheet/options/kinds", test_kinds);
  g_test_add_func ("/sheet/options/no-kind", test_no_kind);

  return g_test_run ();
}
