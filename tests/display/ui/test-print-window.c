/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-print-window-private.h"
#include "rum-sheet-code.h"
#include "rum-sheet-error.h"
#include "rum-sheet.h"
#include "ui-test-utils.h"

typedef struct
{
  RumPrintWindow *window;
} Fixture;

static gboolean
is_page_current (gpointer data)
{
  return rum_sheet_view_is_current (RUM_PRINT_WINDOW (data)->view);
}

static void
await_page (Fixture *fixture)
{
  ui_test_wait_until (is_page_current, fixture->window);
}

static RumEntry *
get_entry (const char *id)
{
  return rum_atlas_get_entry (ui_test_get_atlas (), id);
}

static RumGroup *
get_group (guint position)
{
  g_autoptr (RumGroup) group = NULL;

  group = g_list_model_get_item (rum_atlas_get_groups (ui_test_get_atlas ()), position);

  return group;
}

/* What is remembered is the same for all cases: each begins at the defaults. */
static void
forget (void)
{
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (ui_test_get_atlas ());
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  rum_sheet_settings_set_kind (settings, RUM_SHEET_GROUP);
  rum_sheet_settings_set_entries (settings, RUM_SHEET_CARDS, nothing);
  rum_sheet_settings_set_entries (settings, RUM_SHEET_MINE, nothing);
  rum_sheet_settings_set_paper (settings, rum_paper_get ("a4"));
  rum_sheet_settings_set_landscape (settings, FALSE);
  rum_sheet_settings_set_colors (settings, RUM_SHEET_COLOR);
  rum_sheet_settings_set_large_print (settings, FALSE);
  rum_sheet_settings_set_cards_per_page (settings, 6);
  rum_sheet_settings_set_with_code (settings, FALSE);
  rum_sheet_settings_set_with_log (settings, FALSE);
  rum_sheet_settings_set_size (settings, 1000, 720);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  forget ();
  fixture->window = rum_print_window_new (NULL, ui_test_get_atlas ());
  gtk_window_present (GTK_WINDOW (fixture->window));
  await_page (fixture);
}

/* Threads and idle calls that still have the atlas. */
static gboolean
is_atlas_free (gpointer data)
{
  return G_OBJECT (ui_test_get_atlas ())->ref_count == 1;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  ui_test_wait_until (is_atlas_free, NULL);
}

static void
test_begins_with_a_page (Fixture       *fixture,
                         gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;

  g_assert_null (rum_sheet_view_get_error (window->view));
  g_assert_nonnull (rum_sheet_view_get_texture (window->view));
  g_assert_cmpstr (gtk_label_get_label (window->page_label), ==, "Page 1 of 1");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->stack), ==, "page");
}

static void
test_controls_change_the_options (Fixture       *fixture,
                                  gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;

  gtk_drop_down_set_selected (window->group_drop_down, 2);
  g_assert_true (rum_sheet_options_get_group (window->options) == get_group (2));
  gtk_drop_down_set_selected (window->paper_drop_down, 0);
  g_assert_cmpfloat (rum_sheet_options_get_width (window->options), ==, 148);
  g_assert_cmpfloat (rum_sheet_options_get_height (window->options), ==, 210);
  gtk_drop_down_set_selected (window->orientation_drop_down, 1);
  g_assert_cmpfloat (rum_sheet_options_get_width (window->options), ==, 210);
  gtk_drop_down_set_selected (window->colors_drop_down, 1);
  g_assert_cmpint (rum_sheet_options_get_colors (window->options), ==, RUM_SHEET_MONOCHROME);
  gtk_check_button_set_active (window->large_check, TRUE);
  g_assert_true (rum_sheet_options_get_large_print (window->options));
  gtk_check_button_set_active (window->code_check, TRUE);
  g_assert_cmpint (rum_sheet_options_get_with_code (window->options), ==,
                   rum_sheet_code_is_available ());

  gtk_drop_down_set_selected (window->kind_drop_down, RUM_SHEET_CARDS);
  g_assert_cmpint (rum_sheet_options_get_kind (window->options), ==, RUM_SHEET_CARDS);
  gtk_drop_down_set_selected (window->cards_drop_down, 0);
  g_assert_cmpint (rum_sheet_options_get_cards_per_page (window->options), ==, 4);

  gtk_drop_down_set_selected (window->kind_drop_down, RUM_SHEET_MINE);
  g_assert_false (rum_sheet_options_get_with_log (window->options));
  gtk_check_button_set_active (window->log_check, TRUE);
  g_assert_true (rum_sheet_options_get_with_log (window->options));
}

/* What a kind of sheet does not have, it does not ask for. */
static void
test_kind_shows_its_controls (Fixture       *fixture,
                              gconstpointer  data)
{
  static const struct
  {
    RumSheetKind kind;
    gboolean     has_group;
    gboolean     has_picker;
    gboolean     has_cards;
    gboolean     has_log;
  } rows[] = {
    { RUM_SHEET_CARDS, FALSE, TRUE, TRUE, FALSE },
    { RUM_SHEET_POSTER, FALSE, FALSE, FALSE, FALSE },
    { RUM_SHEET_SIX, FALSE, FALSE, FALSE, FALSE },
    { RUM_SHEET_MINE, FALSE, TRUE, FALSE, TRUE },
    { RUM_SHEET_GROUP, TRUE, FALSE, FALSE, FALSE },
  };
  RumPrintWindow *window = fixture->window;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gtk_drop_down_set_selected (window->kind_drop_down, rows[i].kind);
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (window->group_drop_down)), ==,
                       rows[i].has_group);
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (window->picker)), ==,
                       rows[i].has_picker);
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (window->cards_drop_down)), ==,
                       rows[i].has_cards);
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (window->log_check)), ==,
                       rows[i].has_log);
    }
}

static void
assert_same_pixels (GdkTexture *texture,
                    GdkTexture *other)
{
  int width = gdk_texture_get_width (texture);
  int height = gdk_texture_get_height (texture);
  gsize stride = (gsize) width * 4;
  g_autofree guchar *pixels = g_malloc (stride * height);
  g_autofree guchar *others = g_malloc (stride * height);

  g_assert_cmpint (gdk_texture_get_width (other), ==, width);
  g_assert_cmpint (gdk_texture_get_height (other), ==, height);
  gdk_texture_download (texture, pixels, stride);
  gdk_texture_download (other, others, stride);
  g_assert_cmpmem (pixels, stride * height, others, stride * height);
}

/* The page is the one that is saved, to the last pixel. */
static void
assert_as_saved (RumPrintWindow *window)
{
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;

  sheet = rum_sheet_new (ui_test_get_atlas (), window->options, &error);
  g_assert_no_error (error);
  png = rum_sheet_create_file (sheet, RUM_SHEET_PNG, rum_sheet_view_get_page (window->view),
                               rum_sheet_view_get_dpi (window->view), NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  texture = gdk_texture_new_from_bytes (png, &error);
  g_assert_no_error (error);
  assert_same_pixels (rum_sheet_view_get_texture (window->view), texture);
}

static void
test_page_is_that_of_the_file (Fixture       *fixture,
                               gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;

  gtk_drop_down_set_selected (window->paper_drop_down, 0);
  gtk_drop_down_set_selected (window->colors_drop_down, 1);
  await_page (fixture);
  rum_sheet_view_set_page (window->view, 1);
  await_page (fixture);
  g_assert_cmpint (rum_sheet_view_get_page (window->view), ==, 1);
  assert_as_saved (window);
}

static gboolean
pause_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Pages that were drawn before anybody asked for them are no others: in a
 * second there are some, and in none there are not. */
static void
test_drawn_ahead (Fixture       *fixture,
                  gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;

  for (int pause = 0; pause <= 1000; pause += 1000)
    for (int kind = RUM_SHEET_SIX; kind >= RUM_SHEET_GROUP; kind--)
      {
        gboolean is_over = FALSE;

        g_timeout_add (pause, pause_cb, &is_over);
        while (!is_over)
          g_main_context_iteration (NULL, TRUE);
        gtk_drop_down_set_selected (window->kind_drop_down, kind);
        await_page (fixture);
        assert_as_saved (window);
      }
}

static void
count_cb (int *n)
{
  (*n)++;
}

/* Of many sheets that are asked for at once, few are drawn, and the last one
 * is shown. */
static void
test_newest_wins (Fixture       *fixture,
                  gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;
  GdkTexture *before = rum_sheet_view_get_texture (window->view);
  int n_changes = 0;

  g_signal_connect_swapped (window->view, "changed", G_CALLBACK (count_cb), &n_changes);
  for (guint i = 0; i < 24; i++)
    {
      gtk_drop_down_set_selected (window->group_drop_down, i % 6);
      gtk_drop_down_set_selected (window->paper_drop_down, i % 2);
    }

  /* The old page stays meanwhile. */
  g_assert_false (rum_sheet_view_is_current (window->view));
  g_assert_true (rum_sheet_view_get_texture (window->view) == before);
  await_page (fixture);
  g_assert_cmpint (n_changes, <=, 2);
  g_assert_cmpfloat (rum_sheet_options_get_width (window->options), ==, 210);
  g_assert_true (g_str_has_prefix (rum_sheet_view_get_title (window->view),
                                   rum_entry_get_name (RUM_ENTRY (
                                     rum_sheet_options_get_group (window->options)))));
}

static void
test_turns_pages (Fixture       *fixture,
                  gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;
  int n_pages = 0;

  gtk_check_button_set_active (window->large_check, TRUE);
  await_page (fixture);
  n_pages = rum_sheet_view_get_n_pages (window->view);
  g_assert_cmpint (n_pages, >, 1);

  gtk_widget_activate_action (GTK_WIDGET (window->view), "sheet.previous-page", NULL);
  g_assert_cmpint (rum_sheet_view_get_page (window->view), ==, 0);
  for (int i = 1; i < n_pages; i++)
    {
      g_autofree char *wanted = g_strdup_printf ("Page %d of %d", i + 1, n_pages);

      gtk_widget_activate_action (GTK_WIDGET (window->view), "sheet.next-page", NULL);
      await_page (fixture);
      g_assert_cmpstr (gtk_label_get_label (window->page_label), ==, wanted);
    }

  gtk_widget_activate_action (GTK_WIDGET (window->view), "sheet.next-page", NULL);
  g_assert_cmpint (rum_sheet_view_get_page (window->view), ==, n_pages - 1);

  /* A shorter sheet shows its last page. */
  gtk_check_button_set_active (window->large_check, FALSE);
  await_page (fixture);
  g_assert_cmpint (rum_sheet_view_get_page (window->view), ==,
                   rum_sheet_view_get_n_pages (window->view) - 1);
}

static gboolean
is_twice_as_large (gpointer data)
{
  return ABS (rum_sheet_view_get_dpi (RUM_PRINT_WINDOW (data)->view) - 192) < 0.01;
}

static void
test_zooms (Fixture       *fixture,
            gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;
  int width = (int) (210 / 25.4 * 192);

  gtk_drop_down_set_selected (window->zoom_drop_down, 6);
  ui_test_wait_until (is_twice_as_large, window);
  g_assert_cmpint (ABS (gdk_texture_get_width (rum_sheet_view_get_texture (window->view)) - width),
                   <=, 1);
}

/* Keys that come faster than pages are drawn all count. */
static void
test_zooms_by_steps (Fixture       *fixture,
                     gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;
  GtkWidget *widget = GTK_WIDGET (window);

  gtk_drop_down_set_selected (window->zoom_drop_down, 2);
  for (int i = 0; i < 4; i++)
    gtk_widget_activate_action (widget, "sheet.zoom-in", NULL);
  g_assert_cmpfloat (rum_sheet_view_get_zoom (window->view), ==, 2);
  gtk_widget_activate_action (widget, "sheet.zoom-out", NULL);
  g_assert_cmpfloat (rum_sheet_view_get_zoom (window->view), ==, 1.5);
  gtk_widget_activate_action (widget, "sheet.zoom-fit", NULL);
  g_assert_cmpfloat (rum_sheet_view_get_zoom (window->view), ==, RUM_SHEET_ZOOM_PAGE);
}

static gboolean
is_error_shown (gpointer data)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (RUM_PRINT_WINDOW (data)->stack),
                    "error") == 0;
}

static gboolean
is_page_shown (gpointer data)
{
  return !is_error_shown (data);
}

/* What stands in the place of a page that there is not: and it goes again. */
static void
test_error_stands_in_place_of_the_page (Fixture       *fixture,
                                        gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;

  gtk_drop_down_set_selected (window->kind_drop_down, RUM_SHEET_MINE);
  ui_test_wait_until (is_error_shown, window);
  g_assert_nonnull (rum_sheet_view_get_error (window->view));
  g_assert_cmpstr (gtk_label_get_label (window->error_title), !=, "");
  g_assert_cmpstr (gtk_label_get_label (window->error_reason), ==,
                   rum_sheet_view_get_error (window->view)->message);
  g_assert_cmpstr (gtk_label_get_label (window->error_advice), !=, "");
  g_assert_cmpstr (gtk_label_get_label (window->page_label), ==, "");
  g_assert_false (gtk_widget_get_sensitive (window->print_button));

  gtk_drop_down_set_selected (window->kind_drop_down, RUM_SHEET_GROUP);
  ui_test_wait_until (is_page_shown, window);
  g_assert_true (gtk_widget_get_sensitive (window->print_button));
}

/* What is chosen is there again in the next window. */
static void
test_settings_are_remembered (Fixture       *fixture,
                              gconstpointer  data)
{
  RumPrintWindow *again = NULL;
  RumPrintWindow *window = fixture->window;

  gtk_drop_down_set_selected (window->paper_drop_down, 4);
  gtk_drop_down_set_selected (window->orientation_drop_down, 1);
  gtk_drop_down_set_selected (window->colors_drop_down, 1);
  gtk_drop_down_set_selected (window->kind_drop_down, RUM_SHEET_MINE);
  gtk_check_button_set_active (window->log_check, TRUE);
  rum_sheet_picker_toggle (window->picker, get_entry ("soleus"));
  rum_sheet_picker_toggle (window->picker, get_entry ("calves"));

  again = rum_print_window_new (NULL, ui_test_get_atlas ());
  g_assert_true (rum_sheet_options_equal (again->options, window->options));
  g_assert_cmpuint (rum_sheet_options_get_entries (again->options)->len, ==, 2);
  g_assert_cmpuint (gtk_drop_down_get_selected (again->kind_drop_down), ==, RUM_SHEET_MINE);
  g_assert_cmpuint (gtk_drop_down_get_selected (again->paper_drop_down), ==, 4);
  gtk_window_destroy (GTK_WINDOW (again));
}

static void
test_shows_what_it_is_told (Fixture       *fixture,
                            gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  rum_print_window_show_group (window, RUM_GROUP (get_entry ("calves")));
  g_assert_true (rum_sheet_options_get_group (window->options) ==
                 RUM_GROUP (get_entry ("calves")));
  g_assert_true (get_group (gtk_drop_down_get_selected (window->group_drop_down)) ==
                 RUM_GROUP (get_entry ("calves")));

  g_ptr_array_add (entries, get_entry ("soleus"));
  g_ptr_array_add (entries, get_entry ("rectus-femoris"));
  g_ptr_array_add (entries, get_entry ("soleus"));
  rum_print_window_show_entries (window, entries);
  g_assert_cmpint (rum_sheet_options_get_kind (window->options), ==, RUM_SHEET_MINE);
  g_assert_cmpuint (rum_sheet_options_get_entries (window->options)->len, ==, 2);
  g_assert_true (g_ptr_array_index (rum_sheet_options_get_entries (window->options), 1) ==
                 get_entry ("rectus-femoris"));
}

static gboolean
is_narrow (gpointer data)
{
  RumPrintWindow *window = data;

  int width = gtk_widget_get_width (GTK_WIDGET (window));

  return window->is_narrow && width > 0 && width < 400;
}

/* Where not both sides fit, the settings come first. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  RumPrintWindow *window = NULL;
  int minimum = 0;

  rum_sheet_settings_set_size (fixture->window->settings, 360, 700);
  window = rum_print_window_new (NULL, ui_test_get_atlas ());
  gtk_window_present (GTK_WINDOW (window));
  ui_test_wait_until (is_narrow, window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->settings_side)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->page_side)));

  gtk_widget_activate_action (GTK_WIDGET (window), "sheet.show-page", NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window->settings_side)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->page_side)));
  ui_test_wait_until (is_page_current, window);
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 360);

  gtk_widget_activate_action (GTK_WIDGET (window), "sheet.show-settings", NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->settings_side)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Tab comes by everything that there is to set and to do, and comes back. */
static void
test_keyboard_walk (Fixture       *fixture,
                    gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;
  GtkWidget *stations[] = {
    GTK_WIDGET (window->kind_drop_down), GTK_WIDGET (window->group_drop_down),
    GTK_WIDGET (window->paper_drop_down), GTK_WIDGET (window->orientation_drop_down),
    GTK_WIDGET (window->colors_drop_down), GTK_WIDGET (window->large_check),
    window->print_button, GTK_WIDGET (window->zoom_drop_down), GTK_WIDGET (window->view),
  };
  gsize station = 0;

  gtk_widget_grab_focus (stations[0]);
  for (int i = 0; i < 40 && station < G_N_ELEMENTS (stations); i++)
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

      g_assert_nonnull (focus);
      if (focus == stations[station] || gtk_widget_is_ancestor (focus, stations[station]))
        station++;
      gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD);
    }

  g_assert_cmpuint (station, ==, G_N_ELEMENTS (stations));
}

/* Right to left, the settings are on the right. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  RumPrintWindow *window = NULL;
  graphene_rect_t settings;
  graphene_rect_t page;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = rum_print_window_new (NULL, ui_test_get_atlas ());
  gtk_window_present (GTK_WINDOW (window));
  ui_test_wait_until (is_page_current, window);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (window->settings_side),
                                            GTK_WIDGET (window), &settings));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (window->page_side),
                                            GTK_WIDGET (window), &page));
  g_assert_cmpfloat (settings.origin.x, >, page.origin.x);
  gtk_window_destroy (GTK_WINDOW (window));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  RumPrintWindow *window = fixture->window;

  gtk_test_accessible_assert_role (window->view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (window->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Quadriceps: a cheat sheet for runners, page 1 of 1");
  gtk_test_accessible_assert_role (window->page_label, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_relation (window->paper_drop_down,
                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       gtk_widget_get_prev_sibling (
                                         GTK_WIDGET (window->paper_drop_down)), NULL);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*func) (Fixture *fixture, gconstpointer data);
  } cases[] = {
    { "/ui/print-window/begins-with-a-page", test_begins_with_a_page },
    { "/ui/print-window/controls-change-the-options", test_controls_change_the_options },
    { "/ui/print-window/kind-shows-its-controls", test_kind_shows_its_controls },
    { "/ui/print-window/page-is-that-of-the-file", test_page_is_that_of_the_file },
    { "/ui/print-window/drawn-ahead", test_drawn_ahead },
    { "/ui/print-window/newest-wins", test_newest_wins },
    { "/ui/print-window/turns-pages", test_turns_pages },
    { "/ui/print-window/zooms", test_zooms },
    { "/ui/print-window/zooms-by-steps", test_zooms_by_steps },
    { "/ui/print-window/error-stands-in-place-of-the-page",
      test_error_stands_in_place_of_the_page },
    { "/ui/print-window/settings-are-remembered", test_settings_are_remembered },
    { "/ui/print-window/shows-what-it-is-told", test_shows_what_it_is_told },
    { "/ui/print-window/narrow", test_narrow },
    { "/ui/print-window/keyboard-walk", test_keyboard_walk },
    { "/ui/print-window/mirrored", test_mirrored },
    { "/ui/print-window/accessible", test_accessible },
  };

  gtk_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].func, tear_down);

  return ui_test_run ();
}
