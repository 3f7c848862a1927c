/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-labels.h"

#include <math.h>

#define N_CASES 400
#define MAX_LABELS 40

/* A picture from 0 to 100 with gutters of 8 on both sides. */
#define WIDTH 100.0
#define GUTTER 8.0

typedef struct
{
  double x[3];
  double y[3];
} Line;

static RumSheetLabelRoom room = { 0, 240, 0.6, 1.2 };

static void
add_spots (RumSheetLabel     *label,
           RumSheetLabelSide  side,
           double             top,
           double             height)
{
  double middle = side == RUM_SHEET_LABEL_LEFT ? WIDTH * 0.3 : WIDTH * 0.7;

  label->spots[side] = g_array_new (FALSE, FALSE, sizeof (RumSheetSpot));
  for (double y = top; y <= top + height; y += 0.25)
    {
      RumSheetSpot spot = { middle + g_test_rand_double_range (-20, 20), y, 0 };

      spot.inset = 0.2 + MIN (y - top, top + height - y);
      g_array_append_val (label->spots[side], spot);
    }
}

static void
fill_labels (RumSheetLabel *labels,
             gsize          n_labels)
{
  for (gsize i = 0; i < n_labels; i++)
    {
      int sides = g_test_rand_int_range (1, 4);
      double top = g_test_rand_double_range (0, 200);
      double height = g_test_rand_double_range (0.5, 40);

      labels[i].height = g_test_rand_double_range (2.5, 10);
      labels[i].port = labels[i].height * g_test_rand_double_range (0.1, 0.9);
      if (sides & 1)
        add_spots (&labels[i], RUM_SHEET_LABEL_LEFT, top, height);
      if (sides & 2)
        add_spots (&labels[i], RUM_SHEET_LABEL_RIGHT, top, height);
    }
}

static void
clear_labels (RumSheetLabel *labels,
              gsize          n_labels)
{
  for (gsize i = 0; i < n_labels; i++)
    for (int side = 0; side < RUM_SHEET_LABEL_N_SIDES; side++)
      g_clear_pointer (&labels[i].spots[side], g_array_unref);
}

static Line
get_line (const RumSheetLabel *label)
{
  gboolean is_left = label->side == RUM_SHEET_LABEL_LEFT;
  Line line = {
    { is_left ? -GUTTER : WIDTH + GUTTER, is_left ? 0 : WIDTH, label->x },
    { label->top + label->port, label->y, label->y },
  };

  return line;
}

static double
turn (double ax, double ay, double bx, double by, double cx, double cy)
{
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

static gboolean
do_segments_cross (const Line *a,
                   int         i,
                   const Line *b,
                   int         j)
{
  double one = turn (a->x[i], a->y[i], a->x[i + 1], a->y[i + 1], b->x[j], b->y[j]);
  double two = turn (a->x[i], a->y[i], a->x[i + 1], a->y[i + 1], b->x[j + 1], b->y[j + 1]);
  double three = turn (b->x[j], b->y[j], b->x[j + 1], b->y[j + 1], a->x[i], a->y[i]);
  double four = turn (b->x[j], b->y[j], b->x[j + 1], b->y[j + 1], a->x[i + 1], a->y[i + 1]);

  return one * two < 0 && three * four < 0;
}

static gboolean
do_lines_cross (const RumSheetLabel *label,
                const RumSheetLabel *other)
{
  Line a = get_line (label);
  Line b = get_line (other);

  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++)
      if (do_segments_cross (&a, i, &b, j))
        return TRUE;

  return FALSE;
}

static gboolean
do_overlap (const RumSheetLabel *a,
            const RumSheetLabel *b)
{
  return a->side == b->side && a->top < b->top + b->height + room.gap - 0.001 &&
         b->top < a->top + a->height + room.gap - 0.001;
}

static gboolean
is_spot (const RumSheetLabel *label)
{
  GArray *spots = label->spots[label->side];

  for (guint i = 0; spots != NULL && i < spots->len; i++)
    {
      const RumSheetSpot *spot = &g_array_index (spots, RumSheetSpot, i);

      if (spot->x == label->x && spot->y == label->y)
        return TRUE;
    }

  return FALSE;
}

static void
check_labels (const RumSheetLabel *labels,
              gsize                n_labels)
{
  for (gsize i = 0; i < n_labels; i++)
    {
      g_assert_true (is_spot (&labels[i]));
      g_assert_cmpfloat (labels[i].top, >=, room.top - 0.001);
      g_assert_cmpfloat (labels[i].top + labels[i].height, <=, room.bottom + 0.001);

      for (gsize j = 0; j < i; j++)
        {
          g_assert_false (do_overlap (&labels[i], &labels[j]));
          g_assert_false (do_lines_cross (&labels[i], &labels[j]));
        }
    }
}

/* Whatever is to be named: what fits is in order, and lines do not cross. */
static void
test_random (void)
{
  guint n_placed = 0;

  for (int i = 0; i < N_CASES; i++)
    {
      RumSheetLabel labels[MAX_LABELS] = { 0 };
      gsize n_labels = g_test_rand_int_range (1, MAX_LABELS + 1);

      fill_labels (labels, n_labels);
      if (rum_sheet_labels_place (labels, n_labels, &room))
        {
          check_labels (labels, n_labels);
          n_placed++;
        }
      clear_labels (labels, n_labels);
    }

  g_assert_cmpuint (n_placed, >, N_CASES / 2);
}

/* What has room stays beside its point. */
static void
test_alone (void)
{
  RumSheetLabel label = { .height = 4, .port = 1.5 };

  add_spots (&label, RUM_SHEET_LABEL_RIGHT, 100, 20);

  g_assert_true (rum_sheet_labels_place (&label, 1, &room));
  g_assert_cmpint (label.side, ==, RUM_SHEET_LABEL_RIGHT);
  g_assert_cmpfloat_with_epsilon (label.top + label.port, label.y, 0.001);
  g_assert_cmpfloat_with_epsilon (label.y, 110, 8);
  clear_labels (&label, 1);
}

/* Lines that would lie upon each other part. */
static void
test_apart (void)
{
  RumSheetLabel labels[2] = { { .height = 4, .port = 2 }, { .height = 4, .port = 2 } };

  add_spots (&labels[0], RUM_SHEET_LABEL_LEFT, 100, 20);
  add_spots (&labels[1], RUM_SHEET_LABEL_LEFT, 100, 20);

  g_assert_true (rum_sheet_labels_place (labels, 2, &room));
  g_assert_cmpfloat (fabs (labels[0].y - labels[1].y), >=, room.line_gap);
  /* Both are moved by the same. */
  g_assert_cmpfloat_with_epsilon (labels[0].top + labels[1].top + 4, labels[0].y + labels[1].y,
                                  0.001);
  clear_labels (labels, 2);
}

static void
test_sides (void)
{
  RumSheetLabel labels[6] = { 0 };
  int n_left = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      labels[i].height = 4;
      labels[i].port = 2;
      add_spots (&labels[i], RUM_SHEET_LABEL_LEFT, 30 * i, 20);
      add_spots (&labels[i], RUM_SHEET_LABEL_RIGHT, 30 * i, 20);
    }

  g_assert_true (rum_sheet_labels_place (labels, G_N_ELEMENTS (labels), &room));
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    n_left += labels[i].side == RUM_SHEET_LABEL_LEFT;
  g_assert_cmpint (n_left, ==, 3);
  clear_labels (labels, G_N_ELEMENTS (labels));
}

static void
test_too_many (void)
{
  RumSheetLabel labels[2] = { { .height = 150, .port = 2 }, { .height = 150, .port = 2 } };

  add_spots (&labels[0], RUM_SHEET_LABEL_LEFT, 100, 20);
  add_spots (&labels[1], RUM_SHEET_LABEL_LEFT, 120, 20);

  g_assert_false (rum_sheet_labels_place (labels, 2, &room));
  clear_labels (labels, 2);
}

/* What would hang over the end of a column goes up, and what stands above it. */
static void
test_bottom (void)
{
  RumSheetLabel labels[2] = { { .height = 9, .port = 1 }, { .height = 9, .port = 1 } };

  add_spots (&labels[0], RUM_SHEET_LABEL_LEFT, 232, 3);
  add_spots (&labels[1], RUM_SHEET_LABEL_LEFT, 237, 3);

  g_assert_true (rum_sheet_labels_place (labels, 2, &room));
  check_labels (labels, 2);
  g_assert_cmpfloat_with_epsilon (labels[1].top + labels[1].height, room.bottom, 0.001);
  clear_labels (labels, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/labels/random", test_random);
  g_test_add_func ("/sheet/labels/alone", test_alone);
  g_test_add_func ("/sheet/labels/apart", test_apart);
  g_test_add_func ("/sheet/labels/sides", test_sides);
  g_test_add_func ("/sheet/labels/bottom", test_bottom);
  g_test_add_func ("/sheet/labels/too-many", test_too_many);

  return g_test_run ();
}
