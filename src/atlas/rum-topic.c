/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-topic.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (RumTopic, rum_topic,
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_OVERVIEW, "overview"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_ROLE, "role"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_TIMING, "timing"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_WEAK, "weak"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_TIGHT, "tight"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_OVERUSED, "overused"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_FORM, "form"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_FEEL, "feel"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_CONTRIBUTOR, "contributor"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_FIRST_MEASURE, "first-measure"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_RESULT, "result"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_CAUTION, "caution"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_POINT, "point"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_MYTH, "myth"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_RED_FLAG, "red-flag"),
                    G_DEFINE_ENUM_VALUE (RUM_TOPIC_SAFETY, "safety"))

/**
 * rum_topic_get_label:
 * @topic: a topic
 *
 * Gets the heading above the claims about a topic.
 *
 * Returns: (transfer none): the translated heading
 */
const char *
rum_topic_get_label (RumTopic topic)
{
  switch (topic)
    {
    case RUM_TOPIC_OVERVIEW:
      /* TRANSLATORS: Heading in the text about a muscle. */
      return C_("heading", "What it is and where");
    case RUM_TOPIC_ROLE:
      /* TRANSLATORS: Heading in the text about a muscle. */
      return C_("heading", "What it does in running");
    case RUM_TOPIC_TIMING:
      /* TRANSLATORS: Heading in the text about a muscle: when in the stride it works. */
      return C_("heading", "When it works");
    case RUM_TOPIC_WEAK:
      /* TRANSLATORS: Heading in the text about a muscle: what goes with a weak muscle. */
      return C_("heading", "When it is weak");
    case RUM_TOPIC_TIGHT:
      /* TRANSLATORS: Heading in the text about a muscle: what goes with a tight muscle. */
      return C_("heading", "When it is tight");
    case RUM_TOPIC_OVERUSED:
      /* TRANSLATORS: Heading in the text about a muscle: what goes with too much load. */
      return C_("heading", "When it is overused");
    case RUM_TOPIC_FORM:
      /* TRANSLATORS: Heading in the text about a muscle: what can be seen from outside. */
      return C_("heading", "What a coach sees");
    case RUM_TOPIC_FEEL:
      /* TRANSLATORS: Heading in the text about a muscle; “you” is the runner who reads. */
      return C_("heading", "What you may feel");
    case RUM_TOPIC_CONTRIBUTOR:
      /* TRANSLATORS: Heading in the text about a complaint. It does not say “causes”. */
      return C_("heading", "What often goes with it");
    case RUM_TOPIC_FIRST_MEASURE:
      /* TRANSLATORS: Heading in the text about a complaint; “you” is the runner who reads. */
      return C_("heading", "What to change first");
    case RUM_TOPIC_RESULT:
      /* TRANSLATORS: Heading in the text about a test that one does alone: numbers of others. */
      return C_("heading", "What others reached");
    case RUM_TOPIC_CAUTION:
      /* TRANSLATORS: Heading in the text about a test that one does alone: its limits. */
      return C_("heading", "What it does not tell");
    case RUM_TOPIC_POINT:
      /* TRANSLATORS: Heading above the statements of an article. */
      return C_("heading", "In short");
    case RUM_TOPIC_MYTH:
      /* TRANSLATORS: Heading in the text about a muscle: popular beliefs, and what studies say. */
      return C_("heading", "Often heard");
    case RUM_TOPIC_RED_FLAG:
      /* TRANSLATORS: Heading in the text about a muscle: signs that need a clinician. */
      return C_("heading", "When to see someone");
    case RUM_TOPIC_SAFETY:
      /* TRANSLATORS: Heading of the safety note. */
      return C_("heading", "Safety note");
    default:
      g_return_val_if_reached (NULL);
    }
}
