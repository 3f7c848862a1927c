/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-source.h"

G_BEGIN_DECLS

/*< private >
 * RumSourceFields:
 * @title: the title; for a label it is translated already
 * @doi: the digital object identifier, such as "10.1016/j.jbiomech.2010.06.025"
 *
 * What a source consists of.  Texts are copied; all but @id and @title may
 * be NULL.
 */
typedef struct
{
  const char    *id;
  RumSourceKind  kind;
  RumSourceRead  read;
  const char    *authors;
  const char    *year;
  const char    *title;
  const char    *journal;
  const char    *doi;
  const char    *url;
} RumSourceFields;

RumSource *rum_source_new (const RumSourceFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
