/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

#include <glib/gi18n-lib.h>

#define N_CELLS 4

/* White space inside the frame of the red flags, in parts of a gap between
 * cells. */
#define FRAME_PADDING 0.9

/* How much of the width each cell of an exercise takes. */
static const double cell_shares[N_CELLS] = { 0.25, 0.28, 0.27, 0.20 };
static const double brief_shares[N_CELLS] = { 0.27, 0.31, 0.24, 0.18 };

/* So many cues there are where room is short. */
#define N_CUES_BRIEF 2

/* The most urgent first. */
static const RumUrgency urgencies[] = {
  RUM_URGENCY_EMERGENCY,
  RUM_URGENCY_SAME_DAY,
  RUM_URGENCY_CLINICIAN,
};

static void
append_topic (RumSheetDraft *draft,
              GPtrArray     *blocks,
              RumTopic       topic,
              double         width)
{
  g_autoptr (GPtrArray) claims = NULL;

  claims = rum_sheet_choice_create_claims (draft->choice, topic);
  if (claims->len == 0)
    return;

  rum_sheet_draft_append_heading (draft, blocks, rum_topic_get_label (topic),
                                  RUM_SHEET_INK_ACCENT, RUM_SHEET_GAP_HEADING, width);
  rum_sheet_draft_append_claims (draft, blocks, claims, width);
}

/* Adds a cell of the paragraphs in @texts, which are used up. */
static void
add_cell (RumSheetDraft *draft,
          RumSheetBlock *row,
          const char    *tag,
          int            column,
          GPtrArray     *texts)
{
  const double *shares = draft->is_brief ? brief_shares : cell_shares;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL);
  double room = draft->width - gap * (N_CELLS - 1);
  double x = column * gap;

  for (int i = 0; i < column; i++)
    x += room * shares[i];

  rum_sheet_builder_add_cell (draft->builder, row, tag, x, room * shares[column], texts);
  g_ptr_array_set_size (texts, 0);
}

static RumSheetBlock *
create_exercise_head (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *row = rum_sheet_builder_create_row (draft->builder, 0);
  const char *labels[N_CELLS] = {
    /* TRANSLATORS: Heads a column of a table. */
    C_("exercise", "Exercise"),
    /* TRANSLATORS: Heads a column of a table: sets, repetitions and days a week. */
    C_("exercise", "How much"),
    /* TRANSLATORS: Heads a column of a table: what a coach would call out. */
    C_("exercise", "How to do it"),
    /* TRANSLATORS: Heads a column of a table: what to do once the exercise is easy. */
    C_("exercise", "When it gets easy"),
  };

  for (int i = 0; i < N_CELLS; i++)
    {
      g_ptr_array_add (texts, rum_sheet_writer_write_small (draft->writer, labels[i]));
      add_cell (draft, row, "TH", i, texts);
    }
  rum_sheet_block_set_keep_next (row, TRUE);

  return row;
}

/* The name of an exercise, whom it is for, and what it rests on. */
static void
append_name (RumSheetDraft *draft,
             GPtrArray     *texts,
             RumExercise   *exercise)
{
  g_ptr_array_add (texts, rum_sheet_writer_write_exercise (draft->writer, exercise));
  g_ptr_array_add (texts, rum_sheet_writer_write_needs (draft->writer, exercise));
  if (draft->is_brief)
    rum_sheet_writer_append_basis (draft->writer, g_ptr_array_index (texts, 1), exercise);
  else
    g_ptr_array_add (texts, rum_sheet_writer_write_basis (draft->writer, exercise));
}

/* How much of an exercise to do. */
static void
append_dose (RumSheetDraft *draft,
             GPtrArray     *texts,
             RumExercise   *exercise)
{
  g_ptr_array_add (texts, rum_sheet_writer_write_dose (draft->writer, exercise));
  if (rum_exercise_get_dose_note (exercise) != NULL)
    g_ptr_array_add (texts, rum_sheet_writer_write_dose_note (draft->writer, exercise));
}

static RumSheetBlock *
create_exercise (RumSheetDraft *draft,
                 RumExercise   *exercise)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *row = rum_sheet_builder_create_row (draft->builder, draft->width);
  int n_cues = draft->is_brief ? N_CUES_BRIEF : G_MAXINT;

  append_name (draft, texts, exercise);
  add_cell (draft, row, "TH", 0, texts);

  append_dose (draft, texts, exercise);
  add_cell (draft, row, "TD", 1, texts);

  g_ptr_array_add (texts, rum_sheet_writer_write_cues (draft->writer, exercise, n_cues));
  add_cell (draft, row, "TD", 2, texts);

  g_ptr_array_add (texts, rum_sheet_writer_write_progress (draft->writer, exercise));
  add_cell (draft, row, "TD", 3, texts);

  return row;
}

static GPtrArray *
pick_flags (GPtrArray  *claims,
            RumUrgency  urgency)
{
  GPtrArray *picked = g_ptr_array_new ();

  for (guint i = 0; i < claims->len; i++)
    if (rum_claim_get_urgency (g_ptr_array_index (claims, i)) == urgency)
      g_ptr_array_add (picked, g_ptr_array_index (claims, i));

  return picked;
}

static void
append_flags (RumSheetDraft *draft,
              GPtrArray     *blocks,
              GPtrArray     *claims,
              RumUrgency     urgency,
              double         width)
{
  g_autoptr (GPtrArray) flags = pick_flags (claims, urgency);
  RumSheetBlock *label = NULL;
  RumSheetText *text = NULL;

  if (flags->len == 0)
    return;

  text = rum_sheet_writer_write_label (draft->writer, rum_urgency_get_label (urgency),
                                       RUM_SHEET_INK_ALERT);
  label = rum_sheet_builder_create_text (draft->builder, text, width, RUM_SHEET_GAP_PARAGRAPH, "H3");
  rum_sheet_block_set_keep_next (label, TRUE);
  g_ptr_array_add (blocks, label);
  rum_sheet_draft_append_claims (draft, blocks, flags, width);
}

/* How many columns the red flags fill: those of one urgency stay together. */
static int
count_flag_columns (RumSheetDraft *draft,
                    GPtrArray     *claims)
{
  int n_urgencies = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (urgencies); i++)
    {
      g_autoptr (GPtrArray) flags = pick_flags (claims, urgencies[i]);

      if (flags->len > 0)
        n_urgencies++;
    }

  return CLAMP (n_urgencies, 1, draft->n_columns);
}

/*< private >
 * rum_sheet_draft_get_column:
 * @draft: a sheet in the making
 * @n_columns: number of columns
 * @padding: white space at both sides of all columns, in millimetres
 *
 * Gets how wide a column is.
 *
 * Returns: the width, in millimetres
 */
double
rum_sheet_draft_get_column (RumSheetDraft *draft,
                            int            n_columns,
                            double         padding)
{
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);

  return (draft->width - 2 * padding - gap * (n_columns - 1)) / n_columns;
}

/*< private >
 * rum_sheet_draft_append_heading:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @label: the translated heading
 * @ink: its colour
 * @gap: the white space above it
 * @width: of the column, in millimetres
 *
 * Adds a heading that stays with what follows it.
 */
void
rum_sheet_draft_append_heading (RumSheetDraft *draft,
                                GPtrArray     *blocks,
                                const char    *label,
                                RumSheetInk    ink,
                                RumSheetGap    gap,
                                double         width)
{
  RumSheetBlock *heading = NULL;

  heading = rum_sheet_builder_create_text (draft->builder,
                                           rum_sheet_writer_write_heading (draft->writer, label,
                                                                           ink),
                                           width, gap, "H2");
  rum_sheet_block_set_keep_next (heading, TRUE);
  g_ptr_array_add (blocks, heading);
}

/*< private >
 * rum_sheet_draft_append_claims:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add them
 * @claims: (element-type RumClaim): the claims
 * @width: of the column, in millimetres
 *
 * Adds a list of claims that stay in one column: a list that went on in the
 * next would seem to have no heading.  Where there is one column only, a list
 * may go on on the next page.
 */
void
rum_sheet_draft_append_claims (RumSheetDraft *draft,
                               GPtrArray     *blocks,
                               GPtrArray     *claims,
                               double         width)
{
  rum_sheet_builder_begin_list (draft->builder);
  for (guint i = 0; i < claims->len; i++)
    {
      RumSheetText *text = rum_sheet_writer_write_claim (draft->writer,
                                                         g_ptr_array_index (claims, i));

      RumSheetBlock *item = NULL;

      item = rum_sheet_builder_create_item (draft->builder, text, width,
                                            i == 0 ? RUM_SHEET_GAP_LINE : RUM_SHEET_GAP_PARAGRAPH);
      rum_sheet_block_set_keep_next (item, i + 1 < claims->len &&
                                           (i == 0 || draft->n_columns > 1));
      g_ptr_array_add (blocks, item);
    }
}

/*< private >
 * rum_sheet_draft_create_topics:
 * @draft: a sheet in the making
 * @width: of the blocks, in millimetres
 *
 * Creates what goes with weakness, tightness and overuse, and what else there
 * is room for.
 *
 * Returns: (transfer full) (element-type RumSheetBlock): headings and claims
 */
GPtrArray *
rum_sheet_draft_create_topics (RumSheetDraft *draft,
                               double         width)
{
  static const RumTopic topics[] = {
    RUM_TOPIC_WEAK,
    RUM_TOPIC_TIGHT,
    RUM_TOPIC_OVERUSED,
    RUM_TOPIC_FORM,
    RUM_TOPIC_FEEL,
    RUM_TOPIC_MYTH,
  };
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (topics); i++)
    append_topic (draft, blocks, topics[i], width);

  return blocks;
}

/*< private >
 * rum_sheet_draft_add_topics:
 * @draft: a sheet in the making
 *
 * Adds what can go wrong, in columns.
 */
void
rum_sheet_draft_add_topics (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = NULL;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);

  blocks = rum_sheet_draft_create_topics (draft, rum_sheet_draft_get_column (draft, draft->n_columns, 0));
  rum_sheet_layout_add_columns (draft->layout, blocks, draft->n_columns, gap, NULL);
}

/*< private >
 * rum_sheet_draft_add_exercises:
 * @draft: a sheet in the making
 *
 * Adds the table of exercises, or one below the other in large print.
 */
void
rum_sheet_draft_add_exercises (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *exercises = rum_group_get_exercises (draft->group);
  guint n_exercises = g_list_model_get_n_items (exercises);

  rum_sheet_draft_append_heading (draft, blocks, _("How to strengthen it"),
                                  RUM_SHEET_INK_ACCENT, RUM_SHEET_GAP_SECTION, draft->width);
  if (!draft->is_stacked)
    {
      rum_sheet_builder_begin_table (draft->builder);
      g_ptr_array_add (blocks, create_exercise_head (draft));
    }
  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);

      if (draft->is_stacked)
        rum_sheet_draft_append_stacked_exercise (draft, blocks, exercise);
      else
        g_ptr_array_add (blocks, create_exercise (draft, exercise));
    }

  rum_sheet_layout_add_wide (draft->layout, blocks);
}

/*< private >
 * rum_sheet_draft_add_red_flags:
 * @draft: a sheet in the making
 *
 * Adds the red flags, framed, the most urgent first.
 */
void
rum_sheet_draft_add_red_flags (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) claims = NULL;
  RumSheetFrame frame = { RUM_SHEET_INK_ALERT, RUM_SHEET_INK_ALERT_TINT, 0 };
  double width = 0;
  int n_columns = 0;

  claims = rum_sheet_choice_create_claims (draft->choice, RUM_TOPIC_RED_FLAG);
  if (claims->len == 0)
    return;

  frame.padding = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL) * FRAME_PADDING;
  n_columns = count_flag_columns (draft, claims);
  width = rum_sheet_draft_get_column (draft, n_columns, frame.padding);
  rum_sheet_draft_append_heading (draft, blocks, rum_topic_get_label (RUM_TOPIC_RED_FLAG),
                                  RUM_SHEET_INK_ALERT, RUM_SHEET_GAP_SECTION, width);
  for (gsize i = 0; i < G_N_ELEMENTS (urgencies); i++)
    append_flags (draft, blocks, claims, urgencies[i], width);

  rum_sheet_layout_add_columns (draft->layout, blocks, n_columns,
                                rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN),
                                &frame);
}
