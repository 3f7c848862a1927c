/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-word-filter.h"

#include <glib/gi18n.h>

/**
 * RumWordFilter:
 *
 * A search field above rows: only those stay whose entry fits what is typed,
 * by any of its names and in spite of a slip of the finger. A line below the
 * field says how many there are.
 *
 * CSS node: `word-filter`.
 */
struct _RumWordFilter
{
  GtkWidget       parent_instance;

  GtkSearchEntry *search_entry;
  GtkLabel       *status_label;

  RumAtlas       *atlas;
  GPtrArray      *entries;
  GPtrArray      *rows;
};

G_DEFINE_FINAL_TYPE (RumWordFilter, rum_word_filter, GTK_TYPE_WIDGET)

static GHashTable *
create_set (GListModel *found)
{
  GHashTable *set = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  guint n_found = g_list_model_get_n_items (found);

  for (guint i = 0; i < n_found; i++)
    g_hash_table_add (set, g_list_model_get_item (found, i));

  return set;
}

static void
update_status (RumWordFilter *self,
               guint          n_found)
{
  g_autofree char *text = NULL;

  if (n_found > 0)
    /* TRANSLATORS: So many words of the glossary contain what was typed. */
    text = g_strdup_printf (ngettext ("%u found", "%u found", n_found), n_found);

  gtk_label_set_label (self->status_label,
                       text != NULL ? text : _("Nothing has that name. Try another word."));
}

static void
search_changed_cb (RumWordFilter *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  gboolean is_empty = *text == '\0';
  g_autoptr (GListModel) found = rum_atlas_create_search (self->atlas, text);
  g_autoptr (GHashTable) set = create_set (found);
  guint n_found = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      gboolean fits = is_empty ||
                      g_hash_table_contains (set, g_ptr_array_index (self->entries, i));

      gtk_widget_set_visible (g_ptr_array_index (self->rows, i), fits);
      n_found += fits ? 1 : 0;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->status_label), !is_empty);
  update_status (self, n_found);
}

static void
stop_search_cb (RumWordFilter *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
rum_word_filter_dispose (GObject *object)
{
  RumWordFilter *self = RUM_WORD_FILTER (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_word_filter_parent_class)->dispose (object);
}

static void
rum_word_filter_class_init (RumWordFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_word_filter_dispose;

  gtk_widget_class_set_css_name (widget_class, "word-filter");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-word-filter.ui");
  gtk_widget_class_bind_template_child (widget_class, RumWordFilter, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RumWordFilter, status_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
rum_word_filter_init (RumWordFilter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * rum_word_filter_new:
 * @atlas: the atlas that finds entries
 *
 * Creates a search field without rows.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
rum_word_filter_new (RumAtlas *atlas)
{
  RumWordFilter *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  self = g_object_new (RUM_TYPE_WORD_FILTER, NULL);
  self->atlas = g_object_ref (atlas);

  return GTK_WIDGET (self);
}

/**
 * rum_word_filter_add:
 * @self: the filter
 * @entry: an entry
 * @row: the widget that shows it
 *
 * Makes a row come and go with what is typed.
 */
void
rum_word_filter_add (RumWordFilter *self,
                     RumEntry      *entry,
                     GtkWidget     *row)
{
  g_return_if_fail (RUM_IS_WORD_FILTER (self));
  g_return_if_fail (RUM_IS_ENTRY (entry));
  g_return_if_fail (GTK_IS_WIDGET (row));

  g_ptr_array_add (self->entries, g_object_ref (G_OBJECT (entry)));
  g_ptr_array_add (self->rows, g_object_ref (row));

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    search_changed_cb (self);
}
