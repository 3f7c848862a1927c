/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-address.h"

#include "rum-entry-kind.h"

#include <glib/gi18n.h>

#define HURTS_AT RUM_ADDRESS_OF_HURTS "/"

/**
 * rum_address_read:
 * @text: an address: the id of an entry, “” for the welcome, “hurts”, “hurts/”
 *   with the id of a muscle or group, or “glossary”
 * @atlas: the atlas that knows the entries
 * @address: (out caller-allocates): where to store what it leads to; the entry
 *   in it belongs to @atlas
 *
 * Finds out where an address leads.
 *
 * Returns: whether it leads anywhere
 */
gboolean
rum_address_read (const char *text,
                  RumAtlas   *atlas,
                  RumAddress *address)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  address->kind = RUM_ADDRESS_WELCOME;
  address->entry = NULL;

  if (*text == '\0')
    return TRUE;

  if (g_str_equal (text, RUM_ADDRESS_OF_HURTS))
    {
      address->kind = RUM_ADDRESS_HURTS;
      return TRUE;
    }

  if (g_str_equal (text, RUM_ADDRESS_OF_GLOSSARY))
    {
      address->kind = RUM_ADDRESS_GLOSSARY;
      return TRUE;
    }

  if (g_str_has_prefix (text, HURTS_AT))
    {
      address->kind = RUM_ADDRESS_HURTS_AT;
      address->entry = rum_atlas_get_entry (atlas, text + strlen (HURTS_AT));
      return address->entry != NULL && rum_entry_is_anatomical (address->entry);
    }

  address->kind = RUM_ADDRESS_ENTRY;
  address->entry = rum_atlas_get_entry (atlas, text);

  return address->entry != NULL;
}

/**
 * rum_address_dup_hurts_at:
 * @place: a muscle or group
 *
 * Makes the address of a place where it hurts.
 *
 * Returns: (transfer full): the address
 */
char *
rum_address_dup_hurts_at (RumEntry *place)
{
  g_return_val_if_fail (RUM_IS_ENTRY (place), NULL);

  return g_strconcat (HURTS_AT, rum_entry_get_id (place), NULL);
}

/**
 * rum_address_dup_title:
 * @address: an address
 *
 * Gets the heading of what the address leads to.
 *
 * Returns: (transfer full): the translated heading
 */
char *
rum_address_dup_title (const RumAddress *address)
{
  g_return_val_if_fail (address != NULL, NULL);

  switch (address->kind)
    {
    case RUM_ADDRESS_ENTRY:
      return g_strdup (rum_entry_get_name (address->entry));
    case RUM_ADDRESS_HURTS:
      return g_strdup (_("It hurts here"));
    case RUM_ADDRESS_HURTS_AT:
      /* TRANSLATORS: A heading; %s is a muscle or a group of muscles. */
      return g_strdup_printf (_("It hurts here: %s"), rum_entry_get_name (address->entry));
    case RUM_ADDRESS_GLOSSARY:
      return g_strdup (_("Glossary"));
    case RUM_ADDRESS_WELCOME:
    default:
      return g_strdup (_("The muscles of running"));
    }
}

/**
 * rum_address_get_kind_label:
 * @address: an address
 *
 * Gets what kind of thing the address leads to, in words.
 *
 * Returns: (transfer none) (nullable): the translated words; NULL where the
 *   heading says it all
 */
const char *
rum_address_get_kind_label (const RumAddress *address)
{
  g_return_val_if_fail (address != NULL, NULL);

  return address->kind == RUM_ADDRESS_ENTRY ? rum_entry_kind_get_label (address->entry) : NULL;
}

/**
 * rum_address_get_selected:
 * @address: an address
 *
 * Gets what the address selects on the map.
 *
 * Returns: (transfer none) (nullable): the muscle or group that is open, or
 *   NULL where something else is
 */
RumEntry *
rum_address_get_selected (const RumAddress *address)
{
  g_return_val_if_fail (address != NULL, NULL);

  if (address->kind != RUM_ADDRESS_ENTRY || !rum_entry_is_anatomical (address->entry))
    return NULL;

  return address->entry;
}
