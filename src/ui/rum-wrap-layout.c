/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-wrap-layout.h"

/**
 * RumWrapLayout:
 *
 * Sets children like words: side by side, and in a new line where the width
 * ends. A child that is too wide for a line gets the whole line. Where there may
 * be so many lines only, the last children are left out: they must be found
 * elsewhere, too. What lies between the children is their margin. GtkFlowBox sets
 * them in columns, and makes two stops for the keyboard of each.
 */
struct _RumWrapLayout
{
  GtkLayoutManager parent_instance;

  gboolean         is_centered;
  guint            max_lines;
};

G_DEFINE_FINAL_TYPE (RumWrapLayout, rum_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_0,
  PROP_CENTERED,
  PROP_MAX_LINES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A line: its first child, the child after its last one, its size. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end;
  int        width;
  int        height;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static int
find_child_width (GtkWidget *child,
                  int        width)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return CLAMP (natural, minimum, MAX (width, minimum));
}

static int
find_child_height (GtkWidget *child,
                   int        width)
{
  int natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

static Line
find_line (GtkWidget *first,
           int        width)
{
  Line line = { first, first, 0, 0 };

  while (line.end != NULL)
    {
      int child_width = find_child_width (line.end, width);

      if (line.end != first && line.width + child_width > width)
        break;

      line.width += child_width;
      line.height = MAX (line.height, find_child_height (line.end, child_width));
      line.end = skip_hidden (gtk_widget_get_next_sibling (line.end));
    }

  return line;
}

static gboolean
has_room (RumWrapLayout *self,
          guint          n_lines)
{
  return self->max_lines == 0 || n_lines < self->max_lines;
}

static int
find_height (RumWrapLayout *self,
             GtkWidget     *widget,
             int            width)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int height = 0;

  for (guint n_lines = 0; child != NULL && has_room (self, n_lines); n_lines++)
    {
      Line line = find_line (child, width);

      height += line.height;
      child = line.end;
    }

  return height;
}

static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));

  while (child != NULL)
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural;
      child = skip_hidden (gtk_widget_get_next_sibling (child));
    }
}

static GtkSizeRequestMode
rum_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                  GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rum_wrap_layout_measure (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         GtkOrientation    orientation,
                         int               for_size,
                         int              *minimum,
                         int              *natural,
                         int              *minimum_baseline,
                         int              *natural_baseline)
{
  int least = 0;
  int wish = 0;

  measure_width (widget, &least, &wish);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    least = wish = find_height (RUM_WRAP_LAYOUT (manager), widget,
                                for_size >= 0 ? MAX (for_size, least) : wish);

  *minimum = least;
  *natural = wish;
}

static void
allocate_line (const Line *line,
               int         x,
               int         y,
               int         width,
               gboolean    mirrored)
{
  for (GtkWidget *child = line->first; child != line->end;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_width = find_child_width (child, width);
      GtkAllocation allocation = { mirrored ? width - x - child_width : x, y, child_width,
                                   line->height };

      gtk_widget_set_child_visible (child, TRUE);
      gtk_widget_size_allocate (child, &allocation, -1);
      x += child_width;
    }
}

static void
rum_wrap_layout_allocate (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          int               width,
                          int               height,
                          int               baseline)
{
  RumWrapLayout *self = RUM_WRAP_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  for (guint n_lines = 0; child != NULL && has_room (self, n_lines); n_lines++)
    {
      Line line = find_line (child, width);

      allocate_line (&line, self->is_centered ? MAX ((width - line.width) / 2, 0) : 0, y, width,
                     mirrored);
      y += line.height;
      child = line.end;
    }

  for (; child != NULL; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    gtk_widget_set_child_visible (child, FALSE);
}

static void
rum_wrap_layout_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  RumWrapLayout *self = RUM_WRAP_LAYOUT (object);

  switch (property_id)
    {
    case PROP_CENTERED:
      g_value_set_boolean (value, self->is_centered);
      break;
    case PROP_MAX_LINES:
      g_value_set_uint (value, self->max_lines);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_wrap_layout_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  RumWrapLayout *self = RUM_WRAP_LAYOUT (object);

  switch (property_id)
    {
    case PROP_CENTERED:
      rum_wrap_layout_set_centered (self, g_value_get_boolean (value));
      break;
    case PROP_MAX_LINES:
      rum_wrap_layout_set_max_lines (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_wrap_layout_class_init (RumWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = rum_wrap_layout_get_property;
  object_class->set_property = rum_wrap_layout_set_property;

  /**
   * RumWrapLayout:centered:
   *
   * Whether each line stands in the middle.
   */
  properties[PROP_CENTERED] =
    g_param_spec_boolean ("centered", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * RumWrapLayout:max-lines:
   *
   * How many lines there may be; 0 for as many as it takes.
   */
  properties[PROP_MAX_LINES] =
    g_param_spec_uint ("max-lines", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  layout_class->get_request_mode = rum_wrap_layout_get_request_mode;
  layout_class->measure = rum_wrap_layout_measure;
  layout_class->allocate = rum_wrap_layout_allocate;
}

static void
rum_wrap_layout_init (RumWrapLayout *self)
{
}

/**
 * rum_wrap_layout_new:
 *
 * Creates a layout.
 *
 * Returns: (transfer full): the layout
 */
GtkLayoutManager *
rum_wrap_layout_new (void)
{
  return g_object_new (RUM_TYPE_WRAP_LAYOUT, NULL);
}

/**
 * rum_wrap_layout_get_centered:
 * @self: the layout
 *
 * Gets whether each line stands in the middle.
 *
 * Returns: whether it does
 */
gboolean
rum_wrap_layout_get_centered (RumWrapLayout *self)
{
  g_return_val_if_fail (RUM_IS_WRAP_LAYOUT (self), FALSE);

  return self->is_centered;
}

/**
 * rum_wrap_layout_set_centered:
 * @self: the layout
 * @centered: whether each line is to stand in the middle
 *
 * Sets whether each line stands in the middle, or begins where text begins.
 */
void
rum_wrap_layout_set_centered (RumWrapLayout *self,
                              gboolean       centered)
{
  g_return_if_fail (RUM_IS_WRAP_LAYOUT (self));

  centered = centered != FALSE;
  if (self->is_centered == centered)
    return;

  self->is_centered = centered;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CENTERED]);
}

/**
 * rum_wrap_layout_get_max_lines:
 * @self: the layout
 *
 * Gets how many lines there may be.
 *
 * Returns: the number, or 0 for as many as it takes
 */
guint
rum_wrap_layout_get_max_lines (RumWrapLayout *self)
{
  g_return_val_if_fail (RUM_IS_WRAP_LAYOUT (self), 0);

  return self->max_lines;
}

/**
 * rum_wrap_layout_set_max_lines:
 * @self: the layout
 * @max_lines: how many lines there may be, or 0 for as many as it takes
 *
 * Leaves out the last children where they would need more lines.
 */
void
rum_wrap_layout_set_max_lines (RumWrapLayout *self,
                               guint          max_lines)
{
  g_return_if_fail (RUM_IS_WRAP_LAYOUT (self));

  if (self->max_lines == max_lines)
    return;

  self->max_lines = max_lines;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAX_LINES]);
}
