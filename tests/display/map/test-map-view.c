/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-pick-map.h"

/* Fits on the screen at any scale. */
#define WIDTH 220
#define HEIGHT 480

typedef struct
{
  RumMapView *view;
  GtkWidget  *window;
  RumFigure  *figure;
} Fixture;

static RumFigure *
create_figure (RumView  view,
               RumLayer layer)
{
  GError *error = NULL;
  RumFigure *figure = rum_figure_new (view, layer, &error);

  g_assert_no_error (error);
  return figure;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  fixture->figure = create_figure (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  rum_map_view_set_figure (fixture->view, fixture->figure, get_atlas ());
  fixture->window = show_in_window (GTK_WIDGET (fixture->view), WIDTH, HEIGHT);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->view);
  wait_until_alone (fixture->figure);
  g_assert_finalize_object (fixture->figure);
}

/* The same figure at the same place, worked out anew, in pixels of the screen. */
static RumPickMap *
create_pick_map (Fixture *fixture,
                 int      width,
                 int      height)
{
  const int factor = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));
  const double scale = MIN (width / 400.0, height / 1040.0) * factor;
  const RumBox area = { (width * factor - 500 * scale) / 2, (height * factor - 1040 * scale) / 2,
                        500 * scale, 1040 * scale };
  GError *error = NULL;
  RumPickMap *map = rum_pick_map_new (fixture->figure, width * factor, height * factor, &area,
                                      &error);

  g_assert_no_error (error);
  return map;
}

/* Finds what a point of the view means: within 12 pixels. */
static RumRegion *
find_nearest (Fixture    *fixture,
              RumPickMap *map,
              double      x,
              double      y)
{
  const int factor = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));

  return rum_pick_map_find_nearest (map, x * factor, y * factor, 12 * factor);
}

static void
test_new (void)
{
  RumMapView *view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  GskRenderNode *node = NULL;

  g_assert_null (rum_map_view_get_figure (view));
  g_assert_cmpint (rum_map_view_get_palette (view), ==, RUM_PALETTE_LIGHT);
  g_assert_null (rum_map_view_get_pointed (view));
  g_assert_null (rum_map_view_get_focused (view));
  g_assert_null (rum_map_view_pick (view, 10, 10));

  /* Without a figure there is nothing to draw. */
  node = create_node (view);
  g_assert_null (node);

  g_assert_finalize_object (view);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->view), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->view),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Back view, surface muscles");
  g_assert_cmpstr (gtk_widget_get_css_name (GTK_WIDGET (fixture->view)), ==, "map-view");
}

static void
test_labels (void)
{
  const struct
  {
    RumView     view;
    RumLayer    layer;
    const char *label;
  } cases[] = {
    { RUM_VIEW_FRONT, RUM_LAYER_SURFACE, "Front view, surface muscles" },
    { RUM_VIEW_FRONT, RUM_LAYER_DEEP, "Front view, deep muscles, step 1 of 4" },
    { RUM_VIEW_BACK, RUM_LAYER_SURFACE, "Back view, surface muscles" },
    { RUM_VIEW_BACK, RUM_LAYER_DEEP, "Back view, deep muscles, step 1 of 3" },
    { RUM_VIEW_BACK, RUM_LAYER_DEEP_2, "Back view, deep muscles, step 2 of 3" },
    { RUM_VIEW_SIDE, RUM_LAYER_SURFACE, "Side view, surface muscles" },
    { RUM_VIEW_SIDE, RUM_LAYER_DEEP, "Side view, deep muscles, step 1 of 2" },
    { RUM_VIEW_SOLE, RUM_LAYER_SURFACE, "Sole of the foot, surface muscles" },
    { RUM_VIEW_SOLE, RUM_LAYER_DEEP, "Sole of the foot, deep muscles, step 1 of 2" },
  };
  g_autoptr (RumMapView) view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RumFigure) figure = create_figure (cases[i].view, cases[i].layer);

      rum_map_view_set_figure (view, figure, get_atlas ());
      g_assert_true (rum_map_view_get_figure (view) == figure);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           cases[i].label);
    }
}

/* A widget for each region whose muscle the atlas knows, and for no other. */
static void
test_regions (Fixture       *fixture,
              gconstpointer  data)
{
  GListModel *regions = rum_figure_get_regions (fixture->figure);
  int n_known = 0;

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);
      RumEntry *entry = rum_atlas_get_entry (get_atlas (), rum_region_get_muscle_id (region));
      RumMapRegion *widget = find_region (fixture->view, rum_region_get_element_id (region));

      n_known += widget != NULL;
      g_assert_true ((widget != NULL) == (entry != NULL));
    }

  g_assert_cmpint (n_known, >, 15);
}

/* A figure with a region that no content tells of. */
static RumFigure *
create_odd_figure (void)
{
  static const char svg[] =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 500 1040'>"
    "<g id='soleus.left' class='muscle'><path class='shape' d='M10,10 L90,10 L90,90 Z'/></g>"
    "<g id='no-such-muscle.left' class='muscle'>"
    "<path class='shape' d='M110,10 L190,10 L190,90 Z'/></g>"
    "</svg>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (svg, sizeof svg - 1);
  g_autoptr (GError) error = NULL;
  RumFigure *figure = NULL;

  figure = rum_figure_new_for_bytes (bytes, RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);

  return figure;
}

/* It is drawn, and no more. */
static void
test_unknown_region (void)
{
  g_autoptr (RumMapView) view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  g_autoptr (RumFigure) figure = create_odd_figure ();

  rum_map_view_set_figure (view, figure, get_atlas ());

  g_assert_nonnull (find_region (view, "soleus.left"));
  g_assert_null (find_region (view, "no-such-muscle.left"));
}

/* Every point means what a pick map worked out anew says it means. */
static void
assert_picks (Fixture *fixture,
              int      width,
              int      height)
{
  g_autoptr (RumPickMap) map = create_pick_map (fixture, width, height);
  int n_regions = 0;
  int n_nothing = 0;

  for (double y = 0.5; y < height; y += 3)
    {
      for (double x = 0.5; x < width; x += 3)
        {
          RumRegion *region = find_nearest (fixture, map, x, y);

          g_assert_true (rum_map_view_pick (fixture->view, x, y) == region);
          n_regions += region != NULL;
          n_nothing += region == NULL;
        }
    }

  g_assert_cmpint (n_regions, >, 2000);
  g_assert_cmpint (n_nothing, >, 500);
}

static void
test_pick (Fixture       *fixture,
           gconstpointer  data)
{
  assert_picks (fixture, WIDTH, HEIGHT);
}

/* Between two legs, say. */
static void
test_near (Fixture       *fixture,
           gconstpointer  data)
{
  const int factor = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));
  g_autoptr (RumPickMap) map = create_pick_map (fixture, WIDTH, HEIGHT);
  int n_near = 0;

  for (double y = 0.5; y < HEIGHT; y += 3)
    {
      for (double x = 0.5; x < WIDTH; x += 3)
        n_near += rum_pick_map_get_region (map, x * factor, y * factor) == NULL &&
                  rum_map_view_pick (fixture->view, x, y) != NULL;
    }

  g_assert_cmpint (n_near, >, 1000);
}

/* What GTK finds under a point is the widget of the region that is meant. */
static void
test_contains (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (RumPickMap) map = create_pick_map (fixture, WIDTH, HEIGHT);

  /* GTK does not wait for the thread that finds out, but this does. */
  rum_map_view_pick (fixture->view, 0, 0);

  for (double y = 1.5; y < HEIGHT; y += 7)
    {
      for (double x = 1.5; x < WIDTH; x += 7)
        {
          RumRegion *region = find_nearest (fixture, map, x, y);
          GtkWidget *found = gtk_widget_pick (GTK_WIDGET (fixture->view), x, y, GTK_PICK_DEFAULT);
          RumMapRegion *expected = NULL;

          if (region != NULL)
            expected = find_region (fixture->view, rum_region_get_element_id (region));

          if (expected != NULL)
            g_assert_true (found == GTK_WIDGET (expected));
          else
            g_assert_true (found == GTK_WIDGET (fixture->view));
        }
    }
}

/* Regions lie where they are drawn: for screen readers and touch. */
static void
test_allocation (Fixture       *fixture,
                 gconstpointer  data)
{
  const double scale = HEIGHT / 1040.0;
  RumMapRegion *region = find_region (fixture->view, "soleus.left");
  const RumBox *box = rum_region_get_box (rum_map_region_get_region (region));
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (region), GTK_WIDGET (fixture->view),
                                            &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x, WIDTH / 2 + box->x * scale, 1);
  g_assert_cmpfloat_with_epsilon (bounds.origin.y, (box->y + 20) * scale, 1);
  g_assert_cmpfloat_with_epsilon (bounds.size.width, box->width * scale, 2);
  g_assert_cmpfloat_with_epsilon (bounds.size.height, box->height * scale, 2);
}

static void
test_measure (Fixture       *fixture,
              gconstpointer  data)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (GTK_WIDGET (fixture->view), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                      &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 160);
  g_assert_cmpint (natural, >, minimum);
  gtk_widget_measure (GTK_WIDGET (fixture->view), GTK_ORIENTATION_VERTICAL, -1, &minimum,
                      &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 240);
  g_assert_cmpint (natural, >, minimum);
}

static void
count_cb (int *n_notifies)
{
  (*n_notifies)++;
}

static void
test_pointed (Fixture       *fixture,
              gconstpointer  data)
{
  const double scale = HEIGHT / 1040.0;
  RumMapRegion *region = find_region (fixture->view, "gluteus-maximus.left");
  const RumBox *box = rum_region_get_box (rum_map_region_get_region (region));
  const double x = WIDTH / 2 + (box->x + box->width / 2) * scale;
  const double y = (box->y + 20 + box->height / 2) * scale;
  int n_notifies = 0;

  g_signal_connect_swapped (fixture->view, "notify::pointed", G_CALLBACK (count_cb), &n_notifies);

  move_pointer (fixture->view, x, y);
  g_assert_cmpstr (rum_map_view_get_pointed (fixture->view), ==, "gluteus-maximus");
  g_assert_cmpint (n_notifies, ==, 1);

  /* Within a muscle, and across to its other side, nothing new is pointed at. */
  move_pointer (fixture->view, x + 1, y);
  move_pointer (fixture->view, WIDTH - x, y);
  g_assert_cmpint (n_notifies, ==, 1);

  move_pointer (fixture->view, 1, 1);
  g_assert_null (rum_map_view_get_pointed (fixture->view));
  g_assert_cmpint (n_notifies, ==, 2);

  move_pointer (fixture->view, x, y);
  leave_pointer (fixture->view);
  g_assert_null (rum_map_view_get_pointed (fixture->view));
  g_assert_cmpint (n_notifies, ==, 4);
}

/* Muscles that the atlas does not know are drawn, but are not pointed at. */
static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (RumPickMap) map = NULL;

  g_object_unref (fixture->figure);
  fixture->figure = create_odd_figure ();
  rum_map_view_set_figure (fixture->view, fixture->figure, get_atlas ());
  map = create_pick_map (fixture, WIDTH, HEIGHT);

  for (double y = 0.5; y < HEIGHT; y += 1)
    {
      for (double x = 0.5; x < WIDTH; x += 1)
        {
          RumRegion *region = find_nearest (fixture, map, x, y);

          if (region == NULL || find_region (fixture->view, rum_region_get_element_id (region)))
            continue;

          move_pointer (fixture->view, x, y);
          g_assert_null (rum_map_view_get_pointed (fixture->view));
          return;
        }
    }

  g_assert_not_reached ();
}

static void
test_focused (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *region = GTK_WIDGET (find_region (fixture->view, "soleus.left"));
  int n_notifies = 0;

  /* A window that comes up puts the focus somewhere. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_signal_connect_swapped (fixture->view, "notify::focused", G_CALLBACK (count_cb), &n_notifies);

  gtk_widget_grab_focus (region);
  g_assert_true (GTK_WIDGET (rum_map_view_get_focused (fixture->view)) == region);
  g_assert_cmpint (n_notifies, ==, 1);

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_null (rum_map_view_get_focused (fixture->view));
  g_assert_cmpint (n_notifies, ==, 2);
}

static GskRenderNode *
get_part (GskRenderNode *node,
          guint          index)
{
  /* A single part comes without a container. */
  if (gsk_render_node_get_node_type (node) != GSK_CONTAINER_NODE)
    return node;

  g_assert_cmpuint (index, <, gsk_container_node_get_n_children (node));
  return gsk_container_node_get_child (node, index);
}

/* The only region that is lit. */
static GskRenderNode *
get_lit (GskRenderNode *node)
{
  g_autoptr (GPtrArray) lit = list_lit (node);

  g_assert_cmpuint (lit->len, ==, 1);
  return g_ptr_array_index (lit, 0);
}

static void
assert_side_marks (RumView     side,
                   const char *at_left,
                   const char *at_right)
{
  RumMapView *view = RUM_MAP_VIEW (rum_map_view_new ());
  g_autoptr (RumFigure) figure = create_figure (side, RUM_LAYER_SURFACE);
  GtkWidget *window = NULL;
  GtkWidget *right = NULL;
  GtkWidget *left = NULL;
  graphene_rect_t bounds;

  rum_map_view_set_figure (view, figure, get_atlas ());
  window = show_in_window (GTK_WIDGET (view), WIDTH, HEIGHT);
  right = gtk_widget_get_last_child (GTK_WIDGET (view));
  left = gtk_widget_get_prev_sibling (right);
  g_assert_true (GTK_IS_LABEL (left));
  g_assert_cmpint (gtk_widget_get_mapped (left), ==, at_left != NULL);
  g_assert_cmpint (gtk_widget_get_mapped (right), ==, at_right != NULL);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (left), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);

  if (at_left != NULL)
    {
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (left)), ==, at_left);
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (right)), ==, at_right);
      g_assert_true (gtk_widget_compute_bounds (left, GTK_WIDGET (view), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <, WIDTH / 2);
      g_assert_null (rum_map_view_pick (view, bounds.origin.x + bounds.size.width / 2,
                                        bounds.origin.y + bounds.size.height / 2));
      g_assert_true (gtk_widget_compute_bounds (right, GTK_WIDGET (view), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >, WIDTH / 2);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, WIDTH);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The body's own sides: it faces the viewer in front. */
static void
test_side_marks (void)
{
  assert_side_marks (RUM_VIEW_FRONT, "R", "L");
  assert_side_marks (RUM_VIEW_BACK, "L", "R");
  assert_side_marks (RUM_VIEW_SOLE, "R", "L");
  assert_side_marks (RUM_VIEW_SIDE, NULL, NULL);
}

/* What is drawn once is appended again as it is: nothing is drawn anew. */
static void
test_nodes (Fixture       *fixture,
            gconstpointer  data)
{
  RumMapRegion *region = find_region (fixture->view, "soleus.left");
  GskRenderNode *plain = create_node (fixture->view);
  GskRenderNode *lit = NULL;
  GskRenderNode *plain_again = NULL;
  GskRenderNode *lit_again = NULL;
  GskRenderNode *dark = NULL;

  rum_map_region_set_light (region, RUM_LIGHT_POINTED);
  lit = create_node (fixture->view);
  rum_map_region_set_light (region, RUM_LIGHT_NONE);
  plain_again = create_node (fixture->view);
  rum_map_region_set_light (region, RUM_LIGHT_POINTED);
  lit_again = create_node (fixture->view);

  g_assert_true (get_part (plain, 0) == get_part (plain_again, 0));
  g_assert_true (get_part (plain, 0) == get_part (lit, 0));
  g_assert_true (get_lit (lit) == get_lit (lit_again));

  rum_map_view_set_palette (fixture->view, RUM_PALETTE_DARK);
  g_assert_cmpint (rum_map_view_get_palette (fixture->view), ==, RUM_PALETTE_DARK);
  wait_until_sharp (fixture->view);
  dark = create_node (fixture->view);
  g_assert_true (get_part (dark, 0) != get_part (plain, 0));
  g_assert_true (get_lit (dark) != get_lit (lit));

  gsk_render_node_unref (plain);
  gsk_render_node_unref (lit);
  gsk_render_node_unref (plain_again);
  gsk_render_node_unref (lit_again);
  gsk_render_node_unref (dark);
}

static void
assert_clip_differs (GskRenderNode *one,
                     GskRenderNode *other)
{
  g_assert_false (graphene_rect_equal (gsk_clip_node_get_clip (get_part (one, 1)),
                                       gsk_clip_node_get_clip (get_part (other, 1))));
}

/* What is lit is one thing for GTK, which finds the changes by comparing nodes: it
 * looks into a clip that is the same as before, and finds a box for each region
 * there.  Each change is another clip, and the same lights are the same node.
 */
static void
test_lit_clip (Fixture       *fixture,
               gconstpointer  data)
{
  RumMapRegion *left = find_region (fixture->view, "soleus.left");
  RumMapRegion *right = find_region (fixture->view, "soleus.right");
  GskRenderNode *soft = NULL;
  GskRenderNode *again = NULL;
  GskRenderNode *strong = NULL;
  GskRenderNode *soft_again = NULL;
  GskRenderNode *one = NULL;

  rum_map_region_set_light (left, RUM_LIGHT_SOFT);
  rum_map_region_set_light (right, RUM_LIGHT_SOFT);
  soft = create_node (fixture->view);
  again = create_node (fixture->view);
  rum_map_region_set_light (left, RUM_LIGHT_STRONG);
  strong = create_node (fixture->view);
  rum_map_region_set_light (left, RUM_LIGHT_SOFT);
  soft_again = create_node (fixture->view);
  rum_map_region_set_light (right, RUM_LIGHT_NONE);
  one = create_node (fixture->view);

  g_assert_true (get_part (soft, 1) == get_part (again, 1));
  assert_clip_differs (soft, strong);
  assert_clip_differs (strong, soft_again);
  assert_clip_differs (soft_again, one);

  gsk_render_node_unref (soft);
  gsk_render_node_unref (again);
  gsk_render_node_unref (strong);
  gsk_render_node_unref (soft_again);
  gsk_render_node_unref (one);
}

static void
test_light (Fixture       *fixture,
            gconstpointer  data)
{
  RumMapRegion *region = find_region (fixture->view, "soleus.left");
  g_autoptr (GBytes) plain = create_picture (fixture->view);
  g_autoptr (GBytes) soft = NULL;
  g_autoptr (GBytes) strong = NULL;
  g_autoptr (GBytes) again = NULL;

  rum_map_region_set_light (region, RUM_LIGHT_SOFT);
  soft = create_picture (fixture->view);
  rum_map_region_set_light (region, RUM_LIGHT_STRONG);
  strong = create_picture (fixture->view);
  rum_map_region_set_light (region, RUM_LIGHT_NONE);
  again = create_picture (fixture->view);

  g_assert_cmpint (measure_difference (plain, soft), >, 50);
  g_assert_cmpint (measure_difference (soft, strong), >, 50);
  g_assert_cmpint (measure_difference (plain, again), ==, 0);
}

static void
test_ring (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *region = GTK_WIDGET (find_region (fixture->view, "gluteus-maximus.left"));
  g_autoptr (GBytes) plain = create_picture (fixture->view);
  g_autoptr (GBytes) ringed = NULL;

  gtk_widget_set_state_flags (region, GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE,
                              FALSE);
  ringed = create_picture (fixture->view);
  g_assert_cmpint (measure_difference (plain, ringed), >, 300);
}

static void
test_resize (Fixture       *fixture,
             gconstpointer  data)
{
  const int scale = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));
  g_autoptr (GBytes) picture = NULL;

  assert_picks (fixture, WIDTH, HEIGHT);
  gtk_widget_allocate (GTK_WIDGET (fixture->view), 250, 500, -1, NULL);
  assert_picks (fixture, 250, 500);

  picture = create_picture (fixture->view);
  g_assert_cmpuint (g_bytes_get_size (picture), ==, 4 * (250 * scale) * (500 * scale));
}

static void
test_another_figure (Fixture       *fixture,
                     gconstpointer  data)
{
  RumFigure *first = NULL;

  assert_picks (fixture, WIDTH, HEIGHT);
  first = fixture->figure;
  fixture->figure = create_figure (RUM_VIEW_FRONT, RUM_LAYER_DEEP);
  rum_map_view_set_figure (fixture->view, fixture->figure, get_atlas ());
  gtk_widget_allocate (GTK_WIDGET (fixture->view), WIDTH, HEIGHT, -1, NULL);

  wait_until_alone (first);
  g_assert_finalize_object (first);
  assert_picks (fixture, WIDTH, HEIGHT);
}

#define ADD(path, function) \
  g_test_add ("/map/map-view/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-view/side-marks", test_side_marks);
  g_test_add_func ("/map/map-view/new", test_new);
  g_test_add_func ("/map/map-view/labels", test_labels);
  g_test_add_func ("/map/map-view/unknown-region", test_unknown_region);
  ADD ("accessible", test_accessible);
  ADD ("regions", test_regions);
  ADD ("pick", test_pick);
  ADD ("near", test_near);
  ADD ("contains", test_contains);
  ADD ("allocation", test_allocation);
  ADD ("measure", test_measure);
  ADD ("pointed", test_pointed);
  ADD ("unknown", test_unknown);
  ADD ("focused", test_focused);
  ADD ("nodes", test_nodes);
  ADD ("lit-clip", test_lit_clip);
  ADD ("light", test_light);
  ADD ("ring", test_ring);
  ADD ("resize", test_resize);
  ADD ("another-figure", test_another_figure);

  return map_test_run ();
}
