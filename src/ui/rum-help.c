/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help.h"

#include "rum-compat.h"
#include "rum-help-window.h"

/* The pages of a program that runs from its build folder. */
#define FOLDER_VARIABLE "RUN_MUSCLES_HELPDIR"

/* What the folder of the pages is called in that of a language. */
#define NAME GETTEXT_PACKAGE

typedef struct
{
  GtkApplication *application;
  char           *page;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->application);
  g_free (request->page);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static RumHelpWindow *
find_window (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (RUM_IS_HELP_WINDOW (l->data))
      return l->data;

  return NULL;
}

static void
show_here (GtkApplication *application,
           const char     *page)
{
  const char *folder = g_getenv (FOLDER_VARIABLE);
  RumHelpWindow *window = find_window (application);

  if (window == NULL)
    {
      g_autoptr (RumHelpLibrary) library =
        rum_help_library_new (folder != NULL ? folder : HELPDIR, NAME, g_get_language_names (),
                              NULL);

      window = rum_help_window_new (library);
      gtk_window_set_application (GTK_WINDOW (window), application);
    }

  rum_help_window_open (window, page);
  gtk_window_present (GTK_WINDOW (window));
}

/* Where a viewer looks for the pages. */
static gboolean
is_found_by_viewers (void)
{
  const char *const *folders = g_get_system_data_dirs ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], "help", "C", NAME,
                                                RUM_HELP_INDEX ".page", NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_viewer (void)
{
  g_autoptr (GAppInfo) viewer = NULL;

  if (g_getenv (FOLDER_VARIABLE) != NULL)
    return FALSE;

  viewer = g_app_info_get_default_for_uri_scheme ("help");

  return viewer != NULL && is_found_by_viewers ();
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Request) request = user_data;

  if (!rum_compat_open_uri_finish (result, NULL))
    show_here (request->application, request->page);
}

/**
 * rum_help_show:
 * @application: the program
 * @page: the id of a page of the help
 *
 * Opens a page of the help, in the desktop's viewer or, where there is none or
 * it fails, in a window of our own.
 */
void
rum_help_show (GtkApplication *application,
               const char     *page)
{
  GtkWindow *parent = NULL;
  g_autofree char *uri = NULL;
  Request *request = NULL;

  g_return_if_fail (GTK_IS_APPLICATION (application));
  g_return_if_fail (page != NULL);

  parent = gtk_application_get_active_window (application);
  if (parent == NULL || !has_viewer ())
    {
      show_here (application, page);
      return;
    }

  request = g_new0 (Request, 1);
  request->application = g_object_ref (application);
  request->page = g_strdup (page);
  uri = g_strconcat ("help:" NAME "/", page, NULL);
  rum_compat_open_uri (parent, uri, NULL, opened_cb, request);
}
