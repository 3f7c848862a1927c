/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-claim-row.h"

#include "rum-chips.h"
#include "rum-context.h"
#include "rum-sources-button.h"
#include "rum-tooltip.h"

#include <glib/gi18n.h>

/**
 * RumClaimRow:
 *
 * A claim, as a card: the sentence, what to open next, how strong its evidence
 * is, in words, a button that shows its sources and one with a menu to copy
 * the claim or to report a mistake in it.
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
  GtkMenuButton *menu_button;

  RumClaim      *claim;
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

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             RumClaim   *claim)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", rum_claim_get_id (claim));
  g_menu_append_item (menu, item);
}

/* The menu is made when it is first opened: most never are. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  RumClaim *claim = user_data;
  g_autoptr (GMenu) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  menu = g_menu_new ();
  /* TRANSLATORS: Command: copies a statement. */
  append_item (menu, _("Copy Text"), "win.copy-claim", claim);
  /* TRANSLATORS: Command: copies a statement in the format Markdown. */
  append_item (menu, _("Copy as Markdown"), "win.copy-claim-markdown", claim);
  append_item (menu, _("Report a Mistake…"), "win.report", claim);
  gtk_menu_button_set_popover (button,
                               gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
}

static void
set_up_menu (RumClaimRow *self)
{
  g_autofree char *name = NULL;

  /* TRANSLATORS: Read by a screen reader: a button with a menu for the
   * sentence %s. */
  name = g_strdup_printf (_("Copy or report: %s"), rum_claim_get_text (self->claim));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb,
                                         g_object_ref (self->claim), g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
add_see (RumClaimRow *self)
{
  GListModel *see = rum_claim_get_see (self->claim);
  GtkWidget *chips = NULL;

  if (see == NULL || g_list_model_get_n_items (see) == 0)
    return;

  chips = rum_chips_new ();
  rum_chips_add (RUM_CHIPS (chips), see);
  gtk_widget_insert_after (chips, GTK_WIDGET (self), GTK_WIDGET (self->text_label));
}

static void
update_context (RumClaimRow *self,
                gboolean     shows_context)
{
  g_autofree char *context = rum_context_dup_of_claim (self->claim);

  gtk_widget_set_visible (GTK_WIDGET (self->context_label), shows_context && context != NULL);
  gtk_label_set_label (self->context_label, context != NULL ? context : "");
}

static void
set_claim (RumClaimRow *self,
           RumClaim    *claim)
{
  RumGrade grade = rum_claim_get_grade (claim);
  g_autofree char *grade_nick = get_nick (RUM_TYPE_GRADE, grade);
  g_autofree char *urgency_nick = get_nick (RUM_TYPE_URGENCY, rum_claim_get_urgency (claim));

  self->claim = g_object_ref (claim);
  update_context (self, TRUE);
  gtk_label_set_label (self->text_label, rum_claim_get_text (claim));
  gtk_label_set_label (self->mark_label, get_mark (grade));
  gtk_label_set_label (self->grade_label, rum_grade_get_label (grade));
  rum_tooltip_set (GTK_WIDGET (self->grade_label), rum_grade_get_explanation (grade));

  gtk_widget_add_css_class (GTK_WIDGET (self), grade_nick);
  gtk_widget_add_css_class (GTK_WIDGET (self), urgency_nick);
  rum_sources_button_set_up (self->sources_button, rum_claim_get_sources (claim),
                             rum_claim_get_text (claim));
  set_up_menu (self);
  add_see (self);
}

static void
rum_claim_row_dispose (GObject *object)
{
  RumClaimRow *self = RUM_CLAIM_ROW (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->claim);

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
  gtk_widget_class_bind_template_child (widget_class, RumClaimRow, menu_button);
}

static void
rum_claim_row_init (RumClaimRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* TRANSLATORS: Tooltip of a menu: copy a statement, or report that it is wrong. */
  rum_tooltip_set (GTK_WIDGET (self->menu_button), _("Copy or report"));
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

/**
 * rum_claim_row_get_claim:
 * @self: the row
 *
 * Gets the claim that the row shows.
 *
 * Returns: (transfer none): the claim
 */
RumClaim *
rum_claim_row_get_claim (RumClaimRow *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM_ROW (self), NULL);

  return self->claim;
}

/**
 * rum_claim_row_set_shows_context:
 * @self: the row
 * @shows_context: whether to say when the claim holds
 *
 * Leaves out when or where the claim holds, where a heading has said it.
 */
void
rum_claim_row_set_shows_context (RumClaimRow *self,
                                 gboolean     shows_context)
{
  g_return_if_fail (RUM_IS_CLAIM_ROW (self));

  update_context (self, shows_context);
}

/**
 * rum_claim_row_set_text:
 * @self: the row
 * @text: what the claim says, such as in other units
 *
 * Tells the claim in other words.
 */
void
rum_claim_row_set_text (RumClaimRow *self,
                        const char  *text)
{
  g_return_if_fail (RUM_IS_CLAIM_ROW (self));
  g_return_if_fail (text != NULL);

  gtk_label_set_label (self->text_label, text);
}
