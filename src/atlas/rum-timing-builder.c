/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-grammar-private.h"
#include "rum-muscle-private.h"
#include "rum-timing-private.h"

static gboolean
check_span (const RumNode  *node,
            int             previous_end,
            GError        **error)
{
  int start = rum_node_get_number (node, "start");
  int end = rum_node_get_number (node, "end");

  if (end <= start)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the span from %d ends at %d, which is not after its start; "
                        "correct one of them",
                        start, end);
  else if (start < previous_end)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the span starts at %d, before the one above has ended; "
                        "start it at %d or later",
                        start, previous_end);
  else
    return TRUE;

  return FALSE;
}

static GArray *
read_spans (const RumNode  *node,
            GError        **error)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RumTimingSpan));
  int previous_end = 0;

  for (const RumNode *child = node->first_child; child != NULL; child = child->next)
    {
      RumTimingSpan span = { 0 };

      if (!g_str_equal (child->name, "span"))
        continue;

      if (!check_span (child, previous_end, error))
        return NULL;

      span.start = rum_node_get_number (child, "start");
      span.end = previous_end = rum_node_get_number (child, "end");
      span.level = rum_grammar_get_enum (child, "level", RUM_TYPE_EFFORT);
      g_array_append_val (spans, span);
    }

  return g_steal_pointer (&spans);
}

static gboolean
take_muscle (RumAtlasBuilder  *builder,
             const RumNode    *node,
             GError          **error)
{
  const char *id = rum_node_get_value (node, "muscle");
  const RumNode *first = g_hash_table_lookup (builder->timed_muscles, id);

  if (first == NULL)
    {
      g_hash_table_insert (builder->timed_muscles, (char *) id, (RumNode *) node);
      return TRUE;
    }

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "%s:%d tells already when “%s” works; keep one",
                      first->file, first->line, id);

  return FALSE;
}

static gboolean
build_timing (RumAtlasBuilder  *builder,
              const RumNode    *node,
              GError          **error)
{
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (GArray) spans = NULL;
  g_autoptr (RumTiming) timing = NULL;
  RumEntry *muscle = NULL;
  RumTimingFields fields = {
    .method = rum_grammar_get_enum (node, "method", RUM_TYPE_TIMING_METHOD),
    .confidence = rum_grammar_get_enum (node, "confidence", RUM_TYPE_CONFIDENCE),
    .people = rum_node_get_number (node, "people"),
    .speed = g_ascii_strtod (rum_node_get_value (node, "speed"), NULL),
    .note = rum_atlas_builder_translate (rum_node_get_text (node, "note")),
  };

  muscle = rum_atlas_builder_find_entry (builder, node, rum_node_get_value (node, "muscle"),
                                         RUM_WANTED_MUSCLE, error);
  if (muscle == NULL || !take_muscle (builder, node, error))
    return FALSE;

  fields.sources = sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  spans = read_spans (node, error);
  if (spans == NULL)
    return FALSE;

  fields.spans = &g_array_index (spans, RumTimingSpan, 0);
  fields.n_spans = spans->len;
  timing = rum_timing_new (&fields);
  rum_muscle_set_timing (RUM_MUSCLE (muscle), timing);

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_timings:
 * @builder: a builder that has its sources and muscles
 * @root: the root of timings.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Tells muscles when in the stride they work.
 *
 * Returns: TRUE if all of it is sound
 */
gboolean
rum_atlas_builder_add_timings (RumAtlasBuilder  *builder,
                               const RumNode    *root,
                               GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_timing (builder, child, error))
        return FALSE;
    }

  return TRUE;
}
