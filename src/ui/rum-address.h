/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"

G_BEGIN_DECLS

#define RUM_ADDRESS_OF_WELCOME ""
#define RUM_ADDRESS_OF_HURTS "hurts"
#define RUM_ADDRESS_OF_GLOSSARY "glossary"

/**
 * RUM_ADDRESS_MAX_COMPARED:
 *
 * How many muscles can be compared: more than any group has, and no more than
 * one can still read side by side.
 */
#define RUM_ADDRESS_MAX_COMPARED 12

/**
 * RumAddressKind:
 * @RUM_ADDRESS_WELCOME: the welcome.
 * @RUM_ADDRESS_ENTRY: an entry of the atlas.
 * @RUM_ADDRESS_HURTS: the entrance of “It hurts here”.
 * @RUM_ADDRESS_HURTS_AT: a place where it hurts.
 * @RUM_ADDRESS_GLOSSARY: all words that are explained.
 * @RUM_ADDRESS_COMPARE: several muscles, side by side.
 *
 * What an address leads to.
 */
typedef enum
{
  RUM_ADDRESS_WELCOME,
  RUM_ADDRESS_ENTRY,
  RUM_ADDRESS_HURTS,
  RUM_ADDRESS_HURTS_AT,
  RUM_ADDRESS_GLOSSARY,
  RUM_ADDRESS_COMPARE,
} RumAddressKind;

/**
 * RumAddress:
 * @kind: what it leads to
 * @entry: (nullable): the entry, or the muscle or group where it hurts; NULL
 *   for the other kinds
 * @compared: the muscles side by side, in the order in which they were chosen
 * @n_compared: how many there are: none, or 2…%RUM_ADDRESS_MAX_COMPARED
 *
 * An address, read.
 */
typedef struct
{
  RumAddressKind  kind;
  RumEntry       *entry;
  RumEntry       *compared[RUM_ADDRESS_MAX_COMPARED];
  guint           n_compared;
} RumAddress;

gboolean    rum_address_read           (const char       *text,
                                        RumAtlas         *atlas,
                                        RumAddress       *address);
char       *rum_address_dup_hurts_at   (RumEntry         *place) G_GNUC_WARN_UNUSED_RESULT;

gboolean    rum_address_is_chosen      (const RumAddress *address,
                                        RumMuscle        *muscle);
char       *rum_address_dup_toggled    (const RumAddress *address,
                                        RumMuscle        *muscle) G_GNUC_WARN_UNUSED_RESULT;

char       *rum_address_dup_title      (const RumAddress *address) G_GNUC_WARN_UNUSED_RESULT;
const char *rum_address_get_kind_label (const RumAddress *address);
RumEntry   *rum_address_get_selected   (const RumAddress *address);
RumGroup   *rum_address_get_group      (const RumAddress *address);

G_END_DECLS
