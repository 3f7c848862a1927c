/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-check.h"

#include "rum-sheet-error.h"
#include "rum-sheet-glyphs.h"

#include <glib/gi18n-lib.h>

/* No sheet goes on less than this, and PDF knows no larger page; in
 * millimetres. */
#define MIN_SIDE 80.0
#define MAX_SIDE 5000.0

static gboolean
check_glyphs (RumSheetLayout  *layout,
              GError         **error)
{
  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    if (!rum_sheet_check_page (layout, page, error))
      return FALSE;

  return TRUE;
}

/* Not for “not a number” either. */
static gboolean
is_possible (double side)
{
  return side >= MIN_SIDE && side <= MAX_SIDE;
}

/**
 * rum_sheet_check_paper:
 * @options: what a sheet is to be
 * @error: return location for an error
 *
 * Checks whether there can be a sheet on that paper at all.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_PAPER
 */
gboolean
rum_sheet_check_paper (RumSheetOptions  *options,
                       GError          **error)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), FALSE);

  if (is_possible (rum_sheet_options_get_width (options)) &&
      is_possible (rum_sheet_options_get_height (options)))
    return TRUE;

  rum_sheet_check_set_paper_error (options, error);

  return FALSE;
}

/**
 * rum_sheet_check_page:
 * @layout: the pages of a sheet
 * @page: one of them, from 0
 * @error: return location for an error
 *
 * Checks whether fonts have every character of a page.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_FONT
 */
gboolean
rum_sheet_check_page (RumSheetLayout  *layout,
                      int              page,
                      GError         **error)
{
  GPtrArray *boxes = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), FALSE);

  boxes = rum_sheet_layout_get_boxes (layout, page);
  for (guint i = 0; i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);

      if (box->setting != NULL && !rum_sheet_glyphs_check (box->setting, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * rum_sheet_check_layout:
 * @layout: the pages of a sheet
 * @options: what the sheet is to be
 * @error: return location for an error
 *
 * Checks whether fonts have every character, and whether all went on the
 * paper.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_FONT or
 *   %RUM_SHEET_ERROR_PAPER
 */
gboolean
rum_sheet_check_layout (RumSheetLayout   *layout,
                        RumSheetOptions  *options,
                        GError          **error)
{
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), FALSE);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), FALSE);

  /* Without a font every letter is a wide box, and nothing fits. */
  if (!check_glyphs (layout, error))
    return FALSE;

  if (!rum_sheet_layout_is_too_small (layout))
    return TRUE;

  rum_sheet_check_set_paper_error (options, error);

  return FALSE;
}

/**
 * rum_sheet_check_set_paper_error:
 * @options: what a sheet is to be
 * @error: return location for an error
 *
 * Says that the sheet does not go on its paper.
 */
void
rum_sheet_check_set_paper_error (RumSheetOptions  *options,
                                 GError          **error)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (options));

  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER,
               /* TRANSLATORS: %1$.0f is the width, %2$.0f the height of a paper in millimetres. */
               _("A cheat sheet does not go on paper of %1$.0f × %2$.0f mm."),
               rum_sheet_options_get_width (options), rum_sheet_options_get_height (options));
}
