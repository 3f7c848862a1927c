/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-renderer.h"

#include "rum-sheet-store.h"
#include "rum-work.h"

#include <math.h>

#define MM_PER_INCH 25.4

/* So many pages are kept that were drawn ahead, each with so many pixels at
 * most. */
#define MOST_AHEAD 4
#define MAX_AHEAD_PIXELS 3e6

/* What the renderer and its thread share.  All but @atlas and @owner is under
 * the lock. */
typedef struct
{
  RumAtlas         *atlas;

  /* Of the main thread alone; %NULL when the renderer is gone. */
  RumSheetRenderer *owner;

  GMutex            lock;
  GCond             cond;
  RumSheetPicture  *pending;
  GCancellable     *cancellable;
  gboolean          is_over;
} Desk;

/* What the thread is about; of the thread alone.  @is_shown tells whether the
 * page is shown already, while others are still being laid out; @ahead has pages
 * that nobody asked for yet, the oldest first. */
typedef struct
{
  Desk            *desk;
  RumSheetPicture *picture;
  GCancellable    *cancellable;
  gboolean         is_shown;
  GPtrArray       *ahead;
} Work;

/* A picture on its way to the main thread. */
typedef struct
{
  Desk            *desk;
  RumSheetPicture *picture;
} Delivery;

/**
 * RumSheetRenderer:
 *
 * Draws pages of sheets in a thread of its own.  Of what is asked for meanwhile
 * only the newest is drawn; what is being laid out when something newer comes
 * is given up.
 *
 * The thread is always the same one: Pango has the fonts of each thread apart,
 * and to load them takes longer than to draw a page.  It keeps the sheets that
 * it made last in a [class@SheetStore], so that turning pages, zooming and
 * going back lay nothing out.  It also frees them, because the fonts of a sheet
 * belong to the thread.
 *
 * When nothing is wanted, it lays out what may be wanted next, one sheet after
 * the other, until something is.  Of other kinds of sheets it draws the page,
 * too: cards and posters have many figures.
 */
struct _RumSheetRenderer
{
  GObject               parent_instance;

  Desk                 *desk;
  RumSheetRendererFunc  func;
  gpointer              user_data;
  guint                 serial;
};

G_DEFINE_FINAL_TYPE (RumSheetRenderer, rum_sheet_renderer, G_TYPE_OBJECT)

static void
clear_desk (gpointer data)
{
  Desk *desk = data;

  g_clear_object (&desk->atlas);
  g_clear_object (&desk->cancellable);
  g_clear_pointer (&desk->pending, rum_sheet_picture_free);
  g_mutex_clear (&desk->lock);
  g_cond_clear (&desk->cond);
}

static void
release_desk (Desk *desk)
{
  g_atomic_rc_box_release_full (desk, clear_desk);
}

static void
free_delivery (gpointer data)
{
  Delivery *delivery = data;

  g_clear_pointer (&delivery->picture, rum_sheet_picture_free);
  release_desk (delivery->desk);
  g_free (delivery);
}

static gboolean
deliver_cb (gpointer data)
{
  Delivery *delivery = data;
  RumSheetRenderer *owner = delivery->desk->owner;

  if (owner != NULL)
    owner->func (delivery->picture, owner->user_data);

  return G_SOURCE_REMOVE;
}

static void
post (Desk            *desk,
      RumSheetPicture *picture)
{
  Delivery *delivery = g_new0 (Delivery, 1);

  delivery->desk = g_atomic_rc_box_acquire (desk);
  delivery->picture = picture;
  g_idle_add_full (G_PRIORITY_DEFAULT, deliver_cb, delivery, free_delivery);
}

static void
free_picture (gpointer picture)
{
  rum_sheet_picture_free (picture);
}

/* Waits for work.  Without any left, the renderer is gone. */
static gboolean
take_work (Work *work)
{
  Desk *desk = work->desk;

  g_mutex_lock (&desk->lock);
  while (desk->pending == NULL && !desk->is_over)
    g_cond_wait (&desk->cond, &desk->lock);
  if (!desk->is_over)
    work->picture = g_steal_pointer (&desk->pending);
  g_clear_object (&desk->cancellable);
  desk->cancellable = g_cancellable_new ();
  g_set_object (&work->cancellable, desk->cancellable);
  g_mutex_unlock (&desk->lock);

  return work->picture != NULL;
}

/* Something newer is wanted, or nothing any more; the lock is held. */
static void
end_work (Desk *desk)
{
  g_cancellable_cancel (desk->cancellable);
  g_cond_signal (&desk->cond);
}

static GdkTexture *
create_texture (cairo_surface_t *surface)
{
  int stride = cairo_image_surface_get_stride (surface);
  int height = cairo_image_surface_get_height (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) stride * height,
                                      (GDestroyNotify) cairo_surface_destroy,
                                      cairo_surface_reference (surface));

  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height,
                                 GDK_MEMORY_DEFAULT, bytes, stride);
}

/* As a PNG of that many pixels an inch, to the pixel. */
static void
draw_page (RumSheetPicture *picture,
           RumSheet        *sheet)
{
  double scale = picture->dpi / MM_PER_INCH;
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                        (int) round (rum_sheet_get_width (sheet) * scale),
                                        (int) round (rum_sheet_get_height (sheet) * scale));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, picture->dpi / 72, picture->dpi / 72);
  if (rum_sheet_draw_page (sheet, picture->page, cr, &picture->error))
    picture->texture = create_texture (surface);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
fill (RumSheetPicture *picture,
      RumSheet        *sheet)
{
  picture->n_pages = rum_sheet_get_n_pages (sheet);
  picture->page = CLAMP (picture->page, 0, picture->n_pages - 1);
  picture->title = g_strdup (rum_sheet_get_title (sheet));
  picture->text = rum_sheet_dup_page_text (sheet, picture->page);
  draw_page (picture, sheet);
}

/* What was asked for, without what came of it. */
static RumSheetPicture *
copy (const RumSheetPicture *picture)
{
  RumSheetPicture *other = g_new0 (RumSheetPicture, 1);

  other->options = g_object_ref (picture->options);
  other->neighbours = g_ptr_array_ref (picture->neighbours);
  other->page = picture->page;
  other->dpi = picture->dpi;
  other->serial = picture->serial;

  return other;
}

/* Shows a page that is there before the others are. */
static void
page_done_cb (RumSheet *sheet,
              int       n_done,
              gpointer  data)
{
  Work *work = data;
  RumSheetPicture *picture = work->picture;

  if (work->is_shown || picture->page >= n_done || g_cancellable_is_cancelled (work->cancellable))
    return;

  work->is_shown = TRUE;
  work->picture = copy (picture);
  fill (picture, sheet);
  post (work->desk, picture);
}

/* Where the page is that @wish asks for, among those that were drawn ahead. */
static gboolean
find_ahead (GPtrArray             *ahead,
            RumSheetOptions       *options,
            const RumSheetPicture *wish,
            guint                 *i)
{
  for (*i = 0; *i < ahead->len; (*i)++)
    {
      const RumSheetPicture *picture = g_ptr_array_index (ahead, *i);

      if (picture->dpi == wish->dpi && picture->page == MIN (wish->page, picture->n_pages - 1) &&
          rum_sheet_options_equal (picture->options, options))
        return TRUE;
    }

  return FALSE;
}

/* Shows the page if it was drawn ahead. */
static gboolean
post_ahead (Work *work)
{
  RumSheetPicture *picture = NULL;
  guint i = 0;

  if (!find_ahead (work->ahead, work->picture->options, work->picture, &i))
    return FALSE;

  picture = g_ptr_array_steal_index (work->ahead, i);
  picture->serial = work->picture->serial;
  post (work->desk, picture);

  return TRUE;
}

/* Makes a picture, unless something newer is wanted. */
static void
draw (Work          *work,
      RumSheetStore *store)
{
  g_autoptr (RumSheetOptions) options = g_object_ref (work->picture->options);
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  if (post_ahead (work))
    return;

  work->is_shown = FALSE;
  sheet = rum_sheet_store_create_sheet (store, options, work->cancellable, page_done_cb, work,
                                        &error);
  if ((work->is_shown && sheet != NULL) || g_cancellable_is_cancelled (work->cancellable))
    return;

  if (sheet != NULL)
    fill (work->picture, sheet);
  else
    work->picture->error = g_steal_pointer (&error);
  post (work->desk, g_steal_pointer (&work->picture));
}

/* The handles of a figure are made when it is first drawn, which takes longer
 * than to draw it; those of a group's own sheet are made as it is composed. */
static void
prepare_drawing (RumSheet *sheet)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1, 1);
  cairo_t *cr = cairo_create (surface);

  /* What cannot be drawn is told when it is wanted. */
  (void) rum_sheet_draw_page (sheet, 0, cr, NULL);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Draws the page that @wish would ask for if it asked for another sheet. */
static void
draw_ahead (Work                  *work,
            const RumSheetPicture *wish,
            RumSheet              *sheet)
{
  RumSheetOptions *options = rum_sheet_get_options (sheet);
  double scale = wish->dpi / MM_PER_INCH;
  RumSheetPicture *picture = NULL;
  guint i = 0;

  if (rum_sheet_get_width (sheet) * rum_sheet_get_height (sheet) * scale * scale >
        MAX_AHEAD_PIXELS ||
      find_ahead (work->ahead, options, wish, &i))
    return;

  picture = copy (wish);
  g_set_object (&picture->options, options);
  fill (picture, sheet);
  if (picture->error != NULL)
    {
      /* What cannot be drawn is told when it is wanted. */
      rum_sheet_picture_free (picture);
      return;
    }

  if (work->ahead->len == MOST_AHEAD)
    g_ptr_array_remove_index (work->ahead, 0);
  g_ptr_array_add (work->ahead, picture);
}

/* Makes a sheet that may be asked for after that of @wish. */
static void
prepare (Work                  *work,
         const RumSheetPicture *wish,
         RumSheetOptions       *options,
         RumSheetStore         *store)
{
  RumSheetKind kind = rum_sheet_options_get_kind (options);
  gboolean is_other_kind = kind != rum_sheet_options_get_kind (wish->options);
  gboolean is_known = rum_sheet_store_touch (store, options);
  g_autoptr (RumSheet) sheet = NULL;

  sheet = rum_sheet_store_create_sheet (store, options, work->cancellable, NULL, NULL, NULL);
  if (sheet == NULL || g_cancellable_is_cancelled (work->cancellable))
    return;

  if (is_other_kind)
    draw_ahead (work, wish, sheet);
  else if (kind != RUM_SHEET_GROUP && !is_known)
    prepare_drawing (sheet);
}

static gpointer
run_thread (gpointer data)
{
  Desk *desk = data;
  g_autoptr (RumSheetStore) store = rum_sheet_store_new (desk->atlas);
  Work work = { .desk = desk };

  work.ahead = g_ptr_array_new_with_free_func (free_picture);
  while (take_work (&work))
    {
      RumSheetPicture *wish = copy (work.picture);
      GPtrArray *neighbours = wish->neighbours;

      draw (&work, store);
      g_clear_pointer (&work.picture, rum_sheet_picture_free);
      for (guint i = 0; i < neighbours->len && !g_cancellable_is_cancelled (work.cancellable); i++)
        prepare (&work, wish, g_ptr_array_index (neighbours, i), store);
      rum_sheet_picture_free (wish);
    }

  g_ptr_array_unref (work.ahead);
  g_clear_object (&work.cancellable);
  g_clear_object (&store);
  release_desk (desk);

  return NULL;
}

static void
rum_sheet_renderer_dispose (GObject *object)
{
  RumSheetRenderer *self = RUM_SHEET_RENDERER (object);

  /* Nobody waits for the thread: it may be in the middle of a page. */
  if (self->desk != NULL)
    {
      self->desk->owner = NULL;
      g_mutex_lock (&self->desk->lock);
      self->desk->is_over = TRUE;
      end_work (self->desk);
      g_mutex_unlock (&self->desk->lock);
      g_clear_pointer (&self->desk, release_desk);
    }

  G_OBJECT_CLASS (rum_sheet_renderer_parent_class)->dispose (object);
}

static void
rum_sheet_renderer_class_init (RumSheetRendererClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_renderer_dispose;
}

static void
rum_sheet_renderer_init (RumSheetRenderer *self)
{
}

/**
 * rum_sheet_picture_free:
 * @self: a picture
 *
 * Frees a picture.
 */
void
rum_sheet_picture_free (RumSheetPicture *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->options);
  g_clear_pointer (&self->neighbours, g_ptr_array_unref);
  g_clear_object (&self->texture);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * rum_sheet_renderer_new:
 * @atlas: the atlas that the sheets are about
 * @func: what takes the pictures, in the main thread
 * @user_data: for @func, as long as the renderer lives
 *
 * Makes a renderer and starts its thread.
 *
 * Returns: (transfer full): the renderer
 */
RumSheetRenderer *
rum_sheet_renderer_new (RumAtlas             *atlas,
                        RumSheetRendererFunc  func,
                        gpointer              user_data)
{
  RumSheetRenderer *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_object_new (RUM_TYPE_SHEET_RENDERER, NULL);
  self->func = func;
  self->user_data = user_data;
  self->desk = g_atomic_rc_box_new0 (Desk);
  self->desk->atlas = g_object_ref (atlas);
  self->desk->owner = self;
  g_mutex_init (&self->desk->lock);
  g_cond_init (&self->desk->cond);
  g_thread_unref (rum_work_start ("sheet", run_thread, g_atomic_rc_box_acquire (self->desk)));

  return self;
}

/**
 * rum_sheet_renderer_draw:
 * @self: a renderer
 * @options: what the sheet is to be; they are copied
 * @page: which page, from 0
 * @dpi: pixels an inch
 * @neighbours: (element-type RumSheetOptions): what may be asked for next;
 *   nobody changes it any more
 *
 * Asks for a page.  Whatever was asked for before and is not drawn yet is
 * given up.
 *
 * Returns: the number of the request, which its picture will have
 */
guint
rum_sheet_renderer_draw (RumSheetRenderer *self,
                         RumSheetOptions  *options,
                         int               page,
                         double            dpi,
                         GPtrArray        *neighbours)
{
  RumSheetPicture *picture = NULL;
  RumSheetPicture *dropped = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_RENDERER (self), 0);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), 0);
  g_return_val_if_fail (dpi > 0, 0);
  g_return_val_if_fail (neighbours != NULL, 0);

  picture = g_new0 (RumSheetPicture, 1);
  picture->options = rum_sheet_options_copy (options);
  picture->neighbours = g_ptr_array_ref (neighbours);
  picture->page = page;
  picture->dpi = dpi;
  picture->serial = ++self->serial;

  g_mutex_lock (&self->desk->lock);
  dropped = g_steal_pointer (&self->desk->pending);
  self->desk->pending = picture;
  end_work (self->desk);
  g_mutex_unlock (&self->desk->lock);

  g_clear_pointer (&dropped, rum_sheet_picture_free);

  return self->serial;
}
