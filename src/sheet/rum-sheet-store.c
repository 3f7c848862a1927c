/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-store.h"

/**
 * RumSheetStore:
 *
 * The sheet that was asked for last comes first.
 */
struct _RumSheetStore
{
  GObject      parent_instance;

  RumSheetKit *kit;
  GQueue       sheets;
};

G_DEFINE_FINAL_TYPE (RumSheetStore, rum_sheet_store, G_TYPE_OBJECT)

/* A sheet in the making, and who is told of its pages. */
typedef struct
{
  RumSheetOptions   *options;
  RumSheetStoreFunc  func;
  gpointer           data;
  RumSheet          *sheet;
} Making;

typedef gboolean (*IsSame) (RumSheetOptions *options,
                            RumSheetOptions *other);

static GList *
find (RumSheetStore   *self,
      RumSheetOptions *options,
      IsSame           is_same)
{
  for (GList *item = self->sheets.head; item != NULL; item = item->next)
    if (is_same (rum_sheet_get_options (item->data), options))
      return item;

  return NULL;
}

/* Keeps a sheet, and lets the one go that nobody asked for the longest. */
static void
keep (RumSheetStore *self,
      RumSheet      *sheet)
{
  g_queue_push_head (&self->sheets, g_object_ref (sheet));
  if (self->sheets.length > RUM_SHEET_STORE_SIZE)
    g_object_unref (g_queue_pop_tail (&self->sheets));
}

static void
page_done_cb (RumSheetLayout *layout,
              int             n_done,
              gpointer        data)
{
  Making *making = data;

  if (making->sheet == NULL)
    making->sheet = rum_sheet_new_for_layout (layout, making->options);
  making->func (making->sheet, n_done, making->data);
}

static RumSheet *
create (RumSheetStore  *self,
        Making         *making,
        GCancellable   *cancellable,
        GError        **error)
{
  GList *other = find (self, making->options, rum_sheet_options_have_same_layout);
  RumSheet *sheet = NULL;

  if (other != NULL)
    return rum_sheet_new_in_colors (other->data, rum_sheet_options_get_colors (making->options));

  rum_sheet_kit_set_cancellable (self->kit, cancellable);
  rum_sheet_kit_set_func (self->kit, making->func != NULL ? page_done_cb : NULL, making);
  sheet = rum_sheet_new_with_kit (self->kit, making->options, error);
  rum_sheet_kit_set_func (self->kit, NULL, NULL);
  rum_sheet_kit_set_cancellable (self->kit, NULL);
  g_clear_object (&making->sheet);

  return sheet;
}

static void
rum_sheet_store_dispose (GObject *object)
{
  RumSheetStore *self = RUM_SHEET_STORE (object);

  g_queue_clear_full (&self->sheets, g_object_unref);
  g_clear_object (&self->kit);

  G_OBJECT_CLASS (rum_sheet_store_parent_class)->dispose (object);
}

static void
rum_sheet_store_class_init (RumSheetStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_store_dispose;
}

static void
rum_sheet_store_init (RumSheetStore *self)
{
  g_queue_init (&self->sheets);
}

/**
 * rum_sheet_store_new:
 * @atlas: where the content of the sheets comes from
 *
 * Creates a store without a sheet.
 *
 * Returns: (transfer full): a new store
 */
RumSheetStore *
rum_sheet_store_new (RumAtlas *atlas)
{
  RumSheetStore *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  self = g_object_new (RUM_TYPE_SHEET_STORE, NULL);
  self->kit = rum_sheet_kit_new (atlas);

  return self;
}

/**
 * rum_sheet_store_touch:
 * @self: a store
 * @options: what a sheet is to be
 *
 * Finds out whether that sheet is there already.  If so, it is kept as if it
 * had been asked for.
 *
 * Returns: %TRUE if nothing is to be composed for it
 */
gboolean
rum_sheet_store_touch (RumSheetStore   *self,
                       RumSheetOptions *options)
{
  GList *item = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_STORE (self), FALSE);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), FALSE);

  item = find (self, options, rum_sheet_options_equal);
  if (item == NULL)
    return FALSE;

  g_queue_unlink (&self->sheets, item);
  g_queue_push_head_link (&self->sheets, item);

  return TRUE;
}

/**
 * rum_sheet_store_create_sheet:
 * @self: a store
 * @options: what the sheet is to be
 * @cancellable: (nullable): what ends the work, from any thread
 * @func: (nullable): who is told of pages that are there before others
 * @data: for @func
 * @error: return location for an error
 *
 * Gets a sheet: one that is kept, the same in other colours, or a new one.
 *
 * Returns: (transfer full) (nullable): the sheet, or %NULL with an error of
 *   %RUM_SHEET_ERROR or %RUM_FIGURE_ERROR, or %G_IO_ERROR_CANCELLED
 */
RumSheet *
rum_sheet_store_create_sheet (RumSheetStore    *self,
                              RumSheetOptions  *options,
                              GCancellable     *cancellable,
                              RumSheetStoreFunc func,
                              gpointer          data,
                              GError          **error)
{
  Making making = { options, func, data, NULL };
  RumSheet *sheet = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_STORE (self), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  if (rum_sheet_store_touch (self, options))
    return g_object_ref (g_queue_peek_head (&self->sheets));

  sheet = create (self, &making, cancellable, error);
  if (sheet != NULL)
    keep (self, sheet);

  return sheet;
}
