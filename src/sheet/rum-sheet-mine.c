/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-mine.h"

#include "rum-sheet-card-private.h"
#include "rum-sheet-check.h"
#include "rum-sheet-error.h"
#include "rum-sheet-phrase.h"
#include "rum-sheet-pick.h"
#include "rum-sheet-table-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Size of the body type on A4, in points. */
#define BODY_SIZE 9.5

/* How much of the width a picture takes beside the words, and how high it is
 * at least and at most, in parts of its width. */
#define PICTURE_SHARE 0.2
#define PICTURE_MIN 1.0
#define PICTURE_MAX 1.8

/* A page is narrow if it has less than so many millimetres for each point of
 * its type: pictures stand above the words then, so wide for their height. */
#define NARROW 13.0
#define NARROW_ASPECT 1.8

/* A sheet of more pages than this says at its head where everything is. */
#define MOST_PAGES 2

/* So often it is composed at most: twice to measure it, and again should it come
 * out otherwise. */
#define MOST_ATTEMPTS 5

/* The narrowest column of that, in millimetres for each point of the type. */
#define CONTENTS_WIDTH 7.0

/* A sheet in the making: @pages has the page of each entry.  If it is only
 * measured, it tells no more than those. */
typedef struct
{
  RumSheetDesk   *desk;
  gboolean        is_measured;
  RumSheetWriter *writer;
  RumSheetLayout *layout;
  GPtrArray      *entries;
  GArray         *pages;
} Mine;

static void
add_block (Mine          *mine,
           RumSheetBlock *block)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (blocks, block);
  rum_sheet_layout_add_wide (mine->layout, blocks);
}

static void
note_page (Mine *mine)
{
  int page = rum_sheet_layout_get_n_pages (mine->layout);

  g_array_append_val (mine->pages, page);
}

/* Adds a claim, which is used up. */
static void
append_claim (Mine      *mine,
              GPtrArray *blocks,
              RumClaim  *claim,
              double     width)
{
  g_autoptr (RumClaim) owned = claim;
  RumSheetText *text = NULL;

  if (owned == NULL)
    return;

  text = rum_sheet_writer_write_claim (mine->writer, owned);
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (mine->desk, text, width,
                                                       RUM_SHEET_GAP_PARAGRAPH, "P"));
}

static RumSheetText *
create_subtitle (RumEntry *entry)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_QUIET);
  const char *latin = rum_entry_get_latin (entry);

  if (latin != NULL)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_EMPHASIS, latin);
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " · ");
    }
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, rum_entry_get_plain (entry));

  return text;
}

/* What is said of a group or muscle. */
static GPtrArray *
create_words (Mine     *mine,
              RumEntry *entry,
              double    width)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumAtlas *atlas = mine->desk->atlas;
  RumSheetText *text = NULL;

  text = rum_sheet_card_create_name (mine->desk, rum_entry_get_name (entry), RUM_SHEET_INK_ACCENT,
                                     width);
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (mine->desk, text, width,
                                                       RUM_SHEET_GAP_SECTION, "H2"));
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (mine->desk, create_subtitle (entry), width,
                                                       RUM_SHEET_GAP_LINE, "P"));
  rum_sheet_block_set_keep_next (g_ptr_array_index (blocks, 1), TRUE);
  if (RUM_IS_GROUP (entry))
    {
      append_claim (mine, blocks, rum_sheet_pick_job (atlas, RUM_GROUP (entry)), width);
      append_claim (mine, blocks, rum_sheet_pick_sign (atlas, RUM_GROUP (entry)), width);
    }
  else
    {
      append_claim (mine, blocks, rum_sheet_pick_claim (entry, RUM_TOPIC_ROLE, NULL), width);
      append_claim (mine, blocks, rum_sheet_pick_claim (entry, RUM_TOPIC_TIMING, NULL), width);
      rum_sheet_card_append_effort (mine->desk, blocks, RUM_MUSCLE (entry), width);
    }

  return blocks;
}

static RumSheetBox *
create_picture (Mine      *mine,
                RumEntry  *entry,
                double     width,
                double     height,
                GError   **error)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autoptr (GPtrArray) muscles = NULL;
  g_autoptr (RumSheetFigure) figure = NULL;
  RumSheetBox *box = NULL;

  if (mine->is_measured)
    return rum_sheet_box_new_rule (RUM_SHEET_INK_LINE, width, height);

  g_ptr_array_add (chosen, entry);
  muscles = rum_sheet_pick_members (mine->desk->atlas, chosen);
  figure = rum_sheet_album_create_crop (mine->desk->album, muscles, width / height,
                                        rum_entry_get_name (entry), error);
  if (figure == NULL)
    return NULL;

  box = rum_sheet_box_new_figure (figure, width, height);
  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";

  return box;
}

/* Moves the boxes of @blocks into @all. */
static void
take_boxes (RumSheetBlock *all,
            GPtrArray     *blocks,
            double         x)
{
  double y = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      RumSheetBlock *block = g_ptr_array_index (blocks, i);
      GPtrArray *boxes = rum_sheet_block_get_boxes (block);

      y += i > 0 ? rum_sheet_block_get_gap (block) : 0;
      while (boxes->len > 0)
        {
          RumSheetBox *box = g_ptr_array_steal_index (boxes, 0);

          rum_sheet_block_add (all, box, x + box->x, y + box->y);
        }
      y += rum_sheet_block_get_height (block);
    }
}

/* The picture beside the words, in one block. */
static gboolean
add_beside (Mine      *mine,
            RumEntry  *entry,
            GError   **error)
{
  g_autoptr (GPtrArray) words = NULL;
  RumSheetBlock *block = NULL;
  RumSheetBox *picture = NULL;
  double gap = rum_sheet_desk_get_gap (mine->desk, RUM_SHEET_GAP_COLUMN);
  double width = mine->desk->inner * PICTURE_SHARE;
  double height = 0;

  words = create_words (mine, entry, mine->desk->inner - width - gap);
  height = CLAMP (rum_sheet_layout_measure (words), width * PICTURE_MIN, width * PICTURE_MAX);
  picture = create_picture (mine, entry, width, height, error);
  if (picture == NULL)
    return FALSE;

  block = rum_sheet_block_new (rum_sheet_desk_get_gap (mine->desk, RUM_SHEET_GAP_SECTION));
  take_boxes (block, words, width + gap);
  rum_sheet_block_add (block, picture, 0, 0);
  add_block (mine, block);
  note_page (mine);

  return TRUE;
}

/* The picture between the head and the words, which may go on to another
 * page. */
static gboolean
add_below (Mine      *mine,
           RumEntry  *entry,
           GError   **error)
{
  g_autoptr (GPtrArray) words = create_words (mine, entry, mine->desk->inner);
  g_autoptr (GPtrArray) head = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *block = rum_sheet_block_new (rum_sheet_desk_get_gap (mine->desk,
                                                                      RUM_SHEET_GAP_PARAGRAPH));
  RumSheetBox *picture = NULL;

  picture = create_picture (mine, entry, mine->desk->inner, mine->desk->inner / NARROW_ASPECT,
                            error);
  if (picture == NULL)
    {
      g_object_unref (block);
      return FALSE;
    }

  rum_sheet_block_add (block, picture, 0, 0);
  for (int i = 0; i < 2; i++)
    g_ptr_array_add (head, g_ptr_array_steal_index (words, 0));
  g_ptr_array_add (head, block);
  rum_sheet_layout_add_wide (mine->layout, head);
  note_page (mine);
  rum_sheet_layout_add_wide (mine->layout, words);

  return TRUE;
}

/* Whether nobody has cancelled the work: see add_entries(). */
static gboolean
is_wanted (Mine *mine)
{
  return rum_sheet_kit_check (mine->desk->kit, NULL);
}

/* Adds the exercises from @first on as a table; returns where they end.  The
 * head of the table stands on each page, and no row is split. */
static guint
add_table (Mine  *mine,
           guint  first)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetTable table = { NULL };
  RumSheetText *heading = NULL;
  guint i = first;

  rum_sheet_table_init (&table, mine->desk, mine->writer);
  heading = rum_sheet_phrase_new (RUM_SHEET_FONT_HEADING, RUM_SHEET_INK_ACCENT,
                                  /* TRANSLATORS: Heading above a list of exercises. */
                                  RUM_SHEET_SPAN_PLAIN, _("Exercises"));
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (mine->desk, heading, mine->desk->inner,
                                                       RUM_SHEET_GAP_SECTION, "H2"));
  g_ptr_array_add (blocks, rum_sheet_table_create_head (&table));

  while (i < mine->entries->len && RUM_IS_EXERCISE (g_ptr_array_index (mine->entries, i)) &&
         is_wanted (mine))
    {
      RumSheetBlock *row = rum_sheet_table_create_row (&table,
                                                       g_ptr_array_index (mine->entries, i));
      double height = rum_sheet_block_get_gap (row) + rum_sheet_block_get_height (row);

      if (blocks->len == 0 && height > rum_sheet_layout_get_room (mine->layout))
        {
          rum_sheet_layout_add_page (mine->layout);
          g_ptr_array_add (blocks, rum_sheet_table_create_head (&table));
        }
      g_ptr_array_add (blocks, row);
      rum_sheet_layout_add_wide (mine->layout, blocks);
      g_ptr_array_set_size (blocks, 0);
      note_page (mine);
      i++;
    }

  return i;
}

/* One line of what is where: a name, and the number of a page. */
static void
add_line (Mine          *mine,
          RumSheetBlock *block,
          RumEntry      *entry,
          int            page,
          double         x,
          double         width,
          guint          id)
{
  g_autofree char *number = g_strdup_printf ("%d", page);
  double gap = rum_sheet_desk_get_gap (mine->desk, RUM_SHEET_GAP_CELL);
  RumSheetBox *boxes[2] = { NULL };

  boxes[1] = rum_sheet_builder_create_box (mine->desk->builder,
                                           rum_sheet_phrase_new (RUM_SHEET_FONT_BODY,
                                                                 RUM_SHEET_INK_TEXT,
                                                                 RUM_SHEET_SPAN_PLAIN, number),
                                           -1, "P");
  boxes[0] = rum_sheet_builder_create_box (mine->desk->builder,
                                           rum_sheet_phrase_new (RUM_SHEET_FONT_BODY,
                                                                 RUM_SHEET_INK_TEXT,
                                                                 RUM_SHEET_SPAN_PLAIN,
                                                                 rum_entry_get_name (entry)),
                                           width - boxes[1]->width - gap, "P");
  for (int i = 0; i < 2; i++)
    {
      boxes[i]->tags[0] = (RumSheetTag) { "TOC", 1 };
      boxes[i]->tags[1] = (RumSheetTag) { "TOCI", id };
      rum_sheet_block_add (block, boxes[i], i == 0 ? x : x + width - boxes[1]->width, 0);
    }
}

/* Says at the head where everything is. */
static void
add_contents (Mine   *mine,
              GArray *pages)
{
  double gap = rum_sheet_desk_get_gap (mine->desk, RUM_SHEET_GAP_COLUMN);
  double least = CONTENTS_WIDTH * mine->desk->style.body;
  int n_columns = CLAMP ((int) ((mine->desk->inner + gap) / (least + gap)), 1, 3);
  double width = (mine->desk->inner - gap * (n_columns - 1)) / n_columns;
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < mine->entries->len; i++)
    {
      RumSheetBlock *block = rum_sheet_block_new (rum_sheet_desk_get_gap (mine->desk,
                                                                          RUM_SHEET_GAP_LINE));

      add_line (mine, block, g_ptr_array_index (mine->entries, i), g_array_index (pages, int, i),
                0, width, i + 1);
      g_ptr_array_add (blocks, block);
    }
  rum_sheet_layout_add_columns (mine->layout, blocks, n_columns, gap, NULL);
}

/* Puts the code beside the sources, its caption below it. */
static void
add_code (Mine          *mine,
          RumSheetBlock *block,
          RumSheetCode  *code)
{
  RumSheetBox *box = rum_sheet_box_new_code (code);
  double x = mine->desk->inner - box->width;
  double y = box->height;
  double width = box->width;
  g_autofree char *words = NULL;
  int n = rum_sheet_code_get_n_lines (code);

  /* TRANSLATORS: Below a QR code. */
  words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Scan for the DOI of %d source.",
                                        "Scan for the DOIs of %d sources.", n), n);
  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  rum_sheet_block_add (block, box, x, 0);
  box = rum_sheet_builder_create_box (mine->desk->builder,
                                      rum_sheet_writer_write_small (mine->writer, words),
                                      width, "Caption");
  rum_sheet_block_add (block, box, x, y);
}

/* The list of the sources and, if it is wished for, their code. */
static RumSheetBlock *
create_sources (Mine *mine)
{
  g_autoptr (RumSheetCode) code = NULL;
  RumSheetText *sources = rum_sheet_writer_write_sources (mine->writer);
  RumSheetBlock *block = NULL;
  double width = mine->desk->inner;

  if (rum_sheet_options_get_with_code (mine->desk->options))
    code = rum_sheet_writer_create_code (mine->writer);
  if (code != NULL)
    width -= rum_sheet_code_get_side (code) + rum_sheet_desk_get_gap (mine->desk,
                                                                      RUM_SHEET_GAP_COLUMN);

  block = rum_sheet_desk_create_text (mine->desk, sources, width, RUM_SHEET_GAP_PARAGRAPH, "P");
  if (code != NULL)
    add_code (mine, block, code);

  return block;
}

static void
add_foot (Mine *mine)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);

  rum_sheet_desk_append_foot (mine->desk, blocks, FALSE, TRUE);
  g_ptr_array_add (blocks, create_sources (mine));
  /* Alone on a page it stands at its top. */
  if (rum_sheet_layout_measure (blocks) + rum_sheet_desk_get_gap (mine->desk,
                                                                  RUM_SHEET_GAP_SECTION) >
      rum_sheet_layout_get_room (mine->layout))
    rum_sheet_layout_add_wide (mine->layout, blocks);
  else
    rum_sheet_layout_add_foot (mine->layout, blocks);
}

static gboolean
add_entries (Mine    *mine,
             GError **error)
{
  gboolean is_narrow = mine->desk->inner < NARROW * mine->desk->style.body;
  gboolean done = TRUE;
  guint i = 0;

  while (done && i < mine->entries->len && is_wanted (mine))
    {
      RumEntry *entry = g_ptr_array_index (mine->entries, i);

      if (RUM_IS_EXERCISE (entry))
        i = add_table (mine, i);
      else
        {
          done = is_narrow ? add_below (mine, entry, error) : add_beside (mine, entry, error);
          i++;
        }
    }

  return done && rum_sheet_kit_check (mine->desk->kit, error);
}

/* Composes the pages, which are told in @pages if that is not NULL. */
static gboolean
fill (Mine      *mine,
      gboolean   is_measured,
      GArray    *pages,
      GError   **error)
{
  g_autoptr (GPtrArray) title = g_ptr_array_new_with_free_func (g_object_unref);

  mine->is_measured = is_measured;
  rum_sheet_desk_set_measured (mine->desk, is_measured);
  g_set_object (&mine->writer, NULL);
  mine->writer = rum_sheet_writer_new ();
  g_clear_object (&mine->layout);
  mine->layout = rum_sheet_layout_new (mine->desk->width, mine->desk->height,
                                       rum_sheet_desk_measure_footer (mine->desk));
  g_clear_pointer (&mine->pages, g_array_unref);
  mine->pages = g_array_new (FALSE, FALSE, sizeof (int));

  rum_sheet_desk_append_title (mine->desk, title, rum_sheet_kind_get_label (RUM_SHEET_MINE), NULL);
  rum_sheet_layout_add_wide (mine->layout, title);
  if (pages != NULL)
    add_contents (mine, pages);
  if (!add_entries (mine, error))
    return FALSE;

  add_foot (mine);

  return TRUE;
}

/* The pages of the last attempt, if the sheet has so many that they must be
 * told. */
static GArray *
ref_pages (Mine *mine)
{
  if (rum_sheet_layout_get_n_pages (mine->layout) <= MOST_PAGES)
    return NULL;

  return g_array_ref (mine->pages);
}

static gboolean
are_same (GArray *pages,
          GArray *others)
{
  if (pages == NULL || others == NULL)
    return pages == others;

  return memcmp (pages->data, others->data, pages->len * sizeof (int)) == 0;
}

/* With its table of contents a sheet may become longer, so that the pages are
 * known only after that is in; it is as high whatever the numbers are.  All is
 * measured before it is laid out, and laid out again only if that was other
 * than measured. */
static gboolean
fill_all (Mine    *mine,
          GError **error)
{
  g_autoptr (GArray) pages = NULL;

  for (int i = 0; i < MOST_ATTEMPTS; i++)
    {
      g_autoptr (GArray) told = g_steal_pointer (&pages);
      gboolean is_measured = i == 0 || (i == 1 && told != NULL);

      if (!fill (mine, is_measured, told, error))
        return FALSE;

      /* Once there is a table of contents, it stays. */
      pages = told != NULL ? g_array_ref (mine->pages) : ref_pages (mine);
      if (!is_measured && are_same (pages, told))
        break;
    }

  return TRUE;
}

static void
clear (Mine *mine)
{
  g_clear_object (&mine->writer);
  g_clear_object (&mine->layout);
  g_clear_pointer (&mine->pages, g_array_unref);
}

/**
 * rum_sheet_mine_compose:
 * @kit: what it is made with
 * @options: what the sheet is to be: groups, muscles and exercises in the order
 *   in which they are wanted
 * @error: return location for an error
 *
 * Composes whatever the reader chose, on as many pages as it takes: exercises
 * that follow each other as a table, groups and muscles with a picture and a
 * few claims.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT, %RUM_SHEET_ERROR_CONTENT or
 *   an error of %RUM_FIGURE_ERROR
 */
RumSheetLayout *
rum_sheet_mine_compose (RumSheetKit      *kit,
                        RumSheetOptions  *options,
                        GError          **error)
{
  g_auto (RumSheetDesk) desk = { 0 };
  Mine mine = { NULL };
  RumSheetLayout *layout = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_KIT (kit), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  if (!rum_sheet_check_paper (options, error))
    return NULL;

  mine.entries = rum_sheet_options_get_entries (options);
  if (mine.entries->len == 0)
    {
      g_set_error_literal (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_CONTENT,
                           _("Choose something that the sheet should be about."));
      return NULL;
    }

  rum_sheet_desk_init (&desk, kit, options);
  rum_sheet_desk_set_body (&desk, BODY_SIZE * desk.scale, FALSE);
  mine.desk = &desk;
  if (fill_all (&mine, error))
    {
      rum_sheet_desk_add_footers (&desk, mine.layout, rum_sheet_kind_get_label (RUM_SHEET_MINE),
                                  NULL);
      layout = rum_sheet_desk_finish (&desk, g_steal_pointer (&mine.layout), error);
    }
  clear (&mine);

  return layout;
}
