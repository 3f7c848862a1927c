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
};

G_DEFINE_FINAL_TYPE (RumPrintOperation, rum_print_operation, GTK_TYPE_PRINT_OPERATION)

static void
rum_print_operation_begin_print (GtkPrintOperation *operation,
                                 GtkPrintContext   *context)
{
  RumPrintOperation *self = RUM_PRINT_OPERATION (operation);
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->sheet);
  self->sheet = rum_sheet_new (self->atlas, self->group,
                               gtk_page_setup_get_paper_width (setup, GTK_UNIT_MM),
                               gtk_page_setup_get_paper_height (setup, GTK_UNIT_MM),
                               &error);
  if (self->sheet == NULL)
    {
      /* Nothing is sent to the printer; the caller asks status and says why. */
      g_message ("%s", error->message);
      gtk_print_operation_cancel (operation);
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

  /* Full page and points, as a sheet draws: see init. */
  rum_sheet_draw_page (self->sheet, page, gtk_print_context_get_cairo_context (context));
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
rum_print_operation_class_init (RumPrintOperationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  object_class->dispose = rum_print_operation_dispose;

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
