/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure.h"

G_BEGIN_DECLS

#define RUM_TYPE_FIGURE_EXCERPT (rum_figure_excerpt_get_type ())

/**
 * RumFigureExcerpt:
 *
 * Makes small figures of a large one, for paper.
 *
 * A picture on paper shows one part of the body, or all of it so small that no
 * fibre is seen.  What it does not show would still have to be read, matched
 * with a stylesheet and put into the file, and that is what takes long there.
 */
G_DECLARE_FINAL_TYPE (RumFigureExcerpt, rum_figure_excerpt, RUM, FIGURE_EXCERPT, GObject)

RumFigureExcerpt *rum_figure_excerpt_new           (RumView             view,
                                                    RumLayer            layer,
                                                    GError            **error) G_GNUC_WARN_UNUSED_RESULT;

RumView           rum_figure_excerpt_get_view      (RumFigureExcerpt   *self);
RumLayer          rum_figure_excerpt_get_layer     (RumFigureExcerpt   *self);

gboolean          rum_figure_excerpt_measure       (RumFigureExcerpt   *self,
                                                    const char         *muscle_id,
                                                    RumBox             *box,
                                                    RumBox             *half);
RumFigure        *rum_figure_excerpt_create_figure (RumFigureExcerpt   *self,
                                                    const RumBox       *area,
                                                    gboolean            is_small,
                                                    const char *const  *without,
                                                    GError            **error) G_GNUC_WARN_UNUSED_RESULT;
RumFigure        *rum_figure_excerpt_create_lit    (RumFigureExcerpt   *self,
                                                    const RumBox       *area,
                                                    gboolean            is_small,
                                                    const char *const  *muscle_ids,
                                                    GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
