/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-print-window.h"
#include "rum-sheet-format.h"
#include "rum-sheet-picker.h"
#include "rum-sheet-settings.h"
#include "rum-sheet-view.h"

G_BEGIN_DECLS

struct _RumPrintWindow
{
  GtkWindow         parent_instance;

  GtkBox           *settings_side;
  GtkBox           *page_side;
  GtkWidget        *settings_button;
  GtkWidget        *page_button;

  GtkDropDown      *kind_drop_down;
  GtkWidget        *group_label;
  GtkDropDown      *group_drop_down;
  RumSheetPicker   *picker;
  GtkWidget        *cards_label;
  GtkDropDown      *cards_drop_down;
  GtkDropDown      *paper_drop_down;
  GtkDropDown      *orientation_drop_down;
  GtkDropDown      *colors_drop_down;
  GtkCheckButton   *large_check;
  GtkCheckButton   *code_check;
  GtkWidget        *code_reason;
  GtkCheckButton   *log_check;
  GtkWidget        *print_button;

  GtkWidget        *page_bar;
  GtkLabel         *page_label;
  GtkWidget        *zoom_out_button;
  GtkDropDown      *zoom_drop_down;
  GtkWidget        *zoom_in_button;
  GtkSpinner       *spinner;
  GtkStack         *stack;
  GtkScrolledWindow *scroller;
  RumSheetView     *view;
  GtkLabel         *error_title;
  GtkLabel         *error_reason;
  GtkLabel         *error_advice;

  GtkRevealer      *job_revealer;
  GtkLabel         *job_label;
  GtkProgressBar   *job_bar;
  GtkLabel         *message_label;

  RumAtlas         *atlas;
  RumSheetSettings *settings;
  RumState         *state;
  RumSheetOptions  *options;

  /* While the controls are set from the settings, not the other way round. */
  gboolean          is_filling;

  /* Which of both sides is shown where not both fit. */
  gboolean          is_narrow;
  gboolean          is_page_wanted;
  int               last_width;
  guint             layout_source;
  guint             busy_source;

  /* The file that is being made, and what for. */
  GCancellable     *job;
  RumSheetFormat    job_format;
  gboolean          has_all_pages;
  gboolean          is_copy;
  GFile            *job_file;

  /* Of the question where to save. */
  GCancellable     *cancellable;
};

/* rum-print-window.c */
void rum_print_window_show_message   (RumPrintWindow *self,
                                      const char     *message);
void rum_print_window_update_actions (RumPrintWindow *self);

/* rum-print-window-form.c */
void rum_print_window_bind_form      (GtkWidgetClass *widget_class);
void rum_print_window_set_up_form    (RumPrintWindow *self);
void rum_print_window_fill_form      (RumPrintWindow *self);
void rum_print_window_update_form    (RumPrintWindow *self);
void rum_print_window_update         (RumPrintWindow *self);

/* rum-print-window-page.c */
void rum_print_window_bind_page      (GtkWidgetClass *widget_class);
void rum_print_window_set_up_page    (RumPrintWindow *self);
void rum_print_window_await_page     (RumPrintWindow *self);

/* rum-print-window-commands.c */
void rum_print_window_print          (RumPrintWindow *self);
void rum_print_window_save           (RumPrintWindow *self,
                                      RumSheetFormat  format,
                                      gboolean        all_pages);
void rum_print_window_copy           (RumPrintWindow *self);

G_END_DECLS
