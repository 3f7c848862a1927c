/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-notes.h"

#include <glib/gi18n-lib.h>

/* Where DOIs lead to their sources, for as long as there are any. */
#define DOI_RESOLVER "https://doi.org/"

struct _RumSheetNotes
{
  GObject    parent_instance;

  GPtrArray *sources;
};

G_DEFINE_FINAL_TYPE (RumSheetNotes, rum_sheet_notes, G_TYPE_OBJECT)

/* The number of @source, which gets the next one if it has none. */
static guint
number (RumSheetNotes *self,
        RumSource     *source)
{
  guint index = 0;

  if (!g_ptr_array_find (self->sources, source, &index))
    {
      index = self->sources->len;
      g_ptr_array_add (self->sources, g_object_ref (source));
    }

  return index + 1;
}

static char *
create_sign (guint n)
{
  /* TRANSLATORS: The number of a source on a printed sheet, as in “[3]”. */
  return g_strdup_printf (C_("source number", "[%u]"), n);
}

/* Adds the source at @index with its number. */
static void
append_source (RumSheetNotes *self,
               RumSheetText  *text,
               guint          index)
{
  RumSource *source = g_ptr_array_index (self->sources, index);
  g_autofree char *sign = create_sign (index + 1);

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, sign);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, "\302\240");
  rum_sheet_text_append_link (text, rum_source_get_short (source), rum_source_get_uri (source));
}

static void
rum_sheet_notes_dispose (GObject *object)
{
  RumSheetNotes *self = RUM_SHEET_NOTES (object);

  g_clear_pointer (&self->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_notes_parent_class)->dispose (object);
}

static void
rum_sheet_notes_class_init (RumSheetNotesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_notes_dispose;
}

static void
rum_sheet_notes_init (RumSheetNotes *self)
{
  self->sources = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * rum_sheet_notes_new:
 *
 * Creates an empty list of sources.
 *
 * Returns: (transfer full): a new list
 */
RumSheetNotes *
rum_sheet_notes_new (void)
{
  return g_object_new (RUM_TYPE_SHEET_NOTES, NULL);
}

/**
 * rum_sheet_notes_refer:
 * @self: the sources of a sheet
 * @text: a paragraph
 * @sources: (element-type RumSource): what the paragraph rests on
 *
 * Ends the paragraph with the numbers of its sources, each a link to the
 * source itself.
 */
void
rum_sheet_notes_refer (RumSheetNotes *self,
                       RumSheetText  *text,
                       GListModel    *sources)
{
  guint n_sources = 0;

  g_return_if_fail (RUM_IS_SHEET_NOTES (self));
  g_return_if_fail (RUM_IS_SHEET_TEXT (text));
  g_return_if_fail (G_IS_LIST_MODEL (sources));

  n_sources = g_list_model_get_n_items (sources);
  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);
      g_autofree char *sign = create_sign (number (self, source));

      rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, " ");
      rum_sheet_text_append_link (text, sign, rum_source_get_uri (source));
    }
}

/**
 * rum_sheet_notes_create_list:
 * @self: the sources of a sheet
 *
 * Creates the paragraph in which a reader looks the numbers up.
 *
 * Returns: (transfer full): the numbered sources, in one paragraph
 */
RumSheetText *
rum_sheet_notes_create_list (RumSheetNotes *self)
{
  RumSheetText *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_NOTES (self), NULL);

  text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET);
  /* TRANSLATORS: Stands before the list of sources at the foot of a printed sheet. */
  rum_sheet_text_append (text, RUM_SHEET_SPAN_STRONG, C_("sheet", "Sources:"));

  for (guint i = 0; i < self->sources->len; i++)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
      append_source (self, text, i);
    }

  return text;
}

/**
 * rum_sheet_notes_create_items:
 * @self: the sources of a sheet
 *
 * Creates what rum_sheet_notes_create_list() does as a paragraph for each
 * source, which can go on more than one page.
 *
 * Returns: (transfer full) (element-type RumSheetText): the paragraphs
 */
GPtrArray *
rum_sheet_notes_create_items (RumSheetNotes *self)
{
  GPtrArray *items = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_NOTES (self), NULL);

  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->sources->len; i++)
    {
      RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET);

      append_source (self, text, i);
      g_ptr_array_add (items, text);
    }

  return items;
}

/**
 * rum_sheet_notes_create_addresses:
 * @self: the sources of a sheet
 *
 * Gets the lasting addresses of the sources, those with a DOI, in the order of
 * their numbers.
 *
 * Returns: (transfer full) (element-type utf8): the addresses, perhaps none
 */
GPtrArray *
rum_sheet_notes_create_addresses (RumSheetNotes *self)
{
  GPtrArray *addresses = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_NOTES (self), NULL);

  addresses = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->sources->len; i++)
    {
      const char *uri = rum_source_get_uri (g_ptr_array_index (self->sources, i));

      if (uri != NULL && g_str_has_prefix (uri, DOI_RESOLVER))
        g_ptr_array_add (addresses, g_strdup (uri));
    }

  return addresses;
}
