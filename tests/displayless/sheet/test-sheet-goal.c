/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-paper.h"
#include "rum-sheet-composer.h"
#include "rum-sheet-mine.h"
#include "rum-sheet-poster.h"
#include "rum-sheet-six.h"
#include "sheet-kinds-checks.h"
#include "sheet-test-utils.h"

#define SHORT_GOAL "Your goal: speed – Calves."

/* Longer than a line of any paper in use here. */
#define LONG_GOAL \
  "Your goal: endurance, speed, strength – Quadriceps, Glutes, Hip flexors, Calves, Core, " \
  "Hamstrings, Inner thigh, Deep hip rotators, Shin, Outer ankle, Inner ankle, Foot, Upper body."

static RumSheetLayout *
compose (RumAtlas        *atlas,
         RumSheetOptions *options)
{
  g_autoptr (GError) error = NULL;
  RumSheetLayout *layout = NULL;

  switch (rum_sheet_options_get_kind (options))
    {
    case RUM_SHEET_GROUP:
      layout = compose_layout (atlas, options, &error);
      break;
    case RUM_SHEET_SIX:
      layout = compose_layout (atlas, options, &error);
      break;
    case RUM_SHEET_MINE:
      layout = compose_layout (atlas, options, &error);
      break;
    case RUM_SHEET_POSTER:
      layout = compose_layout (atlas, options, &error);
      break;
    case RUM_SHEET_CARDS:
    default:
      g_assert_not_reached ();
    }
  g_assert_no_error (error);

  return layout;
}

static RumSheetOptions *
create_sample (RumAtlas     *atlas,
               RumSheetKind  kind,
               const char   *paper_id,
               gboolean      landscape,
               gboolean      large)
{
  const RumPaper *paper = rum_paper_get (paper_id);
  RumSheetOptions *options = create_options (atlas, "calves",
                                             landscape ? paper->height : paper->width,
                                             landscape ? paper->width : paper->height);

  rum_sheet_options_set_kind (options, kind);
  rum_sheet_options_set_large_print (options, large);

  return options;
}

static void
assert_sound (RumSheetLayout  *layout,
              RumSheetOptions *options)
{
  g_assert_false (rum_sheet_layout_is_too_small (layout));
  g_assert_cmpuint (count_outside (layout, rum_sheet_options_get_width (options),
                                   rum_sheet_options_get_height (options)), ==, 0);
  g_assert_cmpuint (count_overlaps (layout), ==, 0);
  g_assert_cmpuint (count_clashes (layout), ==, 0);
  g_assert_cmpuint (count_too_small (layout), ==, 0);
}

/* Under the title, above everything else that is not of the head. */
static void
assert_in_head (RumSheetLayout  *layout,
                RumSheetOptions *options,
                const char      *goal)
{
  RumSheetBox *title = g_ptr_array_index (rum_sheet_layout_get_boxes (layout, 0), 0);
  RumSheetBox *line = find_text (layout, goal);

  g_assert_nonnull (line);
  g_assert_cmpfloat (line->y, >=, title->y + title->height);
  g_assert_cmpfloat (line->y, <, rum_sheet_options_get_height (options) / 4);
  g_assert_cmpuint (count_texts (layout, goal, 0), ==, 1);
}

static void
test_in_head (void)
{
  static const RumSheetKind kinds[] = { RUM_SHEET_GROUP, RUM_SHEET_SIX, RUM_SHEET_MINE };
  static const char *const goals[] = { SHORT_GOAL, LONG_GOAL };
  static const struct
  {
    const char *paper;
    gboolean    landscape;
    gboolean    large;
  } papers[] = {
    { "a4", FALSE, FALSE }, { "a4", TRUE, FALSE }, { "letter", FALSE, FALSE },
    { "a5", FALSE, FALSE }, { "a4", FALSE, TRUE },
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (kinds) * G_N_ELEMENTS (papers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (goals); j++)
      {
        gsize p = i % G_N_ELEMENTS (papers);
        RumSheetKind kind = kinds[i / G_N_ELEMENTS (papers)];
        g_autoptr (RumSheetOptions) options = NULL;
        g_autoptr (RumSheetLayout) layout = NULL;

        g_test_message ("%s, %s, %d, %d", rum_sheet_kind_get_nick (kind), papers[p].paper,
                        papers[p].landscape, papers[p].large);
        options = create_sample (atlas, kind, papers[p].paper, papers[p].landscape,
                                 papers[p].large);
        rum_sheet_options_set_goal (options, goals[j]);
        layout = compose (atlas, options);
        assert_sound (layout, options);
        assert_in_head (layout, options, goals[j]);
      }
}

/* It costs no page on A4. */
static void
test_none (void)
{
  static const RumSheetKind kinds[] = { RUM_SHEET_GROUP, RUM_SHEET_SIX, RUM_SHEET_MINE };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (RumSheetOptions) options = create_sample (atlas, kinds[i], "a4", FALSE, FALSE);
      g_autoptr (RumSheetLayout) without = compose (atlas, options);
      g_autoptr (RumSheetLayout) with = NULL;

      g_assert_null (find_text (without, "Your goal"));
      rum_sheet_options_set_goal (options, SHORT_GOAL);
      with = compose (atlas, options);
      g_assert_cmpint (rum_sheet_layout_get_n_pages (with), ==,
                       rum_sheet_layout_get_n_pages (without));
    }
}

/* The poster is for a wall, not for one reader. */
static void
test_poster (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_sample (atlas, RUM_SHEET_POSTER, "a4", FALSE,
                                                       FALSE);
  g_autoptr (RumSheetLayout) layout = NULL;

  rum_sheet_options_set_goal (options, SHORT_GOAL);
  layout = compose (atlas, options);
  g_assert_null (find_text (layout, "Your goal"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/goal/in-head", test_in_head);
  g_test_add_func ("/sheet/goal/none", test_none);
  g_test_add_func ("/sheet/goal/poster", test_poster);

  return g_test_run ();
}
