/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-error.h"

G_BEGIN_DECLS

/* How a good file is broken. */
typedef enum
{
  REPLACE,     /* @find, which occurs once, by @replace; all if there is no @find. */
  TRUNCATE,    /* Before @find. */
  INSERT_NUL,  /* After @find. */
  REMOVE,      /* The file. */
  MAKE_FOLDER, /* Of the same name. */
  CREATE,      /* By a function. */
} Operation;

/* What the RELAX NG schema says to the broken file. */
typedef enum
{
  SCHEMA_UNASKED,
  SCHEMA_ACCEPTS,
  SCHEMA_REJECTS,
} Schema;

/* The error must name @error_file and the line in it where @at begins: the
 * first line for no @at, the last of a truncated file.
 */
typedef struct
{
  const char     *name;
  const char     *file;
  const char     *find;
  const char     *replace;
  RumAtlasError   code;
  const char     *error_file;
  const char     *at;
  const char     *message;
  Schema          schema;
  Operation       operation;
  char         *(*create) (const char *good);
} Mutation;

extern const Mutation mutations[];
extern const guint    n_mutations;

extern const Mutation part_mutations[];
extern const guint    n_part_mutations;

char *replace_text (const char *text,
                    const char *find,
                    const char *replacement) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
