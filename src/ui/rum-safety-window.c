/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-safety-window.h"

#include "rum-claim-row.h"

/**
 * RumSafetyWindow:
 *
 * The safety note: when to stop, when to call for help, what this program
 * cannot do.
 */
struct _RumSafetyWindow
{
  GtkWindow  parent_instance;

  GtkBox    *rows;
};

G_DEFINE_FINAL_TYPE (RumSafetyWindow, rum_safety_window, GTK_TYPE_WINDOW)

static void
rum_safety_window_class_init (RumSafetyWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-safety-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RumSafetyWindow, rows);
}

static void
rum_safety_window_init (RumSafetyWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_safety_window_new:
 * @parent: (nullable): the window to show it over
 * @atlas: the atlas whose safety note it shows
 *
 * Creates the window of the safety note.
 *
 * Returns: (transfer none): the window, owned by GTK until it is closed
 */
GtkWindow *
rum_safety_window_new (GtkWindow *parent,
                       RumAtlas  *atlas)
{
  RumSafetyWindow *self = NULL;
  GListModel *claims = NULL;
  guint n_claims = 0;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  self = g_object_new (RUM_TYPE_SAFETY_WINDOW, "transient-for", parent, NULL);
  claims = rum_atlas_get_safety (atlas);
  n_claims = g_list_model_get_n_items (claims);

  for (guint i = 0; i < n_claims; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      gtk_box_append (self->rows, rum_claim_row_new (claim));
    }

  return GTK_WINDOW (self);
}
