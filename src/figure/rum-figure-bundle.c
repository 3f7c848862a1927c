/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-bundle-private.h"

#include "rum-region-private.h"

#include <string.h>

/* Of a figure of very many regions, a text that librsvg finds each one in faster.
 *
 * To measure or draw one element, librsvg goes through all siblings of it and of
 * what it lies in.  With ten thousand regions side by side, to measure them all
 * takes a hundred million steps.  So what lies side by side is put into groups
 * that do nothing else:
 *
 *   <g>            <g>
 *     region         <g> region region … </g>
 *     region   →     <g> region region … </g>
 *     …              …
 *   </g>           </g>
 */
#define BUNDLE_SIZE 100

typedef struct
{
  GString  *text;

  /* Of each element that is open, how many regions are in its open bundle, plus
   * one if there is one.
   */
  GArray   *levels;

  int       style_depth;
  gboolean  has_structure;
} Bundler;

static int *
get_level (Bundler *self)
{
  return &g_array_index (self->levels, int, self->levels->len - 1);
}

static void
close_bundle (Bundler *self)
{
  int *level = get_level (self);

  if (*level > 0)
    g_string_append (self->text, "</g>");
  *level = 0;
}

/* What is no region stays outside, so that it can be anything. */
static void
enter_child (Bundler    *self,
             const char *id)
{
  int *level = get_level (self);

  if (id == NULL || !rum_region_is_valid_id (id))
    {
      close_bundle (self);
      return;
    }

  if (*level > BUNDLE_SIZE)
    close_bundle (self);
  if (*level == 0)
    {
      g_string_append (self->text, "<g>");
      *level = 1;
    }
  (*level)++;
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Bundler *self = user_data;
  const int none = 0;
  const char *id = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "id"))
        id = values[i];
    }

  if (self->levels->len > 0)
    enter_child (self, id);
  g_array_append_val (self->levels, none);
  if (g_str_equal (element, "style"))
    self->style_depth++;
  else if (g_str_equal (element, "switch"))
    self->has_structure = TRUE;

  g_string_append_printf (self->text, "<%s", element);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = g_markup_escape_text (values[i], -1);

      g_string_append_printf (self->text, " %s=\"%s\"", names[i], value);
    }
  g_string_append_c (self->text, '>');
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element,
                gpointer              user_data,
                GError              **error)
{
  Bundler *self = user_data;

  close_bundle (self);
  g_array_set_size (self->levels, self->levels->len - 1);
  if (g_str_equal (element, "style"))
    self->style_depth--;
  g_string_append_printf (self->text, "</%s>", element);
}

/* Rules for children, siblings or places among them would no longer match. */
static gboolean
asks_for_structure (const char *css)
{
  static const char *const words[] = {
    ">", "+", "~", ":first", ":last", ":nth", ":only", ":empty", ":root"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (css, words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Bundler *self = user_data;
  g_autofree char *plain = g_strndup (text, length);
  g_autofree char *escaped = g_markup_escape_text (plain, -1);

  if (self->style_depth > 0 && asks_for_structure (plain))
    self->has_structure = TRUE;
  g_string_append (self->text, escaped);
}

/*< private >
 * rum_figure_bundle:
 * @svg: text of a figure that rum_figure_scan() found no fault with
 *
 * Writes the figure anew, with regions that lie side by side in groups.  Nothing
 * looks otherwise, nor do regions change their order.
 *
 * Returns: (transfer full): the text, or @svg itself where its stylesheets ask
 *   what lies in or beside what
 */
GBytes *
rum_figure_bundle (GBytes *svg)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
    .text = text_cb,
  };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GString) text = g_string_new (NULL);
  Bundler self = { .text = text, .levels = levels };
  gsize size = 0;
  const char *data = NULL;

  g_return_val_if_fail (svg != NULL, NULL);

  data = g_bytes_get_data (svg, &size);
  context = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  if (!g_markup_parse_context_parse (context, data, (gssize) size, NULL) ||
      !g_markup_parse_context_end_parse (context, NULL) || self.has_structure)
    return g_bytes_ref (svg);

  return g_string_free_to_bytes (g_steal_pointer (&text));
}
