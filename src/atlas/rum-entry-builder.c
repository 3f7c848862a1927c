/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim.h"
#include "rum-grammar-private.h"
#include "rum-group-private.h"
#include "rum-muscle-private.h"

static void
add_anatomical (RumAtlasBuilder *builder,
                RumEntry        *entry)
{
  g_ptr_array_add (builder->contents->entries, g_object_ref (entry));
  rum_atlas_builder_add_entry (builder, entry);
}

static gboolean
build_muscle (RumAtlasBuilder  *builder,
              const RumNode    *node,
              RumGroup         *group,
              GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (RumMuscle) muscle = NULL;
  RumEntryFields fields = rum_atlas_builder_read_entry (node, claims);
  const RumNode *anatomy_node = rum_node_get_child (node, "anatomy");
  RumAnatomy anatomy = {
    .origin = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "origin")),
    .insertion = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "insertion")),
    .action = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "action")),
    .nerve = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "nerve")),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  sources = rum_atlas_builder_find_sources (builder, anatomy_node, error);
  if (sources == NULL || !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  anatomy.sources = sources;
  muscle = rum_muscle_new (&fields, rum_grammar_get_enum (node, "kind", RUM_TYPE_TISSUE),
                           &anatomy);
  rum_group_add_muscle (group, muscle);
  add_anatomical (builder, RUM_ENTRY (muscle));

  return TRUE;
}

/*< private >
 * rum_atlas_builder_read_entry:
 * @node: an element that stands for an entry
 * @claims: (transfer none): the list of its claims, which may be filled later
 *
 * Gives what all entries have in common.  The strings are borrowed from @node
 * and from the catalogue.
 *
 * Returns: the fields
 */
RumEntryFields
rum_atlas_builder_read_entry (const RumNode *node,
                              RumList       *claims)
{
  RumEntryFields fields = {
    .id = rum_node_get_value (node, "id"),
    .english = {
      .name = rum_node_get_text (node, "name"),
      .plain = rum_node_get_text (node, "plain"),
      .latin = rum_node_get_text (node, "latin"),
      .nicknames = rum_node_get_text (node, "nicknames"),
    },
    .claims = G_LIST_MODEL (claims),
  };

  fields.names.name = rum_atlas_builder_translate (fields.english.name);
  fields.names.plain = rum_atlas_builder_translate (fields.english.plain);
  fields.names.latin = fields.english.latin;
  fields.names.nicknames = rum_atlas_builder_translate (fields.english.nicknames);

  return fields;
}

/*< private >
 * rum_atlas_builder_read_texts:
 * @node: an element
 * @name: name of elements inside
 *
 * Gives the texts of all elements of a name, translated.
 *
 * Returns: (transfer full): the texts in the order of the file
 */
GStrv
rum_atlas_builder_read_texts (const RumNode *node,
                              const char    *name)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (const RumNode *child = node->first_child; child != NULL; child = child->next)
    {
      if (g_str_equal (child->name, name))
        g_strv_builder_add (texts, rum_atlas_builder_translate (child->text));
    }

  return g_strv_builder_end (texts);
}

/*< private >
 * rum_atlas_builder_add_entry:
 * @builder: a builder
 * @entry: an entry whose id was taken
 *
 * Makes an entry known by its id.
 */
void
rum_atlas_builder_add_entry (RumAtlasBuilder *builder,
                             RumEntry        *entry)
{
  g_hash_table_insert (builder->contents->entries_by_id,
                       (char *) rum_entry_get_id (entry), g_object_ref (entry));
}

/*< private >
 * rum_atlas_builder_add_group:
 * @builder: a builder that has its sources and phases
 * @node: the root of the file of a group
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes a group and its muscles.
 *
 * Returns: TRUE if all of it is sound
 */
gboolean
rum_atlas_builder_add_group (RumAtlasBuilder  *builder,
                             const RumNode    *node,
                             GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (RumGroup) group = NULL;
  RumEntryFields fields = rum_atlas_builder_read_entry (node, claims);

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error) ||
      !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  group = rum_group_new (&fields, rum_grammar_get_enum (node, "tier", RUM_TYPE_TIER));
  rum_list_append (builder->contents->groups, group);
  add_anatomical (builder, RUM_ENTRY (group));

  for (const RumNode *child = node->first_child; child != NULL; child = child->next)
    {
      if (g_str_equal (child->name, "muscle") &&
          !build_muscle (builder, child, group, error))
        return FALSE;
    }

  return TRUE;
}
