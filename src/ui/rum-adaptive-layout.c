/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-adaptive-layout.h"

/* In logical pixels, with text of the usual size; larger text needs more. */
#define WIDE_FROM 900
#define MIDDLE_FROM 640
#define MIN_WIDTH 320
#define MIN_HEIGHT 236
#define LIST_WIDTH 250
#define PANE_MIN_WIDTH 300
#define PANE_MAX_WIDTH 480
#define PANE_SHARE 0.36

/* Of GtkSettings:gtk-xft-dpi, in 1024ths of a dot an inch. */
#define USUAL_DPI (96 * 1024.0)

/**
 * RumAdaptiveLayout:
 *
 * Places three children, in this order: list, map, pane.
 *
 *     wide    | list |   map   |  pane  |
 *     middle  |   map   | pane or list |
 *     narrow  | one of the three |
 *
 * The property “page” says which one is wanted where not all fit;
 * “width-class” tells how many do.
 */
struct _RumAdaptiveLayout
{
  GtkLayoutManager parent_instance;

  RumWidthClass    width_class;
  RumPage          page;
};

G_DEFINE_ENUM_TYPE (RumWidthClass, rum_width_class,
                    G_DEFINE_ENUM_VALUE (RUM_WIDTH_NARROW, "narrow"),
                    G_DEFINE_ENUM_VALUE (RUM_WIDTH_MIDDLE, "middle"),
                    G_DEFINE_ENUM_VALUE (RUM_WIDTH_WIDE, "wide"))

G_DEFINE_ENUM_TYPE (RumPage, rum_page,
                    G_DEFINE_ENUM_VALUE (RUM_PAGE_LIST, "list"),
                    G_DEFINE_ENUM_VALUE (RUM_PAGE_MAP, "map"),
                    G_DEFINE_ENUM_VALUE (RUM_PAGE_PANE, "pane"))

G_DEFINE_FINAL_TYPE (RumAdaptiveLayout, rum_adaptive_layout, GTK_TYPE_LAYOUT_MANAGER)

#define N_PAGES 3

enum
{
  PROP_0,
  PROP_PAGE,
  PROP_WIDTH_CLASS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* How large text is, 1 being usual. */
static double
find_text_scale (GtkWidget *widget)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? MAX (dpi / USUAL_DPI, 1) : 1;
}

static RumWidthClass
find_width_class (int    width,
                  double scale)
{
  if (width >= WIDE_FROM * scale)
    return RUM_WIDTH_WIDE;

  return width >= MIDDLE_FROM * scale ? RUM_WIDTH_MIDDLE : RUM_WIDTH_NARROW;
}

static int
find_pane_width (int    width,
                 double scale)
{
  return CLAMP ((int) (width * PANE_SHARE), (int) (PANE_MIN_WIDTH * scale),
                (int) (PANE_MAX_WIDTH * scale));
}

/* The width of each page; 0 hides it. */
static void
share_width (RumAdaptiveLayout *self,
             int                width,
             double             scale,
             int                widths[N_PAGES])
{
  RumPage side = self->page == RUM_PAGE_LIST ? RUM_PAGE_LIST : RUM_PAGE_PANE;

  widths[RUM_PAGE_LIST] = widths[RUM_PAGE_MAP] = widths[RUM_PAGE_PANE] = 0;

  switch (self->width_class)
    {
    case RUM_WIDTH_WIDE:
      widths[RUM_PAGE_LIST] = (int) (LIST_WIDTH * scale);
      widths[RUM_PAGE_PANE] = find_pane_width (width, scale);
      widths[RUM_PAGE_MAP] = width - widths[RUM_PAGE_LIST] - widths[RUM_PAGE_PANE];
      break;
    case RUM_WIDTH_MIDDLE:
      widths[side] = find_pane_width (width, scale);
      widths[RUM_PAGE_MAP] = width - widths[side];
      break;
    case RUM_WIDTH_NARROW:
    default:
      widths[self->page] = width;
      break;
    }
}

/* In the middle class the map comes first, whatever stands beside it. */
static int
find_order (RumAdaptiveLayout *self,
            RumPage            page)
{
  if (self->width_class == RUM_WIDTH_MIDDLE && page == RUM_PAGE_LIST)
    return RUM_PAGE_PANE;

  return page;
}

static int
find_x (RumAdaptiveLayout *self,
        RumPage            page,
        const int          widths[N_PAGES])
{
  int x = 0;

  for (int other = 0; other < N_PAGES; other++)
    if (find_order (self, other) < find_order (self, page))
      x += widths[other];

  return x;
}

static void
place (GtkWidget *child,
       int        x,
       int        width,
       int        height,
       int        total,
       int        baseline)
{
  gboolean mirrored = gtk_widget_get_direction (child) == GTK_TEXT_DIR_RTL;
  GtkAllocation allocation = { mirrored ? total - x - width : x, 0, width, height };
  int minimum = 0;

  gtk_widget_set_child_visible (child, width > 0);
  if (width == 0)
    return;

  /* Never less than the child can bear: what is too much is clipped. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  allocation.width = MAX (width, minimum);

  gtk_widget_size_allocate (child, &allocation, baseline);
}

static void
rum_adaptive_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MIN_HEIGHT;
  *natural = *minimum;
}

static void
rum_adaptive_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  RumAdaptiveLayout *self = RUM_ADAPTIVE_LAYOUT (manager);
  const double scale = find_text_scale (widget);
  RumWidthClass width_class = find_width_class (width, scale);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int widths[N_PAGES];

  if (width_class != self->width_class)
    {
      self->width_class = width_class;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDTH_CLASS]);
    }

  share_width (self, width, scale, widths);

  for (int page = 0; page < N_PAGES && child != NULL; page++)
    {
      place (child, find_x (self, page, widths), widths[page], height, width, baseline);
      child = gtk_widget_get_next_sibling (child);
    }
}

static void
rum_adaptive_layout_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  RumAdaptiveLayout *self = RUM_ADAPTIVE_LAYOUT (object);

  switch (property_id)
    {
    case PROP_PAGE:
      g_value_set_enum (value, self->page);
      break;
    case PROP_WIDTH_CLASS:
      g_value_set_enum (value, self->width_class);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_adaptive_layout_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  RumAdaptiveLayout *self = RUM_ADAPTIVE_LAYOUT (object);

  switch (property_id)
    {
    case PROP_PAGE:
      rum_adaptive_layout_set_page (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_adaptive_layout_class_init (RumAdaptiveLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = rum_adaptive_layout_get_property;
  object_class->set_property = rum_adaptive_layout_set_property;

  layout_class->measure = rum_adaptive_layout_measure;
  layout_class->allocate = rum_adaptive_layout_allocate;

  /**
   * RumAdaptiveLayout:page:
   *
   * The page that is wanted where not all of them fit.
   */
  properties[PROP_PAGE] =
    g_param_spec_enum ("page", NULL, NULL, RUM_TYPE_PAGE, RUM_PAGE_MAP,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * RumAdaptiveLayout:width-class:
   *
   * How much fits side by side, as of the last allocation.
   */
  properties[PROP_WIDTH_CLASS] =
    g_param_spec_enum ("width-class", NULL, NULL, RUM_TYPE_WIDTH_CLASS, RUM_WIDTH_WIDE,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rum_adaptive_layout_init (RumAdaptiveLayout *self)
{
  self->width_class = RUM_WIDTH_WIDE;
  self->page = RUM_PAGE_MAP;
}

/**
 * rum_adaptive_layout_get_width_class:
 * @self: the layout
 *
 * Gets how much fits side by side, as of the last allocation.
 *
 * Returns: the width class
 */
RumWidthClass
rum_adaptive_layout_get_width_class (RumAdaptiveLayout *self)
{
  g_return_val_if_fail (RUM_IS_ADAPTIVE_LAYOUT (self), RUM_WIDTH_WIDE);

  return self->width_class;
}

/**
 * rum_adaptive_layout_get_page:
 * @self: the layout
 *
 * Gets the page that is wanted where not all of them fit.
 *
 * Returns: the page
 */
RumPage
rum_adaptive_layout_get_page (RumAdaptiveLayout *self)
{
  g_return_val_if_fail (RUM_IS_ADAPTIVE_LAYOUT (self), RUM_PAGE_MAP);

  return self->page;
}

/**
 * rum_adaptive_layout_set_page:
 * @self: the layout
 * @page: the page that is wanted
 *
 * Shows a page where not all of them fit.
 */
void
rum_adaptive_layout_set_page (RumAdaptiveLayout *self,
                              RumPage            page)
{
  g_return_if_fail (RUM_IS_ADAPTIVE_LAYOUT (self));

  if (self->page == page)
    return;

  self->page = page;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}
