/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-store.h"

#include "sheet-test-utils.h"

typedef struct
{
  RumAtlas        *atlas;
  RumSheetStore   *store;
  RumSheetOptions *options;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->atlas = create_atlas ();
  fixture->store = rum_sheet_store_new (fixture->atlas);
  fixture->options = create_options (fixture->atlas, "calves", 210, 297);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->store);
  g_clear_object (&fixture->options);
  g_clear_object (&fixture->atlas);
}

static RumSheet *
create_sheet (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  RumSheet *sheet = rum_sheet_store_create_sheet (fixture->store, fixture->options, NULL, NULL,
                                                  NULL, &error);

  g_assert_no_error (error);

  return sheet;
}

/* As if there was no store. */
static void
assert_as_new (Fixture  *fixture,
               RumSheet *sheet)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumSheet) other = rum_sheet_new (fixture->atlas, fixture->options, NULL);
  g_autoptr (GBytes) bytes = rum_sheet_create_file (sheet, RUM_SHEET_PDF, 0, 72, NULL, NULL, NULL,
                                                    &error);
  g_autoptr (GBytes) others = rum_sheet_create_file (other, RUM_SHEET_PDF, 0, 72, NULL, NULL, NULL,
                                                     NULL);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, others));
}

static void
test_keeps (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (RumSheet) again = NULL;

  g_assert_false (rum_sheet_store_touch (fixture->store, fixture->options));
  sheet = create_sheet (fixture);
  g_assert_true (rum_sheet_store_touch (fixture->store, fixture->options));
  again = create_sheet (fixture);
  g_assert_true (again == sheet);
}

/* What sheets share leaves no trace: each is the same, byte by byte, as if it
 * was the only one. */
static void
test_same_as_new (Fixture       *fixture,
                  gconstpointer  data)
{
  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    for (int is_large = 0; is_large <= 1; is_large++)
      for (int colors = RUM_SHEET_COLOR; colors <= RUM_SHEET_MONOCHROME; colors++)
        {
          g_autoptr (RumSheet) sheet = NULL;

          rum_sheet_options_set_kind (fixture->options, kind);
          rum_sheet_options_set_large_print (fixture->options, is_large);
          rum_sheet_options_set_colors (fixture->options, colors);
          sheet = create_sheet (fixture);
          assert_as_new (fixture, sheet);
        }
}

/* The sheet in other colours has the same pages, and neither changes the
 * other. */
static void
test_colors (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (RumSheet) sheet = create_sheet (fixture);
  g_autoptr (RumSheetOptions) options = rum_sheet_options_copy (fixture->options);
  g_autoptr (RumSheet) other = NULL;
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  /* What is cancelled would compose nothing. */
  g_cancellable_cancel (cancelled);
  rum_sheet_options_set_colors (options, RUM_SHEET_MONOCHROME);
  other = rum_sheet_store_create_sheet (fixture->store, options, cancelled, NULL, NULL, NULL);
  g_assert_nonnull (other);
  g_assert_cmpint (rum_sheet_options_get_colors (rum_sheet_get_options (other)), ==,
                   RUM_SHEET_MONOCHROME);
  assert_as_new (fixture, sheet);
}

/* On small paper nearly all have several pages. */
static void
test_small_paper (Fixture       *fixture,
                  gconstpointer  data)
{
  rum_sheet_options_set_paper (fixture->options, 148, 210);
  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    for (int is_large = 0; is_large <= 1; is_large++)
      {
        g_autoptr (RumSheet) sheet = NULL;

        rum_sheet_options_set_kind (fixture->options, kind);
        rum_sheet_options_set_large_print (fixture->options, is_large);
        sheet = create_sheet (fixture);
        assert_as_new (fixture, sheet);
      }
}

static void
test_bounded (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (RumSheetOptions) options = rum_sheet_options_copy (fixture->options);

  g_object_unref (create_sheet (fixture));
  for (int i = 0; i < RUM_SHEET_STORE_SIZE; i++)
    {
      g_autoptr (RumSheet) sheet = NULL;

      /* It is asked for now and then, so it stays. */
      g_object_unref (create_sheet (fixture));
      rum_sheet_options_set_paper (options, 211 + i, 297);
      sheet = rum_sheet_store_create_sheet (fixture->store, options, NULL, NULL, NULL, NULL);
      g_assert_nonnull (sheet);
    }

  g_assert_true (rum_sheet_store_touch (fixture->store, fixture->options));
  g_assert_true (rum_sheet_store_touch (fixture->store, options));
  rum_sheet_options_set_paper (options, 211, 297);
  g_assert_false (rum_sheet_store_touch (fixture->store, options));
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    {
      g_autoptr (GError) error = NULL;

      rum_sheet_options_set_kind (fixture->options, kind);
      g_assert_null (rum_sheet_store_create_sheet (fixture->store, fixture->options, cancellable,
                                                   NULL, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_false (rum_sheet_store_touch (fixture->store, fixture->options));
    }
}

typedef struct
{
  GCancellable *cancellable;
  int           n_pages;
  int           n_reports;
  char         *text;
} Pages;

/* The first page is complete while there are no others. */
static void
page_done_cb (RumSheet *sheet,
              int       n_done,
              gpointer  data)
{
  Pages *pages = data;

  g_assert_cmpint (n_done, ==, ++pages->n_reports);
  pages->n_pages = rum_sheet_get_n_pages (sheet);
  if (n_done == 1)
    pages->text = rum_sheet_dup_page_text (sheet, 0);
  if (pages->cancellable != NULL)
    g_cancellable_cancel (pages->cancellable);
}

static void
test_tells_of_pages (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (RumSheet) sheet = NULL;
  g_autofree char *text = NULL;
  Pages pages = { NULL, 0, 0, NULL };

  rum_sheet_options_set_kind (fixture->options, RUM_SHEET_CARDS);
  sheet = rum_sheet_store_create_sheet (fixture->store, fixture->options, NULL, page_done_cb,
                                        &pages, NULL);
  g_assert_nonnull (sheet);
  g_assert_cmpint (pages.n_reports, ==, rum_sheet_get_n_pages (sheet));
  g_assert_cmpint (pages.n_pages, ==, rum_sheet_get_n_pages (sheet));
  text = rum_sheet_dup_page_text (sheet, 0);
  g_assert_cmpstr (pages.text, ==, text);
  g_free (pages.text);
}

static void
test_cancelled_between_pages (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Pages pages = { cancellable, 0, 0, NULL };

  rum_sheet_options_set_kind (fixture->options, RUM_SHEET_CARDS);
  g_assert_null (rum_sheet_store_create_sheet (fixture->store, fixture->options, cancellable,
                                               page_done_cb, &pages, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (pages.n_reports, ==, 1);
  g_free (pages.text);
}

static void
add (const char *path,
     void      (*func) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/sheet/store/keeps", test_keeps);
  add ("/sheet/store/same-as-new", test_same_as_new);
  add ("/sheet/store/colors", test_colors);
  add ("/sheet/store/small-paper", test_small_paper);
  add ("/sheet/store/bounded", test_bounded);
  add ("/sheet/store/cancelled", test_cancelled);
  add ("/sheet/store/tells-of-pages", test_tells_of_pages);
  add ("/sheet/store/cancelled-between-pages", test_cancelled_between_pages);

  return g_test_run ();
}
