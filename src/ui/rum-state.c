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
  GObject     parent_instance;

  GSettings  *settings;
  GHashTable *folded;
};

G_DEFINE_FINAL_TYPE (RumState, rum_state, G_TYPE_OBJECT)

/* Where there are no settings. */
static const char *const default_folded[] = { "sources", NULL };

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

/* The settings of an older version may lack the key. */
static gboolean
has_key (RumState   *self,
         const char *key)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  if (self->settings == NULL)
    return FALSE;

  g_object_get (self->settings, "settings-schema", &schema, NULL);

  return g_settings_schema_has_key (schema, key);
}

static void
load_folded (RumState *self)
{
  g_auto (GStrv) ids = NULL;

  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  ids = has_key (self, "folded-sections") ? g_settings_get_strv (self->settings, "folded-sections")
                                          : g_strdupv ((char **) default_folded);

  for (gsize i = 0; ids[i] != NULL; i++)
    g_hash_table_add (self->folded, g_strdup (ids[i]));
}

static void
save_folded (RumState *self)
{
  g_autofree char **ids = NULL;

  if (!has_key (self, "folded-sections"))
    return;

  ids = (char **) g_hash_table_get_keys_as_array (self->folded, NULL);
  g_settings_set_strv (self->settings, "folded-sections", (const char *const *) ids);
}

static void
rum_state_finalize (GObject *object)
{
  RumState *self = RUM_STATE (object);

  g_hash_table_unref (self->folded);

  G_OBJECT_CLASS (rum_state_parent_class)->finalize (object);
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
  object_class->finalize = rum_state_finalize;
}

static void
rum_state_init (RumState *self)
{
  self->settings = create_settings ();
  load_folded (self);
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
 * rum_state_dup_address:
 * @self: the state
 *
 * Gets the address that was open last.
 *
 * Returns: (transfer full): the address, or "" for the welcome; it may be one
 *   that the atlas does not know
 */
char *
rum_state_dup_address (RumState *self)
{
  g_return_val_if_fail (RUM_IS_STATE (self), NULL);

  if (!has_key (self, "address"))
    return g_strdup ("");

  return g_settings_get_string (self->settings, "address");
}

/**
 * rum_state_set_address:
 * @self: the state
 * @address: the address that is open
 *
 * Remembers what is open.
 */
void
rum_state_set_address (RumState   *self,
                       const char *address)
{
  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (address != NULL);

  if (has_key (self, "address"))
    g_settings_set_string (self->settings, "address", address);
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

/**
 * rum_state_is_folded:
 * @self: the state
 * @section_id: a kind of section, such as “role”
 *
 * Tells whether the reader has folded sections of a kind away.
 *
 * Returns: whether they are folded
 */
gboolean
rum_state_is_folded (RumState   *self,
                     const char *section_id)
{
  g_return_val_if_fail (RUM_IS_STATE (self), FALSE);
  g_return_val_if_fail (section_id != NULL, FALSE);

  return g_hash_table_contains (self->folded, section_id);
}

/**
 * rum_state_set_folded:
 * @self: the state
 * @section_id: a kind of section, such as “role”
 * @folded: whether they are folded
 *
 * Remembers whether the reader has folded sections of a kind away.
 */
void
rum_state_set_folded (RumState   *self,
                      const char *section_id,
                      gboolean    folded)
{
  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (section_id != NULL);

  if (rum_state_is_folded (self, section_id) == (folded != FALSE))
    return;

  if (folded)
    g_hash_table_add (self->folded, g_strdup (section_id));
  else
    g_hash_table_remove (self->folded, section_id);

  save_folded (self);
}
