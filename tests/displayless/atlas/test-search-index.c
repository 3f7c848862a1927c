/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

#include <string.h>

#define SEED 20260114
#define N_VARIANTS 20 /* of each name */

/* In the small atlas, "soleus" is the name of a muscle and a nickname of the
 * calves.
 */
static const struct
{
  const char *text;
  const char *ids;
} searches[] = {
  /* Names, nicknames and ids as wholes. */
  { "Calves", "calves" },
  { "soleus", "soleus calves" },
  { "IT band", "iliotibial-band" },
  { "achilles-tendon", "achilles-tendon" },
  /* Latin, with and without “musculus”. */
  { "musculus soleus", "soleus calves" },
  { "triceps surae", "calves" },
  { "tractus iliotibialis", "iliotibial-band" },
  /* Case, accents, apostrophes and white space do not count. */
  { "sOLEUS", "soleus calves" },
  { "  Cálvés ", "calves" },
  { "runner's strap", "iliotibial-band" },
  { "runners strap", "iliotibial-band" },
  /* Beginnings: of names before those of nicknames, these before words. */
  { "sol", "soleus calves" },
  { "glut", "glutes gluteus-maximus" },
  { "heel", "heel-raise heel-raise-test calves achilles-ache achilles-tendon" },
  { "calf", "calves soleus" },
  /* Groups before muscles, then reading order. */
  { "muscle", "calves glutes soleus gluteus-maximus" },
  /* All words, in any order. */
  { "surae triceps", "calves" },
  { "max glut", "gluteus-maximus" },
  { "tendon cord", "achilles-tendon" },
  /* Most words, if nothing has all of them; short ones do not count. */
  { "soleus maximus", "soleus calves gluteus-maximus" },
  { "my achilles hurts", "achilles-tendon achilles-ache" },
  { "xyzzy plugh", "" },
  /* Parts of words, and names without their spaces. */
  { "uteus", "gluteus-maximus" },
  { "achillestendon", "achilles-tendon" },
  { "ITband", "iliotibial-band" },
  /* Slips: one from four letters on, two from eight. */
  { "solues", "soleus calves" },
  { "soelsu", "" },
  { "achiles tendon", "achilles-tendon" },
  { "illiotibail", "iliotibial-band" },
  { "gluteus maxmius", "gluteus-maximus" },
  { "bmu", "" },
  /* Nothing at all. */
  { "xyzzy", "" },
  { "???", "" },
};

static void
test_find (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (GListModel) found = rum_atlas_create_search (atlas, searches[i].text);
      g_autofree char *ids = list_ids (found);

      g_test_message ("“%s”", searches[i].text);
      g_assert_cmpstr (ids, ==, searches[i].ids);
      g_assert_true (g_list_model_get_item_type (found) == RUM_TYPE_ENTRY);
    }
}

static void
test_blank (void)
{
  static const char *const blanks[] = { "", " ", "\t \n" };
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *all = list_ids (G_LIST_MODEL (atlas));

  for (guint i = 0; i < G_N_ELEMENTS (blanks); i++)
    {
      g_autoptr (GListModel) found = rum_atlas_create_search (atlas, blanks[i]);
      g_autofree char *ids = list_ids (found);

      g_assert_cmpstr (ids, ==, all);
    }
}

/* What was pasted by mistake is cut short, and bytes need not be UTF-8. */
static void
test_hostile (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *letters = g_strnfill (1000000, 'a');
  g_autofree char *bytes = g_strnfill (1000, '\xff');
  g_autoptr (GListModel) found = rum_atlas_create_search (atlas, letters);
  g_autoptr (GListModel) found_bytes = rum_atlas_create_search (atlas, bytes);

  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (found_bytes), ==, 0);
}

static const struct
{
  const char *id;
  guint       n;
  const char *nearest;
} nearest[] = {
  { "solues", 1, "soleus" },
  { "solues", 2, "soleus calves" },
  { "achilles_tendon", 1, "achilles-tendon" },
  { "itband", 1, "iliotibial-band" },
  { "kalves", 1, "calves" },
  { "calfs", 1, "calves" },
  { "glut", 2, "glutes gluteus-maximus" },
  { "gultse", 1, "glutes" },
};

static void
test_nearest (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (nearest); i++)
    {
      g_auto (GStrv) ids = rum_atlas_dup_nearest_ids (atlas, nearest[i].id, nearest[i].n);
      g_autofree char *list = g_strjoinv (" ", ids);

      g_assert_cmpstr (list, ==, nearest[i].nearest);
    }
}

/* There are always as many as were asked for, as long as there are so many,
 * and none twice.
 */
static void
test_nearest_number (void)
{
  static const char *const typed[] = { "", "solues", "???", "xyzzy", "\xff" };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_auto (GStrv) three = rum_atlas_dup_nearest_ids (atlas, typed[i], 3);
      g_auto (GStrv) all = rum_atlas_dup_nearest_ids (atlas, typed[i], 100);
      g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpuint (g_strv_length (three), ==, 3);
      g_assert_cmpuint (g_strv_length (all), ==, 6);
      for (guint j = 0; j < 6; j++)
        g_assert_true (g_hash_table_add (known, all[j]));
    }
}

/* What is about muscles is found by its name and nicknames, but not by its
 * text or by its id.
 */
static void
test_find_others (void)
{
  static const struct
  {
    const char *text;
    const char *ids;
  } others[] = {
    { "Achilles ache", "achilles-ache achilles-tendon" },
    { "sore achilles", "achilles-ache" },
    { "Hop", "hop" },
    { "balance", "balance-test" },
    { "run faster", "run-faster" },
    { "pace", "run-faster" },
    { "hill repeats", "hill-repeats" },
    { "hill repaets", "hill-repeats" },
    { "steadies", "steady" },
    { "eccentrically", "eccentric" },
    { "Run up, walk down", "" },
    { "side of", "" },
    /* Places and phases are part of other texts. */
    { "Knee", "side-of-knee" },
    { "propulsion", "" },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GListModel) found = rum_atlas_create_search (atlas, others[i].text);
      g_autofree char *ids = list_ids (found);

      g_test_message ("“%s”", others[i].text);
      g_assert_cmpstr (ids, ==, others[i].ids);
    }
}

/* Among equals, groups and muscles come first. */
static void
test_order_of_kinds (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GListModel) found = rum_atlas_create_search (atlas, "achilles");
  g_autofree char *ids = list_ids (found);

  g_assert_cmpstr (ids, ==, "achilles-tendon achilles-ache");
}

/* Makes one slip of the fingers in a word of four letters or more, or gives
 * NULL if there is no such word.
 */
static char *
create_slip (const char *name,
             GRand      *random)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  char *word = words[g_rand_int_range (random, 0, g_strv_length (words))];
  gsize length = strlen (word);
  gsize position = 0;
  char letter = g_rand_int_range (random, 'a', 'z' + 1);
  g_autoptr (GString) slip = g_string_new (name);

  if (length < 4 || !g_str_is_ascii (name))
    return NULL;

  position = strstr (name, word) - name + g_rand_int_range (random, 0, length - 1);
  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      g_string_erase (slip, position, 1);
      break;
    case 1:
      g_string_insert_c (slip, position, letter);
      break;
    case 2:
      slip->str[position] = letter;
      break;
    default:
      slip->str[position] = name[position + 1];
      slip->str[position + 1] = name[position];
    }

  return g_string_free (g_steal_pointer (&slip), FALSE);
}

/* Gives the place of an entry in what a search finds, from 0, and its place
 * among the groups and muscles there; G_MAXUINT if it is not found.
 */
static guint
find_place (RumAtlas   *atlas,
            const char *text,
            RumEntry   *wanted,
            guint      *place_of_kind)
{
  g_autoptr (GListModel) found = rum_atlas_create_search (atlas, text);

  *place_of_kind = 0;
  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (found, i);

      if (entry == wanted)
        return i;
      *place_of_kind += rum_entry_is_anatomical (entry);
    }

  *place_of_kind = G_MAXUINT;

  return G_MAXUINT;
}

static gboolean
is_among_first (RumAtlas   *atlas,
                const char *text,
                RumEntry   *wanted,
                guint       n)
{
  guint place_of_kind = 0;
  guint place = find_place (atlas, text, wanted, &place_of_kind);

  /* Nothing else may push a muscle aside. */
  if (place_of_kind < n && place >= n)
    g_test_message ("pushed aside: %s", text);

  return place < n;
}

/* Counts, over the names and Latin names of the real atlas, how many variants
 * with @n_slips slips still find their entry among the first three.
 */
static double
measure_found (guint n_slips)
{
  g_autoptr (RumAtlas) atlas = rum_atlas_new (NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  guint n_variants = 0;
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (atlas)); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);
      const char *names[] = { rum_entry_get_name (entry), rum_entry_get_latin (entry) };

      for (guint j = 0; j < N_VARIANTS; j++)
        {
          g_autofree char *variant = g_strdup (names[j % 2]);

          for (guint k = 0; k < n_slips && variant != NULL; k++)
            {
              g_autofree char *slip = create_slip (variant, random);

              g_free (variant);
              variant = g_steal_pointer (&slip);
            }

          if (variant == NULL)
            continue;

          n_variants++;
          if (is_among_first (atlas, variant, entry, 3))
            n_found++;
          else if (n_slips == 1)
            g_test_message ("not found: %s (%s)", variant, names[j % 2]);
        }
    }

  g_test_message ("%u of %u variants found", n_found, n_variants);
  g_assert_cmpuint (n_variants, >=, 300);

  return (double) n_found / n_variants;
}

/* Of the names of groups and muscles, each finds its own, whatever else is
 * called so, with the whole of the real atlas to choose from.
 */
static void
test_all_names (void)
{
  g_autoptr (RumAtlas) atlas = rum_atlas_new (NULL);
  guint n_names = 0;

  g_assert_cmpuint (g_list_model_get_n_items (rum_atlas_get_symptoms (atlas)), >, 20);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (atlas)); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);
      g_autofree char *names = g_strjoin (",", rum_entry_get_name (entry),
                                          rum_entry_get_id (entry),
                                          rum_entry_get_nicknames (entry), NULL);
      g_auto (GStrv) list = g_strsplit (names, ",", -1);

      for (guint j = 0; list[j] != NULL; j++)
        {
          g_test_message ("%s: %s", rum_entry_get_id (entry), list[j]);
          g_assert_true (is_among_first (atlas, list[j], entry, 3));
          n_names++;
        }
    }

  g_assert_cmpuint (n_names, >, 200);
}

static void
test_slips (void)
{
  g_assert_cmpfloat (measure_found (1), >=, 0.95);
}

/* The measure above can fail: garbled words find hardly anything. */
static void
test_many_slips (void)
{
  g_assert_cmpfloat (measure_found (8), <, 0.5);
}

static gpointer
search_in_thread (gpointer atlas)
{
  return rum_atlas_create_search (atlas, "soleus");
}

/* Whoever searches first makes the index, and the others wait for it. */
static void
test_threads (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GThread *threads[4] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, search_in_thread, atlas);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr (GListModel) found = g_thread_join (threads[i]);

      g_assert_cmpuint (g_list_model_get_n_items (found), ==, 2);
    }
}

static gboolean
is_there (GWeakRef *watched)
{
  g_autoptr (GObject) object = g_weak_ref_get (watched);

  return object != NULL;
}

/* After the index was made in a thread, a search has little left to do. */
static void
test_prepared (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GListModel) found = NULL;
  GWeakRef watched = { 0 };

  g_weak_ref_init (&watched, atlas);
  rum_atlas_prepare_search (atlas);
  rum_atlas_prepare_search (atlas);
  found = search_in_thread (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 2);

  g_clear_object (&found);
  g_clear_object (&atlas);
  /* The last to let go of it may be the thread, which wakes nobody up. */
  while (is_there (&watched))
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_weak_ref_clear (&watched);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/search-index/find", test_find);
  g_test_add_func ("/atlas/search-index/blank", test_blank);
  g_test_add_func ("/atlas/search-index/hostile", test_hostile);
  g_test_add_func ("/atlas/search-index/nearest", test_nearest);
  g_test_add_func ("/atlas/search-index/nearest-number", test_nearest_number);
  g_test_add_func ("/atlas/search-index/find-others", test_find_others);
  g_test_add_func ("/atlas/search-index/order-of-kinds", test_order_of_kinds);
  g_test_add_func ("/atlas/search-index/all-names", test_all_names);
  g_test_add_func ("/atlas/search-index/slips", test_slips);
  g_test_add_func ("/atlas/search-index/many-slips", test_many_slips);
  g_test_add_func ("/atlas/search-index/threads", test_threads);
  g_test_add_func ("/atlas/search-index/prepared", test_prepared);

  return g_test_run ();
}
