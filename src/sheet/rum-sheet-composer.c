/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-composer.h"

#include "rum-sheet-check.h"
#include "rum-sheet-draft-private.h"
#include "rum-sheet-error.h"
#include "rum-sheet-language.h"

#include <glib/gi18n-lib.h>

/* Sizes of the body type on A4, in points.  Larger papers have larger type,
 * because they hang further away; smaller ones have the same. */
#define MAX_SIZE 9.5
#define GOOD_SIZE 8.0
#define MIN_SIZE RUM_SHEET_MIN_SIZE
#define SIZE_STEP 0.1

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

  RumAtlas        *atlas;
  RumSheetOptions *options;
  RumGroup        *group;
  double           width;
  double           height;
  double           scale;
  RumSheetChoice  *choice;
  GPtrArray       *figures;
  double           figures_height;
  gboolean         is_brief;
  gboolean         is_wide;
  gboolean         is_large;
  int              most_pages;
  PangoContext    *context;
};

G_DEFINE_FINAL_TYPE (RumSheetComposer, rum_sheet_composer, G_TYPE_OBJECT)

static gboolean
fits (RumSheetComposer *self,
      double            body)
{
  g_autoptr (RumSheetLayout) layout = rum_sheet_composer_create_layout (self, body);

  return rum_sheet_layout_get_n_pages (layout) <= self->most_pages &&
         !rum_sheet_layout_is_too_small (layout);
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

/* Takes as many extras as fit on one page in type of the size @body.  One that
 * is too long is passed over for shorter ones. */
static void
fill (RumSheetComposer *self,
      double            body)
{
  for (int i = 0; i < rum_sheet_choice_get_n_extras (self->choice); i++)
    {
      rum_sheet_choice_take_extra (self->choice, i, TRUE);
      if (!fits (self, body))
        rum_sheet_choice_take_extra (self->choice, i, FALSE);
    }
}

/* Composes what must be there, on as many pages as it takes: in type so large,
 * all there is would be a book. */
static RumSheetLayout *
create_large (RumSheetComposer *self)
{
  self->is_wide = FALSE;

  return rum_sheet_composer_create_layout (self, RUM_SHEET_LARGE_SIZE);
}

/* Composes all there is, on as many pages as it takes in type of the size
 * @body. */
static RumSheetLayout *
create_everything (RumSheetComposer *self,
                   double            body)
{
  self->is_brief = FALSE;
  self->is_wide = FALSE;
  for (int i = 0; i < rum_sheet_choice_get_n_extras (self->choice); i++)
    rum_sheet_choice_take_extra (self->choice, i, TRUE);

  return rum_sheet_composer_create_layout (self, body);
}

/* Composes two pages of landscape, with as much as fits on them, or nothing if
 * that would not be what must be there. */
static RumSheetLayout *
create_two (RumSheetComposer *self,
            double            body)
{
  self->is_brief = FALSE;
  self->most_pages = 2;
  if (!fits (self, body))
    return NULL;

  fill (self, body);

  return rum_sheet_composer_create_layout (self, body);
}

/* How many columns of text the page has. */
static int
count_columns (RumSheetComposer *self,
               double            width,
               double            body)
{
  double least = COLUMN_WIDTH * (self->is_large ? body / GOOD_SIZE : self->scale);

  return MAX (1, (int) (width / least));
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

/* Composes the sheet as it reads best:
 *
 *  1. on one page, with as much as fits in type of a good size;
 *  2. or on one page, with what must be there, in smaller type;
 *  3. or on two pages of landscape, with as much as fits on them;
 *  4. or on more pages, with everything.
 *
 * Large print is on as many pages as it takes. */
static RumSheetLayout *
create_best (RumSheetComposer *self)
{
  double low = MIN_SIZE * self->scale;
  double good = GOOD_SIZE * self->scale;
  RumSheetLayout *layout = NULL;

  if (self->is_large)
    return create_large (self);

  if (spare (self, good))
    {
      fill (self, good);
      return rum_sheet_composer_create_layout (self, find_size (self, good,
                                                                MAX_SIZE * self->scale));
    }

  if (fits (self, low))
    {
      double size = find_size (self, low, good);

      fill (self, size);
      return rum_sheet_composer_create_layout (self, size);
    }

  layout = self->is_wide ? create_two (self, good) : NULL;

  return layout != NULL ? layout : create_everything (self, good);
}

/* Adds what the group does and what can go wrong. */
static void
add_top (RumSheetDraft *draft)
{
  if (draft->is_wide)
    {
      rum_sheet_draft_add_wide_top (draft);
      return;
    }

  if (draft->is_large)
    rum_sheet_draft_add_large_roles (draft);
  else
    rum_sheet_draft_add_roles (draft);
  rum_sheet_draft_add_topics (draft);
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

  g_clear_object (&self->atlas);
  g_clear_object (&self->options);
  g_clear_object (&self->group);
  g_clear_object (&self->choice);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  g_clear_object (&self->context);

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
rum_sheet_composer_new (RumAtlas         *atlas,
                        RumSheetOptions  *options,
                        GError          **error)
{
  g_autoptr (RumSheetComposer) self = NULL;
  RumGroup *group = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
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
  self->atlas = g_object_ref (atlas);
  self->options = rum_sheet_options_copy (options);
  self->group = g_object_ref (group);
  self->width = rum_sheet_options_get_width (options);
  self->height = rum_sheet_options_get_height (options);
  self->scale = find_scale (self->width, self->height);
  self->choice = rum_sheet_choice_new (group);
  self->is_wide = self->width > self->height * LANDSCAPE;
  self->is_large = rum_sheet_options_get_large_print (options);
  self->most_pages = 1;
  self->figures_height = LOW_FIGURES;
  self->context = rum_sheet_language_create_context ();
  self->figures = rum_sheet_figure_create_all (group, rum_sheet_options_get_colors (options),
                                               error);
  if (self->figures == NULL)
    return NULL;

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
  g_autoptr (RumSheetBuilder) builder = NULL;
  g_autoptr (RumSheetWriter) writer = NULL;
  RumSheetStyle style = { .body = body, .is_tight = self->is_brief, .is_large = self->is_large };
  RumSheetDraft draft = { 0 };

  g_return_val_if_fail (RUM_IS_SHEET_COMPOSER (self), NULL);

  builder = rum_sheet_builder_new (self->context, &style);
  writer = rum_sheet_writer_new ();
  draft.atlas = self->atlas;
  draft.group = self->group;
  draft.choice = self->choice;
  draft.figures = self->figures;
  draft.figures_height = self->figures_height;
  draft.is_brief = self->is_brief;
  draft.is_wide = self->is_wide;
  draft.is_large = self->is_large;
  draft.with_code = rum_sheet_options_get_with_code (self->options);
  draft.context = self->context;
  draft.builder = builder;
  draft.writer = writer;
  draft.width = self->width - 2 * RUM_SHEET_MARGIN;
  draft.n_columns = count_columns (self, draft.width, body);
  draft.layout = rum_sheet_layout_new (self->width, self->height,
                                       rum_sheet_draft_measure_footer (&draft));

  rum_sheet_draft_add_head (&draft);
  add_top (&draft);
  rum_sheet_draft_add_exercises (&draft);
  rum_sheet_draft_add_red_flags (&draft);
  rum_sheet_draft_add_foot (&draft);
  rum_sheet_layout_spread (draft.layout, MAX_SPREAD * self->scale);
  rum_sheet_draft_add_footers (&draft);
  if (pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL)
    rum_sheet_layout_mirror (draft.layout);

  return draft.layout;
}

/**
 * rum_sheet_composer_compose:
 * @self: a composer
 * @error: return location for an error
 *
 * Composes the sheet as it reads best on its paper.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER or %RUM_SHEET_ERROR_FONT
 */
RumSheetLayout *
rum_sheet_composer_compose (RumSheetComposer  *self,
                            GError           **error)
{
  g_autoptr (RumSheetLayout) layout = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_COMPOSER (self), NULL);

  layout = create_best (self);

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
rum_sheet_group_compose (RumAtlas         *atlas,
                         RumSheetOptions  *options,
                         GError          **error)
{
  g_autoptr (RumSheetComposer) composer = rum_sheet_composer_new (atlas, options, error);

  return composer != NULL ? rum_sheet_composer_compose (composer, error) : NULL;
}
