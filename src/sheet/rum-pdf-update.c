/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-pdf-update.h"

#include <stdio.h>
#include <string.h>

/* What begins an object that stands for a picture, as cairo writes it. */
#define FIGURE_HEAD "<< /Type /StructElem\n   /S /Figure\n"

/* Length of an entry in the table of objects. */
#define ENTRY_LENGTH 20

/* The place of the table is told within so many bytes from the end. */
#define TAIL_LENGTH 40

/* An object is longer than this only if the file is broken. */
#define MAX_OBJECT_LENGTH 65536

/* A PDF file as far as it must be understood: objects, and a table that tells
 * where each begins.
 *
 * Cairo knows neither the language of a document nor words in place of a
 * picture, which screen readers need.  PDF lets such things be added at the
 * end: objects that replace earlier ones, and a table of where they are. */
typedef struct
{
  const char *data;
  gsize       length;
  gsize       table;
  int         n_objects;
  int         root;
  int         info;
  GString    *added;
  GString    *entries;
} Update;

/* Finds @text within @length bytes after @from, as long as those are text. */
static const char *
find (Update     *update,
      gsize       from,
      gsize       length,
      const char *text)
{
  if (from >= update->length)
    return NULL;

  return g_strstr_len (update->data + from, MIN (length, update->length - from), text);
}

/* Reads the end of the file, which tells where the table is and what stands
 * after it. */
static gboolean
read_table (Update *update)
{
  gsize tail = MIN (update->length, TAIL_LENGTH);
  const char *start = find (update, update->length - tail, tail, "startxref");
  const char *trailer = NULL;
  const char *root = NULL;
  const char *info = NULL;

  if (start == NULL || sscanf (start, "startxref %zu", &update->table) != 1)
    return FALSE;

  if (find (update, update->table, 5, "xref\n") == NULL)
    return FALSE;

  trailer = find (update, update->table, update->length, "trailer\n");
  root = trailer != NULL ? g_strstr_len (trailer, start - trailer, "/Root ") : NULL;
  info = trailer != NULL ? g_strstr_len (trailer, start - trailer, "/Info ") : NULL;

  return root != NULL && info != NULL &&
         sscanf (update->data + update->table, "xref 0 %d", &update->n_objects) == 1 &&
         sscanf (root, "/Root %d", &update->root) == 1 &&
         sscanf (info, "/Info %d", &update->info) == 1;
}

/* The text of an object between “N 0 obj” and its end, or %NULL. */
static char *
dup_object (Update *update,
            int     n)
{
  const char *entry = find (update, update->table + 5, 32, "\n");
  const char *begin = NULL;
  const char *end = NULL;
  gsize offset = 0;

  if (entry == NULL)
    return NULL;

  entry += 1 + (gsize) n * ENTRY_LENGTH;
  if (entry + ENTRY_LENGTH > update->data + update->length || sscanf (entry, "%zu", &offset) != 1)
    return NULL;

  begin = find (update, offset, 32, "obj\n");
  end = begin != NULL ? find (update, begin - update->data, MAX_OBJECT_LENGTH, "\nendobj") : NULL;
  if (end == NULL)
    return NULL;

  begin += strlen ("obj\n");

  return g_strndup (begin, end - begin);
}

/* Adds a text as PDF wants it where it may be in any language: UTF-16, here as
 * hexadecimal digits. */
static void
append_text (GString    *string,
             const char *text)
{
  glong length = 0;
  g_autofree gunichar2 *units = g_utf8_to_utf16 (text, -1, NULL, &length, NULL);

  g_string_append (string, "<FEFF");
  for (glong i = 0; units != NULL && i < length; i++)
    g_string_append_printf (string, "%04X", units[i]);
  g_string_append_c (string, '>');
}

/* Writes object @n anew, with @extra as the last of its keys. */
static void
replace_object (Update     *update,
                int         n,
                const char *object,
                const char *extra)
{
  const char *end = g_strrstr (object, ">>");

  g_string_append_printf (update->entries, "%d 1\n%010zu 00000 n \n",
                          n, update->length + update->added->len);
  g_string_append_printf (update->added, "%d 0 obj\n", n);
  g_string_append_len (update->added, object, end - object);
  g_string_append_printf (update->added, "%s>>\nendobj\n", extra);
}

static gboolean
replace_root (Update     *update,
              const char *language)
{
  g_autofree char *object = dup_object (update, update->root);
  g_autofree char *extra = NULL;

  if (object == NULL || !g_str_has_suffix (object, ">>"))
    return FALSE;

  extra = g_strdup_printf ("   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n",
                           language);
  replace_object (update, update->root, object, extra);

  return TRUE;
}

/* Gives the pictures their words.  They are numbered in the order in which
 * they were drawn. */
static void
replace_figures (Update            *update,
                 const char *const *alts,
                 gsize              n_alts)
{
  gsize i = 0;

  for (int n = 1; n < update->n_objects && i < n_alts; n++)
    {
      g_autofree char *object = dup_object (update, n);
      g_autoptr (GString) extra = NULL;

      if (object == NULL || !g_str_has_prefix (object, FIGURE_HEAD))
        continue;

      extra = g_string_new ("   /Alt ");
      append_text (extra, alts[i++]);
      g_string_append_c (extra, '\n');
      replace_object (update, n, object, extra->str);
    }
}

static GBytes *
create_whole (Update *update)
{
  GString *whole = g_string_new_len (update->data, update->length);
  gsize table = 0;

  g_string_append_len (whole, update->added->str, update->added->len);
  table = whole->len;
  g_string_append_printf (whole, "xref\n%s", update->entries->str);
  g_string_append_printf (whole,
                          "trailer\n"
                          "<< /Size %d\n   /Root %d 0 R\n   /Info %d 0 R\n   /Prev %zu\n>>\n"
                          "startxref\n%zu\n%%%%EOF\n",
                          update->n_objects, update->root, update->info, update->table, table);

  return g_string_free_to_bytes (whole);
}

/**
 * rum_pdf_update_create:
 * @pdf: a PDF as cairo writes it in version 1.4
 * @language: language of the document, such as “en”
 * @alts: (array length=n_alts): what is read aloud in place of each picture, in
 *   the order in which they were drawn
 * @n_alts: the number of pictures
 *
 * Adds to a PDF what screen readers need and cairo does not write.
 *
 * A file that it does not understand is left as it is: it can still be read
 * and printed.
 *
 * Returns: (transfer full): the PDF, with the additions
 */
GBytes *
rum_pdf_update_create (GBytes            *pdf,
                       const char        *language,
                       const char *const *alts,
                       gsize              n_alts)
{
  g_autoptr (GString) added = g_string_new (NULL);
  g_autoptr (GString) entries = g_string_new (NULL);
  Update update = { .added = added, .entries = entries };

  g_return_val_if_fail (pdf != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  update.data = g_bytes_get_data (pdf, &update.length);
  if (update.data == NULL || !read_table (&update))
    return g_bytes_ref (pdf);

  replace_figures (&update, alts, n_alts);
  if (!replace_root (&update, language))
    return g_bytes_ref (pdf);

  return create_whole (&update);
}
