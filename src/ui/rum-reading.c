/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-reading-private.h"

#include "rum-goal.h"

#include <glib/gi18n.h>

static void
free_item (gpointer data)
{
  RumReadingItem *item = data;

  g_clear_object (&item->object);
  g_free (item->text);
  g_free (item->detail);
  g_free (item);
}

static void
free_section (gpointer data)
{
  RumReadingSection *section = data;

  g_ptr_array_unref (section->items);
  g_free (section->title);
  g_free (section);
}

static RumReadingItem *
add_item (RumReadingSection *section,
          RumReadingKind     kind)
{
  RumReadingItem *item = g_new0 (RumReadingItem, 1);

  item->kind = kind;
  g_ptr_array_add (section->items, item);

  return item;
}

static void
add_claims_of (GPtrArray *claims,
               RumEntry  *entry)
{
  GListModel *model = rum_entry_get_claims (entry);
  guint n_claims = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_claims; i++)
    g_ptr_array_add (claims, g_list_model_get_item (model, i));
}

static GPtrArray *
create_claims (const RumReadingItem *item)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);

  if (item->kind == RUM_READING_CLAIM)
    g_ptr_array_add (claims, g_object_ref (item->object));
  else if (item->kind == RUM_READING_LINK)
    g_ptr_array_add (claims, g_object_ref (rum_link_get_claim (RUM_LINK (item->object))));
  else if (item->kind == RUM_READING_ACTIVITY)
    add_claims_of (claims, RUM_ENTRY (item->object));

  return g_steal_pointer (&claims);
}

static void
add_lines (GPtrArray         *texts,
           const char *const *lines)
{
  for (gsize i = 0; lines != NULL && lines[i] != NULL; i++)
    g_ptr_array_add (texts, (gpointer) lines[i]);
}

static void
add_text (GPtrArray  *texts,
          const char *text)
{
  if (text != NULL)
    g_ptr_array_add (texts, (gpointer) text);
}

static void
add_texts_of_exercise (GPtrArray   *texts,
                       RumExercise *exercise)
{
  add_text (texts, rum_exercise_get_dose_note (exercise));
  add_text (texts, rum_exercise_get_setup (exercise));
  add_lines (texts, rum_exercise_get_steps (exercise));
  add_text (texts, rum_exercise_get_feel (exercise));
  add_lines (texts, rum_exercise_get_faults (exercise));
  add_lines (texts, rum_exercise_get_cues (exercise));
  add_text (texts, rum_exercise_get_progression (exercise));
}

static void
add_texts_of_item (GPtrArray            *texts,
                   const RumReadingItem *item)
{
  g_autoptr (GPtrArray) claims = create_claims (item);

  for (guint i = 0; i < claims->len; i++)
    add_text (texts, rum_claim_get_text (g_ptr_array_index (claims, i)));

  add_text (texts, item->text);

  if (item->kind == RUM_READING_EXERCISE)
    add_texts_of_exercise (texts, RUM_EXERCISE (item->object));
  else if (item->kind == RUM_READING_ANATOMY)
    add_text (texts, rum_muscle_get_action (RUM_MUSCLE (item->object)));
}

static void
add_new (GPtrArray  *sources,
         GHashTable *known,
         GListModel *more)
{
  guint n_more = more != NULL ? g_list_model_get_n_items (more) : 0;

  for (guint i = 0; i < n_more; i++)
    {
      g_autoptr (GObject) source = g_list_model_get_item (more, i);

      if (g_hash_table_add (known, source))
        g_ptr_array_add (sources, g_steal_pointer (&source));
    }
}

static void
add_sources_of_item (GPtrArray            *sources,
                     GHashTable           *known,
                     const RumReadingItem *item)
{
  g_autoptr (GPtrArray) claims = create_claims (item);

  for (guint i = 0; i < claims->len; i++)
    add_new (sources, known, rum_claim_get_sources (g_ptr_array_index (claims, i)));

  if (item->kind == RUM_READING_EXERCISE)
    add_new (sources, known, rum_exercise_get_sources (RUM_EXERCISE (item->object)));
  else if (item->kind == RUM_READING_ANATOMY ||
           (item->kind == RUM_READING_FACT && item->object != NULL))
    add_new (sources, known, rum_muscle_get_anatomy_sources (RUM_MUSCLE (item->object)));
  else if (item->kind == RUM_READING_TIMING)
    add_new (sources, known, rum_timing_get_sources (RUM_TIMING (item->object)));
}

static void
tell_entry (RumReading *self,
            RumEntry   *entry)
{
  if (RUM_IS_GROUP (entry))
    rum_reading_tell_group (self, RUM_GROUP (entry));
  else if (RUM_IS_MUSCLE (entry))
    rum_reading_tell_muscle (self, RUM_MUSCLE (entry));
  else if (RUM_IS_EXERCISE (entry))
    rum_reading_tell_exercise (self, RUM_EXERCISE (entry));
  else if (RUM_IS_SELF_TEST (entry))
    rum_reading_tell_self_test (self, RUM_SELF_TEST (entry));
  else if (RUM_IS_SYMPTOM (entry))
    rum_reading_tell_symptom (self, RUM_SYMPTOM (entry));
  else if (RUM_IS_FUNCTION (entry))
    rum_reading_tell_function (self, RUM_FUNCTION (entry));
  else if (RUM_IS_PHASE (entry))
    rum_reading_tell_phase (self, RUM_PHASE (entry));
  else if (RUM_IS_TERM (entry))
    rum_reading_tell_term (self, RUM_TERM (entry));
  else if (RUM_IS_ARTICLE (entry))
    rum_reading_tell_article (self, RUM_ARTICLE (entry));
  else if (RUM_IS_ACTIVITY (entry))
    rum_reading_tell_activity (self, RUM_ACTIVITY (entry));
  else if (RUM_IS_PLACE (entry))
    rum_reading_tell_place (self, RUM_PLACE (entry));
}

static void
tell (RumReading *self)
{
  switch (self->address.kind)
    {
    case RUM_ADDRESS_ENTRY:
      tell_entry (self, self->address.entry);
      break;
    case RUM_ADDRESS_HURTS:
      rum_reading_tell_hurts (self);
      break;
    case RUM_ADDRESS_HURTS_AT:
      rum_reading_tell_hurts_at (self, self->address.entry);
      break;
    case RUM_ADDRESS_GLOSSARY:
      rum_reading_tell_glossary (self);
      break;
    case RUM_ADDRESS_COMPARE:
      rum_reading_tell_compared (self);
      break;
    case RUM_ADDRESS_WELCOME:
    default:
      rum_reading_tell_welcome (self);
      break;
    }
}

/* The other names of a word are mere forms of it. */
static char *
create_nicknames (RumEntry *entry)
{
  const char *nicknames = rum_entry_get_nicknames (entry);

  if (nicknames == NULL || RUM_IS_TERM (entry))
    return NULL;

  if (rum_entry_is_anatomical (entry))
    /* TRANSLATORS: %s is a list of nicknames of a muscle. */
    return g_strdup_printf (_("Runners say: %s"), nicknames);

  /* TRANSLATORS: %s is a list of other names of a complaint or an article. */
  return g_strdup_printf (_("Also called: %s"), nicknames);
}

static void
name (RumReading *self)
{
  RumEntry *entry = self->address.entry;

  self->title = rum_address_dup_title (&self->address);
  self->kind_label = rum_address_get_kind_label (&self->address);

  if (self->address.kind != RUM_ADDRESS_ENTRY)
    return;

  self->plain = rum_entry_get_plain (entry);
  self->latin = rum_entry_get_latin (entry);
  self->nicknames = create_nicknames (entry);
  if (!RUM_IS_GROUP (entry))
    self->group = RUM_ENTRY (rum_entry_get_group (entry));
}

/* Who builds a section need not ask first whether there is anything in it. */
static void
drop_empty_sections (RumReading *self)
{
  for (guint i = self->sections->len; i > 0; i--)
    {
      RumReadingSection *section = g_ptr_array_index (self->sections, i - 1);

      if (section->items->len == 0)
        g_ptr_array_remove_index (self->sections, i - 1);
    }
}

static gboolean
has_title_before (RumReading *self,
                  guint       position)
{
  const RumReadingSection *section = g_ptr_array_index (self->sections, position);

  for (guint i = 0; i < position; i++)
    {
      const RumReadingSection *before = g_ptr_array_index (self->sections, i);

      if (section->title != NULL && g_strcmp0 (before->title, section->title) == 0)
        return TRUE;
    }

  return FALSE;
}

/* A muscle is told first, and then its group, under the same headings. */
static void
distinguish_titles (RumReading *self)
{
  if (self->group == NULL)
    return;

  for (guint i = self->sections->len; i > 0; i--)
    {
      RumReadingSection *section = g_ptr_array_index (self->sections, i - 1);
      g_autofree char *title = NULL;

      if (!has_title_before (self, i - 1))
        continue;

      title = g_steal_pointer (&section->title);
      /* TRANSLATORS: A heading: %1$s is what is told, %2$s of which group of muscles. */
      section->title = g_strdup_printf (_("%1$s · %2$s"), title, rum_entry_get_name (self->group));
    }
}

/*< private >
 * rum_reading_add_section:
 * @self: a reading
 * @id: the kind of the section, a static string
 * @title: (nullable): its heading, translated
 *
 * Adds a section. If it stays empty, it is dropped.
 *
 * Returns: (transfer none): the section
 */
RumReadingSection *
rum_reading_add_section (RumReading *self,
                         const char *id,
                         const char *title)
{
  RumReadingSection *section = g_new0 (RumReadingSection, 1);

  section->reading = self;
  section->id = id;
  section->title = g_strdup (title);
  section->items = g_ptr_array_new_with_free_func (free_item);
  g_ptr_array_add (self->sections, section);

  return section;
}

/*< private >
 * rum_reading_add_topic:
 * @self: a reading
 * @entry: an entry
 * @topic: a topic
 *
 * Adds a section with what is claimed of an entry about one topic.
 */
void
rum_reading_add_topic (RumReading *self,
                       RumEntry   *entry,
                       RumTopic    topic)
{
  g_autoptr (GEnumClass) topics = g_type_class_ref (RUM_TYPE_TOPIC);
  g_autoptr (GPtrArray) claims = rum_entry_create_claims (entry, topic);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, g_enum_get_value (topics, topic)->value_nick,
                                     rum_topic_get_label (topic));
  rum_reading_section_add_array (section, RUM_READING_CLAIM, claims);
}

/*< private >
 * rum_reading_add_topics:
 *
 * Adds a section for each of some topics, in their order.
 */
void
rum_reading_add_topics (RumReading     *self,
                        RumEntry       *entry,
                        const RumTopic *topics,
                        gsize           n_topics)
{
  for (gsize i = 0; i < n_topics; i++)
    rum_reading_add_topic (self, entry, topics[i]);
}

/*< private >
 * rum_reading_add_links:
 * @self: a reading
 * @links: (element-type RumLink): links
 *
 * Adds a section with links from muscle to muscle.
 */
void
rum_reading_add_links (RumReading *self,
                       GPtrArray  *links)
{
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_LINKS, _("How it works with others"));
  rum_reading_section_add_array (section, RUM_READING_LINK, links);
}

/*< private >
 * rum_reading_add_words:
 * @self: a reading
 *
 * Adds a section with the words of the glossary that occur in what was told so
 * far.
 */
void
rum_reading_add_words (RumReading *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autoptr (GPtrArray) terms = NULL;
  RumReadingSection *section = NULL;

  add_text (texts, self->plain);

  for (guint i = 0; i < self->sections->len; i++)
    {
      section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        add_texts_of_item (texts, g_ptr_array_index (section->items, j));
    }

  terms = rum_atlas_create_terms (self->atlas, texts);
  /* TRANSLATORS: Heading above words of the glossary that occur on the page. */
  section = rum_reading_add_section (self, "words", _("Words used here"));
  rum_reading_section_add_array (section, RUM_READING_CHIP, terms);
}

/*< private >
 * rum_reading_add_sources:
 * @self: a reading
 *
 * Adds a section with the sources of all that was told so far, in the order in
 * which they are met.
 */
void
rum_reading_add_sources (RumReading *self)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  RumReadingSection *section = NULL;

  for (guint i = 0; i < self->sections->len; i++)
    {
      section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        add_sources_of_item (sources, known, g_ptr_array_index (section->items, j));
    }

  section = rum_reading_add_section (self, "sources", _("Sources"));
  rum_reading_section_add_array (section, RUM_READING_SOURCE, sources);
}

/*< private >
 * rum_reading_section_add_text:
 * @text: (nullable): the text; NULL adds nothing
 *
 * Adds an item that is mere text.
 */
void
rum_reading_section_add_text (RumReadingSection *section,
                              RumReadingKind     kind,
                              const char        *text)
{
  if (text != NULL)
    add_item (section, kind)->text = g_strdup (text);
}

/*< private >
 * rum_reading_section_add_lines:
 * @lines: (nullable) (array zero-terminated=1): the lines
 *
 * Adds an item for each line.
 */
void
rum_reading_section_add_lines (RumReadingSection *section,
                               RumReadingKind     kind,
                               const char *const *lines)
{
  for (gsize i = 0; lines != NULL && lines[i] != NULL; i++)
    rum_reading_section_add_text (section, kind, lines[i]);
}

/*< private >
 * rum_reading_section_add_fact:
 * @about: what the fact is about
 * @text: (nullable): the fact; NULL adds nothing
 *
 * Adds a short fact.
 */
void
rum_reading_section_add_fact (RumReadingSection *section,
                              const char        *about,
                              const char        *text)
{
  RumReadingItem *item = NULL;

  if (text == NULL)
    return;

  item = add_item (section, RUM_READING_FACT);
  item->text = g_strdup (text);
  item->detail = g_strdup (about);
}

/*< private >
 * rum_reading_section_add_fact_of:
 * @muscle: what the fact is about
 * @text: (nullable): the fact, of its anatomy; NULL adds nothing
 *
 * Adds a short fact that rests on the sources of the anatomy of a muscle.
 */
void
rum_reading_section_add_fact_of (RumReadingSection *section,
                                 RumMuscle         *muscle,
                                 const char        *text)
{
  RumReadingItem *item = NULL;

  if (text == NULL)
    return;

  item = add_item (section, RUM_READING_FACT);
  item->object = g_object_ref (G_OBJECT (muscle));
  item->text = g_strdup (text);
  item->detail = g_strdup (rum_entry_get_name (RUM_ENTRY (muscle)));
}

/*< private >
 * rum_reading_section_add_command:
 * @action: the detailed name of an action
 *
 * Adds something to do.
 */
void
rum_reading_section_add_command (RumReadingSection *section,
                                 const char        *action,
                                 const char        *text)
{
  RumReadingItem *item = add_item (section, RUM_READING_COMMAND);

  item->text = g_strdup (text);
  item->detail = g_strdup (action);
}

/*< private >
 * rum_reading_section_add_door:
 *
 * Adds something to open that is no entry.
 */
void
rum_reading_section_add_door (RumReadingSection *section,
                              const char        *address,
                              const char        *text)
{
  RumReadingItem *item = add_item (section, RUM_READING_DOOR);

  item->text = g_strdup (text);
  item->detail = g_strdup (address);
}

/*< private >
 * rum_reading_section_add_object:
 * @object: (transfer none): what it is about
 *
 * Adds an item for an object of the atlas.
 */
void
rum_reading_section_add_object (RumReadingSection *section,
                                RumReadingKind     kind,
                                gpointer           object)
{
  add_item (section, kind)->object = g_object_ref (object);
}

/*< private >
 * rum_reading_section_add_all:
 * @objects: (nullable): objects of the atlas
 *
 * Adds an item for each object of a list.
 */
void
rum_reading_section_add_all (RumReadingSection *section,
                             RumReadingKind     kind,
                             GListModel        *objects)
{
  guint n_objects = objects != NULL ? g_list_model_get_n_items (objects) : 0;

  for (guint i = 0; i < n_objects; i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (objects, i);

      rum_reading_section_add_object (section, kind, object);
    }
}

/*< private >
 * rum_reading_section_add_array:
 * @objects: (element-type GObject): objects of the atlas
 *
 * Adds an item for each object of an array.
 */
void
rum_reading_section_add_array (RumReadingSection *section,
                               RumReadingKind     kind,
                               GPtrArray         *objects)
{
  for (guint i = 0; i < objects->len; i++)
    rum_reading_section_add_object (section, kind, g_ptr_array_index (objects, i));
}

/*< private >
 * rum_reading_section_add_card:
 * @detail: (nullable): a word of warning
 *
 * Adds an entry to open, with what it is in plain words.
 */
void
rum_reading_section_add_card (RumReadingSection *section,
                              RumEntry          *entry,
                              const char        *detail)
{
  RumReadingItem *item = add_item (section, RUM_READING_CARD);

  item->object = g_object_ref (G_OBJECT (entry));
  item->text = g_strdup (rum_entry_get_plain (entry));
  item->detail = g_strdup (detail);
}

/*< private >
 * rum_reading_section_add_card_on:
 * @text: a line on it
 *
 * Adds an entry to open, with what is to be said of it here.
 */
void
rum_reading_section_add_card_on (RumReadingSection *section,
                                 RumEntry          *entry,
                                 const char        *text)
{
  RumReadingItem *item = add_item (section, RUM_READING_CARD);

  item->object = g_object_ref (G_OBJECT (entry));
  item->text = g_strdup (text);
}

/**
 * rum_reading_new:
 * @atlas: the atlas
 * @address: what to tell of, from @atlas
 *
 * Gathers what is told at an address.
 *
 * Returns: (transfer full): the reading
 */
RumReading *
rum_reading_new (RumAtlas         *atlas,
                 const RumAddress *address)
{
  const RumReadingManner manner = { RUM_NAMING_ANATOMICAL, RUM_UNITS_METRIC, FALSE };

  return rum_reading_new_in_manner (atlas, address, &manner);
}

/**
 * rum_reading_new_in_manner:
 * @atlas: the atlas
 * @address: what to tell
 * @manner: how to tell it
 *
 * Gathers what is told at an address, as the reader wants to be told.
 *
 * Returns: (transfer full): the reading
 */
RumReading *
rum_reading_new_in_manner (RumAtlas               *atlas,
                           const RumAddress       *address,
                           const RumReadingManner *manner)
{
  RumReading *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (address != NULL, NULL);
  g_return_val_if_fail (manner != NULL, NULL);

  self = g_new0 (RumReading, 1);
  self->atlas = g_object_ref (atlas);
  self->address = *address;
  self->manner = *manner;
  self->sections = g_ptr_array_new_with_free_func (free_section);

  name (self);
  tell (self);
  drop_empty_sections (self);
  distinguish_titles (self);
  rum_reading_follow_manner (self);

  return self;
}

/**
 * rum_reading_free:
 * @self: a reading
 *
 * Frees a reading.
 */
void
rum_reading_free (RumReading *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->sections);
  g_object_unref (self->atlas);
  g_free (self->title);
  g_free (self->nicknames);
  g_free (self->goal);
  g_free (self);
}

/* At the welcome, and where the reader chooses it. */
static gboolean
has_goal (RumReading *self)
{
  RumEntry *entry = self->address.entry;

  return self->address.kind == RUM_ADDRESS_WELCOME ||
         (entry != NULL && g_str_equal (rum_entry_get_id (entry), RUM_GOAL_ADDRESS));
}

/**
 * rum_reading_set_goal:
 * @self: a reading
 * @goal: (nullable): the reader's own goal, a translated sentence
 *
 * Tells the reader's goal too, if that belongs to what is told.
 */
void
rum_reading_set_goal (RumReading *self,
                      const char *goal)
{
  g_return_if_fail (self != NULL);

  g_free (self->goal);
  self->goal = has_goal (self) ? g_strdup (goal) : NULL;
}
