/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-touch.h"

/* A finger needs more room than a pointer.  Whoever has a screen to touch finds
 * everything to press at least 44 pixels high and wide: the style sheet does that
 * for windows of the style class “touch”.
 */

static void
seat_changed_cb (GtkWindow *window)
{
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (GTK_WIDGET (window)));

  if (seat != NULL && (gdk_seat_get_capabilities (seat) & GDK_SEAT_CAPABILITY_TOUCH) != 0)
    gtk_widget_add_css_class (GTK_WIDGET (window), RUM_TOUCH_CLASS);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (window), RUM_TOUCH_CLASS);
}

/**
 * rum_touch_watch:
 * @window: a window
 *
 * Gives a window large things to press as long as there is a screen that can be
 * touched.
 */
void
rum_touch_watch (GtkWindow *window)
{
  GdkSeat *seat = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));

  seat = gdk_display_get_default_seat (gtk_widget_get_display (GTK_WIDGET (window)));
  if (seat == NULL)
    return;

  g_signal_connect_object (seat, "device-added", G_CALLBACK (seat_changed_cb), window,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (seat, "device-removed", G_CALLBACK (seat_changed_cb), window,
                           G_CONNECT_SWAPPED);
  seat_changed_cb (window);
}
