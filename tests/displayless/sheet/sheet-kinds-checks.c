/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "sheet-kinds-checks.h"

#include "rum-exercise.h"
#include "rum-paper.h"
#include "rum-sheet-cards.h"
#include "rum-sheet-mine.h"
#include "rum-sheet-pick.h"
#include "rum-sheet-poster.h"
#include "rum-sheet-six.h"
#include "sheet-test-utils.h"

#include <string.h>

/* In millimetres: what is nearer than this touches, but does not overlap. */
#define TOLERANCE 0.05

/* The footer of a page comes last: the title, and the number of the page. */
#define N_FOOTER_BOXES 2

static RumSheetBox *
get_box (RumSheetLayout *layout,
         int             page,
         guint           i)
{
  return g_ptr_array_index (rum_sheet_layout_get_boxes (layout, page), i);
}

static guint
count_boxes (RumSheetLayout *layout,
             int             page)
{
  return rum_sheet_layout_get_boxes (layout, page)->len;
}

/* Rules may touch what they belong to, and lines lead into pictures. */
static gboolean
needs_room (RumSheetBox *box)
{
  return box->kind == RUM_SHEET_BOX_TEXT || box->kind == RUM_SHEET_BOX_FIGURE ||
         box->kind == RUM_SHEET_BOX_EFFORT || box->kind == RUM_SHEET_BOX_STRIP;
}

static gboolean
do_overlap (RumSheetBox *a,
            RumSheetBox *b)
{
  return a->x + a->width > b->x + TOLERANCE && b->x + b->width > a->x + TOLERANCE &&
         a->y + a->height > b->y + TOLERANCE && b->y + b->height > a->y + TOLERANCE;
}

/* Counts the pairs of texts, pictures and bars that lie upon each other. */
guint
count_clashes (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    for (guint i = 0; i < count_boxes (layout, page); i++)
      for (guint j = i + 1; j < count_boxes (layout, page); j++)
        {
          RumSheetBox *a = get_box (layout, page, i);
          RumSheetBox *b = get_box (layout, page, j);

          if (needs_room (a) && needs_room (b) && do_overlap (a, b))
            n++;
        }

  return n;
}

static double
turn (double ax, double ay, double bx, double by, double cx, double cy)
{
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

static gboolean
do_segments_cross (const double a[4],
                   const double b[4])
{
  double one = turn (a[0], a[1], a[2], a[3], b[0], b[1]);
  double two = turn (a[0], a[1], a[2], a[3], b[2], b[3]);
  double three = turn (b[0], b[1], b[2], b[3], a[0], a[1]);
  double four = turn (b[0], b[1], b[2], b[3], a[2], a[3]);

  return one * two < 0 && three * four < 0;
}

static void
get_segment (RumSheetBox *box,
             int          i,
             double       segment[4])
{
  segment[0] = box->x + box->leader_x[i];
  segment[1] = box->y + box->leader_y[i];
  segment[2] = box->x + box->leader_x[i + 1];
  segment[3] = box->y + box->leader_y[i + 1];
}

static gboolean
do_leaders_cross (RumSheetBox *a,
                  RumSheetBox *b)
{
  for (int i = 0; i + 1 < RUM_SHEET_N_LEADER_POINTS; i++)
    for (int j = 0; j + 1 < RUM_SHEET_N_LEADER_POINTS; j++)
      {
        double one[4] = { 0 };
        double other[4] = { 0 };

        get_segment (a, i, one);
        get_segment (b, j, other);
        if (do_segments_cross (one, other))
          return TRUE;
      }

  return FALSE;
}

/* Counts the pairs of leaders that cross. */
guint
count_crossings (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    for (guint i = 0; i < count_boxes (layout, page); i++)
      for (guint j = i + 1; j < count_boxes (layout, page); j++)
        {
          RumSheetBox *a = get_box (layout, page, i);
          RumSheetBox *b = get_box (layout, page, j);

          if (a->kind == RUM_SHEET_BOX_LEADER && b->kind == RUM_SHEET_BOX_LEADER &&
              do_leaders_cross (a, b))
            n++;
        }

  return n;
}

static gboolean
does_strike (RumSheetBox *leader,
             RumSheetBox *text)
{
  double diagonals[2][4] = {
    { text->x, text->y, text->x + text->width, text->y + text->height },
    { text->x, text->y + text->height, text->x + text->width, text->y },
  };

  for (int i = 0; i + 1 < RUM_SHEET_N_LEADER_POINTS; i++)
    for (int j = 0; j < 2; j++)
      {
        double segment[4] = { 0 };

        get_segment (leader, i, segment);
        if (do_segments_cross (segment, diagonals[j]))
          return TRUE;
      }

  return FALSE;
}

/* Counts the texts that a leader goes through. */
guint
count_struck (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    for (guint i = 0; i < count_boxes (layout, page); i++)
      for (guint j = 0; j < count_boxes (layout, page); j++)
        {
          RumSheetBox *a = get_box (layout, page, i);
          RumSheetBox *b = get_box (layout, page, j);

          if (a->kind == RUM_SHEET_BOX_LEADER && b->kind == RUM_SHEET_BOX_TEXT &&
              does_strike (a, b))
            n++;
        }

  return n;
}

static gboolean
is_heading (RumSheetBox *box)
{
  const char *tag = box->tags[RUM_SHEET_N_TAGS - 1].name;

  return box->kind == RUM_SHEET_BOX_TEXT && tag != NULL && tag[0] == 'H';
}

/* Whether something stands under a heading before the page or its column
 * ends: what comes next but pictures, which may be beside it. */
static gboolean
is_lonely (RumSheetLayout *layout,
           int             page,
           guint           i)
{
  RumSheetBox *heading = get_box (layout, page, i);

  for (guint j = i + 1; j + N_FOOTER_BOXES < count_boxes (layout, page); j++)
    {
      RumSheetBox *box = get_box (layout, page, j);

      if (box->kind == RUM_SHEET_BOX_TEXT)
        return box->y < heading->y + heading->height - TOLERANCE;
    }

  return TRUE;
}

/* Counts the headings that have nothing under them. */
guint
count_lonely (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    for (guint i = 0; i < count_boxes (layout, page); i++)
      if (is_heading (get_box (layout, page, i)) && is_lonely (layout, page, i))
        n++;

  return n;
}

/* Counts the texts in which some type is under @size points. */
guint
count_under (RumSheetLayout *layout,
             double          size)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    for (guint i = 0; i < count_boxes (layout, page); i++)
      {
        RumSheetBox *box = get_box (layout, page, i);

        if (get_smallest (box) > 0 && get_smallest (box) < size - 0.001)
          n++;
      }

  return n;
}

/* Counts the texts that are exactly @words, on one page or, if that is -1, on
 * all. */
guint
count_texts (RumSheetLayout *layout,
             const char     *words,
             int             page)
{
  guint n = 0;

  for (int i = 0; i < rum_sheet_layout_get_n_pages (layout); i++)
    for (guint j = 0; (page == -1 || i == page) && j < count_boxes (layout, i); j++)
      {
        RumSheetBox *box = get_box (layout, i, j);
        g_autofree char *plain = NULL;

        if (box->text == NULL)
          continue;

        plain = rum_sheet_text_dup_plain (box->text);
        n += g_str_equal (plain, words);
      }

  return n;
}

static void
add_entries (RumAtlas        *atlas,
             RumSheetOptions *options,
             const char      *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      RumEntry *entry = rum_atlas_get_entry (atlas, parts[i]);

      g_assert_nonnull (entry);
      rum_sheet_options_add_entry (options, entry);
    }
}

static void
add_all_exercises (RumAtlas        *atlas,
                   RumSheetOptions *options)
{
  g_autoptr (GPtrArray) all = rum_sheet_pick_list (rum_atlas_get_exercises (atlas));

  for (guint i = 0; i < all->len; i += 3)
    rum_sheet_options_add_entry (options, g_ptr_array_index (all, i));
}

static RumSheetOptions *
create_case_options (RumAtlas       *atlas,
                     const KindCase *sample)
{
  g_autofree char *id = g_strndup (sample->paper, strcspn (sample->paper, "-"));
  const RumPaper *paper = rum_paper_get (id);
  RumSheetKind kind = RUM_SHEET_GROUP;
  RumSheetOptions *options = NULL;

  g_assert_true (rum_sheet_kind_parse (sample->kind, &kind));
  options = rum_sheet_options_new (kind);
  if (strchr (sample->paper, '-') != NULL)
    rum_sheet_options_set_paper (options, paper->height, paper->width);
  else
    rum_sheet_options_set_paper (options, paper->width, paper->height);

  if (strchr (sample->flags, 'S') != NULL)
    rum_sheet_options_set_paper (options, 60, 60);

  rum_sheet_options_set_large_print (options, strchr (sample->flags, 'L') != NULL);
  if (strchr (sample->flags, 'M') != NULL)
    rum_sheet_options_set_colors (options, RUM_SHEET_MONOCHROME);
  rum_sheet_options_set_with_log (options, strchr (sample->flags, 'W') != NULL);
  if (strchr (sample->flags, '4') != NULL)
    rum_sheet_options_set_cards_per_page (options, 4);

  if (kind == RUM_SHEET_CARDS && strchr (sample->flags, 'A') == NULL)
    add_entries (atlas, options, "tibialis-anterior calves gluteus-maximus diaphragm");
  if (kind == RUM_SHEET_MINE)
    {
      add_entries (atlas, options, "hamstrings chair-squat step-down soleus gastrocnemius-medial");
      add_all_exercises (atlas, options);
      add_entries (atlas, options, "plantar-fascia core");
    }

  return options;
}

/* Composes a sheet, which may fail. */
RumSheetLayout *
try_case (RumAtlas         *atlas,
          const KindCase   *sample,
          RumSheetOptions **options,
          GError          **error)
{
  *options = create_case_options (atlas, sample);

  return compose_layout (atlas, *options, error);
}

/* Composes a sheet, which must not fail. */
RumSheetLayout *
compose_case (RumAtlas         *atlas,
              const KindCase   *sample,
              RumSheetOptions **options)
{
  g_autoptr (GError) error = NULL;
  RumSheetLayout *layout = try_case (atlas, sample, options, &error);

  g_assert_no_error (error);
  g_assert_nonnull (layout);

  return layout;
}

/* Nothing lies outside the printable part, nothing upon something else, no type
 * is too small, no heading alone, no line through words or another line. */
void
check_layout (RumSheetLayout  *layout,
              RumSheetOptions *options)
{
  double least = rum_sheet_options_get_large_print (options) ? RUM_SHEET_LARGE_SIZE
                                                             : RUM_SHEET_MIN_SIZE;

  g_assert_cmpuint (count_outside (layout, rum_sheet_options_get_width (options),
                                   rum_sheet_options_get_height (options)), ==, 0);
  g_assert_cmpuint (count_clashes (layout), ==, 0);
  g_assert_cmpuint (count_crossings (layout), ==, 0);
  g_assert_cmpuint (count_struck (layout), ==, 0);
  g_assert_cmpuint (count_under (layout, least), ==, 0);
  g_assert_cmpuint (count_lonely (layout), ==, 0);
}

static void
check_names (RumSheetLayout *layout,
             GPtrArray      *entries,
             guint           least)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const char *name = rum_entry_get_name (g_ptr_array_index (entries, i));

      g_test_message ("%s", name);
      g_assert_cmpuint (count_texts (layout, name, -1), >=, least);
    }
}

static void
check_doses (RumSheetLayout *layout,
             GPtrArray      *entries)
{
  for (guint i = 0; i < entries->len; i++)
    if (RUM_IS_EXERCISE (g_ptr_array_index (entries, i)))
      {
        g_autofree char *dose = rum_exercise_dup_dose_text (g_ptr_array_index (entries, i));

        g_assert_cmpuint (count_texts (layout, dose, -1), >=, 1);
      }
}

/* All that was chosen is there, and the line that no sheet may be without. */
void
check_content (RumAtlas        *atlas,
               RumSheetLayout  *layout,
               RumSheetOptions *options)
{
  GPtrArray *entries = rum_sheet_options_get_entries (options);
  g_autoptr (GPtrArray) members = rum_sheet_pick_members (atlas, entries);
  g_autoptr (GPtrArray) founding = rum_sheet_pick_founding (atlas);

  switch (rum_sheet_options_get_kind (options))
    {
    case RUM_SHEET_CARDS:
      /* On the front and on the back. */
      check_names (layout, members, 2);
      break;
    case RUM_SHEET_POSTER:
      check_names (layout, members, 1);
      break;
    case RUM_SHEET_SIX:
      g_assert_cmpuint (founding->len, ==, 6);
      check_names (layout, founding, 1);
      break;
    case RUM_SHEET_MINE:
      /* In the table of contents, too. */
      check_names (layout, entries, rum_sheet_layout_get_n_pages (layout) > 2 ? 2 : 1);
      check_doses (layout, entries);
      break;
    case RUM_SHEET_GROUP:
    default:
      g_assert_not_reached ();
    }
}

void
check_case (RumAtlas       *atlas,
            const KindCase *sample)
{
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;

  g_test_message ("%s, %s, %s", sample->kind, sample->paper, sample->flags);
  layout = compose_case (atlas, sample, &options);
  check_layout (layout, options);
  check_content (atlas, layout, options);
}
