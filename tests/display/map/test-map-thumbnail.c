/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"
#include "rum-body-map-private.h"
#include "rum-map-thumbnail.h"

static RumEntry *
get_entry (const char *id)
{
  RumEntry *entry = rum_atlas_get_entry (get_atlas (), id);

  g_assert_nonnull (entry);

  return entry;
}

static void
count_cb (int *n_notifies)
{
  (*n_notifies)++;
}

/* Threads load and draw. */
static void
wait_for_drawing (GtkWidget *thumbnail)
{
  while (!rum_map_thumbnail_is_drawn (RUM_MAP_THUMBNAIL (thumbnail)))
    g_main_context_iteration (NULL, TRUE);
}

/* Counts the pixels of the picture that are much more blue than red. */
static int
count_blue (GtkWidget *thumbnail)
{
  g_autoptr (GBytes) picture = NULL;
  const guint8 *pixels = NULL;
  int n_blue = 0;

  wait_for_drawing (thumbnail);
  picture = create_picture_of (thumbnail);
  pixels = g_bytes_get_data (picture, NULL);

  for (gsize i = 0; i < g_bytes_get_size (picture); i += 4)
    n_blue += pixels[i] > pixels[i + 2] + 60;

  return n_blue;
}

static void
assert_label (GtkWidget  *thumbnail,
              const char *label)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (thumbnail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
}

static void
test_properties (void)
{
  RumMapThumbnail *thumbnail = RUM_MAP_THUMBNAIL (g_object_ref_sink (rum_map_thumbnail_new ()));
  int n_notifies = 0;

  g_assert_null (rum_map_thumbnail_get_entry (thumbnail));
  g_assert_cmpint (rum_map_thumbnail_get_palette (thumbnail), ==, RUM_PALETTE_LIGHT);

  g_signal_connect_swapped (thumbnail, "notify", G_CALLBACK (count_cb), &n_notifies);
  g_object_set (thumbnail, "entry", NULL, "palette", RUM_PALETTE_LIGHT, NULL);
  g_assert_cmpint (n_notifies, ==, 0);
  g_object_set (thumbnail, "entry", get_entry ("soleus"), "palette", RUM_PALETTE_DARK, NULL);
  g_assert_cmpint (n_notifies, ==, 2);
  g_assert_true (rum_map_thumbnail_get_entry (thumbnail) == get_entry ("soleus"));
  g_assert_cmpint (rum_map_thumbnail_get_palette (thumbnail), ==, RUM_PALETTE_DARK);

  g_assert_finalize_object (thumbnail);
}

static void
test_accessible (void)
{
  const struct
  {
    const char *id;
    const char *label;
  } cases[] = {
    { "soleus", "Soleus, seen from behind, surface layer" },
    { "psoas-major", "Psoas major, seen from the front, deep layer" },
    { "rectus-femoris", "Rectus femoris, seen from the front, surface layer" },
    { "gluteus-minimus", "Gluteus minimus, seen from behind, deep layer" },
    { "plantar-fascia", "Plantar fascia, in the sole of the foot, surface layer" },
    { "calves", "Calves, seen from behind, surface layer" },
  };
  GtkWidget *thumbnail = rum_map_thumbnail_new ();
  GtkWidget *window = show_in_window (thumbnail, 96, 140);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (thumbnail), GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_cmpstr (gtk_widget_get_css_name (thumbnail), ==, "map-thumbnail");
  g_assert_false (gtk_widget_get_focusable (thumbnail));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), get_entry (cases[i].id));
      assert_label (thumbnail, cases[i].label);
    }

  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), NULL);
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (thumbnail),
                                                    GTK_ACCESSIBLE_PROPERTY_LABEL));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_size (void)
{
  g_autoptr (GtkWidget) thumbnail = g_object_ref_sink (rum_map_thumbnail_new ());
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (thumbnail, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 96);
  gtk_widget_measure (thumbnail, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 140);
}

/* The muscle strongly, its group softly, in the middle of the picture. */
static void
test_picture (void)
{
  GtkWidget *thumbnail = rum_map_thumbnail_new ();
  GtkWidget *window = show_in_window (thumbnail, 96, 140);
  int n_blue = 0;

  g_assert_null (create_node_of (thumbnail));

  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), get_entry ("soleus"));
  n_blue = count_blue (thumbnail);
  g_assert_cmpint (n_blue, >, 200);
  g_assert_cmpint (n_blue, <, 96 * 140 / 4);

  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), get_entry ("calves"));
  g_assert_cmpint (count_blue (thumbnail), >, n_blue * 2);

  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), NULL);
  g_assert_null (create_node_of (thumbnail));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Drawn once, and again only when something changes. */
static void
test_kept (void)
{
  GtkWidget *thumbnail = rum_map_thumbnail_new ();
  GtkWidget *window = show_in_window (thumbnail, 96, 140);
  GskRenderNode *first = NULL;
  GskRenderNode *second = NULL;
  GskRenderNode *dark = NULL;
  graphene_rect_t bounds;

  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), get_entry ("soleus"));
  wait_for_drawing (thumbnail);
  first = create_node_of (thumbnail);
  second = create_node_of (thumbnail);
  g_assert_true (first == second);
  gsk_render_node_get_bounds (first, &bounds);
  g_assert_cmpfloat (bounds.size.width, <=, gtk_widget_get_width (thumbnail));
  g_assert_cmpfloat (bounds.size.height, <=, gtk_widget_get_height (thumbnail));

  /* Until the next is there, the last one stays. */
  rum_map_thumbnail_set_palette (RUM_MAP_THUMBNAIL (thumbnail), RUM_PALETTE_DARK);
  g_assert_false (rum_map_thumbnail_is_drawn (RUM_MAP_THUMBNAIL (thumbnail)));
  dark = create_node_of (thumbnail);
  g_assert_true (first == dark);
  gsk_render_node_unref (dark);
  wait_for_drawing (thumbnail);
  dark = create_node_of (thumbnail);
  g_assert_true (first != dark);

  gsk_render_node_unref (first);
  gsk_render_node_unref (second);
  gsk_render_node_unref (dark);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* It loads nothing before it is to be seen, and then what the map has. */
static void
test_share (void)
{
  RumBodyMap *map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));
  GtkWidget *thumbnail = rum_map_thumbnail_new ();
  GtkWidget *window = NULL;
  RumFigure *figure = NULL;

  rum_map_thumbnail_share (RUM_MAP_THUMBNAIL (thumbnail), map);
  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), get_entry ("soleus"));
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (thumbnail),
                                                    GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_null (create_node_of (thumbnail));

  rum_body_map_set_atlas (map, get_atlas ());
  window = show_in_window (thumbnail, 96, 140);
  wait_for_drawing (thumbnail);
  gsk_render_node_unref (create_node_of (thumbnail));
  figure = rum_map_view_get_figure (get_view (map, RUM_VIEW_BACK));
  g_assert_true (figure == rum_map_figures_get (rum_body_map_get_figures (map), RUM_VIEW_BACK,
                                                RUM_LAYER_SURFACE));

  /* The picture outlives the map. */
  g_assert_finalize_object (map);
  rum_map_thumbnail_set_entry (RUM_MAP_THUMBNAIL (thumbnail), get_entry ("quadriceps"));
  g_assert_cmpint (count_blue (thumbnail), >, 200);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-thumbnail/properties", test_properties);
  g_test_add_func ("/map/map-thumbnail/accessible", test_accessible);
  g_test_add_func ("/map/map-thumbnail/size", test_size);
  g_test_add_func ("/map/map-thumbnail/picture", test_picture);
  g_test_add_func ("/map/map-thumbnail/kept", test_kept);
  g_test_add_func ("/map/map-thumbnail/share", test_share);

  return map_test_run ();
}
