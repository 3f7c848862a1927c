/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-options.h"

#include "rum-paper.h"

#include "rum-exercise.h"

#include <glib/gi18n-lib.h>

struct _RumSheetOptions
{
  GObject         parent_instance;

  RumSheetKind    kind;
  GPtrArray      *entries;
  double          width;
  double          height;
  RumSheetColors  colors;
  gboolean        large_print;
  int             cards_per_page;
  gboolean        with_code;
  gboolean        with_log;
  char           *goal;
};

G_DEFINE_ENUM_TYPE (RumSheetKind, rum_sheet_kind,
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_GROUP, "group"),
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_CARDS, "cards"),
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_POSTER, "poster"),
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_SIX, "six"),
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_MINE, "mine"))

G_DEFINE_FINAL_TYPE (RumSheetOptions, rum_sheet_options, G_TYPE_OBJECT)

static gboolean
has_same_entries (GPtrArray *entries,
                  GPtrArray *others)
{
  if (entries->len != others->len)
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    if (g_ptr_array_index (entries, i) != g_ptr_array_index (others, i))
      return FALSE;

  return TRUE;
}

/* The group that an entry belongs to; that of an exercise is the group of the
 * muscle that it trains first. */
static RumGroup *
find_group (RumEntry *entry)
{
  g_autoptr (RumEntry) muscle = NULL;

  if (!RUM_IS_EXERCISE (entry))
    return rum_entry_get_group (entry);

  muscle = g_list_model_get_item (rum_exercise_get_muscles (RUM_EXERCISE (entry)), 0);

  return muscle != NULL ? rum_entry_get_group (muscle) : NULL;
}

static void
rum_sheet_options_dispose (GObject *object)
{
  RumSheetOptions *self = RUM_SHEET_OPTIONS (object);

  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_options_parent_class)->dispose (object);
}

static void
rum_sheet_options_finalize (GObject *object)
{
  RumSheetOptions *self = RUM_SHEET_OPTIONS (object);

  g_free (self->goal);

  G_OBJECT_CLASS (rum_sheet_options_parent_class)->finalize (object);
}

static void
rum_sheet_options_class_init (RumSheetOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_options_dispose;
  object_class->finalize = rum_sheet_options_finalize;
}

static void
rum_sheet_options_init (RumSheetOptions *self)
{
  const RumPaper *paper = rum_paper_get_default ();

  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->width = paper->width;
  self->height = paper->height;
  self->cards_per_page = 6;
}

/**
 * rum_sheet_kind_get_nick:
 * @kind: a kind of sheet
 *
 * Gets what the command line and the settings call the kind.
 *
 * Returns: (transfer none): the nick, such as “group”
 */
const char *
rum_sheet_kind_get_nick (RumSheetKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (RUM_TYPE_SHEET_KIND);
  GEnumValue *value = g_enum_get_value (klass, kind);

  g_return_val_if_fail (value != NULL, NULL);

  return value->value_nick;
}

/**
 * rum_sheet_kind_get_label:
 * @kind: a kind of sheet
 *
 * Gets the name of the kind.
 *
 * Returns: (transfer none): the translated name
 */
const char *
rum_sheet_kind_get_label (RumSheetKind kind)
{
  switch (kind)
    {
    case RUM_SHEET_GROUP:
      /* TRANSLATORS: A kind of cheat sheet: all about one group of muscles. */
      return C_("sheet", "Group sheet");
    case RUM_SHEET_CARDS:
      /* TRANSLATORS: A kind of cheat sheet: small cards to cut out, one a muscle. */
      return C_("sheet", "Muscle cards");
    case RUM_SHEET_POSTER:
      /* TRANSLATORS: A kind of cheat sheet: the body with every muscle labelled. */
      return C_("sheet", "Overview poster");
    case RUM_SHEET_SIX:
      /* TRANSLATORS: A kind of cheat sheet: the six groups of muscles at a glance. */
      return C_("sheet", "Six groups on one page");
    case RUM_SHEET_MINE:
      /* TRANSLATORS: A kind of cheat sheet: what the reader chose. */
      return C_("sheet", "My sheet");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_sheet_kind_lists_sources:
 * @kind: a kind of sheet
 *
 * Tells whether such a sheet says what it rests on, so that it can have a code
 * of its sources.
 *
 * Returns: %TRUE if it has a list of sources
 */
gboolean
rum_sheet_kind_lists_sources (RumSheetKind kind)
{
  return kind == RUM_SHEET_GROUP || kind == RUM_SHEET_MINE;
}

/**
 * rum_sheet_kind_parse:
 * @nick: a nick, never NULL
 * @kind: (out): the kind of that nick
 *
 * Finds the kind that the command line calls @nick.
 *
 * Returns: %TRUE, or %FALSE if there is none; @kind stays as it was then
 */
gboolean
rum_sheet_kind_parse (const char   *nick,
                      RumSheetKind *kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (RUM_TYPE_SHEET_KIND);
  GEnumValue *value = NULL;

  g_return_val_if_fail (nick != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  value = g_enum_get_value_by_nick (klass, nick);
  if (value != NULL)
    *kind = value->value;

  return value != NULL;
}

/**
 * rum_sheet_options_new:
 * @kind: the kind of sheet
 *
 * Creates options for a sheet about nothing yet, in colour, in type of the
 * usual size, on the upright paper that lies in printers where the reader
 * lives.
 *
 * Returns: (transfer full): new options
 */
RumSheetOptions *
rum_sheet_options_new (RumSheetKind kind)
{
  RumSheetOptions *self = g_object_new (RUM_TYPE_SHEET_OPTIONS, NULL);

  self->kind = kind;

  return self;
}

/**
 * rum_sheet_options_new_for_group:
 * @group: what the sheet is about
 * @width: of the paper, in millimetres
 * @height: of the paper, in millimetres
 *
 * Creates options for the sheet of a group.
 *
 * Returns: (transfer full): new options
 */
RumSheetOptions *
rum_sheet_options_new_for_group (RumGroup *group,
                                 double    width,
                                 double    height)
{
  RumSheetOptions *self = NULL;

  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  self = rum_sheet_options_new (RUM_SHEET_GROUP);
  rum_sheet_options_add_entry (self, RUM_ENTRY (group));
  rum_sheet_options_set_paper (self, width, height);

  return self;
}

/**
 * rum_sheet_options_copy:
 * @self: options
 *
 * Creates options that equal @self and can be changed apart from it.
 *
 * Returns: (transfer full): new options
 */
RumSheetOptions *
rum_sheet_options_copy (RumSheetOptions *self)
{
  RumSheetOptions *copy = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), NULL);

  copy = rum_sheet_options_new (self->kind);
  rum_sheet_options_set_entries (copy, self->entries);
  copy->width = self->width;
  copy->height = self->height;
  copy->colors = self->colors;
  copy->large_print = self->large_print;
  copy->cards_per_page = self->cards_per_page;
  copy->with_code = self->with_code;
  copy->with_log = self->with_log;
  copy->goal = g_strdup (self->goal);

  return copy;
}

/**
 * rum_sheet_options_have_same_layout:
 * @self: options
 * @other: more options
 *
 * Tells whether both sheets have the same pages, if perhaps in other colours.
 *
 * Returns: %TRUE if nothing else differs
 */
gboolean
rum_sheet_options_have_same_layout (RumSheetOptions *self,
                                    RumSheetOptions *other)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), FALSE);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (other), FALSE);

  return self->kind == other->kind && has_same_entries (self->entries, other->entries) &&
         self->width == other->width && self->height == other->height &&
         !self->large_print == !other->large_print &&
         self->cards_per_page == other->cards_per_page &&
         !self->with_code == !other->with_code && !self->with_log == !other->with_log &&
         g_strcmp0 (self->goal, other->goal) == 0;
}

/**
 * rum_sheet_options_equal:
 * @self: options
 * @other: more options
 *
 * Tells whether both describe the same sheet.
 *
 * Returns: %TRUE if nothing differs
 */
gboolean
rum_sheet_options_equal (RumSheetOptions *self,
                         RumSheetOptions *other)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), FALSE);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (other), FALSE);

  return rum_sheet_options_have_same_layout (self, other) && self->colors == other->colors;
}

/**
 * rum_sheet_options_get_kind:
 * @self: options
 *
 * Gets the kind of the sheet.
 *
 * Returns: the kind
 */
RumSheetKind
rum_sheet_options_get_kind (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), RUM_SHEET_GROUP);

  return self->kind;
}

/**
 * rum_sheet_options_set_kind:
 * @self: options
 * @kind: the kind of the sheet
 *
 * Sets the kind of the sheet; all else stays.
 */
void
rum_sheet_options_set_kind (RumSheetOptions *self,
                            RumSheetKind     kind)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  self->kind = kind;
}

/**
 * rum_sheet_options_get_entries:
 * @self: options
 *
 * Gets what the sheet is about: groups, muscles and exercises in the order in
 * which they were chosen.
 *
 * Returns: (transfer none) (element-type RumEntry): the entries, perhaps none
 */
GPtrArray *
rum_sheet_options_get_entries (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), NULL);

  return self->entries;
}

/**
 * rum_sheet_options_set_entries:
 * @self: options
 * @entries: (element-type RumEntry): groups, muscles and exercises, which are
 *   copied
 *
 * Sets what the sheet is about.
 */
void
rum_sheet_options_set_entries (RumSheetOptions *self,
                               GPtrArray       *entries)
{
  GPtrArray *copy = NULL;

  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));
  g_return_if_fail (entries != NULL);

  copy = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (copy, g_object_ref (g_ptr_array_index (entries, i)));
  g_ptr_array_unref (self->entries);
  self->entries = copy;
}

/**
 * rum_sheet_options_add_entry:
 * @self: options
 * @entry: a group, muscle or exercise
 *
 * Adds something that the sheet is about, after what is there.
 */
void
rum_sheet_options_add_entry (RumSheetOptions *self,
                             RumEntry        *entry)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));
  g_return_if_fail (RUM_IS_ENTRY (entry));

  g_ptr_array_add (self->entries, g_object_ref (entry));
}

/**
 * rum_sheet_options_get_group:
 * @self: options
 *
 * Gets the group that the first entry belongs to, or is.
 *
 * Returns: (transfer none) (nullable): the group, or NULL without entries
 */
RumGroup *
rum_sheet_options_get_group (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), NULL);

  return self->entries->len > 0 ? find_group (g_ptr_array_index (self->entries, 0)) : NULL;
}

/**
 * rum_sheet_options_get_width:
 * @self: options
 *
 * Gets the width of the paper as it is turned.
 *
 * Returns: the width, in millimetres
 */
double
rum_sheet_options_get_width (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), 0);

  return self->width;
}

/**
 * rum_sheet_options_get_height:
 * @self: options
 *
 * Gets the height of the paper as it is turned.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_options_get_height (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), 0);

  return self->height;
}

/**
 * rum_sheet_options_set_paper:
 * @self: options
 * @width: in millimetres; more than @height for landscape
 * @height: in millimetres
 *
 * Sets the paper.  Whether a sheet can go on it, rum_sheet_new() says.
 */
void
rum_sheet_options_set_paper (RumSheetOptions *self,
                             double           width,
                             double           height)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  self->width = width;
  self->height = height;
}

/**
 * rum_sheet_options_get_colors:
 * @self: options
 *
 * Gets whether the sheet is in colour or in black and white.
 *
 * Returns: the colours
 */
RumSheetColors
rum_sheet_options_get_colors (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), RUM_SHEET_COLOR);

  return self->colors;
}

/**
 * rum_sheet_options_set_colors:
 * @self: options
 * @colors: the colours
 *
 * Sets whether the sheet is in colour or in black and white.
 */
void
rum_sheet_options_set_colors (RumSheetOptions *self,
                              RumSheetColors   colors)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  self->colors = colors;
}

/**
 * rum_sheet_options_get_large_print:
 * @self: options
 *
 * Gets whether the type is for readers who see badly.
 *
 * Returns: %TRUE if no type may be under %RUM_SHEET_LARGE_SIZE
 */
gboolean
rum_sheet_options_get_large_print (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), FALSE);

  return self->large_print;
}

/**
 * rum_sheet_options_set_large_print:
 * @self: options
 * @large_print: whether the type is for readers who see badly
 *
 * Sets whether no type may be under %RUM_SHEET_LARGE_SIZE.
 */
void
rum_sheet_options_set_large_print (RumSheetOptions *self,
                                   gboolean         large_print)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  self->large_print = large_print;
}

/**
 * rum_sheet_options_get_cards_per_page:
 * @self: options
 *
 * Gets how many muscle cards go on a page.
 *
 * Returns: 4 or 6
 */
int
rum_sheet_options_get_cards_per_page (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), 6);

  return self->cards_per_page;
}

/**
 * rum_sheet_options_set_cards_per_page:
 * @self: options
 * @cards_per_page: 4 or 6
 *
 * Sets how many muscle cards go on a page.
 */
void
rum_sheet_options_set_cards_per_page (RumSheetOptions *self,
                                      int              cards_per_page)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));
  g_return_if_fail (cards_per_page == 4 || cards_per_page == 6);

  self->cards_per_page = cards_per_page;
}

/**
 * rum_sheet_options_get_with_code:
 * @self: options
 *
 * Gets whether the sheet has a QR code that leads to its sources.
 *
 * Returns: %TRUE if it has one
 */
gboolean
rum_sheet_options_get_with_code (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), FALSE);

  return self->with_code;
}

/**
 * rum_sheet_options_set_with_code:
 * @self: options
 * @with_code: whether the sheet has a QR code
 *
 * Sets whether the sheet has a QR code that leads to its sources.
 */
void
rum_sheet_options_set_with_code (RumSheetOptions *self,
                                 gboolean         with_code)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  self->with_code = with_code;
}

/**
 * rum_sheet_options_get_with_log:
 * @self: options
 *
 * Gets whether the reader's own sheet has empty columns for date, sets and
 * load.
 *
 * Returns: %TRUE if it has them
 */
gboolean
rum_sheet_options_get_with_log (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), FALSE);

  return self->with_log;
}

/**
 * rum_sheet_options_set_with_log:
 * @self: options
 * @with_log: whether there are empty columns to fill in
 *
 * Sets whether the reader's own sheet has empty columns for date, sets and
 * load.
 */
void
rum_sheet_options_set_with_log (RumSheetOptions *self,
                                gboolean         with_log)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  self->with_log = with_log;
}

/**
 * rum_sheet_options_get_goal:
 * @self: options
 *
 * Gets what the reader wants to improve.
 *
 * Returns: (transfer none) (nullable): a translated sentence, or NULL for none
 */
const char *
rum_sheet_options_get_goal (RumSheetOptions *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (self), NULL);

  return self->goal;
}

/**
 * rum_sheet_options_set_goal:
 * @self: options
 * @goal: (nullable): a translated sentence, or NULL for none
 *
 * Sets what the reader wants to improve: a line under the title of the group
 * sheet, of the six groups and of “my sheet”.  Other kinds have no such line.
 */
void
rum_sheet_options_set_goal (RumSheetOptions *self,
                            const char      *goal)
{
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (self));

  if (g_strcmp0 (self->goal, goal) == 0)
    return;

  g_free (self->goal);
  self->goal = g_strdup (goal);
}
