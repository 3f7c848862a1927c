/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-region-private.h"

static const RumBox box = { -12.5, 30, 8, 16.25 };

static void
test_sides (void)
{
  const struct
  {
    const char *element_id;
    const char *muscle_id;
    RumSide     side;
  } cases[] = {
    { "soleus.left", "soleus", RUM_SIDE_LEFT },
    { "soleus.right", "soleus", RUM_SIDE_RIGHT },
    { "diaphragm.midline", "diaphragm", RUM_SIDE_MIDLINE },
    { "fibularis-3-longus.left", "fibularis-3-longus", RUM_SIDE_LEFT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumRegion *region = rum_region_new (cases[i].element_id, &box);

      g_assert_cmpstr (rum_region_get_element_id (region), ==, cases[i].element_id);
      g_assert_cmpstr (rum_region_get_muscle_id (region), ==, cases[i].muscle_id);
      g_assert_cmpint (rum_region_get_side (region), ==, cases[i].side);
      g_assert_finalize_object (region);
    }
}

static void
test_box (void)
{
  RumRegion *region = rum_region_new ("soleus.left", &box);
  const RumBox *got = rum_region_get_box (region);

  g_assert_cmpfloat (got->x, ==, -12.5);
  g_assert_cmpfloat (got->y, ==, 30);
  g_assert_cmpfloat (got->width, ==, 8);
  g_assert_cmpfloat (got->height, ==, 16.25);
  g_assert_finalize_object (region);
}

static void
test_invalid_ids (void)
{
  const char *const ids[] = {
    "",        ".left",        "soleus",     "soleus.",         "soleus.top",
    "soleus.Left", "Soleus.left", "3soleus.left", "soleus_x.left", "soleus.left.right",
    "soleus left", "-soleus.left", "body",    "söleus.left",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_false (rum_region_is_valid_id (ids[i]));

  g_assert_true (rum_region_is_valid_id ("soleus.left"));
}

static void
test_programmer_error (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*is_valid_id*");
  g_assert_null (rum_region_new ("soleus", &box));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/region/sides", test_sides);
  g_test_add_func ("/figure/region/box", test_box);
  g_test_add_func ("/figure/region/invalid-ids", test_invalid_ids);
  g_test_add_func ("/figure/region/programmer-error", test_programmer_error);

  return g_test_run ();
}
