/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-locale.h"
#include "rum-preferences-window.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

/* Nothing is cut off, whatever the language (it comes from the environment), the
 * size of the window, the size of text, the theme and the direction.
 */

/* What a reader can read in full elsewhere: in the pane, or as a tooltip. */
static const char *const may_be_cut[] = {
  "entry-detail", "title", "pointed", "where", "announcement", NULL,
};

typedef struct
{
  const char *name;
  int         width;
  int         height;
  int         text_percent;
  gboolean    is_mirrored;
  const char *theme;
} Look;

static const Look looks[] = {
  { "smallest", 360, 294, 100, FALSE, "Adwaita" },
  { "narrow", 400, 700, 100, FALSE, "Adwaita" },
  { "middle", 720, 600, 100, FALSE, "Adwaita" },
  { "wide", 1100, 760, 100, FALSE, "Adwaita" },
  { "dark", 1100, 760, 100, FALSE, "Adwaita-dark" },
  { "high-contrast", 1100, 760, 100, FALSE, "HighContrast" },
  { "large-text", 1240, 900, 200, FALSE, "Adwaita" },
  { "large-text-narrow", 720, 900, 200, FALSE, "Adwaita" },
  { "mirrored", 1100, 760, 100, TRUE, "Adwaita" },
  { "mirrored-narrow", 360, 600, 100, TRUE, "Adwaita" },
};

static gboolean
has_any_class (GtkWidget         *widget,
               const char *const *classes)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    for (gsize i = 0; classes[i] != NULL; i++)
      if (gtk_widget_has_css_class (widget, classes[i]))
        return TRUE;

  return FALSE;
}

static gboolean
is_cut (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int width = 0;
  int height = 0;

  pango_layout_get_pixel_size (layout, &width, &height);

  return pango_layout_is_ellipsized (layout) ||
         width > gtk_widget_get_width (GTK_WIDGET (label)) + 1 ||
         height > gtk_widget_get_height (GTK_WIDGET (label)) + 1;
}

/* Where there is no font for a script, boxes stand for its letters, and they are
 * wider.
 */
static gboolean
has_font (GtkLabel *label)
{
  return pango_layout_get_unknown_glyphs_count (gtk_label_get_layout (label)) == 0;
}

static gboolean
is_beside_the_window (GtkWidget *label)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (label));
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (label, root, &bounds))
    return FALSE;

  return bounds.origin.x < -1 ||
         bounds.origin.x + bounds.size.width > gtk_widget_get_width (root) + 1;
}

/* The first label that is cut off, or NULL. */
static GtkWidget *
find_cut (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root))
    return NULL;

  if (GTK_IS_LABEL (root) && *gtk_label_get_text (GTK_LABEL (root)) != '\0' &&
      gtk_widget_get_width (root) > 0 && !has_any_class (root, may_be_cut) &&
      has_font (GTK_LABEL (root)) &&
      (is_cut (GTK_LABEL (root)) || is_beside_the_window (root)))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_cut (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_nothing_is_cut (GtkWidget  *root,
                       const char *what)
{
  GtkWidget *label = find_cut (root);
  int width = 0;
  int height = 0;

  if (label == NULL)
    return;

  pango_layout_get_pixel_size (gtk_label_get_layout (GTK_LABEL (label)), &width, &height);
  g_test_message ("%s: “%s” takes %d × %d pixels and has %d × %d", what,
                  gtk_label_get_text (GTK_LABEL (label)), width, height,
                  gtk_widget_get_width (label), gtk_widget_get_height (label));
  g_test_fail ();
}

static void
set_look (const Look *look)
{
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", look->theme, "gtk-xft-dpi",
                96 * 1024 * look->text_percent / 100, "gtk-enable-animations", FALSE, NULL);
  gtk_widget_set_default_direction (look->is_mirrored ? GTK_TEXT_DIR_RTL
                                                      : rum_locale_get_direction ());
}

static gboolean
has_width (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

static void
look_at_page (GtkWidget  *window,
              const char *address,
              gpointer    name)
{
  g_autofree char *what = g_strdup_printf ("%s, “%s”", (const char *) name, address);

  assert_nothing_is_cut (window, what);
}

static void
look_at_pages (RumWindow  *window,
               const char *name)
{
  static const char *const addresses[] = { "", "soleus", "hurts", "compare/soleus+iliacus" };

  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    ui_test_visit_pages (window, addresses[i], look_at_page, (gpointer) name);
}

static void
assert_is_as_small (GtkWidget  *window,
                    const Look *look)
{
  int width = 0;
  int height = 0;

  if (look->text_percent != 100)
    return;

  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, 360);
  g_assert_cmpint (height, <=, 294);
}

static void
test_look (gconstpointer data)
{
  const Look *look = data;
  UiTestProgram program = { NULL };
  GtkWindow *preferences = NULL;

  set_look (look);
  ui_test_start (&program);
  /* The program has its say on the direction when it begins. */
  set_look (look);
  ui_test_open_window (&program, look->width, look->height);
  assert_is_as_small (GTK_WIDGET (program.window), look);
  look_at_pages (program.window, look->name);

  preferences = rum_preferences_window_new (NULL, rum_application_get_preferences (program.application));
  gtk_window_set_default_size (preferences, MIN (look->width, 380), 460);
  gtk_window_present (preferences);
  ui_test_wait_for_frames (GTK_WIDGET (preferences));
  assert_nothing_is_cut (GTK_WIDGET (preferences), "preferences");
  gtk_window_destroy (preferences);

  ui_test_end (&program);
}

/* The test can find something. */
static void
test_a_cut_label_is_found (void)
{
  GtkWidget *box = gtk_fixed_new ();
  GtkWidget *label = gtk_label_new ("A text that is far too long for so little room");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 5);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 5);
  gtk_fixed_put (GTK_FIXED (box), label, 0, 0);
  ui_test_show (box, 300, 200);
  ui_test_wait_until (has_width, label);
  g_assert_true (find_cut (box) == label);
  gtk_widget_add_css_class (label, "entry-detail");
  g_assert_null (find_cut (box));
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (box)));
}

int
main (int   argc,
      char *argv[])
{
  rum_locale_init (argv);
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/looks/a-cut-label-is-found", test_a_cut_label_is_found);
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/looks/", looks[i].name, NULL);

      g_test_add_data_func (path, &looks[i], test_look);
    }

  return ui_test_run ();
}
