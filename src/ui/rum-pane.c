/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-pane.h"

#include "rum-anatomy-card.h"
#include "rum-claim-row.h"
#include "rum-exercise-row.h"
#include "rum-section.h"
#include "rum-source-list.h"

#include <glib/gi18n.h>

/**
 * RumPane:
 *
 * Tells of a muscle or a group: names, what it does, what goes wrong, how to
 * strengthen it, when to see someone, the muscles of the group, sources. What
 * holds for the whole group stands below what is the muscle's own. Without an
 * entry it says what the program is for.
 *
 * CSS node: `pane`. Accessible role: region.
 */
struct _RumPane
{
  GtkWidget          parent_instance;

  GtkScrolledWindow *scroller;
  GtkBox            *content;
  GtkLabel          *name_label;
  GtkLabel          *plain_label;
  GtkLabel          *latin_label;
  GtkLabel          *nicknames_label;
  GtkBox            *body;

  RumAtlas          *atlas;
  RumEntry          *entry;
};

G_DEFINE_FINAL_TYPE (RumPane, rum_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ENTRY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The topics of a group before and after its exercises. */
static const RumTopic topics_before[] = {
  RUM_TOPIC_ROLE, RUM_TOPIC_WEAK, RUM_TOPIC_TIGHT, RUM_TOPIC_OVERUSED,
  RUM_TOPIC_FORM, RUM_TOPIC_FEEL,
};
static const RumTopic topics_after[] = { RUM_TOPIC_RED_FLAG, RUM_TOPIC_MYTH };

static void
set_optional_text (GtkLabel   *label,
                   const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  gtk_label_set_label (label, text != NULL ? text : "");
}

static GtkWidget *
append_section (RumPane    *self,
                const char *title)
{
  GtkWidget *section = rum_section_new (title);

  gtk_box_append (self->body, section);

  return section;
}

static void
append_claims (RumPane    *self,
               const char *title,
               GPtrArray  *claims)
{
  GtkWidget *section = NULL;

  if (claims->len == 0)
    return;

  section = append_section (self, title);
  for (guint i = 0; i < claims->len; i++)
    rum_section_append (RUM_SECTION (section), rum_claim_row_new (g_ptr_array_index (claims, i)));
}

static void
append_topic (RumPane  *self,
              RumEntry *entry,
              RumTopic  topic)
{
  g_autoptr (GPtrArray) claims = rum_entry_create_claims (entry, topic);

  append_claims (self, rum_topic_get_label (topic), claims);
}

static void
append_topics (RumPane        *self,
               RumEntry       *entry,
               const RumTopic *topics,
               gsize           n_topics)
{
  for (gsize i = 0; i < n_topics; i++)
    append_topic (self, entry, topics[i]);
}

static void
append_exercises (RumPane  *self,
                  RumGroup *group)
{
  GListModel *exercises = rum_group_get_exercises (group);
  guint n_exercises = g_list_model_get_n_items (exercises);
  GtkWidget *section = append_section (self, _("How to strengthen it"));

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);

      rum_section_append (RUM_SECTION (section), rum_exercise_row_new (exercise));
    }
}

static GtkWidget *
create_entry_button (RumEntry *entry)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (rum_entry_get_name (entry));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_tooltip_text (button, rum_entry_get_plain (entry));
  gtk_widget_add_css_class (button, "entry-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.muscle");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", rum_entry_get_id (entry));
  /* GTK 4.8 takes no name from a label within. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, rum_entry_get_name (entry), -1);

  return button;
}

static void
append_members (RumPane  *self,
                RumGroup *group)
{
  GListModel *muscles = rum_group_get_muscles (group);
  guint n_muscles = g_list_model_get_n_items (muscles);
  GtkWidget *section = append_section (self, _("Muscles of the group"));

  for (guint i = 0; i < n_muscles; i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

      if (muscle != self->entry)
        rum_section_append (RUM_SECTION (section), create_entry_button (muscle));
    }
}

static void
add_sources (GListStore *sources,
             GListModel *more)
{
  guint n_more = g_list_model_get_n_items (more);

  for (guint i = 0; i < n_more; i++)
    {
      g_autoptr (GObject) source = g_list_model_get_item (more, i);

      if (!g_list_store_find (sources, source, NULL))
        g_list_store_append (sources, source);
    }
}

static void
add_sources_of_claims (GListStore *sources,
                       RumEntry   *entry)
{
  GListModel *claims = rum_entry_get_claims (entry);
  guint n_claims = g_list_model_get_n_items (claims);

  for (guint i = 0; i < n_claims; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      add_sources (sources, rum_claim_get_sources (claim));
    }
}

static void
add_sources_of_exercises (GListStore *sources,
                          RumGroup   *group)
{
  GListModel *exercises = rum_group_get_exercises (group);
  guint n_exercises = g_list_model_get_n_items (exercises);

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);

      add_sources (sources, rum_exercise_get_sources (exercise));
    }
}

static void
append_sources (RumPane  *self,
                RumGroup *group)
{
  g_autoptr (GListStore) sources = g_list_store_new (RUM_TYPE_SOURCE);
  GtkWidget *section = append_section (self, _("Sources"));

  if (RUM_IS_MUSCLE (self->entry))
    {
      add_sources (sources, rum_muscle_get_anatomy_sources (RUM_MUSCLE (self->entry)));
      add_sources_of_claims (sources, self->entry);
    }
  add_sources_of_claims (sources, RUM_ENTRY (group));
  add_sources_of_exercises (sources, group);

  rum_section_append (RUM_SECTION (section), rum_source_list_new (G_LIST_MODEL (sources)));
}

static void
append_muscle (RumPane   *self,
               RumMuscle *muscle)
{
  static const RumTopic topics[] = { RUM_TOPIC_ROLE, RUM_TOPIC_TIMING };
  GtkWidget *section = NULL;

  append_topics (self, RUM_ENTRY (muscle), topics, G_N_ELEMENTS (topics));

  section = append_section (self, _("Anatomy"));
  rum_section_append (RUM_SECTION (section), rum_anatomy_card_new (muscle));
}

static void
append_group_link (RumPane  *self,
                   RumGroup *group)
{
  GtkWidget *section = append_section (self, _("Its group"));

  rum_section_append (RUM_SECTION (section), create_entry_button (RUM_ENTRY (group)));
}

static void
show_entry (RumPane  *self,
            RumEntry *entry)
{
  RumGroup *group = rum_entry_get_group (entry);
  g_autofree char *nicknames = NULL;

  if (rum_entry_get_nicknames (entry) != NULL)
    /* TRANSLATORS: %s is a list of nicknames of a muscle. */
    nicknames = g_strdup_printf (_("Runners say: %s"), rum_entry_get_nicknames (entry));

  gtk_label_set_label (self->name_label, rum_entry_get_name (entry));
  set_optional_text (self->plain_label, rum_entry_get_plain (entry));
  set_optional_text (self->latin_label, rum_entry_get_latin (entry));
  set_optional_text (self->nicknames_label, nicknames);

  if (RUM_IS_MUSCLE (entry))
    {
      append_muscle (self, RUM_MUSCLE (entry));
      append_group_link (self, group);
    }

  append_topic (self, RUM_ENTRY (group), RUM_TOPIC_OVERVIEW);
  append_topics (self, RUM_ENTRY (group), topics_before, G_N_ELEMENTS (topics_before));
  append_exercises (self, group);
  append_topics (self, RUM_ENTRY (group), topics_after, G_N_ELEMENTS (topics_after));
  append_members (self, group);
  append_sources (self, group);
}

static void
append_groups (RumPane *self)
{
  GListModel *groups = rum_atlas_get_groups (self->atlas);
  guint n_groups = g_list_model_get_n_items (groups);
  GtkWidget *section = append_section (self, _("The groups"));

  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);

      rum_section_append (RUM_SECTION (section), create_entry_button (group));
    }
}

static void
show_welcome (RumPane *self)
{
  GListModel *claims = rum_atlas_get_overview (self->atlas);
  guint n_claims = g_list_model_get_n_items (claims);
  GtkWidget *section = NULL;

  gtk_label_set_label (self->name_label, _("The muscles of running"));
  set_optional_text (self->plain_label,
                     _("Choose a muscle on the map or in the list to read what it does."));
  set_optional_text (self->latin_label, NULL);
  set_optional_text (self->nicknames_label, NULL);

  append_groups (self);
  section = append_section (self, _("Good to know"));
  for (guint i = 0; i < n_claims; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      rum_section_append (RUM_SECTION (section), rum_claim_row_new (claim));
    }
}

static void
fill (RumPane *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->body))) != NULL)
    gtk_box_remove (self->body, child);

  if (self->entry != NULL)
    show_entry (self, self->entry);
  else if (self->atlas != NULL)
    show_welcome (self);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
rum_pane_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  RumPane *self = RUM_PANE (object);

  switch (property_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_pane_set_property (GObject      *object,
                       guint         property_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  RumPane *self = RUM_PANE (object);

  switch (property_id)
    {
    case PROP_ENTRY:
      rum_pane_set_entry (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_pane_dispose (GObject *object)
{
  RumPane *self = RUM_PANE (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->entry);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_pane_parent_class)->dispose (object);
}

static void
rum_pane_class_init (RumPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_pane_get_property;
  object_class->set_property = rum_pane_set_property;
  object_class->dispose = rum_pane_dispose;

  /**
   * RumPane:entry:
   *
   * The muscle or group that the pane tells of; NULL for none.
   */
  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, RUM_TYPE_ENTRY,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pane");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, RumPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, RumPane, content);
  gtk_widget_class_bind_template_child (widget_class, RumPane, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, plain_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, latin_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, nicknames_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, body);
}

static void
rum_pane_init (RumPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_pane_set_atlas:
 * @self: the pane
 * @atlas: the atlas that the entries come from
 *
 * Gives the pane its atlas, and shows the welcome.
 */
void
rum_pane_set_atlas (RumPane  *self,
                    RumAtlas *atlas)
{
  g_return_if_fail (RUM_IS_PANE (self));
  g_return_if_fail (RUM_IS_ATLAS (atlas));

  if (g_set_object (&self->atlas, atlas))
    fill (self);
}

/**
 * rum_pane_get_entry:
 * @self: the pane
 *
 * Gets the muscle or group that the pane tells of.
 *
 * Returns: (transfer none) (nullable): the entry
 */
RumEntry *
rum_pane_get_entry (RumPane *self)
{
  g_return_val_if_fail (RUM_IS_PANE (self), NULL);

  return self->entry;
}

/**
 * rum_pane_set_entry:
 * @self: the pane
 * @entry: (nullable): a muscle or group, or NULL for the welcome
 *
 * Shows a muscle or group from its beginning.
 */
void
rum_pane_set_entry (RumPane  *self,
                    RumEntry *entry)
{
  g_return_if_fail (RUM_IS_PANE (self));
  g_return_if_fail (entry == NULL || RUM_IS_ENTRY (entry));

  if (!g_set_object (&self->entry, entry))
    return;

  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
}
