/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-text.h"

#include <glib/gi18n.h>

/* Text to read: it wraps, and can be selected and copied. */

static GtkWidget *
create_row (const char *style_class)
{
  /* The box is a list item, so that a reader hears how many there are. */
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);

  gtk_widget_add_css_class (row, style_class);

  return row;
}

static GtkWidget *
create_marked_row (const char *mark,
                   const char *text,
                   const char *style_class)
{
  GtkWidget *row = create_row (style_class);
  GtkWidget *mark_label = gtk_label_new (mark);

  gtk_label_set_yalign (GTK_LABEL (mark_label), 0);
  gtk_widget_add_css_class (mark_label, "list-mark");
  gtk_box_append (GTK_BOX (row), mark_label);
  gtk_box_append (GTK_BOX (row), rum_text_new (text, "text"));

  return row;
}

/**
 * rum_text_new:
 * @text: the text
 * @style_class: the style class of the label
 *
 * Creates a paragraph.
 *
 * Returns: (transfer floating): the paragraph
 */
GtkWidget *
rum_text_new (const char *text,
              const char *style_class)
{
  GtkWidget *label = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (style_class != NULL, NULL);

  label = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, style_class);

  return label;
}

/**
 * rum_text_new_step:
 * @number: its number, from 1
 * @text: the text
 *
 * Creates a line of a numbered list.
 *
 * Returns: (transfer floating): the line
 */
GtkWidget *
rum_text_new_step (guint       number,
                   const char *text)
{
  g_autofree char *mark = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  /* TRANSLATORS: The number of a line in a list, as in “1.” */
  mark = g_strdup_printf (_("%u."), number);

  return create_marked_row (mark, text, "step");
}

/**
 * rum_text_new_bullet:
 * @text: the text
 *
 * Creates a line of a list.
 *
 * Returns: (transfer floating): the line
 */
GtkWidget *
rum_text_new_bullet (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return create_marked_row ("•", text, "bullet");
}

/**
 * rum_text_new_fact:
 * @about: what the fact is about
 * @text: the fact
 *
 * Creates a short fact.
 *
 * Returns: (transfer floating): the fact
 */
GtkWidget *
rum_text_new_fact (const char *about,
                   const char *text)
{
  GtkWidget *row = NULL;

  g_return_val_if_fail (about != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  row = create_row ("fact");
  gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
  gtk_box_append (GTK_BOX (row), rum_text_new (about, "fact-about"));
  gtk_box_append (GTK_BOX (row), rum_text_new (text, "fact-text"));

  return row;
}
