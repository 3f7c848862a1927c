/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-lighting.h"

#include <glib/gi18n.h>

static void
add_all (GListStore *lit,
         GListModel *entries)
{
  guint n_entries = entries != NULL ? g_list_model_get_n_items (entries) : 0;

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      g_list_store_append (lit, entry);
    }
}

static void
add_all_at (GListStore *lit,
            RumAtlas   *atlas,
            RumPhase   *phase,
            RumEffort   effort)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (atlas));

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);
      RumTiming *timing = NULL;

      if (RUM_IS_MUSCLE (entry))
        timing = rum_muscle_get_timing (RUM_MUSCLE (entry));
      if (timing != NULL && rum_timing_get_phase_effort (timing, phase) == effort)
        g_list_store_append (lit, entry);
    }
}

static void
light_symptom (GListStore *prime,
               GListStore *helping,
               RumSymptom *symptom)
{
  GListModel *places = rum_symptom_get_places (symptom);

  if (places != NULL && g_list_model_get_n_items (places) > 0)
    add_all (prime, places);
  else
    add_all (helping, rum_symptom_get_groups (symptom));
}

static void
light_entry (GListStore *prime,
             GListStore *helping,
             RumAtlas   *atlas,
             RumEntry   *entry)
{
  if (RUM_IS_EXERCISE (entry))
    {
      add_all (prime, rum_exercise_get_muscles (RUM_EXERCISE (entry)));
      add_all (helping, rum_exercise_get_helpers (RUM_EXERCISE (entry)));
    }
  else if (RUM_IS_FUNCTION (entry))
    {
      add_all (prime, rum_function_get_muscles (RUM_FUNCTION (entry)));
      add_all (helping, rum_function_get_helpers (RUM_FUNCTION (entry)));
    }
  else if (RUM_IS_PHASE (entry))
    {
      add_all_at (prime, atlas, RUM_PHASE (entry), RUM_EFFORT_HIGH);
      add_all_at (helping, atlas, RUM_PHASE (entry), RUM_EFFORT_MEDIUM);
    }
  else if (RUM_IS_SYMPTOM (entry))
    light_symptom (prime, helping, RUM_SYMPTOM (entry));
  else if (RUM_IS_SELF_TEST (entry))
    add_all (prime, rum_self_test_get_groups (RUM_SELF_TEST (entry)));
  else if (RUM_IS_ACTIVITY (entry))
    add_all (prime, rum_activity_get_works (RUM_ACTIVITY (entry)));
  else if (RUM_IS_PLACE (entry))
    add_all (helping, rum_place_get_near (RUM_PLACE (entry)));
}

static const char *
get_legend_of_work (gboolean has_helping)
{
  return has_helping ? _("Filled: does most of it. Hatched: helps.")
                     : _("Filled: does most of it.");
}

static const char *
get_legend_of_symptom (gboolean has_prime)
{
  return has_prime ? _("Filled: where it is felt.") : _("Hatched: muscles to look at.");
}

/**
 * rum_lighting_find:
 * @atlas: the atlas
 * @address: an address of @atlas
 * @prime: (out) (transfer full): the muscles, groups and places that do most,
 *   as [class@Entry]
 * @helping: (out) (transfer full): those that help, as [class@Entry]
 *
 * Finds what the map lights for an address. A muscle or group that is open is
 * no such light but the selection; both lists are empty for it.
 */
void
rum_lighting_find (RumAtlas          *atlas,
                   const RumAddress  *address,
                   GListModel       **prime,
                   GListModel       **helping)
{
  g_autoptr (GListStore) most = g_list_store_new (RUM_TYPE_ENTRY);
  g_autoptr (GListStore) less = g_list_store_new (RUM_TYPE_ENTRY);

  g_return_if_fail (RUM_IS_ATLAS (atlas));
  g_return_if_fail (address != NULL);
  g_return_if_fail (prime != NULL && helping != NULL);

  if (address->kind == RUM_ADDRESS_HURTS_AT)
    g_list_store_append (most, address->entry);
  else if (address->kind == RUM_ADDRESS_ENTRY)
    light_entry (most, less, atlas, address->entry);

  *prime = G_LIST_MODEL (g_steal_pointer (&most));
  *helping = G_LIST_MODEL (g_steal_pointer (&less));
}

/**
 * rum_lighting_get_legend:
 * @address: an address
 * @prime: what rum_lighting_find() found for it to do most
 * @helping: what rum_lighting_find() found for it to help
 *
 * Says what the lights of the map mean.
 *
 * Returns: (transfer none) (nullable): the translated sentences, or NULL where
 *   nothing is lit and nothing is asked
 */
const char *
rum_lighting_get_legend (const RumAddress *address,
                         GListModel       *prime,
                         GListModel       *helping)
{
  gboolean has_prime = FALSE;
  gboolean has_helping = FALSE;

  g_return_val_if_fail (address != NULL, NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (prime) && G_IS_LIST_MODEL (helping), NULL);

  has_prime = g_list_model_get_n_items (prime) > 0;
  has_helping = g_list_model_get_n_items (helping) > 0;

  if (address->kind == RUM_ADDRESS_HURTS)
    return _("Where does it hurt? Choose the place.");
  if (!has_prime && !has_helping)
    return NULL;
  if (address->kind == RUM_ADDRESS_HURTS_AT)
    return _("Filled: the place you chose. Choose another one at any time.");
  if (RUM_IS_PHASE (address->entry))
    return _("Filled: near its own peak. Hatched: about half of it. The rest does less, or was "
             "not measured.");
  if (RUM_IS_SYMPTOM (address->entry))
    return get_legend_of_symptom (has_prime);
  if (RUM_IS_SELF_TEST (address->entry))
    return _("Filled: what the test looks at.");
  if (RUM_IS_PLACE (address->entry))
    return _("Hatched: next to it.");

  return get_legend_of_work (has_helping);
}
