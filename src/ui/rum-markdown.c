/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-markdown.h"

#include "rum-context.h"

#include <glib/gi18n.h>

/* A text under way. */
typedef struct
{
  GString     *text;
  RumTextForm  form;
  guint        step;
} Writer;

/* What Markdown would take for a mark anywhere, and what only at the start of
 * a line. */
#define MARKS "\\`*_[]<>"
#define MARKS_AT_START "#+-"

static char *
escape (const Writer *writer,
        const char   *text)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  if (writer->form == RUM_TEXT_PLAIN)
    return g_strdup (text);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (strchr (MARKS, *c) != NULL || (c == text && strchr (MARKS_AT_START, *c) != NULL))
        g_string_append_c (escaped, '\\');
      g_string_append_c (escaped, *c);
    }

  return g_string_free (g_steal_pointer (&escaped), FALSE);
}

static char *
emphasize (const Writer *writer,
           const char   *text,
           const char   *mark)
{
  g_autofree char *escaped = escape (writer, text);

  if (writer->form == RUM_TEXT_PLAIN)
    return g_steal_pointer (&escaped);

  return g_strconcat (mark, escaped, mark, NULL);
}

static void
write_paragraph (Writer     *writer,
                 const char *text)
{
  g_autofree char *escaped = NULL;

  if (text == NULL)
    return;

  escaped = escape (writer, text);
  g_string_append_printf (writer->text, "%s\n\n", escaped);
}

static void
write_heading (Writer     *writer,
               const char *text,
               guint       level)
{
  if (writer->form == RUM_TEXT_MARKDOWN)
    {
      for (guint i = 0; i < level; i++)
        g_string_append_c (writer->text, '#');
      g_string_append_c (writer->text, ' ');
    }

  write_paragraph (writer, text);
}

static void
write_line (Writer     *writer,
            const char *bullet,
            const char *text)
{
  g_autofree char *escaped = escape (writer, text);

  g_string_append_printf (writer->text, "%s %s\n", bullet, escaped);
}

static const char *
get_bullet (const Writer *writer)
{
  return writer->form == RUM_TEXT_MARKDOWN ? "-" : "•";
}

static void
write_named_line (Writer     *writer,
                  const char *name,
                  const char *text)
{
  g_autofree char *strong = emphasize (writer, name, "**");
  g_autofree char *escaped = NULL;
  g_autofree char *line = NULL;

  if (text == NULL)
    {
      g_string_append_printf (writer->text, "%s %s\n", get_bullet (writer), strong);
      return;
    }

  escaped = escape (writer, text);
  /* TRANSLATORS: A line of a list: %1$s is a name, %2$s what it is. */
  line = g_strdup_printf (_("%1$s: %2$s"), strong, escaped);
  g_string_append_printf (writer->text, "%s %s\n", get_bullet (writer), line);
}

static char *
create_reference (const Writer *writer,
                  RumSource    *source,
                  const char   *text)
{
  g_autofree char *escaped = escape (writer, text);

  if (writer->form == RUM_TEXT_PLAIN || rum_source_get_uri (source) == NULL)
    return g_steal_pointer (&escaped);

  /* The address in brackets of its own: identifiers of papers may contain
   * parentheses. */
  return g_strdup_printf ("[%s](<%s>)", escaped, rum_source_get_uri (source));
}

static char *
create_references (const Writer *writer,
                   GListModel   *sources)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  guint n_sources = g_list_model_get_n_items (sources);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);
      g_autofree char *name = create_reference (writer, source, rum_source_get_short (source));

      g_strv_builder_add (names, name);
    }

  list = g_strv_builder_end (names);

  /* TRANSLATORS: Stands between sources, as in “Hamner 2010; Dorn 2012”. */
  return g_strjoinv (_("; "), list);
}

static char *
create_evidence (const Writer *writer,
                 const char   *grade,
                 GListModel   *sources)
{
  g_autofree char *references = create_references (writer, sources);
  g_autofree char *strong = emphasize (writer, grade, "*");

  /* TRANSLATORS: Stands behind a sentence: %1$s is how strong its evidence is,
   * %2$s its sources, as in “Strong evidence: Hamner 2010; Dorn 2012”. */
  return g_strdup_printf (_("(%1$s: %2$s)"), strong, references);
}

static void
write_claim (Writer     *writer,
             RumClaim   *claim,
             const char *words,
             gboolean    with_context)
{
  g_autofree char *context = with_context ? rum_context_dup_of_claim (claim) : NULL;
  g_autofree char *text = escape (writer, words != NULL ? words : rum_claim_get_text (claim));
  g_autofree char *evidence = NULL;

  evidence = create_evidence (writer, rum_grade_get_label (rum_claim_get_grade (claim)),
                              rum_claim_get_sources (claim));

  if (context != NULL)
    {
      g_autofree char *strong = emphasize (writer, context, "**");

      g_string_append_printf (writer->text, "%s. ", strong);
    }

  g_string_append_printf (writer->text, "%s %s", text, evidence);
}

static void
write_claim_line (Writer     *writer,
                  RumClaim   *claim,
                  const char *words,
                  gboolean    with_context)
{
  g_string_append_printf (writer->text, "%s ", get_bullet (writer));
  write_claim (writer, claim, words, with_context);
  g_string_append_c (writer->text, '\n');
}

static void
write_link (Writer  *writer,
            RumLink *link)
{
  g_autofree char *ends = NULL;
  g_autofree char *strong = NULL;

  /* TRANSLATORS: A link between two muscles: %1$s and %3$s are muscles, %2$s
   * is how they are linked, as in “Glutes · makes up for · Calves”. */
  ends = g_strdup_printf (_("%1$s · %2$s · %3$s"), rum_entry_get_name (rum_link_get_from (link)),
                          rum_link_kind_get_label (rum_link_get_kind (link)),
                          rum_entry_get_name (rum_link_get_to (link)));
  strong = emphasize (writer, ends, "**");
  g_string_append_printf (writer->text, "%s %s. ", get_bullet (writer), strong);
  write_claim (writer, rum_link_get_claim (link), NULL, FALSE);
  g_string_append_c (writer->text, '\n');
}

static void
write_exercise (Writer      *writer,
                RumExercise *exercise)
{
  g_autofree char *dose = rum_exercise_dup_dose_text (exercise);

  write_named_line (writer, rum_entry_get_name (RUM_ENTRY (exercise)), dose);
}

static void
write_activity (Writer      *writer,
                RumActivity *activity)
{
  GListModel *claims = rum_entry_get_claims (RUM_ENTRY (activity));
  guint n_claims = g_list_model_get_n_items (claims);

  write_named_line (writer, rum_entry_get_name (RUM_ENTRY (activity)),
                    rum_entry_get_plain (RUM_ENTRY (activity)));

  for (guint i = 0; i < n_claims; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      g_string_append (writer->text, "  ");
      write_claim_line (writer, claim, NULL, TRUE);
    }
}

static void
write_anatomy (Writer    *writer,
               RumMuscle *muscle)
{
  write_named_line (writer, _("Begins at (origin)"), rum_muscle_get_origin (muscle));
  write_named_line (writer, _("Ends at (insertion)"), rum_muscle_get_insertion (muscle));
  write_named_line (writer, _("Does (action)"), rum_muscle_get_action (muscle));
  if (rum_muscle_get_nerve (muscle) != NULL)
    write_named_line (writer, _("Nerve"), rum_muscle_get_nerve (muscle));
}

static void
write_timing (Writer    *writer,
              RumTiming *timing)
{
  g_autofree char *measured = rum_timing_dup_text (timing);
  g_autofree char *text = escape (writer, measured);
  g_autofree char *evidence = NULL;

  evidence = create_evidence (writer,
                              rum_confidence_get_label (rum_timing_get_confidence (timing)),
                              rum_timing_get_sources (timing));
  g_string_append_printf (writer->text, "%s %s %s\n", get_bullet (writer), text, evidence);
}

static void
write_source (Writer    *writer,
              RumSource *source)
{
  g_autofree char *reference = create_reference (writer, source, rum_source_get_citation (source));

  g_string_append_printf (writer->text, "%s %s\n", get_bullet (writer), reference);
}

static void
write_step (Writer     *writer,
            const char *text)
{
  g_autofree char *number = NULL;

  writer->step++;
  number = g_strdup_printf ("%u.", writer->step);
  write_line (writer, number, text);
}

static void
write_object (Writer               *writer,
              const RumReadingItem *item,
              gboolean              is_labelled)
{
  switch (item->kind)
    {
    case RUM_READING_CLAIM:
      write_claim_line (writer, RUM_CLAIM (item->object), item->text, !is_labelled);
      break;
    case RUM_READING_LINK:
      write_link (writer, RUM_LINK (item->object));
      break;
    case RUM_READING_EXERCISE:
      write_exercise (writer, RUM_EXERCISE (item->object));
      break;
    case RUM_READING_ACTIVITY:
      write_activity (writer, RUM_ACTIVITY (item->object));
      break;
    case RUM_READING_ANATOMY:
      write_anatomy (writer, RUM_MUSCLE (item->object));
      break;
    case RUM_READING_TIMING:
      write_timing (writer, RUM_TIMING (item->object));
      break;
    case RUM_READING_SOURCE:
      write_source (writer, RUM_SOURCE (item->object));
      break;
    case RUM_READING_CARD:
    case RUM_READING_CHIP:
    default:
      write_named_line (writer, rum_entry_get_name (RUM_ENTRY (item->object)), item->text);
      break;
    }
}

/* A list ends with an empty line. */
static void
end_list (Writer *writer)
{
  if (!g_str_has_suffix (writer->text->str, "\n\n"))
    g_string_append_c (writer->text, '\n');
  writer->step = 0;
}

/* Pictures, doors and commands are for the screen. */
static void
write_item (Writer               *writer,
            const RumReadingItem *item,
            gboolean              is_labelled)
{
  switch (item->kind)
    {
    case RUM_READING_TEXT:
    case RUM_READING_NOTE:
      end_list (writer);
      write_paragraph (writer, item->text);
      break;
    case RUM_READING_LABEL:
      end_list (writer);
      write_heading (writer, item->text, 3);
      break;
    case RUM_READING_STEP:
      write_step (writer, item->text);
      break;
    case RUM_READING_BULLET:
      write_line (writer, get_bullet (writer), item->text);
      break;
    case RUM_READING_FACT:
      write_named_line (writer, item->detail, item->text);
      break;
    case RUM_READING_PICTURE:
    case RUM_READING_DOOR:
    case RUM_READING_COMMAND:
      break;
    default:
      write_object (writer, item, is_labelled);
      break;
    }
}

static void
write_section (Writer                  *writer,
               const RumReadingSection *section)
{
  gboolean is_labelled = FALSE;

  if (section->title != NULL)
    write_heading (writer, section->title, 2);

  for (guint i = 0; i < section->items->len; i++)
    {
      const RumReadingItem *item = g_ptr_array_index (section->items, i);

      is_labelled = is_labelled || item->kind == RUM_READING_LABEL;
      write_item (writer, item, is_labelled);
    }

  end_list (writer);
}

static void
write_head (Writer           *writer,
            const RumReading *reading)
{
  write_heading (writer, reading->title, 1);
  write_paragraph (writer, reading->kind_label);
  write_paragraph (writer, reading->plain);
  write_paragraph (writer, reading->goal);

  if (reading->latin != NULL)
    {
      g_autofree char *latin = emphasize (writer, reading->latin, "*");

      g_string_append_printf (writer->text, "%s\n\n", latin);
    }
}

/**
 * rum_markdown_write_reading:
 * @reading: what is told at an address
 * @form: how to write it down
 *
 * Writes down what is told at an address: headings, claims with how strong
 * their evidence is and their sources, lists.
 *
 * Returns: (transfer full): the text
 */
char *
rum_markdown_write_reading (const RumReading *reading,
                            RumTextForm       form)
{
  Writer writer = { NULL, form, 0 };

  g_return_val_if_fail (reading != NULL, NULL);

  writer.text = g_string_new (NULL);
  write_head (&writer, reading);

  for (guint i = 0; i < reading->sections->len; i++)
    write_section (&writer, g_ptr_array_index (reading->sections, i));

  /* One line break at the end, as in any text. */
  while (g_str_has_suffix (writer.text->str, "\n\n"))
    g_string_truncate (writer.text, writer.text->len - 1);

  return g_string_free (writer.text, FALSE);
}

/**
 * rum_markdown_write_claim:
 * @claim: a claim
 * @form: how to write it down
 *
 * Writes down one claim, with how strong its evidence is and its sources.
 *
 * Returns: (transfer full): the text
 */
char *
rum_markdown_write_claim (RumClaim    *claim,
                          RumTextForm  form)
{
  Writer writer = { NULL, form, 0 };

  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  writer.text = g_string_new (NULL);
  write_claim (&writer, claim, NULL, TRUE);

  return g_string_free (writer.text, FALSE);
}
