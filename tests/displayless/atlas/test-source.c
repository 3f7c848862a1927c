/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-source-private.h"

static RumSource *
find_source (RumAtlas   *atlas,
             const char *id)
{
  GListModel *sources = rum_atlas_get_sources (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      if (g_str_equal (rum_source_get_id (source), id))
        return g_steal_pointer (&source);
    }

  g_assert_not_reached ();
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumSource) source = find_source (atlas, "hamner2010");

  g_assert_cmpint (rum_source_get_kind (source), ==, RUM_SOURCE_STUDY);
  g_assert_cmpint (rum_source_get_read (source), ==, RUM_SOURCE_READ_ABSTRACT);
  g_assert_cmpstr (rum_source_get_authors (source), ==, "Hamner SR, Seth A, Delp SL");
  g_assert_cmpstr (rum_source_get_year (source), ==, "2010");
  g_assert_cmpstr (rum_source_get_title (source), ==,
                   "Muscle contributions to propulsion and support during running");
  g_assert_cmpstr (rum_source_get_journal (source), ==, "J Biomech 43(14):2709-2716");
}

static void
test_missing_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumSource) source = find_source (atlas, "unread1999");

  g_assert_cmpint (rum_source_get_read (source), ==, RUM_SOURCE_READ_NONE);
  g_assert_null (rum_source_get_authors (source));
  g_assert_null (rum_source_get_year (source));
  g_assert_null (rum_source_get_journal (source));
  g_assert_null (rum_source_get_uri (source));
}

static const struct
{
  const char    *id;
  RumSourceKind  kind;
  RumSourceRead  read;
} kinds[] = {
  { "pugh1971", RUM_SOURCE_STUDY, RUM_SOURCE_READ_FULL },
  { "gait-data", RUM_SOURCE_DATA, RUM_SOURCE_READ_DATA },
  { "clinic-page", RUM_SOURCE_PAGE, RUM_SOURCE_READ_PART },
  { "anat-page", RUM_SOURCE_PAGE, RUM_SOURCE_READ_SECONDARY },
  { "practice", RUM_SOURCE_LABEL, RUM_SOURCE_READ_NONE },
};

static void
test_kinds (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (RumSource) source = find_source (atlas, kinds[i].id);

      g_assert_cmpint (rum_source_get_kind (source), ==, kinds[i].kind);
      g_assert_cmpint (rum_source_get_read (source), ==, kinds[i].read);
    }
}

static const struct
{
  const char *doi;
  const char *url;
  const char *uri;
} uris[] = {
  { "10.1016/j.jbiomech.2010.06.025", "https://example.com/page",
    "https://doi.org/10.1016/j.jbiomech.2010.06.025" },
  { "10.1002/(SICI)1097-4598<1:AID>3.0;2-9", NULL,
    "https://doi.org/10.1002/(SICI)1097-4598%3C1:AID%3E3.0;2-9" },
  { NULL, "http://example.com/page?a=1", "http://example.com/page?a=1" },
  { NULL, NULL, NULL },
};

static void
test_uri (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      RumSourceFields fields = {
        .id = "x", .title = "T", .doi = uris[i].doi, .url = uris[i].url
      };
      g_autoptr (RumSource) source = rum_source_new (&fields);

      g_assert_cmpstr (rum_source_get_uri (source), ==, uris[i].uri);
    }
}

static const struct
{
  RumSourceKind  kind;
  const char    *authors;
  const char    *year;
  const char    *short_form;
} short_forms[] = {
  { RUM_SOURCE_STUDY, "Pugh LGCE", "1971", "Pugh 1971" },
  { RUM_SOURCE_STUDY, "Hamner SR, Seth A, Delp SL", "2010", "Hamner et al. 2010" },
  { RUM_SOURCE_STUDY, "van der Worp MP, ten Haaf DSM", "2015", "van der Worp et al. 2015" },
  { RUM_SOURCE_STUDY, "Balsalobre-Fernandez C, Grivas GV", "2016",
    "Balsalobre-Fernandez et al. 2016" },
  { RUM_SOURCE_STUDY, "Figg K, et al.", "2012", "Figg et al. 2012" },
  { RUM_SOURCE_STUDY, "Pugh LGCE", NULL, "Pugh" },
  { RUM_SOURCE_DATA, "Monello F, Pugliese V (students, Torino)", NULL, "Monello et al." },
  { RUM_SOURCE_DATA, "Monello F (students, Torino); others", "2022", "Monello et al. 2022" },
  { RUM_SOURCE_STUDY, "American College of Sports Medicine (summarised)", "2009",
    "American College of Sports Medicine 2009" },
  { RUM_SOURCE_STUDY, "Storen-Hoff JP-B", "2008", "Storen-Hoff 2008" },
  { RUM_SOURCE_STUDY, "(authors not shown) About calves, uphill", "2020", "The title" },
  { RUM_SOURCE_STUDY, "(Pohl MB et al.)", "2010", "The title" },
  { RUM_SOURCE_STUDY, NULL, "2010", "The title" },
  { RUM_SOURCE_PAGE, "Physiopedia", "2010", "The title" },
  { RUM_SOURCE_LABEL, "(common practice)", NULL, "The title" },
};

static void
test_short (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (short_forms); i++)
    {
      RumSourceFields fields = {
        .id = "x",
        .kind = short_forms[i].kind,
        .authors = short_forms[i].authors,
        .year = short_forms[i].year,
        .title = "The title",
      };
      g_autoptr (RumSource) source = rum_source_new (&fields);

      g_assert_cmpstr (rum_source_get_short (source), ==, short_forms[i].short_form);
    }
}

static const struct
{
  const char *id;
  const char *citation;
} citations[] = {
  { "hamner2010", "Hamner SR, Seth A, Delp SL (2010). Muscle contributions to propulsion and "
                  "support during running. J Biomech 43(14):2709-2716. "
                  "doi:10.1016/j.jbiomech.2010.06.025" },
  { "pugh1971", "Pugh LGCE (retired) (1971). Is wind a hindrance? "
                "https://example.com/pugh?page=1" },
  { "unread1999", "A study that nobody opened." },
  { "gait-data", "van der Data MP; Set I. Gait of thirty people. http://example.com/data" },
  { "practice", "Coaching practice" },
};

static void
test_citation (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (citations); i++)
    {
      g_autoptr (RumSource) source = find_source (atlas, citations[i].id);

      g_assert_cmpstr (rum_source_get_citation (source), ==, citations[i].citation);
    }
}

static void
test_citation_without_authors (void)
{
  RumSourceFields fields = {
    .id = "x", .authors = "(authors not shown)", .year = "2020", .title = "Calves",
  };
  g_autoptr (RumSource) source = rum_source_new (&fields);

  g_assert_cmpstr (rum_source_get_citation (source), ==, "(2020). Calves.");
}

static const struct
{
  RumSourceRead  read;
  const char    *nick;
  const char    *label;
} reads[] = {
  { RUM_SOURCE_READ_NONE, "none", "Not read" },
  { RUM_SOURCE_READ_SECONDARY, "secondary", "Known from other publications" },
  { RUM_SOURCE_READ_ABSTRACT, "abstract", "Abstract read" },
  { RUM_SOURCE_READ_PART, "part", "Read in part" },
  { RUM_SOURCE_READ_DATA, "data", "Data analysed" },
  { RUM_SOURCE_READ_FULL, "full", "Read in full" },
};

static void
test_read (void)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RUM_TYPE_SOURCE_READ);

  g_assert_cmpuint (values->n_values, ==, G_N_ELEMENTS (reads));
  for (guint i = 0; i < G_N_ELEMENTS (reads); i++)
    {
      g_assert_cmpstr (g_enum_get_value (values, reads[i].read)->value_nick, ==, reads[i].nick);
      g_assert_cmpstr (rum_source_read_get_label (reads[i].read), ==, reads[i].label);
    }
}

static void
test_unknown_read (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_source_read_get_label ((RumSourceRead) 99));
  g_test_assert_expected_messages ();
}

static void
test_finalize (void)
{
  RumSourceFields fields = { .id = "x", .title = "T" };
  RumSource *source = rum_source_new (&fields);

  g_assert_finalize_object (source);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/source/fields", test_fields);
  g_test_add_func ("/atlas/source/missing-fields", test_missing_fields);
  g_test_add_func ("/atlas/source/kinds", test_kinds);
  g_test_add_func ("/atlas/source/uri", test_uri);
  g_test_add_func ("/atlas/source/short", test_short);
  g_test_add_func ("/atlas/source/citation", test_citation);
  g_test_add_func ("/atlas/source/citation-without-authors", test_citation_without_authors);
  g_test_add_func ("/atlas/source/read", test_read);
  g_test_add_func ("/atlas/source/unknown-read", test_unknown_read);
  g_test_add_func ("/atlas/source/finalize", test_finalize);

  return g_test_run ();
}
