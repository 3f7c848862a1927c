/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-scan-private.h"

#include "rum-figure-error.h"
#include "rum-region-private.h"

/* librsvg knows an element by its id but does not list the ids, so the text is
 * read once more for them.  The same pass holds a figure to the limits below,
 * before librsvg sees it; they leave room for many times what ours need, and
 * RumPickMap can tell so many regions apart.
 */
#define MAX_BYTES (8 * 1024 * 1024)
#define MAX_ELEMENTS 50000
#define MAX_REGIONS 12000
#define MAX_DEPTH 32

#define NAMESPACE "http://www.w3.org/2000/svg"

/* What can be a region: whatever is drawn where it stands. */
static const char *const region_elements[] = {
  "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use", "svg",
  "a", "switch", NULL
};

typedef struct
{
  const char *name;
  GPtrArray  *regions;
  GHashTable *ids;
  int         n_elements;
  int         depth;
  int         region_depth;
} Scan;

static void G_GNUC_PRINTF (5, 6)
set_scan_error (Scan                *scan,
                GMarkupParseContext *context,
                GError             **error,
                RumFigureError       code,
                const char          *format,
                ...)
{
  g_autofree char *message = NULL;
  int line = 0;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_markup_parse_context_get_position (context, &line, NULL);
  g_set_error (error, RUM_FIGURE_ERROR, code, "%s:%d: %s", scan->name, line, message);
}

static const char *
find_attribute (const char **names,
                const char **values,
                const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return NULL;
}

static gboolean
check_limits (Scan                *scan,
              GMarkupParseContext *context,
              GError             **error)
{
  if (scan->n_elements > MAX_ELEMENTS)
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_TOO_LARGE,
                    "more than %d elements", MAX_ELEMENTS);
  else if (scan->depth > MAX_DEPTH)
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_TOO_LARGE,
                    "elements are nested deeper than %d", MAX_DEPTH);
  else if (scan->regions->len > MAX_REGIONS)
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_TOO_LARGE,
                    "more than %d regions", MAX_REGIONS);
  else
    return TRUE;

  return FALSE;
}

/* With a size of its own a figure would be measured in that size instead of in
 * its units.
 */
static gboolean
check_root (Scan                *scan,
            GMarkupParseContext *context,
            const char          *element,
            const char         **names,
            const char         **values,
            GError             **error)
{
  if (!g_str_equal (element, "svg"))
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_MARKUP,
                    "the root element is “%s”, not “svg”", element);
  else if (g_strcmp0 (find_attribute (names, values, "xmlns"), NAMESPACE) != 0)
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_MARKUP,
                    "the root element has not the namespace “%s”", NAMESPACE);
  else if (find_attribute (names, values, "viewBox") == NULL)
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_CONTENT,
                    "the figure has no viewBox");
  else if (find_attribute (names, values, "width") != NULL ||
           find_attribute (names, values, "height") != NULL)
    set_scan_error (scan, context, error, RUM_FIGURE_ERROR_CONTENT,
                    "the figure has a width or height; it must have a viewBox only");
  else
    return TRUE;

  return FALSE;
}

static gboolean
add_region (Scan                *scan,
            GMarkupParseContext *context,
            const char          *element,
            const char          *id,
            GError             **error)
{
  if (!g_strv_contains (region_elements, element))
    {
      set_scan_error (scan, context, error, RUM_FIGURE_ERROR_CONTENT,
                      "the region “%s” is a “%s”, which is not drawn", id, element);
      return FALSE;
    }

  if (scan->region_depth > 0)
    {
      set_scan_error (scan, context, error, RUM_FIGURE_ERROR_CONTENT,
                      "the region “%s” lies within another region", id);
      return FALSE;
    }

  g_ptr_array_add (scan->regions, g_strdup (id));
  scan->region_depth = scan->depth;

  return TRUE;
}

static gboolean
add_id (Scan                *scan,
        GMarkupParseContext *context,
        const char          *element,
        const char          *id,
        GError             **error)
{
  if (!g_hash_table_add (scan->ids, g_strdup (id)))
    {
      set_scan_error (scan, context, error, RUM_FIGURE_ERROR_CONTENT,
                      "the id “%s” stands twice", id);
      return FALSE;
    }

  return !rum_region_is_valid_id (id) || add_region (scan, context, element, id, error);
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char          *element,
                  const char         **names,
                  const char         **values,
                  gpointer             user_data,
                  GError             **error)
{
  Scan *scan = user_data;
  const char *id = find_attribute (names, values, "id");

  scan->n_elements++;
  scan->depth++;

  if (scan->depth == 1 && !check_root (scan, context, element, names, values, error))
    return;

  if (id != NULL && !add_id (scan, context, element, id, error))
    return;

  check_limits (scan, context, error);
}

static void
end_element_cb (GMarkupParseContext *context,
                const char          *element,
                gpointer             user_data,
                GError             **error)
{
  Scan *scan = user_data;

  if (scan->region_depth == scan->depth)
    scan->region_depth = 0;

  scan->depth--;
}

static gboolean
parse (Scan    *scan,
       GBytes  *svg,
       GError **error)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
  };
  g_autoptr (GMarkupParseContext) context = NULL;
  const char *text = NULL;
  gsize size = 0;

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, scan, NULL);
  text = g_bytes_get_data (svg, &size);

  return g_markup_parse_context_parse (context, text, size, error) &&
         g_markup_parse_context_end_parse (context, error);
}

/* GMarkup quotes what it cannot read, even where that is no UTF-8. */
static void
propagate_parse_error (GError     **error,
                       const char  *name,
                       GError      *parse_error)
{
  g_autoptr (GError) cause = parse_error;
  g_autofree char *message = g_utf8_make_valid (cause->message, -1);

  if (cause->domain == RUM_FIGURE_ERROR)
    g_propagate_error (error, g_steal_pointer (&cause));
  else
    g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MARKUP, "%s: %s", name, message);
}

/*< private >
 * rum_figure_scan:
 * @svg: text of a figure
 * @name: name of its file, for messages
 * @error: where to store an error, or NULL
 *
 * Finds the regions of a figure, and checks that it keeps the rules of the
 * figures that librsvg does not ask for.
 *
 * Returns: (transfer full) (element-type utf8): the ids of the regions in
 *   drawing order, or NULL with an error of RUM_FIGURE_ERROR set, whose
 *   message begins with the name of the file
 */
GPtrArray *
rum_figure_scan (GBytes      *svg,
                 const char  *name,
                 GError     **error)
{
  g_autoptr (GPtrArray) regions = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) parse_error = NULL;
  Scan scan = { .name = name, .regions = regions, .ids = ids };

  g_return_val_if_fail (svg != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (g_bytes_get_size (svg) > MAX_BYTES)
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_TOO_LARGE,
                   "%s: larger than %d bytes", name, MAX_BYTES);
      return NULL;
    }

  if (parse (&scan, svg, &parse_error))
    return g_steal_pointer (&regions);

  propagate_parse_error (error, name, g_steal_pointer (&parse_error));
  return NULL;
}
