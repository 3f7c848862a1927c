/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* What the columns of a fact are measured in. */
#define N_FACT_COLUMNS 5

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

/* Whether a text tells of a range such as “15–21 %”. */
static gboolean
has_range (const char *text)
{
  const char *dash = strstr (text, "–");
  const char *before = dash != NULL ? g_utf8_find_prev_char (text, dash) : NULL;

  return before != NULL && g_unichar_isdigit (g_utf8_get_char (before));
}

/* A line may end behind a dash, but not within a range: U+2060 joins words. */
static GtkWidget *
create_about (const char *about)
{
  g_auto (GStrv) parts = g_strsplit (about, "–", -1);
  g_autofree char *joined = g_strjoinv ("–\xe2\x81\xa0", parts);

  return rum_text_new (has_range (about) ? joined : about, "fact-about");
}

/**
 * rum_text_new_fact:
 * @about: what the fact is about
 * @text: the fact
 *
 * Creates a short fact.  What it is about takes two fifths of the width, or
 * three if a range stands there, which makes it long.
 *
 * Returns: (transfer floating): the fact
 */
GtkWidget *
rum_text_new_fact (const char *about,
                   const char *text)
{
  GtkWidget *row = NULL;
  int n_columns = 0;

  g_return_val_if_fail (about != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  n_columns = has_range (about) ? 3 : 2;
  row = g_object_new (GTK_TYPE_GRID,
                      "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                      "column-homogeneous", TRUE,
                      NULL);
  gtk_widget_add_css_class (row, "fact");
  gtk_grid_attach (GTK_GRID (row), create_about (about), 0, 0, n_columns, 1);
  gtk_grid_attach (GTK_GRID (row), rum_text_new (text, "fact-text"), n_columns, 0,
                   N_FACT_COLUMNS - n_columns, 1);

  return row;
}
