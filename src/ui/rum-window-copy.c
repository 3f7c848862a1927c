/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-compat.h"
#include "rum-markdown.h"
#include "rum-report.h"
#include "rum-window-private.h"

#include <glib/gi18n.h>

/* What readers take with them, and what they tell us. */

typedef struct
{
  RumWindow *window;
  RumClaim  *claim;
} Report;

static void
free_report (Report *report)
{
  g_object_unref (report->claim);
  g_object_unref (report->window);
  g_free (report);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Report, free_report)

static void
copy (RumWindow  *self,
      const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static RumTextForm
get_form (gboolean as_markdown)
{
  return as_markdown ? RUM_TEXT_MARKDOWN : RUM_TEXT_PLAIN;
}

/* Without a mail program the report is not lost. */
static void
uri_opened_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (Report) report = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *body = NULL;
  g_autofree char *message = NULL;

  if (rum_compat_open_uri_finish (result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  body = rum_report_dup_body (report->claim);
  copy (report->window, body);
  /* TRANSLATORS: %s is a mail address. */
  message = g_strdup_printf (_("No mail program was found. The report was copied: paste it into "
                               "a mail to %s."), rum_report_get_address ());
  rum_window_show_message (report->window, message);
}

/*< private >
 * rum_window_copy_page:
 * @as_markdown: whether to copy it with headings, lists and links
 *
 * Copies what the pane tells.
 */
void
rum_window_copy_page (RumWindow *self,
                      gboolean   as_markdown)
{
  g_autofree char *text = NULL;

  text = rum_markdown_write_reading (rum_pane_get_reading (self->pane), get_form (as_markdown));
  copy (self, text);
  rum_window_show_message (self, _("The page was copied."));
}

/*< private >
 * rum_window_copy_claim:
 * @claim_id: id of a claim
 * @as_markdown: whether to copy it with links
 *
 * Copies a claim with how strong its evidence is and its sources.
 */
void
rum_window_copy_claim (RumWindow  *self,
                       const char *claim_id,
                       gboolean    as_markdown)
{
  RumClaim *claim = rum_atlas_get_claim (self->atlas, claim_id);
  g_autofree char *text = NULL;

  if (claim == NULL)
    return;

  text = rum_markdown_write_claim (claim, get_form (as_markdown));
  copy (self, text);
  rum_window_show_message (self, _("The text was copied."));
}

/*< private >
 * rum_window_report:
 * @claim_id: id of a claim
 *
 * Begins a mail that reports a mistake in a claim.
 */
void
rum_window_report (RumWindow  *self,
                   const char *claim_id)
{
  RumClaim *claim = rum_atlas_get_claim (self->atlas, claim_id);
  g_autofree char *uri = NULL;
  Report *report = NULL;

  if (claim == NULL)
    return;

  report = g_new0 (Report, 1);
  report->window = g_object_ref (self);
  report->claim = g_object_ref (claim);
  uri = rum_report_dup_uri (claim);
  rum_compat_open_uri (GTK_WINDOW (self), uri, self->cancellable, uri_opened_cb, report);
}
