/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-section.h"

#include "rum-column.h"

/**
 * RumSection:
 *
 * A heading and the rows below it. The heading is a button that folds the rows
 * away, unless the section is pinned; a section without a heading cannot be
 * folded either.
 *
 * CSS node: `section`. Accessible role: group, named by its heading; the
 * heading contains a button with the state “expanded”.
 */
struct _RumSection
{
  GtkWidget  parent_instance;

  GtkBox    *heading;
  GtkButton *fold_button;
  GtkLabel  *title_label;
  GtkLabel  *pinned_label;
  GtkImage  *arrow;
  GtkBox    *rows;

  char      *id;
  char      *title;
  gboolean   is_expanded;
  gboolean   is_pinned;
};

G_DEFINE_FINAL_TYPE (RumSection, rum_section, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_EXPANDED,
  PROP_PINNED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update (RumSection *self)
{
  gboolean is_open = rum_section_is_open (self);

  gtk_widget_set_visible (GTK_WIDGET (self->heading), self->title != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->fold_button), !self->is_pinned);
  gtk_widget_set_visible (GTK_WIDGET (self->pinned_label), self->is_pinned);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), is_open);
  gtk_image_set_from_icon_name (self->arrow, is_open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold_button),
                               GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
}

static void
set_title (RumSection *self,
           const char *title)
{
  if (title == NULL)
    return;

  self->title = g_strdup (title);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->pinned_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->heading),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
fold_clicked_cb (RumSection *self)
{
  rum_section_set_expanded (self, !self->is_expanded);
}

static void
rum_section_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  RumSection *self = RUM_SECTION (object);

  switch (property_id)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->is_expanded);
      break;
    case PROP_PINNED:
      g_value_set_boolean (value, self->is_pinned);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_section_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  RumSection *self = RUM_SECTION (object);

  switch (property_id)
    {
    case PROP_EXPANDED:
      rum_section_set_expanded (self, g_value_get_boolean (value));
      break;
    case PROP_PINNED:
      rum_section_set_pinned (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_section_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_section_parent_class)->dispose (object);
}

static void
rum_section_finalize (GObject *object)
{
  RumSection *self = RUM_SECTION (object);

  g_free (self->id);
  g_free (self->title);

  G_OBJECT_CLASS (rum_section_parent_class)->finalize (object);
}

static void
rum_section_class_init (RumSectionClass *klass)
{
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_section_get_property;
  object_class->set_property = rum_section_set_property;
  object_class->dispose = rum_section_dispose;
  object_class->finalize = rum_section_finalize;

  /**
   * RumSection:expanded:
   *
   * Whether the reader wants to see the rows.
   */
  properties[PROP_EXPANDED] = g_param_spec_boolean ("expanded", NULL, NULL, TRUE, flags);

  /**
   * RumSection:pinned:
   *
   * Whether the rows are seen in any case.
   */
  properties[PROP_PINNED] = g_param_spec_boolean ("pinned", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* It occurs only in the template. */
  g_type_ensure (RUM_TYPE_COLUMN);

  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-section.ui");
  gtk_widget_class_bind_template_child (widget_class, RumSection, heading);
  gtk_widget_class_bind_template_child (widget_class, RumSection, fold_button);
  gtk_widget_class_bind_template_child (widget_class, RumSection, title_label);
  gtk_widget_class_bind_template_child (widget_class, RumSection, pinned_label);
  gtk_widget_class_bind_template_child (widget_class, RumSection, arrow);
  gtk_widget_class_bind_template_child (widget_class, RumSection, rows);
  gtk_widget_class_bind_template_callback (widget_class, fold_clicked_cb);
}

static void
rum_section_init (RumSection *self)
{
  self->is_expanded = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_section_new:
 * @id: the kind of the section, such as “role”
 * @title: (nullable): the heading, translated
 *
 * Creates a section without rows, expanded.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
rum_section_new (const char *id,
                 const char *title)
{
  RumSection *self = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (RUM_TYPE_SECTION, NULL);
  self->id = g_strdup (id);
  set_title (self, title);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * rum_section_get_id:
 * @self: the section
 *
 * Gets the kind of the section.
 *
 * Returns: (transfer none): the kind
 */
const char *
rum_section_get_id (RumSection *self)
{
  g_return_val_if_fail (RUM_IS_SECTION (self), NULL);

  return self->id;
}

/**
 * rum_section_get_expanded:
 * @self: the section
 *
 * Gets whether the reader wants to see the rows.
 *
 * Returns: whether it is expanded
 */
gboolean
rum_section_get_expanded (RumSection *self)
{
  g_return_val_if_fail (RUM_IS_SECTION (self), FALSE);

  return self->is_expanded;
}

/**
 * rum_section_set_expanded:
 * @self: the section
 * @expanded: whether to show the rows
 *
 * Folds the rows away, or brings them back.
 */
void
rum_section_set_expanded (RumSection *self,
                          gboolean    expanded)
{
  g_return_if_fail (RUM_IS_SECTION (self));

  expanded = expanded != FALSE;
  if (self->is_expanded == expanded)
    return;

  self->is_expanded = expanded;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

/**
 * rum_section_get_pinned:
 * @self: the section
 *
 * Gets whether the rows are seen in any case.
 *
 * Returns: whether it is pinned
 */
gboolean
rum_section_get_pinned (RumSection *self)
{
  g_return_val_if_fail (RUM_IS_SECTION (self), FALSE);

  return self->is_pinned;
}

/**
 * rum_section_set_pinned:
 * @self: the section
 * @pinned: whether the rows must be seen
 *
 * Takes the way to fold the rows, or gives it back.
 */
void
rum_section_set_pinned (RumSection *self,
                        gboolean    pinned)
{
  g_return_if_fail (RUM_IS_SECTION (self));

  pinned = pinned != FALSE;
  if (self->is_pinned == pinned)
    return;

  self->is_pinned = pinned;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PINNED]);
}

/**
 * rum_section_is_open:
 * @self: the section
 *
 * Tells whether the rows are seen, for whatever reason.
 *
 * Returns: whether they are
 */
gboolean
rum_section_is_open (RumSection *self)
{
  g_return_val_if_fail (RUM_IS_SECTION (self), FALSE);

  return self->is_expanded || self->is_pinned || self->title == NULL;
}

/**
 * rum_section_has_rows:
 * @self: the section
 *
 * Tells whether there are any rows.
 *
 * Returns: whether there are
 */
gboolean
rum_section_has_rows (RumSection *self)
{
  g_return_val_if_fail (RUM_IS_SECTION (self), FALSE);

  return gtk_widget_get_first_child (GTK_WIDGET (self->rows)) != NULL;
}

/**
 * rum_section_append:
 * @self: the section
 * @row: (transfer floating): what to add
 *
 * Adds a row at the end.
 */
void
rum_section_append (RumSection *self,
                    GtkWidget  *row)
{
  g_return_if_fail (RUM_IS_SECTION (self));
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_box_append (self->rows, row);
}
