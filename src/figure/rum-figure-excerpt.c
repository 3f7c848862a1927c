/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-excerpt.h"

#include "rum-figure-error.h"
#include "rum-figure-private.h"
#include "rum-region-private.h"

#include <math.h>
#include <string.h>

/* How far a stroke may reach beyond its path, in figure units. */
#define STROKE_REACH 3.0

/* How far the control points of a curve may be from a line that is drawn for it,
 * in figure units: less than the finest pen of a printer draws. */
#define TOLERANCE 0.25
#define SMALL_TOLERANCE 2.0

/* The only rule that no palette has. */
#define STYLE "<style>.ghost{stroke-dasharray:3 2}</style>"

typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} Bounds;

typedef struct
{
  char *name;
  char *d;
} Path;

/* A group of the file: the body, a region or the borders. */
typedef struct
{
  char      *id;
  char      *name;
  gboolean   is_region;
  Bounds     bounds;
  GPtrArray *paths;
} Part;

struct _RumFigureExcerpt
{
  GObject    parent_instance;

  RumView    view;
  RumLayer   layer;
  char      *view_box;
  GPtrArray *parts;
};

G_DEFINE_FINAL_TYPE (RumFigureExcerpt, rum_figure_excerpt, G_TYPE_OBJECT)

static const Bounds nothing = { INFINITY, INFINITY, -INFINITY, -INFINITY };

static void
free_path (gpointer data)
{
  Path *path = data;

  g_free (path->name);
  g_free (path->d);
  g_free (path);
}

static void
free_part (gpointer data)
{
  Part *part = data;

  g_free (part->id);
  g_free (part->name);
  g_ptr_array_unref (part->paths);
  g_free (part);
}

static gboolean
is_empty (const Bounds *bounds)
{
  return bounds->right <= bounds->left || bounds->bottom <= bounds->top;
}

static void
extend (Bounds *bounds,
        double  x,
        double  y)
{
  bounds->left = MIN (bounds->left, x);
  bounds->right = MAX (bounds->right, x);
  bounds->top = MIN (bounds->top, y);
  bounds->bottom = MAX (bounds->bottom, y);
}

static void
unite (Bounds       *bounds,
       const Bounds *other)
{
  if (is_empty (other))
    return;

  extend (bounds, other->left, other->top);
  extend (bounds, other->right, other->bottom);
}

static gboolean
do_meet (const Bounds *bounds,
         const RumBox *area)
{
  return bounds->right > area->x - STROKE_REACH &&
         bounds->left < area->x + area->width + STROKE_REACH &&
         bounds->bottom > area->y - STROKE_REACH &&
         bounds->top < area->y + area->height + STROKE_REACH;
}

/* Our own figures have plain decimals only.  g_ascii_strtod() takes many times
 * as long, and there are ten thousand numbers in a figure. */
static double
read_number (const char **text)
{
  const char *p = *text;
  double number = 0;
  double unit = 1;
  gboolean is_negative = *p == '-';

  if (is_negative)
    p++;
  for (; g_ascii_isdigit (*p); p++)
    number = number * 10 + (*p - '0');
  if (*p == '.')
    for (p++; g_ascii_isdigit (*p); p++)
      {
        unit /= 10;
        number += (*p - '0') * unit;
      }
  *text = p;

  return is_negative ? -number : number;
}

/* Measures a path from @d to where another subpath begins, or the end, by its
 * points: see data/figures/README.md for its form. */
static const char *
measure_subpath (const char *d,
                 Bounds     *bounds)
{
  gboolean is_x = TRUE;
  double x = 0;

  *bounds = nothing;
  for (gboolean is_first = TRUE; *d != '\0' && (is_first || *d != 'M'); is_first = FALSE)
    {
      if (*d != '-' && !g_ascii_isdigit (*d))
        {
          d++;
          continue;
        }

      if (is_x)
        x = read_number (&d);
      else
        extend (bounds, x, read_number (&d));
      is_x = !is_x;
    }

  return d;
}

/* A place in a path: its numbers as they are written, and what they say. */
typedef struct
{
  const char *text;
  gsize       length;
  double      x;
  double      y;
} Point;

static gboolean
read_point (const char **d,
            Point       *point)
{
  while (**d == ' ' || **d == ',')
    (*d)++;
  if (**d != '-' && !g_ascii_isdigit (**d))
    return FALSE;

  point->text = *d;
  point->x = read_number (d);
  while (**d == ' ' || **d == ',')
    (*d)++;
  point->y = read_number (d);
  point->length = *d - point->text;

  return TRUE;
}

/* How far @point is from the line from @from to @to, squared. */
static double
measure_bulge (const Point *from,
               const Point *to,
               const Point *point)
{
  double dx = to->x - from->x;
  double dy = to->y - from->y;
  double length = dx * dx + dy * dy;
  double cross = (point->x - from->x) * dy - (point->y - from->y) * dx;

  if (length < 0.01)
    return (point->x - from->x) * (point->x - from->x) +
           (point->y - from->y) * (point->y - from->y);

  return cross * cross / length;
}

static void
append_point (GString     *string,
              const Point *point)
{
  g_string_append_len (string, point->text, point->length);
  g_string_append_c (string, ' ');
}

/* Adds a curve, or a line instead of it, which lies within three quarters of
 * what the control points are away from it.  Neighbours share their curves and
 * stay neighbours. */
static void
append_curve (GString     *string,
              const Point *from,
              const Point  points[3],
              double       tolerance)
{
  const double most = tolerance * tolerance;

  if (measure_bulge (from, &points[2], &points[0]) < most &&
      measure_bulge (from, &points[2], &points[1]) < most)
    {
      g_string_append_c (string, 'L');
      append_point (string, &points[2]);
      return;
    }

  g_string_append_c (string, 'C');
  for (int i = 0; i < 3; i++)
    append_point (string, &points[i]);
}

/* Adds a subpath with lines for flat curves. */
static void
append_simpler (GString    *string,
                const char *d,
                const char *end,
                double      tolerance)
{
  Point last = { NULL, 0, 0, 0 };
  Point points[3];
  char command = 'M';

  while (d < end)
    {
      if (g_ascii_isalpha (*d))
        {
          command = *d++;
          if (command == 'Z')
            g_string_append_c (string, 'Z');
          continue;
        }
      if (!read_point (&d, &points[0]))
        {
          if (!g_ascii_isalpha (*d))
            d++;
          continue;
        }

      if (command == 'C' && read_point (&d, &points[1]) && read_point (&d, &points[2]))
        {
          append_curve (string, &last, points, tolerance);
          last = points[2];
          continue;
        }

      g_string_append_c (string, command);
      append_point (string, &points[0]);
      last = points[0];
      command = 'L';
    }
}

/* Adds what of a path is seen in @area: a subpath that does not reach into it
 * changes nothing there. */
static void
append_seen (GString      *string,
             const char   *d,
             const RumBox *area,
             double        tolerance)
{
  while (*d != '\0')
    {
      Bounds bounds = nothing;
      const char *end = measure_subpath (d, &bounds);

      if (do_meet (&bounds, area))
        append_simpler (string, d, end, tolerance);
      d = end;
    }
}

static const char *
find_attribute (const char **names,
                const char **values,
                const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];

  return NULL;
}

static gboolean
is_extent (const char *name)
{
  return g_str_has_prefix (name, "shape") || g_str_has_prefix (name, "tendon");
}

static void
add_path (RumFigureExcerpt *self,
          const char       *name,
          const char       *d)
{
  Part *part = g_ptr_array_index (self->parts, self->parts->len - 1);
  Path *path = g_new (Path, 1);
  Bounds bounds = nothing;

  path->name = g_strdup (name);
  path->d = g_strdup (d);
  g_ptr_array_add (part->paths, path);

  while (part->is_region && is_extent (name) && *d != '\0')
    {
      d = measure_subpath (d, &bounds);
      unite (&part->bounds, &bounds);
    }
}

static void
add_part (RumFigureExcerpt *self,
          const char       *id,
          const char       *name)
{
  Part *part = g_new0 (Part, 1);

  part->id = g_strdup (id);
  part->name = g_strdup (name != NULL ? name : "");
  part->is_region = rum_region_is_valid_id (id);
  part->bounds = nothing;
  part->paths = g_ptr_array_new_with_free_func (free_path);
  g_ptr_array_add (self->parts, part);
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char          *element,
                  const char         **names,
                  const char         **values,
                  gpointer             user_data,
                  GError             **error)
{
  RumFigureExcerpt *self = user_data;
  const char *id = find_attribute (names, values, "id");
  const char *name = find_attribute (names, values, "class");
  const char *d = find_attribute (names, values, "d");

  if (g_str_equal (element, "svg"))
    self->view_box = g_strdup (find_attribute (names, values, "viewBox"));
  else if (g_str_equal (element, "g") && id != NULL)
    add_part (self, id, name);
  else if (d != NULL && name != NULL && self->parts->len > 0)
    add_path (self, name, d);
}

static gboolean
read_file (RumFigureExcerpt  *self,
           GError           **error)
{
  static const GMarkupParser parser = { .start_element = start_element_cb };
  g_autoptr (GBytes) svg = rum_figure_lookup_svg (self->view, self->layer, error);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) cause = NULL;

  if (svg == NULL)
    return FALSE;

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, self, NULL);
  if (g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL), g_bytes_get_size (svg),
                                    &cause) &&
      g_markup_parse_context_end_parse (context, &cause))
    return TRUE;

  g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MARKUP, "%s", cause->message);

  return FALSE;
}

static gboolean
is_of_muscle (const Part *part,
              const char *muscle_id)
{
  gsize length = strlen (muscle_id);

  return part->is_region && g_str_has_prefix (part->id, muscle_id) && part->id[length] == '.';
}

static gboolean
is_of_any (const Part        *part,
           const char *const *muscle_ids)
{
  for (guint i = 0; muscle_ids[i] != NULL; i++)
    if (is_of_muscle (part, muscle_ids[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_fine (const Path *path)
{
  static const char *const names[] = { "fibres", "shade", "line", "quiet-lines" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (path->name, names[i]))
      return TRUE;

  return FALSE;
}

/* Adds what of a path is seen; returns whether that is anything. */
static gboolean
append_path (GString      *svg,
             const Path   *path,
             const RumBox *area,
             double        tolerance)
{
  gsize length = svg->len;
  gsize empty = 0;

  g_string_append_printf (svg, "<path class=\"%s\" d=\"", path->name);
  empty = svg->len;
  append_seen (svg, path->d, area, tolerance);
  if (svg->len == empty)
    {
      g_string_truncate (svg, length);
      return FALSE;
    }

  g_string_append (svg, "\"/>");

  return TRUE;
}

/* A region of which nothing is seen is left out, as it has no area. */
static void
append_part (GString      *svg,
             const Part   *part,
             const RumBox *area,
             gboolean      is_small)
{
  const double tolerance = is_small ? SMALL_TOLERANCE : TOLERANCE;
  gsize length = svg->len;
  gboolean is_seen = !part->is_region;

  g_string_append_printf (svg, "<g id=\"%s\" class=\"%s\">", part->id, part->name);
  for (guint i = 0; i < part->paths->len; i++)
    {
      const Path *path = g_ptr_array_index (part->paths, i);

      if ((!is_small || !is_fine (path)) && append_path (svg, path, area, tolerance) &&
          is_extent (path->name))
        is_seen = TRUE;
    }
  g_string_append (svg, "</g>");

  if (!is_seen)
    g_string_truncate (svg, length);
}

static GString *
begin_svg (RumFigureExcerpt *self)
{
  GString *svg = g_string_new ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");

  g_string_append (svg, self->view_box);
  g_string_append (svg, "\">" STYLE);

  return svg;
}

static RumFigure *
end_svg (RumFigureExcerpt  *self,
         GString           *svg,
         GError           **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_string_append (svg, "</svg>");
  bytes = g_string_free_to_bytes (svg);

  return rum_figure_new_for_bytes (bytes, self->view, self->layer, error);
}

static void
rum_figure_excerpt_finalize (GObject *object)
{
  RumFigureExcerpt *self = RUM_FIGURE_EXCERPT (object);

  g_clear_pointer (&self->view_box, g_free);
  g_clear_pointer (&self->parts, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_figure_excerpt_parent_class)->finalize (object);
}

static void
rum_figure_excerpt_class_init (RumFigureExcerptClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_figure_excerpt_finalize;
}

static void
rum_figure_excerpt_init (RumFigureExcerpt *self)
{
  self->parts = g_ptr_array_new_with_free_func (free_part);
}

/**
 * rum_figure_excerpt_new:
 * @view: from where the body is seen
 * @layer: how deep
 * @error: where to store an error, or NULL
 *
 * Reads the text of a figure of the program, without loading it.
 *
 * Returns: (transfer full): a new object, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RumFigureExcerpt *
rum_figure_excerpt_new (RumView    view,
                        RumLayer   layer,
                        GError   **error)
{
  g_autoptr (RumFigureExcerpt) self = g_object_new (RUM_TYPE_FIGURE_EXCERPT, NULL);

  self->view = view;
  self->layer = layer;
  if (!read_file (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rum_figure_excerpt_get_view:
 * @self: a figure's text
 *
 * Gets from where the body is seen.
 *
 * Returns: the view
 */
RumView
rum_figure_excerpt_get_view (RumFigureExcerpt *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE_EXCERPT (self), RUM_VIEW_FRONT);

  return self->view;
}

/**
 * rum_figure_excerpt_get_layer:
 * @self: a figure's text
 *
 * Gets how deep the figure looks.
 *
 * Returns: the layer
 */
RumLayer
rum_figure_excerpt_get_layer (RumFigureExcerpt *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE_EXCERPT (self), RUM_LAYER_SURFACE);

  return self->layer;
}

/**
 * rum_figure_excerpt_measure:
 * @self: a figure's text
 * @muscle_id: id of a muscle
 * @box: (out): all of the muscle, in figure units
 * @half: (out): what of it is on the viewer's right, or all of it if the figure
 *   shows one side of it only, in figure units
 *
 * Measures a muscle by the points of its outline, which may lie a little
 * outside it.
 *
 * Returns: whether the figure shows the muscle; if not, the boxes stay as they
 *   are
 */
gboolean
rum_figure_excerpt_measure (RumFigureExcerpt *self,
                            const char       *muscle_id,
                            RumBox           *box,
                            RumBox           *half)
{
  Bounds all = nothing;
  Bounds right = nothing;

  g_return_val_if_fail (RUM_IS_FIGURE_EXCERPT (self), FALSE);
  g_return_val_if_fail (muscle_id != NULL, FALSE);
  g_return_val_if_fail (box != NULL && half != NULL, FALSE);

  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = g_ptr_array_index (self->parts, i);

      if (!is_of_muscle (part, muscle_id))
        continue;

      unite (&all, &part->bounds);
      if (self->view != RUM_VIEW_SIDE && part->bounds.left + part->bounds.right > 0)
        unite (&right, &part->bounds);
    }
  if (is_empty (&all))
    return FALSE;

  if (is_empty (&right))
    right = all;
  *box = (RumBox) { all.left, all.top, all.right - all.left, all.bottom - all.top };
  *half = (RumBox) { right.left, right.top, right.right - right.left, right.bottom - right.top };

  return TRUE;
}

/**
 * rum_figure_excerpt_create_figure:
 * @self: a figure's text
 * @area: the part that will be seen, in figure units
 * @is_small: whether it will be so small that fibres, shades and lines do not
 *   count
 * @without: (array zero-terminated=1): ids of muscles that will be drawn over it
 * @error: where to store an error, or NULL
 *
 * Makes a figure that looks within @area as the whole one does, and has the
 * same box, but lacks what lies outside, and the muscles in @without but for
 * their borders.
 *
 * Returns: (transfer full): a new figure, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RumFigure *
rum_figure_excerpt_create_figure (RumFigureExcerpt   *self,
                                  const RumBox       *area,
                                  gboolean            is_small,
                                  const char *const  *without,
                                  GError            **error)
{
  GString *svg = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE_EXCERPT (self), NULL);
  g_return_val_if_fail (area != NULL, NULL);
  g_return_val_if_fail (without != NULL, NULL);

  svg = begin_svg (self);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = g_ptr_array_index (self->parts, i);

      if (!part->is_region || (do_meet (&part->bounds, area) && !is_of_any (part, without)))
        append_part (svg, part, area, is_small);
    }

  return end_svg (self, svg, error);
}

/**
 * rum_figure_excerpt_create_lit:
 * @self: a figure's text
 * @area: the part that will be seen, in figure units
 * @is_small: whether it will be so small that fibres, shades and lines do not
 *   count
 * @muscle_ids: (array zero-terminated=1): ids of muscles
 * @error: where to store an error, or NULL
 *
 * Makes a figure of nothing but some muscles, to be drawn lit over another one.
 *
 * Returns: (transfer full): a new figure, perhaps without regions, or NULL with
 *   an error of RUM_FIGURE_ERROR set
 */
RumFigure *
rum_figure_excerpt_create_lit (RumFigureExcerpt   *self,
                               const RumBox       *area,
                               gboolean            is_small,
                               const char *const  *muscle_ids,
                               GError            **error)
{
  GString *svg = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE_EXCERPT (self), NULL);
  g_return_val_if_fail (area != NULL, NULL);
  g_return_val_if_fail (muscle_ids != NULL, NULL);

  svg = begin_svg (self);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = g_ptr_array_index (self->parts, i);

      if (is_of_any (part, muscle_ids) && do_meet (&part->bounds, area))
        append_part (svg, part, area, is_small);
    }

  return end_svg (self, svg, error);
}
