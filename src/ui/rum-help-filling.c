/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-filling.h"

#include "rum-action-button.h"
#include "rum-text.h"

#include <glib/gi18n.h>

/* Makes the widgets of a page of the help. Where a link or a topic leads, the
 * action “help.open” opens.
 */

/* What stands before an item that has no number. */
#define BULLET "•"

/* Headings of a page are of these levels, and no deeper. */
#define MAX_LEVEL 3

typedef struct
{
  RumHelpLibrary *library;
  RumHelpPage    *page;
  guint           level;
} Filling;

static void add_block (GtkBox        *box,
                       RumHelpBlock  *block,
                       const Filling *filling);

/* Addresses of the web are left to GTK. */
static gboolean
activate_link_cb (GtkLabel   *label,
                  const char *target,
                  gpointer    user_data)
{
  g_autofree char *scheme = g_uri_parse_scheme (target);

  if (scheme != NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (label), "help.open", "s", target);

  return GDK_EVENT_STOP;
}

static GtkWidget *
create_label (const char *markup)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  rum_text_set_wraps (GTK_LABEL (label));
  gtk_widget_set_hexpand (label, TRUE);
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);

  return label;
}

static GtkWidget *
create_box (const char *css_class)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (box, css_class);
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static void
add_heading (GtkBox     *box,
             const char *markup,
             guint       level)
{
  static const char *const classes[] = { "help-title", "section-title", "heading" };
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", markup,
                                   "use-markup", TRUE,
                                   NULL);

  rum_text_set_wraps (GTK_LABEL (label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  (int) level, -1);
  gtk_widget_add_css_class (label, classes[MIN (level, MAX_LEVEL) - 1]);
  gtk_box_append (box, label);
}

static void
add_children (GtkBox        *box,
              RumHelpBlock  *block,
              const Filling *filling)
{
  for (guint i = 0; i < rum_help_block_get_n_children (block); i++)
    add_block (box, rum_help_block_get_child (block, i), filling);
}

static void
add_topic (GtkBox      *box,
           RumHelpPage *page)
{
  const char *description = rum_help_page_get_description (page);
  GtkWidget *button = rum_action_button_new ();
  GtkWidget *texts = create_box ("help-topic-texts");
  g_autofree char *title = g_markup_printf_escaped ("<b>%s</b>", rum_help_page_get_title (page));

  gtk_box_append (GTK_BOX (texts), create_label (title));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rum_help_page_get_title (page), -1);
  if (description != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (description, -1);

      gtk_box_append (GTK_BOX (texts), create_label (escaped));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      description, -1);
    }

  gtk_button_set_child (GTK_BUTTON (button), texts);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "help-topic");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "help.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", rum_help_page_get_id (page));
  gtk_box_append (box, button);
}

static void
add_topics (GtkBox        *box,
            RumHelpBlock  *section,
            const Filling *filling)
{
  g_autoptr (GPtrArray) topics = rum_help_library_create_topics (filling->library, filling->page,
                                                                 section);

  for (guint i = 0; i < topics->len; i++)
    add_topic (box, g_ptr_array_index (topics, i));
}

static void
add_section (GtkBox        *box,
             RumHelpBlock  *section,
             const Filling *filling)
{
  const Filling inner = { filling->library, filling->page, filling->level + 1 };
  const char *title = rum_help_block_get_markup (section);

  if (title != NULL)
    add_heading (box, title, inner.level);
  add_children (box, section, &inner);
  add_topics (box, section, &inner);
}

static void
add_screen (GtkBox       *box,
            RumHelpBlock *block)
{
  GtkWidget *label = create_label (rum_help_block_get_markup (block));

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "help-screen");
  gtk_box_append (box, label);
}

static void
add_note (GtkBox        *box,
          RumHelpBlock  *note,
          const Filling *filling)
{
  const gboolean is_urgent = rum_help_block_get_kind (note) == RUM_HELP_WARNING;
  GtkWidget *row = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_NOTE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (is_urgent ? "dialog-warning-symbolic"
                                                            : "dialog-information-symbolic");
  GtkWidget *texts = create_box ("help-blocks");

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_urgent ? C_("help", "Warning") : C_("help", "Note"), -1);
  gtk_widget_add_css_class (row, "help-note");
  gtk_grid_attach (GTK_GRID (row), icon, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (row), texts, 1, 0, 1, 1);
  add_children (GTK_BOX (texts), note, filling);
  gtk_box_append (box, row);
}

static void
add_item (GtkBox        *list,
          RumHelpBlock  *item,
          const char    *mark,
          const Filling *filling)
{
  GtkWidget *row = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);
  GtkWidget *texts = create_box ("help-blocks");
  const char *title = rum_help_block_get_markup (item);

  gtk_widget_add_css_class (row, "help-item");
  if (mark != NULL)
    {
      GtkWidget *label = gtk_label_new (mark);

      gtk_widget_set_valign (label, GTK_ALIGN_START);
      gtk_grid_attach (GTK_GRID (row), label, 0, 0, 1, 1);
    }
  if (title != NULL)
    {
      g_autofree char *strong = g_strdup_printf ("<b>%s</b>", title);

      gtk_box_append (GTK_BOX (texts), create_label (strong));
    }
  gtk_grid_attach (GTK_GRID (row), texts, 1, 0, 1, 1);
  add_children (GTK_BOX (texts), item, filling);
  gtk_box_append (list, row);
}

static void
add_list (GtkBox        *box,
          RumHelpBlock  *block,
          const Filling *filling)
{
  const RumHelpKind kind = rum_help_block_get_kind (block);
  GtkWidget *list = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  NULL);

  gtk_widget_add_css_class (list, "help-list");
  for (guint i = 0; i < rum_help_block_get_n_children (block); i++)
    {
      /* TRANSLATORS: The number of a step in the help. */
      g_autofree char *number = g_strdup_printf (C_("help", "%u."), i + 1);
      const char *mark = kind == RUM_HELP_STEPS ? number : kind == RUM_HELP_LIST ? BULLET : NULL;

      add_item (GTK_BOX (list), rum_help_block_get_child (block, i), mark, filling);
    }
  gtk_box_append (box, list);
}

static void
add_row (GtkGrid       *grid,
         RumHelpBlock  *row,
         int            top,
         const Filling *filling)
{
  const gboolean is_header = rum_help_block_get_kind (row) == RUM_HELP_HEADER;

  for (guint i = 0; i < rum_help_block_get_n_children (row); i++)
    {
      GtkWidget *cell = create_box (is_header ? "help-header" : "help-cell");

      add_children (GTK_BOX (cell), rum_help_block_get_child (row, i), filling);
      gtk_grid_attach (grid, cell, (int) i, top, 1, 1);
    }
}

static void
add_table (GtkBox        *box,
           RumHelpBlock  *table,
           const Filling *filling)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_widget_add_css_class (grid, "help-table");
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  for (guint i = 0; i < rum_help_block_get_n_children (table); i++)
    add_row (GTK_GRID (grid), rum_help_block_get_child (table, i), (int) i, filling);
  gtk_box_append (box, grid);
}

static void
add_block (GtkBox        *box,
           RumHelpBlock  *block,
           const Filling *filling)
{
  switch (rum_help_block_get_kind (block))
    {
    case RUM_HELP_SECTION:
      add_section (box, block, filling);
      break;
    case RUM_HELP_PARAGRAPH:
      gtk_box_append (box, create_label (rum_help_block_get_markup (block)));
      break;
    case RUM_HELP_SCREEN:
      add_screen (box, block);
      break;
    case RUM_HELP_NOTE:
    case RUM_HELP_WARNING:
      add_note (box, block, filling);
      break;
    case RUM_HELP_LIST:
    case RUM_HELP_STEPS:
    case RUM_HELP_TERMS:
      add_list (box, block, filling);
      break;
    case RUM_HELP_TABLE:
      add_table (box, block, filling);
      break;
    case RUM_HELP_ITEM:
    case RUM_HELP_HEADER:
    case RUM_HELP_ROW:
    case RUM_HELP_CELL:
    default:
      add_children (box, block, filling);
      break;
    }
}

static void
empty (GtkBox *box)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_see_also (GtkBox         *box,
              RumHelpLibrary *library,
              RumHelpPage    *page)
{
  const char *const *ids = rum_help_page_get_see_also (page);

  if (ids[0] == NULL)
    return;

  /* TRANSLATORS: Heading above links to other pages. */
  add_heading (box, _("See also"), 2);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      RumHelpPage *other = rum_help_library_get_page (library, ids[i]);

      if (other != NULL)
        add_topic (box, other);
    }
}

/**
 * rum_help_fill_page:
 * @box: what to fill; what is in it goes
 * @library: the pages
 * @page: the page to show
 *
 * Shows a page: its text, the pages that it leads to, and those to see as well.
 */
void
rum_help_fill_page (GtkBox         *box,
                    RumHelpLibrary *library,
                    RumHelpPage    *page)
{
  const Filling filling = { library, page, 0 };

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (RUM_IS_HELP_LIBRARY (library));
  g_return_if_fail (RUM_IS_HELP_PAGE (page));

  empty (box);
  add_section (box, rum_help_page_get_block (page), &filling);
  add_see_also (box, library, page);
}

/**
 * rum_help_fill_found:
 * @box: what to fill; what is in it goes
 * @pages: (element-type RumHelpPage): pages, in order
 *
 * Shows what was found.
 */
void
rum_help_fill_found (GtkBox    *box,
                     GPtrArray *pages)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (pages != NULL);

  empty (box);
  for (guint i = 0; i < pages->len; i++)
    add_topic (box, g_ptr_array_index (pages, i));
}
