/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-setting-private.h"

#include "rum-sheet-text-private.h"

#include <pango/pangocairo.h>

struct _RumSheetSetting
{
  RumSheetText  *text;
  PangoLanguage *language;
  GArray        *lines;
  GPtrArray     *strips;
  double         width;
  double         height;
};

static void
clear_run (gpointer data)
{
  RumSheetRun *run = data;

  g_clear_pointer (&run->glyphs, pango_glyph_item_free);
}

static void
clear_line (gpointer data)
{
  RumSheetLine *line = data;

  g_array_unref (line->runs);
}

static RumSheetLine *
get_last_line (RumSheetSetting *self)
{
  return &g_array_index (self->lines, RumSheetLine, self->lines->len - 1);
}

static gboolean
is_odd (int level)
{
  return level % 2 != 0;
}

/* How deep the run lies within text of the other direction; a mark is as what is
 * around it. */
static int
get_level (const RumSheetRun *run,
           gboolean           is_rtl)
{
  return run->glyphs != NULL ? run->glyphs->item->analysis.level : is_rtl;
}

static void
reverse (RumSheetRun *runs,
         guint        n)
{
  for (guint i = 0; i < n / 2; i++)
    {
      RumSheetRun run = runs[i];

      runs[i] = runs[n - 1 - i];
      runs[n - 1 - i] = run;
    }
}

/* Reverses, from the deepest level to the first that reads from the right to the
 * left, whatever lies as deep or deeper: rule L2 of the Unicode Bidirectional
 * Algorithm. */
static void
order_runs (GArray   *array,
            gboolean  is_rtl)
{
  RumSheetRun *runs = (RumSheetRun *) (void *) array->data;
  int deepest = 0;

  for (guint i = 0; i < array->len; i++)
    deepest = MAX (deepest, get_level (&runs[i], is_rtl));

  for (int level = deepest; level > 0; level--)
    for (guint i = 0; i < array->len; i++)
      {
        guint n = 0;

        while (i + n < array->len && get_level (&runs[i + n], is_rtl) >= level)
          n++;
        reverse (&runs[i], n);
        i += n;
      }
}

/* Keeps what the glyphs of a line are cut out of. */
static void
keep_strip (RumSheetSetting *self,
            RumSheetStrip   *strip)
{
  guint n = self->strips->len;

  if (n == 0 || g_ptr_array_index (self->strips, n - 1) != strip)
    g_ptr_array_add (self->strips, rum_sheet_strip_ref (strip));
}

/* Adds the run that @iter is at, with its left edge as far from the left as
 * the layout has it. */
static void
add_run_of_layout (RumSheetSetting *self,
                   PangoLayoutIter *iter,
                   double           scale)
{
  PangoLayoutRun *glyphs = pango_layout_iter_get_run_readonly (iter);
  RumSheetLine *line = get_last_line (self);
  RumSheetRun run = { .text = rum_sheet_text_get_text (self->text), .scale = scale };
  const RumSheetPiece *piece = NULL;
  PangoRectangle box = { 0 };

  pango_layout_iter_get_run_extents (iter, NULL, &box);
  run.start = glyphs->item->offset;
  run.x = pango_units_to_double (box.x) * scale - line->x;
  run.width = pango_units_to_double (box.width) * scale;
  piece = rum_sheet_text_find_piece (self->text, run.start);
  if (piece == NULL)
    return;

  if (!piece->is_mark)
    run.glyphs = pango_glyph_item_copy (glyphs);
  g_array_append_val (line->runs, run);
}

/* Adds all lines of the layout; an iter stops at the end of each line too, where
 * there is no run. */
static void
add_lines_of_layout (RumSheetSetting *self,
                     PangoLayout     *layout,
                     double           scale)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  PangoLayoutLine *last = NULL;

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);

      if (line != last)
        {
          double baseline = pango_units_to_double (pango_layout_iter_get_baseline (iter));
          PangoRectangle box = { 0 };

          pango_layout_iter_get_line_extents (iter, NULL, &box);
          rum_sheet_setting_begin_line (self, pango_units_to_double (box.width) * scale,
                                        baseline * scale);
          get_last_line (self)->x = pango_units_to_double (box.x) * scale;
          last = line;
        }
      if (pango_layout_iter_get_run_readonly (iter) != NULL)
        add_run_of_layout (self, iter, scale);
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
}

/* The address as cairo's tags and PDF strings take it: no character that ends
 * a string or opens a bracket in either. */
static char *
create_link_attributes (const char *uri)
{
  g_autoptr (GString) attributes = g_string_new ("uri='");

  g_string_append_uri_escaped (attributes, uri, ":/?#[]@!$&*+,;=%", FALSE);
  g_string_append_c (attributes, '\'');

  return g_string_free (g_steal_pointer (&attributes), FALSE);
}

static void
draw_glyphs (const RumSheetRun *run,
             double             x,
             double             baseline,
             cairo_t           *cr)
{
  cairo_save (cr);
  cairo_translate (cr, x, baseline);
  cairo_scale (cr, run->scale, run->scale);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_glyph_item (cr, run->text, run->glyphs);
  cairo_restore (cr);
}

static void
draw_run (const RumSheetRun   *run,
          const RumSheetPiece *piece,
          RumSheetColors       colors,
          double               x,
          double               baseline,
          cairo_t             *cr)
{
  g_autofree char *link = NULL;

  rum_sheet_ink_set (piece->ink, colors, cr);
  if (piece->is_mark)
    {
      double side = run->width * RUM_SHEET_MARK_SIZE / RUM_SHEET_MARK_ADVANCE;

      rum_sheet_mark_draw (piece->mark, cr, x, baseline - side, side);
      return;
    }

  if (piece->uri != NULL)
    {
      link = create_link_attributes (piece->uri);
      cairo_tag_begin (cr, CAIRO_TAG_LINK, link);
    }
  draw_glyphs (run, x, baseline, cr);
  if (piece->uri != NULL)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
}

/**
 * rum_sheet_setting_new:
 * @text: a paragraph
 * @language: what it is written in
 *
 * Creates a setting without lines.
 *
 * Returns: (transfer full): a new setting
 */
RumSheetSetting *
rum_sheet_setting_new (RumSheetText  *text,
                       PangoLanguage *language)
{
  RumSheetSetting *self = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), NULL);

  self = g_new0 (RumSheetSetting, 1);
  self->text = g_object_ref (text);
  self->language = language;
  self->lines = g_array_new (FALSE, FALSE, sizeof (RumSheetLine));
  self->strips = g_ptr_array_new_with_free_func ((GDestroyNotify) rum_sheet_strip_unref);
  g_array_set_clear_func (self->lines, clear_line);

  return self;
}

/**
 * rum_sheet_setting_new_from_layout:
 * @text: a paragraph
 * @layout: what rum_sheet_text_create_layout() made of it
 * @scale: how much larger it is drawn than it is laid out
 *
 * Creates a setting with the lines that Pango has found.
 *
 * Returns: (transfer full): a new setting
 */
RumSheetSetting *
rum_sheet_setting_new_from_layout (RumSheetText *text,
                                   PangoLayout  *layout,
                                   double        scale)
{
  RumSheetSetting *self = NULL;
  PangoRectangle extents = { 0 };

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), NULL);
  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), NULL);

  self = rum_sheet_setting_new (text,
                                pango_context_get_language (pango_layout_get_context (layout)));
  add_lines_of_layout (self, layout, scale);
  pango_layout_get_extents (layout, NULL, &extents);
  rum_sheet_setting_end (self, pango_units_to_double (extents.width) * scale,
                         pango_units_to_double (extents.height) * scale);

  return self;
}

/**
 * rum_sheet_setting_free:
 * @self: a setting
 *
 * Frees a setting.
 */
void
rum_sheet_setting_free (RumSheetSetting *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->text);
  g_array_unref (self->lines);
  g_ptr_array_unref (self->strips);
  g_free (self);
}

/**
 * rum_sheet_setting_get_language:
 * @self: a setting
 *
 * Gets what the paragraph is written in.
 *
 * Returns: (transfer none): the language
 */
PangoLanguage *
rum_sheet_setting_get_language (RumSheetSetting *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * rum_sheet_setting_get_lines:
 * @self: a setting
 *
 * Gets the lines.
 *
 * Returns: (transfer none) (element-type RumSheetLine): the lines, the topmost
 *   first
 */
const GArray *
rum_sheet_setting_get_lines (RumSheetSetting *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->lines;
}

/**
 * rum_sheet_setting_get_width:
 * @self: a setting
 *
 * Gets how long the longest line is.
 *
 * Returns: the width, in points
 */
double
rum_sheet_setting_get_width (RumSheetSetting *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * rum_sheet_setting_get_height:
 * @self: a setting
 *
 * Gets how high the paragraph is.
 *
 * Returns: the height, in points
 */
double
rum_sheet_setting_get_height (RumSheetSetting *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * rum_sheet_setting_find_smallest:
 * @self: a setting
 *
 * Finds the smallest type in it, as it is drawn.
 *
 * Returns: its size, in points, or 0 if there are no letters
 */
double
rum_sheet_setting_find_smallest (RumSheetSetting *self)
{
  double smallest = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->lines->len; i++)
    {
      GArray *runs = g_array_index (self->lines, RumSheetLine, i).runs;

      for (guint j = 0; j < runs->len; j++)
        {
          const RumSheetRun *run = &g_array_index (runs, RumSheetRun, j);
          PangoFontDescription *font = NULL;
          double size = 0;

          if (run->glyphs == NULL || run->glyphs->item->analysis.font == NULL)
            continue;

          font = pango_font_describe (run->glyphs->item->analysis.font);
          size = pango_units_to_double (pango_font_description_get_size (font)) * run->scale;
          smallest = smallest == 0 ? size : MIN (smallest, size);
          pango_font_description_free (font);
        }
    }

  return smallest;
}

/**
 * rum_sheet_setting_tighten:
 * @self: a setting
 * @is_right: whether lines end at the right, instead of beginning at the left
 *
 * Puts the lines as far to the left as they go together.
 */
void
rum_sheet_setting_tighten (RumSheetSetting *self,
                           gboolean         is_right)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      RumSheetLine *line = &g_array_index (self->lines, RumSheetLine, i);

      line->x = is_right ? self->width - line->width : 0;
    }
}

/**
 * rum_sheet_setting_draw:
 * @self: a setting
 * @colors: what the sheet is printed with
 * @cr: what to draw with, in points; its origin is the paragraph's top left
 *
 * Draws the paragraph, each link within a tag of its own.
 */
void
rum_sheet_setting_draw (RumSheetSetting *self,
                        RumSheetColors   colors,
                        cairo_t         *cr)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const RumSheetLine *line = &g_array_index (self->lines, RumSheetLine, i);

      for (guint j = 0; j < line->runs->len; j++)
        {
          const RumSheetRun *run = &g_array_index (line->runs, RumSheetRun, j);

          draw_run (run, rum_sheet_text_find_piece (self->text, run->start), colors,
                    line->x + run->x, line->baseline, cr);
        }
    }
}

/*< private >
 * rum_sheet_setting_begin_line:
 * @self: a setting that is being made
 * @width: of the line without the spaces at its end, in points
 * @baseline: of the line, in points from the top
 *
 * Adds a line, at the left.
 */
void
rum_sheet_setting_begin_line (RumSheetSetting *self,
                              double           width,
                              double           baseline)
{
  RumSheetLine line = { .width = width, .baseline = baseline };

  g_return_if_fail (self != NULL);

  line.runs = g_array_new (FALSE, FALSE, sizeof (RumSheetRun));
  g_array_set_clear_func (line.runs, clear_run);
  g_array_append_val (self->lines, line);
}

/*< private >
 * rum_sheet_setting_add_strip:
 * @self: a setting that is being made
 * @strip: a strip
 * @start: the first byte of a part of it
 * @end: the byte after that part
 * @piece_start: where the strip is in the paragraph, in bytes
 * @scale: how much larger it is drawn than it is shaped
 *
 * Adds what is read next to the line that was begun last.
 */
void
rum_sheet_setting_add_strip (RumSheetSetting *self,
                             RumSheetStrip   *strip,
                             guint            start,
                             guint            end,
                             guint            piece_start,
                             double           scale)
{
  GSList *parts = NULL;

  g_return_if_fail (self != NULL && self->lines->len > 0);
  g_return_if_fail (strip != NULL);

  keep_strip (self, strip);
  parts = rum_sheet_strip_cut (strip, start, end);
  for (GSList *l = parts; l != NULL; l = l->next)
    {
      PangoGlyphItem *part = l->data;
      RumSheetRun run = { .glyphs = part, .text = strip->text, .scale = scale };

      run.start = piece_start + part->item->offset;
      run.width = pango_units_to_double (pango_glyph_string_get_width (part->glyphs)) * scale;
      g_array_append_val (get_last_line (self)->runs, run);
    }
  g_slist_free (parts);
}

/*< private >
 * rum_sheet_setting_add_mark:
 * @self: a setting that is being made
 * @start: where the mark is in the paragraph, in bytes
 * @width: the room it takes, in points
 *
 * Adds a mark to the line that was begun last.
 */
void
rum_sheet_setting_add_mark (RumSheetSetting *self,
                            guint            start,
                            double           width)
{
  RumSheetRun run = { .start = start, .width = width, .scale = 1 };

  g_return_if_fail (self != NULL && self->lines->len > 0);

  g_array_append_val (get_last_line (self)->runs, run);
}

/*< private >
 * rum_sheet_setting_trim_line:
 * @self: a setting that is being made
 *
 * Takes the space away at the end of the line that was begun last.
 */
void
rum_sheet_setting_trim_line (RumSheetSetting *self)
{
  GArray *runs = NULL;
  RumSheetRun *run = NULL;
  const PangoItem *item = NULL;
  PangoGlyphInfo *last = NULL;

  g_return_if_fail (self != NULL && self->lines->len > 0);

  runs = get_last_line (self)->runs;
  run = runs->len > 0 ? &g_array_index (runs, RumSheetRun, runs->len - 1) : NULL;
  if (run == NULL || run->glyphs == NULL)
    return;

  item = run->glyphs->item;
  last = run->glyphs->glyphs->glyphs;
  if (!is_odd (item->analysis.level))
    last += run->glyphs->glyphs->num_glyphs - 1;
  if (run->text[item->offset + item->length - 1] != ' ')
    return;

  run->width -= pango_units_to_double (last->geometry.width) * run->scale;
  last->glyph = PANGO_GLYPH_EMPTY;
  last->geometry.width = 0;
}

/*< private >
 * rum_sheet_setting_end_line:
 * @self: a setting that is being made
 * @is_rtl: whether the paragraph reads from the right to the left
 * @limit: how wide the paragraph may be, in points, or a negative number for as
 *   wide as it is
 *
 * Puts what was added to the line that was begun last into the order in which it
 * is seen, and the line to the side from which the paragraph reads.
 */
void
rum_sheet_setting_end_line (RumSheetSetting *self,
                            gboolean         is_rtl,
                            double           limit)
{
  RumSheetLine *line = NULL;
  double x = 0;

  g_return_if_fail (self != NULL && self->lines->len > 0);

  line = get_last_line (self);
  order_runs (line->runs, is_rtl);
  for (guint i = 0; i < line->runs->len; i++)
    {
      RumSheetRun *run = &g_array_index (line->runs, RumSheetRun, i);

      run->x = x;
      x += run->width;
    }
  if (is_rtl && limit >= 0)
    line->x = limit - line->width;
}

/*< private >
 * rum_sheet_setting_end:
 * @self: a setting that is being made
 * @width: of its longest line, in points
 * @height: of all its lines, in points
 *
 * Ends the paragraph.
 */
void
rum_sheet_setting_end (RumSheetSetting *self,
                       double           width,
                       double           height)
{
  g_return_if_fail (self != NULL);

  self->width = width;
  self->height = height;
}
