/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-library.h"

#include "rum-help-error.h"
#include "rum-help-fold-private.h"
#include "rum-help-page-private.h"
#include "rum-help-reader-private.h"

#include <string.h>

#define SUFFIX ".page"

/* The folder of the pages as they were written. */
#define SOURCE_LANGUAGE "C"

/**
 * RumHelpLibrary:
 *
 * The pages of the help, in the reader's language. A page that is not there in
 * it is told in the language of the next choice, and at last in English.
 */
struct _RumHelpLibrary
{
  GObject     parent_instance;

  /* Ids of pages to their files, to their titles, and to RumHelpPages. */
  GHashTable *paths;
  GHashTable *titles;
  GHashTable *pages;
};

G_DEFINE_FINAL_TYPE (RumHelpLibrary, rum_help_library, G_TYPE_OBJECT)

typedef struct
{
  RumHelpPage *page;
  int          weight;
} Hit;

static void
add_folder (RumHelpLibrary *self,
            const char     *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *id = NULL;
      g_autofree char *title = NULL;
      g_autofree char *file = NULL;

      if (!g_str_has_suffix (name, SUFFIX))
        continue;

      id = g_strndup (name, strlen (name) - strlen (SUFFIX));
      file = g_build_filename (path, name, NULL);
      if (g_hash_table_contains (self->paths, id) ||
          (title = rum_help_reader_dup_title (file)) == NULL)
        continue;

      g_hash_table_insert (self->titles, g_strdup (id), g_steal_pointer (&title));
      g_hash_table_insert (self->paths, g_steal_pointer (&id), g_steal_pointer (&file));
    }
}

static void
add_language (RumHelpLibrary *self,
              const char     *folder,
              const char     *name,
              const char     *language)
{
  g_autofree char *path = g_build_filename (folder, language, name, NULL);

  add_folder (self, path);
}

static int
compare_pages (gconstpointer a,
               gconstpointer b)
{
  const RumHelpPage *const *one = a;
  const RumHelpPage *const *other = b;

  return g_utf8_collate (rum_help_page_get_title ((RumHelpPage *) *one),
                         rum_help_page_get_title ((RumHelpPage *) *other));
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;

  if (one->weight != other->weight)
    return other->weight - one->weight;

  return g_utf8_collate (rum_help_page_get_title (one->page),
                         rum_help_page_get_title (other->page));
}

/* All pages that can be read, by their titles. */
static GPtrArray *
create_pages (RumHelpLibrary *self)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer id = NULL;

  g_hash_table_iter_init (&iter, self->paths);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      RumHelpPage *page = rum_help_library_get_page (self, id);

      if (page != NULL)
        g_ptr_array_add (pages, g_object_ref (page));
    }
  g_ptr_array_sort (pages, compare_pages);

  return pages;
}

static void
rum_help_library_finalize (GObject *object)
{
  RumHelpLibrary *self = RUM_HELP_LIBRARY (object);

  g_hash_table_unref (self->paths);
  g_hash_table_unref (self->titles);
  g_hash_table_unref (self->pages);

  G_OBJECT_CLASS (rum_help_library_parent_class)->finalize (object);
}

static void
rum_help_library_class_init (RumHelpLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_help_library_finalize;
}

static void
rum_help_library_init (RumHelpLibrary *self)
{
  self->paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->pages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * rum_help_library_new:
 * @folder: the folder of helps, with a folder for each language
 * @name: the name of the help in the folder of a language
 * @languages: (array zero-terminated=1): the reader's languages, the best first
 * @error: return location for a %RUM_HELP_ERROR
 *
 * Finds the pages. They are read when they are first asked for.
 *
 * Returns: (transfer full) (nullable): the pages, or NULL with
 *   %RUM_HELP_ERROR_MISSING if none leads to the others
 */
RumHelpLibrary *
rum_help_library_new (const char         *folder,
                      const char         *name,
                      const char *const  *languages,
                      GError            **error)
{
  g_autoptr (RumHelpLibrary) self = NULL;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (languages != NULL, NULL);

  self = g_object_new (RUM_TYPE_HELP_LIBRARY, NULL);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      /* The source is in English: who prefers that wants nothing after it. */
      if (g_str_equal (languages[i], SOURCE_LANGUAGE) || g_str_equal (languages[i], "en"))
        break;
      if (strchr (languages[i], G_DIR_SEPARATOR) == NULL)
        add_language (self, folder, name, languages[i]);
    }
  add_language (self, folder, name, SOURCE_LANGUAGE);

  if (g_hash_table_contains (self->paths, RUM_HELP_INDEX))
    return g_steal_pointer (&self);

  g_set_error (error, RUM_HELP_ERROR, RUM_HELP_ERROR_MISSING, "There is no help in %s", folder);

  return NULL;
}

/**
 * rum_help_library_get_page:
 * @self: the pages
 * @id: the id of a page
 *
 * Gets a page.
 *
 * Returns: (transfer none) (nullable): the page, or NULL if there is none that
 *   can be read
 */
RumHelpPage *
rum_help_library_get_page (RumHelpLibrary *self,
                           const char     *id)
{
  RumHelpPage *page = NULL;
  const char *path = NULL;

  g_return_val_if_fail (RUM_IS_HELP_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  page = g_hash_table_lookup (self->pages, id);
  path = g_hash_table_lookup (self->paths, id);
  if (page != NULL || path == NULL)
    return page;

  page = rum_help_reader_read (path, self->titles, NULL);
  if (page != NULL)
    g_hash_table_insert (self->pages, g_strdup (id), page);

  return page;
}

static gboolean
is_listed (RumHelpPage *page,
           const char  *place)
{
  return g_strv_contains (rum_help_page_get_guides (page), place);
}

/* Moves what the order names to the front, in that order. */
static void
put_in_order (GPtrArray         *pages,
              const char *const *order)
{
  guint n_placed = 0;

  for (guint i = 0; order != NULL && order[i] != NULL; i++)
    {
      for (guint j = n_placed; j < pages->len; j++)
        {
          RumHelpPage *page = g_ptr_array_index (pages, j);

          if (!g_str_equal (rum_help_page_get_id (page), order[i]))
            continue;

          g_ptr_array_insert (pages, (int) n_placed++, g_object_ref (page));
          g_ptr_array_remove_index (pages, j + 1);
          break;
        }
    }
}

/**
 * rum_help_library_create_topics:
 * @self: the pages
 * @guide: a page that leads to others
 * @section: its block, or a section in it
 *
 * Lists the pages that belong there.
 *
 * Returns: (transfer full) (element-type RumHelpPage): the pages, in order
 */
GPtrArray *
rum_help_library_create_topics (RumHelpLibrary *self,
                                RumHelpPage    *guide,
                                RumHelpBlock   *section)
{
  g_autofree char *place = NULL;
  GPtrArray *pages = NULL;

  g_return_val_if_fail (RUM_IS_HELP_LIBRARY (self), NULL);
  g_return_val_if_fail (RUM_IS_HELP_PAGE (guide), NULL);
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (section), NULL);

  /* The whole page has no id of its own, and ends the list here. */
  place = g_strjoin ("#", rum_help_page_get_id (guide), rum_help_block_get_id (section), NULL);
  pages = create_pages (self);
  for (guint i = pages->len; i > 0; i--)
    if (!is_listed (g_ptr_array_index (pages, i - 1), place))
      g_ptr_array_remove_index (pages, i - 1);
  put_in_order (pages, rum_help_block_get_order (section));

  return pages;
}

static char **
split_words (const char *words)
{
  g_autofree char *folded = rum_help_fold (words);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (builder, parts[i]);

  return g_strv_builder_end (builder);
}

/**
 * rum_help_library_find:
 * @self: the pages
 * @words: what is looked for
 *
 * Finds the pages that have all of the words, or words that these are part of.
 *
 * Returns: (transfer full) (element-type RumHelpPage): the pages, first those
 *   that have them in their titles
 */
GPtrArray *
rum_help_library_find (RumHelpLibrary *self,
                       const char     *words)
{
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) pages = NULL;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  GPtrArray *found = NULL;

  g_return_val_if_fail (RUM_IS_HELP_LIBRARY (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  parts = split_words (words);
  pages = create_pages (self);
  for (guint i = 0; parts[0] != NULL && i < pages->len; i++)
    {
      Hit hit = { g_ptr_array_index (pages, i), 0 };

      hit.weight = rum_help_page_weigh (hit.page, parts);
      if (hit.weight > 0)
        g_array_append_val (hits, hit);
    }
  g_array_sort (hits, compare_hits);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (found, g_object_ref (g_array_index (hits, Hit, i).page));

  return found;
}
