/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-choice.h"
#include "rum-sheet-kit.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_COMPOSER (rum_sheet_composer_get_type ())

/**
 * RumSheetComposer:
 *
 * Decides how much of a group goes on its sheet and how large the type is, so
 * that it fits on one page if it can.
 */
G_DECLARE_FINAL_TYPE (RumSheetComposer, rum_sheet_composer, RUM, SHEET_COMPOSER, GObject)

RumSheetComposer *rum_sheet_composer_new           (RumSheetKit       *kit,
                                                    RumSheetOptions   *options,
                                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;

RumSheetChoice   *rum_sheet_composer_get_choice    (RumSheetComposer  *self);
RumSheetLayout   *rum_sheet_composer_create_layout (RumSheetComposer  *self,
                                                    double             body) G_GNUC_WARN_UNUSED_RESULT;
RumSheetLayout   *rum_sheet_composer_compose       (RumSheetComposer  *self,
                                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;
RumSheetLayout   *rum_sheet_group_compose          (RumSheetKit       *kit,
                                                    RumSheetOptions   *options,
                                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
