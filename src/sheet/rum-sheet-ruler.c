/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-ruler.h"

#include "rum-sheet-text-private.h"

#include <string.h>

/* So many pieces are kept: those of a few dozen sheets, about two megabytes. */
#define MOST_STRIPS 6000

/* Widths nearer than this count as equal, in points. */
#define TOLERANCE 0.01

/* Letters that no line ends between, and the spaces after them; in parts of
 * the size of the type. */
typedef struct
{
  double width;
  double space;
} Word;

/* A piece as it is shaped; heights in parts of the size of the type. */
typedef struct
{
  GArray *words;
  double  ascent;
  double  descent;
  double  leading;
} Strip;

/* What a strip is known by. */
typedef struct
{
  const char *text;
  gsize       length;
  gboolean    is_bold;
  gboolean    is_slanted;
} Key;

/* A line in the making, in points. */
typedef struct
{
  double width;
  double space;
  double ascent;
  double descent;
  double leading;
} Line;

/* A paragraph in the making, in points: @word is what has not found its line
 * yet. */
typedef struct
{
  double   limit;
  double   spacing;
  Line     word;
  gboolean has_word;
  Line     line;
  gboolean has_line;
  int      n_lines;
  double   widest;
  double   height;
} Paragraph;

struct _RumSheetRuler
{
  GObject       parent_instance;

  PangoContext *context;
  PangoLayout  *layout;
  GHashTable   *strips;
};

G_DEFINE_FINAL_TYPE (RumSheetRuler, rum_sheet_ruler, G_TYPE_OBJECT)

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;
  guint hash = 5381 + key->is_bold + 2 * key->is_slanted;

  for (gsize i = 0; i < key->length; i++)
    hash = hash * 33 + (guchar) key->text[i];

  return hash;
}

static gboolean
is_equal_key (gconstpointer a,
              gconstpointer b)
{
  const Key *key = a;
  const Key *other = b;

  return key->length == other->length && key->is_bold == other->is_bold &&
         key->is_slanted == other->is_slanted &&
         memcmp (key->text, other->text, key->length) == 0;
}

static void
free_key (gpointer data)
{
  Key *key = data;

  g_free ((char *) key->text);
  g_free (key);
}

static Key *
copy_key (const Key *key)
{
  Key *copy = g_new (Key, 1);

  *copy = *key;
  copy->text = g_strndup (key->text, key->length);

  return copy;
}

static void
free_strip (gpointer data)
{
  Strip *strip = data;

  g_array_unref (strip->words);
  g_free (strip);
}

/* How wide each character of the layout is, in Pango's units. */
static int *
create_widths (PangoLayout *layout,
               gsize        n_characters)
{
  const char *text = pango_layout_get_text (layout);
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  int *widths = g_new0 (int, n_characters + 1);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *run = l->data;
      glong first = g_utf8_pointer_to_offset (text, text + run->item->offset);

      pango_glyph_item_get_logical_widths (run, text, widths + first);
    }

  return widths;
}

/* Cuts the layout into words. */
static void
add_words (Strip       *strip,
           PangoLayout *layout)
{
  const char *p = pango_layout_get_text (layout);
  int n_attributes = 0;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);
  g_autofree int *widths = create_widths (layout, n_attributes);
  Word word = { 0 };

  for (int i = 0; *p != '\0'; i++, p = g_utf8_next_char (p))
    {
      double width = pango_units_to_double (widths[i]) / RUM_SHEET_SHAPED_SIZE;

      if (i > 0 && attributes[i].is_line_break)
        {
          g_array_append_val (strip->words, word);
          word = (Word) { 0 };
        }

      if (*p == ' ')
        word.space += width;
      else
        {
          word.width += word.space + width;
          word.space = 0;
        }
    }
  g_array_append_val (strip->words, word);
}

static void
measure_line (Strip       *strip,
              PangoLayout *layout)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  PangoRectangle extents = { 0 };
  int leading = 0;

  pango_layout_line_get_extents (line, NULL, &extents);
  pango_layout_line_get_height (line, &leading);
  strip->ascent = pango_units_to_double (-extents.y) / RUM_SHEET_SHAPED_SIZE;
  strip->descent = pango_units_to_double (extents.y + extents.height) / RUM_SHEET_SHAPED_SIZE;
  strip->leading = pango_units_to_double (leading) / RUM_SHEET_SHAPED_SIZE;
}

static Strip *
create_strip (RumSheetRuler *self,
              const Key     *key)
{
  Strip *strip = g_new0 (Strip, 1);
  PangoFontDescription *font = NULL;

  strip->words = g_array_new (FALSE, FALSE, sizeof (Word));
  font = rum_sheet_text_create_font (key->is_bold, key->is_slanted, RUM_SHEET_SHAPED_SIZE);
  pango_layout_set_font_description (self->layout, font);
  pango_layout_set_text (self->layout, key->text, key->length);
  add_words (strip, self->layout);
  measure_line (strip, self->layout);
  pango_font_description_free (font);

  return strip;
}

static const Strip *
ensure_strip (RumSheetRuler *self,
              const Key     *key)
{
  Strip *strip = g_hash_table_lookup (self->strips, key);

  if (strip == NULL)
    {
      if (g_hash_table_size (self->strips) >= MOST_STRIPS)
        g_hash_table_remove_all (self->strips);
      strip = create_strip (self, key);
      g_hash_table_insert (self->strips, copy_key (key), strip);
    }

  return strip;
}

static void
grow_line (Line       *line,
           const Line *word)
{
  line->ascent = MAX (line->ascent, word->ascent);
  line->descent = MAX (line->descent, word->descent);
  line->leading = MAX (line->leading, word->leading);
}

/* As Pango puts lines below each other: either touching, or with their
 * baselines as far apart as their fonts ask for, times the spacing. */
static void
end_line (Paragraph *paragraph)
{
  if (!paragraph->has_line)
    return;

  if (paragraph->spacing == 0)
    paragraph->height += paragraph->line.ascent + paragraph->line.descent;
  else if (paragraph->n_lines == 0)
    paragraph->height = paragraph->line.ascent;
  else
    paragraph->height += paragraph->spacing * paragraph->line.leading;
  paragraph->widest = MAX (paragraph->widest, paragraph->line.width);
  paragraph->n_lines++;
  paragraph->has_line = FALSE;
}

/* Puts the word on the line, or on another one. */
static void
end_word (Paragraph *paragraph)
{
  const Line *word = &paragraph->word;
  double width = paragraph->line.width + paragraph->line.space + word->width;

  if (!paragraph->has_word)
    return;

  if (paragraph->has_line && paragraph->limit >= 0 && width > paragraph->limit + TOLERANCE)
    end_line (paragraph);

  if (paragraph->has_line)
    {
      paragraph->line.width = width;
      paragraph->line.space = word->space;
      grow_line (&paragraph->line, word);
    }
  else
    paragraph->line = *word;
  paragraph->has_line = TRUE;
  paragraph->has_word = FALSE;
}

/* Adds letters to the word that is in the making. */
static void
add_word (Paragraph  *paragraph,
          const Word *word,
          const Line *heights,
          double      size)
{
  if (!paragraph->has_word)
    {
      paragraph->word = *heights;
      paragraph->word.width = word->width * size;
    }
  else
    {
      if (word->width > 0)
        paragraph->word.width += paragraph->word.space + word->width * size;
      grow_line (&paragraph->word, heights);
    }
  paragraph->word.space = word->space * size + (word->width > 0 ? 0 : paragraph->word.space);
  paragraph->has_word = TRUE;
}

static void
add_strip (Paragraph   *paragraph,
           const Strip *strip,
           double       size)
{
  const Line heights = {
    0, 0, strip->ascent * size, strip->descent * size, strip->leading * size,
  };

  for (guint i = 0; i < strip->words->len; i++)
    {
      const Word *word = &g_array_index (strip->words, Word, i);

      /* A line ends between words, and after the spaces at the seam of two
       * pieces. */
      if (paragraph->has_word && word->width > 0 && (i > 0 || paragraph->word.space > 0))
        end_word (paragraph);
      add_word (paragraph, word, &heights, size);
    }
}

static void
add_mark (Paragraph *paragraph,
          double     size)
{
  const Word word = { RUM_SHEET_MARK_ADVANCE, 0 };
  const Line heights = { 0, 0, RUM_SHEET_MARK_SIZE * size, 0, 0 };

  if (paragraph->has_word && paragraph->word.space > 0)
    end_word (paragraph);
  add_word (paragraph, &word, &heights, size);
}

static void
add_piece (RumSheetRuler       *self,
           Paragraph           *paragraph,
           RumSheetText        *text,
           const RumSheetPiece *piece,
           const RumSheetStyle *style)
{
  RumSheetFont font = rum_sheet_text_get_font (text);
  Key key = { 0 };

  if (piece->span == RUM_SHEET_SPAN_QUIET)
    font = RUM_SHEET_FONT_NOTE;
  if (piece->is_mark)
    {
      add_mark (paragraph, rum_sheet_style_get_size (style, RUM_SHEET_FONT_NOTE));
      return;
    }

  key.text = rum_sheet_text_get_text (text) + piece->start;
  key.length = piece->end - piece->start;
  key.is_bold = piece->span == RUM_SHEET_SPAN_STRONG || rum_sheet_font_is_bold (font);
  key.is_slanted = rum_sheet_text_is_slanted (text, piece);
  add_strip (paragraph, ensure_strip (self, &key), rum_sheet_style_get_size (style, font));
}

/* Without a word a paragraph is still as high as a line. */
static void
add_pieces (RumSheetRuler       *self,
            Paragraph           *paragraph,
            RumSheetText        *text,
            const RumSheetStyle *style)
{
  guint n_pieces = 0;
  const RumSheetPiece *pieces = rum_sheet_text_get_pieces (text, &n_pieces);
  RumSheetPiece none = { 0 };

  for (guint i = 0; i < n_pieces; i++)
    add_piece (self, paragraph, text, &pieces[i], style);
  if (n_pieces == 0)
    add_piece (self, paragraph, text, &none, style);

  end_word (paragraph);
  end_line (paragraph);
  if (paragraph->spacing != 0)
    paragraph->height += paragraph->line.descent;
}

static void
rum_sheet_ruler_dispose (GObject *object)
{
  RumSheetRuler *self = RUM_SHEET_RULER (object);

  g_clear_object (&self->context);
  g_clear_object (&self->layout);
  g_clear_pointer (&self->strips, g_hash_table_unref);

  G_OBJECT_CLASS (rum_sheet_ruler_parent_class)->dispose (object);
}

static void
rum_sheet_ruler_class_init (RumSheetRulerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_ruler_dispose;
}

static void
rum_sheet_ruler_init (RumSheetRuler *self)
{
  self->strips = g_hash_table_new_full (hash_key, is_equal_key, free_key, free_strip);
}

/**
 * rum_sheet_ruler_new:
 * @context: fonts, language and direction
 *
 * Creates a ruler that has measured nothing yet.
 *
 * Returns: (transfer full): a new ruler
 */
RumSheetRuler *
rum_sheet_ruler_new (PangoContext *context)
{
  RumSheetRuler *self = NULL;
  PangoAttrList *attributes = NULL;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  self = g_object_new (RUM_TYPE_SHEET_RULER, NULL);
  self->context = g_object_ref (context);
  self->layout = pango_layout_new (context);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_font_features_new (RUM_SHEET_FONT_FEATURES));
  pango_layout_set_attributes (self->layout, attributes);
  pango_attr_list_unref (attributes);

  return self;
}

/**
 * rum_sheet_ruler_measure:
 * @self: a ruler
 * @text: a paragraph
 * @style: the measures of the sheet
 * @width: where lines end, in millimetres, or a negative number for one line
 *
 * Measures how much room a paragraph will take.
 *
 * Returns: its size
 */
RumSheetExtents
rum_sheet_ruler_measure (RumSheetRuler       *self,
                         RumSheetText        *text,
                         const RumSheetStyle *style,
                         double               width)
{
  RumSheetExtents extents = { 0, 0 };
  Paragraph paragraph = { 0 };

  g_return_val_if_fail (RUM_IS_SHEET_RULER (self), extents);
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), extents);
  g_return_val_if_fail (style != NULL, extents);

  paragraph.limit = width / RUM_MM_PER_POINT;
  paragraph.spacing =
    rum_sheet_text_get_leading (self->context,
                                rum_sheet_font_is_bold (rum_sheet_text_get_font (text)));
  add_pieces (self, &paragraph, text, style);
  extents.width = paragraph.widest * RUM_MM_PER_POINT;
  extents.height = paragraph.height * RUM_MM_PER_POINT;

  return extents;
}
