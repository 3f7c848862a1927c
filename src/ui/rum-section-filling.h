/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-reading.h"
#include "rum-section.h"
#include "rum-state.h"

G_BEGIN_DECLS

typedef struct _RumSectionFilling RumSectionFilling;

RumSectionFilling *rum_section_filling_new  (RumSection              *section,
                                             const RumReadingSection *content,
                                             RumState                *state) G_GNUC_WARN_UNUSED_RESULT;
void               rum_section_filling_free (RumSectionFilling       *self);
gboolean           rum_section_filling_step (RumSectionFilling       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumSectionFilling, rum_section_filling_free)

G_END_DECLS
