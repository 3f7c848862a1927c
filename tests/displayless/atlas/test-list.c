/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-list-private.h"

static void
test_items (void)
{
  g_autoptr (RumList) list = rum_list_new (G_TYPE_OBJECT);
  g_autoptr (GObject) first = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) second = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) got = NULL;

  rum_list_append (list, first);
  rum_list_append (list, second);
  got = g_list_model_get_item (G_LIST_MODEL (list), 1);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == G_TYPE_OBJECT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  g_assert_true (got == second);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 2));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), G_MAXUINT));
}

static void
test_contains (void)
{
  g_autoptr (RumList) list = rum_list_new (G_TYPE_OBJECT);
  g_autoptr (GObject) item = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) other = g_object_new (G_TYPE_OBJECT, NULL);

  rum_list_append (list, item);

  g_assert_true (rum_list_contains (list, item));
  g_assert_false (rum_list_contains (list, other));
}

static void
test_clear (void)
{
  g_autoptr (RumList) list = rum_list_new (G_TYPE_OBJECT);
  GObject *item = g_object_new (G_TYPE_OBJECT, NULL);

  rum_list_append (list, item);
  rum_list_clear (list);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  g_assert_finalize_object (item);
}

static void
test_finalize (void)
{
  RumList *list = rum_list_new (G_TYPE_OBJECT);
  GObject *item = g_object_new (G_TYPE_OBJECT, NULL);

  rum_list_append (list, item);

  g_assert_finalize_object (list);
  g_assert_finalize_object (item);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/list/items", test_items);
  g_test_add_func ("/atlas/list/contains", test_contains);
  g_test_add_func ("/atlas/list/clear", test_clear);
  g_test_add_func ("/atlas/list/finalize", test_finalize);

  return g_test_run ();
}
