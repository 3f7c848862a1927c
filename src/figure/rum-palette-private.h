/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-palette.h"

G_BEGIN_DECLS

/*< private >
 * RumLook:
 * @RUM_LOOK_BASE: nothing lit.
 * @RUM_LOOK_ALONE: a region that is not lit, drawn without the borders of the base.
 * @RUM_LOOK_SOFT: as RUM_LIGHT_SOFT.
 * @RUM_LOOK_HELPING: as RUM_LIGHT_HELPING, without the hatch.
 * @RUM_LOOK_POINTED: as RUM_LIGHT_POINTED.
 * @RUM_LOOK_STRONG: as RUM_LIGHT_STRONG.
 * @RUM_LOOK_HATCH: the colour of the hatch, all over the region.
 * @RUM_LOOK_LINK: the line between two parts of the body.
 * @RUM_LOOK_RING: the ring around the region that has the focus.
 * @RUM_LOOK_MARK: the narrower ring around a region that is marked.
 * @RUM_LOOK_GAP: the gap between either ring and the region.
 *
 * One stylesheet of a palette.  The nick is the name of its file.
 */
typedef enum
{
  RUM_LOOK_BASE,
  RUM_LOOK_ALONE,
  RUM_LOOK_SOFT,
  RUM_LOOK_HELPING,
  RUM_LOOK_POINTED,
  RUM_LOOK_STRONG,
  RUM_LOOK_HATCH,
  RUM_LOOK_LINK,
  RUM_LOOK_RING,
  RUM_LOOK_MARK,
  RUM_LOOK_GAP,
} RumLook;

#define RUM_N_LOOKS (RUM_LOOK_GAP + 1)

#define RUM_TYPE_LOOK (rum_look_get_type ())

GType    rum_look_get_type      (void);

RumLook  rum_look_for_light     (RumLight     light);

char    *rum_palette_create_css (RumPalette   palette,
                                 RumLook      look,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
