/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-report.h"

#include <glib/gi18n.h>

/* Where mistakes in the content are reported. */
#define REPORT_ADDRESS "run-muscles@example.com"

/**
 * rum_report_get_address:
 *
 * Gets where mistakes in the content are reported.
 *
 * Returns: (transfer none): a mail address
 */
const char *
rum_report_get_address (void)
{
  return REPORT_ADDRESS;
}

/**
 * rum_report_dup_subject:
 * @claim: the claim that may be wrong
 *
 * Makes the subject of a report.
 *
 * Returns: (transfer full): the translated subject, which names the claim's id
 */
char *
rum_report_dup_subject (RumClaim *claim)
{
  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  /* TRANSLATORS: Subject of a mail; %s is an id such as “calves-role-push”. */
  return g_strdup_printf (_("A mistake in Run Muscles: %s"), rum_claim_get_id (claim));
}

/**
 * rum_report_dup_body:
 * @claim: the claim that may be wrong
 *
 * Makes the text of a report: what the reader is to fill in, the claim as the
 * reader saw it, and what is needed to find it again. The last is for us and
 * stays in English.
 *
 * Returns: (transfer full): the text
 */
char *
rum_report_dup_body (RumClaim *claim)
{
  const char *const *languages = g_get_language_names ();

  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  return g_strdup_printf ("%s\n\n\n--\n%s\n\nClaim: %s\nVersion: %s\nLocale: %s\n",
                          _("What is wrong, and which source says it better?"),
                          rum_claim_get_text (claim), rum_claim_get_id (claim), PACKAGE_VERSION,
                          languages[0]);
}

/**
 * rum_report_dup_uri:
 * @claim: the claim that may be wrong
 *
 * Makes a link that begins a mail with a report.
 *
 * Returns: (transfer full): a mailto: URI
 */
char *
rum_report_dup_uri (RumClaim *claim)
{
  g_autofree char *subject = NULL;
  g_autofree char *body = NULL;
  g_autofree char *escaped_subject = NULL;
  g_autofree char *escaped_body = NULL;
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  subject = rum_report_dup_subject (claim);
  body = rum_report_dup_body (claim);
  escaped_subject = g_uri_escape_string (subject, NULL, FALSE);

  /* RFC 6068 wants line breaks as CR LF. */
  lines = g_strsplit (body, "\n", -1);
  g_free (body);
  body = g_strjoinv ("\r\n", lines);
  escaped_body = g_uri_escape_string (body, NULL, FALSE);

  return g_strdup_printf ("mailto:%s?subject=%s&body=%s", REPORT_ADDRESS, escaped_subject,
                          escaped_body);
}
