/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumGrade:
 * @RUM_GRADE_STRONG: several good studies, or a review of them, agree.
 * @RUM_GRADE_MIXED: studies disagree, or support has clear limits.
 * @RUM_GRADE_WEAK: one small study, indirect evidence or a simulation.
 * @RUM_GRADE_PRACTICE: coaching practice; no study was found.
 * @RUM_GRADE_CONTRADICTED: popular, but contradicted by studies.
 * @RUM_GRADE_GUIDANCE: clinical or safety guidance.
 * @RUM_GRADE_TEXTBOOK: textbook anatomy.
 *
 * How well a claim is supported.  The nick of each value is the word that
 * the content files use.
 */
typedef enum
{
  RUM_GRADE_STRONG,
  RUM_GRADE_MIXED,
  RUM_GRADE_WEAK,
  RUM_GRADE_PRACTICE,
  RUM_GRADE_CONTRADICTED,
  RUM_GRADE_GUIDANCE,
  RUM_GRADE_TEXTBOOK,
} RumGrade;

#define RUM_TYPE_GRADE (rum_grade_get_type ())

GType       rum_grade_get_type        (void);

const char *rum_grade_get_label       (RumGrade grade);
const char *rum_grade_get_explanation (RumGrade grade);

G_END_DECLS
