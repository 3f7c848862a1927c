/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-mark.h"

#include <string.h>

/* In pixels: the picture, and the mark in its middle. */
#define SIZE 32
#define MARK 20

#define N_MARKS (RUM_SHEET_MARK_SQUARE + 1)

static cairo_surface_t *
create_picture (RumSheetMark mark)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t *cr = cairo_create (picture);

  rum_sheet_mark_draw (mark, cr, (SIZE - MARK) / 2, (SIZE - MARK) / 2, MARK);
  cairo_destroy (cr);
  cairo_surface_flush (picture);

  return picture;
}

static int
get_pixel (cairo_surface_t *picture,
           int              x,
           int              y)
{
  return cairo_image_surface_get_data (picture)[y * cairo_image_surface_get_stride (picture) + x];
}

/* How many pixels are dark in the one and light in the other. */
static int
measure_difference (cairo_surface_t *one,
                    cairo_surface_t *other)
{
  int difference = 0;

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      if (ABS (get_pixel (one, x, y) - get_pixel (other, x, y)) > 128)
        difference++;

  return difference;
}

/* The form alone must tell them apart, on paper without colour. */
static void
test_forms (void)
{
  for (RumSheetMark one = 0; one < N_MARKS; one++)
    for (RumSheetMark other = 0; other < N_MARKS; other++)
      {
        cairo_surface_t *first = create_picture (one);
        cairo_surface_t *second = create_picture (other);

        if (one == other)
          g_assert_cmpint (measure_difference (first, second), ==, 0);
        else
          g_assert_cmpint (measure_difference (first, second), >, MARK * MARK / 12);

        cairo_surface_destroy (first);
        cairo_surface_destroy (second);
      }
}

static void
test_square (void)
{
  for (RumSheetMark mark = 0; mark < N_MARKS; mark++)
    {
      cairo_surface_t *picture = create_picture (mark);
      int margin = (SIZE - MARK) / 2;

      for (int y = 0; y < SIZE; y++)
        for (int x = 0; x < SIZE; x++)
          if (x < margin || y < margin || x >= SIZE - margin || y >= SIZE - margin)
            g_assert_cmpint (get_pixel (picture, x, y), ==, 0);

      cairo_surface_destroy (picture);
    }
}

static void
test_grades (void)
{
  gboolean is_used[N_MARKS] = { FALSE };

  for (RumGrade grade = RUM_GRADE_STRONG; grade <= RUM_GRADE_TEXTBOOK; grade++)
    {
      RumSheetMark mark = rum_sheet_mark_for_grade (grade);

      g_assert_false (is_used[mark]);
      is_used[mark] = TRUE;
    }
}

static void
test_bases (void)
{
  g_assert_cmpint (rum_sheet_mark_for_basis (RUM_BASIS_TRIAL), ==,
                   rum_sheet_mark_for_grade (RUM_GRADE_STRONG));
  g_assert_cmpint (rum_sheet_mark_for_basis (RUM_BASIS_PARTLY), ==,
                   rum_sheet_mark_for_grade (RUM_GRADE_MIXED));
  g_assert_cmpint (rum_sheet_mark_for_basis (RUM_BASIS_PRACTICE), ==,
                   rum_sheet_mark_for_grade (RUM_GRADE_PRACTICE));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/mark/forms", test_forms);
  g_test_add_func ("/sheet/mark/square", test_square);
  g_test_add_func ("/sheet/mark/grades", test_grades);
  g_test_add_func ("/sheet/mark/bases", test_bases);

  return g_test_run ();
}
