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
find_parts (RumAtlasBuilder    *builder,
            const RumNode      *node,
            RumExerciseFields  *fields,
            GError            **error)
{
  fields->group = (RumGroup *) rum_atlas_builder_find_entry (builder, node,
                                                             rum_node_get_value (node, "group"),
                                                             RUM_WANTED_GROUP, error);
  if (fields->group == NULL)
    return FALSE;

  fields->muscles = rum_atlas_builder_find_entries (builder, node, "muscles",
                                                    RUM_WANTED_MUSCLE, error);
  if (fields->muscles == NULL)
    return FALSE;

  fields->helpers = rum_atlas_builder_find_entries (builder, node, "helpers",
                                                    RUM_WANTED_MUSCLE, error);

  return fields->helpers != NULL &&
         rum_atlas_builder_check_disjoint (node, fields->muscles, fields->helpers, error);
}

static void
add_exercise (RumAtlasBuilder         *builder,
              const RumNode           *node,
              const RumExerciseFields *fields)
{
  g_autoptr (RumExercise) exercise = NULL;
  g_auto (GStrv) steps = rum_atlas_builder_read_texts (node, "step");
  g_auto (GStrv) cues = rum_atlas_builder_read_texts (node, "cue");
  g_auto (GStrv) faults = rum_atlas_builder_read_texts (node, "fault");
  RumExerciseFields all = *fields;

  all.steps = (const char *const *) steps;
  all.cues = (const char *const *) cues;
  all.faults = (const char *const *) faults;

  exercise = rum_exercise_new (&all);
  rum_list_append (builder->contents->exercises, exercise);
  rum_group_add_exercise (fields->group, exercise);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (exercise));
}

static gboolean
build_exercise (RumAtlasBuilder  *builder,
                const RumNode    *node,
                GError          **error)
{
  g_autoptr (GListModel) muscles = NULL;
  g_autoptr (GListModel) helpers = NULL;
  g_autoptr (GListModel) sources = NULL;
  gboolean are_found = FALSE;
  RumExerciseFields fields = {
    .entry = rum_atlas_builder_read_entry (node, builder->no_claims),
    .level = rum_grammar_get_enum (node, "level", RUM_TYPE_LEVEL),
    .basis = rum_grammar_get_enum (node, "basis", RUM_TYPE_BASIS),
    .dose_note = rum_atlas_builder_translate (rum_node_get_text (node, "dose-note")),
    .kit = rum_atlas_builder_translate (rum_node_get_text (node, "kit")),
    .setup = rum_atlas_builder_translate (rum_node_get_text (node, "setup")),
    .feel = rum_atlas_builder_translate (rum_node_get_text (node, "feel")),
    .progression = rum_atlas_builder_translate (rum_node_get_text (node, "progression")),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error) ||
      !read_dose (node, &fields.dose, error))
    return FALSE;

  are_found = find_parts (builder, node, &fields, error);
  muscles = fields.muscles;
  helpers = fields.helpers;
  if (!are_found)
    return FALSE;

  fields.sources = sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  add_exercise (builder, node, &fields);

  return TRUE;
}

/* Finds a neighbour on the ladder, if one is named. */
static gboolean
find_neighbour (RumAtlasBuilder  *builder,
                const RumNode    *node,
                const char       *attribute,
                RumExercise     **neighbour,
                GError          **error)
{
  const char *id = rum_node_get_attribute (node, attribute);

  *neighbour = NULL;
  if (id == NULL)
    return TRUE;

  if (g_str_equal (id, rum_node_get_value (node, "id")))
    {
      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "“%s” names the exercise itself; name another or remove it", attribute);
      return FALSE;
    }

  *neighbour = (RumExercise *) rum_atlas_builder_find_entry (builder, node, id,
                                                             RUM_WANTED_EXERCISE, error);

  return *neighbour != NULL;
}

static gboolean
check_ladder (const RumNode  *node,
              const char     *attribute,
              RumExercise    *easier,
              RumExercise    *harder,
              GError        **error)
{
  if (easier == NULL || harder == NULL ||
      rum_exercise_get_level (easier) <= rum_exercise_get_level (harder))
    return TRUE;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "the levels of “%s” and “%s” do not fit “%s”; correct one of the three",
                      rum_entry_get_id (RUM_ENTRY (easier)), rum_entry_get_id (RUM_ENTRY (harder)),
                      attribute);

  return FALSE;
}

static gboolean
link_neighbours (RumAtlasBuilder  *builder,
                 const RumNode    *node,
                 GError          **error)
{
  const char *id = rum_node_get_value (node, "id");
  RumExercise *exercise = g_hash_table_lookup (builder->contents->entries_by_id, id);
  RumExercise *easier = NULL;
  RumExercise *harder = NULL;

  if (!find_neighbour (builder, node, "easier", &easier, error) ||
      !find_neighbour (builder, node, "harder", &harder, error) ||
      !check_ladder (node, "easier", easier, exercise, error) ||
      !check_ladder (node, "harder", exercise, harder, error))
    return FALSE;

  rum_exercise_set_neighbours (exercise, easier, harder);

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_exercises:
 * @builder: a builder that has its sources and groups
 * @root: the root of exercises.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the exercises, hands each to its group, and tells them which is easier
 * and which is harder.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_exercises (RumAtlasBuilder  *builder,
                                 const RumNode    *root,
                                 GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_exercise (builder, child, error))
        return FALSE;
    }

  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!link_neighbours (builder, child, error))
        return FALSE;
    }

  return TRUE;
}
