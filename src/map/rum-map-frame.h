/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumMapFrame:
 * @RUM_MAP_FRAME_NONE: nothing.
 * @RUM_MAP_FRAME_MARK: a narrow ring: it is marked.
 * @RUM_MAP_FRAME_FOCUS: a wide ring: it has the keyboard focus.
 *
 * What is drawn around a region.
 */
typedef enum
{
  RUM_MAP_FRAME_NONE,
  RUM_MAP_FRAME_MARK,
  RUM_MAP_FRAME_FOCUS,
} RumMapFrame;

#define RUM_N_MAP_FRAMES (RUM_MAP_FRAME_FOCUS + 1)

G_END_DECLS
