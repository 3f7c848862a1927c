/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-print-operation.h"

#include "rum-print-memory.h"
#include "rum-sheet.h"
#include "rum-work.h"

/* How far sizes of the same paper may differ, in millimetres. */
#define TOLERANCE 0.6

/* How long GTK waits for the sheet before it does something else, in
 * microseconds: it asks again and again. */
#define PATIENCE 5000

/* A sheet that is laid out for the printer, in a thread of its own: what Pango
 * makes for it must not be used by two threads at a time, and is used by the main
 * thread only when this one has ended. */
typedef struct
{
  GThread         *thread;
  RumAtlas        *atlas;
  RumSheetOptions *options;
  GCancellable    *cancellable;
  RumSheet        *sheet;
  GError          *error;

  GMutex           mutex;
  GCond            cond;
  gboolean         is_done;
} Composition;

/**
 * RumPrintOperation:
 *
 * Prints a cheat sheet. It only hands the paper of the printer to a
 * [class@Sheet], and the pages of the sheet to the printer. What is chosen in
 * the dialog is remembered, but for the paper: the dialog begins with that of
 * the sheet.
 */
struct _RumPrintOperation
{
  GtkPrintOperation  parent_instance;

  RumAtlas          *atlas;
  RumSheetOptions   *options;
  Composition       *composition;
  RumSheet          *sheet;
  GError            *failure;
};

G_DEFINE_FINAL_TYPE (RumPrintOperation, rum_print_operation, GTK_TYPE_PRINT_OPERATION)

/* Nothing more is sent to the printer; who has started the operation asks why. */
static void
fail (RumPrintOperation *self,
      GError            *error)
{
  g_clear_error (&self->failure);
  self->failure = error;
  gtk_print_operation_cancel (GTK_PRINT_OPERATION (self));
}

/* The paper of that size as GTK calls it, in upright millimetres. */
static GtkPaperSize *
create_paper_size (double width,
                   double height)
{
  GList *sizes = gtk_paper_size_get_paper_sizes (FALSE);
  GtkPaperSize *found = NULL;

  for (GList *item = sizes; item != NULL && found == NULL; item = item->next)
    if (ABS (gtk_paper_size_get_width (item->data, GTK_UNIT_MM) - width) < TOLERANCE &&
        ABS (gtk_paper_size_get_height (item->data, GTK_UNIT_MM) - height) < TOLERANCE)
      found = gtk_paper_size_copy (item->data);
  g_list_free_full (sizes, (GDestroyNotify) gtk_paper_size_free);

  return found != NULL ? found
                       : gtk_paper_size_new_custom ("sheet", "Sheet", width, height, GTK_UNIT_MM);
}

/* Both say which paper it is; what the settings say is what the dialog shows. */
static void
set_paper (RumPrintOperation *self)
{
  g_autoptr (GtkPrintSettings) settings = rum_print_memory_load_settings ();
  g_autoptr (GtkPageSetup) setup = rum_print_memory_load_setup ();
  double width = rum_sheet_options_get_width (self->options);
  double height = rum_sheet_options_get_height (self->options);
  GtkPageOrientation orientation = width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                  : GTK_PAGE_ORIENTATION_PORTRAIT;
  g_autoptr (GtkPaperSize) size = create_paper_size (MIN (width, height), MAX (width, height));

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, orientation);
  gtk_print_settings_set_paper_size (settings, size);
  gtk_print_settings_set_orientation (settings, orientation);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);
  gtk_print_operation_set_print_settings (GTK_PRINT_OPERATION (self), settings);
}

static gpointer
compose (gpointer data)
{
  Composition *composition = data;
  g_autoptr (RumSheetKit) kit = rum_sheet_kit_new (composition->atlas);

  rum_sheet_kit_set_cancellable (kit, composition->cancellable);
  composition->sheet = rum_sheet_new_with_kit (kit, composition->options, &composition->error);

  g_mutex_lock (&composition->mutex);
  composition->is_done = TRUE;
  g_cond_signal (&composition->cond);
  g_mutex_unlock (&composition->mutex);

  return NULL;
}

/* Takes @options over. */
static Composition *
begin_composition (RumAtlas        *atlas,
                   RumSheetOptions *options)
{
  Composition *composition = g_new0 (Composition, 1);

  composition->atlas = g_object_ref (atlas);
  composition->options = options;
  composition->cancellable = g_cancellable_new ();
  g_mutex_init (&composition->mutex);
  g_cond_init (&composition->cond);
  composition->thread = rum_work_start ("print", compose, composition);

  return composition;
}

static gboolean
wait_for_composition (Composition *composition)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;
  gboolean is_done = FALSE;

  g_mutex_lock (&composition->mutex);
  while (!composition->is_done &&
         g_cond_wait_until (&composition->cond, &composition->mutex, end))
    ;
  is_done = composition->is_done;
  g_mutex_unlock (&composition->mutex);

  return is_done;
}

/* Ends the thread, whatever it has done so far. */
static void
free_composition (Composition *composition)
{
  g_cancellable_cancel (composition->cancellable);
  g_thread_join (composition->thread);
  g_mutex_clear (&composition->mutex);
  g_cond_clear (&composition->cond);
  g_clear_object (&composition->sheet);
  g_clear_error (&composition->error);
  g_object_unref (composition->cancellable);
  g_object_unref (composition->options);
  g_object_unref (composition->atlas);
  g_free (composition);
}

static void
rum_print_operation_begin_print (GtkPrintOperation *operation,
                                 GtkPrintContext   *context)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (operation);
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  RumSheetOptions *options = rum_sheet_options_copy (self->options);

  rum_sheet_options_set_paper (options,
                               gtk_page_setup_get_paper_width (setup, GTK_UNIT_MM),
                               gtk_page_setup_get_paper_height (setup, GTK_UNIT_MM));
  g_clear_object (&self->sheet);
  g_clear_pointer (&self->composition, free_composition);
  self->composition = begin_composition (self->atlas, options);
}

/* Whether it is known how many pages there are; GTK goes on asking. */
static gboolean
rum_print_operation_paginate (GtkPrintOperation *operation,
                              GtkPrintContext   *context)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (operation);

  if (self->composition == NULL || !wait_for_composition (self->composition))
    return FALSE;

  self->sheet = g_steal_pointer (&self->composition->sheet);
  if (self->sheet == NULL)
    fail (self, g_steal_pointer (&self->composition->error));
  else
    gtk_print_operation_set_n_pages (operation, rum_sheet_get_n_pages (self->sheet));
  g_clear_pointer (&self->composition, free_composition);

  return self->sheet != NULL;
}

static void
rum_print_operation_draw_page (GtkPrintOperation *operation,
                               GtkPrintContext   *context,
                               int                page)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (operation);
  GError *error = NULL;

  /* Full page and points, as a sheet draws: see init. */
  if (!rum_sheet_draw_page (self->sheet, page, gtk_print_context_get_cairo_context (context),
                            &error))
    fail (self, error);
}

static void
rum_print_operation_done (GtkPrintOperation       *operation,
                          GtkPrintOperationResult  result)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (operation);

  g_clear_pointer (&self->composition, free_composition);
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    rum_print_memory_save (gtk_print_operation_get_print_settings (operation),
                           gtk_print_operation_get_default_page_setup (operation));
}

static void
rum_print_operation_dispose (GObject *object)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (object);

  g_clear_pointer (&self->composition, free_composition);
  g_clear_object (&self->sheet);
  g_clear_object (&self->options);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_print_operation_parent_class)->dispose (object);
}

static void
rum_print_operation_finalize (GObject *object)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (object);

  g_clear_error (&self->failure);

  G_OBJECT_CLASS (rum_print_operation_parent_class)->finalize (object);
}

static void
rum_print_operation_class_init (RumPrintOperationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  object_class->dispose = rum_print_operation_dispose;
  object_class->finalize = rum_print_operation_finalize;

  operation_class->begin_print = rum_print_operation_begin_print;
  operation_class->paginate = rum_print_operation_paginate;
  operation_class->draw_page = rum_print_operation_draw_page;
  operation_class->done = rum_print_operation_done;
}

static void
rum_print_operation_init (RumPrintOperation *self)
{
  gtk_print_operation_set_unit (GTK_PRINT_OPERATION (self), GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (GTK_PRINT_OPERATION (self), TRUE);
  gtk_print_operation_set_embed_page_setup (GTK_PRINT_OPERATION (self), TRUE);
}

/**
 * rum_print_operation_new:
 * @atlas: the atlas
 * @options: what the sheet is to be; they are copied
 * @job_name: what the printer calls it
 *
 * Creates an operation that prints one cheat sheet.  Its paper is what the
 * dialog begins with; on another paper the sheet is laid out anew.
 *
 * Returns: (transfer full): the operation
 */
RumPrintOperation *
rum_print_operation_new (RumAtlas        *atlas,
                         RumSheetOptions *options,
                         const char      *job_name)
{
  RumPrintOperation *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);
  g_return_val_if_fail (job_name != NULL, NULL);

  self = g_object_new (RUM_TYPE_PRINT_OPERATION, "job-name", job_name, NULL);
  self->atlas = g_object_ref (atlas);
  self->options = rum_sheet_options_copy (options);
  set_paper (self);

  return self;
}

/**
 * rum_print_operation_get_failure:
 * @self: an operation that is done
 *
 * Gets why the sheet could not be made.  GTK calls that “cancelled”, and tells
 * only of failures of its own.
 *
 * Returns: (transfer none) (nullable): the error, or NULL if there was none
 */
const GError *
rum_print_operation_get_failure (RumPrintOperation *self)
{
  g_return_val_if_fail (RUM_IS_PRINT_OPERATION (self), NULL);

  return self->failure;
}
