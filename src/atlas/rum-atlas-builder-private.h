/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-contents-private.h"
#include "rum-node-private.h"

G_BEGIN_DECLS

/*< private >
 * RumAtlasBuilder:
 * @contents: what was built so far
 * @taken_entries: (element-type utf8 RumNode): which element has an id, by
 *   id; the same holds for the other tables of this kind
 * @sources: (element-type utf8 RumSource): sources by id
 * @phases: (element-type utf8 RumPhase): phases by id
 *
 * What is known while the objects of an atlas are made.  Everything in the
 * tables is borrowed: the elements outlive them.
 */
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
} RumAtlasBuilder;

RumAtlasContents *rum_atlas_build                 (const RumNode    *atlas,
                                                   const RumNode    *sources,
                                                   GPtrArray        *groups,
                                                   const RumNode    *exercises,
                                                   GError          **error)
                                                   G_GNUC_WARN_UNUSED_RESULT;

const char       *rum_atlas_builder_translate     (const char       *text);
gboolean          rum_atlas_builder_take_id       (GHashTable       *taken,
                                                   const RumNode    *node,
                                                   GError          **error);
GStrv             rum_atlas_builder_read_ids      (const RumNode    *node,
                                                   const char       *attribute,
                                                   GError          **error)
                                                   G_GNUC_WARN_UNUSED_RESULT;
GListModel       *rum_atlas_builder_find_sources  (RumAtlasBuilder  *builder,
                                                   const RumNode    *node,
                                                   GError          **error)
                                                   G_GNUC_WARN_UNUSED_RESULT;
gboolean          rum_atlas_builder_add_claims    (RumAtlasBuilder  *builder,
                                                   const RumNode    *parent,
                                                   GListStore       *claims,
                                                   GError          **error);
gboolean          rum_atlas_builder_add_group     (RumAtlasBuilder  *builder,
                                                   const RumNode    *node,
                                                   GError          **error);
gboolean          rum_atlas_builder_add_exercises (RumAtlasBuilder  *builder,
                                                   const RumNode    *root,
                                                   GError          **error);

G_END_DECLS
