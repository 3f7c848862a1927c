/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-words-private.h"

static const struct
{
  const char *text;
  const char *folded;
} folds[] = {
  { "Soleus", "soleus" },
  { "  Hip   flexors ", "hip flexors" },
  { "hip-flexors", "hip flexors" },
  { "gastrocnemius, caput mediale", "gastrocnemius caput mediale" },
  { "Runner’s knee", "runners knee" },
  { "runner's knee", "runners knee" },
  { "Gesäß", "gesass" },
  { "GLÚTEO", "gluteo" },
  { "Gemelos (pantorrillas)", "gemelos pantorrillas" },
  { "e\xcc\x81paule", "epaule" },
  { "ﬁbres", "fibres" },
  { "Ωμος", "ωμοσ" },
  { "L5", "l5" },
  /* Vowel signs are letters, the dot below is not; joiners separate nothing. */
  { "दोहराव", "दोहराव" },
  { "ज़्यादा", "ज्यादा" },
  { "क्\u200dष", "क्ष" },
  { "العَضَلة", "العضله" },
  { "أوتار إلى", "اوتار الي" },
  { "عضـلات", "عضلات" },
  /* No spaces between words. */
  { "腓肠肌，内侧头", "腓 肠 肌 内 侧 头" },
  { "ふくらはぎ", "ふ く ら は き\u3099" },
  { "ハムストリングスの筋", "ハムストリンク\u3099ス の 筋" },
  { "ｾｯﾄ 3", "セット 3" },
  { "", "" },
  { " – ?!", "" },
  { "so\xffleus", "so leus" },
};

static void
test_fold (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (folds); i++)
    {
      g_autofree char *folded = rum_words_fold (folds[i].text);

      g_assert_cmpstr (folded, ==, folds[i].folded);
    }
}

static void
test_squeeze (void)
{
  g_autofree char *squeezed = rum_words_squeeze ("rectus femoris muscle");
  g_autofree char *empty = rum_words_squeeze ("");

  g_assert_cmpstr (squeezed, ==, "rectusfemorismuscle");
  g_assert_cmpstr (empty, ==, "");
}

static void
test_split (void)
{
  g_auto (GStrv) texts = rum_words_split ("calf, soleus،夹、عضلة，x");
  g_auto (GStrv) none = rum_words_split (NULL);
  const char *const expected[] = { "calf", " soleus", "夹", "عضلة", "x", NULL };

  g_assert_true (g_strv_equal ((const char *const *) texts, expected));
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static const struct
{
  const char *typed;
  const char *word;
  guint       distance;
  guint       prefix_distance;
} distances[] = {
  { "soleus", "soleus", 0, 0 },
  { "solues", "soleus", 1, 1 },
  { "solus", "soleus", 1, 1 },
  { "soleuss", "soleus", 1, 1 },
  { "soleis", "soleus", 1, 1 },
  { "osleus", "soleus", 1, 1 },
  { "osleis", "soleus", 2, 2 },
  { "sol", "soleus", 3, 0 },
  { "slo", "soleus", 4, 1 },
  { "gastrocnm", "gastrocnemius", 4, 1 },
  { "calf", "calves", 3, 1 },
  { "", "core", 4, 0 },
  { "core", "", 4, 4 },
  { "", "", 0, 0 },
  { "ωμοσ", "ωμος", 1, 1 },
  /* Letters that have moved apart count twice: no letter moves twice. */
  { "ca", "abc", 3, 1 },
};

typedef guint (*CountFunc) (const RumWord *typed,
                            const RumWord *word,
                            guint          limit);

/* Whatever the limit, the number is told exactly up to it, and that there are
 * more beyond.
 */
static void
assert_count (CountFunc   count,
              const char *typed_text,
              const char *word_text,
              guint       expected)
{
  g_autofree RumWord *typed = rum_word_new (typed_text);
  g_autofree RumWord *word = rum_word_new (word_text);

  g_test_message ("“%s” and “%s”", typed_text, word_text);
  for (guint limit = 0; limit < 10; limit++)
    {
      if (expected <= limit)
        g_assert_cmpuint (count (typed, word, limit), ==, expected);
      else
        g_assert_cmpuint (count (typed, word, limit), >, limit);
    }
}

static void
test_distance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    assert_count (rum_word_get_distance, distances[i].typed, distances[i].word,
                  distances[i].distance);
}

static void
test_prefix_distance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    assert_count (rum_word_get_prefix_distance, distances[i].typed, distances[i].word,
                  distances[i].prefix_distance);
}

/* The way there is as long as the way back. */
static void
test_symmetry (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    assert_count (rum_word_get_distance, distances[i].word, distances[i].typed,
                  distances[i].distance);
}

static void
test_word (void)
{
  g_autofree RumWord *word = rum_word_new ("ωμος a");

  g_assert_cmpstr (word->text, ==, "ωμος a");
  g_assert_cmpuint (word->n_chars, ==, 6);
  g_assert_cmpuint (word->chars[0], ==, 0x3c9);
  g_assert_cmpuint (word->chars[5], ==, 'a');
}

static void
test_pad (void)
{
  g_autofree char *padded = rum_words_pad ("Rectus-Fémoris!");
  g_autofree char *empty = rum_words_pad ("–");

  g_assert_cmpstr (padded, ==, " rectus femoris ");
  g_assert_cmpstr (empty, ==, " ");
}

/* Folds in the plainest way: each step for the text as a whole. */
static char *
fold_plainly (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  g_autofree char *small = g_utf8_casefold (decomposed, -1);
  g_autoptr (GString) folded = g_string_new (NULL);
  gboolean is_between = FALSE;

  for (const char *p = small; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c) || c == '\'' || c == 0x2019 || c == 0x02bc)
        continue;

      if (!g_unichar_isalnum (c))
        {
          is_between = TRUE;
          continue;
        }

      g_string_append (folded, is_between && folded->len > 0 ? " " : "");
      g_string_append_unichar (folded, c);
      is_between = FALSE;
    }

  return g_string_free (g_steal_pointer (&folded), FALSE);
}

/* Other scripts have rules of their own: see folds. */
static gboolean
is_plain (gunichar c)
{
  gboolean is_joiner = c == 0x00ad || (c >= 0x200b && c <= 0x200f) || c == 0x2060;

  return g_unichar_validate (c) && !is_joiner &&
         (c < 0x0590 || (c >= 0x1e00 && c < 0x2c00) || (c >= 0x1f300 && c < 0x1fb00));
}

static void
test_fold_all_characters (void)
{
  for (gunichar c = 1; c < 0x110000; c++)
    {
      g_autoptr (GString) text = g_string_new ("Aé");
      g_autofree char *folded = NULL;
      g_autofree char *plain = NULL;

      if (!is_plain (c))
        continue;

      g_string_append_unichar (text, c);
      g_string_append (text, "x'B");
      folded = rum_words_fold (text->str);
      plain = fold_plainly (text->str);
      if (!g_str_equal (folded, plain))
        g_error ("U+%04X gives “%s”, not “%s”.", c, folded, plain);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/words/fold", test_fold);
  g_test_add_func ("/atlas/words/fold-all-characters", test_fold_all_characters);
  g_test_add_func ("/atlas/words/squeeze", test_squeeze);
  g_test_add_func ("/atlas/words/split", test_split);
  g_test_add_func ("/atlas/words/pad", test_pad);
  g_test_add_func ("/atlas/words/word", test_word);
  g_test_add_func ("/atlas/words/distance", test_distance);
  g_test_add_func ("/atlas/words/prefix-distance", test_prefix_distance);
  g_test_add_func ("/atlas/words/symmetry", test_symmetry);

  return g_test_run ();
}
