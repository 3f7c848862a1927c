/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-entry-kind.h"

#include "rum-atlas.h"

#include <glib/gi18n.h>

static const char *
get_tissue_label (RumTissue tissue)
{
  switch (tissue)
    {
    case RUM_TISSUE_TENDON:
      return C_("kind of entry", "Tendon");
    case RUM_TISSUE_FASCIA:
      /* TRANSLATORS: A sheet of tissue, such as the iliotibial band. */
      return C_("kind of entry", "Band of tissue");
    case RUM_TISSUE_MUSCLE:
    default:
      return C_("kind of entry", "Muscle");
    }
}

/**
 * rum_entry_kind_get_label:
 * @entry: an entry
 *
 * Gets what an entry is, in words.
 *
 * Returns: (transfer none): the translated words, such as “Exercise”
 */
const char *
rum_entry_kind_get_label (RumEntry *entry)
{
  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  if (RUM_IS_GROUP (entry))
    return C_("kind of entry", "Group of muscles");
  if (RUM_IS_MUSCLE (entry))
    return get_tissue_label (rum_muscle_get_tissue (RUM_MUSCLE (entry)));
  if (RUM_IS_EXERCISE (entry))
    return C_("kind of entry", "Exercise");
  if (RUM_IS_SELF_TEST (entry))
    return C_("kind of entry", "Self-test");
  if (RUM_IS_SYMPTOM (entry))
    /* TRANSLATORS: Something that hurts or troubles a runner. */
    return C_("kind of entry", "Complaint");
  if (RUM_IS_FUNCTION (entry))
    /* TRANSLATORS: What muscles do, such as driving the leg forward. */
    return C_("kind of entry", "Task of muscles");
  if (RUM_IS_PHASE (entry))
    return C_("kind of entry", "Phase of the stride");
  if (RUM_IS_TERM (entry))
    /* TRANSLATORS: A word of the glossary. */
    return C_("kind of entry", "Word explained");
  if (RUM_IS_ARTICLE (entry))
    return C_("kind of entry", "Article");
  if (RUM_IS_ACTIVITY (entry))
    /* TRANSLATORS: A training session, such as hill repeats. */
    return C_("kind of entry", "Session");

  /* TRANSLATORS: A place on the body that is no muscle, such as the kneecap. */
  return C_("kind of entry", "Part of the body");
}

/**
 * rum_entry_kind_get_css_class:
 * @entry: an entry
 *
 * Gets the style class for entries of this kind.
 *
 * Returns: (transfer none): the name of the class, such as “exercise”
 */
const char *
rum_entry_kind_get_css_class (RumEntry *entry)
{
  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  if (RUM_IS_GROUP (entry))
    return "group";

  return RUM_IS_MUSCLE (entry) ? "muscle" : "other";
}

/**
 * rum_entry_kind_describe:
 * @entry: an entry
 *
 * Tells in a line what an entry is and what it is about, for a list.
 *
 * Returns: (transfer full) (nullable): the line
 */
char *
rum_entry_kind_describe (RumEntry *entry)
{
  const char *plain = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  plain = rum_entry_get_plain (entry);
  if (rum_entry_is_anatomical (entry))
    return g_strdup (plain);

  if (plain == NULL)
    return g_strdup (rum_entry_kind_get_label (entry));

  /* TRANSLATORS: A row of a list: %1$s is what it is, such as “Exercise”, %2$s
   * a line about it. */
  return g_strdup_printf (_("%1$s · %2$s"), rum_entry_kind_get_label (entry), plain);
}
