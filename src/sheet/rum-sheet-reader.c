/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-reader-private.h"

#include "rum-work.h"

typedef enum
{
  STATE_WAITING,
  STATE_BEGUN,
  STATE_DONE,
} State;

typedef struct
{
  gpointer thing;
  State    state;
} Errand;

/* The states of @errands are under the lock. */
struct _RumSheetReader
{
  RumSheetReaderFunc  func;
  gpointer            user_data;
  GArray             *errands;
  GMutex              lock;
  GCond               cond;
};

static void
clear_reader (gpointer data)
{
  RumSheetReader *self = data;

  g_array_unref (self->errands);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->cond);
}

static Errand *
find_errand (RumSheetReader *self,
             gpointer        thing)
{
  for (guint i = 0; i < self->errands->len; i++)
    {
      Errand *errand = &g_array_index (self->errands, Errand, i);

      if (errand->thing == thing)
        return errand;
    }

  g_return_val_if_reached (NULL);
}

/* Whether the thing is waiting, and is the caller's from now on. */
static gboolean
begin (RumSheetReader *self,
       Errand         *errand)
{
  gboolean is_begun = FALSE;

  g_mutex_lock (&self->lock);
  if (errand->state == STATE_WAITING)
    {
      errand->state = STATE_BEGUN;
      is_begun = TRUE;
    }
  g_mutex_unlock (&self->lock);

  return is_begun;
}

static void
end (RumSheetReader *self,
     Errand         *errand)
{
  g_mutex_lock (&self->lock);
  errand->state = STATE_DONE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

static void
wait_for_end (RumSheetReader *self,
              Errand         *errand)
{
  g_mutex_lock (&self->lock);
  while (errand->state != STATE_DONE)
    g_cond_wait (&self->cond, &self->lock);
  g_mutex_unlock (&self->lock);
}

/* Does the errand, with @func or with nothing, unless that is begun. */
static void
try_errand (RumSheetReader     *self,
            Errand             *errand,
            RumSheetReaderFunc  func)
{
  if (!begin (self, errand))
    return;

  if (func != NULL)
    func (errand->thing, self->user_data);
  end (self, errand);
}

static void
finish_errand (RumSheetReader     *self,
               gpointer            thing,
               RumSheetReaderFunc  func)
{
  Errand *errand = find_errand (self, thing);

  if (errand == NULL)
    return;

  try_errand (self, errand, func);
  wait_for_end (self, errand);
}

static gpointer
run (gpointer data)
{
  RumSheetReader *self = data;

  for (guint i = 0; i < self->errands->len; i++)
    try_errand (self, &g_array_index (self->errands, Errand, i), self->func);
  rum_sheet_reader_unref (self);

  return NULL;
}

/*< private >
 * rum_sheet_reader_start:
 * @things: (element-type gpointer): what to read, first the first; each stays
 *   until it is finished or forgotten
 * @func: reads one
 * @user_data: for @func
 *
 * Starts to read.
 *
 * Returns: (transfer full): a new reader
 */
RumSheetReader *
rum_sheet_reader_start (GPtrArray          *things,
                        RumSheetReaderFunc  func,
                        gpointer            user_data)
{
  RumSheetReader *self = NULL;

  g_return_val_if_fail (things != NULL, NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_atomic_rc_box_new0 (RumSheetReader);
  self->func = func;
  self->user_data = user_data;
  self->errands = g_array_new (FALSE, FALSE, sizeof (Errand));
  g_mutex_init (&self->lock);
  g_cond_init (&self->cond);
  for (guint i = 0; i < things->len; i++)
    {
      Errand errand = { g_ptr_array_index (things, i), STATE_WAITING };

      g_array_append_val (self->errands, errand);
    }
  g_thread_unref (rum_work_start ("sheet-reader", run, rum_sheet_reader_ref (self)));

  return self;
}

/*< private >
 * rum_sheet_reader_ref:
 * @self: a reader
 *
 * Takes another hold of a reader.
 *
 * Returns: (transfer full): the reader
 */
RumSheetReader *
rum_sheet_reader_ref (RumSheetReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/*< private >
 * rum_sheet_reader_unref:
 * @self: a reader
 *
 * Lets go of a reader.
 */
void
rum_sheet_reader_unref (RumSheetReader *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_reader);
}

/*< private >
 * rum_sheet_reader_finish:
 * @self: a reader
 * @thing: one of its things
 *
 * Sees to it that a thing is read when this returns.
 */
void
rum_sheet_reader_finish (RumSheetReader *self,
                         gpointer        thing)
{
  g_return_if_fail (self != NULL);

  finish_errand (self, thing, self->func);
}

/*< private >
 * rum_sheet_reader_forget:
 * @self: a reader
 * @thing: one of its things
 *
 * Sees to it that nobody reads a thing any more when this returns.
 */
void
rum_sheet_reader_forget (RumSheetReader *self,
                         gpointer        thing)
{
  g_return_if_fail (self != NULL);

  finish_errand (self, thing, NULL);
}
