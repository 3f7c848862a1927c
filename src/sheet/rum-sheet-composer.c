/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-composer.h"

#include "rum-sheet-check.h"
#include "rum-sheet-draft-private.h"
#include "rum-sheet-error.h"

#include <glib/gi18n-lib.h>

/* Sizes of the body type on A4, in points.  Larger papers have larger type,
 * because they hang further away; smaller ones have the same. */
#define MAX_SIZE 9.5
#define GOOD_SIZE 8.0
#define MIN_SIZE RUM_SHEET_MIN_SIZE
#define SIZE_STEP 0.1

/* The same in large print, on any paper. */
#define MAX_LARGE_SIZE 20.0
#define LARGE_SIZE RUM_SHEET_LARGE_SIZE

/* Where a line has room for fewer letters as wide as high, tables have too
 * little. */
#define TABLE_WIDTH 48.0

/* The sides of the smallest paper that both A4 and Letter fit on, in
 * millimetres: type grows only on what is larger than this. */
#define SHORT_SIDE 215.9
#define LONG_SIDE 297.0

/* Paper is landscape if it is so many times wider than high. */
#define LANDSCAPE 1.2

/* The narrowest column that reads well in the type of A4, in millimetres. */
#define COLUMN_WIDTH 85.0

/* How high the pictures are at least, in parts of the width that they have:
 * where there is room, and where there is little. */
#define GOOD_FIGURES 1.3
#define LOW_FIGURES 0.9

/* How far the parts of a sheet may be moved apart, in millimetres. */
#define MAX_SPREAD 4.0

struct _RumSheetComposer
{
  GObject          parent_instance;

  RumSheetKit     *kit;
  RumSheetOptions *options;
  RumGroup        *group;
  double           width;
  double           height;
  double           scale;
  RumSheetChoice  *choice;
  GPtrArray       *figures;
  double           figures_height;
  gboolean         is_brief;
  gboolean         is_terse;
  gboolean         is_wide;
  gboolean         is_large;
  int              n_pages;
  PangoContext    *context;
  GError          *error;
};

G_DEFINE_FINAL_TYPE (RumSheetComposer, rum_sheet_composer, G_TYPE_OBJECT)

static double
get_good_size (RumSheetComposer *self)
{
  return self->is_large ? LARGE_SIZE : GOOD_SIZE * self->scale;
}

static double
get_max_size (RumSheetComposer *self)
{
  return self->is_large ? MAX_LARGE_SIZE : MAX_SIZE * self->scale;
}

static int
count_columns (RumSheetComposer *self,
               double            width)
{
  double scale = get_good_size (self) / GOOD_SIZE;

  return MAX (1, (int) (width / (COLUMN_WIDTH * scale)));
}

/* Adds what the group does and what can go wrong. */
static void
add_top (RumSheetDraft *draft)
{
  if (draft->is_wide && !draft->is_stacked)
    {
      rum_sheet_draft_add_wide_top (draft);
      return;
    }

  rum_sheet_draft_add_roles (draft);
  rum_sheet_draft_add_topics (draft);
}

/* Adds everything, unless nobody wants it any more. */
static void
add_all (RumSheetComposer *self,
         RumSheetDraft    *draft)
{
  void (*const parts[]) (RumSheetDraft *) = {
    rum_sheet_draft_add_head,
    add_top,
    rum_sheet_draft_add_exercises,
    rum_sheet_draft_add_test,
    rum_sheet_draft_add_red_flags,
    rum_sheet_draft_add_foot,
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (draft->error != NULL || !rum_sheet_kit_check (self->kit, &draft->error))
        return;

      parts[i] (draft);
    }
}

/* Composes what is chosen with type of the size @body.  If it is only measured,
 * it tells no more than how many pages there would be. */
static RumSheetLayout *
create_layout (RumSheetComposer *self,
               double            body,
               gboolean          is_measured)
{
  g_autoptr (RumSheetBuilder) builder = NULL;
  g_autoptr (RumSheetWriter) writer = NULL;
  RumSheetStyle style = { .body = body, .is_tight = self->is_brief, .is_large = self->is_large };
  RumSheetDraft draft = { 0 };

  /* Whoever does not want the sheet any more gets none: see compose(). */
  if (self->error != NULL || !rum_sheet_kit_check (self->kit, &self->error))
    return rum_sheet_layout_new (self->width, self->height, 0);

  builder = rum_sheet_builder_new (rum_sheet_kit_get_ruler (self->kit), &style);
  rum_sheet_builder_set_measuring (builder, is_measured);
  writer = rum_sheet_writer_new ();
  rum_sheet_writer_set_terse (writer, self->is_terse);
  draft.atlas = rum_sheet_kit_get_atlas (self->kit);
  draft.group = self->group;
  draft.choice = self->choice;
  draft.figures = self->figures;
  draft.figures_height = self->figures_height;
  draft.is_brief = self->is_brief;
  draft.is_terse = self->is_terse;
  draft.context = self->context;
  draft.builder = builder;
  draft.writer = writer;
  draft.is_wide = self->is_wide;
  draft.is_large = self->is_large;
  draft.with_code = rum_sheet_options_get_with_code (self->options);
  draft.goal = rum_sheet_options_get_goal (self->options);
  draft.is_measured = is_measured;
  draft.width = self->width - 2 * RUM_SHEET_MARGIN;
  draft.is_stacked = draft.width < TABLE_WIDTH * body * RUM_MM_PER_POINT;
  draft.is_test_aside = self->is_wide && self->n_pages == 1 && !draft.is_stacked;
  draft.n_columns = count_columns (self, draft.width);
  draft.layout = rum_sheet_layout_new (self->width, self->height,
                                       rum_sheet_draft_measure_footer (&draft));

  add_all (self, &draft);
  if (self->error == NULL)
    self->error = draft.error;
  else
    g_clear_error (&draft.error);
  if (is_measured)
    return draft.layout;

  rum_sheet_layout_spread (draft.layout, MAX_SPREAD * self->scale);
  rum_sheet_draft_add_footers (&draft);
  if (pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL)
    rum_sheet_layout_mirror (draft.layout);

  return draft.layout;
}

/* Whether all is on as many pages as are wanted. */
static gboolean
is_good (RumSheetComposer *self,
         RumSheetLayout   *layout)
{
  return rum_sheet_layout_get_n_pages (layout) <= self->n_pages &&
         !rum_sheet_layout_is_too_small (layout);
}

static gboolean
fits (RumSheetComposer *self,
      double            body)
{
  g_autoptr (RumSheetLayout) layout = create_layout (self, body, TRUE);

  return is_good (self, layout);
}

/* The largest type between @low, at which the sheet is known to fit, and
 * @high. */
static double
find_size (RumSheetComposer *self,
           double            low,
           double            high)
{
  int good = 0;
  int bad = (int) ((high - low) / SIZE_STEP + 0.5) + 1;

  while (bad - good > 1)
    {
      int middle = (good + bad) / 2;

      if (fits (self, low + middle * SIZE_STEP))
        good = middle;
      else
        bad = middle;
    }

  return low + good * SIZE_STEP;
}

static void
take (RumSheetComposer *self,
      int               first,
      int               end,
      gboolean          is_taken)
{
  for (int i = first; i < end; i++)
    rum_sheet_choice_take_extra (self->choice, i, is_taken);
}

/* How many extras fit, those of the highest ranks. */
static int
count_fitting (RumSheetComposer *self,
               double            body)
{
  int n = rum_sheet_choice_get_n_extras (self->choice);
  int good = 0;
  int bad = n + 1;

  while (bad - good > 1)
    {
      int middle = (good + bad) / 2;

      take (self, 0, middle, TRUE);
      take (self, middle, n, FALSE);
      if (fits (self, body))
        good = middle;
      else
        bad = middle;
    }

  return good;
}

/* Takes as many extras as fit on one page in type of the size @body: those of
 * the highest ranks together, and then, where one is too long, shorter ones. */
static void
fill (RumSheetComposer *self,
      double            body)
{
  int n = rum_sheet_choice_get_n_extras (self->choice);
  int first = count_fitting (self, body);
  gsize too_long = G_MAXSIZE;

  take (self, 0, first, TRUE);
  take (self, first, n, FALSE);
  for (int i = first; i < n; i++)
    {
      gsize length = rum_sheet_choice_get_length (self->choice, i);

      if (length >= too_long)
        continue;

      rum_sheet_choice_take_extra (self->choice, i, TRUE);
      if (fits (self, body))
        continue;
      rum_sheet_choice_take_extra (self->choice, i, FALSE);
      too_long = length;
    }
}

/* Spares what a sheet can best do without, one thing after the other, until it
 * fits on one page in type of the size @body. */
static gboolean
spare (RumSheetComposer *self,
       double            body)
{
  self->figures_height = GOOD_FIGURES;
  self->is_brief = FALSE;
  if (fits (self, body))
    return TRUE;

  self->figures_height = LOW_FIGURES;
  if (fits (self, body))
    return TRUE;

  self->is_brief = TRUE;

  return fits (self, body);
}

/* Leaves out the last extra that is taken. */
static gboolean
leave_extra (RumSheetComposer *self)
{
  for (int i = rum_sheet_choice_get_n_extras (self->choice); i > 0; i--)
    if (rum_sheet_choice_is_taken (self->choice, i - 1))
      {
        rum_sheet_choice_take_extra (self->choice, i - 1, FALSE);
        return TRUE;
      }

  return FALSE;
}

/* Lays out what fits as measured.  Should that have been too little by a line,
 * type becomes smaller, down to @low, and then an extra goes. */
static RumSheetLayout *
create_pages (RumSheetComposer *self,
              double            body,
              double            low)
{
  RumSheetLayout *layout = create_layout (self, body, FALSE);

  while (!is_good (self, layout))
    {
      if (body - SIZE_STEP >= low)
        body -= SIZE_STEP;
      else if (!leave_extra (self))
        break;
      g_object_unref (layout);
      layout = create_layout (self, body, FALSE);
    }

  return layout;
}

/* On one page, with as much as fits in type of a good size, or else with what
 * must be there in smaller type, and if need be without what is told in words
 * elsewhere; %NULL if not even that fits. */
static RumSheetLayout *
create_one_page (RumSheetComposer *self)
{
  double low = MIN_SIZE * self->scale;
  double good = get_good_size (self);
  double size = 0;

  self->n_pages = 1;
  if (spare (self, good))
    {
      fill (self, good);
      return create_pages (self, find_size (self, good, get_max_size (self)), good);
    }

  if (self->is_large)
    return NULL;

  self->is_terse = !fits (self, low);
  if (self->is_terse)
    {
      /* Fewer words leave room for larger pictures. */
      self->figures_height = GOOD_FIGURES;
      if (!fits (self, low))
        self->figures_height = LOW_FIGURES;
      if (!fits (self, low))
        return NULL;
    }

  size = find_size (self, low, good);
  fill (self, size);

  return create_pages (self, size, low);
}

static int
count_pages (RumSheetComposer *self,
             double            body)
{
  g_autoptr (RumSheetLayout) layout = create_layout (self, body, TRUE);

  return rum_sheet_layout_get_n_pages (layout);
}

/* Whether all goes on two pages in smaller type, with or without columns beside
 * each other. */
static gboolean
fits_on_two (RumSheetComposer *self,
             double            body)
{
  const gboolean was_wide = self->is_wide;

  self->n_pages = 2;
  if (fits (self, body))
    return TRUE;

  self->is_wide = FALSE;
  if (fits (self, body))
    return TRUE;

  self->is_wide = was_wide;

  return FALSE;
}

/* On two pages with as much as fits, or on more with everything; type grows
 * until the last page is full, too.  In large print everything would be a
 * booklet, so there are no more pages than what must be there needs. */
static RumSheetLayout *
create_more_pages (RumSheetComposer *self)
{
  double low = MIN_SIZE * self->scale;
  double good = get_good_size (self);

  self->is_brief = FALSE;
  self->is_terse = FALSE;
  self->figures_height = GOOD_FIGURES;
  take (self, 0, rum_sheet_choice_get_n_extras (self->choice), FALSE);
  /* What stands where depends on it. */
  self->n_pages = 2;
  self->n_pages = count_pages (self, good);
  if (self->n_pages > 2 && !self->is_large && fits_on_two (self, low))
    return create_pages (self, find_size (self, low, good), low);

  self->n_pages = count_pages (self, good);
  if (self->n_pages > 2 && self->is_wide)
    {
      self->is_wide = FALSE;
      self->n_pages = count_pages (self, good);
    }
  if (self->n_pages <= 2 || self->is_large)
    fill (self, good);
  else
    {
      take (self, 0, rum_sheet_choice_get_n_extras (self->choice), TRUE);
      self->n_pages = count_pages (self, good);
    }

  return create_pages (self, find_size (self, good, get_max_size (self)), good);
}

/* Composes the sheet as it reads best: one page hangs better than two. */
static RumSheetLayout *
create_best (RumSheetComposer *self)
{
  RumSheetLayout *layout = create_one_page (self);

  return layout != NULL ? layout : create_more_pages (self);
}

/* How much larger the type is than on A4. */
static double
find_scale (double width,
            double height)
{
  double scale = MIN (MIN (width, height) / SHORT_SIDE, MAX (width, height) / LONG_SIDE);

  return MAX (1.0, scale);
}

static void
rum_sheet_composer_dispose (GObject *object)
{
  RumSheetComposer *self = RUM_SHEET_COMPOSER (object);

  g_clear_object (&self->kit);
  g_clear_object (&self->options);
  g_clear_object (&self->group);
  g_clear_object (&self->choice);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (rum_sheet_composer_parent_class)->dispose (object);
}

static void
rum_sheet_composer_class_init (RumSheetComposerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_composer_dispose;
}

static void
rum_sheet_composer_init (RumSheetComposer *self)
{
}

/**
 * rum_sheet_composer_new:
 * @atlas: where the safety note comes from
 * @options: what the sheet is to be; its first entry says which group it is
 *   about
 * @error: return location for an error
 *
 * Gets ready to compose a sheet.
 *
 * Returns: (transfer full) (nullable): a new composer, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_CONTENT or an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetComposer *
rum_sheet_composer_new (RumSheetKit      *kit,
                        RumSheetOptions  *options,
                        GError          **error)
{
  g_autoptr (RumSheetComposer) self = NULL;
  RumGroup *group = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_KIT (kit), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  if (!rum_sheet_check_paper (options, error))
    return NULL;

  group = rum_sheet_options_get_group (options);
  if (group == NULL)
    {
      g_set_error_literal (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_CONTENT,
                           _("No group of muscles was chosen for the sheet."));
      return NULL;
    }

  self = g_object_new (RUM_TYPE_SHEET_COMPOSER, NULL);
  self->kit = g_object_ref (kit);
  self->options = rum_sheet_options_copy (options);
  self->group = g_object_ref (group);
  self->width = rum_sheet_options_get_width (options);
  self->height = rum_sheet_options_get_height (options);
  self->scale = find_scale (self->width, self->height);
  self->choice = rum_sheet_choice_new (group);
  self->is_wide = self->width > self->height * LANDSCAPE;
  self->is_large = rum_sheet_options_get_large_print (options);
  self->figures_height = LOW_FIGURES;
  self->figures = rum_sheet_kit_ensure_figures (kit, group,
                                                rum_sheet_options_get_colors (options), error);
  if (self->figures == NULL)
    return NULL;
  g_ptr_array_ref (self->figures);
  self->context = rum_sheet_kit_get_context (kit);

  return g_steal_pointer (&self);
}

/**
 * rum_sheet_composer_get_choice:
 * @self: a composer
 *
 * Gets what the sheet tells of its group.
 *
 * Returns: (transfer none): the choice, which may be changed
 */
RumSheetChoice *
rum_sheet_composer_get_choice (RumSheetComposer *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_COMPOSER (self), NULL);

  return self->choice;
}

/**
 * rum_sheet_composer_create_layout:
 * @self: a composer
 * @body: size of the body type, in points
 *
 * Composes what is chosen in a given size, on as many pages as that takes.
 *
 * Returns: (transfer full): the pages
 */
RumSheetLayout *
rum_sheet_composer_create_layout (RumSheetComposer *self,
                                  double            body)
{
  g_return_val_if_fail (RUM_IS_SHEET_COMPOSER (self), NULL);

  return create_layout (self, body, FALSE);
}

/**
 * rum_sheet_composer_compose:
 * @self: a composer
 * @error: return location for an error
 *
 * Composes the sheet as it reads best on its paper.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT or an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetLayout *
rum_sheet_composer_compose (RumSheetComposer  *self,
                            GError           **error)
{
  g_autoptr (RumSheetLayout) layout = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_COMPOSER (self), NULL);

  layout = create_best (self);
  if (self->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->error));
      return NULL;
    }

  rum_sheet_layout_set_colors (layout, rum_sheet_options_get_colors (self->options));
  if (!rum_sheet_check_layout (layout, self->options, error))
    return NULL;

  return g_steal_pointer (&layout);
}

/**
 * rum_sheet_group_compose:
 * @atlas: where the safety note comes from
 * @options: what the sheet is to be
 * @error: return location for an error
 *
 * Composes the sheet of a group.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with an error as
 *   rum_sheet_composer_new() and rum_sheet_composer_compose() have
 */
RumSheetLayout *
rum_sheet_group_compose (RumSheetKit      *kit,
                         RumSheetOptions  *options,
                         GError          **error)
{
  g_autoptr (RumSheetComposer) composer = rum_sheet_composer_new (kit, options, error);

  return composer != NULL ? rum_sheet_composer_compose (composer, error) : NULL;
}
