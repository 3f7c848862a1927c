/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-export-private.h"

#include "rum-autoptr.h"
#include "rum-figure-painter.h"

/* How high the letters of the sides are, in figure units. */
#define LETTER_SIZE "20"

/* The size of a unit of drawing of a link, in figure units: as on a map. */
#define LINK_UNIT 1.5

/* Of a picture in pixels, in pixels. */
#define MAX_PIXELS 20000

/**
 * RumFigureExport:
 *
 * A picture of one figure or several side by side, with what is lit, to take
 * elsewhere: as pixels, or as a file that others can draw and change.
 *
 * It is measured in figure units, from its upper left corner.  It may be made in
 * one thread and drawn in another, but not in two at once.
 */
struct _RumFigureExport
{
  RumPalette  palette;
  char       *title;
  GPtrArray  *panels;

  /* Elements of SVG: what is drawn by letters is drawn as text there. */
  GString    *letters;

  gboolean      has_link;
  RumLinkKind   link_kind;
  RumLinkCurve  link;
};

typedef struct
{
  RumFigurePainter *painter;
  cairo_t          *cr;
  const RumBox     *area;
} Drawing;

static void
free_part (gpointer data)
{
  RumFigureExportPart *part = data;

  g_object_unref (part->region);
  g_free (part);
}

static void
free_panel (gpointer data)
{
  RumFigureExportPanel *panel = data;

  g_object_unref (panel->figure);
  g_ptr_array_unref (panel->parts);
  g_free (panel);
}

static RumFigureExportPanel *
get_last_panel (RumFigureExport *self)
{
  return self->panels->len > 0 ? g_ptr_array_index (self->panels, self->panels->len - 1) : NULL;
}

static gboolean
draw_part_cb (RumFigureExportPart  *part,
              gpointer              data,
              GError              **error)
{
  const Drawing *drawing = data;

  if (part->is_marked)
    return rum_figure_painter_draw_marked (drawing->painter, drawing->cr, drawing->area,
                                           part->region, part->light, error);

  return rum_figure_painter_draw_region (drawing->painter, drawing->cr, drawing->area,
                                         part->region, part->light, error);
}

/* Of a wide figure only the middle is seen. */
static gboolean
draw_panel (RumFigureExport       *self,
            RumFigureExportPanel  *panel,
            cairo_t               *cr,
            GError               **error)
{
  g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (panel->figure, self->palette);
  const RumBox *box = rum_figure_get_box (panel->figure);
  const RumBox area = { panel->x + box->x - panel->box.x, 0, box->width, box->height };
  Drawing drawing = { painter, cr, &area };
  gboolean drawn = FALSE;

  cairo_save (cr);
  cairo_rectangle (cr, panel->x, 0, panel->box.width, panel->box.height);
  cairo_clip (cr);
  drawn = rum_figure_painter_draw (painter, cr, &area, error) &&
          rum_figure_export_visit_parts (panel, draw_part_cb, &drawing, error);
  cairo_restore (cr);

  return drawn;
}

static gboolean
draw_letters (RumFigureExport  *self,
              cairo_t          *cr,
              GError          **error)
{
  g_autoptr (GString) svg = g_string_new (NULL);
  g_autoptr (RsvgHandle) handle = NULL;
  const RsvgRectangle viewport = { 0, 0, rum_figure_export_get_width (self),
                                   rum_figure_export_get_height (self) };

  if (self->letters->len == 0)
    return TRUE;

  rum_figure_export_append_opening (self, svg);
  g_string_append (svg, self->letters->str);
  g_string_append (svg, "</svg>");
  handle = rsvg_handle_new_from_data ((const guint8 *) svg->str, svg->len, error);

  return handle != NULL && rsvg_handle_render_document (handle, cr, &viewport, error);
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check (cairo_status_t   status,
       GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER,
               "The picture could not be drawn: %s", cairo_status_to_string (status));

  return FALSE;
}

/*< private >
 * rum_figure_export_visit_parts:
 * @panel: a figure of a picture
 * @visitor: what is done with each part
 * @data: for @visitor
 * @error: where to store an error, or NULL
 *
 * Visits what is lit in the order in which it is drawn: the wider an outline
 * is, the higher it lies.
 *
 * Returns: FALSE as soon as @visitor does
 */
gboolean
rum_figure_export_visit_parts (RumFigureExportPanel    *panel,
                               RumFigureExportVisitor   visitor,
                               gpointer                 data,
                               GError                 **error)
{
  const int n_lights = RUM_LIGHT_STRONG + 1;

  for (int step = 0; step < 2 * n_lights; step++)
    {
      for (guint i = 0; i < panel->parts->len; i++)
        {
          RumFigureExportPart *part = g_ptr_array_index (panel->parts, i);

          if ((int) part->light + (part->is_marked ? n_lights : 0) == step &&
              !visitor (part, data, error))
            return FALSE;
        }
    }

  return TRUE;
}

/*< private >
 * rum_figure_export_get_panels:
 *
 * Returns: (transfer none) (element-type RumFigureExportPanel): the figures
 */
GPtrArray *
rum_figure_export_get_panels (RumFigureExport *self)
{
  return self->panels;
}

/*< private >
 * rum_figure_export_get_letters:
 *
 * Returns: (transfer none): the letters, as elements of SVG
 */
const char *
rum_figure_export_get_letters (RumFigureExport *self)
{
  return self->letters->str;
}

/*< private >
 * rum_figure_export_get_link:
 * @self: a picture
 * @kind: (out): the kind of the link
 *
 * Returns: (transfer none) (nullable): the curve of the link over the figures
 */
const RumLinkCurve *
rum_figure_export_get_link (RumFigureExport *self,
                            RumLinkKind     *kind)
{
  *kind = self->link_kind;

  return self->has_link ? &self->link : NULL;
}

/*< private >
 * rum_figure_export_get_title:
 *
 * Returns: (transfer none): what the picture shows
 */
const char *
rum_figure_export_get_title (RumFigureExport *self)
{
  return self->title;
}

/*< private >
 * rum_figure_export_get_palette:
 *
 * Returns: the colours
 */
RumPalette
rum_figure_export_get_palette (RumFigureExport *self)
{
  return self->palette;
}

/*< private >
 * rum_figure_export_append_number:
 * @text: a text
 * @number: a number, in figure units
 *
 * Writes a number as SVG has it, whatever the language, to a thousandth.
 */
void
rum_figure_export_append_number (GString *text,
                                 double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.3f", number);
  g_string_append (text, buffer);
}

/*< private >
 * rum_figure_export_append_opening:
 * @self: a picture
 * @text: a text
 *
 * Begins a document of SVG as large as the picture.
 */
void
rum_figure_export_append_opening (RumFigureExport *self,
                                  GString         *text)
{
  g_string_append (text, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  rum_figure_export_append_number (text, rum_figure_export_get_width (self));
  g_string_append (text, "\" height=\"");
  rum_figure_export_append_number (text, rum_figure_export_get_height (self));
  g_string_append (text, "\" viewBox=\"0 0 ");
  rum_figure_export_append_number (text, rum_figure_export_get_width (self));
  g_string_append_c (text, ' ');
  rum_figure_export_append_number (text, rum_figure_export_get_height (self));
  g_string_append (text, "\">\n");
}

/**
 * rum_figure_export_new:
 * @palette: the colours: one of the palettes for light windows, as the picture
 *   lies on white
 * @title: what the picture shows, in words
 *
 * Makes a picture with nothing in it.
 *
 * Returns: (transfer full): the picture
 */
RumFigureExport *
rum_figure_export_new (RumPalette  palette,
                       const char *title)
{
  RumFigureExport *self = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_new0 (RumFigureExport, 1);
  self->palette = palette;
  self->title = g_strdup (title);
  self->panels = g_ptr_array_new_with_free_func (free_panel);
  self->letters = g_string_new (NULL);

  return self;
}

/**
 * rum_figure_export_free:
 * @self: (transfer full): a picture
 *
 * Frees a picture.
 */
void
rum_figure_export_free (RumFigureExport *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->panels);
  g_string_free (self->letters, TRUE);
  g_free (self->title);
  g_free (self);
}

/**
 * rum_figure_export_add_figure:
 * @self: a picture
 * @figure: a figure
 * @share: how much of its width is seen, in its middle, above 0 and up to 1
 *
 * Puts a figure at the right of those that are there.
 */
void
rum_figure_export_add_figure (RumFigureExport *self,
                              RumFigure       *figure,
                              double           share)
{
  RumFigureExportPanel *panel = NULL;
  double x = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (RUM_IS_FIGURE (figure));
  g_return_if_fail (share > 0 && share <= 1);

  x = rum_figure_export_get_width (self);
  panel = g_new0 (RumFigureExportPanel, 1);
  panel->figure = g_object_ref (figure);
  panel->x = x;
  panel->box = *rum_figure_get_box (figure);
  panel->box.x += panel->box.width * (1 - share) / 2;
  panel->box.width *= share;
  panel->parts = g_ptr_array_new_with_free_func (free_part);
  g_ptr_array_add (self->panels, panel);
}

/**
 * rum_figure_export_add_region:
 * @self: a picture
 * @region: a region of the figure that was added last
 * @light: how it is lit
 * @is_marked: whether it has a ring around it
 *
 * Lights a region.
 */
void
rum_figure_export_add_region (RumFigureExport *self,
                              RumRegion       *region,
                              RumLight         light,
                              gboolean         is_marked)
{
  RumFigureExportPart *part = NULL;

  g_return_if_fail (self != NULL && self->panels->len > 0);
  g_return_if_fail (RUM_IS_REGION (region));

  if (light == RUM_LIGHT_NONE && !is_marked)
    return;

  part = g_new0 (RumFigureExportPart, 1);
  part->region = g_object_ref (region);
  part->light = light;
  part->is_marked = is_marked;
  g_ptr_array_add (get_last_panel (self)->parts, part);
}

/**
 * rum_figure_export_add_letters:
 * @self: a picture
 * @x: of their middle, in units of the figure that was added last
 * @y: of their base line, in units of that figure
 * @text: a letter, or few
 *
 * Writes something beside a figure, such as which side is which.
 */
void
rum_figure_export_add_letters (RumFigureExport *self,
                               double           x,
                               double           y,
                               const char      *text)
{
  const RumFigureExportPanel *panel = NULL;
  g_autofree char *escaped = NULL;

  g_return_if_fail (self != NULL && self->panels->len > 0);
  g_return_if_fail (text != NULL);

  panel = get_last_panel (self);
  escaped = g_markup_escape_text (text, -1);
  g_string_append (self->letters, "<text x=\"");
  rum_figure_export_append_number (self->letters, panel->x + x - panel->box.x);
  g_string_append (self->letters, "\" y=\"");
  rum_figure_export_append_number (self->letters, y - panel->box.y);
  g_string_append_printf (self->letters,
                          "\" text-anchor=\"middle\" font-family=\"sans-serif\" "
                          "font-weight=\"bold\" font-size=\"" LETTER_SIZE "\" "
                          "fill=\"#303030\">%s</text>\n", escaped);
}

static void
find_place (RumFigureExport            *self,
            const RumFigureExportPlace *place,
            double                     *x,
            double                     *y)
{
  const RumFigureExportPanel *panel = g_ptr_array_index (self->panels, place->figure);

  *x = panel->x + place->x - panel->box.x;
  *y = place->y - panel->box.y;
}

/**
 * rum_figure_export_set_link:
 * @self: a picture
 * @kind: the kind of the link
 * @from: where it begins
 * @to: where it ends
 *
 * Draws a link over the figures, which have been added before.
 */
void
rum_figure_export_set_link (RumFigureExport            *self,
                            RumLinkKind                 kind,
                            const RumFigureExportPlace *from,
                            const RumFigureExportPlace *to)
{
  double from_x = 0;
  double from_y = 0;
  double to_x = 0;
  double to_y = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL && from->figure < self->panels->len);
  g_return_if_fail (to != NULL && to->figure < self->panels->len);

  find_place (self, from, &from_x, &from_y);
  find_place (self, to, &to_x, &to_y);
  rum_link_curve_init (&self->link, from_x, from_y, to_x, to_y, LINK_UNIT);
  self->link_kind = kind;
  self->has_link = TRUE;
}

/**
 * rum_figure_export_get_width:
 * @self: a picture
 *
 * Gets how wide it is.
 *
 * Returns: the width, in figure units; 0 without a figure
 */
double
rum_figure_export_get_width (RumFigureExport *self)
{
  const RumFigureExportPanel *last = NULL;

  g_return_val_if_fail (self != NULL, 0);

  last = get_last_panel (self);

  return last != NULL ? last->x + last->box.width : 0;
}

/**
 * rum_figure_export_get_height:
 * @self: a picture
 *
 * Gets how high it is: as high as the highest figure.
 *
 * Returns: the height, in figure units; 0 without a figure
 */
double
rum_figure_export_get_height (RumFigureExport *self)
{
  double height = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->panels->len; i++)
    {
      const RumFigureExportPanel *panel = g_ptr_array_index (self->panels, i);

      height = MAX (height, panel->box.height);
    }

  return height;
}

/**
 * rum_figure_export_draw:
 * @self: a picture
 * @cr: where to draw: a figure unit is a unit of its user space
 * @error: where to store an error, or NULL
 *
 * Draws the picture on white.
 *
 * Returns: TRUE, or FALSE with an error set
 */
gboolean
rum_figure_export_draw (RumFigureExport  *self,
                        cairo_t          *cr,
                        GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);

  for (guint i = 0; i < self->panels->len; i++)
    {
      if (!draw_panel (self, g_ptr_array_index (self->panels, i), cr, error))
        return FALSE;
    }

  if (self->has_link &&
      !rum_link_curve_draw (&self->link, cr, self->palette, self->link_kind, error))
    return FALSE;

  return draw_letters (self, cr, error);
}

/**
 * rum_figure_export_create_png:
 * @self: a picture with a figure
 * @scale: how many pixels a figure unit is wide, above 0
 * @error: where to store an error, or NULL
 *
 * Draws the picture into the bytes of a PNG file.
 *
 * Returns: (transfer full): the bytes, or NULL with an error set
 */
GBytes *
rum_figure_export_create_png (RumFigureExport  *self,
                              double            scale,
                              GError          **error)
{
  g_autoptr (cairo_surface_t) surface = NULL;
  g_autoptr (cairo_t) cr = NULL;
  g_autoptr (GByteArray) png = g_byte_array_new ();
  double width = 0;
  double height = 0;

  g_return_val_if_fail (self != NULL && self->panels->len > 0, NULL);
  g_return_val_if_fail (scale > 0, NULL);

  width = rum_figure_export_get_width (self) * scale;
  height = rum_figure_export_get_height (self) * scale;
  g_return_val_if_fail (width <= MAX_PIXELS && height <= MAX_PIXELS, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width + 0.5),
                                        (int) (height + 0.5));
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  if (!rum_figure_export_draw (self, cr, error) ||
      !check (cairo_status (cr), error) ||
      !check (cairo_surface_write_to_png_stream (surface, append_cb, png), error))
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&png));
}
