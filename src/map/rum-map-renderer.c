/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-renderer-private.h"

/**
 * RumMapRenderer:
 *
 * Draws pictures of one figure in other threads, one at a time, and then the
 * pick map of each.  Of what is asked for meanwhile only the newest is drawn.  A
 * picture that has been begun is finished and given all the same, because
 * librsvg cannot be stopped: it is nearer to what is wanted than the one before.
 * Its pick map is left out.
 *
 * The renderer has a painter of its own, which goes from one working thread to
 * the next but is never in two at once.
 */
struct _RumMapRenderer
{
  GObject             parent_instance;

  RumFigure          *figure;
  RumFigurePainter   *painter;
  RumMapRendererFunc  func;
  gpointer            user_data;

  /* What is to be drawn next, and whether something is being drawn. */
  RumMapPicture      *pending;
  gboolean            is_drawing;

  /* The same of pick maps: they take longer, and hold up no picture. */
  RumMapPicture      *pending_picks;
  gboolean            is_picking;

  /* Of all that was asked for and not given up. */
  GCancellable       *cancellable;
};

G_DEFINE_FINAL_TYPE (RumMapRenderer, rum_map_renderer, G_TYPE_OBJECT)

static void begin_picks (RumMapRenderer *self);
static void begin_picture (RumMapRenderer *self);

static void
draw_picture (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);
  g_autoptr (GError) error = NULL;

  if (rum_map_picture_draw (task_data, self->painter, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
draw_picks (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);
  g_autoptr (GError) error = NULL;

  if (rum_map_picture_draw_picks (task_data, self->figure, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
run_task (RumMapRenderer      *self,
          RumMapPicture       *picture,
          GTaskThreadFunc      thread_func,
          GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, callback, NULL);

  g_task_set_source_tag (task, thread_func);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, picture, (GDestroyNotify) rum_map_picture_free);
  g_task_run_in_thread (task, thread_func);
}

/* Figure and palette come with the program: they can only fail by mistake. */
static gboolean
deliver (RumMapRenderer *self,
         GTask          *task)
{
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (task, &error))
    {
      g_critical ("%s", error->message);
      return FALSE;
    }

  if (g_cancellable_is_cancelled (g_task_get_cancellable (task)))
    return FALSE;

  self->func (g_task_get_task_data (task), self->user_data);
  return TRUE;
}

static void
picks_drawn_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);

  self->is_picking = FALSE;
  deliver (self, G_TASK (result));
  begin_picks (self);
}

static void
begin_picks (RumMapRenderer *self)
{
  if (self->is_picking || self->pending_picks == NULL)
    return;

  self->is_picking = TRUE;
  run_task (self, g_steal_pointer (&self->pending_picks), draw_picks, picks_drawn_cb);
}

static void
picture_drawn_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);
  RumMapPicture *drawn = g_task_get_task_data (G_TASK (result));

  self->is_drawing = FALSE;
  if (deliver (self, G_TASK (result)) && self->pending == NULL)
    {
      g_clear_pointer (&self->pending_picks, rum_map_picture_free);
      self->pending_picks = rum_map_picture_new (drawn->width, drawn->height, drawn->scale,
                                                 &drawn->area);
      begin_picks (self);
    }

  begin_picture (self);
}

static void
begin_picture (RumMapRenderer *self)
{
  if (self->is_drawing || self->pending == NULL)
    return;

  self->is_drawing = TRUE;
  run_task (self, g_steal_pointer (&self->pending), draw_picture, picture_drawn_cb);
}

static void
rum_map_renderer_dispose (GObject *object)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (object);

  g_clear_pointer (&self->pending, rum_map_picture_free);
  g_clear_pointer (&self->pending_picks, rum_map_picture_free);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->painter);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (rum_map_renderer_parent_class)->dispose (object);
}

static void
rum_map_renderer_class_init (RumMapRendererClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_map_renderer_dispose;
}

static void
rum_map_renderer_init (RumMapRenderer *self)
{
  self->cancellable = g_cancellable_new ();
}

/*< private >
 * rum_map_renderer_new:
 * @figure: the figure to draw
 * @palette: the palette to draw it in
 * @func: what takes the pictures, in the main thread
 * @user_data: for @func, until rum_map_renderer_cancel()
 *
 * Makes a renderer.
 *
 * Returns: (transfer full): the renderer
 */
RumMapRenderer *
rum_map_renderer_new (RumFigure          *figure,
                      RumPalette          palette,
                      RumMapRendererFunc  func,
                      gpointer            user_data)
{
  RumMapRenderer *self = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_object_new (RUM_TYPE_MAP_RENDERER, NULL);
  self->figure = g_object_ref (figure);
  self->painter = rum_figure_painter_new (figure, palette);
  self->func = func;
  self->user_data = user_data;

  return self;
}

/*< private >
 * rum_map_renderer_request:
 * @self: a renderer
 * @picture: (transfer full): a picture that is not drawn yet
 *
 * Asks for a picture.  What was asked for before and is not begun is forgotten.
 */
void
rum_map_renderer_request (RumMapRenderer *self,
                          RumMapPicture  *picture)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));
  g_return_if_fail (picture != NULL);

  g_clear_pointer (&self->pending, rum_map_picture_free);
  self->pending = picture;
  begin_picture (self);
}

/*< private >
 * rum_map_renderer_cancel:
 * @self: a renderer
 *
 * Gives up all that was asked for: none of it will be given any more.  A thread
 * may keep the renderer for a while.
 */
void
rum_map_renderer_cancel (RumMapRenderer *self)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));

  g_clear_pointer (&self->pending, rum_map_picture_free);
  g_clear_pointer (&self->pending_picks, rum_map_picture_free);
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
}
