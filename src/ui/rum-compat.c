/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

/* What must be done in one way at GTK 4.8 and in another later lies here, and
 * nowhere else. */

#include "rum-compat.h"

#include <glib/gi18n.h>

/* GtkFileChooserNative is deprecated since GTK 4.10, whose GtkFileDialog is
 * not there at the floor. It can go on the day the floor is GTK 4.10. */

static void
chooser_response_cb (GtkNativeDialog *dialog,
                     int              response,
                     GTask           *task)
{
  g_autoptr (GTask) owned = task;

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (owned, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)),
                           g_object_unref);
  else
    g_task_return_new_error (owned, G_IO_ERROR, G_IO_ERROR_CANCELLED, "dismissed");
}

static void
cancelled_cb (GtkNativeDialog *dialog)
{
  gtk_native_dialog_hide (dialog);
}

/**
 * rum_compat_choose_file:
 * @parent: the window to ask over
 * @title: what is asked, translated
 * @file_name: (type filename): the name to begin with, in UTF-8
 * @cancellable: (nullable): takes the question back
 * @callback: called with the answer
 * @user_data: for @callback
 *
 * Asks where to save a file.
 */
void
rum_compat_choose_file (GtkWindow           *parent,
                        const char          *title,
                        const char          *file_name,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  GtkFileChooserNative *chooser = NULL;
  GTask *task = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (title != NULL);
  g_return_if_fail (file_name != NULL);

  chooser = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE,
                                         /* TRANSLATORS: Button of a window that asks for the
                                          * name of a file. */
                                         _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);

  task = g_task_new (parent, cancellable, callback, user_data);
  g_task_set_source_tag (task, rum_compat_choose_file);
  /* A native dialog is not kept alive by GTK: the task keeps it. */
  g_task_set_task_data (task, chooser, g_object_unref);
  g_signal_connect (chooser, "response", G_CALLBACK (chooser_response_cb), task);
  if (cancellable != NULL)
    g_signal_connect_object (cancellable, "cancelled", G_CALLBACK (cancelled_cb), chooser,
                             G_CONNECT_SWAPPED);

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * rum_compat_choose_file_finish:
 * @result: the result
 * @error: return location for an error
 *
 * Gets the answer to rum_compat_choose_file().
 *
 * Returns: (transfer full) (nullable): the file, or NULL with
 *   %G_IO_ERROR_CANCELLED if none was chosen
 */
GFile *
rum_compat_choose_file_finish (GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* gtk_show_uri_full() is deprecated since GTK 4.10, whose GtkUriLauncher is not
 * there at the floor. It can go on the day the floor is GTK 4.10. */

static void
uri_shown_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * rum_compat_open_uri:
 * @parent: the window that wants it
 * @uri: what to open
 * @cancellable: (nullable): takes it back
 * @callback: called when it is open, or cannot be
 * @user_data: for @callback
 *
 * Opens a URI in the program that the reader has for it.
 */
void
rum_compat_open_uri (GtkWindow           *parent,
                     const char          *uri,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  GTask *task = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (uri != NULL);

  task = g_task_new (parent, cancellable, callback, user_data);
  g_task_set_source_tag (task, rum_compat_open_uri);
  gtk_show_uri_full (parent, uri, GDK_CURRENT_TIME, cancellable, uri_shown_cb, task);
}

/**
 * rum_compat_open_uri_finish:
 * @result: the result
 * @error: return location for an error
 *
 * Gets the answer to rum_compat_open_uri().
 *
 * Returns: whether it was opened
 */
gboolean
rum_compat_open_uri_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* gtk_accessible_announce() is not there before GTK 4.14.  The label can go on the
 * day that is the floor. */

/**
 * rum_compat_announce:
 * @status: a label with the role %GTK_ACCESSIBLE_ROLE_STATUS, for this alone
 * @message: a sentence, translated
 *
 * Lets a screen reader say something, as soon as it has said what it is saying:
 * where GTK cannot, it hears that the text of a status has changed. The text is
 * in the label in any case, for who looks for it.
 */
void
rum_compat_announce (GtkLabel   *status,
                     const char *message)
{
  g_return_if_fail (GTK_IS_LABEL (status));
  g_return_if_fail (message != NULL);

  gtk_label_set_label (status, message);

#if GTK_CHECK_VERSION (4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  gtk_accessible_announce (GTK_ACCESSIBLE (status), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

/* GTK 4.8 leaves the button of a GtkDropDown, which has the focus, without a name,
 * whatever label the choice has. It can go on the day the floor is GTK 4.12. */

static void
name_choice (GtkWidget  *choice,
             const char *name)
{
  GtkWidget *button = gtk_widget_get_first_child (choice);

  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (button != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

/**
 * rum_compat_name_choices:
 * @root: a widget
 *
 * Gives each choice below @root that has a label of its own the name that stands
 * there, for a screen reader.
 */
void
rum_compat_name_choices (GtkWidget *root)
{
  GtkWidget *choice = NULL;

  g_return_if_fail (GTK_IS_WIDGET (root));

  if (GTK_IS_LABEL (root))
    choice = gtk_label_get_mnemonic_widget (GTK_LABEL (root));
  if (GTK_IS_DROP_DOWN (choice))
    name_choice (choice, gtk_label_get_text (GTK_LABEL (root)));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    rum_compat_name_choices (child);
}
