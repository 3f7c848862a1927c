/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-link-curve.h"

#include "rum-autoptr.h"
#include "rum-figure-error.h"
#include "rum-palette-private.h"

#include <math.h>
#include <string.h>

/* In units of drawing: the head of an arrow, the dot at an end without one, and
 * how far anything with its halo reaches from the curve.
 */
#define HEAD_LENGTH 13.0
#define HEAD_WIDTH 11.0
#define DOT_RADIUS 4.2
#define REACH 10.0

/* How far the curve bulges: a share of its length, but so much at least that
 * one sees a bow between two things that are close to each other.
 */
#define BULGE_SHARE 0.2
#define MIN_BULGE 16.0
#define MAX_BULGE 60.0

typedef enum
{
  END_DOT,
  END_HEAD,
} End;

/* How a kind looks, apart from its dashes, which the palettes have. */
typedef struct
{
  const char *name;
  End         from;
  End         to;
} Look;

static const Look looks[] = {
  [RUM_LINK_WORKS_WITH] = { "works-with", END_DOT, END_DOT },
  [RUM_LINK_WORKS_AGAINST] = { "works-against", END_HEAD, END_HEAD },
  [RUM_LINK_HANDS_LOAD_TO] = { "hands-load-to", END_DOT, END_HEAD },
  [RUM_LINK_MAKES_UP_FOR] = { "makes-up-for", END_DOT, END_HEAD },
};

static void
get_point (const RumLinkCurve *curve,
           double              t,
           double             *x,
           double             *y)
{
  const double s = 1 - t;
  const double weights[4] = { s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t };

  *x = *y = 0;
  for (int i = 0; i < 4; i++)
    {
      *x += weights[i] * curve->x[i];
      *y += weights[i] * curve->y[i];
    }
}

static void
reverse (RumLinkCurve *curve)
{
  const RumLinkCurve copy = *curve;

  for (int i = 0; i < 4; i++)
    {
      curve->x[i] = copy.x[3 - i];
      curve->y[i] = copy.y[3 - i];
    }
}

/* Keeps the part of the curve before @t, after de Casteljau. */
static void
keep_start (RumLinkCurve *curve,
            double        t)
{
  for (int level = 1; level < 4; level++)
    {
      for (int i = 3; i >= level; i--)
        {
          curve->x[i] += (curve->x[i - 1] - curve->x[i]) * (1 - t);
          curve->y[i] += (curve->y[i - 1] - curve->y[i]) * (1 - t);
        }
    }
}

/* Finds where the curve is so far from its last point. */
static double
find_distance_from_end (const RumLinkCurve *curve,
                        double              distance)
{
  for (double t = 1; t > 0.5; t -= 0.005)
    {
      double x = 0;
      double y = 0;

      get_point (curve, t, &x, &y);
      if (hypot (curve->x[3] - x, curve->y[3] - y) >= distance)
        return t;
    }

  return 0.5;
}

static void
append_number (GString *svg,
               double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_c (svg, ' ');
  g_string_append (svg, g_ascii_formatd (buffer, sizeof buffer, "%.2f", number));
}

/* Appends the triangle of a head with its tip at the last point, and cuts the
 * curve where the head begins:
 *
 *        |\
 *   -----|  >
 *        |/
 */
static void
append_head (GString      *path,
             RumLinkCurve *curve)
{
  const double t = find_distance_from_end (curve, HEAD_LENGTH);
  const double tip_x = curve->x[3];
  const double tip_y = curve->y[3];
  double x = 0;
  double y = 0;
  double across_x = 0;
  double across_y = 0;

  get_point (curve, t, &x, &y);
  across_x = -(tip_y - y) / HEAD_LENGTH * HEAD_WIDTH / 2;
  across_y = (tip_x - x) / HEAD_LENGTH * HEAD_WIDTH / 2;

  g_string_append (path, " M");
  append_number (path, tip_x);
  append_number (path, tip_y);
  g_string_append (path, " L");
  append_number (path, x + across_x);
  append_number (path, y + across_y);
  append_number (path, x - across_x);
  append_number (path, y - across_y);
  g_string_append (path, " Z");

  /* A little into the head, so that no gap is left. */
  keep_start (curve, t + (1 - t) * 0.25);
}

static void
append_dot (GString            *path,
            const RumLinkCurve *curve)
{
  g_string_append (path, " M");
  append_number (path, curve->x[3] - DOT_RADIUS);
  append_number (path, curve->y[3]);
  for (int i = 0; i < 2; i++)
    {
      g_string_append (path, " A");
      append_number (path, DOT_RADIUS);
      append_number (path, DOT_RADIUS);
      g_string_append (path, " 0 0 0");
      append_number (path, curve->x[3] + (i == 0 ? DOT_RADIUS : -DOT_RADIUS));
      append_number (path, curve->y[3]);
    }
  g_string_append (path, " Z");
}

static void
append_end (GString      *path,
            RumLinkCurve *curve,
            End           end)
{
  if (end == END_HEAD)
    append_head (path, curve);
  else
    append_dot (path, curve);
}

static char *
create_line (const RumLinkCurve *curve)
{
  GString *path = g_string_new ("M");

  for (int i = 0; i < 4; i++)
    {
      append_number (path, curve->x[i]);
      append_number (path, curve->y[i]);
      if (i == 0)
        g_string_append (path, " C");
    }

  return g_string_free (path, FALSE);
}

/* The box in whole units of drawing, and so in user space. */
static RumBox
get_frame (const RumLinkCurve *self)
{
  RumBox box = { 0 };

  rum_link_curve_get_box (self, &box);
  box.width = ceil (box.width / self->unit) * self->unit;
  box.height = ceil (box.height / self->unit) * self->unit;

  return box;
}

/* Writes what is in the frame, in units of drawing, from its corner. */
static char *
create_content (const RumLinkCurve *self,
                const RumBox       *box,
                const Look         *look)
{
  RumLinkCurve curve = { .unit = 1 };
  g_autoptr (GString) ends = g_string_new (NULL);
  g_autofree char *line = NULL;

  for (int i = 0; i < 4; i++)
    {
      curve.x[i] = (self->x[i] - box->x) / self->unit;
      curve.y[i] = (self->y[i] - box->y) / self->unit;
    }

  append_end (ends, &curve, look->to);
  reverse (&curve);
  append_end (ends, &curve, look->from);
  reverse (&curve);
  line = create_line (&curve);

  /* The halo is whole, so that the gaps between dashes lie on it. */
  return g_strdup_printf ("<g class=\"%s\">"
                          "<path class=\"link-halo\" d=\"%s\"/><path class=\"link-halo-end\" d=\"%s\"/>"
                          "<path class=\"link-line\" d=\"%s\"/><path class=\"link-end\" d=\"%s\"/>"
                          "</g>",
                          look->name, line, ends->str, line, ends->str);
}

static char *
create_document (const RumLinkCurve *self,
                 const RumBox       *frame,
                 const Look         *look)
{
  g_autofree char *content = create_content (self, frame, look);

  return g_strdup_printf ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%s</svg>",
                          (int) round (frame->width / self->unit),
                          (int) round (frame->height / self->unit), content);
}

/**
 * rum_link_curve_init:
 * @self: (out caller-allocates): a curve
 * @from_x: of the first end, in user space
 * @from_y: of the first end, downwards
 * @to_x: of the second end
 * @to_y: of the second end
 * @unit: size of a unit of drawing in user space, above 0
 *
 * Makes a curve between two points.  It bulges to the right or, where it goes
 * from side to side, upwards: out of the body and over it.
 */
void
rum_link_curve_init (RumLinkCurve *self,
                     double        from_x,
                     double        from_y,
                     double        to_x,
                     double        to_y,
                     double        unit)
{
  const double length = hypot (to_x - from_x, to_y - from_y);
  const double bulge = CLAMP (BULGE_SHARE * length, MIN_BULGE * unit, MAX_BULGE * unit) / 0.75;
  double across_x = 1;
  double across_y = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (unit > 0);

  if (length > 0)
    {
      across_x = (to_y - from_y) / length;
      across_y = -(to_x - from_x) / length;
      if (ABS (across_x) > ABS (across_y) * 0.6 ? across_x < 0 : across_y > 0)
        {
          across_x = -across_x;
          across_y = -across_y;
        }
    }

  *self = (RumLinkCurve) {
    .x = { from_x, from_x + (to_x - from_x) * 0.25 + across_x * bulge,
           to_x - (to_x - from_x) * 0.25 + across_x * bulge, to_x },
    .y = { from_y, from_y + (to_y - from_y) * 0.25 + across_y * bulge,
           to_y - (to_y - from_y) * 0.25 + across_y * bulge, to_y },
    .unit = unit,
  };
}

/**
 * rum_link_curve_get_box:
 * @self: a curve
 * @box: (out): the rectangle, in user space
 *
 * Gets a rectangle that has in it all that is drawn.
 */
void
rum_link_curve_get_box (const RumLinkCurve *self,
                        RumBox             *box)
{
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (box != NULL);

  /* A Bézier curve lies between its points. */
  left = MIN (MIN (self->x[0], self->x[1]), MIN (self->x[2], self->x[3]));
  right = MAX (MAX (self->x[0], self->x[1]), MAX (self->x[2], self->x[3]));
  top = MIN (MIN (self->y[0], self->y[1]), MIN (self->y[2], self->y[3]));
  bottom = MAX (MAX (self->y[0], self->y[1]), MAX (self->y[2], self->y[3]));

  *box = (RumBox) { left - REACH * self->unit, top - REACH * self->unit,
                    right - left + 2 * REACH * self->unit,
                    bottom - top + 2 * REACH * self->unit };
}

/**
 * rum_link_curve_draw:
 * @self: a curve
 * @cr: where to draw
 * @palette: the colours
 * @kind: the kind of the link
 * @error: where to store an error, or NULL
 *
 * Draws the curve in a halo.  The kinds differ by their dashes and by what is
 * at the ends: dots where both do the same, heads at both where they work
 * against each other, and a dot and a head where something goes from one to the
 * other.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_link_curve_draw (const RumLinkCurve  *self,
                     cairo_t             *cr,
                     RumPalette           palette,
                     RumLinkKind          kind,
                     GError             **error)
{
  g_autofree char *css = NULL;
  g_autofree char *svg = NULL;
  g_autoptr (RsvgHandle) handle = NULL;
  g_autoptr (GError) cause = NULL;
  RumBox frame = { 0 };

  g_return_val_if_fail (self != NULL && self->unit > 0, FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (kind < G_N_ELEMENTS (looks), FALSE);

  css = rum_palette_create_css (palette, RUM_LOOK_LINK, error);
  if (css == NULL)
    return FALSE;

  frame = get_frame (self);
  svg = create_document (self, &frame, &looks[kind]);

  handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &cause);
  if (handle != NULL && cairo_status (cr) == CAIRO_STATUS_SUCCESS &&
      rsvg_handle_set_stylesheet (handle, (const guint8 *) css, strlen (css), &cause) &&
      rsvg_handle_render_document (handle, cr,
                                   &(RsvgRectangle) { frame.x, frame.y, frame.width, frame.height },
                                   &cause))
    return TRUE;

  g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER, "The link could not be drawn: %s",
               cause != NULL ? cause->message : cairo_status_to_string (cairo_status (cr)));

  return FALSE;
}

/**
 * rum_link_curve_append_svg:
 * @self: a curve
 * @svg: the text of an SVG document in which user space is that of the curve
 * @kind: the kind of the link
 *
 * Writes the curve as an element.  Its colours are those of the look
 * RUM_LOOK_LINK of a palette.
 */
void
rum_link_curve_append_svg (const RumLinkCurve *self,
                           GString            *svg,
                           RumLinkKind         kind)
{
  g_autofree char *content = NULL;
  RumBox frame = { 0 };

  g_return_if_fail (self != NULL && self->unit > 0);
  g_return_if_fail (svg != NULL);
  g_return_if_fail (kind < G_N_ELEMENTS (looks));

  frame = get_frame (self);
  content = create_content (self, &frame, &looks[kind]);
  g_string_append (svg, "<g transform=\"translate(");
  append_number (svg, frame.x);
  append_number (svg, frame.y);
  g_string_append (svg, ") scale(");
  append_number (svg, self->unit);
  g_string_append_printf (svg, ")\">%s</g>\n", content);
}
