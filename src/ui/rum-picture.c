/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-picture.h"

#include "rum-autoptr.h"

#define FOLDER "/com/example/RunMuscles/pictures/"

/* In logical pixels. */
#define MIN_WIDTH 80
#define NATURAL_WIDTH 320
#define MAX_HEIGHT 280

/**
 * RumPicture:
 *
 * A drawing of the program's own, as sharp at any size as librsvg makes it. It
 * keeps its proportions; if the drawing is not there, it takes no room.
 *
 * CSS node: `picture`. Accessible role: img, named after what is drawn.
 */
struct _RumPicture
{
  GtkWidget   parent_instance;

  RsvgHandle *handle;
  double      ratio;
};

G_DEFINE_FINAL_TYPE (RumPicture, rum_picture, GTK_TYPE_WIDGET)

static gboolean
read_ratio (RumPicture *self)
{
  gboolean has_width = FALSE;
  gboolean has_height = FALSE;
  gboolean has_box = FALSE;
  RsvgLength width;
  RsvgLength height;
  RsvgRectangle box;

  rsvg_handle_get_intrinsic_dimensions (self->handle, &has_width, &width, &has_height, &height,
                                        &has_box, &box);
  if (!has_box || box.width <= 0 || box.height <= 0)
    return FALSE;

  self->ratio = box.height / box.width;

  return TRUE;
}

/* A word whose drawing is missing is explained all the same. */
static void
load (RumPicture *self,
      const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER, name, ".svg", NULL);
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  stream = g_resources_open_stream (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (stream != NULL)
    self->handle = rsvg_handle_new_from_stream_sync (stream, NULL, RSVG_HANDLE_FLAGS_NONE, NULL,
                                                     &error);

  if (self->handle == NULL)
    {
      g_debug ("%s", error->message);
      return;
    }

  if (!read_ratio (self))
    g_clear_object (&self->handle);
}

static GtkSizeRequestMode
rum_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rum_picture_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  RumPicture *self = RUM_PICTURE (widget);
  int width = for_size > 0 ? for_size : NATURAL_WIDTH;

  *minimum = *natural = 0;
  if (self->handle == NULL)
    return;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *natural = MIN ((int) (width * self->ratio), MAX_HEIGHT);
      *minimum = *natural;
      return;
    }

  *minimum = MIN_WIDTH;
  *natural = NATURAL_WIDTH;
}

static void
rum_picture_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  RumPicture *self = RUM_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  RsvgRectangle viewport = { 0, 0, width, height };
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  g_autoptr (cairo_t) cr = NULL;

  if (self->handle == NULL || width <= 0 || height <= 0)
    return;

  /* By default librsvg keeps the proportions and centres the drawing. */
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  rsvg_handle_render_document (self->handle, cr, &viewport, NULL);
}

static void
rum_picture_finalize (GObject *object)
{
  RumPicture *self = RUM_PICTURE (object);

  g_clear_object (&self->handle);

  G_OBJECT_CLASS (rum_picture_parent_class)->finalize (object);
}

static void
rum_picture_class_init (RumPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = rum_picture_finalize;

  widget_class->get_request_mode = rum_picture_get_request_mode;
  widget_class->measure = rum_picture_measure;
  widget_class->snapshot = rum_picture_snapshot;

  gtk_widget_class_set_css_name (widget_class, "picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rum_picture_init (RumPicture *self)
{
}

/**
 * rum_picture_new:
 * @name: base name of the drawing, such as “eccentric”
 * @description: what it shows, translated
 *
 * Creates a picture.
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *
rum_picture_new (const char *name,
                 const char *description)
{
  RumPicture *self = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (description != NULL, NULL);

  self = g_object_new (RUM_TYPE_PICTURE, NULL);
  load (self, name);
  gtk_widget_set_visible (GTK_WIDGET (self), self->handle != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  description, -1);

  return GTK_WIDGET (self);
}

/**
 * rum_picture_is_loaded:
 * @self: the picture
 *
 * Tells whether the drawing is there.
 *
 * Returns: whether there is anything to see
 */
gboolean
rum_picture_is_loaded (RumPicture *self)
{
  g_return_val_if_fail (RUM_IS_PICTURE (self), FALSE);

  return self->handle != NULL;
}
