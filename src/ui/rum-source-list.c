/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-source-list.h"

#include "rum-text.h"

#include <glib/gi18n.h>

static GtkWidget *
create_label (const char *text,
              const char *style_class)
{
  GtkWidget *label = gtk_label_new (text);

  rum_text_set_wraps (GTK_LABEL (label));
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_widget_add_css_class (label, style_class);

  return label;
}

static GtkWidget *
create_link (RumSource *source)
{
  GtkWidget *link = gtk_link_button_new (rum_source_get_uri (source));

  gtk_button_set_child (GTK_BUTTON (link),
                        create_label (rum_source_get_citation (source), "citation"));
  gtk_widget_add_css_class (link, "source-link");
  gtk_accessible_update_property (GTK_ACCESSIBLE (link),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, rum_source_get_citation (source),
                                  -1);

  return link;
}

static GtkWidget *
create_row (RumSource *source)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (row, "source");

  if (rum_source_get_uri (source) != NULL)
    gtk_box_append (GTK_BOX (row), create_link (source));
  else
    gtk_box_append (GTK_BOX (row), create_label (rum_source_get_citation (source), "citation"));

  if (rum_source_get_kind (source) != RUM_SOURCE_LABEL)
    gtk_box_append (GTK_BOX (row),
                    create_label (rum_source_read_get_label (rum_source_get_read (source)),
                                  "source-read"));

  return row;
}

/**
 * rum_source_list_new:
 * @sources: (transfer none) (nullable): sources, as [class@Source]
 *
 * Creates a list of sources. Each opens in the reader's browser, and says how
 * much of it was read.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
rum_source_list_new (GListModel *sources)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint n_sources = sources != NULL ? g_list_model_get_n_items (sources) : 0;

  gtk_widget_add_css_class (box, "source-list");

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      rum_source_list_append (box, source);
    }

  return box;
}

/**
 * rum_source_list_append:
 * @list: a list of sources
 * @source: another source
 *
 * Adds a source at the end.
 */
void
rum_source_list_append (GtkWidget *list,
                        RumSource *source)
{
  g_return_if_fail (GTK_IS_BOX (list));
  g_return_if_fail (RUM_IS_SOURCE (source));

  gtk_box_append (GTK_BOX (list), create_row (source));
}
