/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas.h"

#include "rum-atlas-loader-private.h"
#include "rum-search-index-private.h"
#include "rum-term-private.h"
#include "rum-words-private.h"

/**
 * RumAtlas:
 *
 * The content of the program: groups of muscles, muscles, what is claimed of
 * them, what is about them (exercises, self-tests, symptoms, links, articles),
 * the words that need explaining, and sources.
 *
 * An atlas is a [iface@Gio.ListModel] of [class@Rum.Entry] in reading order:
 * a group, its muscles, the next group, and so on.  It never changes, and
 * neither does anything in it, so threads may read it at the same time.  Its
 * texts are in the language that was set when it was loaded.
 *
 * The atlas keeps all of it alive.  Whoever keeps a part longer than the atlas
 * can read it still, but not go on from there: a muscle has no group then, an
 * exercise no neighbours, a claim nothing to see.
 */
struct _RumAtlas
{
  GObject           parent_instance;

  RumAtlasContents *contents;

  /* What the names are spelt out in, and the index that is made of them when
   * somebody prepares a search or searches: a sixth of what loading takes.
   */
  char             *language;
  RumSearchIndex   *index;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RumAtlas, rum_atlas, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static gboolean
has_item (GListModel *model,
          gpointer    wanted)
{
  return rum_list_contains (RUM_LIST (model), wanted);
}

static gboolean
is_own_link (RumLink  *link,
             RumEntry *entry)
{
  return rum_link_touches (link, entry);
}

/* Whether a link touches a muscle of a group, or the group of a muscle. */
static gboolean
is_link_of_kin (RumLink  *link,
                RumEntry *entry)
{
  RumGroup *group = rum_entry_is_anatomical (entry) ? rum_entry_get_group (entry) : NULL;

  if (group == NULL)
    return FALSE;

  if (RUM_ENTRY (group) != entry)
    return rum_link_touches (link, RUM_ENTRY (group));

  return has_item (rum_group_get_muscles (group), rum_link_get_from (link)) ||
         has_item (rum_group_get_muscles (group), rum_link_get_to (link));
}

static void
add_links (RumAtlas   *self,
           GPtrArray  *links,
           RumEntry   *entry,
           gboolean  (*is_wanted) (RumLink  *link,
                                   RumEntry *entry))
{
  GListModel *all = G_LIST_MODEL (self->contents->links);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (all, i);

      if (is_wanted (link, entry) && !g_ptr_array_find (links, link, NULL))
        g_ptr_array_add (links, g_steal_pointer (&link));
    }
}

static gboolean
is_felt_at (RumSymptom *symptom,
            RumEntry   *place)
{
  GListModel *places = rum_symptom_get_places (symptom);

  for (guint i = 0; i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (places, i);

      if (muscle == place || RUM_ENTRY (rum_entry_get_group (muscle)) == place)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_of_group (RumSymptom *symptom,
             RumEntry   *entry)
{
  RumGroup *group = rum_entry_get_group (entry);

  return group != NULL && has_item (rum_symptom_get_groups (symptom), group);
}

static void
add_symptoms (RumAtlas   *self,
              GPtrArray  *symptoms,
              RumEntry   *entry,
              gboolean  (*is_wanted) (RumSymptom *symptom,
                                      RumEntry   *entry))
{
  GListModel *all = G_LIST_MODEL (self->contents->symptoms);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RumSymptom) symptom = g_list_model_get_item (all, i);

      if (is_wanted (symptom, entry) && !g_ptr_array_find (symptoms, symptom, NULL))
        g_ptr_array_add (symptoms, g_steal_pointer (&symptom));
    }
}

/* Prepares all texts for the search of words, with a bar between them that no
 * words reach across.
 */
static char *
join_padded (GPtrArray *texts)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    {
      g_autofree char *padded = rum_words_pad (g_ptr_array_index (texts, i));

      g_string_append_printf (joined, "%s|", padded);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
add_items (GPtrArray  *array,
           GListModel *model)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (array, g_list_model_get_item (model, i));
}

static void
add_activities (GPtrArray  *array,
                GListModel *articles)
{
  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (RumArticle) article = g_list_model_get_item (articles, i);
      GListModel *sections = rum_article_get_sections (article);

      for (guint j = 0; j < g_list_model_get_n_items (sections); j++)
        {
          g_autoptr (RumArticleSection) section = g_list_model_get_item (sections, j);

          add_items (array, rum_article_section_get_activities (section));
        }
    }
}

/* Lists what a reader may look for by name: groups and muscles in reading
 * order, then the others.
 */
static GPtrArray *
list_searchable (RumAtlasContents *contents)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < contents->entries->len; i++)
    g_ptr_array_add (entries, g_object_ref (g_ptr_array_index (contents->entries, i)));

  add_items (entries, G_LIST_MODEL (contents->symptoms));
  add_items (entries, G_LIST_MODEL (contents->exercises));
  add_items (entries, G_LIST_MODEL (contents->self_tests));
  add_items (entries, G_LIST_MODEL (contents->articles));
  add_activities (entries, G_LIST_MODEL (contents->articles));
  add_items (entries, G_LIST_MODEL (contents->functions));
  add_items (entries, G_LIST_MODEL (contents->terms));

  return entries;
}

static RumAtlas *
create_atlas (GFile   *folder,
              GError **error)
{
  g_autoptr (RumAtlas) self = g_object_new (RUM_TYPE_ATLAS, NULL);

  self->contents = rum_atlas_load (folder, error);
  if (self->contents == NULL)
    return NULL;

  self->language = g_strdup (g_get_language_names ()[0]);

  return g_steal_pointer (&self);
}

/* Several threads may ask at the same time. */
static RumSearchIndex *
get_index (RumAtlas *self)
{
  if (g_once_init_enter (&self->index))
    {
      g_autoptr (GPtrArray) searchable = list_searchable (self->contents);

      g_once_init_leave (&self->index, rum_search_index_new (searchable, self->language));
    }

  return self->index;
}

static void
prepare_search_in_thread (GTask        *task,
                          gpointer      atlas,
                          gpointer      task_data,
                          GCancellable *cancellable)
{
  get_index (atlas);
  g_task_return_boolean (task, TRUE);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

/* What is blank finds everything, and needs no index. */
static GPtrArray *
find_entries (RumAtlas   *self,
              const char *text)
{
  return is_blank (text) ? g_ptr_array_ref (self->contents->entries)
                         : rum_search_index_find (get_index (self), text);
}

static GType
rum_atlas_get_item_type (GListModel *model)
{
  return RUM_TYPE_ENTRY;
}

static guint
rum_atlas_get_n_items (GListModel *model)
{
  return RUM_ATLAS (model)->contents->entries->len;
}

static gpointer
rum_atlas_get_item (GListModel *model,
                    guint       position)
{
  GPtrArray *entries = RUM_ATLAS (model)->contents->entries;

  if (position >= entries->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (entries, position));
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = rum_atlas_get_item_type;
  iface->get_n_items = rum_atlas_get_n_items;
  iface->get_item = rum_atlas_get_item;
}

static void
rum_atlas_finalize (GObject *object)
{
  RumAtlas *self = RUM_ATLAS (object);

  g_free (self->language);
  g_clear_pointer (&self->index, rum_search_index_free);
  g_clear_pointer (&self->contents, rum_atlas_contents_free);

  G_OBJECT_CLASS (rum_atlas_parent_class)->finalize (object);
}

static void
rum_atlas_class_init (RumAtlasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_atlas_finalize;
}

static void
rum_atlas_init (RumAtlas *self)
{
}

/**
 * rum_atlas_new:
 * @error: where to store a [error@Rum.AtlasError]
 *
 * Loads the atlas that the program carries with it, in the language that is
 * set by now.
 *
 * Returns: (transfer full) (nullable): a new atlas, or NULL with @error set
 */
RumAtlas *
rum_atlas_new (GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return create_atlas (NULL, error);
}

/**
 * rum_atlas_new_for_folder:
 * @folder: a folder with atlas.xml, the files of the groups, and those that
 *   belong to no group, such as sources.xml
 * @error: where to store a [error@Rum.AtlasError]
 *
 * Loads an atlas from files.  Broken and hostile files end in an error.
 *
 * Returns: (transfer full) (nullable): a new atlas, or NULL with @error set
 */
RumAtlas *
rum_atlas_new_for_folder (GFile   *folder,
                          GError **error)
{
  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return create_atlas (folder, error);
}

/**
 * rum_atlas_get_entry:
 * @self: an atlas
 * @id: an id, such as "soleus"
 *
 * Looks up anything that can be opened: a group, muscle, exercise, self-test,
 * symptom, place, function, term, article, activity or phase.  Who wants a
 * group or muscle asks rum_entry_is_anatomical().
 *
 * Returns: (transfer none) (nullable): the entry, or NULL if there is none
 */
RumEntry *
rum_atlas_get_entry (RumAtlas   *self,
                     const char *id)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->contents->entries_by_id, id);
}

/**
 * rum_atlas_get_claim:
 * @self: an atlas
 * @id: id of a claim
 *
 * Looks up a claim, whatever it belongs to.
 *
 * Returns: (transfer none) (nullable): the claim, or NULL if there is none
 */
RumClaim *
rum_atlas_get_claim (RumAtlas   *self,
                     const char *id)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->contents->claims_by_id, id);
}

/**
 * rum_atlas_get_groups:
 * @self: an atlas
 *
 * Gets the groups in reading order.
 *
 * Returns: (transfer none): a list of [class@Rum.Group], never empty
 */
GListModel *
rum_atlas_get_groups (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->groups);
}

/**
 * rum_atlas_get_exercises:
 * @self: an atlas
 *
 * Gets all exercises, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Exercise], never empty
 */
GListModel *
rum_atlas_get_exercises (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->exercises);
}

/**
 * rum_atlas_get_self_tests:
 * @self: an atlas
 *
 * Gets all self-tests, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.SelfTest], never empty
 */
GListModel *
rum_atlas_get_self_tests (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->self_tests);
}

/**
 * rum_atlas_get_symptoms:
 * @self: an atlas
 *
 * Gets all symptoms, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Symptom], never empty
 */
GListModel *
rum_atlas_get_symptoms (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->symptoms);
}

/**
 * rum_atlas_get_links:
 * @self: an atlas
 *
 * Gets all links between parts of the body, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Link], never empty
 */
GListModel *
rum_atlas_get_links (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->links);
}

/**
 * rum_atlas_get_functions:
 * @self: an atlas
 *
 * Gets all questions that light the map, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Function], never empty
 */
GListModel *
rum_atlas_get_functions (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->functions);
}

/**
 * rum_atlas_get_terms:
 * @self: an atlas
 *
 * Gets all words of the glossary, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Term], never empty
 */
GListModel *
rum_atlas_get_terms (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->terms);
}

/**
 * rum_atlas_get_articles:
 * @self: an atlas
 *
 * Gets all articles, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Article], never empty
 */
GListModel *
rum_atlas_get_articles (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->articles);
}

/**
 * rum_atlas_get_phases:
 * @self: an atlas
 *
 * Gets the phases of the stride, from foot strike to foot strike.
 *
 * Returns: (transfer none): a list of [class@Rum.Phase], never empty
 */
GListModel *
rum_atlas_get_phases (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->phases);
}

/**
 * rum_atlas_get_sources:
 * @self: an atlas
 *
 * Gets all sources, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_atlas_get_sources (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->sources);
}

/**
 * rum_atlas_get_safety:
 * @self: an atlas
 *
 * Gets the safety note, which must never be far from the reader.
 *
 * Returns: (transfer none): a list of [class@Rum.Claim], never empty
 */
GListModel *
rum_atlas_get_safety (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->safety);
}

/**
 * rum_atlas_get_overview:
 * @self: an atlas
 *
 * Gets what is to be said before any muscle is chosen.
 *
 * Returns: (transfer none): a list of [class@Rum.Claim], never empty
 */
GListModel *
rum_atlas_get_overview (RumAtlas *self)
{
  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);

  return G_LIST_MODEL (self->contents->overview);
}

/**
 * rum_atlas_create_links:
 * @self: an atlas
 * @entry: an entry
 *
 * Finds the links that begin or end at an entry.  For a group, those of its
 * muscles follow; for a muscle, those of its group.
 *
 * Returns: (transfer full) (element-type RumLink): an array that holds
 *   references, each link once; empty if there is no such link
 */
GPtrArray *
rum_atlas_create_links (RumAtlas *self,
                        RumEntry *entry)
{
  g_autoptr (GPtrArray) links = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  add_links (self, links, entry, is_own_link);
  add_links (self, links, entry, is_link_of_kin);

  return g_steal_pointer (&links);
}

/**
 * rum_atlas_create_self_tests:
 * @self: an atlas
 * @group: a group
 *
 * Finds the tests of a group.
 *
 * Returns: (transfer full) (element-type RumSelfTest): an array that holds
 *   references, in the order of the content file; empty if there is none
 */
GPtrArray *
rum_atlas_create_self_tests (RumAtlas *self,
                             RumGroup *group)
{
  g_autoptr (GPtrArray) self_tests = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  all = G_LIST_MODEL (self->contents->self_tests);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RumSelfTest) self_test = g_list_model_get_item (all, i);

      if (has_item (rum_self_test_get_groups (self_test), group))
        g_ptr_array_add (self_tests, g_steal_pointer (&self_test));
    }

  return g_steal_pointer (&self_tests);
}

/**
 * rum_atlas_create_symptoms:
 * @self: an atlas
 * @group: a group
 *
 * Finds the symptoms that may have to do with a group.
 *
 * Returns: (transfer full) (element-type RumSymptom): an array that holds
 *   references, in the order of the content file; empty if there is none
 */
GPtrArray *
rum_atlas_create_symptoms (RumAtlas *self,
                           RumGroup *group)
{
  g_autoptr (GPtrArray) symptoms = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  add_symptoms (self, symptoms, RUM_ENTRY (group), is_of_group);

  return g_steal_pointer (&symptoms);
}

/**
 * rum_atlas_create_symptoms_at:
 * @self: an atlas
 * @place: a group or muscle that the reader points at
 *
 * Finds what may hurt at a place of the map: first the symptoms that are felt
 * at that muscle, or at any muscle of that group, then the others that may
 * have to do with its group.
 *
 * Returns: (transfer full) (element-type RumSymptom): an array that holds
 *   references, each symptom once, in the order of the content file within
 *   either part; empty if there is none
 */
GPtrArray *
rum_atlas_create_symptoms_at (RumAtlas *self,
                              RumEntry *place)
{
  g_autoptr (GPtrArray) symptoms = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (RUM_IS_ENTRY (place), NULL);

  add_symptoms (self, symptoms, place, is_felt_at);
  add_symptoms (self, symptoms, place, is_of_group);

  return g_steal_pointer (&symptoms);
}

/**
 * rum_atlas_create_terms:
 * @self: an atlas
 * @texts: (element-type utf8): texts in the reader's language
 *
 * Finds the words of the glossary that occur in any of the texts, as whole
 * words and in any of their forms.  Case and accents do not count.
 *
 * Returns: (transfer full) (element-type RumTerm): an array that holds
 *   references, in the order of the glossary; empty if no term occurs
 */
GPtrArray *
rum_atlas_create_terms (RumAtlas  *self,
                        GPtrArray *texts)
{
  g_autoptr (GPtrArray) terms = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *padded = NULL;
  GListModel *all = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (texts != NULL, NULL);

  padded = join_padded (texts);
  all = G_LIST_MODEL (self->contents->terms);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RumTerm) term = g_list_model_get_item (all, i);

      if (rum_term_occurs_in_padded (term, padded))
        g_ptr_array_add (terms, g_steal_pointer (&term));
    }

  return g_steal_pointer (&terms);
}

/**
 * rum_atlas_prepare_search:
 * @self: an atlas
 *
 * Begins in a thread with what the first search would have to do before it
 * can answer.  Who searches meanwhile waits for the rest of it.
 */
void
rum_atlas_prepare_search (RumAtlas *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (RUM_IS_ATLAS (self));

  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_source_tag (task, rum_atlas_prepare_search);
  g_task_run_in_thread (task, prepare_search_in_thread);
}

/**
 * rum_atlas_create_search:
 * @self: an atlas
 * @text: what the reader typed
 *
 * Finds groups and muscles by any of their names, in the reader's language,
 * in English or in Latin, by nickname or id, and symptoms, exercises,
 * self-tests, articles, activities, functions and terms by name and nickname
 * in the reader's language and in English.  Accents and case do not count,
 * the order of words neither, and small slips are forgiven.
 *
 * Returns: (transfer full): a list of [class@Rum.Entry], the best match first,
 *   groups and muscles first among equals; all groups and muscles in reading
 *   order if @text is empty or blank
 */
GListModel *
rum_atlas_create_search (RumAtlas   *self,
                         const char *text)
{
  g_autoptr (GListStore) found = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  entries = find_entries (self, text);
  found = g_list_store_new (RUM_TYPE_ENTRY);
  g_list_store_splice (found, 0, 0, entries->pdata, entries->len);

  return G_LIST_MODEL (g_steal_pointer (&found));
}

/**
 * rum_atlas_dup_nearest_ids:
 * @self: an atlas
 * @id: what somebody took for an id; ids and names in any language will do
 * @n: how many ids are wanted, from 1
 *
 * Suggests ids of groups and muscles for one that does not exist.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of @n entries,
 *   or of all if there are fewer, the nearest first
 */
char **
rum_atlas_dup_nearest_ids (RumAtlas   *self,
                           const char *id,
                           guint       n)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (n > 0, NULL);

  entries = rum_search_index_find_nearest (get_index (self), id);
  for (guint i = 0; i < MIN (n, entries->len); i++)
    g_strv_builder_add (ids, rum_entry_get_id (g_ptr_array_index (entries, i)));

  return g_strv_builder_end (ids);
}
