/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"
#include "rum-map-link-private.h"
#include "rum-map-view-private.h"

#include <stdio.h>
#include <string.h>

#define WIDTH 800
#define HEIGHT 700

/* A map in a window, and the two views that it shows. */
typedef struct
{
  RumBodyMap *map;
  GtkWidget  *window;
  RumMapView *views[2];
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->map = RUM_BODY_MAP (rum_body_map_new ());
  rum_body_map_set_atlas (fixture->map, get_atlas ());
  fixture->window = show_in_window (GTK_WIDGET (fixture->map), WIDTH, HEIGHT);
  fixture->views[0] = get_view (fixture->map, RUM_VIEW_FRONT);
  fixture->views[1] = get_view (fixture->map, RUM_VIEW_BACK);
  wait_for_size (GTK_WIDGET (fixture->views[1]));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static RumLink *
get_link (const char *id)
{
  GListModel *links = rum_atlas_get_links (get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (links); i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (links, i);

      if (g_str_equal (rum_link_get_id (link), id))
        return link;
    }

  g_error ("There is no link %s", id);
}

/* Gives the muscle under a point of the map, and tells in which view it is. */
static const char *
find_muscle (Fixture *fixture,
             double   x,
             double   y,
             int     *view)
{
  for (*view = 0; *view < 2; (*view)++)
    {
      graphene_point_t point;
      RumRegion *region = NULL;

      g_assert_true (gtk_widget_compute_point (GTK_WIDGET (fixture->map),
                                               GTK_WIDGET (fixture->views[*view]),
                                               &GRAPHENE_POINT_INIT (x, y), &point));
      if (point.x < 0 || point.x >= gtk_widget_get_width (GTK_WIDGET (fixture->views[*view])))
        continue;

      region = rum_map_view_pick (fixture->views[*view], point.x, point.y);
      return region != NULL ? rum_region_get_muscle_id (region) : NULL;
    }

  return NULL;
}

static gboolean
find_curve (Fixture      *fixture,
            const char   *id,
            RumLinkCurve *curve)
{
  g_autoptr (RumMapLink) link = rum_map_link_new (get_link (id));

  return rum_map_link_find_curve (link, GTK_WIDGET (fixture->map), fixture->views, 2, curve);
}

/* Where the middle of the body is in a view, in pixels of the map. */
static double
get_middle (Fixture *fixture,
            int      view)
{
  const RumBox *area = rum_map_view_get_area (fixture->views[view]);
  graphene_point_t middle;

  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (fixture->views[view]),
                                           GTK_WIDGET (fixture->map),
                                           &GRAPHENE_POINT_INIT (area->x + area->width / 2, 0),
                                           &middle));

  return middle.x;
}

/* On the right half of the view that shows both. */
static void
test_one_view (Fixture       *fixture,
               gconstpointer  data)
{
  const double middle = get_middle (fixture, 1);
  RumLinkCurve curve = { 0 };
  int view = 0;

  g_assert_true (find_curve (fixture, "link-soleus-achilles-tendon", &curve));
  g_assert_cmpstr (find_muscle (fixture, curve.x[0], curve.y[0], &view), ==, "soleus");
  g_assert_cmpint (view, ==, 1);
  g_assert_cmpstr (find_muscle (fixture, curve.x[3], curve.y[3], &view), ==, "achilles-tendon");
  g_assert_cmpint (view, ==, 1);

  g_assert_cmpfloat (curve.x[0], >, middle);
  g_assert_cmpfloat (curve.x[3], >, middle);
}

/* From the front to the back, on the halves that face each other. */
static void
test_two_views (Fixture       *fixture,
                gconstpointer  data)
{
  RumLinkCurve curve = { 0 };
  RumLinkCurve back = { 0 };
  int view = 0;

  g_assert_true (find_curve (fixture, "link-rectus-femoris-gluteus-maximus", &curve));
  g_assert_cmpstr (find_muscle (fixture, curve.x[0], curve.y[0], &view), ==, "rectus-femoris");
  g_assert_cmpint (view, ==, 0);
  g_assert_cmpstr (find_muscle (fixture, curve.x[3], curve.y[3], &view), ==, "gluteus-maximus");
  g_assert_cmpint (view, ==, 1);
  g_assert_cmpfloat (curve.x[0], >, get_middle (fixture, 0));
  g_assert_cmpfloat (curve.x[3], <, get_middle (fixture, 1));

  /* From the back to the front; and not to a sliver beside it. */
  g_assert_true (find_curve (fixture, "link-hamstrings-quadriceps", &back));
  g_assert_cmpfloat (back.x[0], >, WIDTH / 2);
  g_assert_cmpfloat (back.x[3], <, WIDTH / 2);
}

static void
test_no_view (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (RumMapLink) link = rum_map_link_new (get_link ("link-soleus-plantar-fascia"));
  RumLinkCurve curve = { 0 };
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  g_assert_false (rum_map_link_find_curve (link, GTK_WIDGET (fixture->map), fixture->views, 2,
                                           &curve));
  rum_map_link_snapshot (link, GTK_WIDGET (fixture->map), fixture->views, 2, snapshot);
  g_assert_null (gtk_snapshot_free_to_node (snapshot));

  /* The end that can be seen is lit all the same. */
  rum_body_map_set_link (fixture->map, rum_map_link_get_link (link));
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "soleus.left"), ==, RUM_LIGHT_STRONG);
}

/* Every link can be found somewhere, and its line be drawn there. */
static void
test_all (Fixture       *fixture,
          gconstpointer  data)
{
  static const RumMapArrangement all[] = { RUM_MAP_BOTH, RUM_MAP_SIDE, RUM_MAP_SOLE };
  GListModel *links = rum_atlas_get_links (get_atlas ());
  int n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (links); i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (links, i);
      g_autoptr (RumMapLink) drawing = rum_map_link_new (link);
      RumMapArrangement arrangement = RUM_MAP_BOTH;
      RumLayer layer = RUM_LAYER_SURFACE;
      RumLinkCurve curve = { 0 };

      if (!rum_body_map_find_arrangement_for_link (fixture->map, link, all, G_N_ELEMENTS (all),
                                                   &arrangement, &layer))
        continue;

      n_found++;
      if (arrangement != RUM_MAP_BOTH)
        continue;

      rum_body_map_set_layer (fixture->map, layer);
      gtk_widget_allocate (GTK_WIDGET (fixture->map), WIDTH, HEIGHT, -1, NULL);
      if (!rum_map_link_find_curve (drawing, GTK_WIDGET (fixture->map), fixture->views, 2, &curve))
        g_error ("%s has no line", rum_link_get_id (link));
      g_assert_cmpfloat (curve.x[0], >, 0);
      g_assert_cmpfloat (curve.x[3], <, WIDTH);
    }

  g_assert_cmpint (n_found, >, (int) g_list_model_get_n_items (links) * 8 / 10);
}

static char *
create_svg (Fixture *fixture)
{
  g_autoptr (RumFigureExport) picture = rum_body_map_create_picture (fixture->map, "A link");
  g_autoptr (GBytes) svg = NULL;
  GError *error = NULL;

  svg = rum_figure_export_create_svg (picture, &error);
  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
}

/* Where the line begins, in units of the picture. */
static void
read_begin (const char       *svg,
            graphene_point_t *begin)
{
  const char *group = strstr (svg, "<g class=\"look-link\">");
  double corner_x = 0;
  double corner_y = 0;
  double unit = 0;
  double x = 0;
  double y = 0;

  g_assert_nonnull (group);
  g_assert_cmpint (sscanf (strstr (group, "translate("), "translate( %lf %lf) scale( %lf)", &corner_x,
                           &corner_y, &unit), ==, 3);
  g_assert_cmpint (sscanf (strstr (group, "class=\"link-line\" d=\""),
                           "class=\"link-line\" d=\"M %lf %lf", &x, &y), ==, 2);
  graphene_point_init (begin, corner_x + unit * x, corner_y + unit * y);
}

/* The picture to take elsewhere has it, at the same place of the body whatever the
 * zoom.
 */
static void
test_picture (Fixture       *fixture,
              gconstpointer  data)
{
  const RumBox *area = rum_map_view_get_area (fixture->views[1]);
  const RumBox *box = rum_figure_get_box (rum_map_view_get_figure (fixture->views[1]));
  const double unit = area->width / box->width;
  g_autofree char *without = create_svg (fixture);
  g_autofree char *with = NULL;
  g_autofree char *zoomed = NULL;
  RumLinkCurve curve = { 0 };
  graphene_point_t begin;
  graphene_point_t begin_zoomed;

  g_assert_null (strstr (without, "look-link"));

  g_assert_true (find_curve (fixture, "link-soleus-achilles-tendon", &curve));
  rum_body_map_set_link (fixture->map, get_link ("link-soleus-achilles-tendon"));
  with = create_svg (fixture);
  g_assert_nonnull (strstr (with, "class=\"hands-load-to\""));
  g_assert_nonnull (strstr (with, ".look-link .link-line{"));

  /* The back has the right half of a picture that is 800 units wide. */
  read_begin (with, &begin);
  g_assert_cmpfloat_with_epsilon (begin.x, 600 + (curve.x[0] - get_middle (fixture, 1)) / unit, 0.1);
  g_assert_cmpfloat_with_epsilon (begin.y, (curve.y[0] - area->y) / unit, 0.1);

  for (int i = 0; i < 4; i++)
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.zoom-in", NULL));
  gtk_widget_allocate (GTK_WIDGET (fixture->map), WIDTH, HEIGHT, -1, NULL);
  zoomed = create_svg (fixture);
  read_begin (zoomed, &begin_zoomed);
  g_assert_true (graphene_point_near (&begin, &begin_zoomed, 3));
}

static GskRenderNode *
create_link_node (Fixture    *fixture,
                  RumMapLink *link)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  /* Threads find out where the regions are. */
  for (int i = 0; i < 2; i++)
    {
      while (!rum_map_canvas_has_whole_picks (rum_map_view_get_canvas (fixture->views[i])))
        g_main_context_iteration (NULL, TRUE);
    }

  rum_map_link_snapshot (link, GTK_WIDGET (fixture->map), fixture->views, 2, snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

/* Drawn once, as large as need be, and again only when something changes. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (RumMapLink) link = rum_map_link_new (get_link ("link-soleus-achilles-tendon"));
  GskRenderNode *first = create_link_node (fixture, link);
  GskRenderNode *second = create_link_node (fixture, link);
  GskRenderNode *dark = NULL;
  GskRenderNode *small = NULL;
  graphene_rect_t bounds;

  g_assert_nonnull (first);
  g_assert_true (first == second);
  gsk_render_node_get_bounds (first, &bounds);
  g_assert_cmpfloat (bounds.size.width * bounds.size.height, <, WIDTH * HEIGHT / 20);

  rum_body_map_set_palette (fixture->map, RUM_PALETTE_DARK);
  dark = create_link_node (fixture, link);
  g_assert_true (dark != first);

  gtk_widget_allocate (GTK_WIDGET (fixture->map), WIDTH - 100, HEIGHT - 100, -1, NULL);
  small = create_link_node (fixture, link);
  g_assert_true (small != dark);

  /* Where neither end is seen there is no line. */
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP_3);
  gtk_widget_allocate (GTK_WIDGET (fixture->map), WIDTH - 100, HEIGHT - 101, -1, NULL);
  g_assert_null (create_link_node (fixture, link));

  gsk_render_node_unref (first);
  gsk_render_node_unref (second);
  gsk_render_node_unref (dark);
  gsk_render_node_unref (small);
}

static void
assert_text (const char *id,
             const char *expected)
{
  g_autoptr (RumMapLink) link = rum_map_link_new (get_link (id));
  g_autofree char *text = rum_map_link_dup_text (link);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_text (void)
{
  assert_text ("link-soleus-achilles-tendon", "Load passes from Soleus to Achilles tendon");
  assert_text ("link-quadriceps-soleus", "Quadriceps can make up for Soleus");
  assert_text ("link-hamstrings-quadriceps", "Hamstrings and Quadriceps work against each other");
  assert_text ("link-gluteus-maximus-erector-spinae",
               "Gluteus maximus and Erector spinae work together");
}

static void
test_ends (void)
{
  g_autoptr (RumMapLink) link = rum_map_link_new (get_link ("link-soleus-achilles-tendon"));
  RumEntry *soleus = rum_atlas_get_entry (get_atlas (), "soleus");

  g_assert_true (rum_map_link_get_link (link) == get_link ("link-soleus-achilles-tendon"));
  g_assert_cmpuint (g_hash_table_size (rum_map_link_get_from (link)), ==, 1);
  g_assert_true (g_hash_table_contains (rum_map_link_get_from (link), soleus));
  g_assert_cmpuint (g_hash_table_size (rum_map_link_get_to (link)), ==, 1);
  g_assert_false (g_hash_table_contains (rum_map_link_get_to (link), soleus));
}

#define ADD(path, function) \
  g_test_add ("/map/map-link/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("one-view", test_one_view);
  ADD ("two-views", test_two_views);
  ADD ("no-view", test_no_view);
  ADD ("all", test_all);
  ADD ("kept", test_kept);
  ADD ("picture", test_picture);
  g_test_add_func ("/map/map-link/text", test_text);
  g_test_add_func ("/map/map-link/ends", test_ends);

  return map_test_run ();
}
