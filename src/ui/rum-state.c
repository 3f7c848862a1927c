/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-state.h"

#include <gio/gio.h>

#define SCHEMA "com.example.RunMuscles"

/* Where there are no settings, in logical pixels. */
#define DEFAULT_WIDTH 1100
#define DEFAULT_HEIGHT 760

/**
 * RumState:
 *
 * What a window remembers from one start to the next. GSettings ends the
 * process when a schema is not installed; so it is looked up first, and
 * without it nothing is remembered and the window works all the same.
 */
struct _RumState
{
  GObject    parent_instance;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (RumState, rum_state, G_TYPE_OBJECT)

static GSettings *
create_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);

  if (schema == NULL)
    {
      g_message ("The settings schema %s is not installed: the window will not remember its state",
                 SCHEMA);
      return NULL;
    }

  return g_settings_new_full (schema, NULL, NULL);
}

static void
rum_state_dispose (GObject *object)
{
  RumState *self = RUM_STATE (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rum_state_parent_class)->dispose (object);
}

static void
rum_state_class_init (RumStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_state_dispose;
}

static void
rum_state_init (RumState *self)
{
  self->settings = create_settings ();
}

/**
 * rum_state_new:
 *
 * Opens what was remembered.
 *
 * Returns: (transfer full): the state
 */
RumState *
rum_state_new (void)
{
  return g_object_new (RUM_TYPE_STATE, NULL);
}

/**
 * rum_state_get_size:
 * @self: the state
 * @width: (out): width of the window, in logical pixels
 * @height: (out): height of the window, in logical pixels
 * @maximized: (out): whether it is maximised
 *
 * Gets the size that the window was left at.
 */
void
rum_state_get_size (RumState *self,
                    int      *width,
                    int      *height,
                    gboolean *maximized)
{
  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (width != NULL && height != NULL && maximized != NULL);

  *width = DEFAULT_WIDTH;
  *height = DEFAULT_HEIGHT;
  *maximized = FALSE;

  if (self->settings == NULL)
    return;

  *width = g_settings_get_int (self->settings, "window-width");
  *height = g_settings_get_int (self->settings, "window-height");
  *maximized = g_settings_get_boolean (self->settings, "window-maximized");
}

/**
 * rum_state_set_size:
 * @self: the state
 * @width: width of the window when not maximised, in logical pixels
 * @height: height of the window when not maximised, in logical pixels
 * @maximized: whether it is maximised
 *
 * Remembers the size of the window. A size that the schema does not allow is
 * not remembered.
 */
void
rum_state_set_size (RumState *self,
                    int       width,
                    int       height,
                    gboolean  maximized)
{
  g_return_if_fail (RUM_IS_STATE (self));

  if (self->settings == NULL)
    return;

  g_settings_set_boolean (self->settings, "window-maximized", maximized);

  if (width < 240 || width > 16384 || height < 240 || height > 16384)
    return;

  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
}

/**
 * rum_state_dup_muscle:
 * @self: the state
 *
 * Gets the muscle or group that was open last.
 *
 * Returns: (transfer full): its id, or "" for none; it may be one that the
 *   atlas does not know
 */
char *
rum_state_dup_muscle (RumState *self)
{
  g_return_val_if_fail (RUM_IS_STATE (self), NULL);

  if (self->settings == NULL)
    return g_strdup ("");

  return g_settings_get_string (self->settings, "muscle");
}

/**
 * rum_state_set_muscle:
 * @self: the state
 * @entry_id: id of a muscle or group, or "" for none
 *
 * Remembers the muscle or group that is open.
 */
void
rum_state_set_muscle (RumState   *self,
                      const char *entry_id)
{
  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (entry_id != NULL);

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "muscle", entry_id);
}

/**
 * rum_state_get_layer:
 * @self: the state
 *
 * Gets the layer that the map showed last.
 *
 * Returns: the layer
 */
RumLayer
rum_state_get_layer (RumState *self)
{
  g_return_val_if_fail (RUM_IS_STATE (self), RUM_LAYER_SURFACE);

  if (self->settings == NULL)
    return RUM_LAYER_SURFACE;

  return g_settings_get_enum (self->settings, "layer");
}

/**
 * rum_state_set_layer:
 * @self: the state
 * @layer: the layer that the map shows
 *
 * Remembers the layer of the map.
 */
void
rum_state_set_layer (RumState *self,
                     RumLayer  layer)
{
  g_return_if_fail (RUM_IS_STATE (self));

  if (self->settings != NULL)
    g_settings_set_enum (self->settings, "layer", layer);
}
