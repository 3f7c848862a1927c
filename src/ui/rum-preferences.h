/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rum-units.h"

G_BEGIN_DECLS

/**
 * RumStyleChoice:
 * @RUM_STYLE_CHOICE_DESKTOP: light or dark, as the desktop is.
 * @RUM_STYLE_CHOICE_LIGHT: always light.
 * @RUM_STYLE_CHOICE_DARK: always dark.
 *
 * Which style the reader wants.
 */
typedef enum
{
  RUM_STYLE_CHOICE_DESKTOP,
  RUM_STYLE_CHOICE_LIGHT,
  RUM_STYLE_CHOICE_DARK,
} RumStyleChoice;

#define RUM_TYPE_STYLE_CHOICE (rum_style_choice_get_type ())
GType rum_style_choice_get_type (void);

/**
 * RumNaming:
 * @RUM_NAMING_ANATOMICAL: the name that coaches and anatomists use comes first.
 * @RUM_NAMING_PLAIN: what it is in everyday words comes first.
 *
 * Which name of a muscle or group comes first.
 */
typedef enum
{
  RUM_NAMING_ANATOMICAL,
  RUM_NAMING_PLAIN,
} RumNaming;

#define RUM_TYPE_NAMING (rum_naming_get_type ())
GType rum_naming_get_type (void);

/**
 * RumUnitChoice:
 * @RUM_UNIT_CHOICE_LOCALE: what is usual in the reader's country.
 * @RUM_UNIT_CHOICE_METRIC: metric units.
 * @RUM_UNIT_CHOICE_IMPERIAL: imperial units as well.
 *
 * Which units the reader wants.
 */
typedef enum
{
  RUM_UNIT_CHOICE_LOCALE,
  RUM_UNIT_CHOICE_METRIC,
  RUM_UNIT_CHOICE_IMPERIAL,
} RumUnitChoice;

#define RUM_TYPE_UNIT_CHOICE (rum_unit_choice_get_type ())
GType rum_unit_choice_get_type (void);

#define RUM_TYPE_PREFERENCES (rum_preferences_get_type ())

G_DECLARE_FINAL_TYPE (RumPreferences, rum_preferences, RUM, PREFERENCES, GObject)

RumPreferences *rum_preferences_new             (void) G_GNUC_WARN_UNUSED_RESULT;

RumStyleChoice  rum_preferences_get_style       (RumPreferences *self);
RumNaming       rum_preferences_get_naming      (RumPreferences *self);
RumUnits        rum_preferences_get_units       (RumPreferences *self);
gboolean        rum_preferences_get_less_detail (RumPreferences *self);

G_END_DECLS
