/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-figure.h"

#include <glib/gi18n-lib.h>

/* What of a whole figure is shown, in figure units: the body with its arms,
 * without the margins that the map needs around it. */
static const RumBox whole_body = { -200, -8, 400, 1016 };

/* How much of its surroundings a detail shows, in figure units, and how wide
 * it is for its height at most and at least. */
#define DETAIL_MARGIN 45.0
#define DETAIL_MIN_ASPECT 0.7
#define DETAIL_MAX_ASPECT 1.5

/* Thickness of the line around a detail, in parts of its width. */
#define LINE_WIDTH 0.006

/* A figure is worth a picture of its own if it shows a muscle so many times
 * larger than the others do. */
#define MUCH_BETTER 1.5

struct _RumSheetFigure
{
  GObject           parent_instance;

  RumFigurePainter *painter;
  GPtrArray        *lit;
  RumSheetColors    colors;
  RumBox            area;
  gboolean          is_detail;
  char             *caption;
  char             *alt;
};

G_DEFINE_FINAL_TYPE (RumSheetFigure, rum_sheet_figure, G_TYPE_OBJECT)

static gboolean
is_of_group (RumRegion *region,
             RumGroup  *group)
{
  GListModel *muscles = rum_group_get_muscles (group);
  guint n_muscles = g_list_model_get_n_items (muscles);

  for (guint i = 0; i < n_muscles; i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

      if (g_str_equal (rum_entry_get_id (muscle), rum_region_get_muscle_id (region)))
        return TRUE;
    }

  return FALSE;
}

static GPtrArray *
create_lit (RumFigure *figure,
            RumGroup  *group)
{
  GPtrArray *lit = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *regions = rum_figure_get_regions (figure);
  guint n_regions = g_list_model_get_n_items (regions);

  for (guint i = 0; i < n_regions; i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      if (is_of_group (region, group))
        g_ptr_array_add (lit, g_steal_pointer (&region));
    }

  return lit;
}

/* The smallest box around all regions of @lit. */
static RumBox
unite (GPtrArray *lit)
{
  RumBox all = *rum_region_get_box (g_ptr_array_index (lit, 0));

  for (guint i = 1; i < lit->len; i++)
    {
      const RumBox *box = rum_region_get_box (g_ptr_array_index (lit, i));
      double right = MAX (all.x + all.width, box->x + box->width);
      double bottom = MAX (all.y + all.height, box->y + box->height);

      all.x = MIN (all.x, box->x);
      all.y = MIN (all.y, box->y);
      all.width = right - all.x;
      all.height = bottom - all.y;
    }

  return all;
}

/* Grows @box evenly on both sides. */
static void
grow (RumBox *box,
      double  width,
      double  height)
{
  box->x -= (width - box->width) / 2;
  box->width = width;
  box->y -= (height - box->height) / 2;
  box->height = height;
}

/* The part of the body that shows all of @lit with some of its surroundings. */
static RumBox
find_detail (GPtrArray *lit)
{
  RumBox area = unite (lit);

  grow (&area, area.width + 2 * DETAIL_MARGIN, area.height + 2 * DETAIL_MARGIN);
  grow (&area,
        MAX (area.width, area.height * DETAIL_MIN_ASPECT),
        MAX (area.height, area.width / DETAIL_MAX_ASPECT));

  return area;
}

static RumSheetFigure *
create (RumGroup       *group,
        RumFigure      *figure,
        RumSheetColors  colors,
        gboolean        is_detail)
{
  RumSheetFigure *self = g_object_new (RUM_TYPE_SHEET_FIGURE, NULL);

  self->painter = rum_figure_painter_new (figure, colors == RUM_SHEET_MONOCHROME ?
                                                  RUM_PALETTE_PRINT_MONOCHROME : RUM_PALETTE_PRINT);
  self->colors = colors;
  self->lit = create_lit (figure, group);
  self->is_detail = is_detail;
  self->area = is_detail ? find_detail (self->lit) : whole_body;
  self->caption = rum_sheet_figure_create_caption (rum_figure_get_view (figure), rum_figure_get_layer (figure));
  /* TRANSLATORS: Read aloud in place of a picture of the body: %1$s says which
   * picture, such as “Front”, %2$s is a group of muscles, such as “Calves”.
   */
  self->alt = g_strdup_printf (C_("picture", "Picture of the body (%1$s); highlighted: %2$s"),
                               self->caption, rum_entry_get_name (RUM_ENTRY (group)));

  return self;
}

/* A line around a detail shows that the body goes on beyond it. */
static void
draw_edge (cairo_t        *cr,
           RumSheetColors  colors,
           double          width,
           double          height)
{
  cairo_rectangle (cr, 0, 0, width, height);
  rum_sheet_ink_set (RUM_SHEET_INK_LINE, colors, cr);
  /* The outer half is cut off. */
  cairo_set_line_width (cr, 2 * LINE_WIDTH * width);
  cairo_stroke (cr);
}

/* How much of a muscle a figure shows, in square figure units. */
static double
measure_muscle (RumFigure  *figure,
                const char *muscle_id)
{
  GListModel *regions = rum_figure_get_regions (figure);
  guint n_regions = g_list_model_get_n_items (regions);
  double area = 0;

  for (guint i = 0; i < n_regions; i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);
      const RumBox *box = rum_region_get_box (region);

      if (g_str_equal (rum_region_get_muscle_id (region), muscle_id))
        area += box->width * box->height;
    }

  return area;
}

/* The most that any of the pictures so far shows of a muscle. */
static double
find_best (GPtrArray  *figures,
           const char *muscle_id)
{
  double best = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      RumSheetFigure *self = g_ptr_array_index (figures, i);
      RumFigure *figure = rum_figure_painter_get_figure (self->painter);

      best = MAX (best, measure_muscle (figure, muscle_id));
    }

  return best;
}

/* Whether @figure shows a muscle of the group far better than @figures do. */
static gboolean
shows_more (RumFigure *figure,
            GPtrArray *figures,
            RumGroup  *group)
{
  GListModel *muscles = rum_group_get_muscles (group);
  guint n_muscles = g_list_model_get_n_items (muscles);

  for (guint i = 0; i < n_muscles; i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);
      const char *id = rum_entry_get_id (muscle);

      if (measure_muscle (figure, id) > MUCH_BETTER * find_best (figures, id))
        return TRUE;
    }

  return FALSE;
}

/* Whether @figure shows a muscle of the group that @figures do not show at all. */
static gboolean
shows_new (RumFigure *figure,
           GPtrArray *figures,
           RumGroup  *group)
{
  GListModel *muscles = rum_group_get_muscles (group);
  guint n_muscles = g_list_model_get_n_items (muscles);

  for (guint i = 0; i < n_muscles; i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);
      const char *id = rum_entry_get_id (muscle);

      if (measure_muscle (figure, id) > 0 && find_best (figures, id) <= 0)
        return TRUE;
    }

  return FALSE;
}

/* What neither front nor back shows: the soles, and what lies deeper. */
static gboolean
add_rest (GPtrArray       *figures,
          RumGroup        *group,
          RumSheetColors   colors,
          GError         **error)
{
  for (RumLayer layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP_4; layer++)
    for (RumView view = RUM_VIEW_FRONT; view <= RUM_VIEW_SOLE; view++)
      {
        g_autoptr (RumFigure) figure = NULL;

        if (!rum_figure_is_drawn (view, layer) ||
            (view <= RUM_VIEW_BACK && layer <= RUM_LAYER_DEEP))
          continue;

        figure = rum_figure_new (view, layer, error);
        if (figure == NULL)
          return FALSE;

        if (shows_new (figure, figures, group))
          g_ptr_array_add (figures, create (group, figure, colors, TRUE));
      }

  return TRUE;
}

static void
rum_sheet_figure_dispose (GObject *object)
{
  RumSheetFigure *self = RUM_SHEET_FIGURE (object);

  g_clear_object (&self->painter);
  g_clear_pointer (&self->lit, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_figure_parent_class)->dispose (object);
}

static void
rum_sheet_figure_finalize (GObject *object)
{
  RumSheetFigure *self = RUM_SHEET_FIGURE (object);

  g_clear_pointer (&self->caption, g_free);
  g_clear_pointer (&self->alt, g_free);

  G_OBJECT_CLASS (rum_sheet_figure_parent_class)->finalize (object);
}

static void
rum_sheet_figure_class_init (RumSheetFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_figure_dispose;
  object_class->finalize = rum_sheet_figure_finalize;
}

static void
rum_sheet_figure_init (RumSheetFigure *self)
{
}

/**
 * rum_sheet_figure_create_all:
 * @group: a group
 * @colors: what the sheet is printed with
 * @error: return location for an error
 *
 * Creates the pictures that a group needs: the surface from the front and from
 * the back, and a detail of each deep view that shows a muscle of the group
 * far better than the pictures before it, and of each other view that shows
 * one that no picture before it shows.
 *
 * Returns: (transfer full) (nullable) (element-type RumSheetFigure): the
 *   pictures, at least two, or %NULL with an error of %RUM_FIGURE_ERROR
 */
GPtrArray *
rum_sheet_figure_create_all (RumGroup        *group,
                             RumSheetColors   colors,
                             GError         **error)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  for (RumLayer layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP; layer++)
    for (RumView view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
      {
        g_autoptr (RumFigure) figure = rum_figure_new (view, layer, error);
        gboolean is_detail = layer != RUM_LAYER_SURFACE;

        if (figure == NULL)
          return NULL;

        if (!is_detail || shows_more (figure, figures, group))
          g_ptr_array_add (figures, create (group, figure, colors, is_detail));
      }

  if (!add_rest (figures, group, colors, error))
    return NULL;

  return g_steal_pointer (&figures);
}

/**
 * rum_sheet_figure_new:
 * @painter: draws the figure, in a palette for paper
 * @lit: (element-type RumRegion): what is lit, perhaps nothing
 * @area: (nullable): the part that is shown, in figure units, or %NULL for the
 *   whole body
 * @name: (nullable): translated name of what is lit
 *
 * Creates a picture of a figure that others may show too.
 *
 * Returns: (transfer full): a new picture
 */
RumSheetFigure *
rum_sheet_figure_new (RumFigurePainter *painter,
                      GPtrArray        *lit,
                      const RumBox     *area,
                      const char       *name)
{
  RumSheetFigure *self = NULL;
  RumFigure *figure = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (painter), NULL);
  g_return_val_if_fail (lit != NULL, NULL);

  self = g_object_new (RUM_TYPE_SHEET_FIGURE, NULL);
  figure = rum_figure_painter_get_figure (painter);
  self->painter = g_object_ref (painter);
  if (rum_figure_painter_get_palette (painter) == RUM_PALETTE_PRINT_MONOCHROME)
    self->colors = RUM_SHEET_MONOCHROME;
  self->lit = g_ptr_array_ref (lit);
  self->is_detail = area != NULL;
  self->area = area != NULL ? *area : whole_body;
  self->caption = rum_sheet_figure_create_caption (rum_figure_get_view (figure), rum_figure_get_layer (figure));
  if (name != NULL)
    self->alt = g_strdup_printf (C_("picture", "Picture of the body (%1$s); highlighted: %2$s"),
                                 self->caption, name);
  else
    /* TRANSLATORS: Read aloud in place of a picture of the body: %s says which
     * picture, such as “Front”.
     */
    self->alt = g_strdup_printf (C_("picture", "Picture of the body (%s)"), self->caption);

  return self;
}

/**
 * rum_sheet_figure_get_figure:
 * @self: a picture
 *
 * Gets the figure that the picture shows a part of.
 *
 * Returns: (transfer none): the figure
 */
RumFigure *
rum_sheet_figure_get_figure (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  return rum_figure_painter_get_figure (self->painter);
}

/**
 * rum_sheet_figure_get_area:
 * @self: a picture
 *
 * Gets the part of the figure that is shown.
 *
 * Returns: (transfer none): the part, in figure units
 */
const RumBox *
rum_sheet_figure_get_area (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  return &self->area;
}

/**
 * rum_sheet_figure_is_detail:
 * @self: a picture
 *
 * Tells whether the picture shows a part of the body only.
 *
 * Returns: %TRUE if it is a part, %FALSE if it is the whole body
 */
gboolean
rum_sheet_figure_is_detail (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), FALSE);

  return self->is_detail;
}

/**
 * rum_sheet_figure_get_aspect:
 * @self: a picture
 *
 * Gets how wide the picture is for its height.
 *
 * Returns: width divided by height
 */
double
rum_sheet_figure_get_aspect (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), 1);

  return self->area.width / self->area.height;
}

/**
 * rum_sheet_figure_get_caption:
 * @self: a picture
 *
 * Gets what stands under the picture.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_sheet_figure_get_caption (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  return self->caption;
}

/**
 * rum_sheet_figure_create_caption:
 * @view: from where the body is seen
 * @layer: how deep
 *
 * Says what a picture shows.
 *
 * Returns: (transfer full): the translated words
 */
char *
rum_sheet_figure_create_caption (RumView  view,
                                 RumLayer layer)
{
  if (layer == RUM_LAYER_SURFACE)
    return g_strdup (rum_view_get_label (view));

  /* TRANSLATORS: Under a picture of the body: %1$s is a layer such as “Deep
   * muscles”, %2$s a view such as “Front”.
   */
  return g_strdup_printf (C_("caption", "%1$s, %2$s"),
                          rum_layer_get_label (layer), rum_view_get_label (view));
}

/**
 * rum_sheet_figure_get_alt:
 * @self: a picture
 *
 * Gets what is read aloud in place of the picture.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_sheet_figure_get_alt (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  return self->alt;
}

/**
 * rum_sheet_figure_draw:
 * @self: a picture
 * @cr: what to draw with; its origin is the picture's top left
 * @width: width of the picture, in units of @cr
 * @height: height of the picture, in units of @cr; for @width it should be
 *   what rum_sheet_figure_get_aspect() says
 * @error: return location for an error
 *
 * Draws the picture, and nothing outside it.
 *
 * Returns: %TRUE, or %FALSE with an error of %RUM_FIGURE_ERROR
 */
gboolean
rum_sheet_figure_draw (RumSheetFigure  *self,
                       cairo_t         *cr,
                       double           width,
                       double           height,
                       GError         **error)
{
  const RumBox *figure = NULL;
  gboolean done = FALSE;

  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  figure = rum_figure_get_box (rum_figure_painter_get_figure (self->painter));

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_save (cr);
  /* From here on in figure units. */
  cairo_scale (cr, width / self->area.width, height / self->area.height);
  cairo_translate (cr, -self->area.x, -self->area.y);

  done = rum_figure_painter_draw (self->painter, cr, figure, error);
  for (guint i = 0; done && i < self->lit->len; i++)
    done = rum_figure_painter_draw_region (self->painter, cr, figure,
                                           g_ptr_array_index (self->lit, i),
                                           RUM_LIGHT_STRONG, error);
  cairo_restore (cr);
  if (self->is_detail)
    draw_edge (cr, self->colors, width, height);
  cairo_restore (cr);

  return done;
}
