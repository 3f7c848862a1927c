/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"

G_BEGIN_DECLS

/**
 * RumSourceKind:
 * @RUM_SOURCE_STUDY: a paper in a journal.
 * @RUM_SOURCE_PAGE: a page on the web.
 * @RUM_SOURCE_DATA: a set of data.
 * @RUM_SOURCE_LABEL: no publication, but a name for what has none, such as
 *   coaching practice.
 */
typedef enum
{
  RUM_SOURCE_STUDY,
  RUM_SOURCE_PAGE,
  RUM_SOURCE_DATA,
  RUM_SOURCE_LABEL,
} RumSourceKind;

#define RUM_TYPE_SOURCE_KIND (rum_source_kind_get_type ())

GType rum_source_kind_get_type (void);

/**
 * RumSourceRead:
 * @RUM_SOURCE_READ_NONE: it was not opened; it supports no claim alone.
 * @RUM_SOURCE_READ_SECONDARY: only what others write of it was read.
 * @RUM_SOURCE_READ_ABSTRACT: the abstract was read.
 * @RUM_SOURCE_READ_PART: parts of it were read.
 * @RUM_SOURCE_READ_DATA: its data were analysed.
 * @RUM_SOURCE_READ_FULL: all of it was read.
 */
typedef enum
{
  RUM_SOURCE_READ_NONE,
  RUM_SOURCE_READ_SECONDARY,
  RUM_SOURCE_READ_ABSTRACT,
  RUM_SOURCE_READ_PART,
  RUM_SOURCE_READ_DATA,
  RUM_SOURCE_READ_FULL,
} RumSourceRead;

#define RUM_TYPE_SOURCE_READ (rum_source_read_get_type ())

GType rum_source_read_get_type (void);

const char *rum_source_read_get_label (RumSourceRead read);

#define RUM_TYPE_SOURCE (rum_source_get_type ())

G_DECLARE_FINAL_TYPE (RumSource, rum_source, RUM, SOURCE, GObject)

const char    *rum_source_get_id       (RumSource *self);
RumSourceKind  rum_source_get_kind     (RumSource *self);
RumSourceRead  rum_source_get_read     (RumSource *self);
const char    *rum_source_get_authors  (RumSource *self);
const char    *rum_source_get_year     (RumSource *self);
const char    *rum_source_get_title    (RumSource *self);
const char    *rum_source_get_journal  (RumSource *self);
const char    *rum_source_get_uri      (RumSource *self);
const char    *rum_source_get_short    (RumSource *self);
const char    *rum_source_get_citation (RumSource *self);

G_END_DECLS
