/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumTopic:
 * @RUM_TOPIC_OVERVIEW: what it is and where.
 * @RUM_TOPIC_ROLE: what it does in running.
 * @RUM_TOPIC_TIMING: when in the stride it works.
 * @RUM_TOPIC_WEAK: what goes with weakness.
 * @RUM_TOPIC_TIGHT: what goes with tightness.
 * @RUM_TOPIC_OVERUSED: what goes with overuse.
 * @RUM_TOPIC_FORM: what a coach sees.
 * @RUM_TOPIC_FEEL: what the runner feels.
 * @RUM_TOPIC_CONTRIBUTOR: what often goes with a symptom.
 * @RUM_TOPIC_FIRST_MEASURE: what to change first.
 * @RUM_TOPIC_RESULT: what others reached in a self-test.
 * @RUM_TOPIC_CAUTION: what a self-test does not tell.
 * @RUM_TOPIC_POINT: a point of an article.
 * @RUM_TOPIC_MYTH: what is often heard, and what studies say.
 * @RUM_TOPIC_RED_FLAG: when to see someone.
 * @RUM_TOPIC_SAFETY: the safety note.
 *
 * What a claim is about, in the order in which a reader meets it.
 */
typedef enum
{
  RUM_TOPIC_OVERVIEW,
  RUM_TOPIC_ROLE,
  RUM_TOPIC_TIMING,
  RUM_TOPIC_WEAK,
  RUM_TOPIC_TIGHT,
  RUM_TOPIC_OVERUSED,
  RUM_TOPIC_FORM,
  RUM_TOPIC_FEEL,
  RUM_TOPIC_CONTRIBUTOR,
  RUM_TOPIC_FIRST_MEASURE,
  RUM_TOPIC_RESULT,
  RUM_TOPIC_CAUTION,
  RUM_TOPIC_POINT,
  RUM_TOPIC_MYTH,
  RUM_TOPIC_RED_FLAG,
  RUM_TOPIC_SAFETY,
} RumTopic;

#define RUM_TYPE_TOPIC (rum_topic_get_type ())

GType       rum_topic_get_type  (void);

const char *rum_topic_get_label (RumTopic topic);

G_END_DECLS
