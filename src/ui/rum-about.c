/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-about.h"

#include <glib/gi18n.h>

#define WEBSITE "https://example.com/run-muscles"

/**
 * rum_about_show:
 * @parent: (nullable): the window to show it over
 *
 * Shows what the program is, whose work it rests on, and its licences.
 */
void
rum_about_show (GtkWindow *parent)
{
  static const char *const authors[] = { "The Run Muscles developers", NULL };
  static const char *const anatomy[] = {
    "BodyParts3D, © The Database Center for Life Science, CC BY 4.0 "
    "https://dbarchive.biosciencedbc.jp/en/bodyparts3d/",
    NULL,
  };
  static const char *const timing[] = {
    "Mileti, Santuz et al. 2020 https://doi.org/10.3389/fbioe.2020.581619",
    "Hamner, Seth, Delp 2010 https://doi.org/10.1016/j.jbiomech.2010.06.025",
    NULL,
  };
  GtkWidget *dialog = gtk_about_dialog_new ();
  GtkAboutDialog *about = GTK_ABOUT_DIALOG (dialog);

  gtk_about_dialog_set_program_name (about, _("Run Muscles"));
  gtk_about_dialog_set_version (about, PACKAGE_VERSION);
  gtk_about_dialog_set_logo_icon_name (about, APP_ID);
  gtk_about_dialog_set_comments (about,
                                 _("A muscle atlas for runners. It is not medical advice. "
                                   "Text and drawings: CC BY 4.0."));
  gtk_about_dialog_set_website (about, WEBSITE);
  /* TRANSLATORS: A link to the website of the program, in the window about it. */
  gtk_about_dialog_set_website_label (about, _("Website"));
  gtk_about_dialog_set_copyright (about, "© 2026 The Run Muscles developers");
  gtk_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  gtk_about_dialog_set_authors (about, (const char **) authors);
  /* TRANSLATORS: Replace by your name, and your address if you like. */
  gtk_about_dialog_set_translator_credits (about, _("translator-credits"));
  gtk_about_dialog_add_credit_section (about,
                                       _("Anatomy measured, simplified and redrawn from"),
                                       (const char **) anatomy);
  gtk_about_dialog_add_credit_section (about, _("Timing of the muscles derived from"),
                                       (const char **) timing);

  gtk_window_set_transient_for (GTK_WINDOW (dialog), parent);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (dialog), TRUE);
  gtk_window_present (GTK_WINDOW (dialog));
}
