/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "contrast.h"
#include "rum-preferences-window.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

/* Text stands out from what is behind it, as WCAG 2.1 asks of level AA (1.4.3): measured
 * in the pixels that the window paints, in twice the size, where the strokes of the
 * letters are as wide as a pixel and more.
 */
#define LEAST_CONTRAST 4.5

#define TEXT_PERCENT 200

/* How many texts are not seen well. */
static guint n_faint = 0;

typedef struct
{
  const char *title;
  const char *name;
  gboolean    is_dark;
} Theme;

typedef struct
{
  GtkWidget *root;
  guint32   *pixels;
  int        width;
  int        height;
} Shot;

static Shot
take_shot (GtkWidget *root)
{
  Shot shot = { root, NULL, gtk_widget_get_width (root), gtk_widget_get_height (root) };
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (root);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, shot.width, shot.height);

  gdk_paintable_snapshot (paintable, snapshot, shot.width, shot.height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (root)), node,
                                         &bounds);
  shot.pixels = g_new (guint32, shot.width * shot.height);
  gdk_texture_download (texture, (guchar *) shot.pixels, shot.width * sizeof *shot.pixels);

  return shot;
}

static GHashTable *
count_colours (const Shot            *shot,
               const graphene_rect_t *area)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  int right = MIN (shot->width, (int) (area->origin.x + area->size.width));
  int bottom = MIN (shot->height, (int) (area->origin.y + area->size.height));

  for (int y = MAX (0, (int) area->origin.y); y < bottom; y++)
    for (int x = MAX (0, (int) area->origin.x); x < right; x++)
      {
        gpointer colour = GUINT_TO_POINTER (shot->pixels[y * shot->width + x]);

        g_hash_table_insert (counts, colour,
                             GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, colour)) + 1));
      }

  return counts;
}

/* How much the letters in an area stand out from what most of it is painted with. */
static double
measure_text (const Shot            *shot,
              const graphene_rect_t *area)
{
  g_autoptr (GHashTable) counts = count_colours (shot, area);
  GHashTableIter iter;
  gpointer colour = NULL;
  gpointer count = NULL;
  guint32 behind = 0;
  guint highest = 0;
  double contrast = 1;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &count))
    if (GPOINTER_TO_UINT (count) > highest)
      {
        highest = GPOINTER_TO_UINT (count);
        behind = GPOINTER_TO_UINT (colour);
      }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &count))
    contrast = MAX (contrast, contrast_measure (behind, GPOINTER_TO_UINT (colour)));

  return contrast;
}

/* No part of it lies behind an edge over which something was scrolled. */
static gboolean
is_seen_whole (GtkWidget             *widget,
               GtkWidget             *root,
               const graphene_rect_t *area)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent))
    {
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (parent, root, &bounds))
        return FALSE;

      /* Whole pixels count. */
      graphene_rect_inset (&bounds, -1, -1);
      if (!graphene_rect_contains_rect (&bounds, area))
        return FALSE;
    }

  return TRUE;
}

/* What only a screen reader hears is not painted, and what cannot be used may be faint. */
static gboolean
is_text (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && gtk_widget_is_sensitive (widget) &&
         !gtk_widget_has_css_class (widget, "announcement") &&
         *gtk_label_get_text (GTK_LABEL (widget)) != '\0';
}

/* Returns how many texts were measured. */
static guint
look_at_texts (const Shot *shot,
               GtkWidget  *widget,
               const char *what)
{
  graphene_rect_t area;
  guint n_texts = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;

  if (is_text (widget) && gtk_widget_compute_bounds (widget, shot->root, &area) &&
      is_seen_whole (widget, shot->root, &area))
    {
      double contrast = measure_text (shot, &area);

      n_texts++;
      if (contrast < LEAST_CONTRAST)
        {
          g_test_message ("%s: “%s” has a contrast of %.2f", what,
                          gtk_label_get_text (GTK_LABEL (widget)), contrast);
          n_faint++;
        }
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_texts += look_at_texts (shot, child, what);

  return n_texts;
}

/* Adds up in @user_data how many texts there were. */
static void
look_at (GtkWidget  *root,
         const char *what,
         gpointer    user_data)
{
  guint *n_texts = user_data;
  Shot shot = take_shot (root);

  *n_texts += look_at_texts (&shot, root, what);
  g_free (shot.pixels);
}

static gboolean
has_width (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

static void
look_at_windows (RumApplication *application,
                 RumWindow      *window)
{
  static const char *const addresses[] = {
    "", "soleus", "hurts", "runners-knee", "compare/soleus+iliacus", "glossary",
  };
  GtkWindow *preferences = NULL;
  guint n_texts = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    ui_test_visit_pages (window, addresses[i], look_at, &n_texts);
  g_assert_cmpuint (n_texts, >, 30 * G_N_ELEMENTS (addresses));

  preferences = rum_preferences_window_new (NULL, rum_application_get_preferences (application));
  gtk_window_set_default_size (preferences, 700, 900);
  gtk_window_present (preferences);
  ui_test_wait_for_frames (GTK_WIDGET (preferences));
  n_texts = 0;
  look_at (GTK_WIDGET (preferences), "preferences", &n_texts);
  g_assert_cmpuint (n_texts, >, 5);
  gtk_window_destroy (preferences);
}

static void
test_theme (gconstpointer data)
{
  const Theme *theme = data;
  UiTestProgram program = { NULL };

  g_object_set (gtk_settings_get_default (), "gtk-theme-name", theme->name,
                "gtk-application-prefer-dark-theme", theme->is_dark, "gtk-xft-dpi",
                96 * 1024 * TEXT_PERCENT / 100, "gtk-enable-animations", FALSE, NULL);
  ui_test_start (&program);
  ui_test_open_window (&program, 1260, 940);
  look_at_windows (program.application, program.window);
  g_assert_cmpuint (n_faint, ==, 0);
  ui_test_end (&program);
}

static double
measure_example (const char *markup)
{
  GtkWidget *label = gtk_label_new (NULL);
  graphene_rect_t area;
  double contrast = 0;
  Shot shot = { NULL, NULL, 0, 0 };

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  ui_test_show (label, 300, 200);
  ui_test_wait_until (has_width, label);
  shot = take_shot (GTK_WIDGET (gtk_widget_get_root (label)));
  g_assert_true (gtk_widget_compute_bounds (label, shot.root, &area));
  contrast = measure_text (&shot, &area);
  g_free (shot.pixels);
  gtk_window_destroy (GTK_WINDOW (shot.root));

  return contrast;
}

/* Colours of known contrast: the test can find something. */
static void
test_measures (void)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * TEXT_PERCENT / 100, NULL);

  g_assert_cmpfloat_with_epsilon (contrast_measure (0xff000000, 0xffffffff), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (contrast_measure (0xff777777, 0xffffffff), 4.48, 0.01);
  g_assert_cmpfloat_with_epsilon (
    measure_example ("<span foreground='#777777' background='white'>MEMENTO</span>"), 4.48, 0.05);
}

int
main (int   argc,
      char *argv[])
{
  static const Theme themes[] = {
    { "light", "Adwaita", FALSE },
    { "dark", "Adwaita", TRUE },
    { "high-contrast", "HighContrast", FALSE },
    { "high-contrast-dark", "HighContrast", TRUE },
  };

  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/contrast/measures", test_measures);
  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/contrast/", themes[i].title, NULL);

      g_test_add_data_func (path, &themes[i], test_theme);
    }

  return ui_test_run ();
}
