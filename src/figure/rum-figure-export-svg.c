/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-export-private.h"

#include "rum-figure-hatch-private.h"
#include "rum-palette-private.h"

#include <math.h>
#include <string.h>

/* A picture as a document of SVG that needs nothing beside it.
 *
 * A handle of librsvg has one stylesheet; here one document holds all that a
 * picture needs.  So each rule is held to what lies in a group with the class of
 * a look, or of a figure; and each lit region is there again, over the figure, in
 * such a group.  All rules grow by one class, so that the same ones win.
 */

/* A figure that is being taken apart. */
typedef struct
{
  const char *prefix;
  GPtrArray  *openings;
  GPtrArray  *names;
  gboolean    is_fresh;
  int         style_depth;

  GString    *comments;
  GString    *attributes;
  GString    *style;
  GString    *content;

  /* From the ids of those that are wanted to their text, NULL until found. */
  GHashTable *copies;
  GString    *copy;
  guint       copy_depth;
} Reader;

/* What is being written. */
typedef struct
{
  GString    *text;
  GHashTable *copies;
  const char *prefix;
} Writer;

static const char *
get_nick (RumLook look)
{
  g_autoptr (GEnumClass) looks = g_type_class_ref (RUM_TYPE_LOOK);

  return g_enum_get_value (looks, look)->value_nick;
}

static void
free_string (gpointer data)
{
  if (data != NULL)
    g_string_free (data, TRUE);
}

/* What refers to something in the figure must not refer to the same in another
 * one.
 */
static char *
create_value (Reader     *reader,
              const char *name,
              const char *value)
{
  const char *const marks[] = { "url(#", "url('#", "url(\"#" };
  g_autoptr (GString) text = g_string_new (value);

  if (g_str_equal (name, "id"))
    g_string_prepend (text, reader->prefix);
  else if ((g_str_equal (name, "href") || g_str_has_suffix (name, ":href")) && *value == '#')
    g_string_insert (text, 1, reader->prefix);

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *replacement = g_strconcat (marks[i], reader->prefix, NULL);

      g_string_replace (text, marks[i], replacement, 0);
    }

  return g_markup_escape_text (text->str, (gssize) text->len);
}

static GString *
create_opening (Reader      *reader,
                const char  *element,
                const char **names,
                const char **values,
                gboolean     with_id)
{
  GString *opening = g_string_new ("<");

  g_string_append (opening, element);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = NULL;

      if (!with_id && g_str_equal (names[i], "id"))
        continue;

      value = create_value (reader, names[i], values[i]);
      g_string_append_printf (opening, " %s=\"%s\"", names[i], value);
    }
  g_string_append_c (opening, '>');

  return opening;
}

/* The size and the part that is seen are the picture's to say. */
static void
read_root (Reader      *reader,
           const char **names,
           const char **values)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = NULL;

      if (g_str_equal (names[i], "xmlns") || g_str_equal (names[i], "viewBox") ||
          g_str_equal (names[i], "id"))
        continue;

      value = create_value (reader, names[i], values[i]);
      g_string_append_printf (reader->attributes, " %s=\"%s\"", names[i], value);
    }
}

static const char *
find_id (const char **names,
         const char **values)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "id"))
        return values[i];
    }

  return NULL;
}

/* With all that it lies in, which may move it or say how it looks. */
static void
begin_copy (Reader     *reader,
            const char *id)
{
  reader->copy = g_string_new (NULL);
  reader->copy_depth = reader->names->len;
  g_hash_table_insert (reader->copies, g_strdup (id), reader->copy);

  for (guint i = 1; i < reader->openings->len; i++)
    g_string_append (reader->copy, ((GString *) g_ptr_array_index (reader->openings, i))->str);
}

static void
end_copy (Reader *reader)
{
  for (guint i = reader->names->len; i > 1; i--)
    g_string_append_printf (reader->copy, "</%s>",
                            (const char *) g_ptr_array_index (reader->names, i - 1));
  reader->copy = NULL;
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Reader *reader = user_data;
  const char *id = find_id (names, values);
  GString *opening = create_opening (reader, element, names, values, FALSE);

  if (reader->names->len == 0)
    {
      read_root (reader, names, values);
    }
  else if (reader->style_depth > 0 || g_str_equal (element, "style"))
    {
      reader->style_depth++;
    }
  else
    {
      GString *with_id = create_opening (reader, element, names, values, TRUE);

      if (reader->copy == NULL && id != NULL && g_hash_table_contains (reader->copies, id))
        begin_copy (reader, id);
      if (reader->copy != NULL)
        g_string_append (reader->copy, opening->str);
      g_string_append (reader->content, with_id->str);
      g_string_free (with_id, TRUE);
      reader->is_fresh = TRUE;
    }

  g_ptr_array_add (reader->openings, opening);
  g_ptr_array_add (reader->names, g_strdup (element));
}

/* What is empty is closed where it was opened. */
static void
close_element (GString    *text,
               const char *element,
               gboolean    is_empty)
{
  if (is_empty)
    {
      g_string_truncate (text, text->len - 1);
      g_string_append (text, "/>");
    }
  else
    {
      g_string_append_printf (text, "</%s>", element);
    }
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element,
                gpointer              user_data,
                GError              **error)
{
  Reader *reader = user_data;

  g_ptr_array_set_size (reader->openings, (int) reader->openings->len - 1);
  g_ptr_array_set_size (reader->names, (int) reader->names->len - 1);

  if (reader->style_depth > 0)
    {
      reader->style_depth--;
      return;
    }
  if (reader->names->len == 0)
    return;

  close_element (reader->content, element, reader->is_fresh);
  if (reader->copy != NULL)
    {
      close_element (reader->copy, element, reader->is_fresh);
      if (reader->names->len == reader->copy_depth)
        end_copy (reader);
    }
  reader->is_fresh = FALSE;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reader *reader = user_data;
  g_autofree char *escaped = NULL;

  if (reader->style_depth > 0)
    {
      g_string_append_len (reader->style, text, (gssize) length);
      return;
    }
  if (reader->names->len == 0)
    return;

  escaped = g_markup_escape_text (text, (gssize) length);
  g_string_append (reader->content, escaped);
  if (reader->copy != NULL)
    g_string_append (reader->copy, escaped);
  reader->is_fresh = FALSE;
}

/* What stands before the figure says whose it is, and on which terms. */
static void
passthrough_cb (GMarkupParseContext  *context,
                const char           *text,
                gsize                 length,
                gpointer              user_data,
                GError              **error)
{
  Reader *reader = user_data;
  g_autofree char *comment = g_strndup (text, length);

  if (reader->names->len == 0 && g_str_has_prefix (comment, "<!--"))
    g_string_append_printf (reader->comments, "%s\n", comment);
}

static void
reader_init (Reader               *reader,
             RumFigureExportPanel *panel,
             const char           *prefix)
{
  *reader = (Reader) {
    .prefix = prefix,
    .openings = g_ptr_array_new_with_free_func (free_string),
    .names = g_ptr_array_new_with_free_func (g_free),
    .comments = g_string_new (NULL),
    .attributes = g_string_new (NULL),
    .style = g_string_new (NULL),
    .content = g_string_new (NULL),
    .copies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_string),
  };

  for (guint i = 0; i < panel->parts->len; i++)
    {
      RumFigureExportPart *part = g_ptr_array_index (panel->parts, i);

      g_hash_table_insert (reader->copies, g_strdup (rum_region_get_element_id (part->region)),
                           NULL);
    }
}

static void
reader_clear (Reader *reader)
{
  g_ptr_array_unref (reader->openings);
  g_ptr_array_unref (reader->names);
  g_string_free (reader->comments, TRUE);
  g_string_free (reader->attributes, TRUE);
  g_string_free (reader->style, TRUE);
  g_string_free (reader->content, TRUE);
  g_hash_table_unref (reader->copies);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

static gboolean
read_figure (Reader     *reader,
             RumFigure  *figure,
             GError    **error)
{
  static const GMarkupParser parser = {
    start_element_cb, end_element_cb, text_cb, passthrough_cb, NULL,
  };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, reader, NULL);
  GBytes *svg = rum_figure_get_svg (figure);

  return g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL),
                                       (gssize) g_bytes_get_size (svg), error) &&
         g_markup_parse_context_end_parse (context, error);
}

static char *
strip_comments (const char *css)
{
  g_autoptr (GString) stripped = g_string_new (NULL);

  while (*css != '\0')
    {
      const char *comment = strstr (css, "/*");
      const char *end = comment != NULL ? strstr (comment + 2, "*/") : NULL;

      if (comment == NULL || end == NULL)
        {
          g_string_append (stripped, css);
          break;
        }

      g_string_append_len (stripped, css, comment - css);
      css = end + 2;
    }

  return g_string_free (g_steal_pointer (&stripped), FALSE);
}

static void
append_escaped (GString    *text,
                const char *plain,
                gssize      length)
{
  g_autofree char *escaped = g_markup_escape_text (plain, length);

  g_string_append (text, escaped);
}

/* Without white space where it says nothing. */
static void
append_block (GString    *text,
              const char *block,
              const char *end)
{
  const char *const marks = "{};:,";
  char last = '{';
  gboolean has_space = FALSE;

  for (const char *c = block; c <= end; c++)
    {
      if (g_ascii_isspace (*c))
        {
          has_space = TRUE;
          continue;
        }

      if (has_space && strchr (marks, last) == NULL && strchr (marks, *c) == NULL && *c != '!')
        g_string_append_c (text, ' ');
      has_space = FALSE;
      last = *c;
      append_escaped (text, c, 1);
    }
}

/* Rules without blocks in blocks, which neither figures nor palettes have. */
static void
append_rules (GString    *text,
              const char *css,
              const char *scope)
{
  g_autofree char *stripped = strip_comments (css);
  const char *rule = stripped;
  const char *brace = NULL;

  while ((brace = strchr (rule, '{')) != NULL)
    {
      const char *end = strchr (brace, '}');
      g_autofree char *list = g_strndup (rule, (gsize) (brace - rule));
      g_auto (GStrv) selectors = g_strsplit (list, ",", -1);

      if (end == NULL)
        return;

      for (guint i = 0; selectors[i] != NULL; i++)
        {
          g_string_append_printf (text, "%s.%s ", i > 0 ? "," : "", scope);
          append_escaped (text, g_strstrip (selectors[i]), -1);
        }
      append_block (text, brace, end);
      g_string_append_c (text, '\n');
      rule = end + 1;
    }
}

static gboolean
note_look_cb (RumFigureExportPart  *part,
              gpointer              data,
              GError              **error)
{
  gboolean *has_looks = data;

  has_looks[rum_look_for_light (part->light)] = TRUE;
  if (part->light == RUM_LIGHT_HELPING)
    has_looks[RUM_LOOK_HATCH] = TRUE;
  if (part->is_marked)
    has_looks[RUM_LOOK_MARK] = has_looks[RUM_LOOK_GAP] = TRUE;

  return TRUE;
}

static gboolean
append_looks (RumFigureExport  *self,
              GString          *text,
              GError          **error)
{
  GPtrArray *panels = rum_figure_export_get_panels (self);
  gboolean has_looks[RUM_N_LOOKS] = { [RUM_LOOK_BASE] = TRUE };
  RumLinkKind kind = 0;

  has_looks[RUM_LOOK_LINK] = rum_figure_export_get_link (self, &kind) != NULL;
  for (guint i = 0; i < panels->len; i++)
    rum_figure_export_visit_parts (g_ptr_array_index (panels, i), note_look_cb, has_looks, NULL);

  for (int look = 0; look < RUM_N_LOOKS; look++)
    {
      g_autofree char *css = NULL;
      g_autofree char *scope = NULL;

      if (!has_looks[look])
        continue;

      css = rum_palette_create_css (rum_figure_export_get_palette (self), look, error);
      if (css == NULL)
        return FALSE;

      scope = g_strconcat ("look-", get_nick (look), NULL);
      append_rules (text, css, scope);
    }

  return TRUE;
}

/* The stripes of the hatch, all over the figure, as its painter has them. */
static void
append_stripes (GString      *text,
                const RumBox *frame,
                const char   *prefix)
{
  const double step = RUM_FIGURE_HATCH_SPACING * G_SQRT2;
  const int n_stripes = (int) ceil ((frame->width + frame->height) / step);

  g_string_append_printf (text, "<clipPath id=\"%sstripes\"><path d=\"", prefix);
  for (int i = 0; i <= n_stripes; i++)
    {
      g_string_append_c (text, 'M');
      rum_figure_export_append_number (text, frame->x + i * step);
      g_string_append_c (text, ',');
      rum_figure_export_append_number (text, frame->y);
      g_string_append_c (text, 'l');
      rum_figure_export_append_number (text, -frame->height);
      g_string_append_c (text, ',');
      rum_figure_export_append_number (text, frame->height);
      g_string_append_c (text, 'h');
      rum_figure_export_append_number (text, RUM_FIGURE_HATCH_SHARE * step);
      g_string_append_c (text, 'l');
      rum_figure_export_append_number (text, frame->height);
      g_string_append_c (text, ',');
      rum_figure_export_append_number (text, -frame->height);
      g_string_append_c (text, 'z');
    }
  g_string_append (text, "\"/></clipPath>\n");
}

static void
append_region (Writer     *writer,
               RumRegion  *region,
               RumLook     look)
{
  const GString *copy = g_hash_table_lookup (writer->copies, rum_region_get_element_id (region));

  g_string_append_printf (writer->text, "<g class=\"look-%s\"", get_nick (look));
  if (look == RUM_LOOK_HATCH)
    g_string_append_printf (writer->text, " clip-path=\"url(#%sstripes)\"", writer->prefix);
  g_string_append_printf (writer->text, ">%s</g>\n", copy->str);
}

static gboolean
append_part_cb (RumFigureExportPart  *part,
                gpointer              data,
                GError              **error)
{
  Writer *writer = data;
  const char *id = rum_region_get_element_id (part->region);

  if (g_hash_table_lookup (writer->copies, id) == NULL)
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING,
                   "The figure has no region “%s”", id);
      return FALSE;
    }

  if (part->is_marked)
    {
      append_region (writer, part->region, RUM_LOOK_MARK);
      append_region (writer, part->region, RUM_LOOK_GAP);
    }
  append_region (writer, part->region, rum_look_for_light (part->light));
  if (part->light == RUM_LIGHT_HELPING)
    append_region (writer, part->region, RUM_LOOK_HATCH);

  return TRUE;
}

static void
append_panel_opening (GString                    *text,
                      const RumFigureExportPanel *panel,
                      const char                 *attributes)
{
  const double numbers[] = { panel->box.x, panel->box.y, panel->box.width, panel->box.height };

  g_string_append (text, "<svg x=\"");
  rum_figure_export_append_number (text, panel->x);
  g_string_append (text, "\" y=\"0\" width=\"");
  rum_figure_export_append_number (text, panel->box.width);
  g_string_append (text, "\" height=\"");
  rum_figure_export_append_number (text, panel->box.height);
  g_string_append (text, "\" viewBox=\"");
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      rum_figure_export_append_number (text, numbers[i]);
    }
  g_string_append_printf (text, "\"%s>\n", attributes);
}

static gboolean
append_panel (GString               *text,
              GString               *style,
              GString               *comments,
              RumFigureExportPanel  *panel,
              guint                  number,
              GError               **error)
{
  g_autofree char *scope = g_strdup_printf ("figure-%u", number);
  g_autofree char *prefix = g_strconcat (scope, "-", NULL);
  g_auto (Reader) reader = { 0 };
  Writer writer = { text, NULL, prefix };

  reader_init (&reader, panel, prefix);
  if (!read_figure (&reader, panel->figure, error))
    return FALSE;

  if (comments->len == 0)
    g_string_append (comments, reader.comments->str);
  append_rules (style, reader.style->str, scope);
  append_panel_opening (text, panel, reader.attributes->str);
  append_stripes (text, rum_figure_get_box (panel->figure), prefix);
  g_string_append_printf (text, "<g class=\"%s\">\n<g class=\"look-base\">%s</g>\n", scope,
                          reader.content->str);
  writer.copies = reader.copies;
  if (!rum_figure_export_visit_parts (panel, append_part_cb, &writer, error))
    return FALSE;
  g_string_append (text, "</g>\n</svg>\n");

  return TRUE;
}

static void
append_link (RumFigureExport *self,
             GString         *text)
{
  RumLinkKind kind = 0;
  const RumLinkCurve *link = rum_figure_export_get_link (self, &kind);

  if (link == NULL)
    return;

  g_string_append_printf (text, "<g class=\"look-%s\">", get_nick (RUM_LOOK_LINK));
  rum_link_curve_append_svg (link, text, kind);
  g_string_append (text, "</g>\n");
}

/**
 * rum_figure_export_create_svg:
 * @self: a picture with a figure
 * @error: where to store an error, or NULL
 *
 * Writes the picture as the bytes of an SVG file: a document that needs nothing
 * beside it, and looks as rum_figure_export_draw() draws it.
 *
 * Returns: (transfer full): the bytes, or NULL with an error set
 */
GBytes *
rum_figure_export_create_svg (RumFigureExport  *self,
                              GError          **error)
{
  GPtrArray *panels = NULL;
  g_autoptr (GString) comments = g_string_new (NULL);
  g_autoptr (GString) style = g_string_new (NULL);
  g_autoptr (GString) content = g_string_new (NULL);
  GString *text = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  panels = rum_figure_export_get_panels (self);
  g_return_val_if_fail (panels->len > 0, NULL);

  for (guint i = 0; i < panels->len; i++)
    {
      if (!append_panel (content, style, comments, g_ptr_array_index (panels, i), i + 1, error))
        return NULL;
    }
  if (!append_looks (self, style, error))
    return NULL;

  title = g_markup_escape_text (rum_figure_export_get_title (self), -1);
  text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  g_string_append (text, comments->str);
  rum_figure_export_append_opening (self, text);
  g_string_append_printf (text, "<title>%s</title>\n<style>\n%s</style>\n", title, style->str);
  g_string_append (text, "<rect width=\"100%\" height=\"100%\" fill=\""
                         RUM_FIGURE_EXPORT_PAPER "\"/>\n");
  g_string_append (text, content->str);
  append_link (self, text);
  g_string_append (text, rum_figure_export_get_letters (self));
  g_string_append (text, "</svg>\n");

  return g_string_free_to_bytes (text);
}
