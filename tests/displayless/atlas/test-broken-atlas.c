/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "mutations.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
insert_nul (const char *good,
            const char *after,
            gsize      *length)
{
  const char *place = strstr (good, after);
  gsize before = 0;
  char *broken = NULL;

  g_assert_nonnull (place);

  before = place - good + strlen (after);
  broken = g_malloc (*length + 1);
  memcpy (broken, good, before);
  broken[before] = '\0';
  memcpy (broken + before + 1, good + before, *length - before);
  (*length)++;

  return broken;
}

static char *
cut_short (const char *good,
          const char *before)
{
  const char *place = strstr (good, before);

  g_assert_nonnull (place);

  return g_strndup (good, place - good);
}

static char *
create_broken (const Mutation *mutation,
               gsize          *length)
{
  g_autofree char *good = read_good (mutation->file, length);
  char *broken = NULL;

  switch (mutation->operation)
    {
    case INSERT_NUL:
      return insert_nul (good, mutation->find, length);
    case TRUNCATE:
      broken = cut_short (good, mutation->find);
      break;
    case CREATE:
      broken = mutation->create (good);
      break;
    default:
      broken = mutation->find != NULL ? replace_text (good, mutation->find, mutation->replace)
                                      : g_strdup (mutation->replace);
    }

  *length = strlen (broken);

  return broken;
}

static void
break_atlas (const Mutation *mutation,
             const char     *folder)
{
  g_autofree char *path = g_build_filename (folder, mutation->file, NULL);
  g_autofree char *broken = NULL;
  gsize length = 0;

  switch (mutation->operation)
    {
    case MAKE_FOLDER:
      g_assert_cmpint (g_remove (path), ==, 0);
      g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
      break;
    case REMOVE:
      g_assert_cmpint (g_remove (path), ==, 0);
      break;
    default:
      broken = create_broken (mutation, &length);
      write_file (folder, mutation->file, broken, length);
    }
}

static int
count_lines (const char *start,
             const char *end)
{
  int n_lines = 1;

  for (const char *p = start; p < end; p++)
    n_lines += *p == '\n';

  return n_lines;
}

/* Finds out where the error must be, from the broken file alone. */
static int
find_line (const Mutation *mutation,
           const char     *folder)
{
  g_autofree char *path = g_build_filename (folder, mutation->error_file, NULL);
  g_autofree char *text = NULL;
  const char *place = NULL;

  if (mutation->at == NULL && mutation->operation != TRUNCATE)
    return 1;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  if (mutation->operation == TRUNCATE)
    return count_lines (text, text + strlen (text));

  place = strstr (text, mutation->at);
  g_assert_nonnull (place);
  g_assert_null (g_strstr_len (place + 1, -1, mutation->at));

  return count_lines (text, place);
}

static void
test_mutation (gconstpointer data)
{
  const Mutation *mutation = data;
  char *folder = create_copy_of_good ();
  g_autoptr (RumAtlas) atlas = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *place = NULL;

  break_atlas (mutation, folder);
  place = g_strdup_printf ("%s:%d: ", mutation->error_file, find_line (mutation, folder));
  atlas = load_folder (folder, &error);

  g_assert_null (atlas);
  g_test_message ("%s", error->message);
  g_assert_error (error, RUM_ATLAS_ERROR, (int) mutation->code);
  g_assert_true (g_str_has_prefix (error->message, place));
  g_assert_nonnull (strstr (error->message, mutation->message));
  /* After what is wrong comes what to do. */
  g_assert_nonnull (strstr (error->message, "; "));

  remove_copy (folder);
}

/* The loader's table of the grammar is a copy of the schema: both must take
 * and refuse the same files.
 */
static void
test_schema (gconstpointer data)
{
  const Mutation *mutation = data;
  char *folder = create_copy_of_good ();

  break_atlas (mutation, folder);
  g_assert_cmpint (is_valid_by_schema (folder, mutation->file), ==,
                   mutation->schema == SCHEMA_ACCEPTS);

  remove_copy (folder);
}

/* What is not broken must load, or the tests above would prove nothing. */
static void
test_unbroken (void)
{
  char *folder = create_copy_of_good ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = load_folder (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (atlas);
  for (guint i = 0; good_files[i] != NULL; i++)
    g_assert_true (is_valid_by_schema (folder, good_files[i]));

  remove_copy (folder);
}

static void
add_tests (const Mutation *table,
           guint           n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *path = g_strconcat ("/atlas/broken/", table[i].name, NULL);
      g_autofree char *schema = g_strconcat ("/atlas/schema/", table[i].name, NULL);

      g_test_add_data_func (path, &table[i], test_mutation);
      if (table[i].schema != SCHEMA_UNASKED)
        g_test_add_data_func (schema, &table[i], test_schema);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/broken/unbroken", test_unbroken);
  add_tests (mutations, n_mutations);
  add_tests (part_mutations, n_part_mutations);

  return g_test_run ();
}
