/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-context.h"

#include "rum-phase.h"

#include <glib/gi18n.h>

/**
 * rum_context_dup_of_phase:
 * @phase: a phase of the stride
 *
 * Names a phase, and the part of the stride that it takes.
 *
 * Returns: (transfer full): the translated words
 */
char *
rum_context_dup_of_phase (RumPhase *phase)
{
  g_return_val_if_fail (RUM_IS_PHASE (phase), NULL);

  /* TRANSLATORS: A phase of the stride and the part of the stride that it
   * takes, as in “Loading · 0–15 % of the stride”. Numbers are in per cent. */
  return g_strdup_printf (_("%1$s · %2$d–%3$d\302\240%% of the stride"),
                          rum_entry_get_name (RUM_ENTRY (phase)), rum_phase_get_start (phase),
                          rum_phase_get_end (phase));
}

/**
 * rum_context_dup_short:
 * @phase: a phase of the stride
 *
 * Names a phase and the part of the stride that it takes, in few words.
 *
 * Returns: (transfer full): the translated words
 */
char *
rum_context_dup_short (RumPhase *phase)
{
  g_return_val_if_fail (RUM_IS_PHASE (phase), NULL);

  /* TRANSLATORS: A phase of the stride and the part of the stride that it
   * takes, in short, as in “Loading · 0–15 %”. Numbers are in per cent. */
  return g_strdup_printf (_("%1$s · %2$d–%3$d\302\240%%"), rum_entry_get_name (RUM_ENTRY (phase)),
                          rum_phase_get_start (phase), rum_phase_get_end (phase));
}

/**
 * rum_context_dup_of_claim:
 * @claim: a claim
 *
 * Says when or where a claim holds, or how urgent it is.
 *
 * Returns: (transfer full) (nullable): the translated words, or NULL if it
 *   holds without more
 */
char *
rum_context_dup_of_claim (RumClaim *claim)
{
  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  if (rum_claim_get_urgency (claim) != RUM_URGENCY_NONE)
    return g_strdup (rum_urgency_get_label (rum_claim_get_urgency (claim)));

  if (rum_claim_get_terrain (claim) != RUM_TERRAIN_ANY)
    return g_strdup (rum_terrain_get_label (rum_claim_get_terrain (claim)));

  if (rum_claim_get_phase (claim) != NULL)
    return rum_context_dup_of_phase (rum_claim_get_phase (claim));

  return NULL;
}
