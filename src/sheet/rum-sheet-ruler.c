/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-ruler.h"

#include "rum-sheet-breaker-private.h"
#include "rum-sheet-text-private.h"

#include <string.h>

/* So many pieces are kept: those of a few dozen sheets, some six megabytes. */
#define MOST_STRIPS 3000

/* What a strip is known by. */
typedef struct
{
  const char *text;
  gsize       length;
  gboolean    is_bold;
  gboolean    is_slanted;
} Key;

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

/* Shapes what @key asks for. */
static RumSheetStrip *
create_strip (RumSheetRuler *self,
              const Key     *key)
{
  PangoFontDescription *font = NULL;

  font = rum_sheet_text_create_font (key->is_bold, key->is_slanted, RUM_SHEET_SHAPED_SIZE);
  pango_layout_set_font_description (self->layout, font);
  pango_layout_set_text (self->layout, key->text, key->length);
  pango_font_description_free (font);

  return rum_sheet_strip_new (self->layout);
}

static RumSheetStrip *
ensure_strip (RumSheetRuler *self,
              const Key     *key)
{
  RumSheetStrip *strip = g_hash_table_lookup (self->strips, key);

  if (strip == NULL)
    {
      Key *own = g_new (Key, 1);

      strip = create_strip (self, key);
      *own = *key;
      own->text = strip->text;
      g_hash_table_insert (self->strips, own, strip);
    }

  return strip;
}

static void
add_piece (RumSheetRuler       *self,
           RumSheetBreaker     *breaker,
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
      rum_sheet_breaker_add_mark (breaker, piece->start,
                                  rum_sheet_style_get_size (style, RUM_SHEET_FONT_NOTE));
      return;
    }

  key.text = rum_sheet_text_get_text (text) + piece->start;
  key.length = piece->end - piece->start;
  key.is_bold = piece->span == RUM_SHEET_SPAN_STRONG || rum_sheet_font_is_bold (font);
  key.is_slanted = rum_sheet_text_is_slanted (text, piece);
  rum_sheet_breaker_add_strip (breaker, ensure_strip (self, &key), piece->start,
                               rum_sheet_style_get_size (style, font));
}

/* Breaks a paragraph into lines.  Without a word it is still as high as one. */
static void
break_text (RumSheetRuler       *self,
            RumSheetBreaker     *breaker,
            RumSheetText        *text,
            const RumSheetStyle *style,
            double               width)
{
  guint n_pieces = 0;
  const RumSheetPiece *pieces = rum_sheet_text_get_pieces (text, &n_pieces);
  RumSheetPiece none = { 0 };

  /* Not in between: the breaker works with strips of the whole paragraph. */
  if (g_hash_table_size (self->strips) >= MOST_STRIPS)
    g_hash_table_remove_all (self->strips);

  breaker->limit = width / RUM_MM_PER_POINT;
  breaker->spacing =
    rum_sheet_text_get_leading (self->context,
                                rum_sheet_font_is_bold (rum_sheet_text_get_font (text)));
  for (guint i = 0; i < n_pieces; i++)
    add_piece (self, breaker, text, &pieces[i], style);
  if (n_pieces == 0)
    add_piece (self, breaker, text, &none, style);
  rum_sheet_breaker_end (breaker);
}

/* Breaks a paragraph into lines and sets them, or NULL if that takes Pango. */
static RumSheetSetting *
create_setting (RumSheetRuler       *self,
                RumSheetText        *text,
                const RumSheetStyle *style,
                double               width)
{
  g_autoptr (RumSheetSetting) setting = NULL;
  RumSheetBreaker breaker = { 0 };

  breaker.is_rtl = pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
  setting = rum_sheet_setting_new (text, pango_context_get_language (self->context));
  breaker.setting = setting;
  break_text (self, &breaker, text, style, width);

  return breaker.is_doubtful ? NULL : g_steal_pointer (&setting);
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
  self->strips = g_hash_table_new_full (hash_key, is_equal_key, g_free,
                                        (GDestroyNotify) rum_sheet_strip_unref);
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
  pango_layout_set_auto_dir (self->layout, FALSE);
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
  RumSheetBreaker breaker = { 0 };

  g_return_val_if_fail (RUM_IS_SHEET_RULER (self), extents);
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), extents);
  g_return_val_if_fail (style != NULL, extents);

  break_text (self, &breaker, text, style, width);
  extents.width = breaker.width * RUM_MM_PER_POINT;
  extents.height = breaker.height * RUM_MM_PER_POINT;

  return extents;
}

/**
 * rum_sheet_ruler_set:
 * @self: a ruler
 * @text: a paragraph
 * @style: the measures of the sheet
 * @width: where lines end, in millimetres, or a negative number for one line
 *
 * Sets the lines of a paragraph: ragged, without hyphenation.
 *
 * They are made of the glyphs that were shaped to measure it, unless it takes
 * more than that to find where they end or in which order they stand.
 *
 * Returns: (transfer full): the lines
 */
RumSheetSetting *
rum_sheet_ruler_set (RumSheetRuler       *self,
                     RumSheetText        *text,
                     const RumSheetStyle *style,
                     double               width)
{
  RumSheetSetting *setting = NULL;
  g_autoptr (PangoLayout) layout = NULL;
  double scale = 0;

  g_return_val_if_fail (RUM_IS_SHEET_RULER (self), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), NULL);
  g_return_val_if_fail (style != NULL, NULL);

  setting = create_setting (self, text, style, width);
  if (setting != NULL)
    return setting;

  layout = rum_sheet_text_create_layout (text, self->context, style, width, &scale);

  return rum_sheet_setting_new_from_layout (text, layout, scale);
}
