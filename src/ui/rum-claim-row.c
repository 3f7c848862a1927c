/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-claim-row.h"

#include "rum-phase.h"
#include "rum-sources-button.h"

#include <glib/gi18n.h>

/**
 * RumClaimRow:
 *
 * A claim: the sentence, how strong its evidence is, in words, and a button
 * that shows its sources.
 *
 * CSS node: `claim`, with the style class of its grade (`strong`, `mixed` …)
 * and of its urgency (`emergency` …). Accessible role: group, labelled by the
 * sentence.
 */
struct _RumClaimRow
{
  GtkWidget      parent_instance;

  GtkLabel      *context_label;
  GtkLabel      *text_label;
  GtkLabel      *mark_label;
  GtkLabel      *grade_label;
  GtkMenuButton *sources_button;
};

G_DEFINE_FINAL_TYPE (RumClaimRow, rum_claim_row, GTK_TYPE_WIDGET)

/* The grade is told by words; the mark lets the eye find it, and differs in
 * form, not in colour alone. */
static const char *
get_mark (RumGrade grade)
{
  switch (grade)
    {
    case RUM_GRADE_STRONG:
      return "●●●";
    case RUM_GRADE_MIXED:
      return "●●○";
    case RUM_GRADE_WEAK:
      return "●○○";
    case RUM_GRADE_PRACTICE:
      return "○○○";
    case RUM_GRADE_CONTRADICTED:
      return "×";
    case RUM_GRADE_GUIDANCE:
      return "+";
    case RUM_GRADE_TEXTBOOK:
    default:
      return "■";
    }
}

static char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_strdup (g_enum_get_value (klass, value)->value_nick);
}

static char *
create_context (RumClaim *claim)
{
  RumPhase *phase = rum_claim_get_phase (claim);

  if (rum_claim_get_urgency (claim) != RUM_URGENCY_NONE)
    return g_strdup (rum_urgency_get_label (rum_claim_get_urgency (claim)));

  if (rum_claim_get_terrain (claim) != RUM_TERRAIN_ANY)
    return g_strdup (rum_terrain_get_label (rum_claim_get_terrain (claim)));

  if (phase == NULL)
    return NULL;

  /* TRANSLATORS: A phase of the stride and the part of the stride that it
   * takes, as in “Loading · 0–15 % of the stride”. Numbers are in per cent. */
  return g_strdup_printf (_("%1$s · %2$d–%3$d\302\240%% of the stride"),
                          rum_entry_get_name (RUM_ENTRY (phase)), rum_phase_get_start (phase),
                          rum_phase_get_end (phase));
}

static void
set_claim (RumClaimRow *self,
           RumClaim    *claim)
{
  RumGrade grade = rum_claim_get_grade (claim);
  g_autofree char *context = create_context (claim);
  g_autofree char *grade_nick = get_nick (RUM_TYPE_GRADE, grade);
  g_autofree char *urgency_nick = get_nick (RUM_TYPE_URGENCY, rum_claim_get_urgency (claim));

  gtk_widget_set_visible (GTK_WIDGET (self->context_label), context != NULL);
  gtk_label_set_label (self->context_label, context != NULL ? context : "");
  gtk_label_set_label (self->text_label, rum_claim_get_text (claim));
  gtk_label_set_label (self->mark_label, get_mark (grade));
  gtk_label_set_label (self->grade_label, rum_grade_get_label (grade));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->grade_label), rum_grade_get_explanation (grade));

  gtk_widget_add_css_class (GTK_WIDGET (self), grade_nick);
  gtk_widget_add_css_class (GTK_WIDGET (self), urgency_nick);
  rum_sources_button_set_up (self->sources_button, rum_claim_get_sources (claim),
                             rum_claim_get_text (claim));
}

static void
rum_claim_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_claim_row_parent_class)->dispose (object);
}

static void
rum_claim_row_class_init (RumClaimRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_claim_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "claim");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-claim-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RumClaimRow, context_label);
  gtk_widget_class_bind_template_child (widget_class, RumClaimRow, text_label);
  gtk_widget_class_bind_template_child (widget_class, RumClaimRow, mark_label);
  gtk_widget_class_bind_template_child (widget_class, RumClaimRow, grade_label);
  gtk_widget_class_bind_template_child (widget_class, RumClaimRow, sources_button);
}

static void
rum_claim_row_init (RumClaimRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->text_label, NULL,
                                  -1);
}

/**
 * rum_claim_row_new:
 * @claim: the claim to show
 *
 * Creates a row for a claim.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rum_claim_row_new (RumClaim *claim)
{
  RumClaimRow *self = NULL;

  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  self = g_object_new (RUM_TYPE_CLAIM_ROW, NULL);
  set_claim (self, claim);

  return GTK_WIDGET (self);
}
