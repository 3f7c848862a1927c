/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-place-private.h"

/**
 * RumPlace:
 *
 * A part of the body that is neither muscle nor group, such as the knee: an
 * end of links.
 */
struct _RumPlace
{
  RumEntry    parent_instance;

  GListModel *near;
};

G_DEFINE_FINAL_TYPE (RumPlace, rum_place, RUM_TYPE_ENTRY)

static void
rum_place_dispose (GObject *object)
{
  RumPlace *self = RUM_PLACE (object);

  g_clear_object (&self->near);

  G_OBJECT_CLASS (rum_place_parent_class)->dispose (object);
}

static void
rum_place_class_init (RumPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_place_dispose;
}

static void
rum_place_init (RumPlace *self)
{
}

/*< private >
 * rum_place_new:
 * @fields: what the place consists of
 *
 * Returns: (transfer full): a new place
 */
RumPlace *
rum_place_new (const RumPlaceFields *fields)
{
  RumPlace *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->near));

  self = g_object_new (RUM_TYPE_PLACE, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->near = g_object_ref (fields->near);

  return self;
}

/**
 * rum_place_get_near:
 * @self: a place
 *
 * Gets the muscles whose middle on the map is about where the place lies.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle], never empty
 */
GListModel *
rum_place_get_near (RumPlace *self)
{
  g_return_val_if_fail (RUM_IS_PLACE (self), NULL);

  return self->near;
}
