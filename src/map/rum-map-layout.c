/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-layout-private.h"

#include "rum-map-view.h"

/* Of what a view shows: the frames of the figures are 500 units wide and 1040
 * high.
 */
#define ASPECT (RUM_MAP_VIEW_SHARE * 500 / 1040)

/* In pixels, between two views: zoomed, they would run into one another. */
#define SPACING 8

/**
 * RumMapLayout:
 *
 * Puts the views of a map side by side, as wide as their height lets them be,
 * and all in the middle:
 *
 *   |      front back      |
 *
 * and not at the far ends of a wide window.  The first child is on the left in
 * every language: a body has its own left and right, and does not mirror.
 */
struct _RumMapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (RumMapLayout, rum_map_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
rum_map_layout_get_request_mode (GtkLayoutManager *manager,
                                 GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
rum_map_layout_measure (GtkLayoutManager *manager,
                        GtkWidget        *widget,
                        GtkOrientation    orientation,
                        int               for_size,
                        int              *minimum,
                        int              *natural,
                        int              *minimum_baseline,
                        int              *natural_baseline)
{
  GtkWidget *child = NULL;
  int spacing = 0;

  *minimum = 0;
  *natural = 0;

  for (child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0;
      int child_natural = 0;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum += child_minimum + spacing;
          *natural += child_natural + spacing;
          spacing = SPACING;
        }
      else
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
        }
    }
}

static int
count_children (GtkWidget *widget)
{
  int n_children = 0;
  GtkWidget *child = NULL;

  for (child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children += gtk_widget_should_layout (child);

  return n_children;
}

static void
rum_map_layout_allocate (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  const int n_children = count_children (widget);
  GtkWidget *child = NULL;
  int spacing = 0;
  int child_width = 0;
  int x = 0;

  if (n_children == 0)
    return;

  /* One alone may have any form, and keeps to its middle by itself. */
  spacing = SPACING * (n_children - 1);
  child_width = n_children == 1 ? width : MIN ((width - spacing) / n_children,
                                               (int) (height * ASPECT));
  x = (width - n_children * child_width - spacing) / 2;

  for (child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_size_allocate (child, &(GtkAllocation) { x, 0, child_width, height }, -1);
      x += child_width + SPACING;
    }
}

static void
rum_map_layout_class_init (RumMapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = rum_map_layout_get_request_mode;
  layout_class->measure = rum_map_layout_measure;
  layout_class->allocate = rum_map_layout_allocate;
}

static void
rum_map_layout_init (RumMapLayout *self)
{
}
