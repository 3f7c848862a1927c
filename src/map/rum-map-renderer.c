/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-renderer-private.h"

#include "rum-map-turn-private.h"
#include "rum-work.h"

typedef struct _Job Job;

/**
 * RumMapRenderer:
 *
 * Draws pictures of one figure in other threads, one at a time, and then the
 * pick map of each.  Of what is asked for meanwhile only the newest is drawn.  A
 * picture that has been begun is finished and given all the same, because
 * librsvg cannot be stopped: it is nearer to what is wanted than the one before.
 * Its pick map is left out.
 *
 * What is drawn comes from the main loop, or sooner to who waits for it.
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

  /* What is to be drawn next, and what is being drawn. */
  RumMapPicture      *pending;
  Job                *drawing;

  /* The same of pick maps: they take longer, and hold up no picture. */
  RumMapPicture      *pending_picks;
  Job                *picking;
  guint               picks_source;

  /* What is being drawn was only foreseen: nobody has asked for it yet. */
  gboolean            is_foreseen;
  /* Keeps such a picture after its end, until somebody asks or cancels. */
  GTask              *kept;

  /* Whether who was given a picture wants no more. */
  gboolean            is_given_up;
  /* Of the jobs: whether they are done. */
  GMutex              mutex;
  GCond               cond;
};

G_DEFINE_FINAL_TYPE (RumMapRenderer, rum_map_renderer, G_TYPE_OBJECT)

/* What a thread does.  It belongs to its task; the renderer may have forgotten
 * it before the main loop hears of its end.
 */
struct _Job
{
  RumMapPicture *picture;
  gboolean       is_foreseen;
  gboolean       is_cancelled;
  gboolean       is_done;
  GError        *error;
};

static void begin_picks (RumMapRenderer *self);
static void begin_picture (RumMapRenderer *self);

static void
free_job (Job *job)
{
  g_clear_pointer (&job->picture, rum_map_picture_free);
  g_clear_error (&job->error);
  g_free (job);
}

static void
set_done (RumMapRenderer *self,
          Job            *job,
          GError         *error)
{
  g_mutex_lock (&self->mutex);
  job->error = error;
  job->is_done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static void
draw_picture (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);
  Job *job = task_data;
  GError *error = NULL;

  if (job->is_foreseen)
    rum_map_turn_begin ();
  rum_map_picture_draw (job->picture, self->painter, &error);
  if (job->is_foreseen)
    rum_map_turn_end ();
  set_done (self, job, error);
  g_task_return_boolean (task, TRUE);
}

static void
draw_picks (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);
  Job *job = task_data;
  GError *error = NULL;

  rum_map_picture_draw_picks (job->picture, self->figure, &error);
  set_done (self, job, error);
  g_task_return_boolean (task, TRUE);
}

static Job *
run_job (RumMapRenderer      *self,
         RumMapPicture       *picture,
         gboolean             is_foreseen,
         GTaskThreadFunc      thread_func,
         GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, NULL);
  Job *job = g_new0 (Job, 1);

  job->picture = picture;
  job->is_foreseen = is_foreseen;
  g_task_set_source_tag (task, thread_func);
  g_task_set_task_data (task, job, (GDestroyNotify) free_job);
  rum_work_run_task (task, thread_func);

  return job;
}

/* Figure and palette come with the program: they can only fail by mistake. */
static gboolean
deliver (RumMapRenderer *self,
         Job            *job)
{
  if (job->error != NULL)
    {
      g_critical ("%s", job->error->message);
      return FALSE;
    }

  if (job->is_cancelled)
    return FALSE;

  self->func (job->picture, self->user_data);
  return TRUE;
}

static void
end_picking (RumMapRenderer *self)
{
  deliver (self, g_steal_pointer (&self->picking));
  begin_picks (self);
}

static void
picks_drawn_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);

  if (self->picking == g_task_get_task_data (G_TASK (result)))
    end_picking (self);
}

static gboolean
is_same_sight (const RumMapPicture *one,
               const RumMapPicture *other)
{
  return one->width == other->width && one->height == other->height &&
         one->scale == other->scale && one->area.x == other->area.x &&
         one->area.y == other->area.y && one->area.width == other->area.width &&
         one->area.height == other->area.height;
}

static void
begin_picks (RumMapRenderer *self)
{
  if (self->picking != NULL || self->pending_picks == NULL)
    return;

  self->picking = run_job (self, g_steal_pointer (&self->pending_picks), FALSE, draw_picks,
                           picks_drawn_cb);
}

/* Not before the frame that the picture is for. */
static gboolean
begin_picks_cb (gpointer user_data)
{
  RumMapRenderer *self = user_data;

  self->picks_source = 0;
  begin_picks (self);

  return G_SOURCE_REMOVE;
}

static void
set_pending_picks (RumMapRenderer *self,
                   RumMapPicture  *picture)
{
  g_clear_pointer (&self->pending_picks, rum_map_picture_free);
  if (self->picking != NULL && !self->picking->is_cancelled &&
      is_same_sight (self->picking->picture, picture))
    rum_map_picture_free (picture);
  else
    self->pending_picks = picture;
}

static void
set_picks_for_later (RumMapRenderer *self,
                     RumMapPicture  *picture)
{
  set_pending_picks (self, picture);
  if (self->pending_picks != NULL && self->picks_source == 0)
    self->picks_source = g_idle_add (begin_picks_cb, self);
}

static void
end_drawing (RumMapRenderer *self)
{
  Job *job = g_steal_pointer (&self->drawing);
  RumMapPicture *drawn = job->picture;
  GTask *kept = g_steal_pointer (&self->kept);

  self->is_given_up = FALSE;
  if (deliver (self, job) && !self->is_given_up && drawn->base != NULL && self->pending == NULL)
    set_picks_for_later (self, rum_map_picture_new (drawn->width, drawn->height, drawn->scale,
                                                    &drawn->area));

  begin_picture (self);

  /* The job is part of the task. */
  g_clear_object (&kept);
}

static void
picture_drawn_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (source);

  if (self->drawing != g_task_get_task_data (G_TASK (result)))
    return;

  if (self->is_foreseen)
    self->kept = g_object_ref (G_TASK (result));
  else
    end_drawing (self);
}

static void
begin_picture (RumMapRenderer *self)
{
  if (self->drawing != NULL || self->pending == NULL)
    return;

  self->drawing = run_job (self, g_steal_pointer (&self->pending), self->is_foreseen,
                           draw_picture, picture_drawn_cb);
}

static gboolean
wait_for_job (RumMapRenderer *self,
              Job            *job,
              gint64          end)
{
  gboolean is_done = FALSE;

  g_mutex_lock (&self->mutex);
  while (!job->is_done && g_cond_wait_until (&self->cond, &self->mutex, end))
    ;
  is_done = job->is_done;
  g_mutex_unlock (&self->mutex);

  return is_done;
}

/* Somebody asks for the first picture.  Returns whether it is the one that is
 * being drawn; if not, that is of no use.
 */
static gboolean
take_foreseen (RumMapRenderer      *self,
               const RumMapPicture *picture)
{
  if (!self->is_foreseen)
    return FALSE;

  self->is_foreseen = FALSE;
  self->drawing->is_cancelled =
    picture->has_only_parts || !is_same_sight (self->drawing->picture, picture);
  if (!self->drawing->is_cancelled)
    return TRUE;

  if (self->kept != NULL)
    end_drawing (self);

  return FALSE;
}

static void
rum_map_renderer_dispose (GObject *object)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (object);

  g_clear_pointer (&self->pending, rum_map_picture_free);
  g_clear_pointer (&self->pending_picks, rum_map_picture_free);
  g_clear_handle_id (&self->picks_source, g_source_remove);
  g_clear_object (&self->painter);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (rum_map_renderer_parent_class)->dispose (object);
}

static void
rum_map_renderer_finalize (GObject *object)
{
  RumMapRenderer *self = RUM_MAP_RENDERER (object);

  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);

  G_OBJECT_CLASS (rum_map_renderer_parent_class)->finalize (object);
}

static void
rum_map_renderer_class_init (RumMapRendererClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_map_renderer_dispose;
  object_class->finalize = rum_map_renderer_finalize;
}

static void
rum_map_renderer_init (RumMapRenderer *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
}

/*< private >
 * rum_map_renderer_new:
 * @figure: the figure to draw
 * @palette: the palette to draw it in
 *
 * Makes a renderer.  Somebody must take what it draws: see
 * rum_map_renderer_connect().
 *
 * Returns: (transfer full): the renderer
 */
RumMapRenderer *
rum_map_renderer_new (RumFigure  *figure,
                      RumPalette  palette)
{
  RumMapRenderer *self = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (figure), NULL);

  self = g_object_new (RUM_TYPE_MAP_RENDERER, NULL);
  self->figure = g_object_ref (figure);
  self->painter = rum_figure_painter_new (figure, palette);

  return self;
}

/*< private >
 * rum_map_renderer_connect:
 * @self: a renderer
 * @func: what takes the pictures, in the main thread
 * @user_data: for @func, until rum_map_renderer_cancel()
 *
 * Says who takes what is drawn from now on.
 */
void
rum_map_renderer_connect (RumMapRenderer     *self,
                          RumMapRendererFunc  func,
                          gpointer            user_data)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));
  g_return_if_fail (func != NULL);

  self->func = func;
  self->user_data = user_data;
}

/*< private >
 * rum_map_renderer_get_palette:
 * @self: a renderer
 *
 * Gets the palette that it draws in.
 *
 * Returns: the palette
 */
RumPalette
rum_map_renderer_get_palette (RumMapRenderer *self)
{
  g_return_val_if_fail (RUM_IS_MAP_RENDERER (self), RUM_PALETTE_LIGHT);

  return rum_figure_painter_get_palette (self->painter);
}

/*< private >
 * rum_map_renderer_foresee:
 * @self: a renderer of which nothing has been asked
 * @picture: (transfer full): a picture that is not drawn yet, without parts
 *
 * Begins to draw what will probably be asked for first.  It is given to who asks
 * for the same; if that is something else, it was in vain.  Who drops the renderer
 * before cancels it.
 */
void
rum_map_renderer_foresee (RumMapRenderer *self,
                          RumMapPicture  *picture)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));
  g_return_if_fail (picture != NULL && !picture->has_only_parts);

  self->is_foreseen = TRUE;
  self->pending = picture;
  begin_picture (self);
}

/*< private >
 * rum_map_renderer_request:
 * @self: a renderer
 * @picture: (transfer full): a picture that is not drawn yet
 *
 * Asks for a picture.  What was asked for before and is not begun is forgotten.
 * What was foreseen comes without the parts of @picture: they are to be asked for
 * when it has come.
 */
void
rum_map_renderer_request (RumMapRenderer *self,
                          RumMapPicture  *picture)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));
  g_return_if_fail (picture != NULL);

  if (take_foreseen (self, picture))
    {
      rum_map_picture_free (picture);
      return;
    }

  g_clear_pointer (&self->pending, rum_map_picture_free);
  self->pending = picture;
  begin_picture (self);
}

/*< private >
 * rum_map_renderer_request_picks:
 * @self: a renderer
 * @picture: (transfer full): a picture of which only the pick map is wanted
 *
 * Asks for a pick map, unless the same is being drawn.  Another one that was
 * asked for before and is not begun is forgotten.
 */
void
rum_map_renderer_request_picks (RumMapRenderer *self,
                                RumMapPicture  *picture)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));
  g_return_if_fail (picture != NULL);

  set_pending_picks (self, picture);
  begin_picks (self);
}

/*< private >
 * rum_map_renderer_request_picks_later:
 * @self: a renderer
 * @picture: (transfer full): a picture of which only the pick map is wanted
 *
 * Asks for a pick map as rum_map_renderer_request_picks() does, but not before the
 * frame that is being made is there.
 */
void
rum_map_renderer_request_picks_later (RumMapRenderer *self,
                                      RumMapPicture  *picture)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));
  g_return_if_fail (picture != NULL);

  set_picks_for_later (self, picture);
}

/*< private >
 * rum_map_renderer_wait:
 * @self: a renderer
 * @end: until when to wait, as g_get_monotonic_time() counts
 *
 * Waits for the pictures that were asked for, which are given meanwhile.
 *
 * Returns: whether all of them are there
 */
gboolean
rum_map_renderer_wait (RumMapRenderer *self,
                       gint64          end)
{
  g_return_val_if_fail (RUM_IS_MAP_RENDERER (self), TRUE);

  while (self->drawing != NULL)
    {
      if (!wait_for_job (self, self->drawing, end))
        return FALSE;

      end_drawing (self);
    }

  return TRUE;
}

/*< private >
 * rum_map_renderer_wait_for_picks:
 * @self: a renderer
 *
 * Waits for the pick maps that were asked for, which are given meanwhile.
 */
void
rum_map_renderer_wait_for_picks (RumMapRenderer *self)
{
  g_return_if_fail (RUM_IS_MAP_RENDERER (self));

  while (self->picking != NULL)
    {
      wait_for_job (self, self->picking, G_MAXINT64);
      end_picking (self);
    }
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

  self->is_given_up = TRUE;
  self->is_foreseen = FALSE;
  if (self->kept != NULL)
    self->drawing = NULL;
  g_clear_object (&self->kept);
  g_clear_pointer (&self->pending, rum_map_picture_free);
  g_clear_pointer (&self->pending_picks, rum_map_picture_free);
  g_clear_handle_id (&self->picks_source, g_source_remove);
  if (self->drawing != NULL)
    self->drawing->is_cancelled = TRUE;
  if (self->picking != NULL)
    self->picking->is_cancelled = TRUE;
}
