/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-address.h"

static const struct
{
  const char     *text;
  gboolean        leads;
  RumAddressKind  kind;
  const char     *entry;
  const char     *selected;
  const char     *title;
} cases[] = {
  { "", TRUE, RUM_ADDRESS_WELCOME, NULL, NULL, "The muscles of running" },
  { "calves", TRUE, RUM_ADDRESS_ENTRY, "calves", "calves", "Calves" },
  { "soleus", TRUE, RUM_ADDRESS_ENTRY, "soleus", "soleus", "Soleus" },
  { "heel-raise", TRUE, RUM_ADDRESS_ENTRY, "heel-raise", NULL, "Heel raise" },
  { "achilles-ache", TRUE, RUM_ADDRESS_ENTRY, "achilles-ache", NULL, "Achilles ache" },
  { "balance-test", TRUE, RUM_ADDRESS_ENTRY, "balance-test", NULL, "Balance" },
  { "loading", TRUE, RUM_ADDRESS_ENTRY, "loading", NULL, "Loading" },
  { "push", TRUE, RUM_ADDRESS_ENTRY, "push", NULL, "Pushes" },
  { "eccentric", TRUE, RUM_ADDRESS_ENTRY, "eccentric", NULL, "Eccentric" },
  { "run-faster", TRUE, RUM_ADDRESS_ENTRY, "run-faster", NULL, "Run faster" },
  { "cycling", TRUE, RUM_ADDRESS_ENTRY, "cycling", NULL, "Cycling" },
  { "knee", TRUE, RUM_ADDRESS_ENTRY, "knee", NULL, "Knee" },
  { "glossary", TRUE, RUM_ADDRESS_GLOSSARY, NULL, NULL, "Glossary" },
  { "hurts", TRUE, RUM_ADDRESS_HURTS, NULL, NULL, "It hurts here" },
  { "hurts/soleus", TRUE, RUM_ADDRESS_HURTS_AT, "soleus", NULL, "It hurts here: Soleus" },
  { "hurts/calves", TRUE, RUM_ADDRESS_HURTS_AT, "calves", NULL, "It hurts here: Calves" },
  { "compare/soleus+achilles-tendon", TRUE, RUM_ADDRESS_COMPARE, NULL, NULL, "2 muscles chosen" },
  { "compare/gluteus-maximus+soleus+iliotibial-band", TRUE, RUM_ADDRESS_COMPARE, NULL, NULL,
    "3 muscles chosen" },
  { "compare", FALSE },
  { "compare/", FALSE },
  { "compare/soleus", FALSE },
  { "compare/soleus+", FALSE },
  { "compare/soleus+soleus", FALSE },
  { "compare/soleus+no-such-entry", FALSE },
  { "compare/soleus+glutes", FALSE },
  { "compare/soleus+heel-raise", FALSE },
  { "compare/soleus achilles-tendon", FALSE },
  { "no-such-entry", FALSE },
  { "hurts/", FALSE },
  { "hurts/no-such-entry", FALSE },
  { "hurts/heel-raise", FALSE },
  { "hurts/soleus/soleus", FALSE },
  { "/", FALSE },
  { "Calves", FALSE },
  { " ", FALSE },
};

static const char *
get_id (RumEntry *entry)
{
  return entry != NULL ? rum_entry_get_id (entry) : NULL;
}

static void
test_read (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
      g_autofree char *title = NULL;

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (rum_address_read (cases[i].text, atlas, &address), ==, cases[i].leads);
      if (!cases[i].leads)
        continue;

      title = rum_address_dup_title (&address);
      g_assert_cmpint (address.kind, ==, cases[i].kind);
      g_assert_cmpstr (get_id (address.entry), ==, cases[i].entry);
      g_assert_cmpstr (get_id (rum_address_get_selected (&address)), ==, cases[i].selected);
      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_true ((rum_address_get_kind_label (&address) != NULL) ==
                     (cases[i].kind == RUM_ADDRESS_ENTRY));
    }
}

static void
test_hurts_at (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *text = rum_address_dup_hurts_at (rum_atlas_get_entry (atlas, "soleus"));

  g_assert_cmpstr (text, ==, "hurts/soleus");
}

static const struct
{
  const char *address;
  const char *muscle;
  const char *toggled;
} toggles[] = {
  { "", "soleus", "soleus" },
  { "soleus", "soleus", "" },
  { "soleus", "gluteus-maximus", "compare/soleus+gluteus-maximus" },
  { "compare/soleus+gluteus-maximus", "iliotibial-band",
    "compare/soleus+gluteus-maximus+iliotibial-band" },
  { "compare/soleus+gluteus-maximus+iliotibial-band", "gluteus-maximus",
    "compare/soleus+iliotibial-band" },
  { "compare/soleus+iliotibial-band", "soleus", "iliotibial-band" },
  { "calves", "soleus", "achilles-tendon" },
  { "calves", "gluteus-maximus", "compare/soleus+achilles-tendon+gluteus-maximus" },
  { "heel-raise", "soleus", "soleus" },
  { "glossary", "soleus", "soleus" },
};

/* What is chosen is told by the address alone; to choose twice changes nothing
 * but the order.
 */
static void
test_toggled (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (toggles); i++)
    {
      RumMuscle *muscle = RUM_MUSCLE (rum_atlas_get_entry (atlas, toggles[i].muscle));
      RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
      RumAddress read = { RUM_ADDRESS_WELCOME, NULL };
      g_autofree char *toggled = NULL;

      g_test_message ("“%s”, %s", toggles[i].address, toggles[i].muscle);
      g_assert_true (rum_address_read (toggles[i].address, atlas, &address));
      toggled = rum_address_dup_toggled (&address, muscle);
      g_assert_cmpstr (toggled, ==, toggles[i].toggled);
      g_assert_true (rum_address_read (toggled, atlas, &read));
      g_assert_true (rum_address_is_chosen (&read, muscle) !=
                     rum_address_is_chosen (&address, muscle));
    }
}

static void
test_group (void)
{
  const struct
  {
    const char *address;
    const char *group;
  } groups[] = {
    { "", NULL },
    { "glossary", NULL },
    { "hurts/soleus", NULL },
    { "soleus", "calves" },
    { "heel-raise", "calves" },
    { "compare/soleus+achilles-tendon", "calves" },
    { "compare/soleus+achilles-tendon+gluteus-maximus", NULL },
    { "compare/gluteus-maximus+soleus", NULL },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      RumAddress address = { RUM_ADDRESS_WELCOME, NULL };

      g_test_message ("“%s”", groups[i].address);
      g_assert_true (rum_address_read (groups[i].address, atlas, &address));
      g_assert_cmpstr (get_id (RUM_ENTRY (rum_address_get_group (&address))), ==, groups[i].group);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/address/read", test_read);
  g_test_add_func ("/ui/address/hurts-at", test_hurts_at);
  g_test_add_func ("/ui/address/toggled", test_toggled);
  g_test_add_func ("/ui/address/group", test_group);

  return g_test_run ();
}
