/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-flat-private.h"

#include "rum-figure-error.h"
#include "rum-region.h"

#include <string.h>

/* A figure in which each region has a flat colour of its own.
 *
 * A stylesheet with rules for each region would do that as well, but it could
 * not tell what is filled from what is not, and librsvg asks every rule of every
 * element: with ten thousand regions that takes minutes.  So the text is written
 * anew.  Whatever paint the artist gave, unless it is “none”, becomes
 * “currentColor”; the colour is transparent for all, and each region has one,
 * which what lies in it inherits, also where it is there by “use”.
 */

/* What is drawn, and has nothing in it that might be a region. */
static const char *const drawn_elements[] = {
  "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use", "image", NULL
};

/* What is drawn only where something refers to it. */
static const char *const stored_elements[] = {
  "defs", "clipPath", "mask", "pattern", "marker", "symbol", NULL
};

/* Lines and shades of our own figures, which are no part of a region. */
static const char *const quiet_classes[] = {
  "shade", "fibres", "line", "outline", "quiet-lines", NULL
};

/* Neighbouring numbers must not have neighbouring colours: should two be blended
 * all the same, what comes out is hardly ever the colour of a third.  An odd
 * factor and its inverse, modulo 2²⁴; without the folding, the middle of two
 * products would be the product of their middle.
 */
#define CODE_FACTOR 0x9e3779u
#define CODE_INVERSE 0xb382c9u
#define CODE_MASK 0xffffffu

typedef struct
{
  GString    *text;
  GHashTable *numbers;

  /* Ids that something refers to. */
  GHashTable *targets;

  GRegex     *comments;
  GRegex     *paints;
  GRegex     *colours;

  int         depth;
  int         region_depth;
  int         stored_depth;
  int         skipped_depth;
  int         style_depth;
  gboolean    is_wrapped;
} Flattener;

/* Its own inverse. */
static guint32
fold (guint32 code)
{
  return code ^ (code >> 12);
}

static const char *
find_attribute (const char **names,
                const char **values,
                const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return NULL;
}

static gboolean
has_quiet_class (const char *value)
{
  g_auto (GStrv) words = NULL;

  if (value == NULL)
    return FALSE;

  words = g_strsplit_set (value, " \t\r\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_strv_contains (quiet_classes, words[i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
keeps_paint (const char *value)
{
  g_autofree char *paint = g_strstrip (g_strdup (value));

  return g_ascii_strcasecmp (paint, "none") == 0 || g_ascii_strcasecmp (paint, "inherit") == 0;
}

/* Of a style attribute or of the rules of a stylesheet. */
static char *
flatten_declarations (Flattener  *self,
                      const char *css)
{
  g_autofree char *bare = g_regex_replace_literal (self->comments, css, -1, 0, " ", 0, NULL);
  g_autofree char *uncoloured = g_regex_replace (self->colours, bare, -1, 0, "\\1x-color", 0,
                                                 NULL);

  return g_regex_replace (self->paints, uncoloured, -1, 0, "\\1currentColor", 0, NULL);
}

static void
append_attribute (Flattener  *self,
                  const char *name,
                  const char *value)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);

  g_string_append_printf (self->text, " %s=\"%s\"", name, escaped);
}

static void
append_opening (Flattener   *self,
                const char  *element,
                const char **names,
                const char **values,
                const char  *colour)
{
  const char *style = find_attribute (names, values, "style");
  g_autofree char *flat = flatten_declarations (self, style != NULL ? style : "");

  g_string_append_printf (self->text, "<%s", element);
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "style") || g_str_equal (names[i], "color"))
        continue;

      if (g_str_equal (names[i], "fill") || g_str_equal (names[i], "stroke"))
        append_attribute (self, names[i], keeps_paint (values[i]) ? values[i] : "currentColor");
      else
        append_attribute (self, names[i], values[i]);
    }

  /* What nobody painted is filled. */
  if (self->depth == 1 && find_attribute (names, values, "fill") == NULL)
    append_attribute (self, "fill", "currentColor");

  if (colour != NULL)
    g_string_append_printf (self->text, " style=\"%s;color:%s\"", flat, colour);
  else if (style != NULL)
    append_attribute (self, "style", flat);
}

/* The colour of a region lies around what is also drawn elsewhere, where it must
 * have the colour of that place; otherwise on the region itself, so that rules
 * for children find them where they are.
 */
static void
open_region (Flattener   *self,
             const char  *element,
             const char **names,
             const char **values,
             guint        number)
{
  g_autofree char *colour = g_strdup_printf ("#%06x", rum_flat_code (number));
  const char *id = find_attribute (names, values, "id");

  self->region_depth = self->depth;
  self->is_wrapped = g_hash_table_contains (self->targets, id);
  if (self->is_wrapped)
    g_string_append_printf (self->text, "<g style=\"color:%s\">", colour);

  append_opening (self, element, names, values, self->is_wrapped ? NULL : colour);
  g_string_append (self->text, " data-region=\"\">");
}

/* What lies in no region, and is not used in one, is not seen. */
static gboolean
is_left_out (Flattener   *self,
             const char  *element,
             const char **names,
             const char **values)
{
  if (has_quiet_class (find_attribute (names, values, "class")))
    return TRUE;

  return self->region_depth == 0 && self->stored_depth == 0 &&
         g_strv_contains (drawn_elements, element);
}

static gboolean
is_stored (Flattener  *self,
           const char *element,
           const char *id)
{
  return g_strv_contains (stored_elements, element) ||
         (id != NULL && g_hash_table_contains (self->targets, id));
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Flattener *self = user_data;
  const char *id = find_attribute (names, values, "id");
  guint number = 0;

  self->depth++;
  if (self->skipped_depth > 0)
    return;

  if (id != NULL)
    number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, id));

  if (number > 0 && self->region_depth == 0)
    {
      open_region (self, element, names, values, number);
      return;
    }

  if (self->stored_depth == 0 && is_stored (self, element, id))
    self->stored_depth = self->depth;

  if (self->depth > 1 && is_left_out (self, element, names, values))
    {
      self->skipped_depth = self->depth;
      if (self->stored_depth == self->depth)
        self->stored_depth = 0;
      return;
    }

  if (g_str_equal (element, "style"))
    self->style_depth = self->depth;

  append_opening (self, element, names, values, self->depth == 1 ? "transparent" : NULL);
  g_string_append_c (self->text, '>');
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element,
                gpointer              user_data,
                GError              **error)
{
  Flattener *self = user_data;

  if (self->skipped_depth == 0)
    g_string_append_printf (self->text, "</%s>", element);
  else if (self->skipped_depth == self->depth)
    self->skipped_depth = 0;

  if (self->region_depth == self->depth)
    {
      if (self->is_wrapped)
        g_string_append (self->text, "</g>");
      self->region_depth = 0;
    }
  if (self->stored_depth == self->depth)
    self->stored_depth = 0;
  if (self->style_depth == self->depth)
    self->style_depth = 0;

  self->depth--;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Flattener *self = user_data;
  g_autofree char *plain = g_strndup (text, length);
  g_autofree char *flat = NULL;
  g_autofree char *escaped = NULL;

  if (self->skipped_depth > 0)
    return;

  if (self->style_depth > 0)
    flat = flatten_declarations (self, plain);
  escaped = g_markup_escape_text (flat != NULL ? flat : plain, -1);
  g_string_append (self->text, escaped);
}

static void
find_target_cb (GMarkupParseContext  *context,
                const char           *element,
                const char          **names,
                const char          **values,
                gpointer              user_data,
                GError              **error)
{
  GHashTable *targets = user_data;

  for (guint i = 0; names[i] != NULL; i++)
    {
      if ((g_str_equal (names[i], "href") || g_str_has_suffix (names[i], ":href")) &&
          values[i][0] == '#')
        g_hash_table_add (targets, g_strdup (values[i] + 1));
    }
}

static gboolean
parse (GBytes               *svg,
       const GMarkupParser  *parser,
       gpointer              user_data,
       GError              **error)
{
  g_autoptr (GMarkupParseContext) context = NULL;
  const char *text = NULL;
  gsize size = 0;

  context = g_markup_parse_context_new (parser, G_MARKUP_TREAT_CDATA_AS_TEXT, user_data, NULL);
  text = g_bytes_get_data (svg, &size);

  return g_markup_parse_context_parse (context, text, size, error) &&
         g_markup_parse_context_end_parse (context, error);
}

/* Most figures have none, and need not be read twice. */
static gboolean
find_targets (GBytes      *svg,
              GHashTable  *targets,
              GError     **error)
{
  static const GMarkupParser parser = { .start_element = find_target_cb };
  gsize size = 0;
  const char *text = g_bytes_get_data (svg, &size);

  return g_strstr_len (text, (gssize) size, "href") == NULL ||
         parse (svg, &parser, targets, error);
}

static GRegex *
create_regex (const char *pattern)
{
  g_autoptr (GError) error = NULL;
  GRegex *regex = g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_DOTALL, 0, &error);

  g_assert_no_error (error);
  return regex;
}

static void
flattener_init (Flattener *self,
                GPtrArray *regions)
{
  *self = (Flattener) {
    .text = g_string_new (NULL),
    .numbers = g_hash_table_new (g_str_hash, g_str_equal),
    .targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .comments = create_regex ("/\\*.*?\\*/"),
    .paints = create_regex ("((?:^|[{;\\s])(?:fill|stroke)\\s*:\\s*)"
                            "(?!\\s|none\\b|inherit\\b)[^;}!]+"),
    .colours = create_regex ("(^|[{;\\s])color(?=\\s*:)"),
  };

  for (guint i = 0; i < regions->len; i++)
    g_hash_table_insert (self->numbers,
                         (gpointer) rum_region_get_element_id (g_ptr_array_index (regions, i)),
                         GUINT_TO_POINTER (i + 1));
}

static void
flattener_clear (Flattener *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->targets);
  g_regex_unref (self->comments);
  g_regex_unref (self->paints);
  g_regex_unref (self->colours);
}

/*< private >
 * rum_figure_flatten:
 * @svg: text of a figure that rum_figure_scan() found no fault with
 * @name: name of its file, for messages
 * @regions: (element-type RumRegion): its regions
 * @error: where to store an error, or NULL
 *
 * Writes the figure anew, so that each region has the flat colour that
 * rum_flat_code() gives for its place in @regions, counted from 1, wherever
 * something is filled or stroked in it, and all else is not seen.  Regions have
 * the attribute “data-region”.  Opacity, masks and smooth edges are for a
 * stylesheet to take away.
 *
 * Returns: (transfer full): the text, or NULL with RUM_FIGURE_ERROR_MARKUP set
 */
GBytes *
rum_figure_flatten (GBytes     *svg,
                    const char *name,
                    GPtrArray  *regions,
                    GError    **error)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
    .text = text_cb,
  };
  g_autoptr (GError) cause = NULL;
  GBytes *flat = NULL;
  Flattener self;

  g_return_val_if_fail (svg != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (regions != NULL, NULL);

  flattener_init (&self, regions);
  if (find_targets (svg, self.targets, &cause) && parse (svg, &parser, &self, &cause))
    flat = g_string_free_to_bytes (g_steal_pointer (&self.text));
  else
    g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MARKUP, "%s: %s", name,
                 cause->message);
  flattener_clear (&self);

  return flat;
}

/*< private >
 * rum_flat_code:
 * @number: of a region, 1…65535; 0 is none
 *
 * Gets the colour of a region.
 *
 * Returns: the colour, as 0xrrggbb
 */
guint32
rum_flat_code (guint number)
{
  return fold ((fold (number) * CODE_FACTOR) & CODE_MASK);
}

/*< private >
 * rum_flat_code_number:
 * @code: a colour, as 0xrrggbb
 *
 * Gets the number that has a colour.
 *
 * Returns: the number, which may be of no region if the colour is none of theirs
 */
guint32
rum_flat_code_number (guint32 code)
{
  return fold ((fold (code) * CODE_INVERSE) & CODE_MASK);
}
