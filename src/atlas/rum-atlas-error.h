/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumAtlasError:
 * @RUM_ATLAS_ERROR_MARKUP: a file is no well-formed XML or no UTF-8.
 * @RUM_ATLAS_ERROR_CONTENT: an element, attribute or value is not known, is
 *   missing, or stands twice.
 * @RUM_ATLAS_ERROR_REFERENCE: an id is referred to that nothing has.
 * @RUM_ATLAS_ERROR_TOO_LARGE: a file, its depth or its number of elements is
 *   beyond the limits.
 * @RUM_ATLAS_ERROR_MISSING: a file is not there or cannot be read.
 *
 * What can be wrong with the files of an atlas.  Each message begins with
 * "FILE:LINE: ".
 */
typedef enum
{
  RUM_ATLAS_ERROR_MARKUP,
  RUM_ATLAS_ERROR_CONTENT,
  RUM_ATLAS_ERROR_REFERENCE,
  RUM_ATLAS_ERROR_TOO_LARGE,
  RUM_ATLAS_ERROR_MISSING,
} RumAtlasError;

#define RUM_ATLAS_ERROR (rum_atlas_error_quark ())

GQuark rum_atlas_error_quark (void);

G_END_DECLS
