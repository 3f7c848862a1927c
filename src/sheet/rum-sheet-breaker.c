/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-breaker-private.h"

#include "rum-sheet-setting-private.h"
#include "rum-sheet-text-private.h"

#include <string.h>

/* Widths nearer than this count as equal, in points. */
#define TOLERANCE 1e-6

#define NO_BREAK_SPACE 0xa0

/* A part of a strip, or a mark, that is to stand on a line. */
typedef struct
{
  RumSheetStrip *strip;
  guint          start;
  guint          end;
  guint          piece_start;
  double         size;
} Part;

/* Whether a line can surely not end between the two characters.  This is asked
 * where two strips meet without a space: mostly a word and what follows it. */
static gboolean
is_joined (gunichar before,
           gunichar after)
{
  switch (g_unichar_break_type (after))
    {
    case G_UNICODE_BREAK_NON_BREAKING_GLUE:
    case G_UNICODE_BREAK_AFTER:
    case G_UNICODE_BREAK_CLOSE_PUNCTUATION:
    case G_UNICODE_BREAK_CLOSE_PARANTHESIS:
    case G_UNICODE_BREAK_EXCLAMATION:
    case G_UNICODE_BREAK_INFIX_SEPARATOR:
      return TRUE;

    case G_UNICODE_BREAK_ALPHABETIC:
    case G_UNICODE_BREAK_NUMERIC:
      break;

    default:
      return FALSE;
    }

  switch (g_unichar_break_type (before))
    {
    case G_UNICODE_BREAK_NON_BREAKING_GLUE:
    case G_UNICODE_BREAK_OPEN_PUNCTUATION:
    case G_UNICODE_BREAK_ALPHABETIC:
    case G_UNICODE_BREAK_NUMERIC:
      return TRUE;

    default:
      return FALSE;
    }
}

/* Whether the strip, which follows without a space, may belong to what is before
 * it. */
static gboolean
is_seam_doubtful (RumSheetBreaker *self,
                  RumSheetStrip   *strip)
{
  gunichar first = g_utf8_get_char (strip->text);

  if (!is_joined (self->last, first))
    return TRUE;

  /* “14” and “%”, and letters that are written together. */
  return self->is_rtl && first != NO_BREAK_SPACE &&
         (g_unichar_isdigit (self->last) ||
          (g_unichar_isalpha (self->last) && g_unichar_isalpha (first)));
}

/* Whether the strip may be set otherwise in its paragraph than by itself.  In a
 * paragraph from the right to the left it is set as if such letters stood on both
 * sides of it.  That is wrong after Latin letters, to which Latin letters and
 * digits belong; and after Arabic ones the percent sign of a number does not
 * (rules N1, W4, W5 and W7 of the Unicode Bidirectional Algorithm).  A paragraph
 * that begins with Latin letters reads from the left. */
static gboolean
is_doubtful (RumSheetBreaker *self,
             RumSheetStrip   *strip)
{
  gboolean is_number = strip->first == RUM_SHEET_SENSE_NUMBER;

  if (*strip->text != '\0' && *strip->text != ' ' && self->has_word && self->word.space == 0 &&
      is_seam_doubtful (self, strip))
    return TRUE;
  if (!self->is_rtl)
    return strip->is_turned;

  switch (self->last_letter)
    {
    case RUM_SHEET_SENSE_LEFT_TO_RIGHT:
      return is_number || strip->first == RUM_SHEET_SENSE_LEFT_TO_RIGHT;
    case RUM_SHEET_SENSE_RIGHT_TO_LEFT:
      return is_number && !strip->is_plain;
    case RUM_SHEET_SENSE_NONE:
    case RUM_SHEET_SENSE_NUMBER:
    default:
      return strip->first_letter == RUM_SHEET_SENSE_LEFT_TO_RIGHT;
    }
}

static gunichar
get_last_character (RumSheetStrip *strip)
{
  gsize length = strlen (strip->text);

  return g_utf8_get_char (g_utf8_find_prev_char (strip->text, strip->text + length));
}

static void
grow (RumSheetBreak       *line,
      const RumSheetBreak *word)
{
  line->ascent = MAX (line->ascent, word->ascent);
  line->descent = MAX (line->descent, word->descent);
  line->leading = MAX (line->leading, word->leading);
}

/* Whether the second part goes on where the first ends. */
static gboolean
is_continued (const Part *part,
              const Part *next)
{
  return part->strip != NULL && part->strip == next->strip &&
         part->piece_start == next->piece_start && part->end == next->start;
}

/* Keeps what has been added to the word that is in the making. */
static void
keep_part (RumSheetBreaker *self,
           Part             part)
{
  if (self->setting == NULL)
    return;

  if (self->parts == NULL)
    self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_append_val (self->parts, part);
}

/* Moves the parts of the word onto the line. */
static void
take_parts (RumSheetBreaker *self)
{
  guint n = self->n_parts_of_line;
  Part *parts = NULL;

  if (self->parts == NULL)
    return;

  parts = (Part *) (void *) self->parts->data;
  for (guint i = self->n_parts_of_line; i < self->parts->len; i++)
    if (n > 0 && is_continued (&parts[n - 1], &parts[i]))
      parts[n - 1].end = parts[i].end;
    else
      parts[n++] = parts[i];
  g_array_set_size (self->parts, n);
  self->n_parts_of_line = n;
}

/* Sets the parts of the line, and drops them. */
static void
set_line (RumSheetBreaker *self,
          double           baseline,
          gboolean         is_last)
{
  if (self->setting == NULL)
    return;

  rum_sheet_setting_begin_line (self->setting, self->line.width, baseline);
  for (guint i = 0; i < self->n_parts_of_line; i++)
    {
      const Part *part = &g_array_index (self->parts, Part, i);

      if (part->strip == NULL)
        rum_sheet_setting_add_mark (self->setting, part->piece_start,
                                    part->size * RUM_SHEET_MARK_ADVANCE);
      else
        rum_sheet_setting_add_strip (self->setting, part->strip, part->start, part->end,
                                     part->piece_start, part->size / RUM_SHEET_SHAPED_SIZE);
    }
  if (!is_last)
    rum_sheet_setting_trim_line (self->setting);
  rum_sheet_setting_end_line (self->setting, self->is_rtl, self->limit);
  if (self->parts != NULL)
    g_array_remove_range (self->parts, 0, self->n_parts_of_line);
  self->n_parts_of_line = 0;
}

/* As Pango puts lines below each other: either touching, or with their
 * baselines as far apart as their fonts ask for, times the spacing. */
static void
end_line (RumSheetBreaker *self,
          gboolean         is_last)
{
  double baseline = 0;

  if (!self->has_line)
    return;

  if (self->spacing == 0)
    {
      baseline = self->height + self->line.ascent;
      self->height = baseline + self->line.descent;
    }
  else
    {
      baseline = self->n_lines == 0 ? self->line.ascent
                                    : self->height + self->spacing * self->line.leading;
      self->height = baseline;
    }
  set_line (self, baseline, is_last);
  self->width = MAX (self->width, self->line.width);
  self->n_lines++;
  self->has_line = FALSE;
}

/* Puts the word on the line, or on another one. */
static void
end_word (RumSheetBreaker *self)
{
  const RumSheetBreak *word = &self->word;
  double x = self->line.width + self->line.space;

  if (!self->has_word)
    return;

  if (self->has_line && self->limit >= 0 && x + word->width > self->limit + TOLERANCE)
    end_line (self, FALSE);

  if (self->has_line)
    {
      self->line.width = x + word->width;
      self->line.space = word->space;
      grow (&self->line, word);
    }
  else
    self->line = *word;
  take_parts (self);
  if (self->limit >= 0 && self->line.width > self->limit + TOLERANCE)
    self->is_doubtful = TRUE;
  self->has_line = TRUE;
  self->has_word = FALSE;
}

/* Adds letters to the word that is in the making: @added, but for the space
 * before it. */
static void
grow_word (RumSheetBreaker     *self,
           const RumSheetBreak *added)
{
  RumSheetBreak *word = &self->word;

  if (!self->has_word)
    *word = *added;
  else if (added->width > 0)
    {
      word->width += word->space + added->width;
      word->space = added->space;
      grow (word, added);
    }
  else
    {
      word->space += added->space;
      grow (word, added);
    }
  self->has_word = TRUE;
}

/*< private >
 * rum_sheet_breaker_add_strip:
 * @self: a breaker
 * @strip: what follows
 * @piece_start: where it is in the paragraph, in bytes
 * @size: of its type, in points
 *
 * Adds letters to the paragraph.
 */
void
rum_sheet_breaker_add_strip (RumSheetBreaker *self,
                             RumSheetStrip   *strip,
                             guint            piece_start,
                             double           size)
{
  RumSheetBreak added = {
    0, 0, strip->ascent * size, strip->descent * size, strip->leading * size,
  };

  g_return_if_fail (self != NULL);
  g_return_if_fail (strip != NULL);

  if (is_doubtful (self, strip))
    self->is_doubtful = TRUE;

  for (guint i = 0; i < strip->words->len; i++)
    {
      const RumSheetWord *word = &g_array_index (strip->words, RumSheetWord, i);

      added.width = word->width * size;
      added.space = word->space * size;
      /* A line ends between words, and after the spaces at the seam of two
       * strips. */
      if (self->has_word && word->width > 0 && (i > 0 || self->word.space > 0))
        end_word (self);
      keep_part (self, (Part) { strip, word->start, word->end, piece_start, size });
      grow_word (self, &added);
    }
  if (*strip->text != '\0')
    self->last = get_last_character (strip);
  if (strip->last_letter != RUM_SHEET_SENSE_NONE)
    self->last_letter = strip->last_letter;
}

/*< private >
 * rum_sheet_breaker_add_mark:
 * @self: a breaker
 * @start: where the mark is in the paragraph, in bytes
 * @size: of the type that it stands in, in points
 *
 * Adds a mark to the paragraph.
 */
void
rum_sheet_breaker_add_mark (RumSheetBreaker *self,
                            guint            start,
                            double           size)
{
  const RumSheetBreak added = {
    RUM_SHEET_MARK_ADVANCE * size, 0, RUM_SHEET_MARK_SIZE * size, 0, 0,
  };

  g_return_if_fail (self != NULL);

  if (self->has_word && self->word.space > 0)
    end_word (self);
  keep_part (self, (Part) { NULL, 0, 0, start, size });
  grow_word (self, &added);
  self->last = 'a';
}

/*< private >
 * rum_sheet_breaker_end:
 * @self: a breaker
 *
 * Ends the paragraph; the breaker cannot take more.
 */
void
rum_sheet_breaker_end (RumSheetBreaker *self)
{
  g_return_if_fail (self != NULL);

  end_word (self);
  end_line (self, TRUE);
  if (self->spacing != 0)
    self->height += self->line.descent;
  if (self->setting != NULL)
    rum_sheet_setting_end (self->setting, self->width, self->height);
  g_clear_pointer (&self->parts, g_array_unref);
}
