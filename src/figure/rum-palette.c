/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-palette-private.h"

#include "rum-figure-error.h"
#include "rum-palette-resources.h"

#define RESOURCE_FOLDER "/com/example/RunMuscles/palettes"

G_DEFINE_ENUM_TYPE (RumPalette, rum_palette,
                    G_DEFINE_ENUM_VALUE (RUM_PALETTE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (RUM_PALETTE_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (RUM_PALETTE_HIGH_CONTRAST, "high-contrast"),
                    G_DEFINE_ENUM_VALUE (RUM_PALETTE_HIGH_CONTRAST_DARK, "high-contrast-dark"),
                    G_DEFINE_ENUM_VALUE (RUM_PALETTE_PRINT, "print"),
                    G_DEFINE_ENUM_VALUE (RUM_PALETTE_PRINT_MONOCHROME, "print-monochrome"))

G_DEFINE_ENUM_TYPE (RumLight, rum_light,
                    G_DEFINE_ENUM_VALUE (RUM_LIGHT_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (RUM_LIGHT_SOFT, "soft"),
                    G_DEFINE_ENUM_VALUE (RUM_LIGHT_HELPING, "helping"),
                    G_DEFINE_ENUM_VALUE (RUM_LIGHT_POINTED, "pointed"),
                    G_DEFINE_ENUM_VALUE (RUM_LIGHT_STRONG, "strong"))

G_DEFINE_ENUM_TYPE (RumLook, rum_look,
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_BASE, "base"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_ALONE, "alone"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_SOFT, "soft"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_HELPING, "helping"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_POINTED, "pointed"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_STRONG, "strong"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_HATCH, "hatch"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_LINK, "link"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_RING, "ring"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_MARK, "mark"),
                    G_DEFINE_ENUM_VALUE (RUM_LOOK_GAP, "gap"))

static GBytes *
create_sheet (RumPalette   palette,
              RumLook      look,
              GError     **error)
{
  g_autoptr (GEnumClass) palettes = g_type_class_ref (RUM_TYPE_PALETTE);
  g_autoptr (GEnumClass) looks = g_type_class_ref (RUM_TYPE_LOOK);
  g_autofree char *path = NULL;
  GBytes *sheet = NULL;

  path = g_strdup_printf (RESOURCE_FOLDER "/%s/%s.css",
                          g_enum_get_value (palettes, palette)->value_nick,
                          g_enum_get_value (looks, look)->value_nick);

  /* Naming the resource also keeps the linker from dropping it. */
  sheet = g_resource_lookup_data (rum_palette_get_resource (), path,
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (sheet == NULL)
    g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING,
                 "The program has no stylesheet “%s”", path);

  return sheet;
}

/*< private >
 * rum_look_for_light:
 * @light: how a region is lit
 *
 * Gets the look of a region for a light.
 *
 * Returns: the look
 */
RumLook
rum_look_for_light (RumLight light)
{
  switch (light)
    {
    case RUM_LIGHT_NONE:
      return RUM_LOOK_ALONE;
    case RUM_LIGHT_SOFT:
      return RUM_LOOK_SOFT;
    case RUM_LIGHT_HELPING:
      return RUM_LOOK_HELPING;
    case RUM_LIGHT_POINTED:
      return RUM_LOOK_POINTED;
    case RUM_LIGHT_STRONG:
      return RUM_LOOK_STRONG;
    default:
      g_return_val_if_reached (RUM_LOOK_ALONE);
    }
}

/*< private >
 * rum_palette_create_css:
 * @palette: a palette
 * @look: a look
 * @error: where to store an error, or NULL
 *
 * Gets the whole stylesheet for a look: that of the base, followed by what the
 * look changes.
 *
 * Returns: (transfer full): the stylesheet, or NULL with
 *   RUM_FIGURE_ERROR_MISSING set where the palette has no such look
 */
char *
rum_palette_create_css (RumPalette   palette,
                        RumLook      look,
                        GError     **error)
{
  g_autoptr (GString) css = g_string_new (NULL);

  for (RumLook part = RUM_LOOK_BASE;; part = look)
    {
      g_autoptr (GBytes) sheet = create_sheet (palette, part, error);

      if (sheet == NULL)
        return NULL;

      g_string_append_len (css, g_bytes_get_data (sheet, NULL), g_bytes_get_size (sheet));
      if (part == look)
        break;
    }

  return g_string_free (g_steal_pointer (&css), FALSE);
}
