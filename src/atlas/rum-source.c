/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-source-private.h"

#include <glib/gi18n-lib.h>

/**
 * RumSource:
 *
 * What a claim rests on: a paper, a page, a set of data, or a label for what
 * no publication covers, such as coaching practice.
 */
struct _RumSource
{
  GObject        parent_instance;

  char          *id;
  RumSourceKind  kind;
  RumSourceRead  read;
  char          *authors;
  char          *year;
  char          *title;
  char          *journal;
  char          *uri;
  char          *short_form;
  char          *citation;
};

G_DEFINE_FINAL_TYPE (RumSource, rum_source, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (RumSourceKind, rum_source_kind,
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_STUDY, "study"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_PAGE, "page"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_DATA, "data"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_LABEL, "label"))

G_DEFINE_ENUM_TYPE (RumSourceRead, rum_source_read,
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_READ_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_READ_SECONDARY, "secondary"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_READ_ABSTRACT, "abstract"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_READ_PART, "part"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_READ_DATA, "data"),
                    G_DEFINE_ENUM_VALUE (RUM_SOURCE_READ_FULL, "full"))

/* Drops what stands in brackets, such as "(student thesis)", which is a note
 * in English for those who check the sources.
 */
static char *
dup_without_asides (const char *authors)
{
  g_autoptr (GString) kept = g_string_new (NULL);
  int depth = 0;

  for (const char *p = authors; *p != '\0'; p++)
    {
      if (*p == '(')
        depth++;
      else if (*p == ')')
        depth = MAX (depth - 1, 0);
      else if (depth == 0)
        g_string_append_c (kept, *p);
    }

  return g_strstrip (g_string_free (g_steal_pointer (&kept), FALSE));
}

/* Where the authors are not known, such a note takes their place. */
static gboolean
has_authors (const RumSourceFields *fields)
{
  return fields->authors != NULL && *fields->authors != '(';
}

static gboolean
is_initials (const char *word)
{
  for (const char *p = word; *p != '\0'; p++)
    {
      if (!g_ascii_isupper (*p) && *p != '-')
        return FALSE;
    }

  return *word != '\0';
}

/* "van der Worp MP" gives "van der Worp"; a name without initials, such as
 * that of an organisation, stays as it is.
 */
static char *
dup_surname (const char *author)
{
  g_autofree char *name = g_strstrip (g_strdup (author));
  char *space = strrchr (name, ' ');

  if (space != NULL && is_initials (space + 1))
    *space = '\0';

  return g_strdup (g_strstrip (name));
}

static char *
join_author_and_year (const char *surname,
                      const char *year,
                      gboolean    is_alone)
{
  if (is_alone && year == NULL)
    return g_strdup (surname);

  if (is_alone)
    {
      /* TRANSLATORS: A study, by its author and year, such as “Pugh 1971”. */
      return g_strdup_printf (C_("source", "%1$s %2$s"), surname, year);
    }

  if (year == NULL)
    {
      /* TRANSLATORS: A study by several authors, of whom one is named. */
      return g_strdup_printf (C_("source", "%s et al."), surname);
    }

  /* TRANSLATORS: A study by several authors, of whom one is named, and its
   * year, such as “Hamner et al. 2010”.
   */
  return g_strdup_printf (C_("source", "%1$s et al. %2$s"), surname, year);
}

static char *
create_short_form (const RumSourceFields *fields)
{
  g_autofree char *authors = NULL;
  g_autofree char *surname = NULL;
  char *rest = NULL;

  if (fields->kind == RUM_SOURCE_LABEL || fields->kind == RUM_SOURCE_PAGE ||
      !has_authors (fields))
    return g_strdup (fields->title);

  authors = dup_without_asides (fields->authors);
  rest = strpbrk (authors, ",;");
  if (rest != NULL)
    *rest = '\0';

  surname = dup_surname (authors);

  return join_author_and_year (surname, fields->year, rest == NULL);
}

static char *
create_uri (const RumSourceFields *fields)
{
  g_autofree char *path = NULL;

  if (fields->doi == NULL)
    return g_strdup (fields->url);

  path = g_uri_escape_string (fields->doi, "/:;()", FALSE);

  return g_strconcat ("https://doi.org/", path, NULL);
}

/* Ends a part of a citation, unless it has an end of its own. */
static void
append_full_stop (GString *citation)
{
  if (citation->len > 0 && strchr (".?!", citation->str[citation->len - 1]) == NULL)
    g_string_append_c (citation, '.');
}

static void
append_part (GString    *citation,
             const char *part)
{
  if (part == NULL)
    return;

  if (citation->len > 0)
    g_string_append_c (citation, ' ');

  g_string_append (citation, part);
  append_full_stop (citation);
}

static char *
create_citation (const RumSourceFields *fields)
{
  g_autoptr (GString) citation = g_string_new (NULL);

  if (fields->kind == RUM_SOURCE_LABEL)
    return g_strdup (fields->title);

  if (has_authors (fields))
    g_string_append (citation, fields->authors);
  if (fields->year != NULL)
    g_string_append_printf (citation, citation->len > 0 ? " (%s)" : "(%s)", fields->year);
  append_full_stop (citation);

  append_part (citation, fields->title);
  append_part (citation, fields->journal);
  if (fields->doi != NULL)
    g_string_append_printf (citation, " doi:%s", fields->doi);
  else if (fields->url != NULL)
    g_string_append_printf (citation, " %s", fields->url);

  return g_string_free (g_steal_pointer (&citation), FALSE);
}

static void
rum_source_finalize (GObject *object)
{
  RumSource *self = RUM_SOURCE (object);

  g_free (self->id);
  g_free (self->authors);
  g_free (self->year);
  g_free (self->title);
  g_free (self->journal);
  g_free (self->uri);
  g_free (self->short_form);
  g_free (self->citation);

  G_OBJECT_CLASS (rum_source_parent_class)->finalize (object);
}

static void
rum_source_class_init (RumSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_source_finalize;
}

static void
rum_source_init (RumSource *self)
{
}

/*< private >
 * rum_source_new:
 * @fields: what the source consists of
 *
 * Returns: (transfer full): a new source
 */
RumSource *
rum_source_new (const RumSourceFields *fields)
{
  RumSource *self = NULL;

  g_assert (fields != NULL);
  g_assert (fields->title != NULL);

  self = g_object_new (RUM_TYPE_SOURCE, NULL);
  self->id = g_strdup (fields->id);
  self->kind = fields->kind;
  self->read = fields->read;
  self->authors = g_strdup (fields->authors);
  self->year = g_strdup (fields->year);
  self->title = g_strdup (fields->title);
  self->journal = g_strdup (fields->journal);
  self->uri = create_uri (fields);
  self->short_form = create_short_form (fields);
  self->citation = create_citation (fields);

  return self;
}

/**
 * rum_source_read_get_label:
 * @read: what was read of a source
 *
 * Gets the words for what was read of a source.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_source_read_get_label (RumSourceRead read)
{
  switch (read)
    {
    case RUM_SOURCE_READ_NONE:
      /* TRANSLATORS: What was read of a publication. */
      return C_("source", "Not read");
    case RUM_SOURCE_READ_SECONDARY:
      /* TRANSLATORS: What was read of a publication: what others write of it. */
      return C_("source", "Known from other publications");
    case RUM_SOURCE_READ_ABSTRACT:
      /* TRANSLATORS: What was read of a publication: the summary before it. */
      return C_("source", "Abstract read");
    case RUM_SOURCE_READ_PART:
      /* TRANSLATORS: What was read of a publication. */
      return C_("source", "Read in part");
    case RUM_SOURCE_READ_DATA:
      /* TRANSLATORS: What was read of a publication: we worked with its data. */
      return C_("source", "Data analysed");
    case RUM_SOURCE_READ_FULL:
      /* TRANSLATORS: What was read of a publication. */
      return C_("source", "Read in full");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_source_get_id:
 * @self: a source
 *
 * Gets the id, which content files name it by.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_source_get_id (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->id;
}

/**
 * rum_source_get_kind:
 * @self: a source
 *
 * Gets what kind of source it is.
 *
 * Returns: the kind
 */
RumSourceKind
rum_source_get_kind (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), RUM_SOURCE_LABEL);

  return self->kind;
}

/**
 * rum_source_get_read:
 * @self: a source
 *
 * Gets what was read of it.
 *
 * Returns: how much was read
 */
RumSourceRead
rum_source_get_read (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), RUM_SOURCE_READ_NONE);

  return self->read;
}

/**
 * rum_source_get_authors:
 * @self: a source
 *
 * Gets who wrote it, as the content file has it.
 *
 * Returns: (transfer none) (nullable): the authors, or NULL if none are known
 */
const char *
rum_source_get_authors (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->authors;
}

/**
 * rum_source_get_year:
 * @self: a source
 *
 * Gets when it was published.
 *
 * Returns: (transfer none) (nullable): the year, or NULL if it is not known
 */
const char *
rum_source_get_year (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->year;
}

/**
 * rum_source_get_title:
 * @self: a source
 *
 * Gets the title, in the language of the publication; that of a label is
 * translated.
 *
 * Returns: (transfer none): the title
 */
const char *
rum_source_get_title (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->title;
}

/**
 * rum_source_get_journal:
 * @self: a source
 *
 * Gets where it was published, with volume and pages.
 *
 * Returns: (transfer none) (nullable): the journal, or NULL if there is none
 */
const char *
rum_source_get_journal (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->journal;
}

/**
 * rum_source_get_uri:
 * @self: a source
 *
 * Gets where it can be opened: the resolver of its digital object identifier,
 * or else the page where it was read.
 *
 * Returns: (transfer none) (nullable): a URI of scheme http or https, or NULL
 *   if there is none
 */
const char *
rum_source_get_uri (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->uri;
}

/**
 * rum_source_get_short:
 * @self: a source
 *
 * Gets the form that stands beside a claim: author and year, such as
 * “Hamner et al. 2010”; the title for pages, labels and what has no author.
 *
 * Returns: (transfer none): the short form
 */
const char *
rum_source_get_short (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->short_form;
}

/**
 * rum_source_get_citation:
 * @self: a source
 *
 * Gets the full reference in one line: authors, year, title, journal and the
 * digital object identifier or else the address of the page.  It is plain text
 * in the language of the publication.
 *
 * Returns: (transfer none): the reference
 */
const char *
rum_source_get_citation (RumSource *self)
{
  g_return_val_if_fail (RUM_IS_SOURCE (self), NULL);

  return self->citation;
}
