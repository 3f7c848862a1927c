/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-view.h"

#include "rum-sheet-renderer.h"

#include <glib/gi18n.h>
#include <math.h>

#define MM_PER_INCH 25.4

/* How many pixels an inch has where nothing is zoomed: the inch of CSS. */
#define PIXELS_PER_INCH 96.0

/* Around the page, in logical pixels. */
#define PADDING 16

/* What a picture may have: beyond that the zoom ends, so that a page is sharp
 * at every zoom that there is. */
#define MAX_PIXELS 24e6
#define MIN_DPI 8.0

/**
 * RumSheetView:
 *
 * A page of a sheet, as it comes from the printer.  The old page stays until
 * the new one is drawn.
 *
 * CSS node: `sheet-view`.  Accessible role: `img`, described by what the page
 * says.
 */
struct _RumSheetView
{
  GtkWidget         parent_instance;

  RumSheetRenderer *renderer;
  RumSheetOptions  *options;
  GPtrArray        *neighbours;
  int               page;
  double            zoom;

  /* What was asked for last, in pixels an inch, and whether it is shown. */
  double            asked_dpi;
  guint             serial;
  gboolean          is_current;

  /* What is shown. */
  GdkTexture       *texture;
  double            dpi;
  double            width;
  double            height;
  int               n_pages;
  char             *title;
  GError           *error;
};

G_DEFINE_FINAL_TYPE (RumSheetView, rum_sheet_view, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Logical pixels a millimetre, without regard to what a picture may have. */
static double
find_wanted_scale (RumSheetView *self,
                   double        width,
                   double        height)
{
  int room_x = MAX (gtk_widget_get_width (GTK_WIDGET (self)) - 2 * PADDING, 1);
  int room_y = MAX (gtk_widget_get_height (GTK_WIDGET (self)) - 2 * PADDING, 1);

  if (self->zoom == RUM_SHEET_ZOOM_PAGE)
    return MIN (room_x / width, room_y / height);
  if (self->zoom == RUM_SHEET_ZOOM_WIDTH)
    return room_x / width;

  return self->zoom * PIXELS_PER_INCH / MM_PER_INCH;
}

static double
find_max_scale (RumSheetView *self,
                double        width,
                double        height)
{
  int factor = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  return sqrt (MAX_PIXELS / (width * height)) / factor;
}

static double
find_scale (RumSheetView *self,
            double        width,
            double        height)
{
  return MIN (find_wanted_scale (self, width, height), find_max_scale (self, width, height));
}

static void
request (RumSheetView *self,
         gboolean      is_new)
{
  double width = 0;
  double height = 0;
  double dpi = 0;

  if (self->renderer == NULL || self->options == NULL ||
      gtk_widget_get_width (GTK_WIDGET (self)) == 0)
    return;

  width = MAX (rum_sheet_options_get_width (self->options), 1);
  height = MAX (rum_sheet_options_get_height (self->options), 1);
  dpi = find_scale (self, width, height) * MM_PER_INCH *
        gtk_widget_get_scale_factor (GTK_WIDGET (self));
  dpi = MAX (dpi, MIN_DPI);
  if (!is_new && dpi == self->asked_dpi)
    return;

  self->asked_dpi = dpi;
  self->is_current = FALSE;
  self->serial = rum_sheet_renderer_draw (self->renderer, self->options, self->page, dpi,
                                          self->neighbours);
}

static void
update_accessible (RumSheetView *self,
                   const char   *text)
{
  g_autofree char *label = NULL;

  if (self->texture == NULL)
    /* TRANSLATORS: The name of the preview for a screen reader, if there is no sheet to be
     * seen. */
    label = g_strdup (_("No page"));
  else
    /* TRANSLATORS: %1$s is the title of a cheat sheet, as in “Calves: a cheat
     * sheet for runners, page 1 of 3”. */
    label = g_strdup_printf (_("%1$s, page %2$d of %3$d"), self->title, self->page + 1,
                             self->n_pages);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "",
                                  -1);
}

static void
take_picture (const RumSheetPicture *picture,
              gpointer               user_data)
{
  RumSheetView *self = user_data;

  /* A sheet that was begun before another one was asked for. */
  if (!rum_sheet_options_equal (picture->options, self->options))
    return;

  self->is_current = picture->serial == self->serial;
  if (self->is_current && picture->error == NULL)
    self->page = picture->page;

  g_clear_error (&self->error);
  if (picture->error != NULL)
    self->error = g_error_copy (picture->error);

  g_set_object (&self->texture, picture->texture);
  self->dpi = picture->dpi;
  self->width = rum_sheet_options_get_width (picture->options);
  self->height = rum_sheet_options_get_height (picture->options);
  self->n_pages = picture->n_pages;
  g_free (self->title);
  self->title = g_strdup (picture->title);

  update_accessible (self, picture->text);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GtkSizeRequestMode
rum_sheet_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The room that is asked for; a page that follows the room asks for none. */
static void
rum_sheet_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  RumSheetView *self = RUM_SHEET_VIEW (widget);
  double width = 0;
  double height = 0;
  double scale = 0;

  *minimum = *natural = 0;
  if (self->options == NULL || self->zoom == RUM_SHEET_ZOOM_PAGE ||
      (self->zoom == RUM_SHEET_ZOOM_WIDTH && orientation == GTK_ORIENTATION_HORIZONTAL))
    return;

  width = rum_sheet_options_get_width (self->options);
  height = rum_sheet_options_get_height (self->options);
  scale = self->zoom == RUM_SHEET_ZOOM_WIDTH ? MAX (for_size - 2 * PADDING, 1) / width
                                             : self->zoom * PIXELS_PER_INCH / MM_PER_INCH;
  scale = MIN (scale, find_max_scale (self, width, height));

  *minimum = (int) ceil ((orientation == GTK_ORIENTATION_HORIZONTAL ? width : height) * scale) +
             2 * PADDING;
  *natural = *minimum;
}

static void
rum_sheet_view_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  request (RUM_SHEET_VIEW (widget), FALSE);
}

/* In whole pixels, so that a picture of just that size stays as it is. */
static void
rum_sheet_view_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  RumSheetView *self = RUM_SHEET_VIEW (widget);
  double factor = gtk_widget_get_scale_factor (widget);
  graphene_rect_t page;
  GskRoundedRect frame;
  double scale = 0;
  double width = 0;
  double height = 0;
  static const GdkRGBA shadow = { 0, 0, 0, 0.45f };

  if (self->texture == NULL)
    return;

  scale = find_scale (self, self->width, self->height);
  width = round (self->width * scale * factor) / factor;
  height = round (self->height * scale * factor) / factor;
  page = GRAPHENE_RECT_INIT ((float) MAX (floor ((gtk_widget_get_width (widget) - width) / 2), 0),
                             (float) MAX (floor ((gtk_widget_get_height (widget) - height) / 2), 0),
                             (float) width, (float) height);

  gsk_rounded_rect_init_from_rect (&frame, &page, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &frame, &shadow, 0, 1, 1, 4);
  gtk_snapshot_append_texture (snapshot, self->texture, &page);
}

static void
scale_factor_cb (RumSheetView *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
  request (self, FALSE);
}

static void
rum_sheet_view_dispose (GObject *object)
{
  RumSheetView *self = RUM_SHEET_VIEW (object);

  g_clear_object (&self->renderer);
  g_clear_object (&self->options);
  g_clear_pointer (&self->neighbours, g_ptr_array_unref);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (rum_sheet_view_parent_class)->dispose (object);
}

static void
rum_sheet_view_finalize (GObject *object)
{
  RumSheetView *self = RUM_SHEET_VIEW (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (rum_sheet_view_parent_class)->finalize (object);
}

static void
rum_sheet_view_class_init (RumSheetViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_sheet_view_dispose;
  object_class->finalize = rum_sheet_view_finalize;

  widget_class->get_request_mode = rum_sheet_view_get_request_mode;
  widget_class->measure = rum_sheet_view_measure;
  widget_class->size_allocate = rum_sheet_view_size_allocate;
  widget_class->snapshot = rum_sheet_view_snapshot;

  /**
   * RumSheetView::changed:
   *
   * Another page is shown, or an error is there in its place.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", RUM_TYPE_SHEET_VIEW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /* The window around it would take them for scrolling. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "sheet.previous-page",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "sheet.next-page",
                                       NULL);

  gtk_widget_class_set_css_name (widget_class, "sheet-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rum_sheet_view_init (RumSheetView *self)
{
  self->neighbours = g_ptr_array_new ();
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (scale_factor_cb), NULL);
  update_accessible (self, NULL);
}

/**
 * rum_sheet_view_set_atlas:
 * @self: the view
 * @atlas: the atlas that the sheets are about
 *
 * Sets where the content is from.  It cannot be changed later.
 */
void
rum_sheet_view_set_atlas (RumSheetView *self,
                          RumAtlas     *atlas)
{
  g_return_if_fail (RUM_IS_SHEET_VIEW (self));
  g_return_if_fail (RUM_IS_ATLAS (atlas));
  g_return_if_fail (self->renderer == NULL);

  self->renderer = rum_sheet_renderer_new (atlas, take_picture, self);
  request (self, TRUE);
}

/**
 * rum_sheet_view_set_neighbours:
 * @self: the view
 * @neighbours: (element-type RumSheetOptions): what may be shown next, the
 *   likeliest first; nobody changes it any more
 *
 * Lets other sheets be prepared once the one that is shown next is there.
 */
void
rum_sheet_view_set_neighbours (RumSheetView *self,
                               GPtrArray    *neighbours)
{
  g_return_if_fail (RUM_IS_SHEET_VIEW (self));
  g_return_if_fail (neighbours != NULL);

  g_ptr_array_ref (neighbours);
  g_ptr_array_unref (self->neighbours);
  self->neighbours = neighbours;
}

/**
 * rum_sheet_view_set_options:
 * @self: the view
 * @options: what the sheet is to be; they are copied
 *
 * Shows another sheet, as soon as it is drawn.  The page stays the same if the
 * sheet has so many.
 */
void
rum_sheet_view_set_options (RumSheetView    *self,
                            RumSheetOptions *options)
{
  g_return_if_fail (RUM_IS_SHEET_VIEW (self));
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (options));

  if (self->options != NULL && rum_sheet_options_equal (options, self->options))
    return;

  g_clear_object (&self->options);
  self->options = rum_sheet_options_copy (options);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  request (self, TRUE);
}

/**
 * rum_sheet_view_get_page:
 * @self: the view
 *
 * Gets which page is wanted.
 *
 * Returns: the page, from 0
 */
int
rum_sheet_view_get_page (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), 0);

  return self->page;
}

/**
 * rum_sheet_view_set_page:
 * @self: the view
 * @page: a page, from 0; beyond the last one the last one is shown
 *
 * Shows another page, as soon as it is drawn.
 */
void
rum_sheet_view_set_page (RumSheetView *self,
                         int           page)
{
  g_return_if_fail (RUM_IS_SHEET_VIEW (self));

  page = MAX (page, 0);
  if (page == self->page)
    return;

  self->page = page;
  request (self, TRUE);
}

/**
 * rum_sheet_view_get_n_pages:
 * @self: the view
 *
 * Gets how many pages the sheet has that is shown.
 *
 * Returns: the number of pages, or 0 as long as there is none
 */
int
rum_sheet_view_get_n_pages (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), 0);

  return self->n_pages;
}

/**
 * rum_sheet_view_get_zoom:
 * @self: the view
 *
 * Gets how large the page is shown.
 *
 * Returns: 1 for as large as on paper, %RUM_SHEET_ZOOM_PAGE or
 *   %RUM_SHEET_ZOOM_WIDTH
 */
double
rum_sheet_view_get_zoom (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), RUM_SHEET_ZOOM_PAGE);

  return self->zoom;
}

/**
 * rum_sheet_view_set_zoom:
 * @self: the view
 * @zoom: 1 for as large as on paper, %RUM_SHEET_ZOOM_PAGE or
 *   %RUM_SHEET_ZOOM_WIDTH
 *
 * Sets how large the page is shown.
 */
void
rum_sheet_view_set_zoom (RumSheetView *self,
                         double        zoom)
{
  g_return_if_fail (RUM_IS_SHEET_VIEW (self));
  g_return_if_fail (zoom > 0 || zoom == RUM_SHEET_ZOOM_PAGE || zoom == RUM_SHEET_ZOOM_WIDTH);

  if (zoom == self->zoom)
    return;

  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * rum_sheet_view_is_current:
 * @self: the view
 *
 * Tells whether what is shown is what was asked for last.
 *
 * Returns: %FALSE while something is being drawn
 */
gboolean
rum_sheet_view_is_current (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), FALSE);

  return self->is_current;
}

/**
 * rum_sheet_view_get_title:
 * @self: the view
 *
 * Gets the title of the sheet that is shown.
 *
 * Returns: (transfer none) (nullable): the title
 */
const char *
rum_sheet_view_get_title (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), NULL);

  return self->title;
}

/**
 * rum_sheet_view_get_texture:
 * @self: the view
 *
 * Gets the page that is shown.
 *
 * Returns: (transfer none) (nullable): the page, or %NULL if there is none
 */
GdkTexture *
rum_sheet_view_get_texture (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), NULL);

  return self->texture;
}

/**
 * rum_sheet_view_get_dpi:
 * @self: the view
 *
 * Gets how closely the page that is shown is drawn.
 *
 * Returns: device pixels an inch of the paper
 */
double
rum_sheet_view_get_dpi (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), 0);

  return self->dpi;
}

/**
 * rum_sheet_view_get_error:
 * @self: the view
 *
 * Gets why there is no page.
 *
 * Returns: (transfer none) (nullable): the error, as rum_sheet_new() has it
 */
const GError *
rum_sheet_view_get_error (RumSheetView *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_VIEW (self), NULL);

  return self->error;
}
