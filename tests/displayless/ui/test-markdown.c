/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-markdown.h"

static char *
write_address (RumAtlas    *atlas,
               const char  *text,
               RumTextForm  form)
{
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
  g_autoptr (RumReading) reading = NULL;

  g_assert_true (rum_address_read (text, atlas, &address));
  reading = rum_reading_new (atlas, &address);

  return rum_markdown_write_reading (reading, form);
}

static void
assert_contains (const char *text,
                 const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

static void
test_exercise (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *text = write_address (atlas, "hop", RUM_TEXT_MARKDOWN);

  g_assert_true (g_str_has_prefix (text, "# Hop\n\nExercise\n\n- **Level**: Advanced\n"));
  assert_contains (text, "\n## How to do it\n\nStand on one leg.\n\n1. Hop up.\n\n## ");
  assert_contains (text, "\n## Common faults\n\n- The landing is loud.\n\n## ");
  assert_contains (text, "\n## Easier\n\n- **Heel raise**\n");
  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_false (g_str_has_suffix (text, "\n\n"));
  g_assert_null (strstr (text, "\n\n\n"));
}

static void
test_group (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *text = write_address (atlas, "calves", RUM_TEXT_MARKDOWN);

  assert_contains (text, "\n### Uphill\n\n- Uphill they work harder. (*Weak evidence*: ");
  assert_contains (text, "\n- **Emergency: call for help now**. A swollen calf, and breath is short.");
  assert_contains (text, "\n- **Glutes · Works with · Calves**. Both push. (*Mixed evidence*: ");
  assert_contains (text, "\n## Sources\n\n- ");
  g_assert_null (strstr (text, "\n\n\n"));
}

static void
test_plain_has_no_marks (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *text = write_address (atlas, "calves", RUM_TEXT_PLAIN);

  g_assert_true (g_str_has_prefix (text, "Calves\n\nGroup of muscles\n\nBack of the lower leg\n\n"));
  assert_contains (text, "\nUphill\n\n• Uphill they work harder. (Weak evidence: ");
  g_assert_null (strchr (text, '*'));
  g_assert_null (strchr (text, '#'));
  g_assert_null (strstr (text, "]("));
}

static void
test_claim (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumClaim *claim = rum_atlas_get_claim (atlas, "calves-role-push");
  g_autoptr (RumSource) source = g_list_model_get_item (rum_claim_get_sources (claim), 0);
  g_autofree char *markdown = rum_markdown_write_claim (claim, RUM_TEXT_MARKDOWN);
  g_autofree char *plain = rum_markdown_write_claim (claim, RUM_TEXT_PLAIN);
  g_autofree char *reference = g_strdup_printf ("[%s](<%s>)", rum_source_get_short (source),
                                                rum_source_get_uri (source));

  g_assert_true (g_str_has_prefix (markdown, "**Propulsion · 15–40\302\240% of the stride**. "
                                             "They push you forwards. (*Strong evidence*: "));
  assert_contains (markdown, reference);
  g_assert_true (g_str_has_prefix (plain, "Propulsion · 15–40\302\240% of the stride. "
                                          "They push you forwards. (Strong evidence: "));
}

static char *
write_text (const char  *text,
            RumTextForm  form)
{
  RumReadingItem item = { RUM_READING_TEXT, NULL, (char *) text, NULL };
  RumReadingSection section = { NULL, "text", NULL, g_ptr_array_new (), FALSE,
                                RUM_READING_FILTER_NONE };
  RumReading reading = { .title = (char *) "T", .sections = g_ptr_array_new () };
  char *written = NULL;

  g_ptr_array_add (section.items, &item);
  g_ptr_array_add (reading.sections, &section);
  written = rum_markdown_write_reading (&reading, form);
  g_ptr_array_unref (reading.sections);
  g_ptr_array_unref (section.items);

  return written;
}

/* No text of the content may turn into a mark. */
static void
test_marks_are_escaped (void)
{
  static const struct
  {
    const char *text;
    const char *markdown;
  } cases[] = {
    { "a * b _ c", "a \\* b \\_ c" },
    { "[x](y) <z>", "\\[x\\](y) \\<z\\>" },
    { "# no heading", "\\# no heading" },
    { "- no list", "\\- no list" },
    { "+ no list", "\\+ no list" },
    { "1-2, # 3", "1-2, # 3" },
    { "back\\slash `code`", "back\\\\slash \\`code\\`" },
    { "Läufer: 50 %", "Läufer: 50 %" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *markdown = write_text (cases[i].text, RUM_TEXT_MARKDOWN);
      g_autofree char *plain = write_text (cases[i].text, RUM_TEXT_PLAIN);
      g_autofree char *wanted = g_strdup_printf ("# T\n\n%s\n", cases[i].markdown);
      g_autofree char *wanted_plain = g_strdup_printf ("T\n\n%s\n", cases[i].text);

      g_assert_cmpstr (markdown, ==, wanted);
      g_assert_cmpstr (plain, ==, wanted_plain);
    }
}

/* Every address of the real atlas can be written down, and tells its claims. */
static void
test_every_entry (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  GListModel *symptoms = NULL;

  g_assert_no_error (error);
  symptoms = rum_atlas_get_symptoms (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (symptoms); i++)
    {
      g_autoptr (RumEntry) symptom = g_list_model_get_item (symptoms, i);
      GListModel *claims = rum_entry_get_claims (symptom);
      g_autofree char *text = write_address (atlas, rum_entry_get_id (symptom), RUM_TEXT_PLAIN);

      for (guint j = 0; j < g_list_model_get_n_items (claims); j++)
        {
          g_autoptr (RumClaim) claim = g_list_model_get_item (claims, j);

          assert_contains (text, rum_claim_get_text (claim));
        }
    }
}

static void
test_compared (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *text = write_address (atlas, "compare/soleus+gluteus-maximus",
                                         RUM_TEXT_MARKDOWN);

  g_assert_true (g_str_has_prefix (text, "# 2 muscles chosen\n\n- **Soleus**: Calves"));
  assert_contains (text, "\n## What they move\n\n- **Soleus**: ");
  assert_contains (text, "\n## When they work\n\n- **Loading · 0–");
  assert_contains (text, "\n## Exercises for all of them\n\n- **Bridge**: ");

  /* What one can do is for the screen. */
  g_assert_null (strstr (text, "win."));
  g_assert_null (strstr (text, "Copy Picture"));
  g_assert_null (strstr (text, "\n\n\n"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/markdown/exercise", test_exercise);
  g_test_add_func ("/ui/markdown/group", test_group);
  g_test_add_func ("/ui/markdown/plain-has-no-marks", test_plain_has_no_marks);
  g_test_add_func ("/ui/markdown/claim", test_claim);
  g_test_add_func ("/ui/markdown/marks-are-escaped", test_marks_are_escaped);
  g_test_add_func ("/ui/markdown/every-entry", test_every_entry);

  g_test_add_func ("/ui/markdown/compared", test_compared);

  return g_test_run ();
}
