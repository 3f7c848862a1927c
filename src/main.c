/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-application.h"
#include "rum-locale.h"
#include "rum-work.h"

/* Held until the process ends: what it has loaded need not be freed piece by
 * piece before.
 */
static RumApplication *application;

int
main (int    argc,
      char **argv)
{
  int status = 0;

  rum_locale_init (argv);

  application = rum_application_new ();
  status = g_application_run (G_APPLICATION (application), argc, argv);
  rum_work_wait ();

  return status;
}
