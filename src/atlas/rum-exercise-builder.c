/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-exercise-private.h"
#include "rum-grammar-private.h"
#include "rum-group-private.h"

static gboolean
read_range (const RumNode  *node,
            const char     *name,
            RumRange       *range,
            GError        **error)
{
  g_autofree char *min_name = g_strconcat (name, "-min", NULL);
  g_autofree char *max_name = g_strconcat (name, "-max", NULL);

  range->min = rum_node_get_number (node, min_name);
  range->max = rum_node_get_number (node, max_name);
  if (range->min <= range->max)
    return TRUE;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "“%s” is %d and “%s” is %d; the smallest cannot be above the largest",
                      min_name, range->min, max_name, range->max);

  return FALSE;
}

static RumGroup *
find_group (RumAtlasBuilder  *builder,
            const RumNode    *node,
            GError          **error)
{
  const char *id = rum_node_get_value (node, "group");
  RumEntry *entry = g_hash_table_lookup (builder->contents->entries_by_id, id);

  if (entry != NULL && RUM_IS_GROUP (entry))
    return RUM_GROUP (entry);

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                      "there is no group “%s”; add it or correct the id", id);

  return NULL;
}

static GListModel *
find_muscles (RumAtlasBuilder  *builder,
              const RumNode    *node,
              GError          **error)
{
  g_autoptr (GListStore) muscles = g_list_store_new (RUM_TYPE_MUSCLE);
  g_auto (GStrv) ids = rum_atlas_builder_read_ids (node, "muscles", error);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      RumEntry *entry = g_hash_table_lookup (builder->contents->entries_by_id, ids[i]);

      if (entry == NULL || !RUM_IS_MUSCLE (entry))
        {
          rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                              "there is no muscle “%s”; add it or correct the id", ids[i]);
          return NULL;
        }

      g_list_store_append (muscles, entry);
    }

  return ids != NULL ? G_LIST_MODEL (g_steal_pointer (&muscles)) : NULL;
}

static GStrv
read_cues (const RumNode *node)
{
  g_autoptr (GStrvBuilder) cues = g_strv_builder_new ();

  for (guint i = 0; i < node->children->len; i++)
    {
      const RumNode *child = g_ptr_array_index (node->children, i);

      if (g_str_equal (child->name, "cue"))
        g_strv_builder_add (cues, rum_atlas_builder_translate (child->text->str));
    }

  return g_strv_builder_end (cues);
}

static gboolean
read_dose (const RumNode  *node,
           RumDose        *dose,
           GError        **error)
{
  dose->unit = rum_grammar_get_enum (node, "unit", RUM_TYPE_DOSE_UNIT);

  return read_range (node, "sets", &dose->sets, error) &&
         read_range (node, "amount", &dose->amount, error) &&
         read_range (node, "sessions", &dose->sessions, error);
}

static gboolean
build_exercise (RumAtlasBuilder  *builder,
                const RumNode    *node,
                GError          **error)
{
  g_autoptr (GListModel) muscles = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (RumExercise) exercise = NULL;
  g_auto (GStrv) cues = read_cues (node);
  RumExerciseFields fields = {
    .id = rum_node_get_value (node, "id"),
    .name = rum_atlas_builder_translate (rum_node_get_text (node, "name")),
    .level = rum_grammar_get_enum (node, "level", RUM_TYPE_LEVEL),
    .basis = rum_grammar_get_enum (node, "basis", RUM_TYPE_BASIS),
    .dose_note = rum_atlas_builder_translate (rum_node_get_text (node, "dose-note")),
    .kit = rum_atlas_builder_translate (rum_node_get_text (node, "kit")),
    .cues = (const char *const *) cues,
    .progression = rum_atlas_builder_translate (rum_node_get_text (node, "progression")),
  };

  if (!rum_atlas_builder_take_id (builder->taken_exercises, node, error) ||
      !read_dose (node, &fields.dose, error))
    return FALSE;

  fields.group = find_group (builder, node, error);
  if (fields.group == NULL)
    return FALSE;

  fields.muscles = muscles = find_muscles (builder, node, error);
  if (muscles == NULL)
    return FALSE;

  fields.sources = sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  exercise = rum_exercise_new (&fields);
  g_list_store_append (builder->contents->exercises, exercise);
  rum_group_add_exercise (fields.group, exercise);

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_exercises:
 * @builder: a builder that has its sources and groups
 * @root: the root of exercises.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the exercises and hands each to its group.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_exercises (RumAtlasBuilder  *builder,
                                 const RumNode    *root,
                                 GError          **error)
{
  for (guint i = 0; i < root->children->len; i++)
    {
      if (!build_exercise (builder, g_ptr_array_index (root->children, i), error))
        return FALSE;
    }

  return TRUE;
}
