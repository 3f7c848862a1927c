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

/* The least width of a text that wraps, in characters: of one that has lines for
 * itself, and of one in a column.  GTK finds out what the text needs at that
 * width; at a small one it breaks each word behind each of its letters, which takes
 * ten times as long as to lay the text out. */
#define LEAST_LINE 12
#define LEAST_COLUMN 5

/* Text to read: it wraps, and can be selected and copied.
 *
 * What stands beside it is in a grid.  A horizontal GtkBox of GTK 4.8 finds its
 * height by laying the text out in dozens of widths.
 */

static void
set_wraps (GtkLabel *label,
           int       least)
{
  const glong length = g_utf8_strlen (gtk_label_get_text (label), -1);

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (label, (int) MIN (length, least));
  gtk_label_set_xalign (label, 0);
}

static GtkWidget *
create_text (const char *text,
             const char *style_class,
             int         least)
{
  GtkWidget *label = gtk_label_new (text);

  set_wraps (GTK_LABEL (label), least);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, style_class);

  return label;
}

static GtkWidget *
create_marked_row (const char *mark,
                   const char *text,
                   const char *style_class)
{
  /* The row is a list item, so that a reader hears how many there are. */
  GtkWidget *row = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);
  GtkWidget *mark_label = gtk_label_new (mark);

  gtk_widget_add_css_class (row, style_class);
  gtk_label_set_yalign (GTK_LABEL (mark_label), 0);
  gtk_widget_add_css_class (mark_label, "list-mark");
  gtk_grid_attach (GTK_GRID (row), mark_label, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (row), rum_text_new (text, "text"), 1, 0, 1, 1);

  return row;
}

/**
 * rum_text_set_wraps:
 * @label: a label with its text, which has lines for itself
 *
 * Lets a text wrap, if need be within a word, and begin where a line begins.
 */
void
rum_text_set_wraps (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  set_wraps (label, LEAST_LINE);
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
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (style_class != NULL, NULL);

  return create_text (text, style_class, LEAST_LINE);
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

  return create_text (has_range (about) ? joined : about, "fact-about", LEAST_COLUMN);
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
  gtk_grid_attach (GTK_GRID (row), create_text (text, "fact-text", LEAST_COLUMN), n_columns, 0,
                   N_FACT_COLUMNS - n_columns, 1);

  return row;
}
