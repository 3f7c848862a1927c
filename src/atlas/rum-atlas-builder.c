/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim-private.h"
#include "rum-exercise-private.h"
#include "rum-grammar-private.h"
#include "rum-group-private.h"
#include "rum-muscle-private.h"
#include "rum-phase-private.h"
#include "rum-source-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The label that stands for coaching practice in sources.xml. */
#define PRACTICE_ID "practice"

/* Which element has an id first, by id; the elements outlive the tables. */
typedef struct
{
  RumAtlasContents *contents;
  GHashTable       *taken_entries;
  GHashTable       *taken_claims;
  GHashTable       *taken_exercises;
  GHashTable       *taken_sources;
  GHashTable       *taken_phases;
  GHashTable       *sources;
  GHashTable       *phases;
} Builder;

static void
builder_init (Builder *builder)
{
  builder->contents = rum_atlas_contents_new ();
  builder->taken_entries = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_claims = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_exercises = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_sources = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_phases = g_hash_table_new (g_str_hash, g_str_equal);
  builder->sources = g_hash_table_new (g_str_hash, g_str_equal);
  builder->phases = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
builder_clear (Builder *builder)
{
  g_clear_pointer (&builder->contents, rum_atlas_contents_free);
  g_clear_pointer (&builder->taken_entries, g_hash_table_unref);
  g_clear_pointer (&builder->taken_claims, g_hash_table_unref);
  g_clear_pointer (&builder->taken_exercises, g_hash_table_unref);
  g_clear_pointer (&builder->taken_sources, g_hash_table_unref);
  g_clear_pointer (&builder->taken_phases, g_hash_table_unref);
  g_clear_pointer (&builder->sources, g_hash_table_unref);
  g_clear_pointer (&builder->phases, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Builder, builder_clear)

/* The grammar lets no empty text pass, so the header of the catalogue, which
 * is the translation of nothing, is never looked up.
 */
static const char *
translate (const char *text)
{
  return text != NULL ? g_dgettext (GETTEXT_PACKAGE, text) : NULL;
}

static gboolean
take_id (GHashTable     *taken,
         const RumNode  *node,
         GError        **error)
{
  const char *id = rum_node_get_value (node, "id");
  const RumNode *first = g_hash_table_lookup (taken, id);

  if (first == NULL)
    {
      g_hash_table_insert (taken, (char *) id, (RumNode *) node);
      return TRUE;
    }

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "the id “%s” is taken by %s:%d; choose another",
                      id, first->file, first->line);

  return FALSE;
}

/* Gives the ids of a list, or NULL if one of them stands there twice. */
static GStrv
read_ids (const RumNode  *node,
          const char     *attribute,
          GError        **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto(GStrv) ids = g_strsplit_set (rum_node_get_value (node, attribute), " \t\r\n", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (*ids[i] == '\0')
        continue;

      if (!g_hash_table_add (known, ids[i]))
        {
          rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                              "“%s” of <%s> names “%s” twice; keep one",
                              attribute, node->name, ids[i]);
          return NULL;
        }

      g_strv_builder_add (builder, ids[i]);
    }

  return g_strv_builder_end (builder);
}

static GListModel *
find_sources (Builder        *builder,
              const RumNode  *node,
              GError        **error)
{
  g_autoptr(GListStore) sources = g_list_store_new (RUM_TYPE_SOURCE);
  g_auto(GStrv) ids = read_ids (node, "sources", error);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      RumSource *source = g_hash_table_lookup (builder->sources, ids[i]);

      if (source == NULL)
        {
          rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                              "sources.xml has no source “%s”; add it or correct the id", ids[i]);
          return NULL;
        }

      g_list_store_append (sources, source);
    }

  return ids != NULL ? G_LIST_MODEL (g_steal_pointer (&sources)) : NULL;
}

static gboolean
check_addresses (const RumNode  *node,
                 GError        **error)
{
  const char *doi = rum_node_get_text (node, "doi");
  const char *url = rum_node_get_text (node, "url");

  if (doi != NULL && !g_str_has_prefix (doi, "10."))
    {
      rum_node_set_error (rum_node_get_child (node, "doi"), error, RUM_ATLAS_ERROR_CONTENT,
                          "“%s” is no digital object identifier; begin it with “10.”", doi);
      return FALSE;
    }

  /* It will be opened in the reader's browser. */
  if (url != NULL &&
      (!g_uri_is_valid (url, G_URI_FLAGS_NONE, NULL) || strchr (url, ' ') != NULL ||
       (!g_str_has_prefix (url, "http://") && !g_str_has_prefix (url, "https://"))))
    {
      rum_node_set_error (rum_node_get_child (node, "url"), error, RUM_ATLAS_ERROR_CONTENT,
                          "“%s” is no address on the web; begin it with https:// or http://",
                          url);
      return FALSE;
    }

  return TRUE;
}

static gboolean
build_source (Builder        *builder,
              const RumNode  *node,
              GError        **error)
{
  RumSourceFields fields = {
    .id = rum_node_get_value (node, "id"),
    .kind = rum_grammar_get_enum (node, "kind", RUM_TYPE_SOURCE_KIND),
    .read = rum_grammar_get_enum (node, "read", RUM_TYPE_SOURCE_READ),
    .authors = rum_node_get_text (node, "authors"),
    .year = rum_node_get_text (node, "year"),
    .title = rum_node_get_text (node, "title"),
    .journal = rum_node_get_text (node, "journal"),
    .doi = rum_node_get_text (node, "doi"),
    .url = rum_node_get_text (node, "url"),
  };
  g_autoptr(RumSource) source = NULL;

  if (!take_id (builder->taken_sources, node, error) || !check_addresses (node, error))
    return FALSE;

  if (fields.kind == RUM_SOURCE_LABEL)
    fields.title = translate (fields.title);

  source = rum_source_new (&fields);
  g_list_store_append (builder->contents->sources, source);
  g_hash_table_insert (builder->sources, (char *) rum_source_get_id (source), source);

  return TRUE;
}

static gboolean
build_sources (Builder        *builder,
               const RumNode  *root,
               GError        **error)
{
  for (guint i = 0; i < root->children->len; i++)
    {
      if (!build_source (builder, g_ptr_array_index (root->children, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_phase (const RumNode  *node,
             int             previous_end,
             gboolean        is_last,
             GError        **error)
{
  const char *id = rum_node_get_value (node, "id");
  int start = rum_node_get_number (node, "start");
  int end = rum_node_get_number (node, "end");

  if (start != previous_end)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the phase “%s” starts at %d; start it at %d, so that the phases "
                        "have neither gap nor overlap",
                        id, start, previous_end);
  else if (end <= start)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the phase “%s” ends at %d, which is not after its start; "
                        "correct one of them",
                        id, end);
  else if (is_last && end != 100)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the last phase, “%s”, ends at %d; end it at 100", id, end);
  else
    return TRUE;

  return FALSE;
}

static gboolean
build_phase (Builder        *builder,
             const RumNode  *node,
             GError        **error)
{
  g_autoptr(GListModel) sources = NULL;
  g_autoptr(RumPhase) phase = NULL;
  RumPhaseFields fields = {
    .id = rum_node_get_value (node, "id"),
    .name = translate (rum_node_get_text (node, "name")),
    .plain = translate (rum_node_get_text (node, "plain")),
    .start = rum_node_get_number (node, "start"),
    .end = rum_node_get_number (node, "end"),
  };

  if (!take_id (builder->taken_phases, node, error))
    return FALSE;

  sources = find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  fields.sources = sources;
  phase = rum_phase_new (&fields);
  g_list_store_append (builder->contents->phases, phase);
  g_hash_table_insert (builder->phases, (char *) rum_phase_get_id (phase), phase);

  return TRUE;
}

static gboolean
build_phases (Builder        *builder,
              const RumNode  *phases,
              GError        **error)
{
  int previous_end = 0;

  for (guint i = 0; i < phases->children->len; i++)
    {
      const RumNode *node = g_ptr_array_index (phases->children, i);

      if (!build_phase (builder, node, error) ||
          !check_phase (node, previous_end, i + 1 == phases->children->len, error))
        return FALSE;

      previous_end = rum_node_get_number (node, "end");
    }

  return TRUE;
}

/* Only a role has phase and terrain; a red flag, and nothing else, has an
 * urgency.
 */
static gboolean
check_claim_form (const RumNode  *node,
                  RumTopic        topic,
                  GError        **error)
{
  gboolean has_urgency = rum_node_get_attribute (node, "urgency") != NULL;

  if (topic != RUM_TOPIC_ROLE &&
      (rum_node_get_attribute (node, "phase") != NULL ||
       rum_node_get_attribute (node, "terrain") != NULL))
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "only a claim about “role” has “phase” or “terrain”; remove them");
  else if (topic != RUM_TOPIC_RED_FLAG && has_urgency)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "only a claim about “red-flag” has “urgency”; remove it");
  else if (topic == RUM_TOPIC_RED_FLAG && !has_urgency)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "a claim about “red-flag” lacks “urgency”; add it");
  else
    return TRUE;

  return FALSE;
}

static gboolean
is_unread (RumSource *source)
{
  return rum_source_get_read (source) == RUM_SOURCE_READ_NONE &&
         rum_source_get_kind (source) != RUM_SOURCE_LABEL;
}

static gboolean
check_evidence (const RumNode  *node,
                RumGrade        grade,
                GListModel     *sources,
                GError        **error)
{
  g_autoptr(RumSource) first = g_list_model_get_item (sources, 0);
  gboolean is_alone = g_list_model_get_n_items (sources) == 1;
  gboolean is_read = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr(RumSource) source = g_list_model_get_item (sources, i);

      is_read = is_read || !is_unread (source);
    }

  if (!is_read)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "nobody has read any source of this claim; name one that was read");
  else if (is_alone && grade != RUM_GRADE_PRACTICE &&
           g_str_equal (rum_source_get_id (first), PRACTICE_ID))
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the claim rests on coaching practice alone; grade it “practice” "
                        "or name a source");
  else
    return TRUE;

  return FALSE;
}

static gboolean
find_phase (Builder        *builder,
            const RumNode  *node,
            RumPhase      **phase,
            GError        **error)
{
  const char *id = rum_node_get_attribute (node, "phase");

  *phase = id != NULL ? g_hash_table_lookup (builder->phases, id) : NULL;
  if (id == NULL || *phase != NULL)
    return TRUE;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                      "atlas.xml has no phase “%s”; add it or correct the id", id);

  return FALSE;
}

static gboolean
build_claim (Builder        *builder,
             const RumNode  *node,
             GListStore     *claims,
             GError        **error)
{
  g_autoptr(GListModel) sources = NULL;
  RumClaim *claim = NULL;
  RumClaimFields fields = {
    .id = rum_node_get_value (node, "id"),
    .text = translate (node->text->str),
    .topic = rum_grammar_get_enum (node, "about", RUM_TYPE_TOPIC),
    .grade = rum_grammar_get_enum (node, "grade", RUM_TYPE_GRADE),
    .urgency = rum_grammar_get_enum (node, "urgency", RUM_TYPE_URGENCY),
    .terrain = rum_grammar_get_enum (node, "terrain", RUM_TYPE_TERRAIN),
  };

  if (!take_id (builder->taken_claims, node, error) ||
      !check_claim_form (node, fields.topic, error) ||
      !find_phase (builder, node, &fields.phase, error))
    return FALSE;

  sources = find_sources (builder, node, error);
  if (sources == NULL || !check_evidence (node, fields.grade, sources, error))
    return FALSE;

  fields.sources = sources;
  claim = rum_claim_new (&fields);
  g_list_store_append (claims, claim);
  g_hash_table_insert (builder->contents->claims_by_id,
                       (char *) rum_claim_get_id (claim), claim);

  return TRUE;
}

/* Appends the claims directly inside an element. */
static gboolean
build_claims (Builder        *builder,
              const RumNode  *parent,
              GListStore     *claims,
              GError        **error)
{
  for (guint i = 0; i < parent->children->len; i++)
    {
      const RumNode *node = g_ptr_array_index (parent->children, i);

      if (g_str_equal (node->name, "claim") && !build_claim (builder, node, claims, error))
        return FALSE;
    }

  return TRUE;
}

/* Gives what groups and muscles have in common; @claims is to be filled. */
static RumEntryFields
read_entry (const RumNode *node,
            GListStore    *claims)
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

  fields.names.name = translate (fields.english.name);
  fields.names.plain = translate (fields.english.plain);
  fields.names.latin = fields.english.latin;
  fields.names.nicknames = translate (fields.english.nicknames);

  return fields;
}

static void
add_entry (Builder  *builder,
           RumEntry *entry)
{
  g_ptr_array_add (builder->contents->entries, g_object_ref (entry));
  g_hash_table_insert (builder->contents->entries_by_id,
                       (char *) rum_entry_get_id (entry), entry);
}

static gboolean
build_muscle (Builder        *builder,
              const RumNode  *node,
              RumGroup       *group,
              GError        **error)
{
  g_autoptr(GListStore) claims = g_list_store_new (RUM_TYPE_CLAIM);
  g_autoptr(GListModel) sources = NULL;
  g_autoptr(RumMuscle) muscle = NULL;
  RumEntryFields fields = read_entry (node, claims);
  const RumNode *anatomy_node = rum_node_get_child (node, "anatomy");
  RumAnatomy anatomy = {
    .origin = translate (rum_node_get_text (anatomy_node, "origin")),
    .insertion = translate (rum_node_get_text (anatomy_node, "insertion")),
    .action = translate (rum_node_get_text (anatomy_node, "action")),
    .nerve = translate (rum_node_get_text (anatomy_node, "nerve")),
  };

  if (!take_id (builder->taken_entries, node, error))
    return FALSE;

  sources = find_sources (builder, anatomy_node, error);
  if (sources == NULL || !build_claims (builder, node, claims, error))
    return FALSE;

  anatomy.sources = sources;
  muscle = rum_muscle_new (&fields, rum_grammar_get_enum (node, "kind", RUM_TYPE_TISSUE),
                           &anatomy);
  rum_group_add_muscle (group, muscle);
  add_entry (builder, RUM_ENTRY (muscle));

  return TRUE;
}

static gboolean
build_group (Builder        *builder,
             const RumNode  *node,
             GError        **error)
{
  g_autoptr(GListStore) claims = g_list_store_new (RUM_TYPE_CLAIM);
  g_autoptr(RumGroup) group = NULL;
  RumEntryFields fields = read_entry (node, claims);

  if (!take_id (builder->taken_entries, node, error) ||
      !build_claims (builder, node, claims, error))
    return FALSE;

  group = rum_group_new (&fields, rum_grammar_get_enum (node, "tier", RUM_TYPE_TIER));
  g_list_store_append (builder->contents->groups, group);
  add_entry (builder, RUM_ENTRY (group));

  for (guint i = 0; i < node->children->len; i++)
    {
      const RumNode *child = g_ptr_array_index (node->children, i);

      if (g_str_equal (child->name, "muscle") &&
          !build_muscle (builder, child, group, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
build_groups (Builder    *builder,
              GPtrArray  *groups,
              GError    **error)
{
  for (guint i = 0; i < groups->len; i++)
    {
      if (!build_group (builder, g_ptr_array_index (groups, i), error))
        return FALSE;
    }

  return TRUE;
}

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
find_group (Builder        *builder,
            const RumNode  *node,
            GError        **error)
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
find_muscles (Builder        *builder,
              const RumNode  *node,
              GError        **error)
{
  g_autoptr(GListStore) muscles = g_list_store_new (RUM_TYPE_MUSCLE);
  g_auto(GStrv) ids = read_ids (node, "muscles", error);

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
  g_autoptr(GStrvBuilder) cues = g_strv_builder_new ();

  for (guint i = 0; i < node->children->len; i++)
    {
      const RumNode *child = g_ptr_array_index (node->children, i);

      if (g_str_equal (child->name, "cue"))
        g_strv_builder_add (cues, translate (child->text->str));
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
build_exercise (Builder        *builder,
                const RumNode  *node,
                GError        **error)
{
  g_autoptr(GListModel) muscles = NULL;
  g_autoptr(GListModel) sources = NULL;
  g_autoptr(RumExercise) exercise = NULL;
  g_auto(GStrv) cues = read_cues (node);
  RumExerciseFields fields = {
    .id = rum_node_get_value (node, "id"),
    .name = translate (rum_node_get_text (node, "name")),
    .level = rum_grammar_get_enum (node, "level", RUM_TYPE_LEVEL),
    .basis = rum_grammar_get_enum (node, "basis", RUM_TYPE_BASIS),
    .dose_note = translate (rum_node_get_text (node, "dose-note")),
    .kit = translate (rum_node_get_text (node, "kit")),
    .cues = (const char *const *) cues,
    .progression = translate (rum_node_get_text (node, "progression")),
  };

  if (!take_id (builder->taken_exercises, node, error) ||
      !read_dose (node, &fields.dose, error))
    return FALSE;

  fields.group = find_group (builder, node, error);
  if (fields.group == NULL)
    return FALSE;

  fields.muscles = muscles = find_muscles (builder, node, error);
  if (muscles == NULL)
    return FALSE;

  fields.sources = sources = find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  exercise = rum_exercise_new (&fields);
  g_list_store_append (builder->contents->exercises, exercise);
  rum_group_add_exercise (fields.group, exercise);

  return TRUE;
}

static gboolean
build_exercises (Builder        *builder,
                 const RumNode  *root,
                 GError        **error)
{
  for (guint i = 0; i < root->children->len; i++)
    {
      if (!build_exercise (builder, g_ptr_array_index (root->children, i), error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_build:
 * @atlas: the root of atlas.xml
 * @sources: the root of sources.xml
 * @groups: (element-type RumNode): the roots of the groups' files, in order
 * @exercises: the root of exercises.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the objects of an atlas from files that have passed the grammar, and
 * checks what no grammar can say: ids that must be unique or known, phases
 * that must follow one another, evidence that must fit the grade.  The texts
 * are translated on the way.
 *
 * Returns: (transfer full) (nullable): the contents, or NULL with @error set
 *   to RUM_ATLAS_ERROR_CONTENT or RUM_ATLAS_ERROR_REFERENCE
 */
RumAtlasContents *
rum_atlas_build (const RumNode  *atlas,
                 const RumNode  *sources,
                 GPtrArray      *groups,
                 const RumNode  *exercises,
                 GError        **error)
{
  g_auto(Builder) builder = { NULL };
  RumAtlasContents *contents = NULL;

  builder_init (&builder);
  contents = builder.contents;

  if (!build_sources (&builder, sources, error) ||
      !build_phases (&builder, rum_node_get_child (atlas, "phases"), error) ||
      !build_claims (&builder, rum_node_get_child (atlas, "safety"), contents->safety, error) ||
      !build_claims (&builder, rum_node_get_child (atlas, "overview"), contents->overview,
                     error) ||
      !build_groups (&builder, groups, error) ||
      !build_exercises (&builder, exercises, error))
    return NULL;

  return g_steal_pointer (&builder.contents);
}
