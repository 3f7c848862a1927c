/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-thumbnail.h"

#include "rum-body-map-private.h"
#include "rum-map-crop-private.h"
#include "rum-map-finder-private.h"
#include "rum-map-muscles-private.h"
#include "rum-map-renderer-private.h"

#include <glib/gi18n-lib.h>

/* In pixels. */
#define NATURAL_WIDTH 96
#define NATURAL_HEIGHT 140

/**
 * RumMapThumbnail:
 *
 * A small picture of a muscle or group in its place: the figure that shows it
 * best, cropped to its surroundings, with the muscle lit strongly and the rest
 * of its group softly.
 *
 * It loads nothing before it is first to be seen, and shares figures with a map
 * that it is told of: see rum_map_thumbnail_share().  It takes the size that it
 * is given.  Threads load and draw; until they are ready the picture that was
 * there before stays.
 *
 * # CSS nodes
 *
 * RumMapThumbnail has a single CSS node with the name “map-thumbnail”.
 *
 * # Accessibility
 *
 * RumMapThumbnail has the role %GTK_ACCESSIBLE_ROLE_IMG; its label says what
 * is seen from where.
 */
struct _RumMapThumbnail
{
  GtkWidget         parent_instance;

  RumEntry         *entry;
  RumPalette        palette;
  RumMapFigures    *figures;

  /* The figure that shows the entry best, which is loaded until that is given up;
   * both NULL before the picture is first to be seen.
   */
  GCancellable     *loading;
  RumFigure        *figure;

  /* What draws, as long as it does, and what was drawn last. */
  RumMapRenderer   *renderer;
  GskRenderNode    *drawing;
};

G_DEFINE_FINAL_TYPE (RumMapThumbnail, rum_map_thumbnail, GTK_TYPE_WIDGET)

static void request_drawing (RumMapThumbnail *self);

enum
{
  PROP_0,
  PROP_ENTRY,
  PROP_PALETTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
create_surface_label (const char *name,
                      RumView     view)
{
  switch (view)
    {
    case RUM_VIEW_FRONT:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, seen from the front, surface layer"), name);
    case RUM_VIEW_BACK:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, seen from behind, surface layer"), name);
    case RUM_VIEW_SIDE:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, seen from the side, surface layer"), name);
    case RUM_VIEW_SOLE:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, in the sole of the foot, surface layer"), name);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
create_deep_label (const char *name,
                   RumView     view)
{
  switch (view)
    {
    case RUM_VIEW_FRONT:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, seen from the front, deep layer"), name);
    case RUM_VIEW_BACK:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, seen from behind, deep layer"), name);
    case RUM_VIEW_SIDE:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, seen from the side, deep layer"), name);
    case RUM_VIEW_SOLE:
      /* TRANSLATORS: Spoken for a small picture; %s is a muscle or a group. */
      return g_strdup_printf (_("%s, in the sole of the foot, deep layer"), name);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
stop_drawing (RumMapThumbnail *self)
{
  if (self->renderer != NULL)
    rum_map_renderer_cancel (self->renderer);
  g_clear_object (&self->renderer);
}

static void
clear_figure (RumMapThumbnail *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->figure);
  stop_drawing (self);
}

static void
clear_picture (RumMapThumbnail *self)
{
  clear_figure (self);
  g_clear_pointer (&self->drawing, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static void
figure_loaded_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (RumMapThumbnail) self = user_data;
  g_autoptr (RumFigure) figure = NULL;
  g_autoptr (GError) error = NULL;

  /* Nobody sees it any more. */
  if (self->figures == NULL)
    return;

  figure = rum_map_figures_load_finish (self->figures, result, &error);
  if (figure == NULL)
    return;

  g_clear_object (&self->loading);
  g_set_object (&self->figure, figure);
  request_drawing (self);
}

/* Finds what to show, if it is to be seen. */
static void
update_picture (RumMapThumbnail *self)
{
  RumView view = RUM_VIEW_FRONT;
  RumLayer layer = RUM_LAYER_SURFACE;
  g_autofree char *label = NULL;

  if (self->figures == NULL)
    self->figures = rum_map_figures_new ();

  if (self->entry == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)) ||
      !rum_map_finder_find_view (self->figures, self->entry, &view, &layer))
    {
      clear_picture (self);
      return;
    }

  clear_figure (self);
  self->loading = g_cancellable_new ();
  rum_map_figures_load_async (self->figures, view, layer, self->loading, figure_loaded_cb,
                              g_object_ref (self));
  label = layer == RUM_LAYER_SURFACE
            ? create_surface_label (rum_entry_get_name (self->entry), view)
            : create_deep_label (rum_entry_get_name (self->entry), view);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

/* Collects the regions of some muscles, and the rectangle around them. */
static GPtrArray *
create_regions (RumFigure  *figure,
                GHashTable *muscles,
                RumBox     *around)
{
  GPtrArray *regions = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = rum_figure_get_regions (figure);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer muscle = NULL;
  graphene_rect_t sum = *graphene_rect_zero ();

  g_hash_table_iter_init (&iter, muscles);
  while (g_hash_table_iter_next (&iter, &muscle, NULL))
    g_hash_table_add (ids, (gpointer) rum_entry_get_id (muscle));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (all, i);
      const RumBox *box = rum_region_get_box (region);
      graphene_rect_t rect = GRAPHENE_RECT_INIT (box->x, box->y, box->width, box->height);

      if (!g_hash_table_contains (ids, rum_region_get_muscle_id (region)))
        continue;

      if (regions->len > 0)
        graphene_rect_union (&sum, &rect, &sum);
      else
        sum = rect;
      g_ptr_array_add (regions, g_object_ref (region));
    }

  *around = (RumBox) { sum.origin.x, sum.origin.y, sum.size.width, sum.size.height };

  return regions;
}

static void
add_parts (RumMapPicture *picture,
           GPtrArray     *regions,
           RumLight       light)
{
  for (guint i = 0; i < regions->len; i++)
    rum_map_picture_add_part (picture, g_ptr_array_index (regions, i), light, RUM_MAP_FRAME_NONE);
}

static RumMapPicture *
create_picture (RumMapThumbnail *self,
                int              width,
                int              height)
{
  const RumBox *frame = rum_figure_get_box (self->figure);
  RumEntry *group = RUM_ENTRY (rum_entry_get_group (self->entry));
  g_autoptr (GHashTable) own = rum_map_muscles_create_for_entry (self->entry);
  g_autoptr (GHashTable) all = rum_map_muscles_create_for_entry (group != NULL ? group
                                                                               : self->entry);
  RumBox crop = { 0 };
  RumBox subject = { 0 };
  g_autoptr (GPtrArray) soft = create_regions (self->figure, all, &crop);
  g_autoptr (GPtrArray) strong = create_regions (self->figure, own, &subject);
  RumMapPicture *picture = NULL;
  double scale = 1;
  RumBox area = { 0 };

  rum_map_find_crop (frame, &subject, (double) width / height, &crop);
  scale = height / crop.height;
  area = (RumBox) { (frame->x - crop.x) * scale, (frame->y - crop.y) * scale,
                    frame->width * scale, frame->height * scale };

  picture = rum_map_picture_new (width, height, gtk_widget_get_scale_factor (GTK_WIDGET (self)),
                                 &area);
  add_parts (picture, soft, RUM_LIGHT_SOFT);
  add_parts (picture, strong, RUM_LIGHT_STRONG);

  return picture;
}

static GskRenderNode *
create_drawing (RumMapPicture *picture)
{
  GskRenderNode *node = NULL;
  cairo_t *cr = NULL;

  node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, picture->width, picture->height));
  cr = gsk_cairo_node_get_draw_context (node);
  cairo_set_source_surface (cr, picture->base, 0, 0);
  cairo_paint (cr);
  for (guint i = 0; i < picture->parts->len; i++)
    {
      RumMapPart *part = g_ptr_array_index (picture->parts, i);

      if (part->surface == NULL)
        continue;

      cairo_set_source_surface (cr, part->surface, 0, 0);
      cairo_paint (cr);
    }
  cairo_destroy (cr);

  return node;
}

/* The renderer goes with the picture: what it holds is as large as the figure. */
static void
drawn_cb (RumMapPicture *picture,
          gpointer       user_data)
{
  RumMapThumbnail *self = user_data;

  g_clear_pointer (&self->drawing, gsk_render_node_unref);
  self->drawing = create_drawing (picture);
  stop_drawing (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Draws as soon as figure and size are known. */
static void
request_drawing (RumMapThumbnail *self)
{
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  const int height = gtk_widget_get_height (GTK_WIDGET (self));

  stop_drawing (self);
  if (self->figure == NULL || width <= 0 || height <= 0)
    return;

  self->renderer = rum_map_renderer_new (self->figure, self->palette);
  rum_map_renderer_connect (self->renderer, drawn_cb, self);
  rum_map_renderer_request (self->renderer, create_picture (self, width, height));
}

static void
rum_map_thumbnail_map (GtkWidget *widget)
{
  RumMapThumbnail *self = RUM_MAP_THUMBNAIL (widget);

  GTK_WIDGET_CLASS (rum_map_thumbnail_parent_class)->map (widget);

  if (self->figure == NULL && self->loading == NULL)
    update_picture (self);
}

static void
rum_map_thumbnail_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : NATURAL_HEIGHT;
  *minimum = *natural;
}

static void
rum_map_thumbnail_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  request_drawing (RUM_MAP_THUMBNAIL (widget));
}

static void
rum_map_thumbnail_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  RumMapThumbnail *self = RUM_MAP_THUMBNAIL (widget);

  if (self->drawing != NULL)
    gtk_snapshot_append_node (snapshot, self->drawing);
}

static void
rum_map_thumbnail_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  RumMapThumbnail *self = RUM_MAP_THUMBNAIL (object);

  switch (property_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    case PROP_PALETTE:
      g_value_set_enum (value, self->palette);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_map_thumbnail_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  RumMapThumbnail *self = RUM_MAP_THUMBNAIL (object);

  switch (property_id)
    {
    case PROP_ENTRY:
      rum_map_thumbnail_set_entry (self, g_value_get_object (value));
      break;
    case PROP_PALETTE:
      rum_map_thumbnail_set_palette (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_map_thumbnail_dispose (GObject *object)
{
  RumMapThumbnail *self = RUM_MAP_THUMBNAIL (object);

  g_clear_pointer (&self->drawing, gsk_render_node_unref);
  clear_figure (self);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->figures, rum_map_figures_unref);

  G_OBJECT_CLASS (rum_map_thumbnail_parent_class)->dispose (object);
}

static void
rum_map_thumbnail_class_init (RumMapThumbnailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rum_map_thumbnail_get_property;
  object_class->set_property = rum_map_thumbnail_set_property;
  object_class->dispose = rum_map_thumbnail_dispose;

  widget_class->map = rum_map_thumbnail_map;
  widget_class->measure = rum_map_thumbnail_measure;
  widget_class->size_allocate = rum_map_thumbnail_size_allocate;
  widget_class->snapshot = rum_map_thumbnail_snapshot;

  /**
   * RumMapThumbnail:entry:
   *
   * The muscle or group to show, or NULL for nothing.
   */
  properties[PROP_ENTRY] = g_param_spec_object ("entry", NULL, NULL, RUM_TYPE_ENTRY, flags);

  /**
   * RumMapThumbnail:palette:
   *
   * The colours: one of the palettes for screens.
   */
  properties[PROP_PALETTE] =
    g_param_spec_enum ("palette", NULL, NULL, RUM_TYPE_PALETTE, RUM_PALETTE_LIGHT, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "map-thumbnail");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rum_map_thumbnail_init (RumMapThumbnail *self)
{
  /* So that the style may round its corners. */
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * rum_map_thumbnail_new:
 *
 * Makes a picture that shows nothing yet.
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *
rum_map_thumbnail_new (void)
{
  return g_object_new (RUM_TYPE_MAP_THUMBNAIL, NULL);
}

/**
 * rum_map_thumbnail_share:
 * @self: a small picture
 * @map: the map beside it
 *
 * Takes the figures, and what draws them, from a map instead of loading them
 * once more.  Best called before the picture is first to be seen.
 */
void
rum_map_thumbnail_share (RumMapThumbnail *self,
                         RumBodyMap      *map)
{
  g_return_if_fail (RUM_IS_MAP_THUMBNAIL (self));
  g_return_if_fail (RUM_IS_BODY_MAP (map));

  if (self->figures == rum_body_map_get_figures (map))
    return;

  g_clear_pointer (&self->figures, rum_map_figures_unref);
  self->figures = rum_map_figures_ref (rum_body_map_get_figures (map));
  update_picture (self);
}

/**
 * rum_map_thumbnail_get_entry:
 * @self: a small picture
 *
 * Gets what it shows.
 *
 * Returns: (transfer none) (nullable): a muscle or group, or NULL
 */
RumEntry *
rum_map_thumbnail_get_entry (RumMapThumbnail *self)
{
  g_return_val_if_fail (RUM_IS_MAP_THUMBNAIL (self), NULL);

  return self->entry;
}

/**
 * rum_map_thumbnail_set_entry:
 * @self: a small picture
 * @entry: (nullable): a muscle or group, or NULL for nothing
 *
 * Sets what it shows.  Of an entry that has no place on the body it shows
 * nothing.
 */
void
rum_map_thumbnail_set_entry (RumMapThumbnail *self,
                             RumEntry        *entry)
{
  g_return_if_fail (RUM_IS_MAP_THUMBNAIL (self));
  g_return_if_fail (entry == NULL || RUM_IS_ENTRY (entry));

  if (!g_set_object (&self->entry, entry))
    return;

  update_picture (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
}

/**
 * rum_map_thumbnail_is_drawn:
 * @self: a small picture
 *
 * Tells whether nothing is being loaded or drawn for it.
 *
 * Returns: whether it shows what it is to show
 */
gboolean
rum_map_thumbnail_is_drawn (RumMapThumbnail *self)
{
  g_return_val_if_fail (RUM_IS_MAP_THUMBNAIL (self), FALSE);

  return self->loading == NULL && self->renderer == NULL;
}

/**
 * rum_map_thumbnail_get_palette:
 * @self: a small picture
 *
 * Gets the colours that it is drawn in.
 *
 * Returns: the palette
 */
RumPalette
rum_map_thumbnail_get_palette (RumMapThumbnail *self)
{
  g_return_val_if_fail (RUM_IS_MAP_THUMBNAIL (self), RUM_PALETTE_LIGHT);

  return self->palette;
}

/**
 * rum_map_thumbnail_set_palette:
 * @self: a small picture
 * @palette: one of the palettes for screens
 *
 * Sets the colours that it is drawn in.
 */
void
rum_map_thumbnail_set_palette (RumMapThumbnail *self,
                               RumPalette       palette)
{
  g_return_if_fail (RUM_IS_MAP_THUMBNAIL (self));

  if (self->palette == palette)
    return;

  self->palette = palette;
  update_picture (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PALETTE]);
}
