/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-kit.h"

#include "rum-sheet-cards.h"
#include "rum-sheet-composer.h"
#include "rum-sheet-language.h"
#include "rum-sheet-mine.h"
#include "rum-sheet-poster.h"
#include "rum-sheet-six.h"

/* So many groups keep their pictures. */
#define MOST_GROUPS 16

/**
 * RumSheetKit:
 *
 * Everything is made when first needed.
 */
struct _RumSheetKit
{
  GObject        parent_instance;

  RumAtlas      *atlas;
  PangoContext  *context;
  RumSheetRuler *ruler;
  RumSheetAlbum *album;
  GHashTable    *figures;
  GPtrArray     *excerpts;
  GCancellable  *cancellable;

  RumSheetKitFunc func;
  gpointer        data;
};

G_DEFINE_FINAL_TYPE (RumSheetKit, rum_sheet_kit, G_TYPE_OBJECT)

static void
rum_sheet_kit_dispose (GObject *object)
{
  RumSheetKit *self = RUM_SHEET_KIT (object);

  g_clear_object (&self->atlas);
  g_clear_object (&self->ruler);
  g_clear_object (&self->context);
  g_clear_object (&self->album);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->figures, g_hash_table_unref);
  g_clear_pointer (&self->excerpts, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_kit_parent_class)->dispose (object);
}

static void
rum_sheet_kit_class_init (RumSheetKitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_kit_dispose;
}

static void
rum_sheet_kit_init (RumSheetKit *self)
{
  self->excerpts = g_ptr_array_new_with_free_func (g_object_unref);
  self->figures = g_hash_table_new_full (NULL, NULL, g_object_unref,
                                         (GDestroyNotify) g_ptr_array_unref);
}

/**
 * rum_sheet_kit_new:
 * @atlas: where the content of the sheets comes from
 *
 * Creates a kit that has prepared nothing yet.
 *
 * Returns: (transfer full): a new kit
 */
RumSheetKit *
rum_sheet_kit_new (RumAtlas *atlas)
{
  RumSheetKit *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  self = g_object_new (RUM_TYPE_SHEET_KIT, NULL);
  self->atlas = g_object_ref (atlas);

  return self;
}

/**
 * rum_sheet_kit_get_atlas:
 * @self: a kit
 *
 * Gets where the content comes from.
 *
 * Returns: (transfer none): the atlas
 */
RumAtlas *
rum_sheet_kit_get_atlas (RumSheetKit *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), NULL);

  return self->atlas;
}

/**
 * rum_sheet_kit_get_context:
 * @self: a kit
 *
 * Gets what texts are laid out with.
 *
 * Returns: (transfer none): fonts, language and direction
 */
PangoContext *
rum_sheet_kit_get_context (RumSheetKit *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), NULL);

  if (self->context == NULL)
    self->context = rum_sheet_language_create_context ();

  return self->context;
}

/**
 * rum_sheet_kit_get_ruler:
 * @self: a kit
 *
 * Gets what texts are measured with.
 *
 * Returns: (transfer none): the ruler
 */
RumSheetRuler *
rum_sheet_kit_get_ruler (RumSheetKit *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), NULL);

  if (self->ruler == NULL)
    self->ruler = rum_sheet_ruler_new (rum_sheet_kit_get_context (self));

  return self->ruler;
}

/**
 * rum_sheet_kit_get_album:
 * @self: a kit
 *
 * Gets the figures that pictures are made of.
 *
 * Returns: (transfer none): the album
 */
RumSheetAlbum *
rum_sheet_kit_get_album (RumSheetKit *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), NULL);

  if (self->album == NULL)
    self->album = rum_sheet_album_new ();

  return self->album;
}

/**
 * rum_sheet_kit_ensure_figures:
 * @self: a kit
 * @group: a group
 * @colors: what the sheet will probably be printed with
 * @error: return location for an error
 *
 * Gets the pictures of a group, which are made when first asked for.
 *
 * Returns: (transfer none) (nullable) (element-type RumSheetFigure): the
 *   pictures, or %NULL with an error of %RUM_FIGURE_ERROR
 */
GPtrArray *
rum_sheet_kit_ensure_figures (RumSheetKit     *self,
                              RumGroup        *group,
                              RumSheetColors   colors,
                              GError         **error)
{
  GPtrArray *figures = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  figures = g_hash_table_lookup (self->figures, group);
  if (figures != NULL)
    return figures;

  figures = rum_sheet_figure_create_all (group, self->excerpts, colors, error);
  if (figures == NULL)
    return NULL;

  if (g_hash_table_size (self->figures) >= MOST_GROUPS)
    g_hash_table_remove_all (self->figures);
  g_hash_table_insert (self->figures, g_object_ref (group), figures);

  return figures;
}

/**
 * rum_sheet_kit_set_cancellable:
 * @self: a kit
 * @cancellable: (nullable): what ends the work, from any thread
 *
 * Sets what ends the sheet that is being composed.
 */
void
rum_sheet_kit_set_cancellable (RumSheetKit  *self,
                               GCancellable *cancellable)
{
  g_return_if_fail (RUM_IS_SHEET_KIT (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  g_set_object (&self->cancellable, cancellable);
}

/**
 * rum_sheet_kit_set_func:
 * @self: a kit
 * @func: (nullable): who is told of each page
 * @data: for @func
 *
 * Sets who is told of the pages of sheets that are composed page by page.
 */
void
rum_sheet_kit_set_func (RumSheetKit     *self,
                        RumSheetKitFunc  func,
                        gpointer         data)
{
  g_return_if_fail (RUM_IS_SHEET_KIT (self));

  self->func = func;
  self->data = data;
}

/**
 * rum_sheet_kit_report:
 * @self: a kit
 * @layout: a sheet in the making, with all its pages
 * @n_done: how many of them are complete
 *
 * Tells of a page that is complete.
 */
void
rum_sheet_kit_report (RumSheetKit    *self,
                      RumSheetLayout *layout,
                      int             n_done)
{
  g_return_if_fail (RUM_IS_SHEET_KIT (self));
  g_return_if_fail (RUM_IS_SHEET_LAYOUT (layout));

  if (self->func != NULL)
    self->func (layout, n_done, self->data);
}

/**
 * rum_sheet_kit_check:
 * @self: a kit
 * @error: return location for an error
 *
 * Tells whether to go on.  Composers ask this now and then.
 *
 * Returns: %TRUE, or %FALSE with %G_IO_ERROR_CANCELLED
 */
gboolean
rum_sheet_kit_check (RumSheetKit  *self,
                     GError      **error)
{
  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), FALSE);

  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

/**
 * rum_sheet_kit_compose:
 * @self: a kit
 * @options: what the sheet is to be
 * @error: return location for an error
 *
 * Composes a sheet of any kind.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with an error of
 *   %RUM_SHEET_ERROR or %RUM_FIGURE_ERROR, or %G_IO_ERROR_CANCELLED
 */
RumSheetLayout *
rum_sheet_kit_compose (RumSheetKit      *self,
                       RumSheetOptions  *options,
                       GError          **error)
{
  g_return_val_if_fail (RUM_IS_SHEET_KIT (self), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  switch (rum_sheet_options_get_kind (options))
    {
    case RUM_SHEET_GROUP:
      return rum_sheet_group_compose (self, options, error);
    case RUM_SHEET_CARDS:
      return rum_sheet_cards_compose (self, options, error);
    case RUM_SHEET_POSTER:
      return rum_sheet_poster_compose (self, options, error);
    case RUM_SHEET_SIX:
      return rum_sheet_six_compose (self, options, error);
    case RUM_SHEET_MINE:
      return rum_sheet_mine_compose (self, options, error);
    default:
      g_return_val_if_reached (NULL);
    }
}
