/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-column.h"
#include "ui-test-utils.h"

#define WIDTH 200
#define HEIGHT 300
#define N_ROWS 100
#define ROW_HEIGHT 40

/* What is seen, and what reaches beyond it, in rows: 200 pixels above and below. */
#define MOST_ROWS ((HEIGHT + 2 * 200) / ROW_HEIGHT + 2)

/* A window that scrolls rows under a head, in a column or in a plain box. */
typedef struct
{
  GtkWidget     *scroller;
  GtkWidget     *head;
  GtkWidget     *rows;
  GtkAdjustment *adjustment;
} Page;

static GtkWidget *
create_row (int number,
            int height)
{
  g_autofree char *text = g_strdup_printf ("Row %d", number);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_size_request (label, -1, height);

  return label;
}

static void
open_page (Page  *page,
           GType  type)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  page->head = create_row (0, ROW_HEIGHT);
  page->rows = g_object_new (type, "orientation", GTK_ORIENTATION_VERTICAL, NULL);
  for (int i = 1; i <= N_ROWS; i++)
    gtk_box_append (GTK_BOX (page->rows), create_row (i, ROW_HEIGHT));
  gtk_box_append (GTK_BOX (content), page->head);
  gtk_box_append (GTK_BOX (content), page->rows);

  page->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (page->scroller), content);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (page->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_EXTERNAL);
  page->adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page->scroller));
  ui_test_show (page->scroller, WIDTH, HEIGHT);
}

static GskRenderNode *
create_node (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

static GBytes *
take_picture (Page *page)
{
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  guint8 *data = g_malloc0 (4 * WIDTH * HEIGHT);

  ui_test_wait_for_frames (page->scroller);
  node = create_node (page->scroller);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (page->scroller)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
  gdk_texture_download (texture, data, 4 * WIDTH);

  return g_bytes_new_take (data, 4 * WIDTH * HEIGHT);
}

static void
assert_same (Page *one,
             Page *other)
{
  g_autoptr (GBytes) picture = take_picture (one);
  g_autoptr (GBytes) other_picture = take_picture (other);

  g_assert_true (g_bytes_equal (picture, other_picture));
}

static guint
count_texts (GskRenderNode *node)
{
  guint n = 0;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        n += count_texts (gsk_container_node_get_child (node, i));
      return n;
    case GSK_TRANSFORM_NODE:
      return count_texts (gsk_transform_node_get_child (node));
    case GSK_CLIP_NODE:
      return count_texts (gsk_clip_node_get_child (node));
    case GSK_TEXT_NODE:
      return 1;
    default:
      return 0;
    }
}

static guint
count_rows (Page *page)
{
  g_autoptr (GskRenderNode) node = NULL;

  ui_test_wait_for_frames (page->scroller);
  node = create_node (page->scroller);

  return count_texts (node);
}

static void
close_page (Page *page)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (page->scroller)));
}

/* What is seen is as if all were drawn, wherever the page is scrolled to. */
static void
test_scroll (void)
{
  static const double places[] = { 0, 10, 333, 2000, 2001, 3740, 100, 0 };
  Page column;
  Page box;

  open_page (&column, RUM_TYPE_COLUMN);
  open_page (&box, GTK_TYPE_BOX);
  assert_same (&column, &box);
  g_assert_cmpuint (count_rows (&box), ==, N_ROWS + 1);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gtk_adjustment_set_value (column.adjustment, places[i]);
      gtk_adjustment_set_value (box.adjustment, places[i]);
      assert_same (&column, &box);
      g_assert_cmpuint (count_rows (&column), >=, HEIGHT / ROW_HEIGHT);
      g_assert_cmpuint (count_rows (&column), <=, MOST_ROWS);
    }

  close_page (&column);
  close_page (&box);
}

/* Nor does it matter what becomes larger, smaller or other, there or above. */
static void
test_change (void)
{
  Page column;
  Page box;
  Page *pages[] = { &column, &box };

  open_page (&column, RUM_TYPE_COLUMN);
  open_page (&box, GTK_TYPE_BOX);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_set_size_request (pages[i]->head, -1, 5);
  assert_same (&column, &box);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_set_size_request (pages[i]->head, -1, HEIGHT - 50);
  assert_same (&column, &box);

  /* No row is seen, and then they come up. */
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_widget_set_size_request (pages[i]->head, -1, 900);
      ui_test_wait_for_frames (pages[i]->scroller);
      gtk_widget_set_size_request (pages[i]->head, -1, 5);
    }
  assert_same (&column, &box);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_adjustment_set_value (pages[i]->adjustment, 1500);
      gtk_widget_set_size_request (pages[i]->head, -1, 5);
    }
  assert_same (&column, &box);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_box_prepend (GTK_BOX (pages[i]->rows), create_row (N_ROWS + 1, 700));
  assert_same (&column, &box);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      for (int j = 0; j < 80; j++)
        gtk_box_remove (GTK_BOX (pages[i]->rows), gtk_widget_get_first_child (pages[i]->rows));
    }
  assert_same (&column, &box);

  close_page (&column);
  close_page (&box);
}

/* The column is as before, but more of it is seen. */
static void
test_grow (void)
{
  Page column;

  open_page (&column, RUM_TYPE_COLUMN);
  g_assert_cmpuint (count_rows (&column), <=, MOST_ROWS);
  gtk_widget_set_size_request (column.scroller, -1, 3 * HEIGHT);
  ui_test_wait_for_frames (column.scroller);
  g_assert_cmpint (gtk_widget_get_height (column.scroller), ==, 3 * HEIGHT);
  g_assert_cmpuint (count_rows (&column), >=, 3 * HEIGHT / ROW_HEIGHT);

  close_page (&column);
}

/* Where nothing scrolls, all is drawn. */
static void
test_alone (void)
{
  GtkWidget *column = g_object_new (RUM_TYPE_COLUMN, NULL);
  g_autoptr (GskRenderNode) node = NULL;

  g_assert_cmpint (gtk_orientable_get_orientation (GTK_ORIENTABLE (column)), ==,
                   GTK_ORIENTATION_VERTICAL);
  for (int i = 0; i < 3; i++)
    gtk_box_append (GTK_BOX (column), create_row (i, ROW_HEIGHT));
  ui_test_show (column, WIDTH, HEIGHT);
  ui_test_wait_for_frames (column);
  node = create_node (column);
  g_assert_cmpuint (count_texts (node), ==, 3);

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (column)));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/column/scroll", test_scroll);
  g_test_add_func ("/ui/column/change", test_change);
  g_test_add_func ("/ui/column/grow", test_grow);
  g_test_add_func ("/ui/column/alone", test_alone);

  return ui_test_run ();
}
