/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-term-private.h"

#include "rum-words-private.h"

#include <string.h>

/**
 * RumTerm:
 *
 * A word of the glossary.  What it means is its text in everyday words; its
 * nicknames are the other forms in which the word occurs.
 */
struct _RumTerm
{
  RumEntry     parent_instance;

  char        *picture;
  GListModel  *see;

  /* Name and nicknames as rum_words_pad() gives them. */
  char       **forms;
};

G_DEFINE_FINAL_TYPE (RumTerm, rum_term, RUM_TYPE_ENTRY)

static void
add_form (GStrvBuilder *forms,
          const char   *text)
{
  g_autofree char *padded = rum_words_pad (text);

  /* Where nothing is left of a form, it would occur everywhere. */
  if (!g_str_equal (padded, " "))
    g_strv_builder_add (forms, padded);
}

static GStrv
create_forms (const RumEntryNames *names)
{
  g_autoptr (GStrvBuilder) forms = g_strv_builder_new ();
  g_auto (GStrv) nicknames = rum_words_split (names->nicknames);

  add_form (forms, names->name);
  for (guint i = 0; nicknames[i] != NULL; i++)
    add_form (forms, nicknames[i]);

  return g_strv_builder_end (forms);
}

static void
rum_term_dispose (GObject *object)
{
  RumTerm *self = RUM_TERM (object);

  g_clear_object (&self->see);

  G_OBJECT_CLASS (rum_term_parent_class)->dispose (object);
}

static void
rum_term_finalize (GObject *object)
{
  RumTerm *self = RUM_TERM (object);

  g_free (self->picture);
  g_strfreev (self->forms);

  G_OBJECT_CLASS (rum_term_parent_class)->finalize (object);
}

static void
rum_term_class_init (RumTermClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_term_dispose;
  object_class->finalize = rum_term_finalize;
}

static void
rum_term_init (RumTerm *self)
{
}

/*< private >
 * rum_term_new:
 * @fields: what the term consists of
 *
 * Returns: (transfer full): a new term
 */
RumTerm *
rum_term_new (const RumTermFields *fields)
{
  RumTerm *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->see));

  self = g_object_new (RUM_TYPE_TERM, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->picture = g_strdup (fields->picture);
  self->see = g_object_ref (fields->see);
  self->forms = create_forms (&fields->entry.names);

  return self;
}

/*< private >
 * rum_term_occurs_in_padded:
 * @self: a term
 * @padded: a text as rum_words_pad() gives it
 *
 * Does what rum_term_occurs_in() does for a text that was prepared once.
 *
 * Returns: TRUE if the term occurs
 */
gboolean
rum_term_occurs_in_padded (RumTerm    *self,
                           const char *padded)
{
  g_assert (RUM_IS_TERM (self));
  g_assert (padded != NULL);

  for (guint i = 0; self->forms[i] != NULL; i++)
    {
      if (strstr (padded, self->forms[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * rum_term_get_picture:
 * @self: a term
 *
 * Gets which drawing shows what the word means.
 *
 * Returns: (transfer none) (nullable): base name of a file in data/pictures,
 *   without ending, or NULL if there is none
 */
const char *
rum_term_get_picture (RumTerm *self)
{
  g_return_val_if_fail (RUM_IS_TERM (self), NULL);

  return self->picture;
}

/**
 * rum_term_get_see:
 * @self: a term
 *
 * Gets what the reader may want to open next.  The atlas empties the list when
 * it goes, as that of a claim.
 *
 * Returns: (transfer none): a list of [class@Rum.Entry], possibly empty
 */
GListModel *
rum_term_get_see (RumTerm *self)
{
  g_return_val_if_fail (RUM_IS_TERM (self), NULL);

  return self->see;
}

/**
 * rum_term_occurs_in:
 * @self: a term
 * @text: a text in the reader's language
 *
 * Tells whether the term occurs in a text, by its name or another form, as a
 * whole word or several.  Case and accents do not count.
 *
 * Returns: TRUE if it does
 */
gboolean
rum_term_occurs_in (RumTerm    *self,
                    const char *text)
{
  g_autofree char *padded = NULL;

  g_return_val_if_fail (RUM_IS_TERM (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  padded = rum_words_pad (text);

  return rum_term_occurs_in_padded (self, padded);
}
