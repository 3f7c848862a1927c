/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-preferences.h"

#define SCHEMA "com.example.RunMuscles"

/**
 * RumPreferences:
 *
 * What the reader prefers. Each property is bound to the setting of its name;
 * where the schema is not installed, or is one of an older version, a choice
 * holds until the program ends.
 */
struct _RumPreferences
{
  GObject         parent_instance;

  GSettings      *settings;
  RumStyleChoice  style;
  RumNaming       naming;
  RumUnitChoice   units;
  gboolean        less_detail;
};

G_DEFINE_ENUM_TYPE (RumStyleChoice, rum_style_choice,
                    G_DEFINE_ENUM_VALUE (RUM_STYLE_CHOICE_DESKTOP, "desktop"),
                    G_DEFINE_ENUM_VALUE (RUM_STYLE_CHOICE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (RUM_STYLE_CHOICE_DARK, "dark"))

G_DEFINE_ENUM_TYPE (RumNaming, rum_naming,
                    G_DEFINE_ENUM_VALUE (RUM_NAMING_ANATOMICAL, "anatomical"),
                    G_DEFINE_ENUM_VALUE (RUM_NAMING_PLAIN, "plain"))

G_DEFINE_ENUM_TYPE (RumUnitChoice, rum_unit_choice,
                    G_DEFINE_ENUM_VALUE (RUM_UNIT_CHOICE_LOCALE, "locale"),
                    G_DEFINE_ENUM_VALUE (RUM_UNIT_CHOICE_METRIC, "metric"),
                    G_DEFINE_ENUM_VALUE (RUM_UNIT_CHOICE_IMPERIAL, "imperial"))

G_DEFINE_FINAL_TYPE (RumPreferences, rum_preferences, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_STYLE,
  PROP_NAMING,
  PROP_UNITS,
  PROP_LESS_DETAIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* GSettings ends the process when a schema is not installed. */
static void
bind_settings (RumPreferences *self)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);
  if (schema == NULL)
    return;

  self->settings = g_settings_new_full (schema, NULL, NULL);
  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    {
      const char *name = g_param_spec_get_name (properties[i]);

      if (g_settings_schema_has_key (schema, name))
        g_settings_bind (self->settings, name, self, name,
                         G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
    }
}

static void
rum_preferences_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  RumPreferences *self = RUM_PREFERENCES (object);

  switch (property_id)
    {
    case PROP_STYLE:
      g_value_set_enum (value, self->style);
      break;
    case PROP_NAMING:
      g_value_set_enum (value, self->naming);
      break;
    case PROP_UNITS:
      g_value_set_enum (value, self->units);
      break;
    case PROP_LESS_DETAIL:
      g_value_set_boolean (value, self->less_detail);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

/* Returns whether it was another. */
static gboolean
take_enum (int          *member,
           const GValue *value)
{
  int old = *member;

  *member = g_value_get_enum (value);

  return *member != old;
}

static gboolean
take_boolean (gboolean     *member,
              const GValue *value)
{
  gboolean old = *member;

  *member = g_value_get_boolean (value);

  return *member != old;
}

static void
rum_preferences_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  RumPreferences *self = RUM_PREFERENCES (object);
  gboolean is_new = FALSE;

  switch (property_id)
    {
    case PROP_STYLE:
      is_new = take_enum ((int *) &self->style, value);
      break;
    case PROP_NAMING:
      is_new = take_enum ((int *) &self->naming, value);
      break;
    case PROP_UNITS:
      is_new = take_enum ((int *) &self->units, value);
      break;
    case PROP_LESS_DETAIL:
      is_new = take_boolean (&self->less_detail, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }

  if (is_new)
    g_object_notify_by_pspec (object, pspec);
}

static void
rum_preferences_dispose (GObject *object)
{
  RumPreferences *self = RUM_PREFERENCES (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rum_preferences_parent_class)->dispose (object);
}

static void
rum_preferences_class_init (RumPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rum_preferences_get_property;
  object_class->set_property = rum_preferences_set_property;
  object_class->dispose = rum_preferences_dispose;

  /**
   * RumPreferences:style:
   *
   * Light, dark, or as the desktop is.
   */
  properties[PROP_STYLE] = g_param_spec_enum ("style", NULL, NULL, RUM_TYPE_STYLE_CHOICE,
                                              RUM_STYLE_CHOICE_DESKTOP, flags);

  /**
   * RumPreferences:naming:
   *
   * Which name of a muscle or group comes first.
   */
  properties[PROP_NAMING] = g_param_spec_enum ("naming", NULL, NULL, RUM_TYPE_NAMING,
                                               RUM_NAMING_ANATOMICAL, flags);

  /**
   * RumPreferences:units:
   *
   * Which units the reader wants.
   */
  properties[PROP_UNITS] = g_param_spec_enum ("units", NULL, NULL, RUM_TYPE_UNIT_CHOICE,
                                              RUM_UNIT_CHOICE_LOCALE, flags);

  /**
   * RumPreferences:less-detail:
   *
   * Whether pages leave out what a beginner need not know.
   */
  properties[PROP_LESS_DETAIL] = g_param_spec_boolean ("less-detail", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rum_preferences_init (RumPreferences *self)
{
  bind_settings (self);
}

/**
 * rum_preferences_new:
 *
 * Opens what the reader prefers.
 *
 * Returns: (transfer full): the preferences
 */
RumPreferences *
rum_preferences_new (void)
{
  return g_object_new (RUM_TYPE_PREFERENCES, NULL);
}

/**
 * rum_preferences_get_style:
 * @self: the preferences
 *
 * Gets which style the reader wants.
 *
 * Returns: the style
 */
RumStyleChoice
rum_preferences_get_style (RumPreferences *self)
{
  g_return_val_if_fail (RUM_IS_PREFERENCES (self), RUM_STYLE_CHOICE_DESKTOP);

  return self->style;
}

/**
 * rum_preferences_get_naming:
 * @self: the preferences
 *
 * Gets which name of a muscle or group comes first.
 *
 * Returns: the naming
 */
RumNaming
rum_preferences_get_naming (RumPreferences *self)
{
  g_return_val_if_fail (RUM_IS_PREFERENCES (self), RUM_NAMING_ANATOMICAL);

  return self->naming;
}

/**
 * rum_preferences_get_units:
 * @self: the preferences
 *
 * Gets the units to tell lengths, speeds and weights in: what the reader chose,
 * or what is usual in the country of the locale.
 *
 * Returns: the units
 */
RumUnits
rum_preferences_get_units (RumPreferences *self)
{
  g_return_val_if_fail (RUM_IS_PREFERENCES (self), RUM_UNITS_METRIC);

  switch (self->units)
    {
    case RUM_UNIT_CHOICE_METRIC:
      return RUM_UNITS_METRIC;
    case RUM_UNIT_CHOICE_IMPERIAL:
      return RUM_UNITS_IMPERIAL;
    case RUM_UNIT_CHOICE_LOCALE:
    default:
      return rum_units_get_of_locale ();
    }
}

/**
 * rum_preferences_get_less_detail:
 * @self: the preferences
 *
 * Gets whether pages leave out what a beginner need not know.
 *
 * Returns: whether they do
 */
gboolean
rum_preferences_get_less_detail (RumPreferences *self)
{
  g_return_val_if_fail (RUM_IS_PREFERENCES (self), FALSE);

  return self->less_detail;
}
