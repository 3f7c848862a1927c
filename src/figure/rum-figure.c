/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-private.h"

#include "rum-autoptr.h"
#include "rum-figure-bundle-private.h"
#include "rum-figure-flat-private.h"
#include "rum-figure-resources.h"
#include "rum-figure-scan-private.h"
#include "rum-region-private.h"

#include <string.h>

#define RESOURCE_FOLDER "/com/example/RunMuscles/figures/"

/* How many pixels an inch has by definition; librsvg thinks of 90. */
#define DPI 96

/* From how many regions on librsvg would take long to find one; ours have fewer. */
#define MANY_REGIONS 500

/**
 * RumFigure:
 *
 * A drawing of the body in one view and one layer: an SVG whose groups named
 * “MUSCLE.left”, “MUSCLE.right” or “MUSCLE.midline” are its regions.  It is
 * immutable, so that threads may share it.
 *
 * Only figures that come with the program may be loaded: a hostile SVG can
 * bring librsvg down.
 */
struct _RumFigure
{
  GObject     parent_instance;

  RumView     view;
  RumLayer    layer;
  char       *name;
  GBytes     *svg;

  /* The same as librsvg is given it. */
  GBytes     *text;

  RumBox      box;
  GListStore *regions;

  /* The same for other threads: a list store remembers what it was last asked. */
  GPtrArray  *region_array;
  GHashTable *muscle_ids;

  /* What measured the figure, for whoever needs a handle first: to read the
   * text again would take as long as all the rest.
   */
  RsvgHandle *spare;

  /* Made when first needed. */
  GMutex      flat_mutex;
  GBytes     *flat;
};

G_DEFINE_FINAL_TYPE (RumFigure, rum_figure, G_TYPE_OBJECT)

static char *
dup_name (RumView  view,
          RumLayer layer)
{
  g_autoptr (GEnumClass) views = g_type_class_ref (RUM_TYPE_VIEW);
  g_autoptr (GEnumClass) layers = g_type_class_ref (RUM_TYPE_LAYER);

  return g_strdup_printf ("%s-%s.svg",
                          g_enum_get_value (views, view)->value_nick,
                          g_enum_get_value (layers, layer)->value_nick);
}

/* The handle's own error says nothing of the file. */
static void
set_handle_error (RumFigure       *self,
                  RumFigureError   code,
                  GError          *cause,
                  GError         **error)
{
  g_set_error (error, RUM_FIGURE_ERROR, code, "%s: %s", self->name, cause->message);
}

/* Without a base address, so that the figure cannot make librsvg read other
 * files.
 */
static RsvgHandle *
read_svg (RumFigure  *self,
          GBytes     *svg,
          GError    **error)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (svg);
  g_autoptr (GError) cause = NULL;
  RsvgHandle *handle = NULL;

  handle = rsvg_handle_new_from_stream_sync (stream, NULL, RSVG_HANDLE_FLAGS_NONE, NULL, &cause);
  if (handle == NULL)
    set_handle_error (self, RUM_FIGURE_ERROR_MARKUP, cause, error);
  else
    rsvg_handle_set_dpi (handle, DPI);

  return handle;
}

static gboolean
set_css (RumFigure   *self,
         RsvgHandle  *handle,
         const char  *css,
         GError     **error)
{
  g_autoptr (GError) cause = NULL;

  if (rsvg_handle_set_stylesheet (handle, (const guint8 *) css, strlen (css), &cause))
    return TRUE;

  set_handle_error (self, RUM_FIGURE_ERROR_RENDER, cause, error);
  return FALSE;
}

static gboolean
measure_figure (RumFigure   *self,
                RsvgHandle  *handle,
                GError     **error)
{
  RsvgRectangle box = { 0 };
  gboolean has_box = FALSE;

  rsvg_handle_get_intrinsic_dimensions (handle, NULL, NULL, NULL, NULL, &has_box, &box);
  if (!has_box || box.width <= 0 || box.height <= 0)
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_CONTENT,
                   "%s: the viewBox is not valid", self->name);
      return FALSE;
    }

  self->box = (RumBox) { box.x, box.y, box.width, box.height };
  return TRUE;
}

static gboolean
is_flat (const RsvgRectangle *box)
{
  return box->width <= 0 || box->height <= 0;
}

/* Measured in a viewport that is the viewBox, the geometry comes in figure
 * units.  Of its two rectangles the one with the outlines is of use only for what
 * has nothing else: in librsvg 2.54 it reaches to the origin if anything in the
 * region has no outline.
 */
static gboolean
add_region (RumFigure   *self,
            RsvgHandle  *handle,
            const char  *id,
            GError     **error)
{
  const RsvgRectangle viewport = { self->box.x, self->box.y, self->box.width, self->box.height };
  g_autofree char *element = g_strconcat ("#", id, NULL);
  g_autoptr (RumRegion) region = NULL;
  g_autoptr (GError) cause = NULL;
  RsvgRectangle outlined = { 0 };
  RsvgRectangle box = { 0 };

  if (!rsvg_handle_get_geometry_for_layer (handle, element, &viewport, &outlined, &box, &cause))
    {
      set_handle_error (self, RUM_FIGURE_ERROR_CONTENT, cause, error);
      return FALSE;
    }

  if (is_flat (&box))
    box = outlined;
  if (is_flat (&box))
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_CONTENT,
                   "%s: the region “%s” has no area", self->name, id);
      return FALSE;
    }

  region = rum_region_new (id, &(RumBox) { box.x, box.y, box.width, box.height });
  g_list_store_append (self->regions, region);
  g_ptr_array_add (self->region_array, g_object_ref (region));
  g_hash_table_add (self->muscle_ids, g_strdup (rum_region_get_muscle_id (region)));

  return TRUE;
}

static gboolean
load (RumFigure  *self,
      GError    **error)
{
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (RsvgHandle) handle = NULL;

  ids = rum_figure_scan (self->svg, self->name, error);
  if (ids == NULL)
    return FALSE;

  self->text = ids->len > MANY_REGIONS ? rum_figure_bundle (self->svg) : g_bytes_ref (self->svg);
  handle = read_svg (self, self->text, error);
  if (handle == NULL || !measure_figure (self, handle, error))
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    {
      if (!add_region (self, handle, g_ptr_array_index (ids, i), error))
        return FALSE;
    }

  self->spare = g_steal_pointer (&handle);
  return TRUE;
}

static void
rum_figure_finalize (GObject *object)
{
  RumFigure *self = RUM_FIGURE (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->svg, g_bytes_unref);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_object (&self->regions);
  g_clear_pointer (&self->region_array, g_ptr_array_unref);
  g_clear_pointer (&self->muscle_ids, g_hash_table_unref);
  g_clear_object (&self->spare);
  g_clear_pointer (&self->flat, g_bytes_unref);
  g_mutex_clear (&self->flat_mutex);

  G_OBJECT_CLASS (rum_figure_parent_class)->finalize (object);
}

static void
rum_figure_class_init (RumFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_figure_finalize;
}

static void
rum_figure_init (RumFigure *self)
{
  g_mutex_init (&self->flat_mutex);
  self->regions = g_list_store_new (RUM_TYPE_REGION);
  self->region_array = g_ptr_array_new_with_free_func (g_object_unref);
  self->muscle_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * rum_figure_new:
 * @view: from where the body is seen
 * @layer: how deep
 * @error: where to store an error, or NULL
 *
 * Loads a figure that comes with the program.  May be called in any thread.
 *
 * Returns: (transfer full): the figure, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RumFigure *
rum_figure_new (RumView   view,
                RumLayer  layer,
                GError  **error)
{
  g_autoptr (GBytes) svg = rum_figure_lookup_svg (view, layer, error);

  if (svg == NULL)
    return NULL;

  return rum_figure_new_for_bytes (svg, view, layer, error);
}

/**
 * rum_figure_new_for_bytes:
 * @svg: text of the figure
 * @view: from where the body is seen
 * @layer: how deep
 * @error: where to store an error, or NULL
 *
 * Loads a figure from its text, which must come from the program's own files.
 * May be called in any thread.
 *
 * Returns: (transfer full): the figure, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RumFigure *
rum_figure_new_for_bytes (GBytes    *svg,
                          RumView    view,
                          RumLayer   layer,
                          GError   **error)
{
  g_autoptr (RumFigure) self = NULL;

  g_return_val_if_fail (svg != NULL, NULL);

  self = g_object_new (RUM_TYPE_FIGURE, NULL);
  self->view = view;
  self->layer = layer;
  self->name = dup_name (view, layer);
  self->svg = g_bytes_ref (svg);

  if (!load (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static void
look_up_drawn (gboolean drawn[RUM_N_VIEWS][RUM_N_LAYERS])
{
  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          g_autofree char *name = dup_name (view, layer);
          g_autofree char *path = g_strconcat (RESOURCE_FOLDER, name, NULL);

          drawn[view][layer] = g_resource_get_info (rum_figure_get_resource (), path,
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL,
                                                    NULL);
        }
    }
}

/**
 * rum_figure_is_drawn:
 * @view: from where the body is seen
 * @layer: how deep
 *
 * Tells whether the program has a figure of a view and layer.
 *
 * Returns: whether rum_figure_new() can give it
 */
gboolean
rum_figure_is_drawn (RumView  view,
                     RumLayer layer)
{
  static gsize is_looked_up = FALSE;
  static gboolean drawn[RUM_N_VIEWS][RUM_N_LAYERS];

  g_return_val_if_fail (view >= 0 && view < RUM_N_VIEWS, FALSE);
  g_return_val_if_fail (layer >= 0 && layer < RUM_N_LAYERS, FALSE);

  /* It is asked hundreds of times before a set of muscles is shown. */
  if (g_once_init_enter (&is_looked_up))
    {
      look_up_drawn (drawn);
      g_once_init_leave (&is_looked_up, TRUE);
    }

  return drawn[view][layer];
}

/*< private >
 * rum_figure_create_handle:
 * @self: a figure
 * @css: the stylesheet
 * @error: where to store an error, or NULL
 *
 * Makes a librsvg handle for the figure, with a stylesheet for life.  It belongs
 * to one thread, which may be any.
 *
 * Returns: (transfer full): the handle, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RsvgHandle *
rum_figure_create_handle (RumFigure   *self,
                          const char  *css,
                          GError     **error)
{
  g_autoptr (RsvgHandle) handle = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (self), NULL);
  g_return_val_if_fail (css != NULL, NULL);

  handle = g_atomic_pointer_exchange (&self->spare, NULL);
  if (handle == NULL)
    handle = read_svg (self, self->text, error);
  if (handle == NULL)
    return NULL;

  if (!set_css (self, handle, css, error))
    return NULL;

  return g_steal_pointer (&handle);
}

/*< private >
 * rum_figure_create_flat_handle:
 * @self: a figure
 * @css: the stylesheet
 * @error: where to store an error, or NULL
 *
 * Makes a librsvg handle as rum_figure_create_handle() does, but of the figure
 * as rum_figure_flatten() writes it.
 *
 * Returns: (transfer full): the handle, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RsvgHandle *
rum_figure_create_flat_handle (RumFigure   *self,
                               const char  *css,
                               GError     **error)
{
  g_autoptr (RsvgHandle) handle = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (self), NULL);
  g_return_val_if_fail (css != NULL, NULL);

  g_mutex_lock (&self->flat_mutex);
  if (self->flat == NULL)
    self->flat = rum_figure_flatten (self->text, self->name, self->region_array, error);
  g_mutex_unlock (&self->flat_mutex);

  if (self->flat == NULL)
    return NULL;

  handle = read_svg (self, self->flat, error);
  if (handle == NULL || !set_css (self, handle, css, error))
    return NULL;

  return g_steal_pointer (&handle);
}

/*< private >
 * rum_figure_get_region_array:
 * @self: a figure
 *
 * Gets the regions in drawing order, in any thread.
 *
 * Returns: (transfer none) (element-type RumRegion): the regions, which nobody
 *   may change
 */
GPtrArray *
rum_figure_get_region_array (RumFigure *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), NULL);

  return self->region_array;
}

/*< private >
 * rum_figure_lookup_svg:
 * @view: from where the body is seen
 * @layer: how deep
 * @error: where to store an error, or NULL
 *
 * Gets the text of a figure that comes with the program.
 *
 * Returns: (transfer full): the text, or NULL with RUM_FIGURE_ERROR_MISSING set
 */
GBytes *
rum_figure_lookup_svg (RumView   view,
                       RumLayer  layer,
                       GError  **error)
{
  g_autofree char *name = dup_name (view, layer);
  g_autofree char *path = g_strconcat (RESOURCE_FOLDER, name, NULL);
  GBytes *svg = NULL;

  /* Naming the resource also keeps the linker from dropping it. */
  svg = g_resource_lookup_data (rum_figure_get_resource (), path,
                                G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (svg == NULL)
    g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING,
                 "%s: the program has no such figure", name);

  return svg;
}

/**
 * rum_figure_get_view:
 * @self: a figure
 *
 * Gets from where the body is seen.
 *
 * Returns: the view
 */
RumView
rum_figure_get_view (RumFigure *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), RUM_VIEW_FRONT);

  return self->view;
}

/**
 * rum_figure_get_layer:
 * @self: a figure
 *
 * Gets how deep the figure looks.
 *
 * Returns: the layer
 */
RumLayer
rum_figure_get_layer (RumFigure *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), RUM_LAYER_SURFACE);

  return self->layer;
}

/**
 * rum_figure_get_svg:
 * @self: a figure
 *
 * Gets the text of the figure.
 *
 * Returns: (transfer none): the text, an SVG
 */
GBytes *
rum_figure_get_svg (RumFigure *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), NULL);

  return self->svg;
}

/**
 * rum_figure_get_box:
 * @self: a figure
 *
 * Gets the rectangle of the whole figure, margins included.
 *
 * Returns: (transfer none): the rectangle, in figure units
 */
const RumBox *
rum_figure_get_box (RumFigure *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), NULL);

  return &self->box;
}

/**
 * rum_figure_get_regions:
 * @self: a figure
 *
 * Gets the regions in drawing order: a later one lies on an earlier one.
 *
 * Returns: (transfer none): a list of RumRegion
 */
GListModel *
rum_figure_get_regions (RumFigure *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), NULL);

  return G_LIST_MODEL (self->regions);
}

/**
 * rum_figure_has_muscle:
 * @self: a figure
 * @muscle_id: id of a muscle, known or not
 *
 * Tells whether the figure has a region of a muscle.
 *
 * Returns: whether it has one
 */
gboolean
rum_figure_has_muscle (RumFigure  *self,
                       const char *muscle_id)
{
  g_return_val_if_fail (RUM_IS_FIGURE (self), FALSE);
  g_return_val_if_fail (muscle_id != NULL, FALSE);

  return g_hash_table_contains (self->muscle_ids, muscle_id);
}
