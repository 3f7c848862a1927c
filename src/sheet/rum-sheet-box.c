/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-box.h"

#include "rum-autoptr.h"

/* Thickness of the line around a ground, in millimetres. */
#define LINE_WIDTH 0.35

/* How coarsely points are kept in a PDF: so many 256ths of a point, of which
 * 8 are a hundredth of a millimetre. */
#define COARSENESS 8

/* Thickness of a leader, how much paper it keeps free on both sides where it
 * lies upon a picture, and the radius of the dot at its end, in millimetres. */
#define LEADER_WIDTH 0.16
#define LEADER_HALO 0.2
#define LEADER_DOT 0.42

/* Thickness of the line that bars stand on, and of the one where the foot
 * lifts off, in millimetres. */
#define EFFORT_RULE 0.2

static RumSheetBox *
create (RumSheetBoxKind kind,
        double          width,
        double          height)
{
  RumSheetBox *self = g_new0 (RumSheetBox, 1);

  self->kind = kind;
  self->width = width;
  self->height = height;

  return self;
}

static void
draw_ground (RumSheetBox    *self,
             RumSheetColors  colors,
             cairo_t        *cr)
{
  double line = LINE_WIDTH / RUM_MM_PER_POINT;

  cairo_rectangle (cr,
                   line / 2,
                   line / 2,
                   self->width / RUM_MM_PER_POINT - line,
                   self->height / RUM_MM_PER_POINT - line);
  rum_sheet_ink_set (self->ground, colors, cr);
  cairo_fill_preserve (cr);
  rum_sheet_ink_set (self->ink, colors, cr);
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
}

static void
fill_box (cairo_t        *cr,
          RumSheetColors  colors,
          RumSheetInk     ink,
          double          x,
          double          width,
          double          height)
{
  rum_sheet_ink_set (ink, colors, cr);
  cairo_rectangle (cr, x, 0, width, height);
  cairo_fill (cr);
}

static void
draw_strip (RumSheetBox    *self,
            RumSheetColors  colors,
            cairo_t        *cr)
{
  double width = self->width / RUM_MM_PER_POINT;
  double height = self->height / RUM_MM_PER_POINT;

  fill_box (cr, colors, self->ground, 0, width, height);
  fill_box (cr, colors, self->ink, self->from * width, (self->to - self->from) * width, height);
}

/* Draws the picture through a recording of it, which is smaller by
 * %COARSENESS.  Cairo writes points to 1/256 of a unit, the most part of which
 * nobody sees: this way they are a tenth of the file shorter. */
static gboolean
draw_figure_coarsely (RumSheetBox     *self,
                      RumSheetColors   colors,
                      cairo_t         *cr,
                      GError         **error)
{
  const cairo_rectangle_t extents = {
    0, 0,
    self->width / RUM_MM_PER_POINT / COARSENESS,
    self->height / RUM_MM_PER_POINT / COARSENESS,
  };
  g_autoptr (cairo_surface_t) recording = NULL;
  g_autoptr (cairo_t) recorder = NULL;

  recording = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  recorder = cairo_create (recording);
  if (!rum_sheet_figure_draw (self->figure, colors, recorder, extents.width, extents.height,
                              error))
    return FALSE;

  cairo_scale (cr, COARSENESS, COARSENESS);
  cairo_set_source_surface (cr, recording, 0, 0);
  cairo_paint (cr);

  return TRUE;
}

static void
trace_leader (RumSheetBox *self,
              cairo_t     *cr,
              int          first)
{
  cairo_new_path (cr);
  for (int i = first; i < RUM_SHEET_N_LEADER_POINTS; i++)
    cairo_line_to (cr, self->leader_x[i] / RUM_MM_PER_POINT, self->leader_y[i] / RUM_MM_PER_POINT);
}

static void
draw_dot (RumSheetBox *self,
          cairo_t     *cr,
          double       radius)
{
  const int last = RUM_SHEET_N_LEADER_POINTS - 1;

  cairo_new_path (cr);
  cairo_arc (cr,
             self->leader_x[last] / RUM_MM_PER_POINT,
             self->leader_y[last] / RUM_MM_PER_POINT,
             radius / RUM_MM_PER_POINT, 0, 2 * G_PI);
  cairo_fill (cr);
}

/* A light edge keeps the line apart from what it lies upon. */
static void
draw_leader (RumSheetBox    *self,
             RumSheetColors  colors,
             cairo_t        *cr)
{
  rum_sheet_ink_set (RUM_SHEET_INK_PAPER, colors, cr);
  cairo_set_line_width (cr, (LEADER_WIDTH + 2 * LEADER_HALO) / RUM_MM_PER_POINT);
  trace_leader (self, cr, 1);
  cairo_stroke (cr);
  draw_dot (self, cr, LEADER_DOT + LEADER_HALO);

  rum_sheet_ink_set (RUM_SHEET_INK_TEXT, colors, cr);
  cairo_set_line_width (cr, LEADER_WIDTH / RUM_MM_PER_POINT);
  trace_leader (self, cr, 0);
  cairo_stroke (cr);
  draw_dot (self, cr, LEADER_DOT);
}

static double
get_effort_share (RumEffort level)
{
  switch (level)
    {
    case RUM_EFFORT_LOW:
      return 0.3;
    case RUM_EFFORT_MEDIUM:
      return 0.62;
    case RUM_EFFORT_HIGH:
      return 1;
    case RUM_EFFORT_OFF:
    default:
      return 0;
    }
}

static void
draw_effort (RumSheetBox    *self,
             RumSheetColors  colors,
             cairo_t        *cr)
{
  double width = self->width / RUM_MM_PER_POINT;
  double height = self->height / RUM_MM_PER_POINT;
  double rule = EFFORT_RULE / RUM_MM_PER_POINT;
  const RumTimingSpan *spans = NULL;
  gsize n_spans = 0;

  if (self->is_mirrored)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }

  spans = rum_timing_get_spans (self->timing, &n_spans);
  cairo_new_path (cr);
  rum_sheet_ink_set (self->ink, colors, cr);
  for (gsize i = 0; i < n_spans; i++)
    {
      double bar = (height - rule) * get_effort_share (spans[i].level);

      cairo_rectangle (cr, spans[i].start * width / 100, height - rule - bar,
                       (spans[i].end - spans[i].start) * width / 100, bar);
    }
  cairo_fill (cr);

  rum_sheet_ink_set (RUM_SHEET_INK_QUIET, colors, cr);
  cairo_rectangle (cr, 0, height - rule, width, rule);
  cairo_rectangle (cr, self->from * width - rule / 2, 0, rule, height);
  cairo_fill (cr);
}

static gboolean
draw_figure (RumSheetBox     *self,
             RumSheetColors   colors,
             cairo_t         *cr,
             GError         **error)
{
  if (cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF)
    return draw_figure_coarsely (self, colors, cr, error);

  return rum_sheet_figure_draw (self->figure, colors, cr,
                                self->width / RUM_MM_PER_POINT,
                                self->height / RUM_MM_PER_POINT,
                                error);
}

/**
 * rum_sheet_box_new_text:
 * @text: a paragraph
 * @ruler: sets it
 * @style: the measures of the sheet
 * @width: of the box, in millimetres, or a negative number for as wide as one
 *   line of the text
 *
 * Creates a box for a paragraph, as high as that needs to be.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_text (RumSheetText        *text,
                        RumSheetRuler       *ruler,
                        const RumSheetStyle *style,
                        double               width)
{
  RumSheetBox *self = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_RULER (ruler), NULL);

  self = create (RUM_SHEET_BOX_TEXT, width, 0);
  self->text = g_object_ref (text);
  self->setting = rum_sheet_ruler_set (ruler, text, style, width);
  self->height = rum_sheet_setting_get_height (self->setting) * RUM_MM_PER_POINT;
  if (width < 0)
    self->width = rum_sheet_setting_get_width (self->setting) * RUM_MM_PER_POINT;

  return self;
}

/**
 * rum_sheet_box_new_measured:
 * @text: a paragraph
 * @ruler: measures it
 * @style: the measures of the sheet
 * @width: of the box, in millimetres, or a negative number for as wide as one
 *   line of the text
 *
 * Creates a box that keeps the place of a paragraph, but cannot be drawn.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_measured (RumSheetText        *text,
                            RumSheetRuler       *ruler,
                            const RumSheetStyle *style,
                            double               width)
{
  RumSheetBox *self = NULL;
  RumSheetExtents extents = { 0, 0 };

  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_RULER (ruler), NULL);

  extents = rum_sheet_ruler_measure (ruler, text, style, width);
  self = create (RUM_SHEET_BOX_TEXT, width >= 0 ? width : extents.width, extents.height);
  self->text = g_object_ref (text);

  return self;
}

/**
 * rum_sheet_box_new_figure:
 * @figure: a picture
 * @width: in millimetres
 * @height: in millimetres
 *
 * Creates a box for a picture.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_figure (RumSheetFigure *figure,
                          double          width,
                          double          height)
{
  RumSheetBox *self = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (figure), NULL);

  self = create (RUM_SHEET_BOX_FIGURE, width, height);
  self->figure = g_object_ref (figure);

  return self;
}

/**
 * rum_sheet_box_new_ground:
 * @ink: colour of the line around it
 * @ground: colour inside
 * @width: in millimetres
 * @height: in millimetres
 *
 * Creates a ground for the boxes that will stand upon it.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_ground (RumSheetInk ink,
                          RumSheetInk ground,
                          double      width,
                          double      height)
{
  RumSheetBox *self = create (RUM_SHEET_BOX_GROUND, width, height);

  self->ink = ink;
  self->ground = ground;

  return self;
}

/**
 * rum_sheet_box_new_rule:
 * @ink: its colour
 * @width: in millimetres
 * @height: in millimetres; how thick it is, if it lies
 *
 * Creates a line.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_rule (RumSheetInk ink,
                        double      width,
                        double      height)
{
  RumSheetBox *self = create (RUM_SHEET_BOX_RULE, width, height);

  self->ink = ink;

  return self;
}

/**
 * rum_sheet_box_new_strip:
 * @from: where the full part begins, 0…1 of the width
 * @to: where it ends, 0…1 of the width
 * @width: in millimetres
 * @height: in millimetres
 *
 * Creates a bar that shows a part of the stride.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_strip (double from,
                         double to,
                         double width,
                         double height)
{
  RumSheetBox *self = create (RUM_SHEET_BOX_STRIP, width, height);

  self->from = from;
  self->to = to;
  self->ink = RUM_SHEET_INK_ACCENT;
  self->ground = RUM_SHEET_INK_LINE;

  return self;
}

/**
 * rum_sheet_box_new_code:
 * @code: a QR code
 *
 * Creates a box for a QR code, as large as it must be.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_code (RumSheetCode *code)
{
  RumSheetBox *self = NULL;
  double side = rum_sheet_code_get_side (code);

  g_return_val_if_fail (RUM_IS_SHEET_CODE (code), NULL);

  self = create (RUM_SHEET_BOX_CODE, side, side);
  self->code = g_object_ref (code);

  return self;
}

/**
 * rum_sheet_box_new_leader:
 * @x: (array fixed-size=3): where the line begins, bends and ends, in
 *   millimetres from the left of the paper
 * @y: (array fixed-size=3): the same from the top
 *
 * Creates a line from a label to a point of a picture.
 *
 * Returns: (transfer full): a box where the line is
 */
RumSheetBox *
rum_sheet_box_new_leader (const double x[RUM_SHEET_N_LEADER_POINTS],
                          const double y[RUM_SHEET_N_LEADER_POINTS])
{
  RumSheetBox *self = create (RUM_SHEET_BOX_LEADER, 0, 0);

  self->x = MIN (MIN (x[0], x[1]), x[2]);
  self->y = MIN (MIN (y[0], y[1]), y[2]);
  self->width = MAX (MAX (x[0], x[1]), x[2]) - self->x;
  self->height = MAX (MAX (y[0], y[1]), y[2]) - self->y;
  for (int i = 0; i < RUM_SHEET_N_LEADER_POINTS; i++)
    {
      self->leader_x[i] = x[i] - self->x;
      self->leader_y[i] = y[i] - self->y;
    }

  return self;
}

/**
 * rum_sheet_box_new_effort:
 * @timing: when a muscle works
 * @lift: where in the stride the foot leaves the ground, 0…1
 * @width: in millimetres
 * @height: in millimetres
 *
 * Creates bars that show how much a muscle works along the stride.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_box_new_effort (RumTiming *timing,
                          double     lift,
                          double     width,
                          double     height)
{
  RumSheetBox *self = NULL;

  g_return_val_if_fail (RUM_IS_TIMING (timing), NULL);

  self = create (RUM_SHEET_BOX_EFFORT, width, height);
  self->timing = g_object_ref (timing);
  self->from = lift;
  self->ink = RUM_SHEET_INK_ACCENT;

  return self;
}

/**
 * rum_sheet_box_free:
 * @self: a box
 *
 * Frees a box.
 */
void
rum_sheet_box_free (RumSheetBox *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->text);
  g_clear_pointer (&self->setting, rum_sheet_setting_free);
  g_clear_object (&self->figure);
  g_clear_object (&self->code);
  g_clear_object (&self->timing);
  g_free (self);
}

/**
 * rum_sheet_box_get_alt:
 * @self: a box
 *
 * Gets what is read aloud in place of a picture or code.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL for what
 *   is none
 */
const char *
rum_sheet_box_get_alt (RumSheetBox *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->figure != NULL)
    return rum_sheet_figure_get_alt (self->figure);

  return self->code != NULL ? rum_sheet_code_get_alt (self->code) : NULL;
}

/**
 * rum_sheet_box_mirror:
 * @self: a box
 * @width: width of the page, in millimetres
 *
 * Moves the box to the other side of the page, for languages that are read
 * from the right.  What is in the box stays as it is, but for strips and bars,
 * which are read like text, and lines, which lead to their labels.
 */
void
rum_sheet_box_mirror (RumSheetBox *self,
                      double       width)
{
  double from = 0;

  g_return_if_fail (self != NULL);

  from = self->from;
  self->x = width - self->x - self->width;
  for (int i = 0; i < RUM_SHEET_N_LEADER_POINTS; i++)
    self->leader_x[i] = self->width - self->leader_x[i];
  self->is_mirrored = !self->is_mirrored;
  if (self->kind != RUM_SHEET_BOX_STRIP)
    return;

  self->from = 1 - self->to;
  self->to = 1 - from;
}

/**
 * rum_sheet_box_draw:
 * @self: a box
 * @colors: what the sheet is printed with
 * @cr: what to draw with, in points; its origin is the paper's top left
 * @error: return location for an error
 *
 * Draws the box.
 *
 * Returns: %TRUE, or %FALSE with an error of %RUM_FIGURE_ERROR
 */
gboolean
rum_sheet_box_draw (RumSheetBox     *self,
                    RumSheetColors   colors,
                    cairo_t         *cr,
                    GError         **error)
{
  gboolean done = TRUE;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  cairo_save (cr);
  cairo_translate (cr, self->x / RUM_MM_PER_POINT, self->y / RUM_MM_PER_POINT);

  switch (self->kind)
    {
    case RUM_SHEET_BOX_TEXT:
      rum_sheet_setting_draw (self->setting, colors, cr);
      break;
    case RUM_SHEET_BOX_GROUND:
      draw_ground (self, colors, cr);
      break;
    case RUM_SHEET_BOX_RULE:
      fill_box (cr, colors, self->ink, 0,
                self->width / RUM_MM_PER_POINT, self->height / RUM_MM_PER_POINT);
      break;
    case RUM_SHEET_BOX_STRIP:
      draw_strip (self, colors, cr);
      break;
    case RUM_SHEET_BOX_CODE:
      rum_sheet_code_draw (self->code, cr, self->width / RUM_MM_PER_POINT);
      break;
    case RUM_SHEET_BOX_LEADER:
      draw_leader (self, colors, cr);
      break;
    case RUM_SHEET_BOX_EFFORT:
      draw_effort (self, colors, cr);
      break;
    case RUM_SHEET_BOX_FIGURE:
    default:
      done = draw_figure (self, colors, cr, error);
      break;
    }
  cairo_restore (cr);

  return done;
}
