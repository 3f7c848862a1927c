/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-goal.h"

#include <glib/gi18n.h>

/* The reader's goal in words. It is specific, and a goal, only when it names
 * both what to improve and for which muscles. */

static const char *
get_word (RumGoals quality)
{
  switch (quality)
    {
    case RUM_GOAL_ENDURANCE:
      /* TRANSLATORS: Within a sentence, as in “Your goal: endurance – Calves.” */
      return C_("goal", "endurance");
    case RUM_GOAL_SPEED:
      /* TRANSLATORS: Within a sentence, as in “Your goal: speed – Calves.” */
      return C_("goal", "speed");
    case RUM_GOAL_STRENGTH:
    default:
      /* TRANSLATORS: Within a sentence, as in “Your goal: strength – Calves.” */
      return C_("goal", "strength");
    }
}

static char *
join (GStrvBuilder *builder)
{
  g_auto (GStrv) names = g_strv_builder_end (builder);

  /* TRANSLATORS: Stands between the names in a list, as in “soleus, calves”. */
  return g_strjoinv (_(", "), names);
}

static char *
dup_qualities (RumGoals qualities)
{
  static const RumGoals all[] = { RUM_GOAL_ENDURANCE, RUM_GOAL_SPEED, RUM_GOAL_STRENGTH };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    if ((qualities & all[i]) != 0)
      g_strv_builder_add (builder, get_word (all[i]));

  return join (builder);
}

static char *
dup_names (GPtrArray *groups)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < groups->len; i++)
    g_strv_builder_add (builder, rum_entry_get_name (g_ptr_array_index (groups, i)));

  return join (builder);
}

/**
 * rum_goal_dup_status:
 * @state: what remembers the goal
 * @atlas: the atlas that has the groups
 *
 * Says what the reader has chosen, and what is still to choose.
 *
 * Returns: (transfer full): a translated sentence or two
 */
char *
rum_goal_dup_status (RumState *state,
                     RumAtlas *atlas)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autofree char *qualities = NULL;
  g_autofree char *names = NULL;

  g_return_val_if_fail (RUM_IS_STATE (state), NULL);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  groups = rum_state_create_goal_groups (state, atlas);
  qualities = dup_qualities (rum_state_get_goal_qualities (state));
  names = dup_names (groups);

  if (*qualities == '\0' && *names == '\0')
    return g_strdup (_("No goal yet: choose what you want to improve, and for which muscles."));
  if (*names == '\0')
    /* TRANSLATORS: %s is one or more of endurance, speed and strength. */
    return g_strdup_printf (_("You want to improve: %s. Now choose for which muscles."),
                            qualities);
  if (*qualities == '\0')
    /* TRANSLATORS: %s is one or more groups of muscles. */
    return g_strdup_printf (_("Your muscles: %s. Now choose what you want to improve."), names);

  /* TRANSLATORS: %1$s is one or more of endurance, speed and strength, %2$s one or
   * more groups of muscles, as in “Your goal: strength – Calves, Glutes.” */
  return g_strdup_printf (_("Your goal: %1$s – %2$s."), qualities, names);
}

/**
 * rum_goal_dup_text:
 * @state: what remembers the goal
 * @atlas: the atlas that has the groups
 *
 * Tells the reader's goal, if it names both what to improve and for which
 * muscles.
 *
 * Returns: (transfer full) (nullable): a translated sentence, or NULL
 */
char *
rum_goal_dup_text (RumState *state,
                   RumAtlas *atlas)
{
  g_autoptr (GPtrArray) groups = NULL;

  g_return_val_if_fail (RUM_IS_STATE (state), NULL);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  groups = rum_state_create_goal_groups (state, atlas);
  if (groups->len == 0 || rum_state_get_goal_qualities (state) == 0)
    return NULL;

  return rum_goal_dup_status (state, atlas);
}

/* The sheet of a group that the goal does not name is not about the goal. */
static gboolean
is_about_goal (RumSheetOptions *options,
               GPtrArray       *groups)
{
  switch (rum_sheet_options_get_kind (options))
    {
    case RUM_SHEET_GROUP:
      return g_ptr_array_find (groups, rum_sheet_options_get_group (options), NULL);
    case RUM_SHEET_SIX:
    case RUM_SHEET_MINE:
      return TRUE;
    case RUM_SHEET_CARDS:
    case RUM_SHEET_POSTER:
    default:
      return FALSE;
    }
}

/**
 * rum_goal_add_to_sheet:
 * @state: what remembers the goal
 * @atlas: the atlas that has the groups
 * @options: what a sheet is to be
 *
 * Puts the reader's goal on a sheet that it concerns.
 */
void
rum_goal_add_to_sheet (RumState        *state,
                       RumAtlas        *atlas,
                       RumSheetOptions *options)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autofree char *goal = NULL;

  g_return_if_fail (RUM_IS_STATE (state));
  g_return_if_fail (RUM_IS_ATLAS (atlas));
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (options));

  groups = rum_state_create_goal_groups (state, atlas);
  if (is_about_goal (options, groups))
    goal = rum_goal_dup_text (state, atlas);

  rum_sheet_options_set_goal (options, goal);
}
