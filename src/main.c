/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-application.h"
#include "rum-locale.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (RumApplication) application = NULL;

  rum_locale_init (argv);

  application = rum_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
