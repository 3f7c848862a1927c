/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sheet-setting-checks.h"

#include "rum-sheet-text.h"

#include <math.h>

/* A paragraph as Pango would set it. */
RumSheetSetting *
create_by_pango (RumSheetText        *text,
                 PangoContext        *context,
                 const RumSheetStyle *style,
                 double               width)
{
  double scale = 0;
  g_autoptr (PangoLayout) layout =
    rum_sheet_text_create_layout (text, context, style, width, &scale);

  return rum_sheet_setting_new_from_layout (text, layout, scale);
}

/* Whether what is measured is what Pango sets. */
gboolean
is_measured (RumSheetRuler       *ruler,
             RumSheetSetting     *by_pango,
             RumSheetText        *text,
             const RumSheetStyle *style,
             double               width)
{
  RumSheetExtents extents = rum_sheet_ruler_measure (ruler, text, style, width);
  double high = rum_sheet_setting_get_height (by_pango) * RUM_MM_PER_POINT;
  double wide = rum_sheet_setting_get_width (by_pango) * RUM_MM_PER_POINT;

  return fabs (extents.height - high) < 0.02 && fabs (extents.width - wide) < 0.02 + wide / 1000;
}

/* A letter as it stands on a line, or a mark; in points. */
typedef struct
{
  PangoGlyph glyph;
  double     x;
} Letter;

static GArray *
create_letters (const RumSheetLine *line)
{
  GArray *letters = g_array_new (FALSE, FALSE, sizeof (Letter));

  for (guint i = 0; i < line->runs->len; i++)
    {
      const RumSheetRun *run = &g_array_index (line->runs, RumSheetRun, i);
      int n = run->glyphs != NULL ? run->glyphs->glyphs->num_glyphs : 1;
      double x = line->x + run->x;

      for (int j = 0; j < n; j++)
        {
          Letter letter = { PANGO_GLYPH_EMPTY, x };

          if (run->glyphs != NULL)
            {
              const PangoGlyphInfo *info = &run->glyphs->glyphs->glyphs[j];

              letter.glyph = info->glyph;
              x += pango_units_to_double (info->geometry.width) * run->scale;
            }
          if (letter.glyph != PANGO_GLYPH_EMPTY || run->glyphs == NULL)
            g_array_append_val (letters, letter);
        }
    }

  return letters;
}

/* Pango counts in 1024ths of a point, each of which is drawn larger.  It may also
 * kern the last letter otherwise, once there is no space after it. */
static gboolean
is_same_line (const RumSheetLine *a,
              const RumSheetLine *b)
{
  g_autoptr (GArray) letters = create_letters (a);
  g_autoptr (GArray) others = create_letters (b);

  if (letters->len != others->len || fabs (a->baseline - b->baseline) > 0.06 ||
      fabs (a->width - b->width) > 0.5)
    return FALSE;

  for (guint i = 0; i < letters->len; i++)
    {
      const Letter *letter = &g_array_index (letters, Letter, i);
      const Letter *other = &g_array_index (others, Letter, i);

      if (letter->glyph != other->glyph || fabs (letter->x - other->x) > 0.1 + other->x / 1000)
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_same_setting (RumSheetSetting *setting,
                 RumSheetSetting *by_pango)
{
  const GArray *lines = rum_sheet_setting_get_lines (setting);
  const GArray *others = rum_sheet_setting_get_lines (by_pango);

  if (lines->len != others->len)
    return FALSE;

  for (guint i = 0; i < lines->len; i++)
    if (!is_same_line (&g_array_index (lines, RumSheetLine, i),
                       &g_array_index (others, RumSheetLine, i)))
      return FALSE;

  return TRUE;
}

/* Whether the ruler sets the lines of Pango, each letter in its place. */
gboolean
is_set (RumSheetRuler       *ruler,
        RumSheetSetting     *by_pango,
        RumSheetText        *text,
        const RumSheetStyle *style,
        double               width)
{
  g_autoptr (RumSheetSetting) setting = rum_sheet_ruler_set (ruler, text, style, width);
  g_autofree char *plain = NULL;

  if (is_same_setting (setting, by_pango))
    return TRUE;

  plain = rum_sheet_text_dup_plain (text);
  g_test_message ("Pango sets other lines of %.2f mm at %.1f pt: %s", width, style->body, plain);

  return FALSE;
}

/* Every paragraph of a sheet, in sizes and widths that it does not have there: of
 * a thousand @most may be measured otherwise than they are set, but each is set as
 * Pango would. */
void
check_settings (RumSheetLayout *layout,
                PangoContext   *context,
                int             most)
{
  static const double sizes[] = { 7, 7.3, 8.4, 12 };
  static const double widths[] = { -1, 60, 93.3, 190 };
  g_autoptr (RumSheetRuler) ruler = rum_sheet_ruler_new (context);
  GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, 0);
  int n = 0;
  int n_wrong = 0;

  for (guint i = 0; i < boxes->len; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (gsize k = 0; k < G_N_ELEMENTS (widths); k++)
        {
          const RumSheetStyle style = { .body = sizes[j] };
          RumSheetText *text = ((RumSheetBox *) g_ptr_array_index (boxes, i))->text;
          g_autoptr (RumSheetSetting) by_pango = NULL;

          if (text == NULL)
            continue;

          n++;
          by_pango = create_by_pango (text, context, &style, widths[k]);
          n_wrong += !is_measured (ruler, by_pango, text, &style, widths[k]);
          g_assert_true (is_set (ruler, by_pango, text, &style, widths[k]));
        }
  g_assert_cmpint (n, >, 500);
  g_assert_cmpint (n_wrong * 1000, <=, n * most);
}
