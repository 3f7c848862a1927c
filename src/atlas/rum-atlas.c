/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas.h"

#include "rum-atlas-loader-private.h"
#include "rum-search-index-private.h"

/**
 * RumAtlas:
 *
 * The content of the program: groups of muscles, muscles, what is claimed of
 * them, exercises and sources.
 *
 * An atlas is a [iface@Gio.ListModel] of [class@Rum.Entry] in reading order:
 * a group, its muscles, the next group, and so on.  It never changes, and
 * neither does anything in it, so threads may read it at the same time.  Its
 * texts are in the language that was set when it was loaded.
 */
struct _RumAtlas
{
  GObject           parent_instance;

  RumAtlasContents *contents;
  RumSearchIndex   *index;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RumAtlas, rum_atlas, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static RumAtlas *
create_atlas (GFile   *folder,
              GError **error)
{
  g_autoptr (RumAtlas) self = g_object_new (RUM_TYPE_ATLAS, NULL);

  self->contents = rum_atlas_load (folder, error);
  if (self->contents == NULL)
    return NULL;

  self->index = rum_search_index_new (self->contents->entries);

  return g_steal_pointer (&self);
}

static GType
rum_atlas_get_item_type (GListModel *model)
{
  return RUM_TYPE_ENTRY;
}

static guint
rum_atlas_get_n_items (GListModel *model)
{
  return RUM_ATLAS (model)->contents->entries->len;
}

static gpointer
rum_atlas_get_item (GListModel *model,
                    guint       position)
{
  GPtrArray *entries = RUM_ATLAS (model)->contents->entries;

  if (position >= entries->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (entries, position));
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = rum_atlas_get_item_type;
  iface->get_n_items = rum_atlas_get_n_items;
  iface->get_item = rum_atlas_get_item;
}

static void
rum_atlas_finalize (GObject *object)
{
  RumAtlas *self = RUM_ATLAS (object);

  g_clear_pointer (&self->index, rum_search_index_free);
  g_clear_pointer (&self->contents, rum_atlas_contents_free);

  G_OBJECT_CLASS (rum_atlas_parent_class)->finalize (object);
}

static void
rum_atlas_class_init (RumAtlasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_atlas_finalize;
}

static void
rum_atlas_init (RumAtlas *self)
{
}

/**
 * rum_atlas_new:
 * @error: where to store a [error@Rum.AtlasError]
 *
 * Loads the atlas that the program carries with it, in the language that is
 * set by now.
 *
 * Returns: (transfer full) (nullable): a new atlas, or NULL with @error set
 */
RumAtlas *
rum_atlas_new (GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return create_atlas (NULL, error);
}

/**
 * rum_atlas_new_for_folder:
 * @folder: a folder with atlas.xml, sources.xml, exercises.xml and the files
 *   of the groups
 * @error: where to store a [error@Rum.AtlasError]
 *
 * Loads an atlas from files.  Broken and hostile files end in an error.
 *
 * Returns: (transfer full) (nullable): a new atlas, or NULL with @error set
 */
RumAtlas *
rum_atlas_new_for_folder (GFile   *folder,
                          GError **error)
{
  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return create_atlas (folder, error);
}

/**
 * rum_atlas_get_entry:
 * @self: an atlas
 * @id: id of a group or muscle, such as "soleus"
 *
 * Looks up a group or muscle.
 *
 * Returns: (transfer none) (nullable): the entry, or NULL if there is none
 */
RumEntry *
rum_atlas_get_entry (RumAtlas   *self,
                     const char *id)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->contents->entries_by_id, id);
}

/**
 * rum_atlas_get_claim:
 * @self: an atlas
 * @id: id of a claim
 *
 * Looks up a claim, whatever it belongs to.
 *
 * Returns: (transfer none) (nullable): the claim, or NULL if there is none
 */
RumClaim *
rum_atlas_get_claim (RumAtlas   *self,
                     const char *id)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->contents->claims_by_id, id);
}

/**
 * rum_atlas_get_groups:
 * @self: an atlas
 *
 * Gets the groups in reading order.
 *
 * Returns: (transfer none): a list of [class@Rum.Group], never empty
 */
GListModel *
rum_atlas_get_groups (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->groups);
}

/**
 * rum_atlas_get_exercises:
 * @self: an atlas
 *
 * Gets all exercises, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Exercise], never empty
 */
GListModel *
rum_atlas_get_exercises (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->exercises);
}

/**
 * rum_atlas_get_phases:
 * @self: an atlas
 *
 * Gets the phases of the stride, from foot strike to foot strike.
 *
 * Returns: (transfer none): a list of [class@Rum.Phase], never empty
 */
GListModel *
rum_atlas_get_phases (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->phases);
}

/**
 * rum_atlas_get_sources:
 * @self: an atlas
 *
 * Gets all sources, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_atlas_get_sources (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->sources);
}

/**
 * rum_atlas_get_safety:
 * @self: an atlas
 *
 * Gets the safety note, which must never be far from the reader.
 *
 * Returns: (transfer none): a list of [class@Rum.Claim], never empty
 */
GListModel *
rum_atlas_get_safety (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->safety);
}

/**
 * rum_atlas_get_overview:
 * @self: an atlas
 *
 * Gets what is to be said before any muscle is chosen.
 *
 * Returns: (transfer none): a list of [class@Rum.Claim], never empty
 */
GListModel *
rum_atlas_get_overview (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->overview);
}

/**
 * rum_atlas_create_search:
 * @self: an atlas
 * @text: what the reader typed
 *
 * Finds groups and muscles by any of their names, in the reader's language,
 * in English or in Latin, by nickname or id.  Accents and case do not count,
 * the order of words neither, and small slips are forgiven.
 *
 * Returns: (transfer full): a list of [class@Rum.Entry], the best match
 *   first; the whole atlas in reading order if @text is empty or blank
 */
GListModel *
rum_atlas_create_search (RumAtlas   *self,
                         const char *text)
{
  g_autoptr (GListStore) found = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  entries = rum_search_index_find (self->index, text);
  found = g_list_store_new (RUM_TYPE_ENTRY);
  g_list_store_splice (found, 0, 0, entries->pdata, entries->len);

  return G_LIST_MODEL (g_steal_pointer (&found));
}

/**
 * rum_atlas_dup_nearest_ids:
 * @self: an atlas
 * @id: what somebody took for an id; ids and names in any language will do
 * @n: how many ids are wanted, from 1
 *
 * Suggests ids for one that does not exist.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of @n entries,
 *   or of all if there are fewer, the nearest first
 */
char **
rum_atlas_dup_nearest_ids (RumAtlas   *self,
                           const char *id,
                           guint       n)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (n > 0, NULL);

  entries = rum_search_index_find_nearest (self->index, id);
  for (guint i = 0; i < MIN (n, entries->len); i++)
    g_strv_builder_add (ids, rum_entry_get_id (g_ptr_array_index (entries, i)));

  return g_strv_builder_end (ids);
}
