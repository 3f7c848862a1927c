/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim.h"
#include "rum-self-test-private.h"
#include "rum-symptom-private.h"

static gboolean
build_self_test (RumAtlasBuilder  *builder,
                 const RumNode    *node,
                 GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (GListModel) groups = NULL;
  g_autoptr (RumSelfTest) self_test = NULL;
  g_auto (GStrv) steps = rum_atlas_builder_read_texts (node, "step");
  RumSelfTestFields fields = {
    .entry = rum_atlas_builder_read_entry (node, claims),
    .kit = rum_atlas_builder_translate (rum_node_get_text (node, "kit")),
    .steps = (const char *const *) steps,
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  fields.groups = groups = rum_atlas_builder_find_entries (builder, node, "groups",
                                                           RUM_WANTED_GROUP, error);
  if (groups == NULL || !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  self_test = rum_self_test_new (&fields);
  rum_list_append (builder->contents->self_tests, self_test);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (self_test));

  return TRUE;
}

static gboolean
build_symptom (RumAtlasBuilder  *builder,
               const RumNode    *node,
               GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (GListModel) groups = NULL;
  g_autoptr (GListModel) places = NULL;
  g_autoptr (GListModel) exercises = NULL;
  g_autoptr (RumSymptom) symptom = NULL;
  RumSymptomFields fields = { .entry = rum_atlas_builder_read_entry (node, claims) };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  fields.groups = groups = rum_atlas_builder_find_entries (builder, node, "groups",
                                                           RUM_WANTED_GROUP, error);
  if (groups == NULL)
    return FALSE;

  fields.places = places = rum_atlas_builder_find_entries (builder, node, "places",
                                                           RUM_WANTED_MUSCLE, error);
  if (places == NULL)
    return FALSE;

  fields.exercises = exercises = rum_atlas_builder_find_entries (builder, node, "exercises",
                                                                 RUM_WANTED_EXERCISE, error);
  if (exercises == NULL || !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  symptom = rum_symptom_new (&fields);
  rum_list_append (builder->contents->symptoms, symptom);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (symptom));

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_self_tests:
 * @builder: a builder that has its sources and groups
 * @root: the root of self-tests.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the self-tests.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_self_tests (RumAtlasBuilder  *builder,
                                  const RumNode    *root,
                                  GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_self_test (builder, child, error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_symptoms:
 * @builder: a builder that has its sources, groups and exercises
 * @root: the root of symptoms.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the symptoms.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_symptoms (RumAtlasBuilder  *builder,
                                const RumNode    *root,
                                GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_symptom (builder, child, error))
        return FALSE;
    }

  return TRUE;
}
