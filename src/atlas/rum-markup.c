/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-markup-private.h"

#include "rum-atlas-error-private.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

typedef struct
{
  GRefString *file;

  /* The line of the bracket that opened what is being parsed. */
  int         line;
  gboolean    is_complete;
  guint       n_elements;
  gboolean    has_begun;

  RumNode    *root;
  GPtrArray  *open;

  /* The text so far of each open element, the innermost last. */
  GString    *texts[RUM_MARKUP_MAX_DEPTH];
} Reader;

static RumNode *
get_innermost (Reader *reader)
{
  if (reader->open->len == 0)
    return NULL;

  return g_ptr_array_index (reader->open, reader->open->len - 1);
}

static int
count_lines (const char *start,
             const char *end)
{
  int n_lines = 0;

  for (const char *p = start; (p = memchr (p, '\n', end - p)) != NULL; p++)
    n_lines++;

  return n_lines;
}

static gboolean
is_white (char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Folds white space as xgettext does for the catalogue, or else the look-up
 * of the translation would miss: each stretch of text for itself, so that a
 * comment within leaves two spaces where each side had one.
 */
static void
append_folded (GString    *folded,
               const char *text,
               gsize       length)
{
  gsize old_length = folded->len;
  gboolean was_space = FALSE;
  char *end = NULL;

  g_string_set_size (folded, old_length + length);
  end = folded->str + old_length;

  for (gsize i = 0; i < length; i++)
    {
      gboolean is_space = is_white (text[i]);

      if (!is_space)
        *end++ = text[i];
      else if (!was_space)
        *end++ = ' ';

      was_space = is_space;
    }

  g_string_truncate (folded, end - folded->str);
}

/* White space is folded, so that there is one space at either end at most
 * unless a comment stands there.
 */
static const char *
strip (const GString *folded,
       gsize         *length)
{
  const char *start = folded->str;
  const char *end = folded->str + folded->len;

  while (start < end && *start == ' ')
    start++;
  while (start < end && end[-1] == ' ')
    end--;

  *length = end - start;

  return start;
}

static gboolean
has_control_character (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_iscntrl (*p))
        return TRUE;
    }

  return FALSE;
}

static gboolean
check_attribute_length (Reader      *reader,
                        const char  *name,
                        const char  *value,
                        GError     **error)
{
  if (strlen (value) <= RUM_MARKUP_MAX_TEXT)
    return TRUE;

  rum_atlas_error_set (error, RUM_ATLAS_ERROR_TOO_LARGE, reader->file, reader->line,
                       "the attribute “%s” is longer than %d bytes; shorten it",
                       name, RUM_MARKUP_MAX_TEXT);

  return FALSE;
}

static gboolean
check_limits (Reader       *reader,
              const char  **attribute_names,
              const char  **attribute_values,
              GError      **error)
{
  if (reader->open->len >= RUM_MARKUP_MAX_DEPTH)
    {
      rum_atlas_error_set (error, RUM_ATLAS_ERROR_TOO_LARGE, reader->file, reader->line,
                           "elements are nested deeper than %d; close some of them before",
                           RUM_MARKUP_MAX_DEPTH);
      return FALSE;
    }

  if (reader->n_elements >= RUM_MARKUP_MAX_ELEMENTS)
    {
      rum_atlas_error_set (error, RUM_ATLAS_ERROR_TOO_LARGE, reader->file, reader->line,
                           "there are more than %d elements; split the file",
                           RUM_MARKUP_MAX_ELEMENTS);
      return FALSE;
    }

  for (guint i = 0; attribute_names[i] != NULL; i++)
    {
      if (!check_attribute_length (reader, attribute_names[i], attribute_values[i], error))
        return FALSE;
    }

  return TRUE;
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *name,
                  const char          **attribute_names,
                  const char          **attribute_values,
                  gpointer              user_data,
                  GError              **error)
{
  Reader *reader = user_data;
  RumNode *parent = get_innermost (reader);
  RumNode *node = NULL;

  reader->is_complete = TRUE;

  if (!check_limits (reader, attribute_names, attribute_values, error))
    return;

  if (parent == NULL && reader->root != NULL)
    {
      rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, reader->file, reader->line,
                           "a second root element <%s> follows the first; keep one", name);
      return;
    }

  node = rum_node_new (reader->file, reader->line, name, attribute_names, attribute_values);
  if (parent != NULL)
    rum_node_add_child (parent, node);
  else
    reader->root = node;

  g_string_truncate (reader->texts[reader->open->len], 0);
  g_ptr_array_add (reader->open, node);
  reader->n_elements++;
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *name,
                gpointer              user_data,
                GError              **error)
{
  Reader *reader = user_data;
  RumNode *node = get_innermost (reader);
  gsize length = 0;
  const char *text = NULL;

  reader->is_complete = TRUE;

  g_ptr_array_set_size (reader->open, reader->open->len - 1);
  text = strip (reader->texts[reader->open->len], &length);
  rum_node_set_text (node, text, length);

  if (length > RUM_MARKUP_MAX_TEXT)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_TOO_LARGE,
                        "the text of <%s> is longer than %d bytes; shorten it",
                        name, RUM_MARKUP_MAX_TEXT);
  else if (has_control_character (node->text))
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_MARKUP,
                        "the text of <%s> has a control character; remove it", name);
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reader *reader = user_data;

  /* Outside the root element, GLib lets nothing but white space pass. */
  if (reader->open->len > 0)
    append_folded (reader->texts[reader->open->len - 1], text, length);
}

static gboolean
has_prefix (const char *text,
            gsize       length,
            const char *prefix)
{
  return length >= strlen (prefix) && strncmp (text, prefix, strlen (prefix)) == 0;
}

static gboolean
declares_other_encoding (const char *declaration,
                         gsize       length)
{
  g_autofree char *lower = g_ascii_strdown (declaration, length);

  return strstr (lower, "encoding") != NULL && strstr (lower, "utf-8") == NULL;
}

/* Everything that is neither element nor text: the XML declaration, comments,
 * processing instructions and the document type.
 */
static void
passthrough_cb (GMarkupParseContext  *context,
                const char           *text,
                gsize                 length,
                gpointer              user_data,
                GError              **error)
{
  Reader *reader = user_data;
  gboolean is_declaration = has_prefix (text, length, "<?xml ") && !reader->has_begun;

  reader->is_complete = TRUE;

  if (is_declaration && declares_other_encoding (text, length))
    rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, reader->file, reader->line,
                         "another encoding is declared; save the file as UTF-8");
  else if (is_declaration || has_prefix (text, length, "<!--"))
    return;
  else if (has_prefix (text, length, "<!"))
    rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, reader->file, reader->line,
                         "document types and entities are not read; remove the declaration");
  else
    rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, reader->file, reader->line,
                         "processing instructions are not read; remove it");
}

static const GMarkupParser parser = {
  .start_element = start_element_cb,
  .end_element = end_element_cb,
  .text = text_cb,
  .passthrough = passthrough_cb,
};

/* GLib counts on to the end of a tag before it tells of it.  To know where
 * the tag began, feed what begins with a bracket piece by piece; comments and
 * declarations may have further brackets inside.
 */
static gboolean
feed (Reader               *reader,
      GMarkupParseContext  *context,
      const char           *text,
      gsize                 size,
      GError              **error)
{
  const char *end = text + size;
  int line = 1;

  while (text < end)
    {
      const char *next = memchr (text + 1, '<', end - text - 1);

      if (next == NULL)
        next = end;
      if (reader->is_complete)
        reader->line = line;
      reader->is_complete = FALSE;
      if (!g_markup_parse_context_parse (context, text, next - text, error))
        return FALSE;

      reader->has_begun = TRUE;
      line += count_lines (text, next);
      text = next;
    }

  return g_markup_parse_context_end_parse (context, error);
}

static gboolean
parse (Reader      *reader,
       const char  *text,
       gsize        size,
       GError     **error)
{
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) local_error = NULL;
  int line = 0;

  context = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, reader, NULL);
  if (feed (reader, context, text, size, &local_error))
    {
      if (reader->root != NULL)
        return TRUE;

      rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, reader->file, reader->line,
                           "there is no root element; write it");
      return FALSE;
    }

  if (local_error->domain == RUM_ATLAS_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  g_markup_parse_context_get_position (context, &line, NULL);
  rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, reader->file, MAX (line, 1),
                       "the markup is broken; correct it (%s)", local_error->message);

  return FALSE;
}

/* GLib would stop at a NUL byte, and its messages about bytes that are no
 * UTF-8 name no line.
 */
static gboolean
check_encoding (const char  *file,
                const char  *text,
                gsize        size,
                GError     **error)
{
  const char *end = NULL;

  if (g_utf8_validate_len (text, size, &end))
    return TRUE;

  rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, file, 1 + count_lines (text, end),
                       *end == '\0'
                         ? "there is a NUL byte in the text; remove it"
                         : "a byte is no UTF-8; save the file as UTF-8");

  return FALSE;
}

static gboolean
check_size (const char  *file,
            gsize        size,
            GError     **error)
{
  if (size == 0)
    {
      rum_atlas_error_set (error, RUM_ATLAS_ERROR_MARKUP, file, 1,
                           "the file is empty; write its root element");
      return FALSE;
    }

  if (size > RUM_MARKUP_MAX_SIZE)
    {
      rum_atlas_error_set (error, RUM_ATLAS_ERROR_TOO_LARGE, file, 1,
                           "the file is larger than %d bytes; split it", RUM_MARKUP_MAX_SIZE);
      return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_markup_read:
 * @file: base name of the file, for errors
 * @bytes: what it holds
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Reads XML into a tree, within limits of size, depth and number.  Whether
 * the tree makes sense is not looked at.
 *
 * Returns: (transfer full) (nullable): the root element, or NULL with @error
 *   set to RUM_ATLAS_ERROR_MARKUP or RUM_ATLAS_ERROR_TOO_LARGE
 */
RumNode *
rum_markup_read (const char  *file,
                 GBytes      *bytes,
                 GError     **error)
{
  g_autoptr (GRefString) name = g_ref_string_new (file);
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  g_autoptr (RumNode) root = NULL;
  Reader reader = { .file = name, .line = 1, .is_complete = TRUE, .open = open };
  gsize size = 0;
  const char *text = g_bytes_get_data (bytes, &size);
  gboolean is_read = FALSE;

  if (!check_size (file, size, error) || !check_encoding (file, text, size, error))
    return NULL;

  /* The bytes have no NUL at their end, which functions of strings may look for. */
  if (size >= strlen (BYTE_ORDER_MARK) &&
      memcmp (text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    {
      text += strlen (BYTE_ORDER_MARK);
      size -= strlen (BYTE_ORDER_MARK);
    }

  for (guint i = 0; i < G_N_ELEMENTS (reader.texts); i++)
    reader.texts[i] = g_string_new (NULL);

  is_read = parse (&reader, text, size, error);
  root = reader.root;

  for (guint i = 0; i < G_N_ELEMENTS (reader.texts); i++)
    g_string_free (reader.texts[i], TRUE);

  return is_read ? g_steal_pointer (&root) : NULL;
}
