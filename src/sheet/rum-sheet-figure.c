/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-figure.h"

#include "rum-sheet-pictures.h"
#include "rum-sheet-reader-private.h"
#include "rum-sheet-style.h"

#include "rum-figure-excerpt.h"

#include <glib/gi18n-lib.h>

/* What of a whole figure is shown, in figure units: the body with its arms,
 * without the margins that the map needs around it. */
static const RumBox whole_body = { -200, -8, 400, 1016 };

/* How much of its surroundings a detail shows, in parts of its longer side and
 * in figure units, and how wide it is for its height at most and at least. */
#define DETAIL_SURROUNDINGS 0.12
#define DETAIL_MIN_MARGIN 12.0
#define DETAIL_MIN_SIDE 110.0
#define DETAIL_MIN_ASPECT 0.36
#define DETAIL_MAX_ASPECT 1.6

/* Thickness of the line around a detail, in parts of its longer side. */
#define LINE_WIDTH 0.004

/* A muscle is named in the first picture that shows so much of it as the best
 * one does. */
#define WELL 0.7

/* A figure from which pictures are made. */
typedef struct
{
  RumSheetPicture   picture;
  RumFigureExcerpt *excerpt;
} Origin;

/**
 * RumSheetFigure:
 *
 * How large a picture is, what it names and what stands under it is known at
 * once.  The drawing is read in another thread meanwhile: a sheet can be
 * composed around a picture that nobody can draw yet.
 */
struct _RumSheetFigure
{
  GObject           parent_instance;

  /* What the drawing is read from, and by whom, until somebody needs it. */
  RumFigureExcerpt *excerpt;
  char            **ids;
  RumSheetReader   *reader;
  GError           *error;

  RumSheetPainter  *painter;
  RumSheetPainter  *lit_painter;
  GPtrArray        *lit;
  GPtrArray        *named;
  RumSheetSpots    *spots;
  RumView           view;
  RumBox            area;
  RumBox            focus;
  gboolean          is_detail;
  char             *caption;
  char             *alt;
};

G_DEFINE_FINAL_TYPE (RumSheetFigure, rum_sheet_figure, G_TYPE_OBJECT)

/* The smallest box around both. */
static RumBox
unite (const RumBox *box,
       const RumBox *other)
{
  RumBox all = *box;
  double right = MAX (box->x + box->width, other->x + other->width);
  double bottom = MAX (box->y + box->height, other->y + other->height);

  all.x = MIN (box->x, other->x);
  all.y = MIN (box->y, other->y);
  all.width = right - all.x;
  all.height = bottom - all.y;

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

/* Where @muscles lie: on one side, where both sides are alike. */
static RumBox
find_focus (RumFigureExcerpt *excerpt,
            GPtrArray        *muscles)
{
  RumBox area = { 0 };

  for (guint i = 0; i < muscles->len; i++)
    {
      RumBox box = { 0 };
      RumBox half = { 0 };

      if (rum_figure_excerpt_measure (excerpt, rum_entry_get_id (g_ptr_array_index (muscles, i)),
                                      &box, &half))
        area = area.width > 0 ? unite (&area, &half) : half;
    }

  return area;
}

/* The part of the body that shows @focus with some of its surroundings. */
static RumBox
find_detail (const RumBox *focus)
{
  RumBox area = *focus;
  double margin = 0;

  margin = MAX (DETAIL_MIN_MARGIN, DETAIL_SURROUNDINGS * MAX (area.width, area.height));
  margin = MAX (margin, (DETAIL_MIN_SIDE - MAX (area.width, area.height)) / 2);
  grow (&area, area.width + 2 * margin, area.height + 2 * margin);
  grow (&area,
        MAX (area.width, area.height * DETAIL_MIN_ASPECT),
        MAX (area.height, area.width / DETAIL_MAX_ASPECT));

  return area;
}

static char **
create_ids (RumGroup *group)
{
  GListModel *muscles = rum_group_get_muscles (group);
  guint n_muscles = g_list_model_get_n_items (muscles);
  char **ids = g_new0 (char *, n_muscles + 1);

  for (guint i = 0; i < n_muscles; i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

      ids[i] = g_strdup (rum_entry_get_id (muscle));
    }

  return ids;
}

static GPtrArray *
create_regions (RumFigure *figure)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *regions = rum_figure_get_regions (figure);

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    g_ptr_array_add (array, g_list_model_get_item (regions, i));

  return array;
}

/* The muscles lie in a figure of their own, so that nothing else is read and
 * matched with the stylesheet that lights them. */
static gboolean
add_painters (RumSheetFigure  *self,
              GError         **error)
{
  const char *const *ids = (const char *const *) self->ids;
  g_autoptr (RumFigure) figure = NULL;
  g_autoptr (RumFigure) lit = NULL;

  figure = rum_figure_excerpt_create_figure (self->excerpt, &self->area, !self->is_detail, ids,
                                             error);
  if (figure == NULL)
    return FALSE;

  lit = rum_figure_excerpt_create_lit (self->excerpt, &self->area, !self->is_detail, ids, error);
  if (lit == NULL)
    return FALSE;

  self->painter = rum_sheet_painter_new (figure);
  self->lit_painter = rum_sheet_painter_new (lit);
  self->lit = create_regions (lit);

  return TRUE;
}

static gboolean
add_spots (RumSheetFigure  *self,
           GError         **error)
{
  self->spots = rum_sheet_spots_new (rum_sheet_painter_get_figure (self->lit_painter),
                                     &self->focus, error);

  return self->spots != NULL;
}

static gboolean
prepare_painters (RumSheetFigure  *self,
                  RumSheetColors   colors,
                  GError         **error)
{
  return rum_figure_painter_prepare (rum_sheet_painter_ensure (self->painter, colors), error) &&
         rum_figure_painter_prepare_region (rum_sheet_painter_ensure (self->lit_painter, colors),
                                            RUM_LIGHT_STRONG, error);
}

/* Reads a drawing, in whichever thread. */
static void
read_cb (gpointer thing,
         gpointer user_data)
{
  RumSheetFigure *self = thing;

  if (add_painters (self, &self->error) &&
      (!self->is_detail || add_spots (self, &self->error)))
    prepare_painters (self, GPOINTER_TO_INT (user_data), &self->error);
}

static void
add_unread (GPtrArray *unread,
            GPtrArray *figures,
            gboolean   is_detail)
{
  for (guint i = 0; i < figures->len; i++)
    {
      RumSheetFigure *figure = g_ptr_array_index (figures, i);

      if (figure->is_detail == is_detail)
        g_ptr_array_add (unread, figure);
    }
}

/* Details first: their labels are placed while the sheet is composed, whole
 * bodies are not needed before it is drawn. */
static void
begin_reading (GPtrArray      *figures,
               RumSheetColors  colors)
{
  g_autoptr (GPtrArray) unread = g_ptr_array_sized_new (figures->len);
  RumSheetReader *reader = NULL;

  add_unread (unread, figures, TRUE);
  add_unread (unread, figures, FALSE);
  reader = rum_sheet_reader_start (unread, read_cb, GINT_TO_POINTER (colors));
  for (guint i = 0; i < figures->len; i++)
    ((RumSheetFigure *) g_ptr_array_index (figures, i))->reader = rum_sheet_reader_ref (reader);
  rum_sheet_reader_unref (reader);
}

/* Lets go of what the drawing is read from. */
static void
end_reading (RumSheetFigure *self)
{
  g_clear_pointer (&self->reader, rum_sheet_reader_unref);
  g_clear_object (&self->excerpt);
  g_clear_pointer (&self->ids, g_strfreev);
}

/* Reads the drawing, unless that is done; whether it is there. */
static gboolean
ensure_drawing (RumSheetFigure  *self,
                GError         **error)
{
  if (self->reader != NULL)
    {
      rum_sheet_reader_finish (self->reader, self);
      end_reading (self);
    }
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->error));

  return FALSE;
}

/* Creates a picture without its drawing.  In a detail @named are the muscles that
 * it is about. */
static RumSheetFigure *
create (RumGroup     *group,
        const Origin *origin,
        GPtrArray    *named)
{
  RumSheetFigure *self = g_object_new (RUM_TYPE_SHEET_FIGURE, NULL);

  self->excerpt = g_object_ref (origin->excerpt);
  self->ids = create_ids (group);
  self->view = origin->picture.view;
  self->is_detail = origin->picture.is_detail;
  self->area = whole_body;
  if (self->is_detail)
    {
      self->focus = find_focus (origin->excerpt, named);
      self->area = find_detail (&self->focus);
    }
  self->named = g_ptr_array_ref (named);
  self->caption = rum_sheet_figure_create_caption (origin->picture.view, origin->picture.layer);
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
  cairo_set_line_width (cr, 2 * LINE_WIDTH * MAX (width, height));
  cairo_stroke (cr);
}

static void
clear_origin (gpointer data)
{
  g_clear_object (&((Origin *) data)->excerpt);
}

/* Many pictures are made of one figure. */
static RumFigureExcerpt *
ensure_excerpt (GPtrArray              *excerpts,
                const RumSheetPicture  *picture,
                GError                **error)
{
  RumFigureExcerpt *excerpt = NULL;

  for (guint i = 0; i < excerpts->len; i++)
    {
      excerpt = g_ptr_array_index (excerpts, i);
      if (rum_figure_excerpt_get_view (excerpt) == picture->view &&
          rum_figure_excerpt_get_layer (excerpt) == picture->layer)
        return g_object_ref (excerpt);
    }

  excerpt = rum_figure_excerpt_new (picture->view, picture->layer, error);
  if (excerpt != NULL)
    g_ptr_array_add (excerpts, g_object_ref (excerpt));

  return excerpt;
}

static GArray *
create_origins (RumGroup   *group,
                GPtrArray  *excerpts,
                GError    **error)
{
  g_autoptr (GArray) pictures = rum_sheet_pictures_choose (group, error);
  g_autoptr (GArray) origins = NULL;

  if (pictures == NULL)
    return NULL;

  origins = g_array_new (FALSE, FALSE, sizeof (Origin));
  g_array_set_clear_func (origins, clear_origin);
  for (guint i = 0; i < pictures->len; i++)
    {
      Origin origin = { g_array_index (pictures, RumSheetPicture, i), NULL };

      origin.excerpt = ensure_excerpt (excerpts, &origin.picture, error);
      if (origin.excerpt == NULL)
        return NULL;
      g_array_append_val (origins, origin);
    }

  return g_steal_pointer (&origins);
}

static double
measure_muscle (const Origin *origin,
                const char   *muscle_id)
{
  RumBox box = { 0 };
  RumBox half = { 0 };

  if (!origin->picture.is_detail ||
      !rum_figure_excerpt_measure (origin->excerpt, muscle_id, &box, &half))
    return 0;

  return half.width * half.height;
}

/* The detail that shows a muscle well, or %NULL if none shows it at all. */
static const Origin *
find_origin (GArray     *origins,
             const char *muscle_id)
{
  double most = 0;

  for (guint i = 0; i < origins->len; i++)
    most = MAX (most, measure_muscle (&g_array_index (origins, Origin, i), muscle_id));

  for (guint i = 0; i < origins->len; i++)
    {
      const Origin *origin = &g_array_index (origins, Origin, i);
      double area = measure_muscle (origin, muscle_id);

      if (area > 0 && area >= WELL * most)
        return origin;
    }

  return NULL;
}

static gboolean
is_in_list (const char *list,
            const char *id)
{
  g_auto (GStrv) ids = g_strsplit (list, " ", -1);

  return g_strv_contains ((const char *const *) ids, id);
}

/* Whether a detail is about a muscle. */
static gboolean
is_about (GArray       *origins,
          const Origin *origin,
          const char   *muscle_id)
{
  if (!origin->picture.is_detail)
    return FALSE;

  if (origin->picture.muscle_ids == NULL)
    return find_origin (origins, muscle_id) == origin;

  return is_in_list (origin->picture.muscle_ids, muscle_id);
}

/* The muscles that a detail is about. */
static GPtrArray *
create_named (RumGroup     *group,
              GArray       *origins,
              const Origin *origin)
{
  GPtrArray *named = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *muscles = rum_group_get_muscles (group);

  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

      if (is_about (origins, origin, rum_entry_get_id (muscle)))
        g_ptr_array_add (named, g_steal_pointer (&muscle));
    }

  return named;
}

static void
rum_sheet_figure_dispose (GObject *object)
{
  RumSheetFigure *self = RUM_SHEET_FIGURE (object);

  if (self->reader != NULL)
    rum_sheet_reader_forget (self->reader, self);
  end_reading (self);
  g_clear_object (&self->painter);
  g_clear_object (&self->lit_painter);
  g_clear_object (&self->spots);
  g_clear_pointer (&self->lit, g_ptr_array_unref);
  g_clear_pointer (&self->named, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_figure_parent_class)->dispose (object);
}

static void
rum_sheet_figure_finalize (GObject *object)
{
  RumSheetFigure *self = RUM_SHEET_FIGURE (object);

  g_clear_pointer (&self->caption, g_free);
  g_clear_pointer (&self->alt, g_free);
  g_clear_error (&self->error);

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
 * @excerpts: (element-type RumFigureExcerpt): figures that were read before;
 *   those that are read now are added
 * @colors: what the sheet will probably be printed with
 * @error: return location for an error
 *
 * Creates the pictures that a group needs: whole ones, which tell where it is,
 * and details, which name its muscles.  Their drawings are read in a thread.
 *
 * Returns: (transfer full) (nullable) (element-type RumSheetFigure): the
 *   pictures, whole ones first, or %NULL with an error of %RUM_FIGURE_ERROR
 */
GPtrArray *
rum_sheet_figure_create_all (RumGroup        *group,
                             GPtrArray       *excerpts,
                             RumSheetColors   colors,
                             GError         **error)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) origins = NULL;

  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);
  g_return_val_if_fail (excerpts != NULL, NULL);

  origins = create_origins (group, excerpts, error);
  if (origins == NULL)
    return NULL;

  for (guint i = 0; i < origins->len; i++)
    {
      const Origin *origin = &g_array_index (origins, Origin, i);
      g_autoptr (GPtrArray) named = create_named (group, origins, origin);

      if (!origin->picture.is_detail || named->len > 0)
        g_ptr_array_add (figures, create (group, origin, named));
    }
  begin_reading (figures, colors);

  return g_steal_pointer (&figures);
}

/**
 * rum_sheet_figure_new:
 * @painter: draws the figure
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
rum_sheet_figure_new (RumSheetPainter *painter,
                      GPtrArray       *lit,
                      const RumBox    *area,
                      const char      *name)
{
  RumSheetFigure *self = NULL;
  RumFigure *figure = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_PAINTER (painter), NULL);
  g_return_val_if_fail (lit != NULL, NULL);

  self = g_object_new (RUM_TYPE_SHEET_FIGURE, NULL);
  figure = rum_sheet_painter_get_figure (painter);
  self->view = rum_figure_get_view (figure);
  self->painter = g_object_ref (painter);
  self->lit_painter = g_object_ref (painter);
  self->named = g_ptr_array_new ();
  self->lit = g_ptr_array_ref (lit);
  self->is_detail = area != NULL;
  self->area = area != NULL ? *area : whole_body;
  self->caption = rum_sheet_figure_create_caption (self->view, rum_figure_get_layer (figure));
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
 * Returns: (transfer none) (nullable): the figure, or %NULL if it cannot be read
 */
RumFigure *
rum_sheet_figure_get_figure (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  if (!ensure_drawing (self, NULL))
    return NULL;

  return rum_sheet_painter_get_figure (self->painter);
}

/**
 * rum_sheet_figure_get_view:
 * @self: a picture
 *
 * Gets from where the body is seen.
 *
 * Returns: the view
 */
RumView
rum_sheet_figure_get_view (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), RUM_VIEW_FRONT);

  return self->view;
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
 * rum_sheet_figure_get_named:
 * @self: a picture
 *
 * Gets what is to be named beside the picture.
 *
 * Returns: (transfer none) (element-type RumEntry): muscles, none if the whole
 *   body is shown
 */
GPtrArray *
rum_sheet_figure_get_named (RumSheetFigure *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  return self->named;
}

/**
 * rum_sheet_figure_ensure_spots:
 * @self: a picture
 * @error: return location for an error
 *
 * Finds the points that lines to the muscles of a detail may lead to, when it
 * is first asked.
 *
 * Returns: (transfer none) (nullable): the points, or %NULL with an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetSpots *
rum_sheet_figure_ensure_spots (RumSheetFigure  *self,
                               GError         **error)
{
  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), NULL);

  if (!ensure_drawing (self, error))
    return NULL;

  if (self->spots == NULL)
    add_spots (self, error);

  return self->spots;
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
 * @colors: what the sheet is printed with
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
                       RumSheetColors   colors,
                       cairo_t         *cr,
                       double           width,
                       double           height,
                       GError         **error)
{
  RumFigurePainter *painter = NULL;
  RumFigurePainter *lit_painter = NULL;
  const RumBox *figure = NULL;
  gboolean done = FALSE;

  g_return_val_if_fail (RUM_IS_SHEET_FIGURE (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  if (!ensure_drawing (self, error))
    return FALSE;

  painter = rum_sheet_painter_ensure (self->painter, colors);
  lit_painter = rum_sheet_painter_ensure (self->lit_painter, colors);
  figure = rum_figure_get_box (rum_sheet_painter_get_figure (self->painter));

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_save (cr);
  /* From here on in figure units. */
  cairo_scale (cr, width / self->area.width, height / self->area.height);
  cairo_translate (cr, -self->area.x, -self->area.y);

  done = rum_figure_painter_draw (painter, cr, figure, error);
  for (guint i = 0; done && i < self->lit->len; i++)
    done = rum_figure_painter_draw_region (lit_painter, cr, figure,
                                           g_ptr_array_index (self->lit, i),
                                           RUM_LIGHT_STRONG, error);
  cairo_restore (cr);
  if (self->is_detail)
    draw_edge (cr, colors, width, height);
  cairo_restore (cr);

  return done;
}
