/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-grade.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (RumGrade, rum_grade,
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_STRONG, "strong"),
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_MIXED, "mixed"),
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_WEAK, "weak"),
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_PRACTICE, "practice"),
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_CONTRADICTED, "contradicted"),
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_GUIDANCE, "guidance"),
                    G_DEFINE_ENUM_VALUE (RUM_GRADE_TEXTBOOK, "textbook"))

/**
 * rum_grade_get_label:
 * @grade: a grade
 *
 * Gets the words that stand beside a claim for its strength of evidence.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_grade_get_label (RumGrade grade)
{
  switch (grade)
    {
    case RUM_GRADE_STRONG:
      /* TRANSLATORS: Strength of evidence of a claim: several good studies agree. */
      return C_("grade", "Strong evidence");
    case RUM_GRADE_MIXED:
      /* TRANSLATORS: Strength of evidence of a claim: studies disagree, or have limits. */
      return C_("grade", "Mixed evidence");
    case RUM_GRADE_WEAK:
      /* TRANSLATORS: Strength of evidence of a claim: one small study, or an indirect one. */
      return C_("grade", "Weak evidence");
    case RUM_GRADE_PRACTICE:
      /* TRANSLATORS: Strength of evidence of a claim: coaches do it, no study was found. */
      return C_("grade", "Coaching practice");
    case RUM_GRADE_CONTRADICTED:
      /* TRANSLATORS: Strength of evidence of a claim: many believe it, studies say otherwise. */
      return C_("grade", "Popular but contradicted");
    case RUM_GRADE_GUIDANCE:
      /* TRANSLATORS: Strength of evidence of a claim: it is what clinicians advise. */
      return C_("grade", "Clinical guidance");
    case RUM_GRADE_TEXTBOOK:
      /* TRANSLATORS: Strength of evidence of a claim: any anatomy book has it. */
      return C_("grade", "Textbook anatomy");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_grade_get_explanation:
 * @grade: a grade
 *
 * Gets one sentence on what the grade means, for a tooltip or a legend.
 *
 * Returns: (transfer none): the translated sentence
 */
const char *
rum_grade_get_explanation (RumGrade grade)
{
  switch (grade)
    {
    case RUM_GRADE_STRONG:
      return _("Several good studies, or a review of them, agree.");
    case RUM_GRADE_MIXED:
      return _("Studies disagree, or what supports it has clear limits.");
    case RUM_GRADE_WEAK:
      return _("It rests on one small study, on indirect evidence or on a simulation.");
    case RUM_GRADE_PRACTICE:
      return _("Coaches work this way, but we found no study of it.");
    case RUM_GRADE_CONTRADICTED:
      return _("Many runners believe it, but studies point the other way.");
    case RUM_GRADE_GUIDANCE:
      return _("Clinicians or safety bodies advise it.");
    case RUM_GRADE_TEXTBOOK:
      return _("Anatomy textbooks agree on it.");
    default:
      g_return_val_if_reached (NULL);
    }
}
