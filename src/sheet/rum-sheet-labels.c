/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-labels.h"

#include <math.h>

/* Labels beside a picture, each with a line to what it names:
 *
 *     column  |gutter|      picture      |gutter|  column
 *
 *     Deltoid --------------o        o---.
 *               .------o  (head)          `------ Trapezius
 *     Biceps --´                     o------------ Pectoralis
 *
 * In the picture each line is level, so that two of them meet only if their
 * points are level; in the gutter it goes up or down to its label.  Labels
 * stand in the order of their points, so no two lines cross in the gutter.
 */

/* How deep within a muscle a point is as good as deeper still, in
 * millimetres. */
#define GOOD_INSET 2.0

/* Labels that are pushed up or down together. */
typedef struct
{
  gsize  first;
  gsize  n;
  double sum;
} Cluster;

static const RumSheetSpot *
get_spot (const RumSheetLabel *label,
          RumSheetLabelSide    side,
          guint                i)
{
  return &g_array_index (label->spots[side], RumSheetSpot, i);
}

static guint
count_spots (const RumSheetLabel *label,
             RumSheetLabelSide    side)
{
  return label->spots[side] != NULL ? label->spots[side]->len : 0;
}

/* How far @y is from the nearest point that has a line on the same side. */
static double
find_distance (GArray *taken,
               double  y)
{
  double distance = G_MAXDOUBLE;

  for (guint i = 0; i < taken->len; i++)
    distance = MIN (distance, fabs (g_array_index (taken, double, i) - y));

  return distance;
}

/* What a spot is worth: far enough from other lines counts most, then deep
 * within its muscle, then near the middle of it. */
static double
rate (const RumSheetSpot *spot,
      double              distance,
      double              middle,
      double              line_gap)
{
  double worth = MIN (spot->inset, GOOD_INSET) * 10 - fabs (spot->y - middle) * 0.1;

  return worth + MIN (distance / line_gap, 1) * 1000;
}

static double
find_middle (const RumSheetLabel *label,
             RumSheetLabelSide    side)
{
  double sum = 0;
  double weight = 0;

  for (guint i = 0; i < count_spots (label, side); i++)
    {
      const RumSheetSpot *spot = get_spot (label, side, i);

      sum += spot->y * spot->inset;
      weight += spot->inset;
    }

  return weight > 0 ? sum / weight : get_spot (label, side, 0)->y;
}

static void
take_spot (RumSheetLabel *label,
           GArray        *taken,
           double         line_gap)
{
  double middle = find_middle (label, label->side);
  double best = -G_MAXDOUBLE;

  for (guint i = 0; i < count_spots (label, label->side); i++)
    {
      const RumSheetSpot *spot = get_spot (label, label->side, i);
      double worth = rate (spot, find_distance (taken, spot->y), middle, line_gap);

      if (worth > best)
        {
          best = worth;
          label->x = spot->x;
          label->y = spot->y;
        }
    }

  g_array_append_val (taken, label->y);
}

static int
compare_choice (gconstpointer a,
                gconstpointer b)
{
  const RumSheetLabel *one = *(RumSheetLabel *const *) a;
  const RumSheetLabel *other = *(RumSheetLabel *const *) b;
  guint n = count_spots (one, one->side);
  guint m = count_spots (other, other->side);

  return n < m ? -1 : n > m;
}

static int
compare_y (gconstpointer a,
           gconstpointer b)
{
  const RumSheetLabel *one = *(RumSheetLabel *const *) a;
  const RumSheetLabel *other = *(RumSheetLabel *const *) b;

  return one->y < other->y ? -1 : one->y > other->y;
}

/* From top to bottom each label goes to the column that is less full. */
static void
choose_sides (GPtrArray               *order,
              const RumSheetLabelRoom *room)
{
  double ends[RUM_SHEET_LABEL_N_SIDES] = { room->top, room->top };

  for (guint i = 0; i < order->len; i++)
    {
      RumSheetLabel *label = g_ptr_array_index (order, i);
      RumSheetLabelSide side = RUM_SHEET_LABEL_LEFT;

      if (count_spots (label, RUM_SHEET_LABEL_LEFT) == 0 ||
          (count_spots (label, RUM_SHEET_LABEL_RIGHT) > 0 &&
           ends[RUM_SHEET_LABEL_RIGHT] < ends[RUM_SHEET_LABEL_LEFT]))
        side = RUM_SHEET_LABEL_RIGHT;

      label->side = side;
      ends[side] += label->height + room->gap;
    }
}

static GPtrArray *
create_column (RumSheetLabel     *labels,
               gsize              n_labels,
               RumSheetLabelSide  side)
{
  GPtrArray *column = g_ptr_array_new ();

  for (gsize i = 0; i < n_labels; i++)
    if (labels[i].side == side)
      g_ptr_array_add (column, &labels[i]);

  return column;
}

/* Moves the labels of a column, which are in order, as little as can be until
 * none lies upon another: those that would are put together, and stand where
 * the squares of what they are moved by are least. */
static void
spread (GPtrArray               *column,
        const RumSheetLabelRoom *room,
        double                   total)
{
  g_autoptr (GArray) clusters = g_array_new (FALSE, FALSE, sizeof (Cluster));
  double offset = 0;

  for (guint i = 0; i < column->len; i++)
    {
      const RumSheetLabel *label = g_ptr_array_index (column, i);
      Cluster cluster = { i, 1, label->y - label->port - offset };

      while (clusters->len > 0)
        {
          const Cluster *last = &g_array_index (clusters, Cluster, clusters->len - 1);

          if (last->sum / last->n <= cluster.sum / cluster.n)
            break;

          cluster.first = last->first;
          cluster.n += last->n;
          cluster.sum += last->sum;
          g_array_set_size (clusters, clusters->len - 1);
        }
      g_array_append_val (clusters, cluster);
      offset += label->height + room->gap;
    }

  offset = 0;
  for (guint i = 0; i < clusters->len; i++)
    {
      const Cluster *cluster = &g_array_index (clusters, Cluster, i);
      double base = CLAMP (cluster->sum / cluster->n, room->top, room->bottom - total);

      for (gsize j = 0; j < cluster->n; j++)
        {
          RumSheetLabel *label = g_ptr_array_index (column, cluster->first + j);

          label->top = base + offset;
          offset += label->height + room->gap;
        }
    }
}

static double
measure (GPtrArray *column,
         double     gap)
{
  double total = 0;

  for (guint i = 0; i < column->len; i++)
    total += ((RumSheetLabel *) g_ptr_array_index (column, i))->height + (i > 0 ? gap : 0);

  return total;
}

static gboolean
place_column (GPtrArray               *column,
              const RumSheetLabelRoom *room)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (double));
  double total = measure (column, room->gap);

  if (total > room->bottom - room->top)
    return FALSE;

  /* Who has least choice chooses first. */
  g_ptr_array_sort (column, compare_choice);
  for (guint i = 0; i < column->len; i++)
    take_spot (g_ptr_array_index (column, i), taken, room->line_gap);

  g_ptr_array_sort (column, compare_y);
  spread (column, room, total);

  return TRUE;
}

/**
 * rum_sheet_labels_place:
 * @labels: (array length=n_labels): labels of one picture
 * @n_labels: how many there are
 * @room: the columns that they go into
 *
 * Finds for each label a column, a point to lead a line to and a place in the
 * column: from top to bottom in the order of the points, none upon another,
 * and moved as little as can be.  A line that leads level from its point to the
 * edge of the picture, and from there to its label, crosses no other line.
 *
 * Returns: %TRUE, or %FALSE if a column is too short for its labels
 */
gboolean
rum_sheet_labels_place (RumSheetLabel           *labels,
                        gsize                    n_labels,
                        const RumSheetLabelRoom *room)
{
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  gboolean done = TRUE;

  g_return_val_if_fail (labels != NULL || n_labels == 0, FALSE);
  g_return_val_if_fail (room != NULL, FALSE);

  for (gsize i = 0; i < n_labels; i++)
    {
      RumSheetLabelSide side = RUM_SHEET_LABEL_LEFT;

      if (count_spots (&labels[i], side) == 0)
        side = RUM_SHEET_LABEL_RIGHT;
      g_return_val_if_fail (count_spots (&labels[i], side) > 0, FALSE);

      labels[i].y = find_middle (&labels[i], side);
      g_ptr_array_add (order, &labels[i]);
    }

  g_ptr_array_sort (order, compare_y);
  choose_sides (order, room);
  for (RumSheetLabelSide side = RUM_SHEET_LABEL_LEFT; side < RUM_SHEET_LABEL_N_SIDES; side++)
    {
      g_autoptr (GPtrArray) column = create_column (labels, n_labels, side);

      done &= place_column (column, room);
    }

  return done;
}
