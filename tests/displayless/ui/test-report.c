/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-report.h"

static void
test_names_the_claim (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumClaim *claim = rum_atlas_get_claim (atlas, "calves-role");
  g_autofree char *subject = rum_report_dup_subject (claim);
  g_autofree char *body = rum_report_dup_body (claim);

  g_assert_nonnull (strstr (subject, "calves-role"));
  g_assert_nonnull (strstr (body, "They push & they lift."));
  g_assert_nonnull (strstr (body, "\nClaim: calves-role\n"));
  g_assert_nonnull (strstr (body, "\nVersion: " PACKAGE_VERSION "\n"));
  g_assert_nonnull (strstr (body, "\nLocale: "));
}

static char *
get_parameter (GUri       *uri,
               const char *name)
{
  g_autoptr (GHashTable) parameters = NULL;
  g_autoptr (GError) error = NULL;

  parameters = g_uri_parse_params (g_uri_get_query (uri), -1, "&", G_URI_PARAMS_NONE, &error);
  g_assert_no_error (error);

  return g_strdup (g_hash_table_lookup (parameters, name));
}

/* “&”, line breaks and quotes must come through. */
static void
test_uri_says_the_same (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumClaim *claim = rum_atlas_get_claim (atlas, "calves-role");
  g_autofree char *text = rum_report_dup_uri (claim);
  g_autofree char *wanted_subject = rum_report_dup_subject (claim);
  g_autofree char *wanted_body = rum_report_dup_body (claim);
  g_autofree char *subject = NULL;
  g_autofree char *body = NULL;
  g_autoptr (GString) unix_body = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GUri) uri = NULL;

  /* The query as it is escaped, to be split before it is read. */
  uri = g_uri_parse (text, G_URI_FLAGS_ENCODED_QUERY, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_uri_get_scheme (uri), ==, "mailto");
  g_assert_cmpstr (g_uri_get_path (uri), ==, rum_report_get_address ());

  subject = get_parameter (uri, "subject");
  body = get_parameter (uri, "body");
  unix_body = g_string_new (body);
  g_assert_cmpuint (g_string_replace (unix_body, "\r\n", "\n", 0), >, 5);
  g_assert_null (strchr (unix_body->str, '\r'));

  g_assert_cmpstr (subject, ==, wanted_subject);
  g_assert_cmpstr (unix_body->str, ==, wanted_body);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/report/names-the-claim", test_names_the_claim);
  g_test_add_func ("/ui/report/uri-says-the-same", test_uri_says_the_same);

  return g_test_run ();
}
