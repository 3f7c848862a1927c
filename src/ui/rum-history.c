/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-history.h"

/* How many addresses are remembered. */
#define LIMIT 100

/**
 * RumHistory:
 *
 * What was opened one after the other, as in a browser: from each place one
 * can go back and forward, and who opens something new cuts off what lay
 * forward. Of each address it knows how far the reader had scrolled. It begins
 * with the address “”, and forgets the oldest beyond a hundred.
 */
struct _RumHistory
{
  GObject    parent_instance;

  GPtrArray *visits;
  guint      position;
};

typedef struct
{
  char   *address;
  double  scroll;
} Visit;

G_DEFINE_FINAL_TYPE (RumHistory, rum_history, G_TYPE_OBJECT)

static Visit *
create_visit (const char *address)
{
  Visit *visit = g_new0 (Visit, 1);

  visit->address = g_strdup (address);

  return visit;
}

static void
free_visit (gpointer data)
{
  Visit *visit = data;

  g_free (visit->address);
  g_free (visit);
}

static Visit *
get_visit (RumHistory *self)
{
  return g_ptr_array_index (self->visits, self->position);
}

static void
rum_history_finalize (GObject *object)
{
  RumHistory *self = RUM_HISTORY (object);

  g_ptr_array_unref (self->visits);

  G_OBJECT_CLASS (rum_history_parent_class)->finalize (object);
}

static void
rum_history_class_init (RumHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_history_finalize;
}

static void
rum_history_init (RumHistory *self)
{
  self->visits = g_ptr_array_new_with_free_func (free_visit);
  g_ptr_array_add (self->visits, create_visit (""));
}

/**
 * rum_history_new:
 *
 * Creates a history that has seen nothing but the address “”.
 *
 * Returns: (transfer full): the history
 */
RumHistory *
rum_history_new (void)
{
  return g_object_new (RUM_TYPE_HISTORY, NULL);
}

/**
 * rum_history_get_address:
 * @self: a history
 *
 * Gets the address that is open.
 *
 * Returns: (transfer none): the address
 */
const char *
rum_history_get_address (RumHistory *self)
{
  g_return_val_if_fail (RUM_IS_HISTORY (self), NULL);

  return get_visit (self)->address;
}

/**
 * rum_history_get_scroll:
 * @self: a history
 *
 * Gets how far the reader had scrolled when the open address was left.
 *
 * Returns: the distance from the top, in logical pixels; 0 for an address that
 *   is new
 */
double
rum_history_get_scroll (RumHistory *self)
{
  g_return_val_if_fail (RUM_IS_HISTORY (self), 0);

  return get_visit (self)->scroll;
}

/**
 * rum_history_set_scroll:
 * @self: a history
 * @scroll: the distance from the top, in logical pixels
 *
 * Remembers how far the reader has scrolled in the open address.
 */
void
rum_history_set_scroll (RumHistory *self,
                        double      scroll)
{
  g_return_if_fail (RUM_IS_HISTORY (self));

  get_visit (self)->scroll = scroll;
}

/**
 * rum_history_visit:
 * @self: a history
 * @address: what is opened
 *
 * Remembers that something was opened. What lay forward is cut off. To open
 * again what is open changes nothing.
 */
void
rum_history_visit (RumHistory *self,
                   const char *address)
{
  g_return_if_fail (RUM_IS_HISTORY (self));
  g_return_if_fail (address != NULL);

  if (g_str_equal (get_visit (self)->address, address))
    return;

  g_ptr_array_set_size (self->visits, (int) self->position + 1);
  g_ptr_array_add (self->visits, create_visit (address));

  if (self->visits->len > LIMIT)
    g_ptr_array_remove_index (self->visits, 0);

  self->position = self->visits->len - 1;
}

/**
 * rum_history_can_go:
 * @self: a history
 * @steps: how far: below 0 for back, above for forward
 *
 * Tells whether there is something so far back or forward.
 *
 * Returns: whether rum_history_go() would move
 */
gboolean
rum_history_can_go (RumHistory *self,
                    int         steps)
{
  gint64 position = 0;

  g_return_val_if_fail (RUM_IS_HISTORY (self), FALSE);

  position = (gint64) self->position + steps;

  return position >= 0 && position < self->visits->len;
}

/**
 * rum_history_go:
 * @self: a history
 * @steps: how far: below 0 for back, above for forward
 *
 * Goes back or forward. Where there is nothing so far, it stays.
 *
 * Returns: whether it moved
 */
gboolean
rum_history_go (RumHistory *self,
                int         steps)
{
  g_return_val_if_fail (RUM_IS_HISTORY (self), FALSE);

  if (!rum_history_can_go (self, steps))
    return FALSE;

  self->position = (guint) ((int) self->position + steps);

  return TRUE;
}
