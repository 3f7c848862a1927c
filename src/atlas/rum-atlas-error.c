/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-error-private.h"

G_DEFINE_QUARK (rum-atlas-error-quark, rum_atlas_error)

/* Names from a broken file may be megabytes long. */
#define MAX_MESSAGE_LENGTH 400 /* characters */

static void
shorten (char *message)
{
  if (g_utf8_strlen (message, -1) > MAX_MESSAGE_LENGTH)
    *g_utf8_offset_to_pointer (message, MAX_MESSAGE_LENGTH) = '\0';
}

/*< private >
 * rum_atlas_error_set:
 * @error: where to store the error, or NULL
 * @code: what kind of error it is
 * @file: base name of the file that is wrong
 * @line: line in @file, from 1
 * @format: printf format of what is wrong and what to do about it
 *
 * Sets an error whose message begins with "FILE:LINE: ".
 */
void
rum_atlas_error_set (GError        **error,
                     RumAtlasError   code,
                     const char     *file,
                     int             line,
                     const char     *format,
                     ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  g_assert (file != NULL);
  g_assert (line > 0);
  g_assert (format != NULL);

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  shorten (message);

  g_set_error (error, RUM_ATLAS_ERROR, code, "%s:%d: %s", file, line, message);
}
