/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-help-block.h"

G_BEGIN_DECLS

RumHelpBlock *rum_help_block_new        (RumHelpKind   kind,
                                         const char   *id) G_GNUC_WARN_UNUSED_RESULT;
void          rum_help_block_set_markup (RumHelpBlock *self,
                                         const char   *markup);
void          rum_help_block_set_order  (RumHelpBlock *self,
                                         const char   *order);
void          rum_help_block_add        (RumHelpBlock *self,
                                         RumHelpBlock *child);

G_END_DECLS
