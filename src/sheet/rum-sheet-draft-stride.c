/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

#include "rum-muscle.h"

#include <glib/gi18n-lib.h>

/* How much of the width the columns take: names, bars and words; at most if words
 * are wider. */
#define NAME_SHARE 0.27
#define MOST_NAME_SHARE 0.5
#define BARS_SHARE 0.35
#define LEAST_BARS_SHARE 0.2
#define MOST_BARS_SHARE 0.42

/* The foot is on the ground for so much of a stride at least. */
#define LEAST_LIFT 0.1

/* How high the bars are at most, in parts of a gap between cells. */
#define BARS_HEIGHT 0.9

/* Stands after the name of a muscle whose timing a computer worked out. */
#define SIMULATED "\302\240*"

/* The places of the columns, in millimetres. */
typedef struct
{
  double width;
  double bars;
  double bars_width;
  double words;
  double words_width;
} Columns;


static void
add_cell (RumSheetDraft *draft,
          RumSheetBlock *row,
          const char    *tag,
          double         x,
          double         width,
          RumSheetText  *text)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (texts, text);
  rum_sheet_builder_add_cell (draft->builder, row, tag, x, width, texts);
}

/* When the foot leaves the ground, 0…1: where the swing begins. */
static double
find_lift (RumAtlas *atlas)
{
  RumEntry *swing = rum_atlas_get_entry (atlas, "early-swing");

  return RUM_IS_PHASE (swing) ? rum_phase_get_start (RUM_PHASE (swing)) / 100.0 : 0;
}

static GPtrArray *
create_muscles (RumGroup *group)
{
  GPtrArray *timed = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *muscles = rum_group_get_muscles (group);

  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (RumMuscle) muscle = g_list_model_get_item (muscles, i);

      if (rum_muscle_get_timing (muscle) != NULL)
        g_ptr_array_add (timed, g_steal_pointer (&muscle));
    }

  return timed;
}

static gboolean
has_simulated (GPtrArray *muscles)
{
  for (guint i = 0; i < muscles->len; i++)
    {
      RumTiming *timing = rum_muscle_get_timing (g_ptr_array_index (muscles, i));

      if (rum_timing_get_method (timing) == RUM_TIMING_SIMULATED_FORCE)
        return TRUE;
    }

  return FALSE;
}

static const char *
get_landing_label (void)
{
  /* TRANSLATORS: Where a stride begins: the foot lands.  Very short. */
  return C_("stride", "Landing");
}

/* What the columns are.  Above the bars stands where the foot lands and where
 * it leaves the ground. */
static RumSheetBlock *
create_head (RumSheetDraft *draft,
             const Columns *columns,
             double         lift)
{
  RumSheetBlock *row = rum_sheet_builder_create_row (draft->builder, columns->width);
  double until = columns->bars_width * lift;

  add_cell (draft, row, "TH", 0, columns->bars - columns->width * 0.01,
            /* TRANSLATORS: Heads a column of muscles, beside bars that show when they work. */
            rum_sheet_writer_write_small (draft->writer, C_("stride", "When each works")));
  add_cell (draft, row, "TH", columns->bars, until,
            rum_sheet_writer_write_small (draft->writer, get_landing_label ()));
  add_cell (draft, row, "TH", columns->bars + until, columns->bars_width - until,
            /* TRANSLATORS: Where in a stride the foot leaves the ground.  Very short. */
            rum_sheet_writer_write_small (draft->writer, C_("stride", "Lift-off")));
  add_cell (draft, row, "TH", columns->words, columns->words_width,
            /* TRANSLATORS: Heads a column of parts of the stride, such as “62–68 %”. */
            rum_sheet_writer_write_small (draft->writer, C_("stride", "Mostly at")));
  rum_sheet_block_set_keep_next (row, TRUE);

  return row;
}

static char *
create_name (RumMuscle *muscle)
{
  const char *name = rum_entry_get_name (RUM_ENTRY (muscle));

  if (rum_timing_get_method (rum_muscle_get_timing (muscle)) == RUM_TIMING_SIMULATED_FORCE)
    return g_strconcat (name, SIMULATED, NULL);

  return g_strdup (name);
}

static Columns
find_columns (RumSheetDraft *draft,
              GPtrArray     *muscles,
              double         lift,
              double         width)
{
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL);
  Columns columns = { width, 0, 0, 0, 0 };
  double name = width * NAME_SHARE;

  for (guint i = 0; i < muscles->len; i++)
    {
      g_autofree char *words = create_name (g_ptr_array_index (muscles, i));

      name = MAX (name, rum_sheet_draft_measure_words (draft, words, FALSE));
    }

  /* What long names take, bars have less, as far as their own heads let them. */
  name = MIN (name, width * MOST_NAME_SHARE);
  columns.bars = name + gap;
  columns.bars_width = MAX (width * (BARS_SHARE + NAME_SHARE) - name, width * LEAST_BARS_SHARE);
  columns.bars_width = MAX (columns.bars_width,
                            rum_sheet_draft_measure_words (draft, get_landing_label (), FALSE) /
                              MAX (lift, LEAST_LIFT));
  columns.bars_width = MIN (columns.bars_width, width * MOST_BARS_SHARE);
  columns.words = columns.bars + columns.bars_width + gap;
  columns.words_width = width - columns.words;

  return columns;
}

static double
get_bars_height (RumSheetDraft *draft)
{
  return rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL) * BARS_HEIGHT;
}

static RumSheetBlock *
create_row (RumSheetDraft *draft,
            RumMuscle     *muscle,
            const Columns *columns,
            double         lift)
{
  RumTiming *timing = rum_muscle_get_timing (muscle);
  RumSheetBlock *row = rum_sheet_builder_create_row (draft->builder, 0);
  g_autofree char *name = create_name (muscle);

  add_cell (draft, row, "TH", 0, columns->bars - columns->width * 0.01,
            rum_sheet_writer_write_small (draft->writer, name));
  rum_sheet_builder_add_effort (draft->builder, row, timing, lift, columns->bars,
                                columns->bars_width, get_bars_height (draft));
  add_cell (draft, row, "TD", columns->words, columns->words_width,
            rum_sheet_writer_write_timing (draft->writer, timing));
  rum_sheet_block_set_keep_next (row, TRUE);

  return row;
}

static void
append_table (RumSheetDraft *draft,
              GPtrArray     *blocks,
              GPtrArray     *muscles,
              double         width)
{
  double lift = find_lift (draft->atlas);
  Columns columns = find_columns (draft, muscles, lift, width);

  rum_sheet_builder_begin_table (draft->builder);
  g_ptr_array_add (blocks, create_head (draft, &columns, lift));
  for (guint i = 0; i < muscles->len; i++)
    g_ptr_array_add (blocks, create_row (draft, g_ptr_array_index (muscles, i), &columns, lift));
}

static void
append_stack (RumSheetDraft *draft,
              GPtrArray     *blocks,
              GPtrArray     *muscles)
{
  double lift = find_lift (draft->atlas);

  for (guint i = 0; i < muscles->len; i++)
    {
      RumMuscle *muscle = g_ptr_array_index (muscles, i);
      g_autofree char *name = create_name (muscle);

      rum_sheet_draft_append_stacked_muscle (draft, blocks, name, rum_muscle_get_timing (muscle),
                                             lift, get_bars_height (draft));
    }
}

/*< private >
 * rum_sheet_draft_append_stride:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @width: of the column, in millimetres
 *
 * Adds a chart of when in the stride the muscles of the group work, of which
 * that is known.
 */
void
rum_sheet_draft_append_stride (RumSheetDraft *draft,
                               GPtrArray     *blocks,
                               double         width)
{
  g_autoptr (GPtrArray) muscles = create_muscles (draft->group);
  RumSheetText *note = NULL;

  /* What each phase asks of the group is told in words too. */
  if (muscles->len == 0 || draft->is_terse)
    return;

  if (draft->is_stacked)
    append_stack (draft, blocks, muscles);
  else
    append_table (draft, blocks, muscles, width);

  note = rum_sheet_writer_write_timing_note (draft->writer, muscles, has_simulated (muscles));
  g_ptr_array_add (blocks,
                   rum_sheet_builder_create_text (draft->builder, note, width,
                                                  RUM_SHEET_GAP_LINE, "P"));
}
