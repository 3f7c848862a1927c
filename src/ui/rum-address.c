/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-address.h"

#include "rum-entry-kind.h"

#include <glib/gi18n.h>

#define HURTS_AT RUM_ADDRESS_OF_HURTS "/"
#define COMPARE "compare/"
#define AND "+"

static gboolean
is_compared (const RumAddress *address,
             RumEntry         *entry)
{
  for (guint i = 0; i < address->n_compared; i++)
    {
      if (address->compared[i] == entry)
        return TRUE;
    }

  return FALSE;
}

static gboolean
read_compared (const char *text,
               RumAtlas   *atlas,
               RumAddress *address)
{
  g_auto (GStrv) ids = g_strsplit (text, AND, -1);
  const guint n_ids = g_strv_length (ids);

  address->kind = RUM_ADDRESS_COMPARE;
  if (n_ids < 2 || n_ids > RUM_ADDRESS_MAX_COMPARED)
    return FALSE;

  for (guint i = 0; i < n_ids; i++)
    {
      RumEntry *entry = rum_atlas_get_entry (atlas, ids[i]);

      if (!RUM_IS_MUSCLE (entry) || is_compared (address, entry))
        return FALSE;

      address->compared[address->n_compared++] = entry;
    }

  return TRUE;
}

/* What one sees as chosen: also the one that is open, or its whole group. */
static void
add_chosen (GPtrArray        *chosen,
            const RumAddress *address)
{
  RumEntry *selected = rum_address_get_selected (address);

  for (guint i = 0; i < address->n_compared; i++)
    g_ptr_array_add (chosen, address->compared[i]);

  if (RUM_IS_MUSCLE (selected))
    g_ptr_array_add (chosen, selected);
  else if (RUM_IS_GROUP (selected))
    {
      GListModel *muscles = rum_group_get_muscles (RUM_GROUP (selected));

      for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
        {
          g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

          g_ptr_array_add (chosen, muscle);
        }
    }
}

static char *
create_address (GPtrArray *chosen)
{
  g_autoptr (GString) text = g_string_new (chosen->len > 1 ? COMPARE : NULL);

  for (guint i = 0; i < chosen->len; i++)
    {
      if (i > 0)
        g_string_append (text, AND);
      g_string_append (text, rum_entry_get_id (g_ptr_array_index (chosen, i)));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * rum_address_read:
 * @text: an address: the id of an entry, “” for the welcome, “hurts”, “hurts/”
 *   with the id of a muscle or group, “glossary”, or “compare/” with the ids of
 *   at least two muscles and “+” between them
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

  *address = (RumAddress) { RUM_ADDRESS_WELCOME, NULL };

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

  if (g_str_has_prefix (text, COMPARE))
    return read_compared (text + strlen (COMPARE), atlas, address);

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
 * rum_address_is_chosen:
 * @address: an address
 * @muscle: a muscle
 *
 * Tells whether a muscle is one of those that are chosen at an address: that are
 * compared, or else the muscle that is open, or those of the group.
 *
 * Returns: whether it is chosen
 */
gboolean
rum_address_is_chosen (const RumAddress *address,
                       RumMuscle        *muscle)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();

  g_return_val_if_fail (address != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), FALSE);

  add_chosen (chosen, address);

  return g_ptr_array_find (chosen, muscle, NULL);
}

/**
 * rum_address_dup_toggled:
 * @address: an address
 * @muscle: a muscle
 *
 * Makes the address of what is chosen at @address, with one muscle more, or
 * without it if it is there. One alone is no comparison: that is the address of
 * the muscle; and of none, the welcome.
 *
 * Returns: (transfer full) (nullable): the address, or NULL where there are
 *   %RUM_ADDRESS_MAX_COMPARED already
 */
char *
rum_address_dup_toggled (const RumAddress *address,
                         RumMuscle        *muscle)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();

  g_return_val_if_fail (address != NULL, NULL);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), NULL);

  add_chosen (chosen, address);
  if (!g_ptr_array_remove (chosen, muscle))
    g_ptr_array_add (chosen, muscle);

  return chosen->len <= RUM_ADDRESS_MAX_COMPARED ? create_address (chosen) : NULL;
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
      /* TRANSLATORS: Title of the page with explanations of words. */
      return g_strdup (_("Glossary"));
    case RUM_ADDRESS_COMPARE:
      /* TRANSLATORS: Title of the page that compares muscles. */
      return g_strdup_printf (ngettext ("%u muscle chosen", "%u muscles chosen",
                                        address->n_compared), address->n_compared);
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

/**
 * rum_address_get_group:
 * @address: an address
 *
 * Gets the group that all of what is open belongs to.
 *
 * Returns: (transfer none) (nullable): the group, or NULL where there is none, or
 *   where muscles of several are compared
 */
RumGroup *
rum_address_get_group (const RumAddress *address)
{
  RumGroup *group = NULL;

  g_return_val_if_fail (address != NULL, NULL);

  if (address->kind == RUM_ADDRESS_ENTRY)
    return rum_entry_get_group (address->entry);

  for (guint i = 0; i < address->n_compared; i++)
    {
      if (i > 0 && rum_entry_get_group (address->compared[i]) != group)
        return NULL;

      group = rum_entry_get_group (address->compared[i]);
    }

  return group;
}
