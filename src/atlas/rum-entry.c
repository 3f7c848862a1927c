/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-entry-private.h"

#include "rum-claim.h"
#include "rum-group.h"
#include "rum-muscle.h"

/**
 * RumEntry:
 *
 * What a reader can open in the atlas by its id: a group of muscles, a muscle,
 * an exercise, a self-test, a symptom, a place, a function, a term, an
 * article, an activity or a phase of the stride.  No two of them have the
 * same id, whatever they are.
 *
 * An entry never changes, so its properties are there to be bound to and
 * notify nobody.
 */
typedef struct
{
  char          *id;
  RumEntryNames  names;
  RumEntryNames  english;
  GListModel    *claims;
} RumEntryPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RumEntry, rum_entry, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_NAME,
  PROP_PLAIN,
  PROP_LATIN,
  PROP_NICKNAMES,
  PROP_GROUP,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Where there is no translation, both languages share a string. */
static char *
copy_name (const char *name,
           const char *english,
           const char *english_copy)
{
  return name == english ? (char *) english_copy : g_strdup (name);
}

static void
copy_names (RumEntryPrivate      *priv,
            const RumEntryFields *fields)
{
  const RumEntryNames *names = &fields->names;
  const RumEntryNames *english = &fields->english;
  RumEntryNames *copy = &priv->english;

  copy->name = g_strdup (english->name);
  copy->plain = g_strdup (english->plain);
  copy->latin = g_strdup (english->latin);
  copy->nicknames = g_strdup (english->nicknames);

  priv->names.name = copy_name (names->name, english->name, copy->name);
  priv->names.plain = copy_name (names->plain, english->plain, copy->plain);
  priv->names.latin = copy_name (names->latin, english->latin, copy->latin);
  priv->names.nicknames = copy_name (names->nicknames, english->nicknames, copy->nicknames);
}

static void
free_name (const char *name,
           const char *english)
{
  /* The members are const for those who only read them; here they are ours. */
  if (name != english)
    g_free ((char *) name);
  g_free ((char *) english);
}

static void
clear_names (RumEntryPrivate *priv)
{
  free_name (priv->names.name, priv->english.name);
  free_name (priv->names.plain, priv->english.plain);
  free_name (priv->names.latin, priv->english.latin);
  free_name (priv->names.nicknames, priv->english.nicknames);
}

/* Most kinds of entry belong to no single group. */
static RumGroup *
rum_entry_real_get_group (RumEntry *self)
{
  return NULL;
}

static void
rum_entry_dispose (GObject *object)
{
  RumEntryPrivate *priv = rum_entry_get_instance_private (RUM_ENTRY (object));

  g_clear_object (&priv->claims);

  G_OBJECT_CLASS (rum_entry_parent_class)->dispose (object);
}

static void
rum_entry_finalize (GObject *object)
{
  RumEntryPrivate *priv = rum_entry_get_instance_private (RUM_ENTRY (object));

  g_free (priv->id);
  clear_names (priv);

  G_OBJECT_CLASS (rum_entry_parent_class)->finalize (object);
}

static void
rum_entry_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  RumEntry *self = RUM_ENTRY (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, rum_entry_get_id (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, rum_entry_get_name (self));
      break;
    case PROP_PLAIN:
      g_value_set_string (value, rum_entry_get_plain (self));
      break;
    case PROP_LATIN:
      g_value_set_string (value, rum_entry_get_latin (self));
      break;
    case PROP_NICKNAMES:
      g_value_set_string (value, rum_entry_get_nicknames (self));
      break;
    case PROP_GROUP:
      g_value_set_object (value, rum_entry_get_group (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rum_entry_class_init (RumEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_entry_dispose;
  object_class->finalize = rum_entry_finalize;
  object_class->get_property = rum_entry_get_property;

  klass->get_group = rum_entry_real_get_group;

  /**
   * RumEntry:id:
   *
   * The id, such as "rectus-femoris".
   */
  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * RumEntry:name:
   *
   * The translated name.
   */
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * RumEntry:plain: (nullable)
   *
   * What it is, in everyday words, translated.
   */
  properties[PROP_PLAIN] =
    g_param_spec_string ("plain", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * RumEntry:latin: (nullable)
   *
   * The Latin name.
   */
  properties[PROP_LATIN] =
    g_param_spec_string ("latin", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * RumEntry:nicknames: (nullable)
   *
   * What runners call it, set apart by commas, translated.
   */
  properties[PROP_NICKNAMES] =
    g_param_spec_string ("nicknames", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * RumEntry:group: (nullable)
   *
   * The group that a muscle or exercise belongs to; a group itself.
   */
  properties[PROP_GROUP] =
    g_param_spec_object ("group", NULL, NULL, RUM_TYPE_GROUP,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rum_entry_init (RumEntry *self)
{
}

/*< private >
 * rum_entry_set_fields:
 * @self: an entry that was just made
 * @fields: what it consists of
 *
 * Fills in an entry, once, before anybody else sees it.
 */
void
rum_entry_set_fields (RumEntry             *self,
                      const RumEntryFields *fields)
{
  RumEntryPrivate *priv = rum_entry_get_instance_private (self);

  g_assert (RUM_IS_ENTRY (self));
  g_assert (priv->id == NULL);
  g_assert (G_IS_LIST_MODEL (fields->claims));

  priv->id = g_strdup (fields->id);
  copy_names (priv, fields);
  priv->claims = g_object_ref (fields->claims);
}

/*< private >
 * rum_entry_get_names:
 * @self: an entry
 *
 * Returns: (transfer none): the names in the reader's language
 */
const RumEntryNames *
rum_entry_get_names (RumEntry *self)
{
  RumEntryPrivate *priv = rum_entry_get_instance_private (self);

  g_assert (RUM_IS_ENTRY (self));

  return &priv->names;
}

/*< private >
 * rum_entry_get_english_names:
 * @self: an entry
 *
 * Returns: (transfer none): the names as the content file has them
 */
const RumEntryNames *
rum_entry_get_english_names (RumEntry *self)
{
  RumEntryPrivate *priv = rum_entry_get_instance_private (self);

  g_assert (RUM_IS_ENTRY (self));

  return &priv->english;
}

/**
 * rum_entry_get_id:
 * @self: an entry
 *
 * Gets the id, such as "rectus-femoris": lower case, with hyphens, the same
 * in every language, and no other entry's.  The regions of the figures are
 * named after those of the muscles.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_entry_get_id (RumEntry *self)
{
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  return priv->id;
}

/**
 * rum_entry_get_name:
 * @self: an entry
 *
 * Gets the name, for a muscle the one that coaches and anatomists use.
 *
 * Returns: (transfer none): the translated name
 */
const char *
rum_entry_get_name (RumEntry *self)
{
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  return priv->names.name;
}

/**
 * rum_entry_get_plain:
 * @self: an entry
 *
 * Gets what it is, in everyday words: what and where a muscle is, what a
 * symptom feels like, what a term means, how an activity is done.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL if there
 *   are none, as for an exercise
 */
const char *
rum_entry_get_plain (RumEntry *self)
{
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  return priv->names.plain;
}

/**
 * rum_entry_get_latin:
 * @self: an entry
 *
 * Gets the Latin name.
 *
 * Returns: (transfer none) (nullable): the name, or NULL if it has none
 */
const char *
rum_entry_get_latin (RumEntry *self)
{
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  return priv->names.latin;
}

/**
 * rum_entry_get_nicknames:
 * @self: an entry
 *
 * Gets what runners call it.
 *
 * Returns: (transfer none) (nullable): the translated names, set apart by
 *   commas, or NULL if it has none
 */
const char *
rum_entry_get_nicknames (RumEntry *self)
{
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  return priv->names.nicknames;
}

/**
 * rum_entry_get_group:
 * @self: an entry
 *
 * Gets the group that the entry belongs to.
 *
 * Returns: (transfer none) (nullable): the group of a muscle or exercise, the
 *   group itself for a group; NULL for what belongs to no single group, and
 *   when a muscle or exercise has outlived its atlas
 */
RumGroup *
rum_entry_get_group (RumEntry *self)
{
  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  return RUM_ENTRY_GET_CLASS (self)->get_group (self);
}

/**
 * rum_entry_get_claims:
 * @self: an entry
 *
 * Gets all claims about the entry itself, in the order of the content file.
 * Those of a group's muscles are not among the group's, and those of an
 * article's activities not among the article's.
 *
 * Returns: (transfer none): a list of [class@Rum.Claim]; never empty for
 *   groups, muscles, self-tests, symptoms, functions and activities
 */
GListModel *
rum_entry_get_claims (RumEntry *self)
{
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  return priv->claims;
}

/**
 * rum_entry_is_anatomical:
 * @self: an entry
 *
 * Tells the entries that the map shows, which are the groups and muscles,
 * from those that are about them.
 *
 * Returns: TRUE for a group and a muscle
 */
gboolean
rum_entry_is_anatomical (RumEntry *self)
{
  g_return_val_if_fail (RUM_IS_ENTRY (self), FALSE);

  return RUM_IS_GROUP (self) || RUM_IS_MUSCLE (self);
}

/**
 * rum_entry_create_claims:
 * @self: an entry
 * @topic: a topic
 *
 * Picks the claims about one topic, in the order of the content file.
 *
 * Returns: (transfer full) (element-type RumClaim): an array that holds
 *   references; empty if there is no such claim
 */
GPtrArray *
rum_entry_create_claims (RumEntry *self,
                         RumTopic  topic)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);
  RumEntryPrivate *priv = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (self), NULL);

  priv = rum_entry_get_instance_private (self);

  for (guint i = 0; i < g_list_model_get_n_items (priv->claims); i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (priv->claims, i);

      if (rum_claim_get_topic (claim) == topic)
        g_ptr_array_add (claims, g_steal_pointer (&claim));
    }

  return g_steal_pointer (&claims);
}
