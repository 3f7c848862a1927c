/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-list-private.h"

/*< private >
 * RumList:
 *
 * A list that is filled before anybody sees it and tells nobody of changes.
 *
 * The atlas has over a thousand lists of a few items each.  A GListStore for
 * each would cost a balanced tree and a signal for every item, which is a
 * fifth of the time that loading takes.
 */
struct _RumList
{
  GObject    parent_instance;

  GType      item_type;
  GPtrArray *items;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RumList, rum_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
rum_list_get_item_type (GListModel *model)
{
  return RUM_LIST (model)->item_type;
}

static guint
rum_list_get_n_items (GListModel *model)
{
  return RUM_LIST (model)->items->len;
}

static gpointer
rum_list_get_item (GListModel *model,
                   guint       position)
{
  GPtrArray *items = RUM_LIST (model)->items;

  return position < items->len ? g_object_ref (g_ptr_array_index (items, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = rum_list_get_item_type;
  iface->get_n_items = rum_list_get_n_items;
  iface->get_item = rum_list_get_item;
}

static void
rum_list_dispose (GObject *object)
{
  rum_list_clear (RUM_LIST (object));

  G_OBJECT_CLASS (rum_list_parent_class)->dispose (object);
}

static void
rum_list_finalize (GObject *object)
{
  RumList *self = RUM_LIST (object);

  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (rum_list_parent_class)->finalize (object);
}

static void
rum_list_class_init (RumListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_list_dispose;
  object_class->finalize = rum_list_finalize;
}

static void
rum_list_init (RumList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/*< private >
 * rum_list_new:
 * @item_type: what the items are
 *
 * Returns: (transfer full): a new list without items
 */
RumList *
rum_list_new (GType item_type)
{
  RumList *self = g_object_new (RUM_TYPE_LIST, NULL);

  self->item_type = item_type;

  return self;
}

/*< private >
 * rum_list_append:
 * @self: a list that nobody has seen yet
 * @item: (transfer none): an object of the list's item type
 *
 * Appends an item.
 */
void
rum_list_append (RumList *self,
                 gpointer item)
{
  g_assert (RUM_IS_LIST (self));
  g_assert (g_type_is_a (G_OBJECT_TYPE (item), self->item_type));

  g_ptr_array_add (self->items, g_object_ref (item));
}

/*< private >
 * rum_list_clear:
 * @self: a list
 *
 * Drops all items.
 */
void
rum_list_clear (RumList *self)
{
  g_assert (RUM_IS_LIST (self));

  g_ptr_array_set_size (self->items, 0);
}

/*< private >
 * rum_list_contains:
 * @self: a list
 * @item: an object
 *
 * Returns: TRUE if the object is among the items
 */
gboolean
rum_list_contains (RumList  *self,
                   gpointer  item)
{
  g_assert (RUM_IS_LIST (self));

  return g_ptr_array_find (self->items, item, NULL);
}
