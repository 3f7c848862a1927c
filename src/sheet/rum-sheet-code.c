/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-code.h"

#ifdef HAVE_QRENCODE
#include <qrencode.h>
#endif

/* White modules on each side, as ISO/IEC 18004 asks for. */
#define QUIET_ZONE 4

/* The least side of a module that a telephone reads from paper, and of a whole
 * code, both in millimetres. */
#define MODULE 0.4
#define MIN_SIDE 20.0

/* A code of more modules than this version has would take too much of a page:
 * it has 85 on a side with the white ones. */
#define MAX_VERSION 15

struct _RumSheetCode
{
  GObject   parent_instance;

  GBytes   *modules;
  int       n_modules;
  int       n_lines;
  char     *alt;
};

G_DEFINE_FINAL_TYPE (RumSheetCode, rum_sheet_code, G_TYPE_OBJECT)

static void
rum_sheet_code_finalize (GObject *object)
{
  RumSheetCode *self = RUM_SHEET_CODE (object);

  g_clear_pointer (&self->modules, g_bytes_unref);
  g_clear_pointer (&self->alt, g_free);

  G_OBJECT_CLASS (rum_sheet_code_parent_class)->finalize (object);
}

static void
rum_sheet_code_class_init (RumSheetCodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_sheet_code_finalize;
}

static void
rum_sheet_code_init (RumSheetCode *self)
{
}

#ifdef HAVE_QRENCODE

/* Level M bears a stain on the fridge. */
static gboolean
encode (RumSheetCode *self,
        const char   *text)
{
  QRcode *code = QRcode_encodeString8bit (text, 0, QR_ECLEVEL_M);
  gboolean is_small = code != NULL && code->version <= MAX_VERSION;

  if (is_small)
    {
      self->n_modules = code->width;
      g_clear_pointer (&self->modules, g_bytes_unref);
      self->modules = g_bytes_new (code->data, (gsize) code->width * code->width);
    }
  if (code != NULL)
    QRcode_free (code);

  return is_small;
}

#else

static gboolean
encode (RumSheetCode *self,
        const char   *text)
{
  return FALSE;
}

#endif

static gboolean
is_dark (RumSheetCode *self,
         int           x,
         int           y)
{
  const guint8 *modules = g_bytes_get_data (self->modules, NULL);

  return (modules[y * self->n_modules + x] & 1) != 0;
}

/**
 * rum_sheet_code_is_available:
 *
 * Tells whether this build can make QR codes.
 *
 * Returns: %TRUE if it was built with libqrencode
 */
gboolean
rum_sheet_code_is_available (void)
{
#ifdef HAVE_QRENCODE
  return TRUE;
#else
  return FALSE;
#endif
}

/**
 * rum_sheet_code_new:
 * @lines: (element-type utf8): addresses
 * @alt: (nullable): what is read aloud in place of the code
 *
 * Creates a code of as many of the first lines as fit into one that a telephone
 * can read.
 *
 * Returns: (transfer full) (nullable): a new code, or NULL if not even one line
 *   fits, or this build can make none
 */
RumSheetCode *
rum_sheet_code_new (GPtrArray  *lines,
                    const char *alt)
{
  g_autoptr (RumSheetCode) self = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (lines != NULL, NULL);

  self = g_object_new (RUM_TYPE_SHEET_CODE, NULL);
  self->alt = g_strdup (alt);
  for (guint i = 0; i < lines->len; i++)
    {
      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                              (const char *) g_ptr_array_index (lines, i));
      if (!encode (self, text->str))
        break;
      self->n_lines++;
    }

  return self->n_lines > 0 ? g_steal_pointer (&self) : NULL;
}

/**
 * rum_sheet_code_get_n_lines:
 * @self: a code
 *
 * Gets how many of the lines are in the code.
 *
 * Returns: the number of lines, at least 1
 */
int
rum_sheet_code_get_n_lines (RumSheetCode *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_CODE (self), 0);

  return self->n_lines;
}

/**
 * rum_sheet_code_get_side:
 * @self: a code
 *
 * Gets how large the code must be, with the white space around it.
 *
 * Returns: width and height, in millimetres
 */
double
rum_sheet_code_get_side (RumSheetCode *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_CODE (self), 0);

  return MAX (MIN_SIDE, (self->n_modules + 2 * QUIET_ZONE) * MODULE);
}

/**
 * rum_sheet_code_get_alt:
 * @self: a code
 *
 * Gets what is read aloud in place of the code.
 *
 * Returns: (transfer none) (nullable): the translated words
 */
const char *
rum_sheet_code_get_alt (RumSheetCode *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_CODE (self), NULL);

  return self->alt;
}

/**
 * rum_sheet_code_draw:
 * @self: a code
 * @cr: what to draw with; its origin is the top left of the code
 * @side: width and height, in units of @cr
 *
 * Draws the code in black on white, whatever is below.
 */
void
rum_sheet_code_draw (RumSheetCode *self,
                     cairo_t      *cr,
                     double        side)
{
  g_return_if_fail (RUM_IS_SHEET_CODE (self));
  g_return_if_fail (cr != NULL);

  cairo_save (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, side, side);
  cairo_fill (cr);

  cairo_scale (cr, side / (self->n_modules + 2 * QUIET_ZONE),
               side / (self->n_modules + 2 * QUIET_ZONE));
  cairo_set_source_rgb (cr, 0, 0, 0);
  /* Neighbours in a row are one rectangle: between two there could be a white
   * hair, and the file is shorter. */
  for (int y = 0; y < self->n_modules; y++)
    for (int x = 0, end = 0; x < self->n_modules; x = end + 1)
      {
        for (end = x; end < self->n_modules && is_dark (self, end, y); end++)
          ;
        if (end > x)
          cairo_rectangle (cr, x + QUIET_ZONE, y + QUIET_ZONE, end - x, 1);
      }
  cairo_fill (cr);
  cairo_restore (cr);
}
