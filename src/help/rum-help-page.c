/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-page-private.h"

#include "rum-help-fold-private.h"

#include <string.h>

/**
 * RumHelpPage:
 *
 * A page of the help. It does not change.
 */
struct _RumHelpPage
{
  GObject        parent_instance;

  char          *id;
  char          *title;
  char          *description;
  char         **guides;
  char         **see_also;
  RumHelpBlock  *block;

  /* For the search: title and description, and all of the text. */
  char          *folded_title;
  char          *folded_text;
};

G_DEFINE_FINAL_TYPE (RumHelpPage, rum_help_page, G_TYPE_OBJECT)

static void
append_text (GString      *text,
             RumHelpBlock *block)
{
  const char *markup = rum_help_block_get_markup (block);

  if (markup != NULL)
    {
      g_string_append (text, markup);
      g_string_append_c (text, '\n');
    }

  for (guint i = 0; i < rum_help_block_get_n_children (block); i++)
    append_text (text, rum_help_block_get_child (block, i));
}

/* Marks go, so that nobody finds “href”. */
static char *
strip_marks (const char *markup)
{
  GString *text = g_string_new (NULL);
  gboolean is_in_mark = FALSE;

  for (const char *c = markup; *c != '\0'; c++)
    {
      if (*c == '<')
        is_in_mark = TRUE;
      else if (*c == '>')
        is_in_mark = FALSE;
      else if (!is_in_mark)
        g_string_append_c (text, *c);
    }

  return g_string_free (text, FALSE);
}

static void
prepare_search (RumHelpPage *self)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  g_autofree char *head = g_strconcat (self->title, "\n", self->description, NULL);
  g_autofree char *text = NULL;

  append_text (markup, self->block);
  text = strip_marks (markup->str);
  self->folded_title = rum_help_fold (head);
  self->folded_text = rum_help_fold (text);
}

static void
rum_help_page_dispose (GObject *object)
{
  RumHelpPage *self = RUM_HELP_PAGE (object);

  g_clear_object (&self->block);

  G_OBJECT_CLASS (rum_help_page_parent_class)->dispose (object);
}

static void
rum_help_page_finalize (GObject *object)
{
  RumHelpPage *self = RUM_HELP_PAGE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->description);
  g_strfreev (self->guides);
  g_strfreev (self->see_also);
  g_free (self->folded_title);
  g_free (self->folded_text);

  G_OBJECT_CLASS (rum_help_page_parent_class)->finalize (object);
}

static void
rum_help_page_class_init (RumHelpPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_help_page_dispose;
  object_class->finalize = rum_help_page_finalize;
}

static void
rum_help_page_init (RumHelpPage *self)
{
}

/*< private >
 * rum_help_page_new:
 * @fields: what the page consists of
 *
 * Returns: (transfer full): a new page
 */
RumHelpPage *
rum_help_page_new (const RumHelpPageFields *fields)
{
  RumHelpPage *self = g_object_new (RUM_TYPE_HELP_PAGE, NULL);

  g_assert (fields->id != NULL);
  g_assert (RUM_IS_HELP_BLOCK (fields->block));

  self->id = g_strdup (fields->id);
  self->title = g_strdup (fields->title != NULL ? fields->title : fields->id);
  self->description = g_strdup (fields->description);
  self->guides = g_strdupv (fields->guides);
  self->see_also = g_strdupv (fields->see_also);
  self->block = g_object_ref (fields->block);
  prepare_search (self);

  return self;
}

/*< private >
 * rum_help_page_weigh:
 * @self: a page
 * @words: (array zero-terminated=1): words as rum_help_fold() gives them
 *
 * Weighs how well the page answers to words that are looked for.
 *
 * Returns: 0 if one of them is not there, more for those in the title
 */
int
rum_help_page_weigh (RumHelpPage  *self,
                     char        **words)
{
  int weight = 1;

  g_assert (RUM_IS_HELP_PAGE (self));

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strstr (self->folded_title, words[i]) != NULL)
        weight += 2;
      else if (strstr (self->folded_text, words[i]) == NULL)
        return 0;
    }

  return weight;
}

/**
 * rum_help_page_get_id:
 * @self: a page
 *
 * Gets what links call it.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_help_page_get_id (RumHelpPage *self)
{
  g_return_val_if_fail (RUM_IS_HELP_PAGE (self), NULL);

  return self->id;
}

/**
 * rum_help_page_get_title:
 * @self: a page
 *
 * Gets its title.
 *
 * Returns: (transfer none): the title, without marks
 */
const char *
rum_help_page_get_title (RumHelpPage *self)
{
  g_return_val_if_fail (RUM_IS_HELP_PAGE (self), NULL);

  return self->title;
}

/**
 * rum_help_page_get_description:
 * @self: a page
 *
 * Gets what it is about, in a sentence.
 *
 * Returns: (transfer none) (nullable): the sentence, without marks
 */
const char *
rum_help_page_get_description (RumHelpPage *self)
{
  g_return_val_if_fail (RUM_IS_HELP_PAGE (self), NULL);

  return self->description;
}

/**
 * rum_help_page_get_block:
 * @self: a page
 *
 * Gets what stands on it.
 *
 * Returns: (transfer none): a section that is the whole page
 */
RumHelpBlock *
rum_help_page_get_block (RumHelpPage *self)
{
  g_return_val_if_fail (RUM_IS_HELP_PAGE (self), NULL);

  return self->block;
}

/**
 * rum_help_page_get_guides:
 * @self: a page
 *
 * Gets where it is listed.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of pages, each with
 *   “#” and the id of a section
 */
const char *const *
rum_help_page_get_guides (RumHelpPage *self)
{
  g_return_val_if_fail (RUM_IS_HELP_PAGE (self), NULL);

  return (const char *const *) self->guides;
}

/**
 * rum_help_page_get_see_also:
 * @self: a page
 *
 * Gets the pages that it refers to at its end.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of pages
 */
const char *const *
rum_help_page_get_see_also (RumHelpPage *self)
{
  g_return_val_if_fail (RUM_IS_HELP_PAGE (self), NULL);

  return (const char *const *) self->see_also;
}
