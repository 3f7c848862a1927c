/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-print-operation.h"

#include "rum-sheet.h"

/**
 * RumPrintOperation:
 *
 * Prints the cheat sheet of a group. It only hands the paper of the printer
 * to a [class@Sheet], and the pages of the sheet to the printer.
 */
struct _RumPrintOperation
{
  GtkPrintOperation  parent_instance;

  RumAtlas          *atlas;
  RumGroup          *group;
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

static void
rum_print_operation_begin_print (GtkPrintOperation *operation,
                                 GtkPrintContext   *context)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (operation);
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  g_autoptr (RumSheetOptions) options = NULL;
  GError *error = NULL;

  options = rum_sheet_options_new_for_group (self->group,
                                             gtk_page_setup_get_paper_width (setup, GTK_UNIT_MM),
                                             gtk_page_setup_get_paper_height (setup, GTK_UNIT_MM));
  g_clear_object (&self->sheet);
  self->sheet = rum_sheet_new (self->atlas, options, &error);
  if (self->sheet == NULL)
    {
      fail (self, error);
      return;
    }

  gtk_print_operation_set_n_pages (operation, rum_sheet_get_n_pages (self->sheet));
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
rum_print_operation_dispose (GObject *object)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (object);

  g_clear_object (&self->sheet);
  g_clear_object (&self->group);
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
  operation_class->draw_page = rum_print_operation_draw_page;
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
 * @group: the group whose sheet is printed
 *
 * Creates an operation that prints one cheat sheet.
 *
 * Returns: (transfer full): the operation
 */
RumPrintOperation *
rum_print_operation_new (RumAtlas *atlas,
                         RumGroup *group)
{
  RumPrintOperation *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  self = g_object_new (RUM_TYPE_PRINT_OPERATION,
                       "job-name", rum_entry_get_name (RUM_ENTRY (group)),
                       NULL);
  self->atlas = g_object_ref (atlas);
  self->group = g_object_ref (group);

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
