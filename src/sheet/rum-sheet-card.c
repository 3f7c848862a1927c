/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-card-private.h"

#include "rum-phase.h"
#include "rum-sheet-phrase.h"
#include "rum-sheet-pick.h"

#include <glib/gi18n-lib.h>

/* Sizes of the body type of a back, in points. */
#define MAX_SIZE 8.5
#define SIZE_STEP 0.5

/* Size of the body type of a front, in points. */
#define FRONT_SIZE 8.5

/* So many exercises stand on a card at most. */
#define MOST_EXERCISES 3

/* Of a card that lies across, the picture takes this much. */
#define PICTURE_SHARE 0.5

/* Of an upright card the picture is at least so high, in parts of its width. */
#define LEAST_SHARE 0.75

/* The least that a picture must be high to be worth its place, in
 * millimetres. */
#define LEAST_PICTURE 20.0

/* Height of the bars and of the rule under a name, in millimetres. */
#define EFFORT_HEIGHT 4.0
#define RULE_HEIGHT 0.35

/* The phase with which a foot is in the air. */
#define LIFT_PHASE "early-swing"

/* What can be left out of a back, the most dispensable first: the higher the
 * rank, the sooner it goes.  What has the rank 0 stays. */
typedef enum
{
  RANK_NAME,
  RANK_ROLE,
  RANK_EXERCISE,
  RANK_EFFORT,
  RANK_WEAK,
  RANK_SAFETY,
  RANK_ACTION,
  RANK_ORIGIN,
  RANK_INSERTION,
  RANK_NERVE,
  RANK_SECOND_EXERCISE,
  RANK_TIMING,
  RANK_THIRD_EXERCISE,
  N_RANKS,
} Rank;

static RumSheetBlock *
create_paragraph (RumSheetDesk *desk,
                  RumSheetText *text,
                  double        width)
{
  return rum_sheet_desk_create_text (desk, text, width, RUM_SHEET_GAP_PARAGRAPH, "P");
}

/* The width of the longest word, in one font. */
static double
measure_words (RumSheetDesk *desk,
               RumSheetFont  font,
               const char   *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  double most = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (RumSheetBox) box = NULL;

      box = rum_sheet_builder_create_box (desk->builder,
                                          rum_sheet_phrase_new (font, RUM_SHEET_INK_TEXT,
                                                                RUM_SHEET_SPAN_STRONG, parts[i]),
                                          -1, "P");
      most = MAX (most, box->width);
    }

  return most;
}

static void
append_claim (RumSheetDesk *desk,
              GPtrArray    *blocks,
              RumEntry     *entry,
              RumTopic      topic,
              RumEntry     *about,
              double        width)
{
  g_autoptr (RumClaim) claim = rum_sheet_pick_claim (entry, topic, about);
  RumSheetText *text = NULL;

  if (claim == NULL)
    return;

  text = rum_sheet_phrase_new_claim (rum_topic_get_label (topic), claim, TRUE);
  g_ptr_array_add (blocks, create_paragraph (desk, text, width));
}

static void
append_named (RumSheetDesk *desk,
              GPtrArray    *blocks,
              const char   *label,
              const char   *words,
              double        width)
{
  if (words != NULL)
    g_ptr_array_add (blocks,
                     rum_sheet_desk_create_text (desk, rum_sheet_phrase_new_named (label, words),
                                                 width, RUM_SHEET_GAP_LINE, "P"));
}

static void
append_exercises (RumSheetDesk *desk,
                  GPtrArray    *blocks,
                  RumMuscle    *muscle,
                  guint         n,
                  double        width)
{
  g_autoptr (GPtrArray) exercises = rum_sheet_pick_exercises (desk->atlas, muscle);
  RumSheetText *text = NULL;
  RumSheetBlock *heading = NULL;

  if (exercises->len == 0 || n == 0)
    return;

  text = rum_sheet_phrase_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_ACCENT, RUM_SHEET_SPAN_STRONG,
                               _("How to strengthen it"));
  heading = rum_sheet_desk_create_text (desk, text, width, RUM_SHEET_GAP_PARAGRAPH, "H3");
  g_ptr_array_add (blocks, heading);
  rum_sheet_builder_begin_list (desk->builder);
  for (guint i = 0; i < MIN (n, exercises->len); i++)
    {
      text = rum_sheet_phrase_new_exercise (g_ptr_array_index (exercises, i), TRUE);
      g_ptr_array_add (blocks, rum_sheet_desk_create_item (desk, text, width,
                                                           RUM_SHEET_GAP_LINE));
    }
}

static void
append_head (RumSheetDesk *desk,
             GPtrArray    *blocks,
             RumMuscle    *muscle,
             double        width)
{
  RumSheetText *text = NULL;
  RumSheetBlock *block = NULL;
  double gap = rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_LINE);

  text = rum_sheet_phrase_new (RUM_SHEET_FONT_HEADING, RUM_SHEET_INK_ACCENT,
                               RUM_SHEET_SPAN_STRONG, rum_entry_get_name (RUM_ENTRY (muscle)));
  block = rum_sheet_desk_create_text (desk, text, width, RUM_SHEET_GAP_LINE, "H2");
  rum_sheet_block_add (block, rum_sheet_box_new_rule (RUM_SHEET_INK_ACCENT, width, RULE_HEIGHT),
                       0, rum_sheet_block_get_height (block) + gap);
  g_ptr_array_add (blocks, block);
}

static void
append_anatomy (RumSheetDesk *desk,
                GPtrArray    *blocks,
                RumMuscle    *muscle,
                Rank          last,
                double        width)
{
  if (last >= RANK_ORIGIN)
    append_named (desk, blocks, _("Begins at (origin)"), rum_muscle_get_origin (muscle), width);
  if (last >= RANK_INSERTION)
    append_named (desk, blocks, _("Ends at (insertion)"), rum_muscle_get_insertion (muscle), width);
  if (last >= RANK_ACTION)
    append_named (desk, blocks, _("Does (action)"), rum_muscle_get_action (muscle), width);
  if (last >= RANK_NERVE)
    append_named (desk, blocks, _("Nerve"), rum_muscle_get_nerve (muscle), width);
}

/* The back with all that has a rank up to @last. */
static GPtrArray *
create_back (RumSheetDesk *desk,
             RumMuscle    *muscle,
             Rank          last,
             double        width)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumEntry *entry = RUM_ENTRY (muscle);
  guint n_exercises = 0;

  append_head (desk, blocks, muscle, width);
  if (last >= RANK_ROLE)
    append_claim (desk, blocks, entry, RUM_TOPIC_ROLE, NULL, width);
  if (last >= RANK_EFFORT)
    rum_sheet_card_append_effort (desk, blocks, muscle, width);
  if (last >= RANK_TIMING || (last >= RANK_EFFORT && rum_muscle_get_timing (muscle) == NULL))
    append_claim (desk, blocks, entry, RUM_TOPIC_TIMING, NULL, width);
  if (last >= RANK_WEAK)
    append_claim (desk, blocks, RUM_ENTRY (rum_entry_get_group (entry)), RUM_TOPIC_WEAK, entry,
                  width);

  if (last >= RANK_EXERCISE)
    n_exercises++;
  if (last >= RANK_SECOND_EXERCISE)
    n_exercises++;
  if (last >= RANK_THIRD_EXERCISE)
    n_exercises = MOST_EXERCISES;
  append_exercises (desk, blocks, muscle, n_exercises, width);
  append_anatomy (desk, blocks, muscle, last, width);

  if (last >= RANK_SAFETY)
    g_ptr_array_add (blocks, create_paragraph (desk, rum_sheet_phrase_new_safety (NULL), width));

  return blocks;
}

static GPtrArray *
create_back_in_size (RumSheetDesk *desk,
                     RumMuscle    *muscle,
                     double        size,
                     Rank          last,
                     double        width)
{
  rum_sheet_desk_set_body (desk, size, TRUE);

  return create_back (desk, muscle, last, width);
}

static gboolean
fits (RumSheetDesk *desk,
      RumMuscle    *muscle,
      double        size,
      Rank          last,
      double        width,
      double        height)
{
  g_autoptr (GPtrArray) blocks = NULL;

  rum_sheet_desk_set_measured (desk, TRUE);
  blocks = create_back_in_size (desk, muscle, size, last, width);
  rum_sheet_desk_set_measured (desk, FALSE);

  return rum_sheet_layout_measure (blocks) <= height;
}

/* The back with as much as there is room for in the smallest type, in the
 * largest type that it has room for then. */
static GPtrArray *
create_fitting_back (RumSheetDesk *desk,
                     RumMuscle    *muscle,
                     double        width,
                     double        height)
{
  double least = desk->style.is_large ? RUM_SHEET_LARGE_SIZE : RUM_SHEET_MIN_SIZE;
  double size = least;
  double most = desk->style.is_large ? RUM_SHEET_LARGE_SIZE : MAX_SIZE;
  int good = RANK_NAME;
  int bad = N_RANKS;
  GPtrArray *blocks = NULL;

  while (bad - good > 1)
    {
      int middle = (good + bad) / 2;

      if (fits (desk, muscle, size, middle, width, height))
        good = middle;
      else
        bad = middle;
    }
  while (size + SIZE_STEP <= most && fits (desk, muscle, size + SIZE_STEP, good, width, height))
    size += SIZE_STEP;

  /* Should what was measured be too little by a line, something is spared. */
  blocks = create_back_in_size (desk, muscle, size, good, width);
  while (rum_sheet_layout_measure (blocks) > height && (size > least || good > RANK_NAME))
    {
      g_ptr_array_unref (blocks);
      if (size > least)
        size = MAX (size - SIZE_STEP, least);
      else
        good--;
      blocks = create_back_in_size (desk, muscle, size, good, width);
    }

  return blocks;
}

static void
append_words (RumSheetDesk *desk,
              GPtrArray    *blocks,
              RumSheetFont  font,
              RumSheetInk   ink,
              RumSheetSpan  span,
              const char   *words,
              double        width)
{
  if (words != NULL)
    g_ptr_array_add (blocks,
                     rum_sheet_desk_create_text (desk, rum_sheet_phrase_new (font, ink, span, words),
                                                 width, RUM_SHEET_GAP_PARAGRAPH, "P"));
}

/* The names of a muscle, without what says more if @is_brief. */
static GPtrArray *
create_names (RumSheetDesk *desk,
              RumMuscle    *muscle,
              gboolean      is_brief,
              double        width)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumEntry *entry = RUM_ENTRY (muscle);
  RumSheetText *name = NULL;

  name = rum_sheet_card_create_name (desk, rum_entry_get_name (entry), RUM_SHEET_INK_ACCENT, width);
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (desk, name, width, RUM_SHEET_GAP_LINE, "H2"));
  append_words (desk, blocks, RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_EMPHASIS,
                rum_entry_get_latin (entry), width);
  append_words (desk, blocks, RUM_SHEET_FONT_BODY, RUM_SHEET_INK_QUIET, RUM_SHEET_SPAN_STRONG,
                rum_entry_get_name (RUM_ENTRY (rum_entry_get_group (entry))), width);
  if (!is_brief)
    append_words (desk, blocks, RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN,
                  rum_entry_get_plain (entry), width);

  return blocks;
}

/* The names in a size at which they are no higher than @height. */
static GPtrArray *
create_fitting_names (RumSheetDesk *desk,
                      RumMuscle    *muscle,
                      double        width,
                      double        height)
{
  double size = FRONT_SIZE;
  gboolean is_brief = FALSE;
  GPtrArray *blocks = NULL;

  while (TRUE)
    {
      rum_sheet_desk_set_body (desk, size, FALSE);
      blocks = create_names (desk, muscle, is_brief, width);
      if (rum_sheet_layout_measure (blocks) <= height ||
          (is_brief && (desk->style.is_large || size <= RUM_SHEET_MIN_SIZE)))
        return blocks;

      g_ptr_array_unref (blocks);
      if (is_brief)
        size -= SIZE_STEP;
      is_brief = TRUE;
    }
}

static gboolean
add_picture (RumSheetDesk  *desk,
             RumMuscle     *muscle,
             const RumBox  *place,
             GPtrArray     *boxes,
             GError       **error)
{
  g_autoptr (GPtrArray) muscles = g_ptr_array_new ();
  g_autoptr (RumSheetFigure) figure = NULL;
  RumSheetBox *box = NULL;

  if (place->height < LEAST_PICTURE || place->width < LEAST_PICTURE)
    return TRUE;

  g_ptr_array_add (muscles, muscle);
  figure = rum_sheet_album_create_crop (desk->album, muscles, place->width / place->height,
                                        rum_entry_get_name (RUM_ENTRY (muscle)), error);
  if (figure == NULL)
    return FALSE;

  box = rum_sheet_box_new_figure (figure, place->width, place->height);
  box->x = place->x;
  box->y = place->y;
  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  g_ptr_array_add (boxes, box);

  return TRUE;
}

/* A card takes its credit with it when it is cut out. */
static RumSheetBlock *
create_credit (RumSheetDesk *desk,
               double        width)
{
  rum_sheet_desk_set_body (desk, RUM_SHEET_MIN_SIZE, FALSE);

  return rum_sheet_desk_create_text (desk, rum_sheet_phrase_new_credit (), width,
                                     RUM_SHEET_GAP_LINE, "P");
}

/*< private >
 * rum_sheet_card_create_name:
 * @desk: a desk
 * @name: a translated name
 * @ink: its colour
 * @width: in millimetres
 *
 * Creates a paragraph of a name, as large as its longest word lets it be.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_card_create_name (RumSheetDesk *desk,
                            const char   *name,
                            RumSheetInk   ink,
                            double        width)
{
  static const RumSheetFont fonts[] = { RUM_SHEET_FONT_NAME, RUM_SHEET_FONT_SUBTITLE,
                                        RUM_SHEET_FONT_BODY, RUM_SHEET_FONT_NOTE };
  gsize i = 0;

  while (i + 1 < G_N_ELEMENTS (fonts) && measure_words (desk, fonts[i], name) > width)
    i++;

  return rum_sheet_phrase_new (fonts[i], ink, RUM_SHEET_SPAN_STRONG, name);
}

/*< private >
 * rum_sheet_card_append_effort:
 * @desk: a desk
 * @blocks: (element-type RumSheetBlock): where to add it
 * @muscle: a muscle
 * @width: in millimetres
 *
 * Shows how much the muscle works along the stride, if that is known.
 */
void
rum_sheet_card_append_effort (RumSheetDesk *desk,
                              GPtrArray    *blocks,
                              RumMuscle    *muscle,
                              double        width)
{
  RumTiming *timing = rum_muscle_get_timing (muscle);
  RumPhase *phase = RUM_PHASE (rum_atlas_get_entry (desk->atlas, LIFT_PHASE));
  double lift = rum_phase_get_start (phase) / 100.0;
  double gap = rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_LINE);
  RumSheetBlock *block = NULL;
  const char *words[2] = {
    /* TRANSLATORS: The part of a stride in which the foot stands. */
    C_("stride", "On the ground"),
    /* TRANSLATORS: The part of a stride in which the foot swings. */
    C_("stride", "In the air"),
  };

  if (timing == NULL)
    return;

  block = create_paragraph (desk,
                            rum_sheet_phrase_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT,
                                                  RUM_SHEET_SPAN_STRONG,
                                                  rum_topic_get_label (RUM_TOPIC_TIMING)),
                            width);
  rum_sheet_block_add (block, rum_sheet_box_new_effort (timing, lift, width, EFFORT_HEIGHT),
                       0, rum_sheet_block_get_height (block) + gap);
  lift *= width;
  gap += rum_sheet_block_get_height (block);
  for (int i = 0; i < 2; i++)
    {
      double room = i == 0 ? lift : width - lift;
      RumSheetText *text = rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET,
                                                 RUM_SHEET_SPAN_PLAIN, words[i]);

      rum_sheet_block_add (block,
                           rum_sheet_builder_create_box (desk->builder, text, room - 1, "P"),
                           i == 0 ? 0 : lift + 1, gap);
    }
  g_ptr_array_add (blocks, block);
}

/*< private >
 * rum_sheet_card_add_front:
 * @desk: a desk
 * @muscle: what the card is about
 * @place: where the card is, without its edge, in millimetres
 * @boxes: (element-type RumSheetBox): the boxes of a page
 * @error: return location for an error
 *
 * Adds the front of a card: the picture and the names, beside each other on a
 * card that lies across.
 *
 * Returns: %TRUE, or %FALSE with an error of %RUM_FIGURE_ERROR
 */
gboolean
rum_sheet_card_add_front (RumSheetDesk  *desk,
                          RumMuscle     *muscle,
                          const RumBox  *place,
                          GPtrArray     *boxes,
                          GError       **error)
{
  g_autoptr (RumSheetBlock) credit = create_credit (desk, place->width);
  g_autoptr (GPtrArray) names = NULL;
  gboolean is_across = place->width > place->height;
  double gap = rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_CELL);
  double height = place->height - rum_sheet_block_get_height (credit) - gap;
  double share = is_across ? place->width * PICTURE_SHARE : 0;
  double end = 0;
  RumBox picture = { place->x, place->y, share, height };

  names = create_fitting_names (desk, muscle, place->width - share - (is_across ? gap : 0),
                                is_across ? height : height - place->width * LEAST_SHARE);
  end = rum_sheet_desk_stack (names, place->x + share + (is_across ? gap : 0), place->y, boxes);
  if (!is_across)
    picture = (RumBox) { place->x, end + gap, place->width, place->y + height - end - gap };

  rum_sheet_block_place (credit, place->x,
                         place->y + place->height - rum_sheet_block_get_height (credit), boxes);

  return add_picture (desk, muscle, &picture, boxes, error);
}

/*< private >
 * rum_sheet_card_add_back:
 * @desk: a desk
 * @muscle: what the card is about
 * @place: where the card is, without its edge, in millimetres
 * @boxes: (element-type RumSheetBox): the boxes of a page
 *
 * Adds the back of a card: what the muscle does and when, how it fails and what
 * to do about it, and its anatomy, as far as there is room.
 */
void
rum_sheet_card_add_back (RumSheetDesk *desk,
                         RumMuscle    *muscle,
                         const RumBox *place,
                         GPtrArray    *boxes)
{
  g_autoptr (GPtrArray) blocks = NULL;

  blocks = create_fitting_back (desk, muscle, place->width, place->height);
  rum_sheet_desk_stack (blocks, place->x, place->y, boxes);
}
