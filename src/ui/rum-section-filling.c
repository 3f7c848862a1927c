/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-section-filling.h"

#include "rum-action-button.h"
#include "rum-activity-card.h"
#include "rum-anatomy-card.h"
#include "rum-chips.h"
#include "rum-claim-row.h"
#include "rum-entry-button.h"
#include "rum-exercise-row.h"
#include "rum-goal-editor.h"
#include "rum-goal-filter.h"
#include "rum-link-row.h"
#include "rum-picture.h"
#include "rum-source-list.h"
#include "rum-sources-button.h"
#include "rum-text.h"
#include "rum-word-filter.h"

#include <glib/gi18n.h>

/**
 * RumSectionFilling:
 * @run: what the last items share, if they do
 * @run_kind: the kind of the items in @run
 * @is_labelled: whether a small heading has said when what follows holds
 *
 * Fills a section row by row: a whole group at once would keep the reader
 * waiting. Items of one kind that follow each other may share a widget.
 */
struct _RumSectionFilling
{
  RumSection              *section;
  const RumReadingSection *content;
  RumState                *state;
  guint                    position;

  RumWordFilter           *word_filter;
  RumGoalFilter           *goal_filter;
  GtkWidget               *run;
  RumReadingKind           run_kind;
  guint                    n_in_run;
  gboolean                 is_labelled;
};

static GtkWidget *
create_list (const char *style_class)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  NULL);

  gtk_widget_add_css_class (list, style_class);

  return list;
}

static GtkWidget *
create_run (RumReadingKind kind)
{
  switch (kind)
    {
    case RUM_READING_CHIP:
    case RUM_READING_COMMAND:
      return rum_chips_new ();
    case RUM_READING_STEP:
      return create_list ("steps");
    case RUM_READING_FACT:
      return create_list ("facts");
    case RUM_READING_SOURCE:
      return rum_source_list_new (NULL);
    case RUM_READING_BULLET:
    default:
      return create_list ("bullets");
    }
}

static GtkWidget *
get_run (RumSectionFilling        *filling,
         RumReadingKind  kind)
{
  if (filling->run == NULL || filling->run_kind != kind)
    {
      filling->run = create_run (kind);
      filling->run_kind = kind;
      filling->n_in_run = 0;
      rum_section_append (filling->section, filling->run);
    }

  filling->n_in_run++;

  return filling->run;
}

static GtkWidget *
create_timing (RumTiming *timing)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *evidence = gtk_grid_new ();
  GtkWidget *confidence = NULL;
  GtkWidget *button = gtk_menu_button_new ();
  g_autofree char *text = rum_timing_dup_text (timing);

  confidence = rum_text_new (rum_confidence_get_label (rum_timing_get_confidence (timing)),
                             "grade");
  gtk_widget_add_css_class (box, "timing");
  gtk_widget_add_css_class (evidence, "evidence");
  gtk_widget_add_css_class (button, "sources-button");
  gtk_widget_set_valign (confidence, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (button), FALSE);
  rum_sources_button_set_up (GTK_MENU_BUTTON (button), rum_timing_get_sources (timing), text);

  gtk_box_append (GTK_BOX (box), rum_text_new (text, "text"));
  gtk_grid_attach (GTK_GRID (evidence), confidence, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (evidence), button, 1, 0, 1, 1);
  gtk_box_append (GTK_BOX (box), evidence);

  return box;
}

static GtkWidget *
create_claim (RumSectionFilling    *filling,
              const RumReadingItem *item)
{
  GtkWidget *row = rum_claim_row_new (RUM_CLAIM (item->object));

  if (item->text != NULL)
    rum_claim_row_set_text (RUM_CLAIM_ROW (row), item->text);
  if (filling->is_labelled)
    rum_claim_row_set_shows_context (RUM_CLAIM_ROW (row), FALSE);

  return row;
}

static GtkWidget *
create_label (RumSectionFilling    *filling,
              const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "label");
  filling->is_labelled = TRUE;

  return label;
}

static GtkWidget *
create_command (const RumReadingItem *item)
{
  GtkWidget *button = rum_action_button_new ();

  gtk_button_set_label (GTK_BUTTON (button), item->text);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), item->detail);

  return button;
}

static GtkWidget *
create_card (RumSectionFilling              *filling,
             const RumReadingItem *item)
{
  RumEntry *entry = RUM_ENTRY (item->object);
  GtkWidget *card = rum_entry_button_new_card (entry, item->text, item->detail);

  if (filling->word_filter != NULL)
    rum_word_filter_add (filling->word_filter, entry, card);

  return card;
}

static GtkWidget *
create_activity (RumSectionFilling     *filling,
                 RumActivity *activity)
{
  GtkWidget *card = rum_activity_card_new (activity);

  if (filling->goal_filter != NULL)
    rum_goal_filter_add (filling->goal_filter, activity, card);

  return card;
}

static GtkWidget *
create_exercise (RumSectionFilling *filling,
                 RumExercise       *exercise)
{
  GtkWidget *row = rum_exercise_row_new (exercise);

  rum_exercise_row_set_units (RUM_EXERCISE_ROW (row), filling->content->reading->manner.units);

  return row;
}

/* A row of its own. */
static GtkWidget *
create_row (RumSectionFilling              *filling,
            const RumReadingItem *item)
{
  switch (item->kind)
    {
    case RUM_READING_CLAIM:
      return create_claim (filling, item);
    case RUM_READING_LINK:
      return rum_link_row_new (RUM_LINK (item->object), filling->content->reading->address.entry);
    case RUM_READING_CARD:
      return create_card (filling, item);
    case RUM_READING_EXERCISE:
      return create_exercise (filling, RUM_EXERCISE (item->object));
    case RUM_READING_ACTIVITY:
      return create_activity (filling, RUM_ACTIVITY (item->object));
    case RUM_READING_ANATOMY:
      return rum_anatomy_card_new (RUM_MUSCLE (item->object));
    case RUM_READING_TIMING:
      return create_timing (RUM_TIMING (item->object));
    case RUM_READING_PICTURE:
      return rum_picture_new (item->detail, item->text);
    case RUM_READING_DOOR:
      return rum_entry_button_new_door (item->detail, item->text);
    case RUM_READING_LABEL:
      return create_label (filling, item->text);
    case RUM_READING_NOTE:
      return rum_text_new (item->text, "note");
    case RUM_READING_TEXT:
    default:
      return rum_text_new (item->text, "text");
    }
}

static void
add_to_run (RumSectionFilling              *filling,
            const RumReadingItem *item)
{
  GtkWidget *run = get_run (filling, item->kind);

  switch (item->kind)
    {
    case RUM_READING_CHIP:
      rum_chips_append (RUM_CHIPS (run),
                        rum_entry_button_new_chip (RUM_ENTRY (item->object), item->text));
      break;
    case RUM_READING_COMMAND:
      rum_chips_append (RUM_CHIPS (run), create_command (item));
      break;
    case RUM_READING_STEP:
      gtk_box_append (GTK_BOX (run), rum_text_new_step (filling->n_in_run, item->text));
      break;
    case RUM_READING_FACT:
      gtk_box_append (GTK_BOX (run), rum_text_new_fact (item->detail, item->text));
      break;
    case RUM_READING_SOURCE:
      rum_source_list_append (run, RUM_SOURCE (item->object));
      break;
    case RUM_READING_BULLET:
    default:
      gtk_box_append (GTK_BOX (run), rum_text_new_bullet (item->text));
      break;
    }
}

static gboolean
shares_widget (RumReadingKind kind)
{
  return kind == RUM_READING_CHIP || kind == RUM_READING_STEP || kind == RUM_READING_FACT ||
         kind == RUM_READING_BULLET || kind == RUM_READING_COMMAND || kind == RUM_READING_SOURCE;
}

/* What is pressed is the reader's goal. */
static void
add_own_goal (RumSectionFilling *filling)
{
  RumAtlas *atlas = filling->content->reading->atlas;

  rum_goal_filter_insert (filling->goal_filter, rum_goal_editor_new (atlas, filling->state));
  g_object_bind_property (filling->state, "goal-qualities", filling->goal_filter, "goals",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static gboolean
is_of_goals (RumReadingFilter filter)
{
  return filter == RUM_READING_FILTER_GOALS || filter == RUM_READING_FILTER_OWN_GOAL;
}

/* The buttons that choose goals stand above the sessions, the search field
 * above all. */
static void
add_filter (RumSectionFilling              *filling,
            RumReadingFilter      filter,
            const RumReadingItem *item)
{
  GtkWidget *widget = NULL;

  if (filter == RUM_READING_FILTER_WORDS && filling->word_filter == NULL)
    {
      widget = rum_word_filter_new (filling->content->reading->atlas);
      filling->word_filter = RUM_WORD_FILTER (widget);
    }
  else if (is_of_goals (filter) && filling->goal_filter == NULL &&
           item->kind == RUM_READING_ACTIVITY)
    {
      widget = rum_goal_filter_new ();
      filling->goal_filter = RUM_GOAL_FILTER (widget);
    }

  if (widget != NULL)
    rum_section_append (filling->section, widget);
  if (widget != NULL && filter == RUM_READING_FILTER_OWN_GOAL)
    add_own_goal (filling);
}

static void
add_item (RumSectionFilling    *filling,
          const RumReadingItem *item)
{
  add_filter (filling, filling->content->filter, item);

  if (shares_widget (item->kind))
    {
      add_to_run (filling, item);
      return;
    }

  filling->run = NULL;
  rum_section_append (filling->section, create_row (filling, item));
}

/**
 * rum_section_filling_new:
 * @section: a section without rows; it must live as long as the filling
 * @content: the part of a reading that @section shows; the same holds
 * @state: what remembers the reader's goal; the same holds
 *
 * Begins to fill a section.
 *
 * Returns: (transfer full): the filling
 */
RumSectionFilling *
rum_section_filling_new (RumSection              *section,
                         const RumReadingSection *content,
                         RumState                *state)
{
  RumSectionFilling *self = NULL;

  g_return_val_if_fail (RUM_IS_SECTION (section), NULL);
  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (RUM_IS_STATE (state), NULL);

  self = g_new0 (RumSectionFilling, 1);
  self->section = section;
  self->content = content;
  self->state = state;

  return self;
}

/**
 * rum_section_filling_free:
 * @self: a filling
 *
 * Ends to fill a section, whether all is in it or not.
 */
void
rum_section_filling_free (RumSectionFilling *self)
{
  g_free (self);
}

/**
 * rum_section_filling_step:
 * @self: a filling
 *
 * Makes the next row.
 *
 * Returns: whether there is more to come
 */
gboolean
rum_section_filling_step (RumSectionFilling *self)
{
  GPtrArray *items = NULL;
  const RumReadingItem *item = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  items = self->content->items;
  if (self->position >= items->len)
    return FALSE;

  item = g_ptr_array_index (items, self->position);
  add_item (self, item);
  self->position++;

  return self->position < items->len;
}
