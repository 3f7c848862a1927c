/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sheet-test-utils.h"

#include "rum-sheet-language.h"
#include "rum-sheet-text-private.h"

#include <glib/gstdio.h>
#include <string.h>

/* In millimetres: what is nearer than this touches, but does not overlap. */
#define TOLERANCE 0.05

/* How far a slanted letter may lean out of its box, in points. */
#define LEAN 2.0

RumAtlas *
create_atlas (void)
{
  g_autoptr (GError) error = NULL;
  RumAtlas *atlas = rum_atlas_new (&error);

  g_assert_no_error (error);

  return atlas;
}

RumGroup *
get_group (RumAtlas   *atlas,
           const char *id)
{
  RumEntry *entry = rum_atlas_get_entry (atlas, id);

  g_assert_true (RUM_IS_GROUP (entry));

  return RUM_GROUP (entry);
}

RumSheetOptions *
create_options (RumAtlas   *atlas,
                const char *group_id,
                double      width,
                double      height)
{
  return rum_sheet_options_new_for_group (get_group (atlas, group_id), width, height);
}

/* With a kit of its own, as if there was no other sheet. */
RumSheetComposer *
create_composer (RumAtlas         *atlas,
                 RumSheetOptions  *options,
                 GError          **error)
{
  g_autoptr (RumSheetKit) kit = rum_sheet_kit_new (atlas);

  return rum_sheet_composer_new (kit, options, error);
}

RumSheetLayout *
compose_layout (RumAtlas         *atlas,
                RumSheetOptions  *options,
                GError          **error)
{
  g_autoptr (RumSheetKit) kit = rum_sheet_kit_new (atlas);

  return rum_sheet_kit_compose (kit, options, error);
}

PangoContext *
create_context (void)
{
  return rum_sheet_language_create_context ();
}

RumSheetRuler *
create_ruler (void)
{
  PangoContext *context = create_context ();
  RumSheetRuler *ruler = rum_sheet_ruler_new (context);

  g_object_unref (context);

  return ruler;
}

/* The size of the smallest type in a box, in points, or 0 without letters. */
double
get_smallest (RumSheetBox *box)
{
  return box->setting != NULL ? rum_sheet_setting_find_smallest (box->setting) : 0;
}

/* Whether the ink of a run leaves its box. */
static gboolean
is_run_outside (const RumSheetLine *line,
                const RumSheetRun  *run,
                double              width)
{
  PangoRectangle ink = { 0 };
  double left = line->x + run->x;

  if (run->glyphs == NULL)
    return left < 0 || left + run->width > width + LEAN;

  pango_glyph_string_extents (run->glyphs->glyphs, run->glyphs->item->analysis.font, &ink, NULL);

  return left + pango_units_to_double (ink.x) * run->scale < -LEAN ||
         left + pango_units_to_double (ink.x + ink.width) * run->scale > width + LEAN;
}

static gboolean
is_text_outside (RumSheetBox *box)
{
  const GArray *lines = rum_sheet_setting_get_lines (box->setting);

  for (guint i = 0; i < lines->len; i++)
    {
      const RumSheetLine *line = &g_array_index (lines, RumSheetLine, i);

      for (guint j = 0; j < line->runs->len; j++)
        if (is_run_outside (line, &g_array_index (line->runs, RumSheetRun, j),
                            box->width / RUM_MM_PER_POINT))
          return TRUE;
    }

  return FALSE;
}

static gboolean
is_outside (RumSheetBox *box,
            double       width,
            double       height)
{
  if (box->x < RUM_SHEET_MARGIN - TOLERANCE || box->y < RUM_SHEET_MARGIN - TOLERANCE ||
      box->x + box->width > width - RUM_SHEET_MARGIN + TOLERANCE ||
      box->y + box->height > height - RUM_SHEET_MARGIN + TOLERANCE)
    return TRUE;

  return box->setting != NULL && is_text_outside (box);
}

/* Counts what lies in the margins, or is too wide for its box. */
guint
count_outside (RumSheetLayout *layout,
               double          width,
               double          height)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        if (is_outside (g_ptr_array_index (boxes, i), width, height))
          n++;
    }

  return n;
}

static gboolean
do_overlap (RumSheetBox *a,
            RumSheetBox *b)
{
  return a->x + a->width > b->x + TOLERANCE && b->x + b->width > a->x + TOLERANCE &&
         a->y + a->height > b->y + TOLERANCE && b->y + b->height > a->y + TOLERANCE;
}

static gboolean
contains (RumSheetBox *ground,
          RumSheetBox *box)
{
  return box->x > ground->x - TOLERANCE && box->y > ground->y - TOLERANCE &&
         box->x + box->width < ground->x + ground->width + TOLERANCE &&
         box->y + box->height < ground->y + ground->height + TOLERANCE;
}

/* A line from a label lies upon its picture, and near to other lines. */
static gboolean
is_leader_upon (RumSheetBox *leader,
                RumSheetBox *box)
{
  return leader->kind == RUM_SHEET_BOX_LEADER &&
         (box->kind == RUM_SHEET_BOX_FIGURE || box->kind == RUM_SHEET_BOX_LEADER);
}

/* Two boxes may share a place only if one is the ground of the other. */
static gboolean
do_clash (RumSheetBox *a,
          RumSheetBox *b)
{
  if (!do_overlap (a, b) || is_leader_upon (a, b) || is_leader_upon (b, a))
    return FALSE;

  if (a->kind == RUM_SHEET_BOX_GROUND)
    return !contains (a, b);
  if (b->kind == RUM_SHEET_BOX_GROUND)
    return !contains (b, a);

  return TRUE;
}

static void
tell_clash (RumSheetBox *a,
            RumSheetBox *b)
{
  g_autofree char *words = a->text != NULL ? rum_sheet_text_dup_plain (a->text) : g_strdup ("");
  g_autofree char *others = b->text != NULL ? rum_sheet_text_dup_plain (b->text) : g_strdup ("");

  g_test_message ("box of kind %d at %.1f, %.1f, %.1f × %.1f (%s) lies upon "
                  "kind %d at %.1f, %.1f, %.1f × %.1f (%s)",
                  a->kind, a->x, a->y, a->width, a->height, words,
                  b->kind, b->x, b->y, b->width, b->height, others);
}

/* Counts the pairs of boxes that lie upon each other. */
guint
count_overlaps (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        for (guint j = i + 1; j < boxes->len; j++)
          if (do_clash (g_ptr_array_index (boxes, i), g_ptr_array_index (boxes, j)))
            {
              tell_clash (g_ptr_array_index (boxes, i), g_ptr_array_index (boxes, j));
              n++;
            }
    }

  return n;
}

/* Counts the texts in which some type is under 7 points. */
guint
count_too_small (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        {
          RumSheetBox *box = g_ptr_array_index (boxes, i);

          if (get_smallest (box) > 0 && get_smallest (box) < 7.0 - 0.001)
            n++;
        }
    }

  return n;
}

/* The highest strip of a page, from margin to margin, that nothing stands in, in
 * parts of the page. */
double
find_gap (RumSheetLayout *layout,
          int             page,
          double          height)
{
  GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);
  double most = 0;

  for (guint i = 0; i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);
      double y = box->y + box->height;
      double next = height;
      gboolean is_covered = FALSE;

      for (guint j = 0; j < boxes->len; j++)
        {
          RumSheetBox *other = g_ptr_array_index (boxes, j);

          if (other->y <= y && other->y + other->height > y + TOLERANCE)
            is_covered = TRUE;
          else if (other->y > y)
            next = MIN (next, other->y);
        }
      if (!is_covered && next < height)
        most = MAX (most, next - y);
    }

  return most / height;
}

static gboolean
is_heading (RumSheetBox *box)
{
  const char *tag = box->tags[RUM_SHEET_N_TAGS - 1].name;

  return g_strcmp0 (tag, "H2") == 0 || g_strcmp0 (tag, "H3") == 0;
}

/* Where in its paragraph a line begins. */
static guint
find_start (const RumSheetLine *line)
{
  guint start = G_MAXUINT;

  for (guint i = 0; i < line->runs->len; i++)
    start = MIN (start, g_array_index (line->runs, RumSheetRun, i).start);

  return start;
}

/* How many lines of a paragraph begin within a word. */
static guint
count_broken_lines (RumSheetBox *box)
{
  const GArray *lines = rum_sheet_setting_get_lines (box->setting);
  const char *text = rum_sheet_text_get_text (box->text);
  int n_attributes = g_utf8_strlen (text, -1) + 1;
  g_autofree PangoLogAttr *attributes = g_new0 (PangoLogAttr, n_attributes);
  guint n = 0;

  pango_get_log_attrs (text, strlen (text), -1, rum_sheet_setting_get_language (box->setting),
                       attributes, n_attributes);
  for (guint i = 1; i < lines->len; i++)
    {
      guint start = find_start (&g_array_index (lines, RumSheetLine, i));

      if (attributes[g_utf8_pointer_to_offset (text, text + start)].is_line_break)
        continue;

      n++;
      g_test_message ("a word is broken: %s", text);
    }

  return n;
}

/* Counts the words that had to be broken to go into their column. */
guint
count_broken_words (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        {
          RumSheetBox *box = g_ptr_array_index (boxes, i);

          if (box->setting != NULL)
            n += count_broken_lines (box);
        }
    }

  return n;
}

/* Counts the headings that have nothing under them in their column. */
guint
count_widows (RumSheetLayout *layout)
{
  guint n = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        {
          RumSheetBox *box = g_ptr_array_index (boxes, i);
          RumSheetBox *next = i + 1 < boxes->len ? g_ptr_array_index (boxes, i + 1) : NULL;

          if (is_heading (box) && (next == NULL || next->y < box->y + box->height - TOLERANCE))
            n++;
        }
    }

  return n;
}

/* The first box whose text begins with @text, or NULL. */
RumSheetBox *
find_text (RumSheetLayout *layout,
           const char     *text)
{
  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        {
          RumSheetBox *box = g_ptr_array_index (boxes, i);
          g_autofree char *plain = NULL;

          if (box->text == NULL)
            continue;

          plain = rum_sheet_text_dup_plain (box->text);
          if (g_str_has_prefix (plain, text))
            return box;
        }
    }

  return NULL;
}

static void
append_argument (GPtrArray  *arguments,
                 const char *argument)
{
  if (argument != NULL)
    g_ptr_array_add (arguments, (char *) argument);
}

/* Runs the program whose path the environment has under @variable, with @pdf
 * in a file between the arguments @before and @after, which may be NULL.
 * Returns what it says. */
char *
run_tool (const char *variable,
          GBytes     *pdf,
          const char *before,
          const char *after,
          int        *status)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_autofree char *path = NULL;
  char *output = NULL;
  int file = g_file_open_tmp ("sheet-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);

  append_argument (arguments, g_getenv (variable));
  append_argument (arguments, before);
  append_argument (arguments, path);
  append_argument (arguments, after);
  g_ptr_array_add (arguments, NULL);
  g_spawn_sync (NULL, (char **) arguments->pdata, NULL, G_SPAWN_DEFAULT, NULL, NULL,
                &output, NULL, status, &error);
  g_assert_no_error (error);
  g_unlink (path);

  return output;
}

/* The text without white space and hyphens: what a page shows on one line, a
 * tool may tell on two. */
char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (!g_unichar_isspace (character) && character != '-' && character != '\f')
        g_string_append_unichar (squeezed, character);
    }

  return g_string_free (squeezed, FALSE);
}
