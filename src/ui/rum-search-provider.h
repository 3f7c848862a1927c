/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-application.h"

G_BEGIN_DECLS

#define RUM_TYPE_SEARCH_PROVIDER (rum_search_provider_get_type ())

G_DECLARE_FINAL_TYPE (RumSearchProvider, rum_search_provider, RUM, SEARCH_PROVIDER, GObject)

RumSearchProvider *rum_search_provider_new      (RumApplication     *application) G_GNUC_WARN_UNUSED_RESULT;
gboolean           rum_search_provider_export   (RumSearchProvider  *self,
                                                 GDBusConnection    *connection,
                                                 GError            **error);
void               rum_search_provider_unexport (RumSearchProvider  *self);

G_END_DECLS
