/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TestLanguage:
 * @TEST_LANGUAGE_ENGLISH: the texts as they are in the source.
 * @TEST_LANGUAGE_LONG: English that is 40 % longer.
 * @TEST_LANGUAGE_HEBREW: Hebrew letters for Latin ones, read from the right.
 * @TEST_LANGUAGE_ARABIC: Arabic letters, which join, read from the right.
 * @TEST_LANGUAGE_HINDI: Devanagari, whose letters stand on each other.
 * @TEST_LANGUAGE_JAPANESE: Kana and Chinese characters, without spaces.
 * @TEST_LANGUAGE_CUNEIFORM: each text ends in a letter that no font here has.
 *
 * Languages that no translator had to learn.
 */
typedef enum
{
  TEST_LANGUAGE_ENGLISH,
  TEST_LANGUAGE_LONG,
  TEST_LANGUAGE_HEBREW,
  TEST_LANGUAGE_ARABIC,
  TEST_LANGUAGE_HINDI,
  TEST_LANGUAGE_JAPANESE,
  TEST_LANGUAGE_CUNEIFORM,
} TestLanguage;

#define TEST_LANGUAGE_MISSING_LETTER "\360\222\200\200"

void set_test_language (TestLanguage language);

G_END_DECLS
