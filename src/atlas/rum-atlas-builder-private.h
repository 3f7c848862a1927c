/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-contents-private.h"
#include "rum-entry-private.h"
#include "rum-node-private.h"

G_BEGIN_DECLS

/*< private >
 * RumAtlasFiles:
 * @groups: (element-type RumNode): the groups' files, in reading order
 *
 * The root elements of the files of an atlas, all of which have passed the
 * grammar.
 */
typedef struct
{
  RumNode   *atlas;
  RumNode   *sources;
  GPtrArray *groups;
  RumNode   *exercises;
  RumNode   *self_tests;
  RumNode   *symptoms;
  RumNode   *links;
  RumNode   *functions;
  RumNode   *timings;
  RumNode   *glossary;
  RumNode   *articles;
} RumAtlasFiles;

/*< private >
 * RumAtlasBuilder:
 * @contents: what was built so far
 * @taken_entries: (element-type utf8 RumNode): which element has an id, by
 *   id; the same holds for the other tables of this kind
 * @sources: (element-type utf8 RumSource): sources by id
 * @source_lists: (element-type utf8 GListModel): lists of sources by the value
 *   of the attribute that names them; the lists are held
 * @phases: (element-type utf8 RumPhase): phases by id
 * @timed_muscles: (element-type utf8 RumNode): which element tells when a
 *   muscle works, by the muscle's id
 * @see_nodes: (element-type RumNode): the elements whose attribute "see" is
 *   to be looked up when all entries are known, in the order of @contents'
 *   see_lists
 * @no_claims: an empty list of claims, for all who have none of their own
 * @no_entries: an empty list of entries
 *
 * What is known while the objects of an atlas are made.  Everything else in
 * the tables is borrowed: the elements outlive them.
 */
typedef struct
{
  RumAtlasContents *contents;
  GHashTable       *taken_entries;
  GHashTable       *taken_claims;
  GHashTable       *taken_sources;
  GHashTable       *sources;
  GHashTable       *source_lists;
  GHashTable       *phases;
  GHashTable       *timed_muscles;
  GPtrArray        *see_nodes;
  RumList          *no_claims;
  RumList          *no_entries;
} RumAtlasBuilder;

/*< private >
 * RumWanted:
 * @RUM_WANTED_GROUP: a group.
 * @RUM_WANTED_MUSCLE: a muscle.
 * @RUM_WANTED_ANATOMICAL: a group or muscle.
 * @RUM_WANTED_PART: a group, muscle or place.
 * @RUM_WANTED_EXERCISE: an exercise.
 * @RUM_WANTED_ENTRY: anything that has an id.
 *
 * What an id must stand for.
 */
typedef enum
{
  RUM_WANTED_GROUP,
  RUM_WANTED_MUSCLE,
  RUM_WANTED_ANATOMICAL,
  RUM_WANTED_PART,
  RUM_WANTED_EXERCISE,
  RUM_WANTED_ENTRY,
} RumWanted;

RumAtlasContents *rum_atlas_build                  (const RumAtlasFiles  *files,
                                                    GError              **error)
                                                    G_GNUC_WARN_UNUSED_RESULT;

const char       *rum_atlas_builder_translate      (const char           *text);
gboolean          rum_atlas_builder_take_id        (GHashTable           *taken,
                                                    const RumNode        *node,
                                                    GError              **error);
GStrv             rum_atlas_builder_read_texts     (const RumNode        *node,
                                                    const char           *name)
                                                    G_GNUC_WARN_UNUSED_RESULT;
RumEntryFields    rum_atlas_builder_read_entry     (const RumNode        *node,
                                                    RumList              *claims);

GListModel       *rum_atlas_builder_find_sources   (RumAtlasBuilder      *builder,
                                                    const RumNode        *node,
                                                    GError              **error)
                                                    G_GNUC_WARN_UNUSED_RESULT;
RumEntry         *rum_atlas_builder_find_entry     (RumAtlasBuilder      *builder,
                                                    const RumNode        *node,
                                                    const char           *id,
                                                    RumWanted             wanted,
                                                    GError              **error);
GListModel       *rum_atlas_builder_find_entries   (RumAtlasBuilder      *builder,
                                                    const RumNode        *node,
                                                    const char           *attribute,
                                                    RumWanted             wanted,
                                                    GError              **error)
                                                    G_GNUC_WARN_UNUSED_RESULT;
gboolean          rum_atlas_builder_check_disjoint (const RumNode        *node,
                                                    GListModel           *muscles,
                                                    GListModel           *helpers,
                                                    GError              **error);

void              rum_atlas_builder_add_entry      (RumAtlasBuilder      *builder,
                                                    RumEntry             *entry);
RumList          *rum_atlas_builder_add_see_list   (RumAtlasBuilder      *builder,
                                                    const RumNode        *node);
gboolean          rum_atlas_builder_fill_see_lists (RumAtlasBuilder      *builder,
                                                    GError              **error);

gboolean          rum_atlas_builder_add_claims     (RumAtlasBuilder      *builder,
                                                    const RumNode        *parent,
                                                    RumList              *claims,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_group      (RumAtlasBuilder      *builder,
                                                    const RumNode        *node,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_exercises  (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_self_tests (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_symptoms   (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_links      (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_functions  (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_timings    (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_terms      (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);
gboolean          rum_atlas_builder_add_articles   (RumAtlasBuilder      *builder,
                                                    const RumNode        *root,
                                                    GError              **error);

G_END_DECLS
