/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-panel-private.h"

#include "rum-sheet-labels.h"
#include "rum-sheet-phrase.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of its surroundings a crop shows, in figure units. */
#define MARGIN 28.0

/* How wide a crop is at least, for its height. */
#define LEAST_ASPECT 0.36

/* What of a whole figure is shown, in figure units. */
static const RumBox whole_body = { -200, -8, 400, 1016 };

/* So many labels go into one column. */
#define MOST_IN_ONE 4

/* White space between two labels, in parts of a gap between paragraphs, and
 * between a label and its line, in millimetres. */
#define LABEL_GAP 0.7
#define LINE_GAP 0.6

/* What words in another size may be wider than they should be. */
#define ROUNDING 1.01

/* How far two lines should be apart, in millimetres. */
#define LEAST_DISTANCE 1.2

static double
get_label_gap (RumSheetDesk *desk)
{
  return rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_PARAGRAPH) * LABEL_GAP;
}

static RumSheetText *
create_text (RumEntry *muscle,
             gboolean  is_latin)
{
  if (is_latin)
    return rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET,
                                 RUM_SHEET_SPAN_EMPHASIS, rum_entry_get_latin (muscle));

  return rum_sheet_phrase_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN,
                               rum_entry_get_name (muscle));
}

static gboolean
has_latin (RumEntry *muscle)
{
  return rum_entry_get_latin (muscle) != NULL &&
         g_ascii_strcasecmp (rum_entry_get_latin (muscle), rum_entry_get_name (muscle)) != 0;
}

/* Makes the box of a label no wider than its words, which are pushed towards
 * the picture, unless they are only measured. */
static void
tighten (RumSheetBox *box,
         gboolean     is_left,
         gboolean     is_rtl)
{
  if (box->setting == NULL)
    return;

  rum_sheet_setting_tighten (box->setting, is_left != is_rtl);
  box->width = rum_sheet_setting_get_width (box->setting) * RUM_MM_PER_POINT;
}

/* The label of a muscle: its name, and its Latin name below it. */
static RumSheetBlock *
create_label (RumSheetPanel               *panel,
              RumSheetDesk                *desk,
              RumEntry                    *muscle,
              const RumSheetPanelMeasures *measures,
              gboolean                     is_left)
{
  RumSheetBlock *block = rum_sheet_desk_create_item (desk, create_text (muscle, FALSE),
                                                     panel->label, RUM_SHEET_GAP_LINE);
  RumSheetBox *name = g_ptr_array_index (rum_sheet_block_get_boxes (block), 0);
  RumSheetBox *latin = NULL;

  tighten (name, is_left, desk->is_rtl);
  name->x = is_left ? panel->label - name->width : 0;
  if (!measures->with_latin || !has_latin (muscle))
    return block;

  latin = rum_sheet_builder_create_box (desk->builder, create_text (muscle, TRUE), panel->label,
                                        "P");
  tighten (latin, is_left, desk->is_rtl);
  memcpy (latin->tags, name->tags, sizeof (latin->tags));
  rum_sheet_block_add (block, latin, is_left ? panel->label - latin->width : 0,
                       rum_sheet_block_get_height (block));

  return block;
}

static RumSheetBox *
create_caption (RumSheetDesk *desk,
                const char   *words,
                RumSheetSpan  span,
                double        width)
{
  return rum_sheet_builder_create_box (desk->builder,
                                       rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE,
                                                             RUM_SHEET_INK_TEXT, span, words),
                                       width, "Caption");
}

static double
measure_line (RumSheetDesk *desk,
              const char   *words,
              gboolean      is_latin)
{
  g_autoptr (RumSheetBox) box = NULL;
  RumSheetText *text = NULL;

  text = rum_sheet_phrase_new (is_latin ? RUM_SHEET_FONT_NOTE : RUM_SHEET_FONT_BODY,
                               RUM_SHEET_INK_TEXT,
                               is_latin ? RUM_SHEET_SPAN_EMPHASIS : RUM_SHEET_SPAN_PLAIN, words);
  box = rum_sheet_builder_create_box (desk->builder, text, -1, "P");

  return box->width;
}

static void
measure_words (RumSheetPanel *panel,
               RumSheetDesk  *desk,
               RumEntry      *muscle,
               gboolean       is_latin)
{
  const char *words = is_latin ? rum_entry_get_latin (muscle) : rum_entry_get_name (muscle);
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);

  panel->line = MAX (panel->line, measure_line (desk, words, is_latin));
  for (guint i = 0; parts[i] != NULL; i++)
    panel->word = MAX (panel->word, measure_line (desk, parts[i], is_latin));
}

/* Measures the words of the caption, each with the space after it. */
static void
measure_caption_words (RumSheetPanel *panel,
                       RumSheetDesk  *desk)
{
  g_autofree char *caption = rum_sheet_figure_create_caption (panel->view, panel->layer);
  g_auto (GStrv) parts = g_strsplit (caption, " ", -1);
  g_autoptr (RumSheetBox) space = create_caption (desk, "0", RUM_SHEET_SPAN_STRONG, -1);

  panel->caption_line = space->height;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (RumSheetBox) box = create_caption (desk, parts[i], RUM_SHEET_SPAN_STRONG, -1);
      double width = box->width + (parts[i + 1] != NULL ? space->width : 0);

      g_array_append_val (panel->caption, width);
    }
}

/* Measures what decides how wide labels are.  Words grow with their type, so
 * that it is enough to do it once. */
static void
measure_all_words (RumSheetPanel *panel,
                   RumSheetDesk  *desk,
                   gboolean       with_latin)
{
  if (panel->body > 0)
    return;

  for (guint i = 0; i < panel->muscles->len; i++)
    {
      RumEntry *muscle = g_ptr_array_index (panel->muscles, i);

      measure_words (panel, desk, muscle, FALSE);
      if (with_latin && has_latin (muscle))
        measure_words (panel, desk, muscle, TRUE);
    }
  measure_caption_words (panel, desk);
  panel->body = desk->style.body;
}

/* The spots of one half of the page, in millimetres from the corner of the
 * picture. */
static GArray *
create_spots (RumSheetPanel *panel,
              const char    *muscle_id,
              gboolean       is_right,
              gboolean       is_rtl,
              double         scale)
{
  GArray *spots = rum_sheet_spots_get (panel->spots, muscle_id, is_right != is_rtl);
  GArray *scaled = NULL;

  if (spots == NULL)
    return NULL;

  scaled = g_array_sized_new (FALSE, FALSE, sizeof (RumSheetSpot), spots->len);
  for (guint i = 0; i < spots->len; i++)
    {
      RumSheetSpot spot = g_array_index (spots, RumSheetSpot, i);

      spot.x = (spot.x - panel->area.x) * scale;
      if (is_rtl)
        spot.x = panel->area.width * scale - spot.x;
      spot.y = (spot.y - panel->area.y) * scale;
      spot.inset *= scale;
      g_array_append_val (scaled, spot);
    }

  return scaled;
}

/* Where lines may lead to: with one column, all of them come from the right. */
static void
fill_spots (RumSheetPanel *panel,
            RumSheetLabel *label,
            const char    *muscle_id,
            gboolean       is_rtl,
            double         scale)
{
  GArray *right = create_spots (panel, muscle_id, TRUE, is_rtl, scale);
  GArray *left = NULL;

  if (panel->n_columns > 1 || right == NULL)
    left = create_spots (panel, muscle_id, FALSE, is_rtl, scale);
  if (panel->n_columns == 1 && right == NULL)
    right = g_steal_pointer (&left);

  label->spots[RUM_SHEET_LABEL_LEFT] = left;
  label->spots[RUM_SHEET_LABEL_RIGHT] = right;
}

static void
clear_labels (RumSheetLabel *labels,
              guint          n_labels)
{
  for (guint i = 0; i < n_labels; i++)
    for (int side = 0; side < RUM_SHEET_LABEL_N_SIDES; side++)
      g_clear_pointer (&labels[i].spots[side], g_array_unref);
}

/* Finds a place for each label; frees nothing of them. */
static gboolean
place_labels (RumSheetPanel               *panel,
              RumSheetDesk                *desk,
              const RumSheetPanelMeasures *measures,
              double                       height,
              RumSheetLabel               *labels)
{
  double scale = height / panel->area.height;
  RumSheetLabelRoom room = { 0, height + measures->caption, get_label_gap (desk), LEAST_DISTANCE };
  double line = rum_sheet_style_get_size (&desk->style, RUM_SHEET_FONT_BODY) * RUM_MM_PER_POINT;

  for (guint i = 0; i < panel->muscles->len; i++)
    {
      labels[i].height = g_array_index (panel->heights, double, i);
      /* The middle of small letters. */
      labels[i].port = MIN (line * 0.62, labels[i].height / 2);
      fill_spots (panel, &labels[i], rum_entry_get_id (g_ptr_array_index (panel->muscles, i)),
                  desk->is_rtl, scale);
    }

  return rum_sheet_labels_place (labels, panel->muscles->len, &room);
}

static void
add_leader (const RumSheetLabel *label,
            RumSheetBox         *name,
            double               x,
            double               y,
            double               width,
            GPtrArray           *boxes)
{
  gboolean is_left = label->side == RUM_SHEET_LABEL_LEFT;
  double start = is_left ? name->x + name->width + LINE_GAP : name->x - LINE_GAP;
  double xs[RUM_SHEET_N_LEADER_POINTS] = { start, is_left ? x : x + width, x + label->x };
  double ys[RUM_SHEET_N_LEADER_POINTS] = { y + label->top + label->port, y + label->y,
                                           y + label->y };

  g_ptr_array_add (boxes, rum_sheet_box_new_leader (xs, ys));
}

static int
compare_labels (gconstpointer a,
                gconstpointer b,
                gpointer      labels)
{
  const RumSheetLabel *one = (const RumSheetLabel *) labels + *(const guint *) a;
  const RumSheetLabel *other = (const RumSheetLabel *) labels + *(const guint *) b;

  if (one->side != other->side)
    return one->side < other->side ? -1 : 1;

  return one->top < other->top ? -1 : one->top > other->top;
}

/* Adds the labels and their lines, from top to bottom, first those on the
 * left. */
static void
add_labels (RumSheetPanel               *panel,
            RumSheetDesk                *desk,
            const RumSheetPanelMeasures *measures,
            RumSheetLabel               *labels,
            double                       x,
            double                       y,
            double                       width,
            GPtrArray                   *boxes)
{
  g_autofree guint *order = g_new (guint, panel->muscles->len);

  for (guint i = 0; i < panel->muscles->len; i++)
    order[i] = i;
  g_qsort_with_data (order, panel->muscles->len, sizeof (guint), compare_labels, labels);

  rum_sheet_builder_begin_list (desk->builder);
  for (guint i = 0; i < panel->muscles->len; i++)
    {
      const RumSheetLabel *label = &labels[order[i]];
      gboolean is_left = label->side == RUM_SHEET_LABEL_LEFT;
      double left = is_left ? x - measures->gutter - panel->label : x + width + measures->gutter;
      guint first = boxes->len;
      g_autoptr (RumSheetBlock) block = NULL;

      block = create_label (panel, desk, g_ptr_array_index (panel->muscles, order[i]), measures, is_left);
      rum_sheet_block_place (block, left, y + label->top, boxes);
      add_leader (label, g_ptr_array_index (boxes, first), x, y, width, boxes);
    }
}

/* What stands below a picture: which one it is and, above that, which side of
 * the body is which. */
static void
add_captions (RumSheetPanel  *panel,
              RumSheetDesk   *desk,
              double          x,
              double          y,
              double          width,
              GPtrArray      *boxes)
{
  g_autofree char *which = rum_sheet_figure_create_caption (panel->view, panel->layer);
  /* TRANSLATORS: Under a picture of the body, on its own right: short. */
  RumSheetBox *right = create_caption (desk, C_("side", "Right"), RUM_SHEET_SPAN_PLAIN, -1);
  /* TRANSLATORS: Under a picture of the body, on its own left: short. */
  RumSheetBox *left = create_caption (desk, C_("side", "Left"), RUM_SHEET_SPAN_PLAIN, -1);
  gboolean right_first = (panel->view == RUM_VIEW_FRONT) != desk->is_rtl;
  double end = y;
  RumSheetBox *words = NULL;
  RumSheetBox *sides[2] = { right_first ? right : left, right_first ? left : right };

  for (int i = 0; i < 2; i++)
    {
      gboolean is_told = panel->view != RUM_VIEW_SIDE &&
                         (panel->view != RUM_VIEW_SOLE || sides[i] == left);
      double room = panel->view == RUM_VIEW_SOLE ? width : (width - 1) / 2;

      if (!is_told || sides[i]->width > room)
        {
          g_clear_pointer (&sides[i], rum_sheet_box_free);
          continue;
        }

      sides[i]->x = i == 0 ? x : x + width - sides[i]->width;
      if (panel->view == RUM_VIEW_SOLE)
        sides[i]->x = x + (width - sides[i]->width) / 2;
      sides[i]->y = y;
      end = y + sides[i]->height;
      g_ptr_array_add (boxes, sides[i]);
    }

  words = create_caption (desk, which, RUM_SHEET_SPAN_STRONG, -1);
  if (words->width > width)
    {
      rum_sheet_box_free (words);
      words = create_caption (desk, which, RUM_SHEET_SPAN_STRONG, width);
    }
  words->x = x + (width - words->width) / 2;
  words->y = end;
  g_ptr_array_add (boxes, words);
}

/* A strip of the body is hard to make out. */
static void
widen (RumBox *area)
{
  double width = MAX (area->width, area->height * LEAST_ASPECT);

  area->x -= (width - area->width) / 2;
  area->width = width;
}

/* Both feet show the same: the one on the right, the body's left, is enough. */
static void
keep_one_foot (RumBox *area)
{
  double right = area->x + area->width;

  area->x = MAX (area->x, 0);
  area->width = right - area->x;
}

/*< private >
 * rum_sheet_panel_new:
 * @album: the pictures
 * @view: from where the body is seen
 * @layer: how deep
 * @muscles: (transfer full) (element-type RumMuscle): what is labelled
 * @is_whole: whether it shows the whole body, rather than where the muscles are
 * @error: return location for an error
 *
 * Creates a panel.
 *
 * Returns: (transfer full) (nullable): a new panel, or %NULL with an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetPanel *
rum_sheet_panel_new (RumSheetAlbum  *album,
                     RumView         view,
                     RumLayer        layer,
                     GPtrArray      *muscles,
                     gboolean        is_whole,
                     GError        **error)
{
  g_autoptr (RumSheetPanel) panel = g_new0 (RumSheetPanel, 1);
  RumSheetSpots *spots = NULL;

  panel->view = view;
  panel->layer = layer;
  panel->muscles = muscles;
  panel->is_whole = is_whole;
  panel->area = whole_body;
  panel->n_columns = muscles->len <= MOST_IN_ONE ? 1 : 2;
  panel->heights = g_array_new (FALSE, TRUE, sizeof (double));
  panel->caption = g_array_new (FALSE, TRUE, sizeof (double));
  if (!is_whole &&
      !rum_sheet_album_find_area (album, view, layer, muscles, MARGIN, &panel->area, error))
    return NULL;

  if (!is_whole)
    widen (&panel->area);
  if (view == RUM_VIEW_SOLE)
    keep_one_foot (&panel->area);
  spots = rum_sheet_album_ensure_spots (album, view, layer, &panel->area, error);
  if (spots == NULL)
    return NULL;
  panel->spots = g_object_ref (spots);

  return g_steal_pointer (&panel);
}

/*< private >
 * rum_sheet_panel_new_part:
 * @panel: a panel
 * @first: the first of its muscles that is labelled
 * @end: the first after that that is not
 *
 * Creates a panel of the same picture with fewer labels.
 *
 * Returns: (transfer full): a new panel
 */
RumSheetPanel *
rum_sheet_panel_new_part (RumSheetPanel *panel,
                          guint          first,
                          guint          end)
{
  RumSheetPanel *part = g_new0 (RumSheetPanel, 1);

  *part = *panel;
  part->spots = g_object_ref (panel->spots);
  part->muscles = g_ptr_array_new_with_free_func (g_object_unref);
  part->heights = g_array_new (FALSE, TRUE, sizeof (double));
  part->caption = g_array_new (FALSE, TRUE, sizeof (double));
  part->body = part->word = part->line = 0;
  for (guint i = first; i < end; i++)
    g_ptr_array_add (part->muscles, g_object_ref (g_ptr_array_index (panel->muscles, i)));

  return part;
}

/*< private >
 * rum_sheet_panel_free:
 * @panel: a panel
 */
void
rum_sheet_panel_free (RumSheetPanel *panel)
{
  g_clear_pointer (&panel->muscles, g_ptr_array_unref);
  g_clear_pointer (&panel->heights, g_array_unref);
  g_clear_pointer (&panel->caption, g_array_unref);
  g_clear_object (&panel->spots);
  g_free (panel);
}

/*< private >
 * rum_sheet_panel_get_aspect:
 * @panel: a panel
 *
 * Returns: how wide its picture is for its height
 */
double
rum_sheet_panel_get_aspect (RumSheetPanel *panel)
{
  return panel->area.width / panel->area.height;
}

/*< private >
 * rum_sheet_panel_measure:
 * @panel: a panel
 * @desk: a desk
 * @measures: the measures of the page
 *
 * Measures the labels.
 */
void
rum_sheet_panel_measure (RumSheetPanel               *panel,
                         RumSheetDesk                *desk,
                         const RumSheetPanelMeasures *measures)
{
  measure_all_words (panel, desk, measures->with_latin);
  panel->label = MAX (panel->word, panel->line * measures->width) * desk->style.body /
                 panel->body * ROUNDING;
  g_array_set_size (panel->heights, 0);
  for (guint i = 0; i < panel->muscles->len; i++)
    {
      g_autoptr (RumSheetBlock) label = NULL;
      double height = 0;

      label = create_label (panel, desk, g_ptr_array_index (panel->muscles, i), measures, FALSE);
      height = rum_sheet_block_get_height (label);
      g_array_append_val (panel->heights, height);
    }
}

/*< private >
 * rum_sheet_panel_get_width:
 * @panel: a panel
 * @measures: the measures of the page
 * @height: of the picture, in millimetres
 *
 * Returns: the width of the picture and its columns, in millimetres
 */
double
rum_sheet_panel_get_width (RumSheetPanel               *panel,
                           const RumSheetPanelMeasures *measures,
                           double                       height)
{
  return height * rum_sheet_panel_get_aspect (panel) +
         panel->n_columns * (panel->label + measures->gutter);
}

/*< private >
 * rum_sheet_panel_get_need:
 * @panel: a measured panel
 * @desk: a desk
 *
 * Returns: the least height that its columns can do with, in millimetres
 */
double
rum_sheet_panel_get_need (RumSheetPanel *panel,
                          RumSheetDesk  *desk)
{
  double total = 0;
  double highest = 0;

  for (guint i = 0; i < panel->heights->len; i++)
    {
      double height = g_array_index (panel->heights, double, i);

      highest = MAX (highest, height);
      total += height + get_label_gap (desk);
    }

  return MAX (highest, total / panel->n_columns);
}

/*< private >
 * rum_sheet_panel_measure_caption:
 * @panel: a measured panel
 * @desk: a desk
 * @height: of the picture, in millimetres
 *
 * Returns: how high what stands below the picture is at most, in millimetres,
 *   or %G_MAXDOUBLE if a word of it is wider than the picture
 */
double
rum_sheet_panel_measure_caption (RumSheetPanel *panel,
                                 RumSheetDesk  *desk,
                                 double         height)
{
  double scale = desk->style.body / panel->body * ROUNDING;
  double width = height * rum_sheet_panel_get_aspect (panel);
  double x = 0;
  /* One for the sides, one for the first words. */
  int n_lines = 2;

  for (guint i = 0; i < panel->caption->len; i++)
    {
      double word = g_array_index (panel->caption, double, i) * scale;

      if (word > width)
        return G_MAXDOUBLE;

      n_lines += x + word > width;
      x = (x + word > width ? 0 : x) + word;
    }

  return n_lines * panel->caption_line * scale;
}

/*< private >
 * rum_sheet_panel_fits:
 * @panel: a measured panel
 * @desk: a desk
 * @measures: the measures of the page
 * @height: of the picture, in millimetres
 *
 * Returns: whether its columns have room for its labels
 */
gboolean
rum_sheet_panel_fits (RumSheetPanel               *panel,
                      RumSheetDesk                *desk,
                      const RumSheetPanelMeasures *measures,
                      double                       height)
{
  g_autofree RumSheetLabel *labels = g_new0 (RumSheetLabel, panel->muscles->len);
  gboolean fits = place_labels (panel, desk, measures, height, labels);

  clear_labels (labels, panel->muscles->len);

  return fits;
}

/*< private >
 * rum_sheet_panel_place:
 * @panel: a measured panel that fits
 * @desk: a desk
 * @measures: the measures of the page
 * @x: left edge of its first column, in millimetres
 * @y: top edge, in millimetres
 * @height: of the picture, in millimetres
 * @boxes: (element-type RumSheetBox): the boxes of a page
 * @error: return location for an error
 *
 * Adds the picture, its labels and what stands below it.
 *
 * Returns: %TRUE, or %FALSE with an error of %RUM_FIGURE_ERROR
 */
gboolean
rum_sheet_panel_place (RumSheetPanel               *panel,
                       RumSheetDesk                *desk,
                       const RumSheetPanelMeasures *measures,
                       double                       x,
                       double                       y,
                       double                       height,
                       GPtrArray                   *boxes,
                       GError                     **error)
{
  g_autofree RumSheetLabel *labels = g_new0 (RumSheetLabel, panel->muscles->len);
  g_autoptr (RumSheetFigure) figure = NULL;
  double width = height * rum_sheet_panel_get_aspect (panel);
  double column = panel->label + measures->gutter;
  RumSheetBox *box = NULL;

  figure = rum_sheet_album_create_figure (desk->album, panel->view, panel->layer, NULL,
                                          panel->is_whole ? NULL : &panel->area, NULL, error);
  if (figure == NULL)
    return FALSE;

  if (panel->n_columns > 1)
    x += column;
  /* Not the picture first: where the first tag of a page holds nothing but a
   * picture, cairo 1.16 says that the tags are nested wrongly. */
  add_captions (panel, desk, x, y + height, width, boxes);
  box = rum_sheet_box_new_figure (figure, width, height);
  box->x = x;
  box->y = y;
  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  g_ptr_array_add (boxes, box);

  place_labels (panel, desk, measures, height, labels);
  add_labels (panel, desk, measures, labels, x, y, width, boxes);
  clear_labels (labels, panel->muscles->len);

  return TRUE;
}
