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
  RumGoals    goal_qualities;
  GStrv       goal_groups;
};

G_DEFINE_FINAL_TYPE (RumState, rum_state, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_GOAL_QUALITIES,
  PROP_GOAL_GROUPS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

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

static RumGoals
read_qualities (const char *const *nicks)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (RUM_TYPE_GOALS);
  RumGoals qualities = 0;

  for (gsize i = 0; nicks[i] != NULL; i++)
    {
      GFlagsValue *value = g_flags_get_value_by_nick (klass, nicks[i]);

      if (value != NULL)
        qualities |= value->value;
    }

  return qualities;
}

static GStrv
create_nicks (RumGoals qualities)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (RUM_TYPE_GOALS);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < klass->n_values; i++)
    if ((qualities & klass->values[i].value) != 0)
      g_strv_builder_add (builder, klass->values[i].value_nick);

  return g_strv_builder_end (builder);
}

static void
take_qualities (RumState *self,
                RumGoals  qualities)
{
  if (self->goal_qualities == qualities)
    return;

  self->goal_qualities = qualities;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GOAL_QUALITIES]);
}

static void
take_groups (RumState          *self,
             const char *const *ids)
{
  if (g_strv_equal ((const char *const *) self->goal_groups, ids))
    return;

  g_strfreev (self->goal_groups);
  self->goal_groups = g_strdupv ((char **) ids);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GOAL_GROUPS]);
}

static void
load_qualities (RumState *self)
{
  g_auto (GStrv) nicks = g_settings_get_strv (self->settings, "goal-qualities");

  take_qualities (self, read_qualities ((const char *const *) nicks));
}

static void
load_groups (RumState *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, "goal-groups");

  take_groups (self, (const char *const *) ids);
}

/* Another window may change it too. */
static void
load_goal (RumState *self)
{
  self->goal_groups = g_new0 (char *, 1);

  if (has_key (self, "goal-qualities"))
    {
      g_signal_connect_object (self->settings, "changed::goal-qualities",
                               G_CALLBACK (load_qualities), self, G_CONNECT_SWAPPED);
      load_qualities (self);
    }

  if (has_key (self, "goal-groups"))
    {
      g_signal_connect_object (self->settings, "changed::goal-groups", G_CALLBACK (load_groups),
                               self, G_CONNECT_SWAPPED);
      load_groups (self);
    }
}

static void
rum_state_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  RumState *self = RUM_STATE (object);

  switch (property_id)
    {
    case PROP_GOAL_QUALITIES:
      g_value_set_flags (value, self->goal_qualities);
      break;
    case PROP_GOAL_GROUPS:
      g_value_set_boxed (value, self->goal_groups);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_state_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  RumState *self = RUM_STATE (object);

  switch (property_id)
    {
    case PROP_GOAL_QUALITIES:
      rum_state_set_goal_qualities (self, g_value_get_flags (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_state_finalize (GObject *object)
{
  RumState *self = RUM_STATE (object);

  g_hash_table_unref (self->folded);
  g_strfreev (self->goal_groups);

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

  object_class->get_property = rum_state_get_property;
  object_class->set_property = rum_state_set_property;
  object_class->dispose = rum_state_dispose;
  object_class->finalize = rum_state_finalize;

  /**
   * RumState:goal-qualities:
   *
   * What the reader wants to improve.
   */
  properties[PROP_GOAL_QUALITIES] =
    g_param_spec_flags ("goal-qualities", NULL, NULL, RUM_TYPE_GOALS, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * RumState:goal-groups:
   *
   * The ids of the groups that the reader's goal is about; some may be unknown.
   */
  properties[PROP_GOAL_GROUPS] =
    g_param_spec_boxed ("goal-groups", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rum_state_init (RumState *self)
{
  self->settings = create_settings ();
  load_folded (self);
  load_goal (self);
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
 * rum_state_get_view_size:
 * @self: the state
 * @width: (out): in logical pixels
 * @height: (out): in logical pixels
 *
 * Gets how large the map showed the front or the back of the body last.
 *
 * Returns: whether that is known
 */
gboolean
rum_state_get_view_size (RumState *self,
                         int      *width,
                         int      *height)
{
  g_return_val_if_fail (RUM_IS_STATE (self), FALSE);
  g_return_val_if_fail (width != NULL && height != NULL, FALSE);

  if (!has_key (self, "view-width"))
    return FALSE;

  *width = g_settings_get_int (self->settings, "view-width");
  *height = g_settings_get_int (self->settings, "view-height");
  return *width > 0 && *height > 0;
}

/**
 * rum_state_set_view_size:
 * @self: the state
 * @width: in logical pixels, above 0
 * @height: in logical pixels, above 0
 *
 * Remembers how large the map shows the front or the back of the body.
 */
void
rum_state_set_view_size (RumState *self,
                         int       width,
                         int       height)
{
  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (width > 0 && height > 0);

  if (!has_key (self, "view-width") ||
      (g_settings_get_int (self->settings, "view-width") == width &&
       g_settings_get_int (self->settings, "view-height") == height))
    return;

  g_settings_set_int (self->settings, "view-width", width);
  g_settings_set_int (self->settings, "view-height", height);
}

/**
 * rum_state_dup_view:
 * @self: the state
 *
 * Gets from which side the map looked last.
 *
 * Returns: (transfer full): “front”, “back”, “side” or “sole”
 */
char *
rum_state_dup_view (RumState *self)
{
  g_return_val_if_fail (RUM_IS_STATE (self), NULL);

  return has_key (self, "view") ? g_settings_get_string (self->settings, "view")
                                : g_strdup ("front");
}

/**
 * rum_state_set_view:
 * @self: the state
 * @view: “front”, “back”, “side” or “sole”
 *
 * Remembers from which side the map looks.
 */
void
rum_state_set_view (RumState   *self,
                    const char *view)
{
  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (view != NULL);

  if (has_key (self, "view"))
    g_settings_set_string (self->settings, "view", view);
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

/**
 * rum_state_get_goal_qualities:
 * @self: the state
 *
 * Gets what the reader wants to improve.
 *
 * Returns: the qualities, 0 for none
 */
RumGoals
rum_state_get_goal_qualities (RumState *self)
{
  g_return_val_if_fail (RUM_IS_STATE (self), 0);

  return self->goal_qualities;
}

/**
 * rum_state_set_goal_qualities:
 * @self: the state
 * @qualities: what the reader wants to improve, 0 for none
 *
 * Remembers what the reader wants to improve.
 */
void
rum_state_set_goal_qualities (RumState *self,
                              RumGoals  qualities)
{
  g_auto (GStrv) nicks = NULL;

  g_return_if_fail (RUM_IS_STATE (self));

  if (self->goal_qualities == qualities)
    return;

  take_qualities (self, qualities);
  nicks = create_nicks (qualities);
  if (has_key (self, "goal-qualities"))
    g_settings_set_strv (self->settings, "goal-qualities", (const char *const *) nicks);
}

/**
 * rum_state_create_goal_groups:
 * @self: the state
 * @atlas: the atlas that has the groups
 *
 * Gets the groups that the reader's goal is about. What is remembered and is no
 * group of @atlas is left out.
 *
 * Returns: (transfer full) (element-type RumGroup): the groups in the order of
 *   @atlas, perhaps none
 */
GPtrArray *
rum_state_create_goal_groups (RumState *self,
                              RumAtlas *atlas)
{
  GPtrArray *chosen = NULL;
  GListModel *groups = NULL;
  guint n_groups = 0;

  g_return_val_if_fail (RUM_IS_STATE (self), NULL);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  chosen = g_ptr_array_new_with_free_func (g_object_unref);
  groups = rum_atlas_get_groups (atlas);
  n_groups = g_list_model_get_n_items (groups);
  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);

      if (g_strv_contains ((const char *const *) self->goal_groups, rum_entry_get_id (group)))
        g_ptr_array_add (chosen, g_steal_pointer (&group));
    }

  return chosen;
}

/**
 * rum_state_set_goal_groups:
 * @self: the state
 * @groups: (element-type RumGroup): groups, perhaps none
 *
 * Remembers which groups the reader's goal is about.
 */
void
rum_state_set_goal_groups (RumState  *self,
                           GPtrArray *groups)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  g_return_if_fail (RUM_IS_STATE (self));
  g_return_if_fail (groups != NULL);

  for (guint i = 0; i < groups->len; i++)
    g_strv_builder_add (builder, rum_entry_get_id (g_ptr_array_index (groups, i)));
  ids = g_strv_builder_end (builder);

  if (g_strv_equal ((const char *const *) self->goal_groups, (const char *const *) ids))
    return;

  take_groups (self, (const char *const *) ids);
  if (has_key (self, "goal-groups"))
    g_settings_set_strv (self->settings, "goal-groups", (const char *const *) ids);
}
