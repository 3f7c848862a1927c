/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _RumLeftovers RumLeftovers;

RumLeftovers *rum_leftovers_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void          rum_leftovers_free       (RumLeftovers   *self);

void          rum_leftovers_add        (RumLeftovers   *self,
                                        gpointer        data,
                                        GDestroyNotify  destroy);
void          rum_leftovers_add_widget (RumLeftovers   *self,
                                        GtkWidget      *widget);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumLeftovers, rum_leftovers_free)

G_END_DECLS
