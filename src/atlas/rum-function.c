/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-function-private.h"

/**
 * RumFunction:
 *
 * What several muscles do together, such as driving the leg forward: one of
 * the questions that light the map.
 */
struct _RumFunction
{
  RumEntry    parent_instance;

  GListModel *muscles;
  GListModel *helpers;
};

G_DEFINE_FINAL_TYPE (RumFunction, rum_function, RUM_TYPE_ENTRY)

static void
rum_function_dispose (GObject *object)
{
  RumFunction *self = RUM_FUNCTION (object);

  g_clear_object (&self->muscles);
  g_clear_object (&self->helpers);

  G_OBJECT_CLASS (rum_function_parent_class)->dispose (object);
}

static void
rum_function_class_init (RumFunctionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_function_dispose;
}

static void
rum_function_init (RumFunction *self)
{
}

/*< private >
 * rum_function_new:
 * @fields: what the function consists of
 *
 * Returns: (transfer full): a new function
 */
RumFunction *
rum_function_new (const RumFunctionFields *fields)
{
  RumFunction *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->muscles));
  g_assert (G_IS_LIST_MODEL (fields->helpers));

  self = g_object_new (RUM_TYPE_FUNCTION, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->muscles = g_object_ref (fields->muscles);
  self->helpers = g_object_ref (fields->helpers);

  return self;
}

/**
 * rum_function_get_muscles:
 * @self: a function
 *
 * Gets the muscles that do most of it.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle], never empty
 */
GListModel *
rum_function_get_muscles (RumFunction *self)
{
  g_return_val_if_fail (RUM_IS_FUNCTION (self), NULL);

  return self->muscles;
}

/**
 * rum_function_get_helpers:
 * @self: a function
 *
 * Gets the muscles that help.  None of them does most of it.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle], possibly empty
 */
GListModel *
rum_function_get_helpers (RumFunction *self)
{
  g_return_val_if_fail (RUM_IS_FUNCTION (self), NULL);

  return self->helpers;
}
