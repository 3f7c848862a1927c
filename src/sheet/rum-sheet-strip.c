/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-strip-private.h"

#include "rum-sheet-text-private.h"

#include <string.h>

/* How wide each character of the strip is, in Pango's units. */
static int *
create_widths (RumSheetStrip *self,
               gsize          n_characters)
{
  int *widths = g_new0 (int, n_characters + 1);

  for (GSList *l = self->line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *run = l->data;
      glong first = g_utf8_pointer_to_offset (self->text, self->text + run->item->offset);

      pango_glyph_item_get_logical_widths (run, self->text, widths + first);
    }

  return widths;
}

static void
add_words (RumSheetStrip *self,
           PangoLayout   *layout)
{
  int n_attributes = 0;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);
  g_autofree int *widths = create_widths (self, n_attributes);
  RumSheetWord word = { 0 };
  const char *p = self->text;

  for (int i = 0; *p != '\0'; i++, p = g_utf8_next_char (p))
    {
      double width = pango_units_to_double (widths[i]) / RUM_SHEET_SHAPED_SIZE;

      if (i > 0 && attributes[i].is_line_break)
        {
          word.end = p - self->text;
          g_array_append_val (self->words, word);
          word = (RumSheetWord) { .start = word.end };
        }

      if (*p == ' ')
        word.space += width;
      else
        {
          word.width += word.space + width;
          word.space = 0;
        }
    }
  word.end = p - self->text;
  g_array_append_val (self->words, word);
}

static void
measure (RumSheetStrip *self)
{
  PangoRectangle extents = { 0 };
  int leading = 0;

  pango_layout_line_get_extents (self->line, NULL, &extents);
  pango_layout_line_get_height (self->line, &leading);
  self->ascent = pango_units_to_double (-extents.y) / RUM_SHEET_SHAPED_SIZE;
  self->descent = pango_units_to_double (extents.y + extents.height) / RUM_SHEET_SHAPED_SIZE;
  self->leading = pango_units_to_double (leading) / RUM_SHEET_SHAPED_SIZE;
}

static gint
compare_runs (gconstpointer a,
              gconstpointer b)
{
  const PangoGlyphItem *run = *(PangoGlyphItem *const *) a;
  const PangoGlyphItem *other = *(PangoGlyphItem *const *) b;

  return run->item->offset - other->item->offset;
}

/* The line has them as they are seen, from the left to the right. */
static void
list_runs (RumSheetStrip *self)
{
  self->runs = g_ptr_array_new ();
  for (GSList *l = self->line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *run = l->data;

      g_ptr_array_add (self->runs, run);
      if (run->item->analysis.level != 0)
        self->is_turned = TRUE;
    }
  g_ptr_array_sort (self->runs, compare_runs);
}

/* How a character reads that is in a run of the level @level: even ones read from
 * the left to the right. */
static RumSheetSense
find_sense (gunichar character,
            int      level)
{
  if (g_unichar_isdigit (character))
    return RUM_SHEET_SENSE_NUMBER;
  if (!g_unichar_isalpha (character))
    return RUM_SHEET_SENSE_NONE;

  return level % 2 == 0 ? RUM_SHEET_SENSE_LEFT_TO_RIGHT : RUM_SHEET_SENSE_RIGHT_TO_LEFT;
}

static void
add_sense (RumSheetStrip *self,
           RumSheetSense  sense)
{
  if (sense == RUM_SHEET_SENSE_NONE)
    return;

  if (self->first == RUM_SHEET_SENSE_NONE)
    self->first = sense;
  if (sense == RUM_SHEET_SENSE_NUMBER)
    return;

  if (self->first_letter == RUM_SHEET_SENSE_NONE)
    self->first_letter = sense;
  self->last_letter = sense;
}

static void
find_senses (RumSheetStrip *self)
{
  self->is_plain = TRUE;
  for (guint i = 0; i < self->runs->len; i++)
    {
      const PangoItem *item = ((PangoGlyphItem *) g_ptr_array_index (self->runs, i))->item;
      const char *end = self->text + item->offset + item->length;

      for (const char *p = self->text + item->offset; p < end; p = g_utf8_next_char (p))
        {
          RumSheetSense sense = find_sense (g_utf8_get_char (p), item->analysis.level);

          add_sense (self, sense);
          if (sense != RUM_SHEET_SENSE_NUMBER && strchr (" []()", *p) == NULL)
            self->is_plain = FALSE;
        }
    }
}

/* The part of @run from @start to @end, or NULL if there is none. */
static PangoGlyphItem *
cut_run (PangoGlyphItem *run,
         const char     *text,
         int             start,
         int             end)
{
  int first = run->item->offset;
  int last = first + run->item->length;
  PangoGlyphItem *part = NULL;

  if (first >= end || last <= start)
    return NULL;

  part = pango_glyph_item_copy (run);
  if (start > first)
    pango_glyph_item_free (pango_glyph_item_split (part, text, start - first));
  if (end < last)
    {
      PangoGlyphItem *head = pango_glyph_item_split (part, text, end - MAX (start, first));

      pango_glyph_item_free (part);
      part = head;
    }

  return part;
}

static void
clear_strip (gpointer data)
{
  RumSheetStrip *self = data;

  g_ptr_array_unref (self->runs);
  pango_layout_line_unref (self->line);
  g_array_unref (self->words);
  g_free (self->text);
}

/*< private >
 * rum_sheet_strip_new:
 * @layout: its text as one line in %RUM_SHEET_SHAPED_SIZE
 *
 * Creates a strip of what is laid out.
 *
 * Returns: (transfer full): a new strip
 */
RumSheetStrip *
rum_sheet_strip_new (PangoLayout *layout)
{
  RumSheetStrip *self = NULL;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), NULL);

  self = g_atomic_rc_box_new0 (RumSheetStrip);
  self->text = g_strdup (pango_layout_get_text (layout));
  self->words = g_array_new (FALSE, FALSE, sizeof (RumSheetWord));
  self->line = pango_layout_line_ref (pango_layout_get_line_readonly (layout, 0));
  list_runs (self);
  find_senses (self);
  add_words (self, layout);
  measure (self);

  return self;
}

/*< private >
 * rum_sheet_strip_ref:
 * @self: a strip
 *
 * Takes another hold of a strip.
 *
 * Returns: (transfer full): the strip
 */
RumSheetStrip *
rum_sheet_strip_ref (RumSheetStrip *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/*< private >
 * rum_sheet_strip_unref:
 * @self: a strip
 *
 * Lets go of a strip, which goes with its last hold.
 */
void
rum_sheet_strip_unref (RumSheetStrip *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_strip);
}

/*< private >
 * rum_sheet_strip_cut:
 * @self: a strip
 * @start: the first byte, where a word begins
 * @end: the byte after the last, where a word ends
 *
 * Cuts a part out of the strip.  The offsets of its runs are those in the
 * text of the strip.
 *
 * Returns: (transfer full) (element-type PangoGlyphItem): the runs of the part,
 *   in the order in which they are read
 */
GSList *
rum_sheet_strip_cut (RumSheetStrip *self,
                     guint          start,
                     guint          end)
{
  GSList *runs = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->runs->len; i++)
    {
      PangoGlyphItem *part = cut_run (g_ptr_array_index (self->runs, i), self->text, start, end);

      if (part != NULL)
        runs = g_slist_prepend (runs, part);
    }

  return g_slist_reverse (runs);
}
