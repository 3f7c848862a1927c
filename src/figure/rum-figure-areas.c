/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-areas.h"

#include "rum-figure-error.h"
#include "rum-figure-private.h"
#include "rum-region-private.h"

#include <math.h>
#include <string.h>

typedef struct
{
  GHashTable *areas;
  int         depth;

  /* The region that is being read, or NULL. */
  char       *muscle_id;
  int         region_depth;
  double      left;
  double      right;
  double      top;
  double      bottom;
} Scan;

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

/* Our own figures have absolute coordinates only, in pairs: see
 * data/figures/README.md.
 */
static void
extend_by_path (Scan       *scan,
                const char *path)
{
  gboolean is_x = TRUE;

  while (*path != '\0')
    {
      char *end = NULL;
      const double number = g_ascii_strtod (path, &end);

      if (end == path)
        {
          path++;
          continue;
        }

      if (is_x)
        {
          scan->left = MIN (scan->left, number);
          scan->right = MAX (scan->right, number);
        }
      else
        {
          scan->top = MIN (scan->top, number);
          scan->bottom = MAX (scan->bottom, number);
        }

      is_x = !is_x;
      path = end;
    }
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
  const char *name = find_attribute (names, values, "class");
  const char *path = find_attribute (names, values, "d");

  scan->depth++;

  if (scan->muscle_id == NULL && id != NULL && rum_region_is_valid_id (id))
    {
      scan->muscle_id = g_strndup (id, strcspn (id, "."));
      scan->region_depth = scan->depth;
      scan->left = scan->top = INFINITY;
      scan->right = scan->bottom = -INFINITY;
    }

  if (scan->muscle_id != NULL && path != NULL && name != NULL &&
      (g_str_has_prefix (name, "shape") || g_str_has_prefix (name, "tendon")))
    extend_by_path (scan, path);
}

static void
end_element_cb (GMarkupParseContext *context,
                const char          *element,
                gpointer             user_data,
                GError             **error)
{
  Scan *scan = user_data;

  if (scan->muscle_id != NULL && scan->region_depth == scan->depth)
    {
      double *area = g_hash_table_lookup (scan->areas, scan->muscle_id);
      const double own = (scan->right - scan->left) * (scan->bottom - scan->top);

      if (area == NULL)
        {
          area = g_new0 (double, 1);
          g_hash_table_insert (scan->areas, g_strdup (scan->muscle_id), area);
        }
      if (scan->right > scan->left && scan->bottom > scan->top)
        *area += own;

      g_clear_pointer (&scan->muscle_id, g_free);
    }

  scan->depth--;
}

/**
 * rum_figure_create_areas:
 * @view: from where the body is seen
 * @layer: how deep
 * @error: where to store an error, or NULL
 *
 * Measures roughly how much of each muscle a figure of the program shows: by
 * the rectangles around the points of its outlines.  It takes a tenth of the
 * time that it takes to load the figure, and is there to choose among all of
 * them.  May be called in any thread.
 *
 * Returns: (transfer full) (element-type utf8 double): areas in square figure
 *   units, both sides together, by the ids of the muscles, or NULL with an
 *   error of RUM_FIGURE_ERROR set
 */
GHashTable *
rum_figure_create_areas (RumView    view,
                         RumLayer   layer,
                         GError   **error)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
  };
  g_autoptr (GHashTable) areas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GBytes) svg = rum_figure_lookup_svg (view, layer, error);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) cause = NULL;
  Scan scan = { .areas = areas };

  if (svg == NULL)
    return NULL;

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &scan, NULL);
  if (g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL), g_bytes_get_size (svg),
                                    &cause) &&
      g_markup_parse_context_end_parse (context, &cause))
    return g_steal_pointer (&areas);

  g_free (scan.muscle_id);
  g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MARKUP, "%s", cause->message);

  return NULL;
}
