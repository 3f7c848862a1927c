/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

const char *rum_entry_kind_get_label     (RumEntry *entry);
const char *rum_entry_kind_get_css_class (RumEntry *entry);
char       *rum_entry_kind_describe      (RumEntry *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
