/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-reading-private.h"

#include <glib/gi18n.h>

/* How the reader wants to be told: names, units, and less detail. */

/* What a beginner need not know of a muscle or group.  What warns is not among
 * it.
 */
static const char *const details[] = {
  "timing", "anatomy", RUM_SECTION_LINKS, "words", "articles", "sources", NULL,
};

static gboolean
is_of_muscle (RumReading *self)
{
  return self->address.kind == RUM_ADDRESS_ENTRY && rum_entry_is_anatomical (self->address.entry);
}

static void
swap_names (RumReading *self)
{
  if (!is_of_muscle (self) || self->plain == NULL)
    return;

  g_free (self->title);
  self->title = g_strdup (self->plain);
  self->plain = rum_entry_get_name (self->address.entry);
}

static void
convert_item (RumReadingItem *item,
              RumUnits        units)
{
  const char *text = item->kind == RUM_READING_CLAIM ? rum_claim_get_text (RUM_CLAIM (item->object))
                                                     : item->text;
  g_autofree char *converted = text != NULL ? rum_units_dup_text (units, text) : NULL;

  if (converted == NULL || g_str_equal (converted, text))
    return;

  g_free (item->text);
  item->text = g_steal_pointer (&converted);
}

static void
convert_units (RumReading *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      RumReadingSection *section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        convert_item (g_ptr_array_index (section->items, j), self->manner.units);
    }
}

static gboolean
is_for_the_advanced (const RumReadingItem *item)
{
  return item->kind == RUM_READING_EXERCISE &&
         rum_exercise_get_level (RUM_EXERCISE (item->object)) == RUM_LEVEL_ADVANCED;
}

static void
drop_advanced (RumReadingSection *section)
{
  for (guint i = section->items->len; i > 1; i--)
    if (is_for_the_advanced (g_ptr_array_index (section->items, i - 1)))
      g_ptr_array_remove_index (section->items, i - 1);
}

static void
drop_details (RumReading *self)
{
  RumReadingSection *note = NULL;

  for (guint i = self->sections->len; i > 0; i--)
    {
      RumReadingSection *section = g_ptr_array_index (self->sections, i - 1);

      drop_advanced (section);
      if (!section->is_pinned && g_strv_contains (details, section->id))
        g_ptr_array_remove_index (self->sections, i - 1);
    }

  note = rum_reading_add_section (self, "less-detail", NULL);
  rum_reading_section_add_text (note, RUM_READING_NOTE,
                                _("This page is short, as you prefer. When a muscle works, anatomy, links, "
                                  "advanced exercises, words and sources are left out."));
  rum_reading_section_add_command (note, "app.preferences", _("Preferences"));
}

/*< private >
 * rum_reading_follow_manner:
 *
 * Brings a reading that has been told into the manner that the reader wants.
 */
void
rum_reading_follow_manner (RumReading *self)
{
  if (self->manner.naming == RUM_NAMING_PLAIN)
    swap_names (self);
  if (self->manner.less_detail && is_of_muscle (self))
    drop_details (self);
  if (self->manner.units != RUM_UNITS_METRIC)
    convert_units (self);
}
