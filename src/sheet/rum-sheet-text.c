/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-text-private.h"

#include <string.h>

/* Where a mark stands in the text: the invisible separator, which no font needs
 * to have.  For any other character Pango would look through all fonts. */
#define OBJECT_CHARACTER "\342\201\243"

#define EN_DASH "\342\200\223"
#define EN_DASH_LEAD "\342"
#define WORD_JOINER "\342\201\240"

/* A unit has so many letters on each side of its slash, at most. */
#define LONGEST_UNIT 3

/* The most that lines stand apart, in parts of the type's size, in scripts
 * whose letters leave that room.  Some fonts ask for much more. */
#define MAX_LEADING 1.17

/* Where a context keeps the spacing of lines in each weight. */
#define LEADING_KEY "rum-sheet-leading"
#define BOLD_LEADING_KEY "rum-sheet-bold-leading"

struct _RumSheetText
{
  GObject       parent_instance;

  RumSheetFont  font;
  RumSheetInk   ink;
  GString      *text;
  GArray       *pieces;
};

G_DEFINE_FINAL_TYPE (RumSheetText, rum_sheet_text, G_TYPE_OBJECT)

static void
clear_piece (gpointer data)
{
  RumSheetPiece *piece = data;

  g_clear_pointer (&piece->uri, g_free);
}

/* Whether the character at @p stands in a range such as “8–12”. */
static gboolean
is_range_dash (const char *text,
               const char *p)
{
  return p > text && g_str_has_prefix (p, EN_DASH) && g_ascii_isdigit (p[-1]) &&
         g_ascii_isdigit (p[strlen (EN_DASH)]);
}

/* How many letters there are before @p, or from it on. */
static int
count_letters (const char *text,
               const char *p,
               int         step)
{
  int n = 0;

  if (step < 0)
    for (; p > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (p))); n++)
      p = g_utf8_prev_char (p);
  else
    for (; g_unichar_isalpha (g_utf8_get_char (p)); n++)
      p = g_utf8_next_char (p);

  return n;
}

static gboolean
is_short (int n_letters)
{
  return n_letters > 0 && n_letters <= LONGEST_UNIT;
}

/* Whether the character at @p stands in a unit such as “km/h”. */
static gboolean
is_unit_slash (const char *text,
               const char *p)
{
  return *p == '/' && is_short (count_letters (text, p, -1)) &&
         is_short (count_letters (text, p + 1, 1));
}

/* Adds @text, but so that a range or a unit stays on one line.  Pango's attributes
 * cannot do that: they keep only letters together. */
static void
append_unbroken (GString    *string,
                 const char *text)
{
  const char *p = text;

  for (;;)
    {
      gsize n_plain = strcspn (p, "/" EN_DASH_LEAD);

      g_string_append_len (string, p, n_plain);
      p += n_plain;
      if (*p == '\0')
        return;

      g_string_append_len (string, p, g_utf8_next_char (p) - p);
      if (is_range_dash (text, p) || is_unit_slash (text, p))
        g_string_append (string, WORD_JOINER);
      p = g_utf8_next_char (p);
    }
}

static RumSheetPiece *
append_piece (RumSheetText *self,
              RumSheetSpan  span,
              const char   *text)
{
  RumSheetPiece piece = { .start = self->text->len, .span = span, .ink = self->ink };

  if (span == RUM_SHEET_SPAN_QUIET)
    piece.ink = RUM_SHEET_INK_QUIET;

  append_unbroken (self->text, text);
  piece.end = self->text->len;
  g_array_append_val (self->pieces, piece);

  return &g_array_index (self->pieces, RumSheetPiece, self->pieces->len - 1);
}

static PangoAttribute *
create_shape (double size)
{
  PangoRectangle shape = { 0 };

  shape.y = -pango_units_from_double (size * RUM_SHEET_MARK_SIZE);
  shape.width = pango_units_from_double (size * RUM_SHEET_MARK_ADVANCE);
  shape.height = -shape.y;

  return pango_attr_shape_new (&shape, &shape);
}

static void
insert_attribute (PangoAttrList       *list,
                  const RumSheetPiece *piece,
                  PangoAttribute      *attribute)
{
  attribute->start_index = piece->start;
  attribute->end_index = piece->end;
  pango_attr_list_insert (list, attribute);
}

/* Gives each piece its look, in which notes have the size @note.  The foreground
 * is not drawn from here, but makes Pango end a run where a piece ends, which is
 * what drawing and links need. */
static void
insert_attributes (RumSheetText        *self,
                   PangoAttrList       *list,
                   const RumSheetPiece *piece,
                   double               note)
{
  insert_attribute (list, piece, pango_attr_foreground_new (0, piece->ink, piece->uri != NULL));

  if (piece->is_mark)
    insert_attribute (list, piece, create_shape (note));

  switch (piece->span)
    {
    case RUM_SHEET_SPAN_STRONG:
      insert_attribute (list, piece, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      break;
    case RUM_SHEET_SPAN_EMPHASIS:
      if (rum_sheet_text_is_slanted (self, piece))
        insert_attribute (list, piece, pango_attr_style_new (PANGO_STYLE_ITALIC));
      break;
    case RUM_SHEET_SPAN_QUIET:
      insert_attribute (list, piece, pango_attr_size_new (pango_units_from_double (note)));
      insert_attribute (list, piece, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
      break;
    case RUM_SHEET_SPAN_PLAIN:
    default:
      break;
    }
}

static PangoAttrList *
create_attributes (RumSheetText *self,
                   double        note)
{
  PangoAttrList *list = pango_attr_list_new ();

  pango_attr_list_insert (list, pango_attr_font_features_new (RUM_SHEET_FONT_FEATURES));
  for (guint i = 0; i < self->pieces->len; i++)
    insert_attributes (self, list, &g_array_index (self->pieces, RumSheetPiece, i), note);

  return list;
}

static gboolean
is_plain_script (PangoLanguage *language)
{
  return pango_language_includes_script (language, PANGO_SCRIPT_LATIN) ||
         pango_language_includes_script (language, PANGO_SCRIPT_CYRILLIC) ||
         pango_language_includes_script (language, PANGO_SCRIPT_GREEK);
}

/* How close lines read well, in parts of what their font asks for, or 0 for
 * what it asks for.  Scripts with tall letters keep that. */
static double
find_leading (PangoContext *context,
              gboolean      is_bold)
{
  PangoLanguage *language = pango_context_get_language (context);
  PangoFontDescription *font = NULL;
  PangoFontMetrics *metrics = NULL;
  double leading = 0;

  if (!is_plain_script (language))
    return 0;

  font = rum_sheet_text_create_font (is_bold, FALSE, RUM_SHEET_SHAPED_SIZE);
  metrics = pango_context_get_metrics (context, font, language);
  leading = (double) pango_font_metrics_get_height (metrics) /
            pango_font_description_get_size (font);
  pango_font_metrics_unref (metrics);
  pango_font_description_free (font);

  return leading > MAX_LEADING ? MAX_LEADING / leading : 0;
}

static void
rum_sheet_text_finalize (GObject *object)
{
  RumSheetText *self = RUM_SHEET_TEXT (object);

  g_string_free (self->text, TRUE);
  g_clear_pointer (&self->pieces, g_array_unref);

  G_OBJECT_CLASS (rum_sheet_text_parent_class)->finalize (object);
}

static void
rum_sheet_text_class_init (RumSheetTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_sheet_text_finalize;
}

static void
rum_sheet_text_init (RumSheetText *self)
{
  self->text = g_string_new (NULL);
  self->pieces = g_array_new (FALSE, TRUE, sizeof (RumSheetPiece));
  g_array_set_clear_func (self->pieces, clear_piece);
}

/**
 * rum_sheet_text_new:
 * @font: the job of the paragraph
 * @ink: its colour
 *
 * Creates an empty paragraph.
 *
 * Returns: (transfer full): a new paragraph
 */
RumSheetText *
rum_sheet_text_new (RumSheetFont font,
                    RumSheetInk  ink)
{
  RumSheetText *self = g_object_new (RUM_TYPE_SHEET_TEXT, NULL);

  self->font = font;
  self->ink = ink;

  return self;
}

/**
 * rum_sheet_text_append:
 * @self: a paragraph
 * @span: how the piece looks
 * @text: the piece, as plain text without line breaks
 *
 * Adds a piece of text at the end.
 */
void
rum_sheet_text_append (RumSheetText *self,
                       RumSheetSpan  span,
                       const char   *text)
{
  RumSheetPiece *last = NULL;

  g_return_if_fail (RUM_IS_SHEET_TEXT (self));
  g_return_if_fail (text != NULL);

  if (self->pieces->len > 0)
    last = &g_array_index (self->pieces, RumSheetPiece, self->pieces->len - 1);

  /* Pango shapes each piece by itself: the fewer the better. */
  if (last == NULL || last->span != span || last->uri != NULL || last->is_mark)
    {
      append_piece (self, span, text);
      return;
    }

  append_unbroken (self->text, text);
  last->end = self->text->len;
}

/**
 * rum_sheet_text_append_link:
 * @self: a paragraph
 * @text: the text to be clicked in a file
 * @uri: (nullable): where it leads, or NULL for a text that leads nowhere
 *
 * Adds a small piece that is a link in a file.
 */
void
rum_sheet_text_append_link (RumSheetText *self,
                            const char   *text,
                            const char   *uri)
{
  RumSheetPiece *piece = NULL;

  g_return_if_fail (RUM_IS_SHEET_TEXT (self));
  g_return_if_fail (text != NULL);

  piece = append_piece (self, RUM_SHEET_SPAN_QUIET, text);
  piece->uri = g_strdup (uri);
  if (uri != NULL)
    piece->ink = RUM_SHEET_INK_ACCENT;
}

/**
 * rum_sheet_text_append_mark:
 * @self: a paragraph
 * @mark: a mark
 *
 * Adds a mark, as high as the capitals of a note.
 */
void
rum_sheet_text_append_mark (RumSheetText *self,
                            RumSheetMark  mark)
{
  RumSheetPiece *piece = NULL;

  g_return_if_fail (RUM_IS_SHEET_TEXT (self));

  piece = append_piece (self, RUM_SHEET_SPAN_QUIET, OBJECT_CHARACTER);
  piece->is_mark = TRUE;
  piece->mark = mark;
}

/**
 * rum_sheet_text_dup_plain:
 * @self: a paragraph
 *
 * Gets what can be read aloud: the text without its marks.
 *
 * Returns: (transfer full): the text
 */
char *
rum_sheet_text_dup_plain (RumSheetText *self)
{
  g_autoptr (GString) plain = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), NULL);

  plain = g_string_new (self->text->str);
  g_string_replace (plain, OBJECT_CHARACTER, "", 0);
  g_string_replace (plain, WORD_JOINER, "", 0);

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/**
 * rum_sheet_text_create_layout:
 * @self: a paragraph
 * @context: fonts, language and direction; one unit of it is a point
 * @style: the measures of the sheet
 * @width: where lines end, in millimetres, or a negative number for one line
 * @scale: (out): how much larger it is to be drawn than it is laid out
 *
 * Lays the paragraph out: ragged, without hyphenation.  All paragraphs are laid
 * out in the same size of type.
 *
 * Returns: (transfer full): the laid-out text
 */
PangoLayout *
rum_sheet_text_create_layout (RumSheetText        *self,
                              PangoContext        *context,
                              const RumSheetStyle *style,
                              double               width,
                              double              *scale)
{
  PangoLayout *layout = NULL;
  PangoAttrList *attributes = NULL;
  PangoFontDescription *font = NULL;
  double note = 0;

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (style != NULL, NULL);
  g_return_val_if_fail (scale != NULL, NULL);

  *scale = rum_sheet_style_get_size (style, self->font) / RUM_SHEET_SHAPED_SIZE;
  note = rum_sheet_style_get_size (style, RUM_SHEET_FONT_NOTE) / *scale;
  layout = pango_layout_new (context);
  attributes = create_attributes (self, note);
  font = rum_sheet_text_create_font (rum_sheet_font_is_bold (self->font), FALSE,
                                     RUM_SHEET_SHAPED_SIZE);

  pango_layout_set_text (layout, self->text->str, self->text->len);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  /* Left means left, unless a paragraph reads the other way than its context. */
  if (pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  if (width >= 0)
    pango_layout_set_width (layout, pango_units_from_double (width / RUM_MM_PER_POINT / *scale));
  pango_layout_set_line_spacing (layout,
                                 rum_sheet_text_get_leading (context,
                                                             rum_sheet_font_is_bold (self->font)));

  pango_attr_list_unref (attributes);
  pango_font_description_free (font);

  return layout;
}

/*< private >
 * rum_sheet_text_get_font:
 * @self: a paragraph
 *
 * Gets the job of the paragraph.
 *
 * Returns: the job of its type
 */
RumSheetFont
rum_sheet_text_get_font (RumSheetText *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), RUM_SHEET_FONT_BODY);

  return self->font;
}

/*< private >
 * rum_sheet_text_get_text:
 * @self: a paragraph
 *
 * Gets the text of all pieces, with a character for each mark.
 *
 * Returns: (transfer none): the text
 */
const char *
rum_sheet_text_get_text (RumSheetText *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), NULL);

  return self->text->str;
}

/*< private >
 * rum_sheet_text_get_pieces:
 * @self: a paragraph
 * @n_pieces: (out): how many there are
 *
 * Gets what the paragraph consists of.
 *
 * Returns: (transfer none) (array length=n_pieces): the pieces
 */
const RumSheetPiece *
rum_sheet_text_get_pieces (RumSheetText *self,
                           guint        *n_pieces)
{
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), NULL);

  *n_pieces = self->pieces->len;

  return &g_array_index (self->pieces, RumSheetPiece, 0);
}

/*< private >
 * rum_sheet_text_find_piece:
 * @self: a paragraph
 * @offset: a place in its text, in bytes
 *
 * Finds what is at a place.
 *
 * Returns: (transfer none) (nullable): the piece, or %NULL at the end
 */
const RumSheetPiece *
rum_sheet_text_find_piece (RumSheetText *self,
                           guint         offset)
{
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), NULL);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const RumSheetPiece *piece = &g_array_index (self->pieces, RumSheetPiece, i);

      if (offset >= piece->start && offset < piece->end)
        return piece;
    }

  return NULL;
}

/*< private >
 * rum_sheet_text_is_slanted:
 * @self: a paragraph
 * @piece: one of its pieces
 *
 * Tells whether a piece is slanted: if it is to be, and its letters ever are.
 * Arabic, Indian and Chinese ones would only be distorted.
 *
 * Returns: %TRUE if it is
 */
gboolean
rum_sheet_text_is_slanted (RumSheetText        *self,
                           const RumSheetPiece *piece)
{
  const char *end = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (self), FALSE);
  g_return_val_if_fail (piece != NULL, FALSE);

  if (piece->span != RUM_SHEET_SPAN_EMPHASIS)
    return FALSE;

  end = self->text->str + piece->end;
  for (const char *p = self->text->str + piece->start; p < end; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      switch (g_unichar_get_script (g_utf8_get_char (p)))
        {
        case G_UNICODE_SCRIPT_LATIN:
        case G_UNICODE_SCRIPT_CYRILLIC:
        case G_UNICODE_SCRIPT_GREEK:
          return TRUE;

        default:
          return FALSE;
        }

  return TRUE;
}

/*< private >
 * rum_sheet_text_create_font:
 * @is_bold: whether it is bold
 * @is_slanted: whether it is slanted
 * @size: in points
 *
 * Describes the reader's own font, whichever it is: no sheet needs a certain
 * one.
 *
 * Returns: (transfer full): the font
 */
PangoFontDescription *
rum_sheet_text_create_font (gboolean is_bold,
                            gboolean is_slanted,
                            double   size)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, "sans");
  pango_font_description_set_size (font, pango_units_from_double (size));
  if (is_bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  if (is_slanted)
    pango_font_description_set_style (font, PANGO_STYLE_ITALIC);

  return font;
}

/*< private >
 * rum_sheet_text_get_leading:
 * @context: fonts, language and direction
 * @is_bold: whether the paragraph is bold
 *
 * Gets how far lines stand apart, in parts of what their font asks for.  It is
 * found once for a context, because that takes as long as a page of text.
 *
 * Returns: the spacing as pango_layout_set_line_spacing() takes it
 */
double
rum_sheet_text_get_leading (PangoContext *context,
                            gboolean      is_bold)
{
  const char *key = is_bold ? BOLD_LEADING_KEY : LEADING_KEY;
  double *leading = NULL;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), 0);

  leading = g_object_get_data (G_OBJECT (context), key);
  if (leading == NULL)
    {
      leading = g_new (double, 1);
      *leading = find_leading (context, is_bold);
      g_object_set_data_full (G_OBJECT (context), key, leading, g_free);
    }

  return *leading;
}
