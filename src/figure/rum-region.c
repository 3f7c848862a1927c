/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-region-private.h"

#include <string.h>

/**
 * RumRegion:
 *
 * One muscle on one side of one figure: an element of the drawing that can be
 * pointed at and lit.  It is immutable.
 */
struct _RumRegion
{
  GObject  parent_instance;

  char    *element_id;
  char    *muscle_id;
  RumSide  side;
  RumBox   box;
};

G_DEFINE_ENUM_TYPE (RumSide, rum_side,
                    G_DEFINE_ENUM_VALUE (RUM_SIDE_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (RUM_SIDE_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (RUM_SIDE_MIDLINE, "midline"))

G_DEFINE_FINAL_TYPE (RumRegion, rum_region, G_TYPE_OBJECT)

static gboolean
parse_side (const char *nick,
            RumSide    *side)
{
  g_autoptr (GEnumClass) sides = g_type_class_ref (RUM_TYPE_SIDE);
  GEnumValue *value = g_enum_get_value_by_nick (sides, nick);

  if (value == NULL)
    return FALSE;

  *side = value->value;
  return TRUE;
}

static void
rum_region_finalize (GObject *object)
{
  RumRegion *self = RUM_REGION (object);

  g_clear_pointer (&self->element_id, g_free);
  g_clear_pointer (&self->muscle_id, g_free);

  G_OBJECT_CLASS (rum_region_parent_class)->finalize (object);
}

static void
rum_region_class_init (RumRegionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_region_finalize;
}

static void
rum_region_init (RumRegion *self)
{
}

/*< private >
 * rum_region_new:
 * @element_id: id of the element that draws it, for which
 *   rum_region_is_valid_id() holds
 * @box: what its shapes cover, in figure units
 *
 * Makes a region.
 *
 * Returns: (transfer full): the region
 */
RumRegion *
rum_region_new (const char   *element_id,
                const RumBox *box)
{
  RumRegion *self = NULL;
  const char *dot = NULL;

  g_return_val_if_fail (rum_region_is_valid_id (element_id), NULL);
  g_return_val_if_fail (box != NULL, NULL);

  dot = strchr (element_id, '.');

  self = g_object_new (RUM_TYPE_REGION, NULL);
  self->element_id = g_strdup (element_id);
  self->muscle_id = g_strndup (element_id, dot - element_id);
  self->box = *box;
  parse_side (dot + 1, &self->side);

  return self;
}

/*< private >
 * rum_region_is_valid_id:
 * @element_id: id of an element of a figure
 *
 * Tells whether an element is a region by its id: “MUSCLE.left”,
 * “MUSCLE.right” or “MUSCLE.midline”, where MUSCLE has lower-case letters,
 * digits and hyphens and begins with a letter.
 *
 * Returns: whether it is the id of a region
 */
gboolean
rum_region_is_valid_id (const char *element_id)
{
  const char *dot = NULL;
  RumSide side = RUM_SIDE_LEFT;

  g_return_val_if_fail (element_id != NULL, FALSE);

  if (!g_ascii_islower (element_id[0]))
    return FALSE;

  for (dot = element_id; *dot != '.'; dot++)
    {
      if (!g_ascii_islower (*dot) && !g_ascii_isdigit (*dot) && *dot != '-')
        return FALSE;
    }

  return parse_side (dot + 1, &side);
}

/**
 * rum_region_get_element_id:
 * @self: a region
 *
 * Gets the id of the element that draws it, such as “soleus.left”.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_region_get_element_id (RumRegion *self)
{
  g_return_val_if_fail (RUM_IS_REGION (self), NULL);

  return self->element_id;
}

/**
 * rum_region_get_muscle_id:
 * @self: a region
 *
 * Gets the id of the muscle that it shows, such as “soleus”.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_region_get_muscle_id (RumRegion *self)
{
  g_return_val_if_fail (RUM_IS_REGION (self), NULL);

  return self->muscle_id;
}

/**
 * rum_region_get_side:
 * @self: a region
 *
 * Gets the side of the body that it lies on, as the figure has it: its left
 * is on the viewer's right in the front view.
 *
 * Returns: the side
 */
RumSide
rum_region_get_side (RumRegion *self)
{
  g_return_val_if_fail (RUM_IS_REGION (self), RUM_SIDE_LEFT);

  return self->side;
}

/**
 * rum_region_get_box:
 * @self: a region
 *
 * Gets the rectangle around its shapes, without their outlines.  It is the
 * smallest one unless the drawing turns the region by a transform.
 *
 * Returns: (transfer none): the rectangle, in figure units
 */
const RumBox *
rum_region_get_box (RumRegion *self)
{
  g_return_val_if_fail (RUM_IS_REGION (self), NULL);

  return &self->box;
}
