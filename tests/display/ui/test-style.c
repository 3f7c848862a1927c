/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-style.h"
#include "ui-test-utils.h"

static void
test_follows_the_theme (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  RumStyle *style = rum_style_new (gdk_display_get_default ());

  g_assert_cmpint (rum_style_get_palette (style), ==, RUM_PALETTE_LIGHT);

  g_object_set (settings, "gtk-application-prefer-dark-theme", TRUE, NULL);
  g_assert_cmpint (rum_style_get_palette (style), ==, RUM_PALETTE_DARK);

  g_object_set (settings, "gtk-theme-name", "HighContrast", NULL);
  g_assert_cmpint (rum_style_get_palette (style), ==, RUM_PALETTE_HIGH_CONTRAST_DARK);

  g_object_set (settings, "gtk-application-prefer-dark-theme", FALSE,
                "gtk-theme-name", "HighContrast", NULL);
  g_assert_cmpint (rum_style_get_palette (style), ==, RUM_PALETTE_HIGH_CONTRAST);

  g_object_set (settings, "gtk-theme-name", "Adwaita", NULL);
  g_assert_cmpint (rum_style_get_palette (style), ==, RUM_PALETTE_LIGHT);

  g_assert_finalize_object (style);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_palette_property (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  RumStyle *style = rum_style_new (gdk_display_get_default ());
  RumPalette palette = RUM_PALETTE_LIGHT;
  guint n_notified = 0;

  g_signal_connect_swapped (style, "notify::palette", G_CALLBACK (count_cb), &n_notified);
  g_object_set (settings, "gtk-theme-name", "Adwaita", NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (settings, "gtk-theme-name", "Adwaita-dark", NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_get (style, "palette", &palette, NULL);
  g_assert_cmpint (palette, ==, RUM_PALETTE_DARK);
  g_object_set (settings, "gtk-theme-name", "Adwaita", NULL);

  g_assert_finalize_object (style);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/style/follows-the-theme", test_follows_the_theme);
  g_test_add_func ("/ui/style/palette-property", test_palette_property);

  return ui_test_run ();
}
