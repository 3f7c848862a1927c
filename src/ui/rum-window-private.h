/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-adaptive-layout.h"
#include "rum-address.h"
#include "rum-body-map.h"
#include "rum-entry-list.h"
#include "rum-history.h"
#include "rum-pages.h"
#include "rum-pane.h"
#include "rum-print-window.h"
#include "rum-state.h"
#include "rum-window.h"
#include "rum-wrap-layout.h"

G_BEGIN_DECLS

struct _RumWindow
{
  GtkApplicationWindow  parent_instance;

  GtkLabel             *title_label;
  GtkButton            *back_button;
  GtkButton            *search_button;
  GtkButton            *safety_button;
  GtkButton            *print_button;
  RumPages             *pages;
  RumEntryList         *list;
  RumBodyMap           *map;
  RumPane              *pane;
  GtkLabel             *pointed_label;
  GtkButton            *where_button;
  GtkLabel             *where_label;
  GtkLabel             *announcement_label;
  GtkToggleButton      *deep_button;
  GtkButton            *zoom_in_button;
  GtkButton            *zoom_out_button;
  GtkButton            *zoom_fit_button;
  GtkButton            *less_deep_button;
  GtkButton            *deeper_button;
  GtkLabel             *legend_label;
  GtkBox               *map_box;
  GtkBox               *map_bar;
  RumWrapLayout        *commands_layout;
  GtkWidget            *chosen_bar;
  GtkToggleButton      *both_button;
  GtkToggleButton      *front_button;
  GtkToggleButton      *back_view_button;
  GtkMenuButton        *menu_button;
  GMenu                *primary_menu;
  GtkMenuButton        *show_button;
  GMenu                *show_menu;
  GMenu                *reading_menu;
  GtkRevealer          *message_revealer;
  GtkLabel             *message_label;

  RumAtlas             *atlas;
  RumStyle             *style;
  RumPreferences       *preferences;
  RumState             *state;
  RumHistory           *history;
  GCancellable         *cancellable;
  guint                 message_source;
  guint                 layout_source;

  /* How many of list, pane and menus have their contents. */
  guint                 fill_source;
  int                   n_filled;

  /* The menu of the map, while it is open. */
  GtkWidget            *map_menu;

  RumPrintWindow       *print_window;
  gboolean              has_focus_in_pane;

  /* What a screen reader was told last. */
  char                 *said_selected;
  char                 *said_sight;
  char                 *said_where;
};

/* rum-window.c */
void               rum_window_show_message       (RumWindow  *self,
                                                  const char *message);
void               rum_window_set_action_state   (RumWindow  *self,
                                                  const char *name,
                                                  GVariant   *state);
void               rum_window_set_action_enabled (RumWindow  *self,
                                                  const char *name,
                                                  gboolean    enabled);

/* rum-window-layout.c */
RumAdaptiveLayout *rum_window_get_layout         (RumWindow  *self);
gboolean           rum_window_is_narrow          (RumWindow  *self);
void               rum_window_update_layout      (RumWindow  *self);
void               rum_window_update_back        (RumWindow  *self);
void               rum_window_update_arrangement (RumWindow  *self);
void               rum_window_bring_into_view    (RumWindow  *self,
                                                  RumEntry   *entry);
void               rum_window_bring_set_into_view (RumWindow  *self,
                                                   GListModel *prime,
                                                   GListModel *helping);
void               rum_window_bring_link_into_view (RumWindow *self,
                                                    RumLink   *link);

void               rum_window_look_at_view       (RumWindow  *self,
                                                  RumView     view,
                                                  RumLayer    layer);

/* rum-window-look.c */
void               rum_window_show_pointed       (RumWindow  *self,
                                                  gboolean    pointed);
void               rum_window_update_look        (RumWindow  *self);
void               rum_window_look_there         (RumWindow  *self);
void               rum_window_go_deeper          (RumWindow  *self,
                                                  int         steps);

/* rum-window-open.c */
gboolean           rum_window_open               (RumWindow  *self,
                                                  const char *address);
void               rum_window_go                 (RumWindow  *self,
                                                  int         steps);
void               rum_window_choose             (RumWindow  *self,
                                                  const char *entry_id);
void               rum_window_toggle             (RumWindow  *self,
                                                  const char *muscle_id);
void               rum_window_set_hurts          (RumWindow  *self,
                                                  gboolean    hurts);
void               rum_window_set_link           (RumWindow  *self,
                                                  const char *link_id);

/* rum-window-map.c */
void               rum_window_set_up_map         (RumWindow  *self);
void               rum_window_update_zoom        (RumWindow  *self);
void               rum_window_update_chosen_bar  (RumWindow  *self);

/* rum-window-map-menu.c */
void               rum_window_set_up_map_menu    (RumWindow  *self);

/* rum-window-picture.c */
void               rum_window_copy_picture       (RumWindow  *self);
void               rum_window_save_picture_as    (RumWindow  *self,
                                                  GFile      *file);
void               rum_window_save_picture       (RumWindow  *self);

/* rum-window-pointing.c */
void               rum_window_watch_pointing     (RumWindow  *self);

/* rum-window-sheet.c */
void               rum_window_print              (RumWindow  *self);
void               rum_window_print_chosen       (RumWindow  *self);
void               rum_window_save_pdf           (RumWindow  *self);

/* rum-window-copy.c */
void               rum_window_copy_page          (RumWindow  *self,
                                                  gboolean    as_markdown);
void               rum_window_copy_claim         (RumWindow  *self,
                                                  const char *claim_id,
                                                  gboolean    as_markdown);
void               rum_window_report             (RumWindow  *self,
                                                  const char *claim_id);

/* rum-window-menus.c */
void               rum_window_fill_menus         (RumWindow  *self);

/* rum-window-keys.c */
void               rum_window_set_up_keys        (RumWindow  *self);

/* rum-window-actions.c */
void               rum_window_add_actions        (RumWindow  *self);

G_END_DECLS
