/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RUM_TYPE_LIST (rum_list_get_type ())

G_DECLARE_FINAL_TYPE (RumList, rum_list, RUM, LIST, GObject)

RumList  *rum_list_new      (GType     item_type) G_GNUC_WARN_UNUSED_RESULT;

void      rum_list_append   (RumList  *self,
                             gpointer  item);
void      rum_list_clear    (RumList  *self);
gboolean  rum_list_contains (RumList  *self,
                             gpointer  item);

G_END_DECLS
