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
 * RumAddressKind:
 * @RUM_ADDRESS_WELCOME: the welcome.
 * @RUM_ADDRESS_ENTRY: an entry of the atlas.
 * @RUM_ADDRESS_HURTS: the entrance of “It hurts here”.
 * @RUM_ADDRESS_HURTS_AT: a place where it hurts.
 * @RUM_ADDRESS_GLOSSARY: all words that are explained.
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
} RumAddressKind;

/**
 * RumAddress:
 * @kind: what it leads to
 * @entry: (nullable): the entry, or the muscle or group where it hurts; NULL
 *   for the other kinds
 *
 * An address, read.
 */
typedef struct
{
  RumAddressKind  kind;
  RumEntry       *entry;
} RumAddress;

gboolean    rum_address_read           (const char       *text,
                                        RumAtlas         *atlas,
                                        RumAddress       *address);
char       *rum_address_dup_hurts_at   (RumEntry         *place) G_GNUC_WARN_UNUSED_RESULT;

char       *rum_address_dup_title      (const RumAddress *address) G_GNUC_WARN_UNUSED_RESULT;
const char *rum_address_get_kind_label (const RumAddress *address);
RumEntry   *rum_address_get_selected   (const RumAddress *address);

G_END_DECLS
