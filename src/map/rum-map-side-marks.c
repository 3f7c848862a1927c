/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-side-marks-private.h"

#include <glib/gi18n-lib.h>

/* Where the letters of the sides are: how far from the middle, as a share of the
 * width of the figure, and how far down.
 */
#define BODY_MARK_SHARE 0.24
#define SOLE_MARK_SHARE 0.46
#define MARK_HEIGHT 0.05

/* In pixels: how far they stay from the edges of the view. */
#define MARK_MARGIN 6

/*< private >
 * RumMapSideMarks:
 *
 * The letters that say which side of the body the viewer has on the left and on
 * the right: two labels with the style class “side-mark”, children of a view of
 * the map.
 */
struct _RumMapSideMarks
{
  /* Owns the marks, and is what they are measured in. */
  GtkWidget *view;

  RumView    seen;
  GtkWidget *labels[2];
};

/* Beside the head, or beside the toes in the soles:
 *
 *   R  O  L
 *    ──┼──
 *
 * and, where that is out of sight, at the edge towards it.
 */
static void
allocate_mark (RumMapSideMarks *self,
               int              i,
               const RumBox    *area)
{
  const double share = self->seen == RUM_VIEW_SOLE ? SOLE_MARK_SHARE : BODY_MARK_SHARE;
  const double x = area->x + area->width * (0.5 + (i == 0 ? -share : share));
  const double y = area->y + area->height * MARK_HEIGHT;
  GtkRequisition size;
  int left = 0;
  int top = 0;

  gtk_widget_get_preferred_size (self->labels[i], NULL, &size);
  left = CLAMP (x - size.width / 2.0, MARK_MARGIN,
                gtk_widget_get_width (self->view) - size.width - MARK_MARGIN);
  top = CLAMP (y - size.height / 2.0, MARK_MARGIN,
               gtk_widget_get_height (self->view) - size.height - MARK_MARGIN);
  gtk_widget_size_allocate (self->labels[i],
                            &(GtkAllocation) { left, top, size.width, size.height }, -1);
}

/*< private >
 * rum_map_side_marks_new:
 * @view: the view of the map that they are part of, which owns them
 *
 * Makes the marks, which are not shown yet; they are the last children of
 * @view.
 *
 * Returns: (transfer full): the marks
 */
RumMapSideMarks *
rum_map_side_marks_new (GtkWidget *view)
{
  RumMapSideMarks *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);

  self = g_new0 (RumMapSideMarks, 1);
  self->view = view;

  for (int i = 0; i < 2; i++)
    {
      self->labels[i] = gtk_label_new (NULL);
      gtk_widget_add_css_class (self->labels[i], "side-mark");
      gtk_widget_set_can_target (self->labels[i], FALSE);
      gtk_widget_set_child_visible (self->labels[i], FALSE);
      gtk_widget_set_parent (self->labels[i], view);

      /* Each region says its side itself. */
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->labels[i]),
                                   GTK_ACCESSIBLE_STATE_HIDDEN, TRUE,
                                   -1);
    }

  return self;
}

/*< private >
 * rum_map_side_marks_free:
 * @self: (transfer full): the marks
 *
 * Takes the marks out of their view and frees them.
 */
void
rum_map_side_marks_free (RumMapSideMarks *self)
{
  g_return_if_fail (self != NULL);

  for (int i = 0; i < 2; i++)
    gtk_widget_unparent (self->labels[i]);
  g_free (self);
}

/*< private >
 * rum_map_side_marks_get_first:
 * @self: the marks
 *
 * Gets the first of the two labels, before which all else comes in the view.
 *
 * Returns: (transfer none): the label
 */
GtkWidget *
rum_map_side_marks_get_first (RumMapSideMarks *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->labels[0];
}

/*< private >
 * rum_map_side_marks_set_seen:
 * @self: the marks
 * @seen: from where the body is seen
 *
 * Says which side of the body the viewer has on the left and on the right; the
 * view from the side has but one, and no marks.
 */
void
rum_map_side_marks_set_seen (RumMapSideMarks *self,
                             RumView          seen)
{
  /* TRANSLATORS: One letter, or few, beside the figure: its own left side. */
  const char *left = C_("side of the body", "L");
  /* TRANSLATORS: One letter, or few, beside the figure: its own right side. */
  const char *right = C_("side of the body", "R");
  const gboolean from_behind = seen == RUM_VIEW_BACK;

  g_return_if_fail (self != NULL);

  self->seen = seen;
  gtk_label_set_label (GTK_LABEL (self->labels[0]), from_behind ? left : right);
  gtk_label_set_label (GTK_LABEL (self->labels[1]), from_behind ? right : left);
  for (int i = 0; i < 2; i++)
    gtk_widget_set_child_visible (self->labels[i], seen != RUM_VIEW_SIDE);
}

/*< private >
 * rum_map_side_marks_allocate:
 * @self: the marks
 * @area: where the whole figure lies, in pixels of the view
 *
 * Puts the marks beside the figure.
 */
void
rum_map_side_marks_allocate (RumMapSideMarks *self,
                             const RumBox    *area)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (area != NULL);

  for (int i = 0; i < 2; i++)
    allocate_mark (self, i, area);
}

/*< private >
 * rum_map_side_marks_snapshot:
 * @self: the marks
 * @snapshot: where to draw, in the view
 *
 * Draws the marks.
 */
void
rum_map_side_marks_snapshot (RumMapSideMarks *self,
                             GtkSnapshot     *snapshot)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  for (int i = 0; i < 2; i++)
    gtk_widget_snapshot_child (self->view, self->labels[i], snapshot);
}
