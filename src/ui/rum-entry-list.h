/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-preferences.h"

G_BEGIN_DECLS

#define RUM_TYPE_ENTRY_LIST (rum_entry_list_get_type ())

G_DECLARE_FINAL_TYPE (RumEntryList, rum_entry_list, RUM, ENTRY_LIST, GtkWidget)

void        rum_entry_list_prepare (RumEntryList *self);
void        rum_entry_list_set_atlas    (RumEntryList *self,
                                         RumAtlas     *atlas);
void        rum_entry_list_set_preferences (RumEntryList   *self,
                                            RumPreferences *preferences);
const char *rum_entry_list_get_pointed  (RumEntryList *self);
void        rum_entry_list_set_selected (RumEntryList *self,
                                         const char   *entry_id);
void        rum_entry_list_set_chosen   (RumEntryList *self,
                                         GListModel   *chosen);
void        rum_entry_list_set_marked   (RumEntryList *self,
                                         const char   *entry_id);
void        rum_entry_list_begin_search (RumEntryList *self);
void        rum_entry_list_find         (RumEntryList *self,
                                         const char   *text);

G_END_DECLS
