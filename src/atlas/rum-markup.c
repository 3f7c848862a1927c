/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-markup-private.h"

#include "rum-atlas-error-private.h"

#include <libxml/parser.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* A stretch of bytes that may have too many attributes, and how many signs of
 * equality it must have then.
 */
#define LONG_STRETCH 16384
#define MAX_EQUALS 1000

/* Entities are not expanded and nothing is loaded, as these are not asked for. */
#define OPTIONS (XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOWARNING)

typedef struct
{
  const char   *file;
  const char   *text;
  gsize         size;
  xmlParserCtxt *context;

  /* What was found wrong first. */
  GError       *error;

  /* Up to where lines were counted, and the line there. */
  const char   *counted;
  int           line;

  RumNodePool  *pool;
  RumNode      *root;
  RumNode      *open[RUM_MARKUP_MAX_DEPTH];
  guint         depth;
  guint         n_elements;
  GArray       *attributes;

  /* The text so far of each open element, and whether the stretch of text that
   * is being read has just had a space.
   */
  GString      *texts[RUM_MARKUP_MAX_DEPTH];
  gboolean      was_space;
} Reader;

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

/* Where the parser is. */
static const char *
get_position (Reader *reader)
{
  long n_bytes = xmlByteConsumed (reader->context);

  return reader->text + CLAMP (n_bytes, 0, (long) reader->size);
}

/* Sets the line to that of the bracket that opened what ends here.  No bracket
 * can stand within a tag.
 */
static void
find_line (Reader *reader)
{
  const char *start = get_position (reader);

  while (start > reader->counted && *start != '<')
    start--;

  reader->line += count_lines (reader->counted, start);
  reader->counted = start;
}

/* Takes down what is wrong, if it is the first that is. */
static void G_GNUC_PRINTF (4, 5)
fail (Reader        *reader,
      RumAtlasError  code,
      int            line,
      const char    *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  if (reader->error != NULL)
    return;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  rum_atlas_error_set (&reader->error, code, reader->file, line, "%s", message);
}

/* Folds white space as xgettext does for the catalogue, or else the look-up
 * of the translation would miss: each stretch of text for itself, so that a
 * comment within leaves two spaces where each side had one.  The parser may
 * hand over a stretch in several pieces.
 */
static void
append_folded (GString    *folded,
               const char *text,
               gsize       length,
               gboolean   *was_space)
{
  gsize old_length = folded->len;
  const char *last = text + length;
  gboolean is_after_space = *was_space;
  char *end = NULL;

  g_string_set_size (folded, old_length + length);
  end = folded->str + old_length;

  /* All that is not above a space is white, as the parser lets nothing else
   * pass.
   */
  for (; text < last; text++)
    {
      if ((guchar) *text > ' ')
        {
          *end++ = *text;
          is_after_space = FALSE;
        }
      else if (!is_after_space)
        {
          *end++ = ' ';
          is_after_space = TRUE;
        }
    }

  *was_space = is_after_space;
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
check_limits (Reader *reader)
{
  if (reader->depth >= RUM_MARKUP_MAX_DEPTH)
    {
      fail (reader, RUM_ATLAS_ERROR_TOO_LARGE, reader->line,
            "elements are nested deeper than %d; close some of them before",
            RUM_MARKUP_MAX_DEPTH);
      return FALSE;
    }

  if (reader->n_elements >= RUM_MARKUP_MAX_ELEMENTS)
    {
      fail (reader, RUM_ATLAS_ERROR_TOO_LARGE, reader->line,
            "there are more than %d elements; split the file", RUM_MARKUP_MAX_ELEMENTS);
      return FALSE;
    }

  return TRUE;
}

/* Names with a prefix are refused by the grammar later, so that all that has
 * to be done here is to tell what they are.
 */
static const char *
get_full_name (Reader        *reader,
               const xmlChar *prefix,
               const xmlChar *name)
{
  if (prefix == NULL)
    return (const char *) name;

  return (const char *) xmlDictQLookup (reader->context->dict, prefix, name);
}

/* The parser gives five pointers for each attribute: its name, prefix and
 * namespace, and the beginning and end of its value.
 */
static gboolean
read_attributes (Reader         *reader,
                 int             n_attributes,
                 const xmlChar **pointers)
{
  g_array_set_size (reader->attributes, 0);

  for (int i = 0; i < n_attributes; i++, pointers += 5)
    {
      RumNodeAttribute attribute = {
        .name = get_full_name (reader, pointers[1], pointers[0]),
        .value = (const char *) pointers[3],
        .length = pointers[4] - pointers[3],
      };

      if (attribute.length > RUM_MARKUP_MAX_TEXT)
        {
          fail (reader, RUM_ATLAS_ERROR_TOO_LARGE, reader->line,
                "the attribute “%s” is longer than %d bytes; shorten it",
                attribute.name, RUM_MARKUP_MAX_TEXT);
          return FALSE;
        }

      g_array_append_val (reader->attributes, attribute);
    }

  return TRUE;
}

static void
add_element (Reader     *reader,
             const char *name)
{
  RumNode *node = rum_node_new (reader->pool, reader->line, name,
                                &g_array_index (reader->attributes, RumNodeAttribute, 0),
                                reader->attributes->len);

  if (reader->depth > 0)
    rum_node_add_child (reader->open[reader->depth - 1], node);
  else
    reader->root = node;

  g_string_truncate (reader->texts[reader->depth], 0);
  reader->open[reader->depth] = node;
  reader->depth++;
  reader->n_elements++;
}

static void
start_element_cb (void           *user_data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *uri,
                  int             n_namespaces,
                  const xmlChar **namespaces,
                  int             n_attributes,
                  int             n_defaulted,
                  const xmlChar **attributes)
{
  Reader *reader = user_data;
  const char *full_name = get_full_name (reader, prefix, name);

  /* The parser goes on after errors that it deems slight. */
  if (reader->error != NULL)
    return;

  find_line (reader);
  reader->was_space = FALSE;

  if (n_namespaces > 0)
    fail (reader, RUM_ATLAS_ERROR_CONTENT, reader->line,
          "<%s> knows no attribute “xmlns”; remove it", full_name);

  if (reader->error == NULL && check_limits (reader) &&
      read_attributes (reader, n_attributes, attributes))
    add_element (reader, full_name);
  else
    xmlStopParser (reader->context);
}

/* The one control character beside white space that XML allows. */
#define DELETE '\x7f'

static void
end_element_cb (void          *user_data,
                const xmlChar *name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  Reader *reader = user_data;
  RumNode *node = NULL;
  gsize length = 0;
  const char *text = NULL;

  if (reader->error != NULL)
    return;

  reader->was_space = FALSE;
  reader->depth--;
  node = reader->open[reader->depth];
  text = strip (reader->texts[reader->depth], &length);
  rum_node_set_text (node, text, length);

  if (length > RUM_MARKUP_MAX_TEXT)
    fail (reader, RUM_ATLAS_ERROR_TOO_LARGE, node->line,
          "the text of <%s> is longer than %d bytes; shorten it",
          node->name, RUM_MARKUP_MAX_TEXT);
  else if (strchr (node->text, DELETE) != NULL)
    fail (reader, RUM_ATLAS_ERROR_MARKUP, node->line,
          "the text of <%s> has a control character; remove it", node->name);

  if (reader->error != NULL)
    xmlStopParser (reader->context);
}

static void
text_cb (void          *user_data,
         const xmlChar *text,
         int            length)
{
  Reader *reader = user_data;

  if (reader->error == NULL && reader->depth > 0)
    append_folded (reader->texts[reader->depth - 1], (const char *) text, length,
                   &reader->was_space);
}

static void
character_data_cb (void          *user_data,
                   const xmlChar *text,
                   int            length)
{
  Reader *reader = user_data;

  reader->was_space = FALSE;
  text_cb (reader, text, length);
  reader->was_space = FALSE;
}

static void
comment_cb (void          *user_data,
            const xmlChar *text)
{
  Reader *reader = user_data;

  reader->was_space = FALSE;
}

static void
processing_instruction_cb (void          *user_data,
                           const xmlChar *target,
                           const xmlChar *text)
{
  Reader *reader = user_data;

  find_line (reader);
  fail (reader, RUM_ATLAS_ERROR_MARKUP, reader->line,
        "processing instructions are not read; remove it");
  xmlStopParser (reader->context);
}

/* Without a document type there are no entities but the five of XML itself. */
static void
document_type_cb (void          *user_data,
                  const xmlChar *name,
                  const xmlChar *public_id,
                  const xmlChar *system_id)
{
  Reader *reader = user_data;

  find_line (reader);
  fail (reader, RUM_ATLAS_ERROR_MARKUP, reader->line,
        "document types and entities are not read; remove the declaration");
  xmlStopParser (reader->context);
}

static gboolean
is_at_element (Reader *reader)
{
  const char *position = get_position (reader);

  return reader->size - (position - reader->text) > 1 && position[0] == '<' &&
         g_ascii_isalpha (position[1]);
}

/* Gives the name of the element whose bracket was found last. */
static char *
dup_name (Reader *reader)
{
  const char *name = reader->counted + 1;
  const char *end = name;

  while (end < reader->text + reader->size && !is_white (*end) && *end != '/' && *end != '>')
    end++;

  return g_strndup (name, end - name);
}

static void
fail_with_attribute (Reader         *reader,
                     const xmlError *found)
{
  g_autofree char *name = NULL;

  find_line (reader);
  name = dup_name (reader);
  fail (reader, RUM_ATLAS_ERROR_CONTENT, reader->line,
        "<%s> has the attribute “%s” twice; keep one", name, found->str1);
}

static void
fail_with_root (Reader *reader)
{
  g_autofree char *name = NULL;

  find_line (reader);
  name = dup_name (reader);
  fail (reader, RUM_ATLAS_ERROR_MARKUP, reader->line,
        "a second root element <%s> follows the first; keep one", name);
}

/* Says in the words of the other errors what the parser found. */
static void
fail_as_parser (Reader         *reader,
                const xmlError *found)
{
  g_autofree char *message = g_utf8_make_valid (found->message, -1);
  int line = MAX (found->line, 1);

  if (found->code == XML_ERR_DOCUMENT_EMPTY &&
      get_position (reader) == reader->text + reader->size)
    fail (reader, RUM_ATLAS_ERROR_MARKUP, line, "there is no root element; write it");
  else if (found->code == XML_ERR_DOCUMENT_END && is_at_element (reader))
    fail_with_root (reader);
  else if (found->code == XML_ERR_ATTRIBUTE_REDEFINED && found->str1 != NULL)
    fail_with_attribute (reader, found);
  else if (found->code == XML_ERR_RESERVED_XML_NAME)
    fail (reader, RUM_ATLAS_ERROR_MARKUP, line, "processing instructions are not read; remove it");
  else if (found->code == XML_ERR_INVALID_CHAR)
    fail (reader, RUM_ATLAS_ERROR_MARKUP, line,
          "there is a control character or another that XML does not allow; remove it");
  else
    fail (reader, RUM_ATLAS_ERROR_MARKUP, line, "the markup is broken; correct it (%s)",
          g_strchomp (message));
}

/* The parser hands the message over in pieces for printing, but has stored it
 * as a whole.  This way it writes nothing to the standard error output.
 */
static void
error_cb (void       *user_data,
          const char *format,
          ...)
{
  Reader *reader = user_data;
  const xmlError *found = xmlCtxtGetLastError (reader->context);

  if (reader->error == NULL && found != NULL)
    fail_as_parser (reader, found);
}

static const xmlSAXHandler handler = {
  .initialized = XML_SAX2_MAGIC,
  .startElementNs = start_element_cb,
  .endElementNs = end_element_cb,
  .characters = text_cb,
  .ignorableWhitespace = text_cb,
  .cdataBlock = character_data_cb,
  .comment = comment_cb,
  .processingInstruction = processing_instruction_cb,
  .internalSubset = document_type_cb,
  .error = error_cb,
};

/* Versions of libxml2 before 2.12 compare each attribute of an element with
 * each other, which would take minutes for a hostile file.
 */
static gboolean
check_number_of_attributes (Reader *reader)
{
  const char *end = reader->text + reader->size;
  const char *next = NULL;

  for (const char *start = reader->text; start < end; start = next)
    {
      guint n_equals = 0;

      next = memchr (start + 1, '<', end - start - 1);
      if (next == NULL)
        next = end;
      if (next - start < LONG_STRETCH || start[1] == '!')
        continue;

      for (const char *p = start; (p = memchr (p, '=', next - p)) != NULL; p++)
        n_equals++;

      if (n_equals > MAX_EQUALS)
        {
          fail (reader, RUM_ATLAS_ERROR_TOO_LARGE, 1 + count_lines (reader->text, start),
                "an element has more than %d attributes; remove some", MAX_EQUALS);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
declares_other_encoding (Reader *reader)
{
  const char *start = reader->text;
  const char *end = g_strstr_len (start, reader->size, "?>");
  g_autofree char *declaration = NULL;

  if (end == NULL || strncmp (start, "<?xml ", strlen ("<?xml ")) != 0)
    return FALSE;

  declaration = g_ascii_strdown (start, end - start);

  return strstr (declaration, "encoding") != NULL && strstr (declaration, "utf-8") == NULL;
}

static void
parse (Reader *reader)
{
  xmlParserCtxt *context = xmlNewParserCtxt ();

  reader->context = context;
  *context->sax = handler;
  context->userData = reader;

  /* As no callback builds a document, there is none to be freed. */
  xmlCtxtReadMemory (context, reader->text, reader->size, NULL, NULL, OPTIONS);
  if (reader->root == NULL || !context->wellFormed)
    fail (reader, RUM_ATLAS_ERROR_MARKUP, 1, "the markup is broken; correct it");

  xmlFreeParserCtxt (context);
  reader->context = NULL;
}

/* The parser would stop at a NUL byte as if the text ended there. */
static gboolean
check_nul (Reader *reader)
{
  const char *nul = memchr (reader->text, '\0', reader->size);

  if (nul == NULL)
    return TRUE;

  fail (reader, RUM_ATLAS_ERROR_MARKUP, 1 + count_lines (reader->text, nul),
        "there is a NUL byte in the text; remove it");

  return FALSE;
}

/* The parser refuses bytes that are no UTF-8, too, but tells of them in other
 * words or takes them for broken markup.
 */
static void
check_encoding (Reader *reader)
{
  const char *end = NULL;

  if (g_utf8_validate_len (reader->text, reader->size, &end))
    return;

  g_clear_error (&reader->error);
  fail (reader, RUM_ATLAS_ERROR_MARKUP, 1 + count_lines (reader->text, end),
        "a byte is no UTF-8; save the file as UTF-8");
}

static void
read_text (Reader *reader)
{
  if (!check_nul (reader) || !check_number_of_attributes (reader))
    return;

  if (declares_other_encoding (reader))
    fail (reader, RUM_ATLAS_ERROR_MARKUP, 1,
          "another encoding is declared; save the file as UTF-8");
  else
    parse (reader);

  if (reader->error != NULL)
    check_encoding (reader);
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
  g_autoptr (RumNodePool) pool = rum_node_pool_new (file);
  g_autoptr (GArray) attributes = g_array_new (FALSE, FALSE, sizeof (RumNodeAttribute));
  Reader reader = { .file = file, .pool = pool, .line = 1, .attributes = attributes };

  reader.text = g_bytes_get_data (bytes, &reader.size);
  if (!check_size (file, reader.size, error))
    return NULL;

  if (reader.size >= strlen (BYTE_ORDER_MARK) &&
      memcmp (reader.text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    {
      reader.text += strlen (BYTE_ORDER_MARK);
      reader.size -= strlen (BYTE_ORDER_MARK);
    }

  reader.counted = reader.text;
  for (guint i = 0; i < G_N_ELEMENTS (reader.texts); i++)
    reader.texts[i] = g_string_new (NULL);

  read_text (&reader);

  for (guint i = 0; i < G_N_ELEMENTS (reader.texts); i++)
    g_string_free (reader.texts[i], TRUE);

  if (reader.error != NULL)
    {
      g_propagate_error (error, reader.error);
      return NULL;
    }

  /* From now on, the root owns the pool. */
  g_steal_pointer (&pool);

  return reader.root;
}
