/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-composer.h"

#include "rum-muscle.h"
#include "rum-paper.h"
#include "rum-sheet-error.h"
#include "sheet-test-utils.h"
#include "test-language.h"

#include <math.h>
#include <string.h>

static const char *const group_ids[] = {
  "quadriceps",   "glutes", "hip-flexors", "calves",      "core", "hamstrings", "adductors",
  "hip-rotators", "shin",   "peroneals",   "inner-ankle", "foot", "upper-body", "breathing",
};

static RumSheetLayout *
compose (RumAtlas   *atlas,
         const char *group_id,
         double      width,
         double      height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetComposer) composer = NULL;
  RumSheetLayout *layout = NULL;

  options = create_options (atlas, group_id, width, height);
  composer = create_composer (atlas, options, &error);
  g_assert_no_error (error);
  layout = rum_sheet_composer_compose (composer, &error);
  g_assert_no_error (error);

  return layout;
}

static void
assert_sound (RumSheetLayout *layout,
              double          width,
              double          height)
{
  g_assert_false (rum_sheet_layout_is_too_small (layout));
  g_assert_cmpuint (count_outside (layout, width, height), ==, 0);
  g_assert_cmpuint (count_overlaps (layout), ==, 0);
  g_assert_cmpuint (count_too_small (layout), ==, 0);
  g_assert_cmpuint (count_widows (layout), ==, 0);
  g_assert_cmpuint (count_broken_words (layout), ==, 0);
}

static void
assert_all_sound (TestLanguage  language,
                  const char   *paper_id,
                  gboolean      landscape)
{
  const RumPaper *paper = rum_paper_get (paper_id);
  double width = landscape ? paper->height : paper->width;
  double height = landscape ? paper->width : paper->height;
  g_autoptr (RumAtlas) atlas = NULL;

  set_test_language (language);
  atlas = create_atlas ();
  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[i], width, height);

      g_test_message ("%s, %s: %d pages", paper_id, group_ids[i],
                      rum_sheet_layout_get_n_pages (layout));
      assert_sound (layout, width, height);
    }
  set_test_language (TEST_LANGUAGE_ENGLISH);
}

/* On every kind of paper, in a language as long as any, and from the right. */
static void
test_papers (void)
{
  static const TestLanguage languages[] = {
    TEST_LANGUAGE_ENGLISH,
    TEST_LANGUAGE_LONG,
    TEST_LANGUAGE_HEBREW,
  };

  static const char *const papers[] = { "a5", "a4", "a3", "letter", "legal", "tabloid" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (papers); j++)
      {
        assert_all_sound (languages[i], papers[j], FALSE);
        /* Larger papers have the proportions of these. */
        if (j < 2)
          assert_all_sound (languages[i], papers[j], TRUE);
      }
}

/* No type is under 18 points, and still nothing runs off the paper. */
static void
test_large_print_groups (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetOptions) options = create_options (atlas, group_ids[i], 210, 297);
      g_autoptr (RumSheetLayout) layout = NULL;
      g_autoptr (GError) error = NULL;

      rum_sheet_options_set_large_print (options, TRUE);
      layout = compose_layout (atlas, options, &error);
      g_assert_no_error (error);
      g_test_message ("%s: %d pages", group_ids[i], rum_sheet_layout_get_n_pages (layout));
      assert_sound (layout, 210, 297);
      for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
        {
          GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

          for (guint j = 0; j < boxes->len; j++)
            {
              RumSheetBox *box = g_ptr_array_index (boxes, j);

              g_assert_true (box->setting == NULL || get_smallest (box) >= 18 - 0.001);
            }
        }
    }
}

static guint
count_kind (RumSheetLayout  *layout,
            RumSheetBoxKind  kind)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        if (((RumSheetBox *) g_ptr_array_index (boxes, i))->kind == kind)
          n++;
    }

  return n;
}

/* Each muscle is named beside a picture, with a line that leads to it, and has
 * bars if it is known when it works. */
static void
test_muscles (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      GListModel *muscles = rum_group_get_muscles (get_group (atlas, group_ids[i]));
      g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[i], 210, 297);
      guint n_timed = 0;

      for (guint j = 0; j < g_list_model_get_n_items (muscles); j++)
        {
          g_autoptr (RumMuscle) muscle = g_list_model_get_item (muscles, j);

          g_assert_nonnull (find_text (layout, rum_entry_get_name (RUM_ENTRY (muscle))));
          n_timed += rum_muscle_get_timing (muscle) != NULL;
        }
      g_assert_cmpuint (count_kind (layout, RUM_SHEET_BOX_LEADER), >=,
                        g_list_model_get_n_items (muscles));
      g_assert_cmpuint (count_kind (layout, RUM_SHEET_BOX_EFFORT), ==, n_timed);
    }
}

/* The steps of the first test of a group, and what counts. */
static void
test_self_test (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (GPtrArray) tests = rum_atlas_create_self_tests (atlas,
                                                                 get_group (atlas, group_ids[i]));
      g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[i], 210, 297);
      g_autoptr (GPtrArray) results = NULL;
      const char *const *steps = NULL;

      if (tests->len == 0)
        continue;

      n++;
      steps = rum_self_test_get_steps (tests->pdata[0]);
      for (int j = 0; steps[j] != NULL; j++)
        {
          g_autofree char *step = g_strdup_printf ("%d. %s", j + 1, steps[j]);

          g_assert_nonnull (find_text (layout, step));
        }
      results = rum_entry_create_claims (tests->pdata[0], RUM_TOPIC_RESULT);
      if (results->len > 0)
        g_assert_nonnull (find_text (layout, rum_claim_get_text (results->pdata[0])));
    }
  g_assert_cmpuint (n, >=, 8);
}

/* One page hangs better than two. */
static void
test_one_page (void)
{
  static const char *const papers[] = { "a4", "letter", "legal", "tabloid", "a3", "a2" };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (group_ids); j++)
      {
        const RumPaper *paper = rum_paper_get (papers[i]);
        g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[j],
                                                     paper->width, paper->height);

        g_test_message ("%s, %s", papers[i], group_ids[j]);
        /* Letter is lower than A4. */
        g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), <=,
                         g_str_equal (papers[i], "letter") ? 2 : 1);
      }
}

/* A5 has half the room: the sheet goes on, and then it is complete. */
static void
test_more_pages (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  RumGroup *group = get_group (atlas, "calves");
  g_autoptr (RumSheetLayout) layout = compose (atlas, "calves", 148, 210);
  GListModel *claims = rum_entry_get_claims (RUM_ENTRY (group));

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), >, 1);
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      if (rum_claim_get_topic (claim) != RUM_TOPIC_OVERVIEW)
        g_assert_nonnull (find_text (layout, rum_claim_get_text (claim)));
    }
  g_assert_nonnull (find_text (layout, "Page 1 of"));
}

static double
get_body_size (RumSheetLayout *layout)
{
  RumSheetBox *box = find_text (layout, "When it is weak");

  g_assert_nonnull (box);

  /* The heading is 1.15 times the body. */
  return get_smallest (box) / 1.15;
}

/* A poster hangs further away than a sheet: it has larger type, as much larger
 * as the paper is. */
static void
test_poster (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetLayout) sheet = compose (atlas, group_ids[i], 210, 297);
      g_autoptr (RumSheetLayout) poster = compose (atlas, group_ids[i], 420, 594);

      g_assert_cmpfloat (get_body_size (sheet), <=, 9.5 + 0.01);
      g_assert_cmpfloat (get_body_size (poster), >, 1.7 * get_body_size (sheet));
    }
}

/* English needs no very small type. */
static void
test_size (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[i], 210, 297);

      g_assert_cmpfloat (get_body_size (layout), >=, 7.0 - 0.01);
    }
}

/* What must be on every sheet, in whatever language and size. */
static void
test_essentials (void)
{
  static const TestLanguage languages[] = { TEST_LANGUAGE_ENGLISH, TEST_LANGUAGE_LONG };
  static const RumTopic topics[] = {
    RUM_TOPIC_ROLE, RUM_TOPIC_WEAK, RUM_TOPIC_TIGHT, RUM_TOPIC_OVERUSED, RUM_TOPIC_RED_FLAG,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (group_ids); j++)
      {
        g_autoptr (RumAtlas) atlas = NULL;
        g_autoptr (RumSheetLayout) layout = NULL;
        g_autofree char *footer = NULL;

        set_test_language (languages[i]);
        atlas = create_atlas ();
        layout = compose (atlas, group_ids[j], 215.9, 279.4);
        for (gsize k = 0; k < G_N_ELEMENTS (topics); k++)
          g_assert_nonnull (find_text (layout, rum_topic_get_label (topics[k])));
        g_assert_nonnull (find_text (layout, "Not medical advice."));
        g_assert_nonnull (find_text (layout, "Sources:"));
        footer = g_strdup_printf ("%s · Run Muscles. Figures after BodyParts3D, © The Database "
                                  "Center for Life Science, CC BY 4.0",
                                  rum_entry_get_name (RUM_ENTRY (get_group (atlas, group_ids[j]))));
        g_assert_nonnull (find_text (layout, footer));
      }
  set_test_language (TEST_LANGUAGE_ENGLISH);
}

static int
count_topics_beside (RumSheetLayout *layout,
                     RumSheetBox    *role)
{
  int n = 0;

  for (RumTopic topic = RUM_TOPIC_WEAK; topic <= RUM_TOPIC_MYTH; topic++)
    {
      RumSheetBox *heading = find_text (layout, rum_topic_get_label (topic));

      n += heading != NULL && heading->x > role->x + role->width && ABS (heading->y - role->y) < 1;
    }

  return n;
}

/* Topics stand below the roles and right of them, in line with them; two pages
 * hold it. */
static void
test_landscape (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[i], 297, 210);
      RumSheetBox *weak = find_text (layout, rum_topic_get_label (RUM_TOPIC_WEAK));
      RumSheetBox *role = find_text (layout, rum_topic_get_label (RUM_TOPIC_ROLE));

      g_test_message ("%s", group_ids[i]);
      assert_sound (layout, 297, 210);
      g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), <=, 2);
      g_assert_nonnull (weak);
      g_assert_cmpint (count_topics_beside (layout, role), ==, 1);
    }
}

static guint
count_under (RumSheetLayout *layout,
             double          size)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        {
          RumSheetBox *box = g_ptr_array_index (boxes, i);

          if (get_smallest (box) > 0 && get_smallest (box) < size - 0.001)
            n++;
        }
    }

  return n;
}

/* No type under 18 points, on any paper and turned either way. */
static void
test_large_print (void)
{
  static const double papers[][2] = { { 210, 297 }, { 297, 210 }, { 148, 210 }, { 420, 297 } };
  static const TestLanguage languages[] = {
    TEST_LANGUAGE_ENGLISH, TEST_LANGUAGE_LONG, TEST_LANGUAGE_HEBREW,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        g_autoptr (RumAtlas) atlas = NULL;
        g_autoptr (RumSheetOptions) options = NULL;
        g_autoptr (RumSheetLayout) layout = NULL;
        g_autoptr (GError) error = NULL;

        set_test_language (languages[j]);
        atlas = create_atlas ();
        options = create_options (atlas, "calves", papers[i][0], papers[i][1]);
        rum_sheet_options_set_large_print (options, TRUE);
        layout = compose_layout (atlas, options, &error);
        set_test_language (TEST_LANGUAGE_ENGLISH);

        g_test_message ("%g × %g mm, language %zu", papers[i][0], papers[i][1], j);
        g_assert_no_error (error);
        assert_sound (layout, papers[i][0], papers[i][1]);
        g_assert_cmpuint (count_under (layout, 18), ==, 0);
      }
}

static void
test_exercises (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      GListModel *exercises = rum_group_get_exercises (get_group (atlas, group_ids[i]));
      g_autoptr (RumSheetLayout) layout = compose (atlas, group_ids[i], 215.9, 279.4);

      g_assert_cmpuint (g_list_model_get_n_items (exercises), >=, 3);
      for (guint j = 0; j < g_list_model_get_n_items (exercises); j++)
        {
          g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, j);
          g_autofree char *dose = rum_exercise_dup_dose_text (exercise);

          g_assert_nonnull (find_text (layout, rum_entry_get_name (RUM_ENTRY (exercise))));
          g_assert_nonnull (find_text (layout, dose));
          g_assert_nonnull (find_text (layout, rum_exercise_get_cues (exercise)[0]));
        }
    }
}

/* The most urgent red flags come first. */
static void
test_urgency (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetLayout) layout = compose (atlas, "calves", 148, 210);
  RumSheetBox *emergency = find_text (layout, rum_urgency_get_label (RUM_URGENCY_EMERGENCY));
  RumSheetBox *same_day = find_text (layout, rum_urgency_get_label (RUM_URGENCY_SAME_DAY));
  RumSheetBox *clinician = find_text (layout, rum_urgency_get_label (RUM_URGENCY_CLINICIAN));

  /* A5 has one column. */
  g_assert_cmpfloat (emergency->y, <, same_day->y);
  g_assert_cmpfloat (same_day->y, <, clinician->y);
}

/* Columns change sides; the body, which is drawn into its box, does not. */
static void
test_mirrored (void)
{
  g_autoptr (RumAtlas) atlas = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;
  GPtrArray *boxes = NULL;
  const RumSheetLine *line = NULL;
  RumSheetBox *front = NULL;
  RumSheetBox *back = NULL;
  RumSheetBox *heading = NULL;

  set_test_language (TEST_LANGUAGE_HEBREW);
  atlas = create_atlas ();
  layout = compose (atlas, "hamstrings", 210, 297);
  heading = find_text (layout, rum_topic_get_label (RUM_TOPIC_ROLE));
  set_test_language (TEST_LANGUAGE_ENGLISH);

  boxes = rum_sheet_layout_get_boxes (layout, 0);
  for (guint i = 0; i < boxes->len && back == NULL; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);

      if (box->kind == RUM_SHEET_BOX_FIGURE)
        *(front == NULL ? &front : &back) = box;
    }

  g_assert_nonnull (heading);
  line = &g_array_index (rum_sheet_setting_get_lines (heading->setting), RumSheetLine, 0);
  g_assert_cmpfloat (line->x, >, 0);
  g_assert_cmpfloat ((line->x + line->width) * RUM_MM_PER_POINT, >, heading->width - 0.4);
  g_assert_cmpfloat (front->x + front->width, <, heading->x);
  g_assert_cmpfloat (back->x, <, front->x);
}

static void
test_missing_font (void)
{
  g_autoptr (RumAtlas) atlas = NULL;
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetComposer) composer = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  set_test_language (TEST_LANGUAGE_CUNEIFORM);
  atlas = create_atlas ();
  options = create_options (atlas, "core", 210, 297);
  composer = create_composer (atlas, options, &error);
  g_assert_no_error (error);
  layout = rum_sheet_composer_compose (composer, &error);
  set_test_language (TEST_LANGUAGE_ENGLISH);

  g_assert_null (layout);
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT);
  g_assert_nonnull (strstr (error->message, "Xsux"));
}

/* Small, narrow, low and very large. */
static void
test_odd_papers (void)
{
  static const double sides[][2] = { { 105, 148 }, { 80, 297 }, { 600, 90 }, { 1189, 1682 } };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_autoptr (RumSheetLayout) layout = compose (atlas, "calves", sides[i][0], sides[i][1]);

      g_test_message ("%g × %g mm", sides[i][0], sides[i][1]);
      assert_sound (layout, sides[i][0], sides[i][1]);
    }
}

static void
assert_no_paper (double width,
                 double height)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetComposer) composer = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  options = create_options (atlas, "calves", width, height);
  composer = create_composer (atlas, options, &error);
  if (composer != NULL)
    layout = rum_sheet_composer_compose (composer, &error);

  g_assert_null (layout);
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER);
}

static void
test_paper_error (void)
{
  assert_no_paper (0, 0);
  assert_no_paper (-210, 297);
  assert_no_paper (62, 29);
  assert_no_paper (210, 79);
  /* Long enough for a line, but not for a paragraph. */
  assert_no_paper (80, 80);
  assert_no_paper (6000, 297);
  assert_no_paper (NAN, 297);
  assert_no_paper (210, INFINITY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/composer/papers", test_papers);
  g_test_add_func ("/sheet/composer/large-print-groups", test_large_print_groups);
  g_test_add_func ("/sheet/composer/muscles", test_muscles);
  g_test_add_func ("/sheet/composer/self-test", test_self_test);
  g_test_add_func ("/sheet/composer/one-page", test_one_page);
  g_test_add_func ("/sheet/composer/more-pages", test_more_pages);
  g_test_add_func ("/sheet/composer/poster", test_poster);
  g_test_add_func ("/sheet/composer/size", test_size);
  g_test_add_func ("/sheet/composer/essentials", test_essentials);
  g_test_add_func ("/sheet/composer/exercises", test_exercises);
  g_test_add_func ("/sheet/composer/landscape", test_landscape);
  g_test_add_func ("/sheet/composer/large-print", test_large_print);
  g_test_add_func ("/sheet/composer/urgency", test_urgency);
  g_test_add_func ("/sheet/composer/mirrored", test_mirrored);
  g_test_add_func ("/sheet/composer/missing-font", test_missing_font);
  g_test_add_func ("/sheet/composer/odd-papers", test_odd_papers);
  g_test_add_func ("/sheet/composer/paper-error", test_paper_error);

  return g_test_run ();
}
