/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <string.h>

const char *const good_files[] = {
  "articles.xml", "atlas.xml", "calves.xml", "exercises.xml", "functions.xml", "glossary.xml",
  "glutes.xml", "links.xml", "self-tests.xml", "sources.xml", "symptoms.xml", "timings.xml",
  NULL,
};

RumAtlas *
load_folder (const char *folder,
             GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  return rum_atlas_new_for_folder (file, error);
}

/* Loads the small atlas of the fixtures. */
RumAtlas *
load_good (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fixtures", "atlas", "good", NULL);
  g_autoptr (GError) error = NULL;
  RumAtlas *atlas = load_folder (folder, &error);

  g_assert_no_error (error);
  g_assert_true (RUM_IS_ATLAS (atlas));

  return atlas;
}

char *
read_good (const char *file,
           gsize      *length)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  path = g_test_build_filename (G_TEST_DIST, "fixtures", "atlas", "good", file, NULL);
  g_file_get_contents (path, &text, length, &error);
  g_assert_no_error (error);

  return text;
}

/* Without CONSISTENT, GLib 2.74 does not shorten a file that was longer. */
void
write_file (const char *folder,
            const char *file,
            const char *text,
            gsize       length)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents_full (path, text, length, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error);
  g_assert_no_error (error);
}

/* Copies the small atlas into a new folder, where a test may break it. */
char *
create_copy_of_good (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("atlas-XXXXXX", &error);

  g_assert_no_error (error);

  for (guint i = 0; good_files[i] != NULL; i++)
    {
      gsize length = 0;
      g_autofree char *text = read_good (good_files[i], &length);

      write_file (folder, good_files[i], text, length);
    }

  return folder;
}

/* Removes a folder of files and frees its name. */
void
remove_copy (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *file = NULL;

  g_assert_nonnull (dir);

  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, file, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
}

/* Asks xmllint whether a file has the form of data/atlas/atlas.rng. */
gboolean
is_valid_by_schema (const char *folder,
                    const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  const char *argv[] = {
    g_getenv ("XMLLINT"), "--noout", "--relaxng", g_getenv ("ATLAS_SCHEMA"), path, NULL,
  };
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_sync (NULL, (char **) argv, NULL,
                G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);

  return status == 0;
}

/* Sets the language of the texts that are looked up from now on, in the
 * catalogues that the build makes from the fixtures.  Naming the domain again
 * makes gettext forget what it has looked up before.
 */
void
set_language (const char *language)
{
  g_autofree char *folder = NULL;

  folder = g_test_build_filename (G_TEST_BUILT, "displayless", "atlas", "locale", NULL);
  g_setenv ("LANGUAGE", language, TRUE);
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (textdomain (NULL));
}

char *
list_ids (GListModel *entries)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      g_string_append_printf (ids, i == 0 ? "%s" : " %s", rum_entry_get_id (entry));
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

char *
list_claims (GListModel *claims)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      g_string_append_printf (ids, i == 0 ? "%s" : " %s", rum_claim_get_id (claim));
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

char *
list_sources (GListModel *sources)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      g_string_append_printf (ids, i == 0 ? "%s" : " %s", rum_source_get_id (source));
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}
