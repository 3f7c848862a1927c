/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-language.h"

#include "rum-sheet-text-private.h"

#include "rum-topic.h"

#include <pango/pangocairo.h>
#include <string.h>

#define HEADER_FIELD "\nLanguage: "

/* The language of the texts as they are in the source. */
#define SOURCE_LANGUAGE "en"

/* Layout must not depend on what will be drawn on: no hinting, and no rounding
 * of letters to whole pixels. */
static void
set_exact (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
}

/* The direction in which the headings read: that of their first letter.  Pango
 * shapes the text for it, so it gets a font that the sheet needs anyway.
 */
static PangoDirection
find_direction (PangoContext *context)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoFontDescription *font = rum_sheet_text_create_font (FALSE, FALSE, RUM_SHEET_SHAPED_SIZE);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, rum_topic_get_label (RUM_TOPIC_ROLE), -1);

  return pango_layout_get_direction (layout, 0);
}

/**
 * rum_sheet_language_dup_code:
 *
 * Finds out in which language the texts come.  That is the language of the
 * catalogue that was found, which need not be that of the locale.
 *
 * Returns: (transfer full): a language code such as “en” or “pt-BR”
 */
char *
rum_sheet_language_dup_code (void)
{
  /* The header of the catalogue is its translation of the empty string. */
  const char *header = g_dgettext (GETTEXT_PACKAGE, "");
  const char *field = strstr (header, HEADER_FIELD);
  g_autofree char *code = NULL;

  if (field == NULL)
    return g_strdup (SOURCE_LANGUAGE);

  field += strlen (HEADER_FIELD);
  code = g_strndup (field, strcspn (field, "@.\n"));
  g_strdelimit (g_strstrip (code), "_", '-');

  return *code != '\0' ? g_steal_pointer (&code) : g_strdup (SOURCE_LANGUAGE);
}

/**
 * rum_sheet_language_find_fonts:
 *
 * Has the system's fonts looked up, which takes a while, in a thread of Pango's.
 * The context that this thread creates later waits no longer for them than it
 * must.
 */
void
rum_sheet_language_find_fonts (void)
{
  pango_cairo_font_map_get_default ();
}

/**
 * rum_sheet_language_create_context:
 *
 * Creates what the texts of a sheet are laid out with: the system's fonts, and
 * the language and direction of the texts.  One unit of it is a point.
 *
 * Returns: (transfer full): a context of the thread that asked for it
 */
PangoContext *
rum_sheet_language_create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autofree char *code = rum_sheet_language_dup_code ();

  set_exact (context);
  pango_context_set_language (context, pango_language_from_string (code));
  pango_context_set_base_dir (context, find_direction (context));

  return context;
}
