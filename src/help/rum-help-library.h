/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-help-page.h"

G_BEGIN_DECLS

/* The page that leads to all others. */
#define RUM_HELP_INDEX "index"

#define RUM_TYPE_HELP_LIBRARY (rum_help_library_get_type ())

G_DECLARE_FINAL_TYPE (RumHelpLibrary, rum_help_library, RUM, HELP_LIBRARY, GObject)

RumHelpLibrary *rum_help_library_new           (const char        *folder,
                                                const char        *name,
                                                const char *const *languages,
                                                GError           **error) G_GNUC_WARN_UNUSED_RESULT;
RumHelpPage    *rum_help_library_get_page      (RumHelpLibrary    *self,
                                                const char        *id);
GPtrArray      *rum_help_library_create_topics (RumHelpLibrary    *self,
                                                RumHelpPage       *guide,
                                                RumHelpBlock      *section) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *rum_help_library_find          (RumHelpLibrary    *self,
                                                const char        *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
