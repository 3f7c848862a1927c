/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"
#include "rum-sheet-composer.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

RumAtlas     *create_atlas     (void) G_GNUC_WARN_UNUSED_RESULT;
RumGroup     *get_group        (RumAtlas       *atlas,
                                const char     *id);
RumSheetOptions *create_options (RumAtlas      *atlas,
                                const char     *group_id,
                                double          width,
                                double          height) G_GNUC_WARN_UNUSED_RESULT;
RumSheetComposer *create_composer (RumAtlas    *atlas,
                                RumSheetOptions *options,
                                GError        **error) G_GNUC_WARN_UNUSED_RESULT;
RumSheetLayout *compose_layout (RumAtlas       *atlas,
                                RumSheetOptions *options,
                                GError        **error) G_GNUC_WARN_UNUSED_RESULT;
/* PangoContext has no g_autoptr at the floor. */
PangoContext *create_context   (void) G_GNUC_WARN_UNUSED_RESULT;
RumSheetRuler *create_ruler    (void) G_GNUC_WARN_UNUSED_RESULT;
double        get_smallest     (RumSheetBox *box);

guint         count_outside    (RumSheetLayout *layout,
                                double          width,
                                double          height);
guint         count_overlaps   (RumSheetLayout *layout);
guint         count_too_small  (RumSheetLayout *layout);
double        find_gap         (RumSheetLayout *layout,
                                int             page,
                                double          height);
guint         count_broken_words (RumSheetLayout *layout);
guint         count_widows     (RumSheetLayout *layout);
RumSheetBox  *find_text        (RumSheetLayout *layout,
                                const char     *text);

char         *run_tool         (const char     *variable,
                                GBytes         *pdf,
                                const char     *before,
                                const char     *after,
                                int            *status) G_GNUC_WARN_UNUSED_RESULT;
char         *squeeze          (const char     *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
