/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-address.h"
#include "rum-preferences.h"

G_BEGIN_DECLS

/**
 * RumReadingKind:
 * @RUM_READING_TEXT: a paragraph, in “text”.
 * @RUM_READING_NOTE: a paragraph that is set apart, in “text”.
 * @RUM_READING_LABEL: a small heading, in “text”.
 * @RUM_READING_STEP: a numbered line, in “text”.
 * @RUM_READING_BULLET: a line of a list, in “text”.
 * @RUM_READING_FACT: a short fact: what it is about in “detail”, what it is in
 *   “text”; perhaps of the anatomy of a [class@Muscle].
 * @RUM_READING_CLAIM: a [class@Claim]; “text” is what it says if its measures
 *   are told in other units, or else NULL.
 * @RUM_READING_LINK: a [class@Link].
 * @RUM_READING_CARD: a [class@Entry] to open, with a line on it in “text” and
 *   a word of warning in “detail”, both nullable.
 * @RUM_READING_CHIP: a [class@Entry] to open, by its name alone; “text” is
 *   said with it, nullable.
 * @RUM_READING_EXERCISE: a [class@Exercise], in short.
 * @RUM_READING_ACTIVITY: an [class@Activity], in short.
 * @RUM_READING_ANATOMY: a [class@Muscle] and where it begins and ends.
 * @RUM_READING_TIMING: a [class@Timing] and how it was measured.
 * @RUM_READING_PICTURE: a drawing: its base name in “detail”, what it shows in
 *   “text”.
 * @RUM_READING_DOOR: something to open: its address in “detail”, what the
 *   reader sees in “text”.
 * @RUM_READING_COMMAND: something to do: the detailed name of an action in
 *   “detail”, what the reader sees in “text”.
 * @RUM_READING_SOURCE: a [class@Source].
 *
 * What an item of a reading is.
 */
typedef enum
{
  RUM_READING_TEXT,
  RUM_READING_NOTE,
  RUM_READING_LABEL,
  RUM_READING_STEP,
  RUM_READING_BULLET,
  RUM_READING_FACT,
  RUM_READING_CLAIM,
  RUM_READING_LINK,
  RUM_READING_CARD,
  RUM_READING_CHIP,
  RUM_READING_EXERCISE,
  RUM_READING_ACTIVITY,
  RUM_READING_ANATOMY,
  RUM_READING_TIMING,
  RUM_READING_PICTURE,
  RUM_READING_DOOR,
  RUM_READING_COMMAND,
  RUM_READING_SOURCE,
} RumReadingKind;

/**
 * RumReadingFilter:
 * @RUM_READING_FILTER_NONE: the reader sees all of the section.
 * @RUM_READING_FILTER_WORDS: the reader may type words, and sees the cards
 *   that fit.
 * @RUM_READING_FILTER_GOALS: the reader may choose goals, and sees the
 *   activities that serve them.
 * @RUM_READING_FILTER_OWN_GOAL: the same, and what the reader chooses is
 *   remembered, with the muscles that it is about.
 *
 * How the reader can narrow a section down.
 */
typedef enum
{
  RUM_READING_FILTER_NONE,
  RUM_READING_FILTER_WORDS,
  RUM_READING_FILTER_GOALS,
  RUM_READING_FILTER_OWN_GOAL,
} RumReadingFilter;

/**
 * RumReadingItem:
 *
 * One thing to read.
 */
typedef struct
{
  RumReadingKind  kind;
  GObject        *object;
  char           *text;
  char           *detail;
} RumReadingItem;

/**
 * RumReadingManner:
 * @naming: which name of a muscle or group is the heading
 * @units: the units that measures are told in
 * @less_detail: whether to leave out what a beginner need not know
 *
 * How the reader wants to be told.
 */
typedef struct
{
  RumNaming naming;
  RumUnits  units;
  gboolean  less_detail;
} RumReadingManner;

typedef struct _RumReading RumReading;

/**
 * RumReadingSection:
 * @reading: (unowned): what it is a part of
 * @id: the kind of the section, such as “role”; the same in every reading
 * @title: (nullable): its heading, translated
 * @items: (element-type RumReadingItem): what it consists of, never empty
 * @is_pinned: whether it must not be folded away
 * @filter: how the reader can narrow it down
 *
 * A part of a reading.
 */
typedef struct
{
  const RumReading *reading;
  const char       *id;
  char             *title;
  GPtrArray        *items;
  gboolean          is_pinned;
  RumReadingFilter  filter;
} RumReadingSection;

/**
 * RumReading:
 * @atlas: where it comes from
 * @address: what it is about
 * @manner: how it is told
 * @title: its heading
 * @kind_label: (nullable): what kind of thing it is about, in words
 * @plain: (nullable): the heading in everyday words
 * @latin: (nullable): the Latin name
 * @nicknames: (nullable): a sentence with its other names
 * @group: (nullable): the group that it belongs to, if it is none itself
 * @goal: (nullable): the reader's own goal, a sentence
 * @sections: (element-type RumReadingSection): what is told, in order
 *
 * What is told at an address, and in which order, for the pane to show and for
 * files to hold. It knows no widget.
 */
struct _RumReading
{
  RumAtlas   *atlas;
  RumAddress  address;
  RumReadingManner manner;
  char       *title;
  const char *kind_label;
  const char *plain;
  const char *latin;
  char       *nicknames;
  RumEntry   *group;
  char       *goal;
  GPtrArray  *sections;
};

RumReading *rum_reading_new  (RumAtlas         *atlas,
                              const RumAddress *address) G_GNUC_WARN_UNUSED_RESULT;
RumReading *rum_reading_new_in_manner (RumAtlas               *atlas,
                                       const RumAddress       *address,
                                       const RumReadingManner *manner) G_GNUC_WARN_UNUSED_RESULT;
void        rum_reading_free (RumReading       *self);

void        rum_reading_set_goal (RumReading       *self,
                                  const char       *goal);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumReading, rum_reading_free)

G_END_DECLS
