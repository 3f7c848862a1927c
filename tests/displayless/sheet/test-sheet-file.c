/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

/* Somebody without rights. */
#define NOBODY 65534

#define OLD "what was there before"

/* Long enough not to be written in one go. */
#define NEW_LENGTH 200000

static GBytes *
create_new (void)
{
  char *data = g_malloc (NEW_LENGTH);

  memset (data, 'x', NEW_LENGTH);

  return g_bytes_new_take (data, NEW_LENGTH);
}

/* A new folder for the test; who is nobody may write to it too. */
static char *
create_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("sheet-XXXXXX", &error);

  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (folder, 0777), ==, 0);

  return folder;
}

static char *
create_old (const char *folder)
{
  char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, OLD, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, 0666), ==, 0);

  return path;
}

static gboolean
save (const char  *path,
      GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = create_new ();

  return rum_sheet_file_save (file, bytes, error);
}

static void
assert_new (const char *path)
{
  g_autoptr (GBytes) bytes = create_new ();
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpmem (contents, length, g_bytes_get_data (bytes, NULL), NEW_LENGTH);
}

static void
assert_old (const char *path)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, OLD);
}

/* How many files there are: a failure must leave none behind. */
static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  g_assert_nonnull (dir);
  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_new (void)
{
  g_autofree char *folder = create_folder ();
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (save (path, &error));
  g_assert_no_error (error);
  assert_new (path);
  g_assert_cmpuint (count_files (folder), ==, 1);
  remove_folder (folder);
}

static void
test_replace (void)
{
  g_autofree char *folder = create_folder ();
  g_autofree char *path = create_old (folder);
  g_autoptr (GError) error = NULL;

  g_assert_true (save (path, &error));
  g_assert_no_error (error);
  assert_new (path);
  g_assert_cmpuint (count_files (folder), ==, 1);
  remove_folder (folder);
}

/* A link stays a link, and what it leads to is replaced. */
static void
test_link (void)
{
  g_autofree char *folder = create_folder ();
  g_autofree char *path = create_old (folder);
  g_autofree char *link = g_build_filename (folder, "link.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("sheet.pdf", link), ==, 0);
  g_assert_true (save (link, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  assert_new (path);
  remove_folder (folder);
}

static void
test_missing_folder (void)
{
  g_autofree char *folder = create_folder ();
  g_autofree char *path = g_build_filename (folder, "no", "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (save (path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_cmpuint (count_files (folder), ==, 0);
  remove_folder (folder);
}

static void
test_folder (void)
{
  g_autofree char *folder = create_folder ();
  g_autoptr (GError) error = NULL;

  g_assert_false (save (folder, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  g_assert_cmpuint (count_files (folder), ==, 0);
  remove_folder (folder);
}

/* Root may do all; these tests are about what others may not. */
static void
become_nobody (void)
{
  if (geteuid () != 0)
    return;

  g_assert_cmpint (setgroups (0, NULL), ==, 0);
  g_assert_cmpint (setgid (NOBODY), ==, 0);
  g_assert_cmpint (setuid (NOBODY), ==, 0);
#ifdef __linux__
  /* Or else the leak checker cannot look into its own process. */
  g_assert_cmpint (prctl (PR_SET_DUMPABLE, 1), ==, 0);
#endif
}

/* Runs the test of the same path in a process of its own, which gets a folder
 * through an environment variable.  Returns the folder, to see what is left. */
static char *
run_apart (void)
{
  char *folder = create_folder ();

  g_setenv ("SHEET_TEST_FOLDER", folder, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();

  return folder;
}

static const char *
get_folder (void)
{
  return g_getenv ("SHEET_TEST_FOLDER");
}

static void
test_unwritable_folder (void)
{
  g_autofree char *folder = NULL;

  if (g_test_subprocess ())
    {
      g_autofree char *path = create_old (get_folder ());
      g_autofree char *other = g_build_filename (get_folder (), "other.pdf", NULL);
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (g_chmod (get_folder (), 0555), ==, 0);
      become_nobody ();
      g_assert_false (save (other, &error));
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
      g_clear_error (&error);
      g_assert_false (save (path, &error));
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
      assert_old (path);
      return;
    }

  folder = run_apart ();
  g_assert_cmpuint (count_files (folder), ==, 1);
  g_assert_cmpint (g_chmod (folder, 0777), ==, 0);
  remove_folder (folder);
}

/* Its folder could be written to, but the file says no. */
static void
test_protected_file (void)
{
  g_autofree char *folder = NULL;

  if (g_test_subprocess ())
    {
      g_autofree char *path = create_old (get_folder ());
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (g_chmod (path, 0444), ==, 0);
      become_nobody ();
      g_assert_false (save (path, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
      assert_old (path);
      return;
    }

  folder = run_apart ();
  g_assert_cmpuint (count_files (folder), ==, 1);
  remove_folder (folder);
}

/* As on a full disc: the file system takes a part and then no more. */
static void
test_no_room (void)
{
  g_autofree char *folder = NULL;

  if (g_test_subprocess ())
    {
      const struct rlimit limit = { NEW_LENGTH / 2, NEW_LENGTH / 2 };
      g_autofree char *path = create_old (get_folder ());
      g_autofree char *other = g_build_filename (get_folder (), "other.pdf", NULL);
      g_autoptr (GError) error = NULL;

      signal (SIGXFSZ, SIG_IGN);
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
      g_assert_false (save (path, &error));
      g_assert_nonnull (error);
      g_clear_error (&error);
      g_assert_false (save (other, &error));
      g_assert_nonnull (error);
      assert_old (path);
      return;
    }

  folder = run_apart ();
  g_assert_cmpuint (count_files (folder), ==, 1);
  remove_folder (folder);
}

/* A device on which nothing fits is not taken for a file and replaced.  Nobody
 * could do that, so the test is safe to run as root. */
static void
test_full_device (void)
{
  g_autofree char *folder = NULL;

  if (g_test_subprocess ())
    {
      g_autoptr (GError) error = NULL;
      GStatBuf status;

      become_nobody ();
      g_assert_false (save ("/dev/full", &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
      g_assert_cmpint (g_stat ("/dev/full", &status), ==, 0);
      g_assert_true (S_ISCHR (status.st_mode));

      g_clear_error (&error);
      g_assert_true (save ("/dev/null", &error));
      g_assert_no_error (error);
      return;
    }

  folder = run_apart ();
  remove_folder (folder);
}

/* Saves now the one and now the other, until it is killed. */
static void
save_for_ever (GFile  *file,
               GBytes *contents[2])
{
  for (guint i = 0;; i++)
    if (!rum_sheet_file_save (file, contents[i % 2], NULL))
      _exit (1);
}

static gboolean
is_whole (const char *path,
          GBytes     *contents)
{
  g_autofree char *found = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &found, &length, NULL));

  return length == g_bytes_get_size (contents) &&
         memcmp (found, g_bytes_get_data (contents, NULL), length) == 0;
}

/* Killed at any moment, a program leaves one whole file or the other.  What it
 * was writing to beside them, under another name, it cannot take away. */
static void
test_killed (void)
{
  g_autofree char *folder = g_dir_make_tmp ("sheet-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "calves.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) first = g_bytes_new_take (g_strnfill (300000, 'a'), 300000);
  g_autoptr (GBytes) second = g_bytes_new_take (g_strnfill (200000, 'b'), 200000);
  GBytes *contents[2] = { first, second };
  g_autoptr (GDir) left = NULL;
  const char *name = NULL;
  guint n_second = 0;
  gint64 begin = g_get_monotonic_time ();
  int longest = 0;

  /* As long as some saves take on this disk. */
  g_assert_true (rum_sheet_file_save (file, second, NULL));
  g_assert_true (rum_sheet_file_save (file, first, NULL));
  longest = (int) (2 * (g_get_monotonic_time () - begin)) + 4000;
  for (int i = 0; i < 200; i++)
    {
      pid_t child = fork ();
      int status = 0;

      if (child == 0)
        save_for_ever (file, contents);
      g_usleep (g_test_rand_int_range (0, longest));
      g_assert_cmpint (kill (child, SIGKILL), ==, 0);
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      g_assert_true (WIFSIGNALED (status));

      if (is_whole (path, second))
        n_second++;
      else
        g_assert_true (is_whole (path, first));
    }
  /* It was killed before and behind many a change. */
  g_assert_cmpuint (n_second, >, 0);
  g_assert_cmpuint (n_second, <, 200);

  left = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (left)) != NULL)
    {
      g_autofree char *other = g_build_filename (folder, name, NULL);

      g_unlink (other);
    }
  g_rmdir (folder);
}

static void
test_name (void)
{
  static const struct
  {
    const char *title;
    const char *name;
  } rows[] = {
    { "Calves", "Run Muscles – Calves.pdf" },
    { "Gesäßmuskeln", "Run Muscles – Gesäßmuskeln.pdf" },
    { "Hip/thigh", "Run Muscles – Hip-thigh.pdf" },
    { "../../etc", "Run Muscles – ..-..-etc.pdf" },
    { "a\\b:c*d?e\"f<g>h|i", "Run Muscles – a-b-c-d-e-f-g-h-i.pdf" },
    { "line\nbreak\t\177", "Run Muscles – line-break--.pdf" },
    { "", "Run Muscles – .pdf" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = rum_sheet_file_dup_name (rows[i].title, "pdf");

      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

/* Cut to what a file system takes, but not within a letter. */
static void
test_long_name (void)
{
  for (gsize length = 100; length < 300; length++)
    {
      g_autoptr (GString) title = g_string_new ("a");
      g_autofree char *name = NULL;

      while (title->len < length)
        g_string_append (title, length % 2 == 0 ? "ß" : "\360\222\200\200");
      name = rum_sheet_file_dup_name (title->str, "pdf");

      g_assert_cmpuint (strlen (name), <=, 255);
      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_assert_true (g_str_has_suffix (name, ".pdf"));
      if (strlen (name) < 250)
        g_assert_nonnull (strstr (name, title->str));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/file/new", test_new);
  g_test_add_func ("/sheet/file/replace", test_replace);
  g_test_add_func ("/sheet/file/link", test_link);
  g_test_add_func ("/sheet/file/missing-folder", test_missing_folder);
  g_test_add_func ("/sheet/file/folder", test_folder);
  g_test_add_func ("/sheet/file/full-device", test_full_device);
  g_test_add_func ("/sheet/file/unwritable-folder", test_unwritable_folder);
  g_test_add_func ("/sheet/file/protected-file", test_protected_file);
  g_test_add_func ("/sheet/file/no-room", test_no_room);
  g_test_add_func ("/sheet/file/killed", test_killed);
  g_test_add_func ("/sheet/file/name", test_name);
  g_test_add_func ("/sheet/file/long-name", test_long_name);

  return g_test_run ();
}
