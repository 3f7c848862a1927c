/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-node-private.h"

#include <glib-object.h>

G_BEGIN_DECLS

gboolean rum_grammar_check     (const RumNode  *root,
                                const char     *root_name,
                                GError        **error);
int      rum_grammar_get_enum  (const RumNode  *node,
                                const char     *attribute,
                                GType           type);
guint    rum_grammar_get_flags (const RumNode  *node,
                                const char     *attribute,
                                GType           type);

G_END_DECLS
