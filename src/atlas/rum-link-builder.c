/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim.h"
#include "rum-function-private.h"
#include "rum-grammar-private.h"
#include "rum-link-private.h"
#include "rum-place-private.h"

static gboolean
build_place (RumAtlasBuilder  *builder,
             const RumNode    *node,
             GError          **error)
{
  g_autoptr (GListModel) near = NULL;
  g_autoptr (RumPlace) place = NULL;
  RumPlaceFields fields = { .entry = rum_atlas_builder_read_entry (node, builder->no_claims) };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  fields.near = near = rum_atlas_builder_find_entries (builder, node, "near",
                                                       RUM_WANTED_MUSCLE, error);
  if (near == NULL)
    return FALSE;

  place = rum_place_new (&fields);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (place));

  return TRUE;
}

static gboolean
find_ends (RumAtlasBuilder  *builder,
           const RumNode    *node,
           RumLinkFields    *fields,
           GError          **error)
{
  fields->from = rum_atlas_builder_find_entry (builder, node, rum_node_get_value (node, "from"),
                                               RUM_WANTED_PART, error);
  if (fields->from == NULL)
    return FALSE;

  fields->to = rum_atlas_builder_find_entry (builder, node, rum_node_get_value (node, "to"),
                                             RUM_WANTED_PART, error);
  if (fields->to == NULL)
    return FALSE;

  if (fields->from != fields->to)
    return TRUE;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "the link leads from “%s” to itself; name another end",
                      rum_entry_get_id (fields->from));

  return FALSE;
}

static gboolean
build_link (RumAtlasBuilder  *builder,
            const RumNode    *node,
            GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (RumClaim) claim = NULL;
  g_autoptr (RumLink) link = NULL;
  RumLinkFields fields = { .kind = rum_grammar_get_enum (node, "kind", RUM_TYPE_LINK_KIND) };

  if (!find_ends (builder, node, &fields, error) ||
      !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  fields.claim = claim = g_list_model_get_item (G_LIST_MODEL (claims), 0);
  link = rum_link_new (&fields);
  rum_list_append (builder->contents->links, link);

  return TRUE;
}

static gboolean
build_function (RumAtlasBuilder  *builder,
                const RumNode    *node,
                GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (GListModel) muscles = NULL;
  g_autoptr (GListModel) helpers = NULL;
  g_autoptr (RumFunction) function = NULL;
  RumFunctionFields fields = { .entry = rum_atlas_builder_read_entry (node, claims) };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  fields.muscles = muscles = rum_atlas_builder_find_entries (builder, node, "muscles",
                                                             RUM_WANTED_MUSCLE, error);
  if (muscles == NULL)
    return FALSE;

  fields.helpers = helpers = rum_atlas_builder_find_entries (builder, node, "helpers",
                                                             RUM_WANTED_MUSCLE, error);
  if (helpers == NULL ||
      !rum_atlas_builder_check_disjoint (node, muscles, helpers, error) ||
      !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  function = rum_function_new (&fields);
  rum_list_append (builder->contents->functions, function);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (function));

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_links:
 * @builder: a builder that has its sources and groups
 * @root: the root of links.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the places that are neither muscle nor group, and the links.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_links (RumAtlasBuilder  *builder,
                             const RumNode    *root,
                             GError          **error)
{
  for (const RumNode *node = root->first_child; node != NULL; node = node->next)
    {
      if (g_str_equal (node->name, "place") ? !build_place (builder, node, error)
                                            : !build_link (builder, node, error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_functions:
 * @builder: a builder that has its sources and groups
 * @root: the root of functions.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the functions.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_functions (RumAtlasBuilder  *builder,
                                 const RumNode    *root,
                                 GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_function (builder, child, error))
        return FALSE;
    }

  return TRUE;
}
