/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-self-test-private.h"

/**
 * RumSelfTest:
 *
 * A test that a runner does alone, with what others reached in it and what it
 * does not tell.
 */
struct _RumSelfTest
{
  RumEntry     parent_instance;

  GListModel  *groups;
  char        *kit;
  char       **steps;
};

G_DEFINE_FINAL_TYPE (RumSelfTest, rum_self_test, RUM_TYPE_ENTRY)

static void
rum_self_test_dispose (GObject *object)
{
  RumSelfTest *self = RUM_SELF_TEST (object);

  g_clear_object (&self->groups);

  G_OBJECT_CLASS (rum_self_test_parent_class)->dispose (object);
}

static void
rum_self_test_finalize (GObject *object)
{
  RumSelfTest *self = RUM_SELF_TEST (object);

  g_free (self->kit);
  g_strfreev (self->steps);

  G_OBJECT_CLASS (rum_self_test_parent_class)->finalize (object);
}

static void
rum_self_test_class_init (RumSelfTestClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_self_test_dispose;
  object_class->finalize = rum_self_test_finalize;
}

static void
rum_self_test_init (RumSelfTest *self)
{
}

/*< private >
 * rum_self_test_new:
 * @fields: what the self-test consists of
 *
 * Returns: (transfer full): a new self-test
 */
RumSelfTest *
rum_self_test_new (const RumSelfTestFields *fields)
{
  RumSelfTest *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->groups));

  self = g_object_new (RUM_TYPE_SELF_TEST, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->groups = g_object_ref (fields->groups);
  self->kit = g_strdup (fields->kit);
  self->steps = g_strdupv ((char **) fields->steps);

  return self;
}

/**
 * rum_self_test_get_groups:
 * @self: a self-test
 *
 * Gets the groups that it tests.
 *
 * Returns: (transfer none): a list of [class@Rum.Group], never empty
 */
GListModel *
rum_self_test_get_groups (RumSelfTest *self)
{
  g_return_val_if_fail (RUM_IS_SELF_TEST (self), NULL);

  return self->groups;
}

/**
 * rum_self_test_get_kit:
 * @self: a self-test
 *
 * Gets what is needed for it.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL if
 *   nothing is needed
 */
const char *
rum_self_test_get_kit (RumSelfTest *self)
{
  g_return_val_if_fail (RUM_IS_SELF_TEST (self), NULL);

  return self->kit;
}

/**
 * rum_self_test_get_steps:
 * @self: a self-test
 *
 * Gets what to do, in order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the translated
 *   instructions, one at least
 */
const char *const *
rum_self_test_get_steps (RumSelfTest *self)
{
  g_return_val_if_fail (RUM_IS_SELF_TEST (self), NULL);

  return (const char *const *) self->steps;
}
