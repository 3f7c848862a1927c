/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-command-line-progress.h"

#include <glib/gi18n.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

/* How long the work may take before anything is told of it, in microseconds. */
#define PATIENCE (G_USEC_PER_SEC)

/* Takes back what the line says. */
#define CLEAR_LINE "\r\033[K"

struct _RumCommandLineProgress
{
  GCancellable     *cancellable;
  struct sigaction  old_action;
  gint64            begin;
  gboolean          is_terminal;
  gboolean          is_shown;
};

/* Hardly anything may be done in a handler: whoever does the work looks at it
 * between two pages. */
static volatile sig_atomic_t is_interrupted = 0;

static void
interrupt (int number)
{
  is_interrupted = 1;
}

/**
 * rum_command_line_progress_new:
 *
 * Begins to count the time, and lets Ctrl+C end the work instead of the program,
 * so that no file is left half written.  A second Ctrl+C ends the program.
 *
 * Returns: (transfer full): what knows how far the work is
 */
RumCommandLineProgress *
rum_command_line_progress_new (void)
{
  RumCommandLineProgress *self = g_new0 (RumCommandLineProgress, 1);
  struct sigaction action = { 0 };

  self->cancellable = g_cancellable_new ();
  self->begin = g_get_monotonic_time ();
  self->is_terminal = isatty (STDERR_FILENO);

  action.sa_handler = interrupt;
  action.sa_flags = SA_RESETHAND;
  sigemptyset (&action.sa_mask);
  sigaction (SIGINT, &action, &self->old_action);

  return self;
}

/**
 * rum_command_line_progress_free:
 * @self: (transfer full): what knows how far the work is
 *
 * Ends it.  If the work was interrupted, so is the program now, as a shell
 * expects.
 */
void
rum_command_line_progress_free (RumCommandLineProgress *self)
{
  g_return_if_fail (self != NULL);

  rum_command_line_progress_end (self);
  sigaction (SIGINT, &self->old_action, NULL);
  if (g_cancellable_is_cancelled (self->cancellable))
    raise (SIGINT);

  g_clear_object (&self->cancellable);
  g_free (self);
}

/**
 * rum_command_line_progress_get_cancellable:
 * @self: what knows how far the work is
 *
 * Gets what ends the work.
 *
 * Returns: (transfer none): what is cancelled upon Ctrl+C
 */
GCancellable *
rum_command_line_progress_get_cancellable (RumCommandLineProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->cancellable;
}

/**
 * rum_command_line_progress_check:
 * @self: what knows how far the work is
 *
 * Cancels the work if somebody has pressed Ctrl+C.
 */
void
rum_command_line_progress_check (RumCommandLineProgress *self)
{
  g_return_if_fail (self != NULL);

  if (is_interrupted)
    g_cancellable_cancel (self->cancellable);
}

/**
 * rum_command_line_progress_report:
 * @n_done: how many pages are drawn
 * @n_pages: how many there are to draw
 * @data: what knows how far the work is
 *
 * Tells of a page, on a terminal, if the work takes long.
 */
void
rum_command_line_progress_report (int      n_done,
                                  int      n_pages,
                                  gpointer data)
{
  RumCommandLineProgress *self = data;

  g_return_if_fail (self != NULL);

  rum_command_line_progress_check (self);
  if (!self->is_terminal || n_done >= n_pages ||
      g_get_monotonic_time () - self->begin < PATIENCE)
    return;

  fputs (CLEAR_LINE, stderr);
  fprintf (stderr, _("Drawing page %1$d of %2$d"), n_done + 1, n_pages);
  fflush (stderr);
  self->is_shown = TRUE;
}

/**
 * rum_command_line_progress_end:
 * @self: what knows how far the work is
 *
 * Takes back what was told.
 */
void
rum_command_line_progress_end (RumCommandLineProgress *self)
{
  g_return_if_fail (self != NULL);

  if (self->is_shown)
    fputs (CLEAR_LINE, stderr);
  self->is_shown = FALSE;
}
