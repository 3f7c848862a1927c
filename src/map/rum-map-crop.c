/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-crop-private.h"

/* How much of a figure is seen at least, so that one knows where one is; from
 * which share on the whole of it is better; and how much is left around.
 */
#define LEAST_SHARE 0.42
#define WHOLE_SHARE 0.7
#define MARGIN 1.3

static double
clamp_start (double start,
             double size,
             double frame_start,
             double frame_size)
{
  if (size >= frame_size)
    return frame_start + (frame_size - size) / 2;

  return CLAMP (start, frame_start, frame_start + frame_size - size);
}

/*< private >
 * rum_map_find_crop:
 * @frame: the rectangle of the whole figure, in figure units
 * @subject: what it is about, in figure units
 * @aspect: width of the picture through its height, above 0
 * @crop: (out): what to show, in figure units and of that aspect
 *
 * Finds what part of a figure makes a small picture of something: that with its
 * surroundings, or the whole figure for what takes most of it.
 *
 *   ┌ frame ────┐
 *   │  ┌ crop ┐ │
 *   │  │  ▒▒  │ │
 *   │  │  ▒▒  │ │
 *   │  └──────┘ │
 *   └───────────┘
 */
void
rum_map_find_crop (const RumBox *frame,
                   const RumBox *subject,
                   double        aspect,
                   RumBox       *crop)
{
  double height = 0;

  g_return_if_fail (frame != NULL);
  g_return_if_fail (subject != NULL);
  g_return_if_fail (aspect > 0);
  g_return_if_fail (crop != NULL);

  height = MAX (subject->height, subject->width / aspect) * MARGIN;
  height = MAX (height, frame->height * LEAST_SHARE);
  if (height >= frame->height * WHOLE_SHARE)
    height = MAX (frame->height, subject->width / aspect);

  crop->height = height;
  crop->width = height * aspect;
  crop->x = clamp_start (subject->x + (subject->width - crop->width) / 2, crop->width,
                         frame->x, frame->width);
  crop->y = clamp_start (subject->y + (subject->height - crop->height) / 2, crop->height,
                         frame->y, frame->height);
}
