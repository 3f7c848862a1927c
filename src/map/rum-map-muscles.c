/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-muscles-private.h"

static void add_all (GHashTable *muscles,
                     GListModel *entries);

static void
add_entry (GHashTable *muscles,
           RumEntry   *entry)
{
  if (RUM_IS_MUSCLE (entry))
    g_hash_table_add (muscles, g_object_ref (entry));
  else if (RUM_IS_GROUP (entry))
    add_all (muscles, rum_group_get_muscles (RUM_GROUP (entry)));
  else if (RUM_IS_PLACE (entry))
    add_all (muscles, rum_place_get_near (RUM_PLACE (entry)));
}

static void
add_all (GHashTable *muscles,
         GListModel *entries)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      add_entry (muscles, entry);
    }
}

/*< private >
 * rum_map_muscles_create:
 * @entries: (nullable): a list of RumEntry, or NULL for none
 *
 * Collects the muscles that a list means: of a group all its muscles, of a place
 * those near it.  Entries of other kinds mean none.
 *
 * Returns: (transfer full) (element-type RumMuscle): the muscles, each once
 */
GHashTable *
rum_map_muscles_create (GListModel *entries)
{
  GHashTable *muscles = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);

  if (entries != NULL)
    add_all (muscles, entries);

  return muscles;
}

/*< private >
 * rum_map_muscles_create_for_entry:
 * @entry: a group, a muscle or a place
 *
 * Collects the muscles that an entry means, as rum_map_muscles_create() does.
 *
 * Returns: (transfer full) (element-type RumMuscle): the muscles, each once
 */
GHashTable *
rum_map_muscles_create_for_entry (RumEntry *entry)
{
  GHashTable *muscles = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  muscles = rum_map_muscles_create (NULL);
  add_entry (muscles, entry);

  return muscles;
}
