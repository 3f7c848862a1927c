/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-markup-private.h"

#include <string.h>

static RumNode *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return rum_markup_read ("file.xml", bytes, error);
}

static RumNode *
read_good_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  RumNode *root = read_text (text, &error);

  g_assert_no_error (error);

  return root;
}

static void
test_tree (void)
{
  g_autoptr (RumNode) root = read_good_text ("<a x='1' y='2'><b>one</b><c/><b>two</b></a>");

  g_assert_cmpstr (root->name, ==, "a");
  g_assert_cmpstr (rum_node_get_attribute (root, "x"), ==, "1");
  g_assert_cmpint (rum_node_get_number (root, "y"), ==, 2);
  g_assert_null (rum_node_get_attribute (root, "z"));
  g_assert_cmpstr (root->first_child->next->name, ==, "c");
  g_assert_true (root->first_child->next->next == root->last_child);
  g_assert_null (root->last_child->next);
  g_assert_cmpstr (rum_node_get_text (root, "b"), ==, "one");
  g_assert_cmpstr (rum_node_get_text (root, "c"), ==, "");
  g_assert_null (rum_node_get_text (root, "d"));
}

/* An element stands where its bracket opens, not where its tag ends. */
static void
test_lines (void)
{
  g_autoptr (RumNode) root = NULL;

  root = read_good_text ("<?xml version='1.0'?>\n<!-- <\n<\n -->\n<a\n x='1'\n y='2'>\n\n  "
                         "<b\n/><c/>\n<d>\n</d></a>\n");

  g_assert_cmpint (root->line, ==, 5);
  g_assert_cmpint (rum_node_get_child (root, "b")->line, ==, 9);
  g_assert_cmpint (rum_node_get_child (root, "c")->line, ==, 10);
  g_assert_cmpint (rum_node_get_child (root, "d")->line, ==, 11);
  g_assert_cmpstr (rum_node_get_child (root, "d")->file, ==, "file.xml");
}

static const struct
{
  const char *text;
  const char *folded;
} texts[] = {
  { "<a>one two</a>", "one two" },
  { "<a>\n\t one \n two\t\tthree  \n</a>", "one two three" },
  { "<a>one\r\ntwo\r\n</a>", "one two" },
  { "<a>one<!-- note -->two</a>", "onetwo" },
  { "<a>one <!-- note --> two</a>", "one  two" },
  { "<a> <!-- note --> one</a>", "one" },
  { "<a>1 &lt; 2 &amp;&#32;&#x33;</a>", "1 < 2 & 3" },
  { "<a><![CDATA[1 <  2 & 3]]></a>", "1 < 2 & 3" },
  { "<a>no\xc2\xa0\xc2\xa0""break</a>", "no\xc2\xa0\xc2\xa0""break" },
  { "<a> \n </a>", "" },
  { "<a/>", "" },
  { "\xef\xbb\xbf<a>one</a>", "one" },
  { "<?xml version='1.0' encoding='utf-8'?><a>one</a>", "one" },
};

static void
test_white_space (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (RumNode) root = read_good_text (texts[i].text);

      g_test_message ("%s", texts[i].text);
      g_assert_cmpstr (root->text, ==, texts[i].folded);
    }
}

static char *
create_nested (guint depth)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, "<a>");
  for (guint i = 0; i < depth; i++)
    g_string_append (text, "</a>");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
create_wide (guint n_elements)
{
  g_autoptr (GString) text = g_string_new ("<a>");

  for (guint i = 1; i < n_elements; i++)
    g_string_append (text, "<b/>");
  g_string_append (text, "</a>");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
create_long (guint n_bytes)
{
  g_autofree char *filler = g_strnfill (n_bytes, 'x');

  return g_strdup_printf ("<a>  %s  </a>", filler);
}

static char *
create_long_attribute (guint n_bytes)
{
  g_autofree char *filler = g_strnfill (n_bytes, 'x');

  return g_strdup_printf ("<a b='%s'/>", filler);
}

static char *
create_big (guint n_bytes)
{
  g_autofree char *filler = g_strnfill (n_bytes - strlen ("<a/>"), ' ');

  return g_strconcat (filler, "<a/>", NULL);
}

/* What is at a limit passes, what is one beyond does not. */
static const struct
{
  char *(*create) (guint n);
  guint limit;
} limits[] = {
  { create_nested, 8 },
  { create_wide, 60000 },
  { create_long, 4000 },
  { create_long_attribute, 4000 },
  { create_big, 4 * 1024 * 1024 },
};

static void
test_limits (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autofree char *within = limits[i].create (limits[i].limit);
      g_autofree char *beyond = limits[i].create (limits[i].limit + 1);
      g_autoptr (RumNode) root = read_good_text (within);
      g_autoptr (GError) error = NULL;

      g_assert_nonnull (root);
      g_assert_null (read_text (beyond, &error));
      g_assert_error (error, RUM_ATLAS_ERROR, RUM_ATLAS_ERROR_TOO_LARGE);
      g_assert_true (g_str_has_prefix (error->message, "file.xml:1: "));
    }
}

/* A name of megabytes does not make a message of megabytes. */
static void
test_long_message (void)
{
  g_autofree char *name = g_strnfill (100000, 'n');
  g_autofree char *text = g_strdup_printf ("<a/><%s/>", name);
  g_autoptr (GError) error = NULL;

  g_assert_null (read_text (text, &error));
  g_assert_error (error, RUM_ATLAS_ERROR, RUM_ATLAS_ERROR_MARKUP);
  g_assert_cmpuint (strlen (error->message), <, 1000);
}

/* Copying the text for each of its pieces would take minutes. */
static void
test_many_pieces (void)
{
  g_autoptr (GString) text = g_string_new ("<a>");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 500000; i++)
    g_string_append (text, "x<!---->");
  g_string_append (text, "</a>");

  g_assert_null (read_text (text->str, &error));
  g_assert_error (error, RUM_ATLAS_ERROR, RUM_ATLAS_ERROR_TOO_LARGE);
}

static const struct
{
  const char *text;
  const char *message;
} refused[] = {
  { "<a xmlns='urn:b'/>", "<a> knows no attribute “xmlns”; remove it" },
  { "<a>\n<b:c/></a>", "the markup is broken; correct it (Namespace prefix b" },
  { "<a b='1'\nb='2'/>", "<a> has the attribute “b” twice; keep one" },
  { "<a>&b;</a>", "the markup is broken; correct it (Entity 'b' not defined)" },
  { "<!DOCTYPE a SYSTEM 'file:///dev/zero'><a/>", "document types and entities are not read" },
  { "<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///dev/zero'> %b;]><a/>",
    "document types and entities are not read" },
  { "<a>\x7f</a>", "the text of <a> has a control character; remove it" },
  { "<a>\x01</a>", "there is a control character or another that XML does not allow" },
  { "<a b='\x01'/>", "there is a control character or another that XML does not allow" },
  { "<a>\xc3</a>", "a byte is no UTF-8" },
  { "<a>\xc0\xaf</a>", "a byte is no UTF-8" },
  { "<a>\xe0\x80\xaf</a>", "a byte is no UTF-8" },
  { "<a>\xed\xa0\x80</a>", "a byte is no UTF-8" },
  { "<a>\xf4\x90\x80\x80</a>", "a byte is no UTF-8" },
  { "<a><![CDATA[\xff]]></a>", "a byte is no UTF-8" },
  { "<a b='\xff'/>", "a byte is no UTF-8" },
  { "<a\xff/>", "a byte is no UTF-8" },
  { "<!-- \xff --><a/>", "a byte is no UTF-8" },
  { "<a/><!-- \xff -->", "a byte is no UTF-8" },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%u", i);
      g_assert_null (read_text (refused[i].text, &error));
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, refused[i].message));
    }
}

/* What is wrong is told in the error alone: the parser would print it, too. */
static void
test_quiet (void)
{
  if (g_test_subprocess ())
    {
      test_refused ();
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/markup/tree", test_tree);
  g_test_add_func ("/atlas/markup/lines", test_lines);
  g_test_add_func ("/atlas/markup/white-space", test_white_space);
  g_test_add_func ("/atlas/markup/refused", test_refused);
  g_test_add_func ("/atlas/markup/quiet", test_quiet);
  g_test_add_func ("/atlas/markup/limits", test_limits);
  g_test_add_func ("/atlas/markup/long-message", test_long_message);
  g_test_add_func ("/atlas/markup/many-pieces", test_many_pieces);

  return g_test_run ();
}
