/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-figures-private.h"

#include "rum-figure-areas.h"
#include "rum-map-muscles-private.h"
#include "rum-map-turn-private.h"
#include "rum-map-view-private.h"
#include "rum-work.h"

/* How much an area of each view counts.  The side shows one leg only, and in
 * front of it the muscles hide one another; the soles are drawn about twice as
 * large as the rest, and show of most muscles only a tendon.
 */
static const double view_weights[RUM_N_VIEWS] = {
  [RUM_VIEW_FRONT] = 1,
  [RUM_VIEW_BACK] = 1,
  [RUM_VIEW_SIDE] = 0.8,
  [RUM_VIEW_SOLE] = 0.12,
};

/* How much each figure shows of each muscle, where that is known. */
typedef GHashTable *Areas[RUM_N_VIEWS][RUM_N_LAYERS];

/* A figure that is loaded in a thread; nothing while there is no thread. */
typedef struct
{
  GThread  *thread;
  RumView   view;
  RumLayer  layer;
  gboolean  is_done;
} Loader;

/**
 * RumMapFigures:
 *
 * The figures that a map shows, and what draws them.  They are loaded when
 * first needed: the deep ones perhaps never.  Those that are known to be needed
 * soon can be loaded in threads.  All that show the body share one set; it is
 * counted by references, in the main thread.
 */
struct _RumMapFigures
{
  grefcount         n_references;

  RumFigure        *figures[RUM_N_VIEWS][RUM_N_LAYERS];
  Loader            loaders[RUM_N_VIEWS][RUM_N_LAYERS];
  Areas             areas;
  GThread          *areas_loader;
  gboolean          has_prepared_areas;

  /* Kept only as long as somebody else keeps them: each holds the figure in
   * memory once more for every way of being lit.
   */
  RumFigurePainter *painters[RUM_N_VIEWS][RUM_N_LAYERS];

  /* What draws before there is a view, until the view takes it. */
  RumMapRenderer   *renderers[RUM_N_VIEWS][RUM_N_LAYERS];
};

static RumLayer
find_drawn_layer (RumView  view,
                  RumLayer layer)
{
  while (layer > RUM_LAYER_SURFACE && !rum_figure_is_drawn (view, layer))
    layer--;

  return layer;
}

/* Gives a figure, or NULL after a critical warning: it comes with the program
 * and can only fail by mistake.
 */
static RumFigure *
load_figure (RumView  view,
             RumLayer layer)
{
  g_autoptr (GError) error = NULL;
  RumFigure *figure = rum_figure_new (view, layer, &error);

  if (figure == NULL)
    g_critical ("%s", error->message);

  return figure;
}

static gpointer
load_in_thread (gpointer data)
{
  Loader *loader = data;
  RumFigure *figure = NULL;

  rum_map_turn_begin ();
  figure = load_figure (loader->view, loader->layer);
  rum_map_turn_end ();
  g_atomic_int_set (&loader->is_done, TRUE);

  return figure;
}

static void
finish_loading (RumMapFigures *self,
                RumView        view,
                RumLayer       layer)
{
  g_autoptr (RumFigure) figure = NULL;

  if (self->loaders[view][layer].thread == NULL)
    return;

  figure = g_thread_join (g_steal_pointer (&self->loaders[view][layer].thread));
  if (self->figures[view][layer] == NULL)
    self->figures[view][layer] = g_steal_pointer (&figure);
}

static void
forget_painter (RumMapFigures *self,
                RumView        view,
                RumLayer       layer)
{
  RumFigurePainter **painter = &self->painters[view][layer];

  if (*painter != NULL)
    g_object_remove_weak_pointer (G_OBJECT (*painter), (gpointer *) painter);
  *painter = NULL;
}

static void
forget_renderer (RumMapFigures *self,
                 RumView        view,
                 RumLayer       layer)
{
  if (self->renderers[view][layer] != NULL)
    rum_map_renderer_cancel (self->renderers[view][layer]);
  g_clear_object (&self->renderers[view][layer]);
}

static GHashTable *
create_areas (RumView  view,
              RumLayer layer)
{
  g_autoptr (GError) error = NULL;
  GHashTable *areas = rum_figure_create_areas (view, layer, &error);

  if (areas == NULL)
    g_critical ("%s", error->message);

  return areas;
}

static gpointer
load_areas_in_thread (gpointer data)
{
  Areas *areas = (Areas *) g_new0 (Areas, 1);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          if (rum_figure_is_drawn (view, layer))
            (*areas)[view][layer] = create_areas (view, layer);
        }
    }

  return areas;
}

static void
finish_loading_areas (RumMapFigures *self)
{
  g_autofree Areas *areas = NULL;

  if (self->areas_loader == NULL)
    return;

  areas = g_thread_join (g_steal_pointer (&self->areas_loader));
  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          g_clear_pointer (&self->areas[view][layer], g_hash_table_unref);
          self->areas[view][layer] = (*areas)[view][layer];
        }
    }
}

/* Tells how much a figure shows of each muscle, without loading it. */
static GHashTable *
ensure_areas (RumMapFigures *self,
              RumView        view,
              RumLayer       layer)
{
  layer = find_drawn_layer (view, layer);
  if (self->areas[view][layer] == NULL)
    finish_loading_areas (self);
  if (self->areas[view][layer] == NULL)
    self->areas[view][layer] = create_areas (view, layer);

  return self->areas[view][layer];
}

/**
 * rum_map_figures_new:
 *
 * Makes a set of figures, none of which is loaded yet.
 *
 * Returns: (transfer full): the figures
 */
RumMapFigures *
rum_map_figures_new (void)
{
  RumMapFigures *self = g_new0 (RumMapFigures, 1);

  g_ref_count_init (&self->n_references);
  /* Or threads that are the first to look for them may find none. */
  g_resources_get_info ("/", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);

  return self;
}

/**
 * rum_map_figures_ref:
 * @self: the figures
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
RumMapFigures *
rum_map_figures_ref (RumMapFigures *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_ref_count_inc (&self->n_references);

  return self;
}

/**
 * rum_map_figures_unref:
 * @self: (transfer full): the figures
 *
 * Drops a reference; the last one frees the set.
 */
void
rum_map_figures_unref (RumMapFigures *self)
{
  g_return_if_fail (self != NULL);

  if (!g_ref_count_dec (&self->n_references))
    return;

  finish_loading_areas (self);
  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          finish_loading (self, view, layer);
          forget_painter (self, view, layer);
          forget_renderer (self, view, layer);
          g_clear_pointer (&self->areas[view][layer], g_hash_table_unref);
          g_clear_object (&self->figures[view][layer]);
        }
    }

  g_free (self);
}

/**
 * rum_map_figures_prepare:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 *
 * Begins to load a figure in a thread.  Whoever asks for it first waits for what
 * is left of that.
 */
void
rum_map_figures_prepare (RumMapFigures *self,
                         RumView        view,
                         RumLayer       layer)
{
  Loader *loader = NULL;

  g_return_if_fail (self != NULL);

  layer = find_drawn_layer (view, layer);
  loader = &self->loaders[view][layer];
  if (self->figures[view][layer] != NULL || loader->thread != NULL)
    return;

  loader->view = view;
  loader->layer = layer;
  loader->is_done = FALSE;
  loader->thread = rum_work_start ("figure", load_in_thread, loader);
}

/**
 * rum_map_figures_foresee:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @palette: in which colours
 * @width: of the view of the map, in pixels
 * @height: of the view of the map, in pixels
 * @scale: how many pixels of the screen a pixel is wide
 *
 * Begins to draw what the first view of a figure will probably show: all of it,
 * with nothing lit.  A view that turns out as was foreseen has its picture sooner,
 * and another one hardly later.  It does nothing where the figure is not loaded
 * yet.
 */
void
rum_map_figures_foresee (RumMapFigures *self,
                         RumView        view,
                         RumLayer       layer,
                         RumPalette     palette,
                         int            width,
                         int            height,
                         int            scale)
{
  g_autoptr (RumViewport) viewport = NULL;
  RumMapRenderer *renderer = NULL;
  RumFigure *figure = NULL;
  RumBox area = { 0 };

  g_return_if_fail (self != NULL);

  layer = find_drawn_layer (view, layer);
  if (g_atomic_int_get (&self->loaders[view][layer].is_done))
    finish_loading (self, view, layer);

  figure = self->figures[view][layer];
  if (figure == NULL || width <= 0 || height <= 0 || scale <= 0)
    return;

  viewport = rum_viewport_new ();
  rum_viewport_set_content (viewport, rum_figure_get_box (figure), rum_map_view_get_share (view));
  rum_viewport_set_size (viewport, width, height);
  rum_viewport_get_area (viewport, &area);

  renderer = rum_map_renderer_new (figure, palette);
  rum_map_renderer_foresee (renderer, rum_map_picture_new (width, height, scale, &area));
  forget_renderer (self, view, layer);
  self->renderers[view][layer] = renderer;
}

/*< private >
 * rum_map_figures_steal_renderer:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @palette: in which colours
 *
 * Takes what rum_map_figures_foresee() has begun to draw with.
 *
 * Returns: (transfer full) (nullable): what draws the figure that
 *   rum_map_figures_get() gives in that palette, or NULL where nothing was foreseen
 */
RumMapRenderer *
rum_map_figures_steal_renderer (RumMapFigures *self,
                                RumView        view,
                                RumLayer       layer,
                                RumPalette     palette)
{
  g_return_val_if_fail (self != NULL, NULL);

  layer = find_drawn_layer (view, layer);
  if (self->renderers[view][layer] != NULL &&
      rum_map_renderer_get_palette (self->renderers[view][layer]) != palette)
    forget_renderer (self, view, layer);

  return g_steal_pointer (&self->renderers[view][layer]);
}

/*< private >
 * rum_map_figures_prepare_areas:
 * @self: the figures
 *
 * Begins to measure all figures in a thread, for rum_map_figures_has_entry() and
 * rum_map_figures_measure_entry().
 */
void
rum_map_figures_prepare_areas (RumMapFigures *self)
{
  g_return_if_fail (self != NULL);

  if (self->has_prepared_areas)
    return;

  self->has_prepared_areas = TRUE;
  self->areas_loader = rum_work_start ("areas", load_areas_in_thread, NULL);
}

static void
load_task (GTask        *task,
           gpointer      source,
           gpointer      task_data,
           GCancellable *cancellable)
{
  g_task_return_pointer (task, load_in_thread (task_data), g_object_unref);
}

/*< private >
 * rum_map_figures_load_async:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @cancellable: (nullable): gives it up
 * @callback: called with the figure
 * @user_data: for @callback
 *
 * Gets a figure as rum_map_figures_get() does, without waiting for it.
 */
void
rum_map_figures_load_async (RumMapFigures       *self,
                            RumView              view,
                            RumLayer             layer,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Loader *loader = NULL;

  g_return_if_fail (self != NULL);

  /* No source: the thread may let go of it last, and must not free a widget. */
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rum_map_figures_load_async);
  layer = find_drawn_layer (view, layer);
  if (self->figures[view][layer] != NULL)
    {
      g_task_return_pointer (task, g_object_ref (self->figures[view][layer]), g_object_unref);
      return;
    }

  loader = g_new0 (Loader, 1);
  loader->view = view;
  loader->layer = layer;
  g_task_set_task_data (task, loader, g_free);
  rum_work_run_task (task, load_task);
}

/*< private >
 * rum_map_figures_load_finish:
 * @self: the figures
 * @result: what the callback was given
 * @error: where to store an error, or NULL: G_IO_ERROR_CANCELLED
 *
 * Ends rum_map_figures_load_async().
 *
 * Returns: (transfer full) (nullable): the figure, or NULL with @error set or
 *   after a critical warning
 */
RumFigure *
rum_map_figures_load_finish (RumMapFigures  *self,
                             GAsyncResult   *result,
                             GError        **error)
{
  RumFigure *figure = NULL;
  RumFigure **own = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, rum_map_figures_load_async), NULL);

  figure = g_task_propagate_pointer (G_TASK (result), error);
  if (figure == NULL)
    return NULL;

  /* Somebody who could not wait may have loaded it meanwhile. */
  own = &self->figures[rum_figure_get_view (figure)][rum_figure_get_layer (figure)];
  if (*own == NULL)
    *own = g_object_ref (figure);

  return figure;
}

/*< private >
 * rum_map_figures_get:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 *
 * Gets a figure, and loads it if need be: the one of @layer, or where the view
 * is not drawn that deep, the deepest one above it.  The figures come with the
 * program and can only fail by mistake.
 *
 * Returns: (transfer none) (nullable): the figure, or NULL after a critical
 *   warning
 */
RumFigure *
rum_map_figures_get (RumMapFigures *self,
                     RumView        view,
                     RumLayer       layer)
{
  g_return_val_if_fail (self != NULL, NULL);

  layer = find_drawn_layer (view, layer);
  finish_loading (self, view, layer);
  if (self->figures[view][layer] == NULL)
    self->figures[view][layer] = load_figure (view, layer);

  return self->figures[view][layer];
}

/*< private >
 * rum_map_figures_dup_painter:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @palette: in which colours
 *
 * Gets what draws the figure that rum_map_figures_get() gives: the same painter
 * as long as somebody keeps it.
 *
 * Returns: (transfer full) (nullable): the painter, or NULL after a critical
 *   warning
 */
RumFigurePainter *
rum_map_figures_dup_painter (RumMapFigures *self,
                             RumView        view,
                             RumLayer       layer,
                             RumPalette     palette)
{
  RumFigurePainter **painter = NULL;
  RumFigurePainter *own = NULL;
  RumFigure *figure = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  layer = find_drawn_layer (view, layer);
  figure = rum_map_figures_get (self, view, layer);
  if (figure == NULL)
    return NULL;

  painter = &self->painters[view][layer];
  if (*painter != NULL && rum_figure_painter_get_palette (*painter) == palette)
    return g_object_ref (*painter);

  forget_painter (self, view, layer);
  own = rum_figure_painter_new (figure, palette);
  *painter = own;
  g_object_add_weak_pointer (G_OBJECT (own), (gpointer *) painter);

  return own;
}

/*< private >
 * rum_map_figures_has_entry:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @entry: a group, a muscle or a place
 *
 * Tells whether a figure has a region of the muscle, or of any that the entry
 * means.
 *
 * Returns: whether it has one
 */
gboolean
rum_map_figures_has_entry (RumMapFigures *self,
                           RumView        view,
                           RumLayer       layer,
                           RumEntry      *entry)
{
  g_autoptr (GHashTable) muscles = NULL;
  GHashTable *areas = NULL;
  GHashTableIter iter;
  gpointer muscle = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);

  muscles = rum_map_muscles_create_for_entry (entry);
  areas = ensure_areas (self, view, layer);
  g_hash_table_iter_init (&iter, muscles);
  while (areas != NULL && g_hash_table_iter_next (&iter, &muscle, NULL))
    {
      if (g_hash_table_contains (areas, rum_entry_get_id (muscle)))
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * rum_map_figures_measure_entry:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @entry: a group, a muscle or a place
 *
 * Measures roughly how much a figure shows of the muscle, or of all that the
 * entry means.  It loads no figure.
 *
 * Returns: a number to compare with those of other views and layers, at least
 *   0; it is about the area in square figure units
 */
double
rum_map_figures_measure_entry (RumMapFigures *self,
                               RumView        view,
                               RumLayer       layer,
                               RumEntry      *entry)
{
  g_autoptr (GHashTable) muscles = NULL;
  GHashTable *areas = NULL;
  GHashTableIter iter;
  gpointer muscle = NULL;
  double sum = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), 0);

  muscles = rum_map_muscles_create_for_entry (entry);
  areas = ensure_areas (self, view, layer);
  g_hash_table_iter_init (&iter, muscles);
  while (areas != NULL && g_hash_table_iter_next (&iter, &muscle, NULL))
    {
      double *area = g_hash_table_lookup (areas, rum_entry_get_id (muscle));

      if (area != NULL)
        sum += *area;
    }

  return sum * view_weights[view];
}
