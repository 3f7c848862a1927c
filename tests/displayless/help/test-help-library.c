/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-help-error.h"
#include "rum-help-library.h"

#include <glib/gstdio.h>

#define NAME "run-muscles"
#define PAGE(attributes, body) \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
  "<page xmlns=\"http://projectmallard.org/1.0/\" " attributes ">" body "</page>"

static const char *const english[] = { "en", "C", NULL };

/* A folder of pages, made for one case. */
typedef struct
{
  char *folder;
} Fixture;

static void
write_page (Fixture    *fixture,
            const char *language,
            const char *id,
            const char *text)
{
  g_autofree char *folder = g_build_filename (fixture->folder, language, NAME, NULL);
  g_autofree char *name = g_strconcat (id, ".page", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("run-muscles-XXXXXX", &error);
  g_assert_no_error (error);

  write_page (fixture, "C", "index",
              PAGE ("id='index' type='guide'",
                    "<info><desc>All of it.</desc></info><title>Start</title>"
                    "<section id='look'><title>Look</title>"
                    "<links type='topic' groups='zoom find'/></section>"));
  write_page (fixture, "C", "find",
              PAGE ("id='find'",
                    "<info><link type='guide' xref='index#look'/>"
                    "<link type='seealso' xref='zoom'/><desc>Any name.</desc></info>"
                    "<title>Find a muscle</title>"
                    "<p>Press <keyseq><key>Ctrl</key> <key>F</key></keyseq>\n  and see\n"
                    "  <link xref='zoom'/> &amp; <em>more</em>.</p>"
                    "<note style='warning'><p>Careful.</p></note>"
                    "<steps><item><p>One</p></item><item><p>Two</p></item></steps>"
                    "<screen>run-muscles --list</screen>"));
  write_page (fixture, "C", "zoom",
              PAGE ("id='zoom'",
                    "<info><link type='guide' xref='index#look'/></info><title>Zoom</title>"
                    "<p>Pinch the map of the calf.</p>"));
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  remove_tree (fixture->folder);
  g_free (fixture->folder);
}

static RumHelpLibrary *
create_library (Fixture           *fixture,
                const char *const *languages)
{
  g_autoptr (GError) error = NULL;
  RumHelpLibrary *library = rum_help_library_new (fixture->folder, NAME, languages, &error);

  g_assert_no_error (error);

  return library;
}

static void
assert_child (RumHelpBlock *block,
              guint         index,
              RumHelpKind   kind,
              const char   *markup)
{
  RumHelpBlock *child = rum_help_block_get_child (block, index);

  g_assert_cmpint (rum_help_block_get_kind (child), ==, kind);
  g_assert_cmpstr (rum_help_block_get_markup (child), ==, markup);
}

static void
test_page (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (RumHelpLibrary) library = create_library (fixture, english);
  RumHelpPage *page = rum_help_library_get_page (library, "find");
  RumHelpBlock *block = rum_help_page_get_block (page);

  g_assert_cmpstr (rum_help_page_get_id (page), ==, "find");
  g_assert_cmpstr (rum_help_page_get_title (page), ==, "Find a muscle");
  g_assert_cmpstr (rum_help_page_get_description (page), ==, "Any name.");
  g_assert_cmpstr (rum_help_page_get_guides (page)[0], ==, "index#look");
  g_assert_cmpstr (rum_help_page_get_see_also (page)[0], ==, "zoom");

  g_assert_cmpuint (rum_help_block_get_n_children (block), ==, 4);
  assert_child (block, 0, RUM_HELP_PARAGRAPH,
                "Press <b>Ctrl</b>+<b>F</b> and see <a href=\"zoom\">Zoom</a> &amp; <i>more</i>.");
  assert_child (block, 1, RUM_HELP_WARNING, NULL);
  assert_child (block, 2, RUM_HELP_STEPS, NULL);
  assert_child (block, 3, RUM_HELP_SCREEN, "run-muscles --list");
  g_assert_cmpuint (rum_help_block_get_n_children (rum_help_block_get_child (block, 2)), ==, 2);
}

static void
test_topics (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (RumHelpLibrary) library = create_library (fixture, english);
  RumHelpPage *index = rum_help_library_get_page (library, RUM_HELP_INDEX);
  RumHelpBlock *section = rum_help_block_get_child (rum_help_page_get_block (index), 0);
  g_autoptr (GPtrArray) topics = rum_help_library_create_topics (library, index, section);
  g_autoptr (GPtrArray) none = rum_help_library_create_topics (library, index,
                                                               rum_help_page_get_block (index));

  /* In the order of the section, not of their titles. */
  g_assert_cmpuint (topics->len, ==, 2);
  g_assert_cmpstr (rum_help_page_get_id (topics->pdata[0]), ==, "zoom");
  g_assert_cmpstr (rum_help_page_get_id (topics->pdata[1]), ==, "find");
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_find (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *words;
    const char *first;
    guint       n_pages;
  } cases[] = {
    { "CALF", "zoom", 1 },
    { "zoo", "zoom", 2 },
    { "  pinch   map ", "zoom", 1 },
    { "pinch muscle", NULL, 0 },
    { "href", NULL, 0 },
    { "", NULL, 0 },
    { "  ", NULL, 0 },
  };
  g_autoptr (RumHelpLibrary) library = create_library (fixture, english);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) pages = rum_help_library_find (library, cases[i].words);

      g_assert_cmpuint (pages->len, ==, cases[i].n_pages);
      if (cases[i].first != NULL)
        g_assert_cmpstr (rum_help_page_get_id (pages->pdata[0]), ==, cases[i].first);
    }
}

static void
test_languages (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const german[] = { "de_AT.UTF-8", "de_AT", "de", "C", NULL };
  static const char *const both[] = { "en", "de", "C", NULL };
  g_autoptr (RumHelpLibrary) library = NULL;
  g_autoptr (RumHelpLibrary) other = NULL;

  write_page (fixture, "de", "find", PAGE ("id='find'", "<title>Einen Muskel finden</title>"));
  library = create_library (fixture, german);
  other = create_library (fixture, both);

  g_assert_cmpstr (rum_help_page_get_title (rum_help_library_get_page (library, "find")), ==,
                   "Einen Muskel finden");
  /* What is not translated is told in English. */
  g_assert_cmpstr (rum_help_page_get_title (rum_help_library_get_page (library, "zoom")), ==,
                   "Zoom");
  g_assert_cmpstr (rum_help_page_get_title (rum_help_library_get_page (other, "find")), ==,
                   "Find a muscle");
}

static void
test_broken_pages (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char *const texts[] = {
    "",
    "no markup",
    "<page xmlns='http://projectmallard.org/1.0/' id='broken'><title>A",
    "<page id='broken'><title>No namespace</title></page>",
    "<html xmlns='http://www.w3.org/1999/xhtml'><title>Other</title></html>",
    "<!DOCTYPE page [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
    "<page xmlns='http://projectmallard.org/1.0/' id='broken'><title>&e;</title></page>",
    PAGE ("", "<title>No id</title>"),
    PAGE ("id='broken'", "<p>No title</p>"),
    "\xff\xfe\x00",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (RumHelpLibrary) library = NULL;

      write_page (fixture, "C", "broken", texts[i]);
      library = create_library (fixture, english);
      g_assert_null (rum_help_library_get_page (library, "broken"));
      g_assert_nonnull (rum_help_library_get_page (library, "find"));
    }
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const strange[] = { "../../etc", "", "xx", NULL };
  g_autoptr (RumHelpLibrary) library = create_library (fixture, strange);
  g_autoptr (RumHelpLibrary) none = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (rum_help_library_get_page (library, "find"));
  g_assert_null (rum_help_library_get_page (library, "nothing"));
  g_assert_null (rum_help_library_get_page (library, "../C/find"));

  none = rum_help_library_new ("/nonexistent", NAME, english, &error);
  g_assert_null (none);
  g_assert_error (error, RUM_HELP_ERROR, RUM_HELP_ERROR_MISSING);
}

static void
test_all_of_ours (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumHelpLibrary) library =
    rum_help_library_new (g_getenv ("RUN_MUSCLES_HELPDIR"), NAME, english, &error);
  g_autofree char *path = g_build_filename (g_getenv ("RUN_MUSCLES_HELPDIR"), "C", NAME, NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;
  int n_pages = 0;

  g_assert_no_error (error);
  for (; (name = g_dir_read_name (folder)) != NULL; n_pages++)
    {
      g_autofree char *id = g_strndup (name, strlen (name) - strlen (".page"));
      RumHelpPage *page = rum_help_library_get_page (library, id);

      g_assert_nonnull (page);
      g_assert_cmpstr (rum_help_page_get_id (page), ==, id);
      g_assert_nonnull (rum_help_page_get_description (page));
      g_assert_cmpuint (rum_help_block_get_n_children (rum_help_page_get_block (page)), >, 1);
    }
  g_assert_cmpint (n_pages, >=, 10);

  g_assert_finalize_object (g_steal_pointer (&library));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void      (*run) (Fixture *, gconstpointer);
  } cases[] = {
    { "/help/library/page", test_page },
    { "/help/library/topics", test_topics },
    { "/help/library/find", test_find },
    { "/help/library/languages", test_languages },
    { "/help/library/broken-pages", test_broken_pages },
    { "/help/library/missing", test_missing },
    { "/help/library/all-of-ours", test_all_of_ours },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].name, Fixture, NULL, set_up, cases[i].run, tear_down);

  return g_test_run ();
}
