/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-locale.h"
#include "rum-units.h"

static const struct
{
  const char *text;
  const char *imperial;
} texts[] = {
  { "Run 5 km easily.", "Run 5 km (3.1\u00a0mi) easily." },
  { "A step of 20\u00a0cm", "A step of 20\u00a0cm (7.9\u00a0in)" },
  { "a pack of 0.5–2 kg", "a pack of 0.5–2 kg (1.1–4.4\u00a0lb)" },
  { "Walk 20–30 metres.", "Walk 20–30 metres (66–98\u00a0ft)." },
  { "at 25 km/h or 7 m/s", "at 25 km/h (16\u00a0mph) or 7 m/s (16\u00a0mph)" },
  { "0,5 kg", "0,5 kg (1.1\u00a0lb)" },
  /* Thousands, as they are written in one language or another. */
  { "3,000 m", "3,000 m (9800\u00a0ft)" },
  { "1.500–3.000 m", "1.500–3.000 m (4900–9800\u00a0ft)" },
  { "10\u202f000 m", "10\u202f000 m (32800\u00a0ft)" },
  { "0.125 kg", "0.125 kg (0.3\u00a0lb)" },
  { "3.96 m/s,", "3.96 m/s (8.9\u00a0mph)," },
  { "坂道では5km走る、20〜60cmの台", "坂道では5km (3.1\u00a0mi)走る、20〜60cm (7.9–24\u00a0in)の台" },
  /* What is no measure stays. */
  { "a 110-km race", "a 110-km race" },
  { "2.5 N m/kg", "2.5 N m/kg" },
  { "5 muscles, 80 %, 30 min", "5 muscles, 80 %, 30 min" },
  { "L5", "L5" },
  { "per kilogram", "per kilogram" },
  { "", "" },
};

static void
test_text (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *metric = rum_units_dup_text (RUM_UNITS_METRIC, texts[i].text);
      g_autofree char *imperial = rum_units_dup_text (RUM_UNITS_IMPERIAL, texts[i].text);

      g_assert_cmpstr (metric, ==, texts[i].text);
      g_assert_cmpstr (imperial, ==, texts[i].imperial);
    }
}

/* Numbers are written as the language has them, whatever the locale. */
static void
test_german (void)
{
  g_autofree char *text = rum_units_dup_text (RUM_UNITS_IMPERIAL, "5 km, 0,5 kg und 20–30 Meter");

  g_assert_cmpstr (text, ==, "5 km (3,1\u00a0mi), 0,5 kg (1,1\u00a0lb) und 20–30 Meter (66–98\u00a0ft)");
}

int
main (int   argc,
      char *argv[])
{
  rum_locale_init (argv);
  g_test_init (&argc, &argv, NULL);

  /* The language comes from the environment. */
  if (g_strcmp0 (g_getenv ("LANGUAGE"), "de") == 0)
    g_test_add_func ("/ui/units/german", test_german);
  else
    g_test_add_func ("/ui/units/text", test_text);

  return g_test_run ();
}
