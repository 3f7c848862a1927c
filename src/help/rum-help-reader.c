/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-reader-private.h"

#include "rum-help-block-private.h"
#include "rum-help-error.h"
#include "rum-help-page-private.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

/* Reads the part of Mallard 1.0 that the pages use. What it does not know is
 * left out, but what stands in it is told: a page of another program would be
 * readable, too.
 */

#define MALLARD "http://projectmallard.org/1.0/"

/* Nothing is fetched, and the tree is all there is to hear of a mistake. */
#define OPTIONS (XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)

typedef struct
{
  GHashTable    *titles;
  GStrvBuilder  *guides;
  GStrvBuilder  *see_also;
  char          *description;
} Reading;

static const struct
{
  const char  *name;
  RumHelpKind  kind;
} kinds[] = {
  { "section", RUM_HELP_SECTION },
  { "list", RUM_HELP_LIST },
  { "steps", RUM_HELP_STEPS },
  { "terms", RUM_HELP_TERMS },
  { "item", RUM_HELP_ITEM },
  { "table", RUM_HELP_TABLE },
  { "td", RUM_HELP_CELL },
  { "th", RUM_HELP_CELL },
};

/* How words stand out, in the markup of Pango. */
static const struct
{
  const char *name;
  const char *mark;
} marks[] = {
  { "app", "i" },
  { "cmd", "tt" },
  { "code", "tt" },
  { "em", "i" },
  { "file", "tt" },
  { "gui", "b" },
  { "key", "b" },
};

static gboolean
is_element (const xmlNode *node,
            const char    *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

static gboolean
is_text (const xmlNode *node)
{
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

static char *
dup_attribute (xmlNode    *node,
               const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);

  return copy;
}

static xmlNode *
find_child (xmlNode    *node,
            const char *name)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (is_element (child, name))
      return child;

  return NULL;
}

/* Blanks and breaks of lines are one blank; none at the beginning. */
static void
append_words (GString    *text,
              const char *words)
{
  for (const char *c = words; *c != '\0'; c++)
    {
      const gboolean is_blank = strchr (" \t\r\n", *c) != NULL;

      if (!is_blank)
        g_string_append_c (text, *c);
      else if (text->len > 0 && text->str[text->len - 1] != ' ')
        g_string_append_c (text, ' ');
    }
}

static char *
dup_text (xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  GString *text = g_string_new (NULL);

  append_words (text, (const char *) content);
  g_strchomp (text->str);
  xmlFree (content);

  return g_string_free (text, FALSE);
}

static void append_inline (GString *markup,
                           xmlNode *node,
                           Reading *reading);

static void
append_link (GString *markup,
             xmlNode *link,
             Reading *reading)
{
  g_autofree char *page = dup_attribute (link, "xref");
  g_autofree char *address = dup_attribute (link, "href");
  const char *target = page != NULL ? page : address;
  g_autofree char *start = NULL;

  if (target != NULL)
    {
      start = g_markup_printf_escaped ("<a href=\"%s\">", target);
      g_string_append (markup, start);
    }

  if (link->children != NULL)
    append_inline (markup, link, reading);
  else if (target != NULL)
    {
      const char *title = g_hash_table_lookup (reading->titles, target);
      g_autofree char *escaped = g_markup_escape_text (title != NULL ? title : target, -1);

      g_string_append (markup, escaped);
    }

  if (target != NULL)
    g_string_append (markup, "</a>");
}

/* Keys that are pressed together have a plus between them. */
static void
append_keys (GString *markup,
             xmlNode *node,
             Reading *reading)
{
  gboolean is_first = TRUE;

  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type != XML_ELEMENT_NODE)
        continue;

      if (!is_first)
        g_string_append_c (markup, '+');
      is_first = FALSE;
      g_string_append (markup, "<b>");
      append_inline (markup, child, reading);
      g_string_append (markup, "</b>");
    }
}

static const char *
find_mark (const xmlNode *node)
{
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (is_element (node, marks[i].name))
      return marks[i].mark;

  return NULL;
}

static void
append_element (GString *markup,
                xmlNode *node,
                Reading *reading)
{
  const char *mark = find_mark (node);

  if (is_element (node, "link"))
    append_link (markup, node, reading);
  else if (is_element (node, "keyseq"))
    append_keys (markup, node, reading);
  else if (mark == NULL)
    append_inline (markup, node, reading);
  else
    {
      g_string_append_printf (markup, "<%s>", mark);
      append_inline (markup, node, reading);
      g_string_append_printf (markup, "</%s>", mark);
    }
}

static void
append_inline (GString *markup,
               xmlNode *node,
               Reading *reading)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (is_text (child))
        {
          g_autofree char *escaped = g_markup_escape_text ((const char *) child->content, -1);

          append_words (markup, escaped);
        }
      else if (child->type == XML_ELEMENT_NODE)
        append_element (markup, child, reading);
    }
}

static void
set_text (RumHelpBlock *block,
          xmlNode      *node,
          Reading      *reading)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  append_inline (markup, node, reading);
  rum_help_block_set_markup (block, g_strchomp (markup->str));
}

/* There the breaks of lines count. */
static void
set_screen (RumHelpBlock *block,
            xmlNode      *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  g_autofree char *escaped = g_markup_escape_text (g_strstrip ((char *) content), -1);

  rum_help_block_set_markup (block, escaped);
  xmlFree (content);
}

/* What the head of a page or section says of its place among the pages. */
static void
read_info (RumHelpBlock *block,
           xmlNode      *info,
           Reading      *reading)
{
  for (xmlNode *child = info->children; child != NULL; child = child->next)
    {
      g_autofree char *type = NULL;
      g_autofree char *page = NULL;

      if (is_element (child, "desc") && reading->description == NULL)
        reading->description = dup_text (child);
      if (!is_element (child, "link"))
        continue;

      type = dup_attribute (child, "type");
      page = dup_attribute (child, "xref");
      if (page != NULL && g_strcmp0 (type, "guide") == 0)
        g_strv_builder_add (reading->guides, page);
      else if (page != NULL && g_strcmp0 (type, "seealso") == 0)
        g_strv_builder_add (reading->see_also, page);
    }
}

static RumHelpBlock *
create_block (xmlNode *node)
{
  g_autofree char *id = dup_attribute (node, "id");

  if (is_element (node, "p"))
    return rum_help_block_new (RUM_HELP_PARAGRAPH, NULL);

  if (is_element (node, "screen"))
    return rum_help_block_new (RUM_HELP_SCREEN, NULL);

  if (is_element (node, "tr"))
    return rum_help_block_new (is_element (node->parent, "thead") ? RUM_HELP_HEADER : RUM_HELP_ROW,
                               NULL);

  if (is_element (node, "note"))
    {
      g_autofree char *style = dup_attribute (node, "style");
      const gboolean is_urgent = g_strcmp0 (style, "warning") == 0 ||
                                 g_strcmp0 (style, "danger") == 0;

      return rum_help_block_new (is_urgent ? RUM_HELP_WARNING : RUM_HELP_NOTE, NULL);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (is_element (node, kinds[i].name))
      return rum_help_block_new (kinds[i].kind, id);

  return NULL;
}

static void read_children (RumHelpBlock *block,
                           xmlNode      *node,
                           Reading      *reading);

static void
read_child (RumHelpBlock *block,
            xmlNode      *child,
            Reading      *reading)
{
  g_autoptr (RumHelpBlock) made = NULL;
  g_autofree char *order = NULL;

  if (is_element (child, "title"))
    {
      set_text (block, child, reading);
      return;
    }
  if (is_element (child, "info"))
    {
      read_info (block, child, reading);
      return;
    }
  if (is_element (child, "links"))
    {
      order = dup_attribute (child, "groups");
      rum_help_block_set_order (block, order);
      return;
    }

  made = create_block (child);
  if (made == NULL)
    {
      read_children (block, child, reading);
      return;
    }

  rum_help_block_add (block, made);
  if (rum_help_block_get_kind (made) == RUM_HELP_PARAGRAPH)
    set_text (made, child, reading);
  else if (rum_help_block_get_kind (made) == RUM_HELP_SCREEN)
    set_screen (made, child);
  else
    read_children (made, child, reading);
}

static void
read_children (RumHelpBlock *block,
               xmlNode      *node,
               Reading      *reading)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      read_child (block, child, reading);
}

/* Reads the file whole: libxml2 says less of why it could not. */
static xmlDoc *
parse (const char  *path,
       GError     **error)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  xmlDoc *document = NULL;
  xmlNode *root = NULL;

  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;

  if (length < G_MAXINT)
    document = xmlReadMemory (text, (int) length, path, NULL, OPTIONS);
  root = document != NULL ? xmlDocGetRootElement (document) : NULL;

  if (root != NULL && document->intSubset == NULL && is_element (root, "page") &&
      root->ns != NULL && strcmp ((const char *) root->ns->href, MALLARD) == 0)
    return document;

  xmlFreeDoc (document);
  g_set_error (error, RUM_HELP_ERROR, RUM_HELP_ERROR_FORM, "%s is no page of a help", path);

  return NULL;
}

/*< private >
 * rum_help_reader_dup_title:
 * @path: the file of a page
 *
 * Reads only what a page is called.
 *
 * Returns: (transfer full) (nullable): its title, or NULL if there is none
 */
char *
rum_help_reader_dup_title (const char *path)
{
  xmlDoc *document = parse (path, NULL);
  xmlNode *title = NULL;
  char *text = NULL;

  if (document == NULL)
    return NULL;

  title = find_child (xmlDocGetRootElement (document), "title");
  if (title != NULL)
    text = dup_text (title);
  xmlFreeDoc (document);

  return text;
}

/*< private >
 * rum_help_reader_read:
 * @path: the file of a page
 * @titles: (element-type utf8 utf8): what pages are called, by their ids, for
 *   links without words of their own
 * @error: return location for a %RUM_HELP_ERROR or an error of reading
 *
 * Reads a page.
 *
 * Returns: (transfer full) (nullable): the page, or NULL with an error
 */
RumHelpPage *
rum_help_reader_read (const char  *path,
                      GHashTable  *titles,
                      GError     **error)
{
  xmlDoc *document = parse (path, error);
  xmlNode *root = NULL;
  g_autoptr (RumHelpBlock) block = NULL;
  g_autoptr (GStrvBuilder) guides = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) see_also = g_strv_builder_new ();
  g_auto (GStrv) guide_list = NULL;
  g_auto (GStrv) see_also_list = NULL;
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  Reading reading = { titles, guides, see_also, NULL };
  RumHelpPage *page = NULL;

  if (document == NULL)
    return NULL;

  root = xmlDocGetRootElement (document);
  block = rum_help_block_new (RUM_HELP_SECTION, NULL);
  read_children (block, root, &reading);

  id = dup_attribute (root, "id");
  if (find_child (root, "title") != NULL)
    title = dup_text (find_child (root, "title"));
  guide_list = g_strv_builder_end (guides);
  see_also_list = g_strv_builder_end (see_also);
  if (id != NULL)
    page = rum_help_page_new (&(RumHelpPageFields) { id, title, reading.description, guide_list,
                                                     see_also_list, block });
  else
    g_set_error (error, RUM_HELP_ERROR, RUM_HELP_ERROR_FORM, "%s: the page has no id", path);

  g_free (reading.description);
  xmlFreeDoc (document);

  return page;
}
