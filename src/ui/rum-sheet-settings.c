/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-settings.h"

#include "rum-sheet-code.h"

#include "rum-exercise.h"

#include <gio/gio.h>

#define SCHEMA "com.example.RunMuscles.Sheet"

/* Where there are no settings, in logical pixels. */
#define DEFAULT_WIDTH 1000
#define DEFAULT_HEIGHT 720

struct _RumSheetSettings
{
  GObject         parent_instance;

  RumAtlas       *atlas;
  GSettings      *settings;

  RumSheetKind    kind;
  RumGroup       *group;
  GPtrArray      *cards;
  GPtrArray      *mine;
  const RumPaper *paper;
  gboolean        landscape;
  RumSheetColors  colors;
  gboolean        large_print;
  int             cards_per_page;
  gboolean        with_code;
  gboolean        with_log;
};

G_DEFINE_FINAL_TYPE (RumSheetSettings, rum_sheet_settings, G_TYPE_OBJECT)

/* GSettings ends the process when a schema is not installed. */
static GSettings *
create_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);

  if (schema == NULL)
    {
      g_message ("The settings schema %s is not installed: what is chosen for sheets will not be "
                 "remembered", SCHEMA);
      return NULL;
    }

  return g_settings_new_full (schema, NULL, NULL);
}

/* Cards are of muscles and groups; on “my sheet” there can be exercises too. */
static gboolean
suits (RumEntry     *entry,
       RumSheetKind  kind)
{
  if (entry == NULL)
    return FALSE;

  return rum_entry_is_anatomical (entry) || (kind == RUM_SHEET_MINE && RUM_IS_EXERCISE (entry));
}

static void
load_entries (RumSheetSettings *self,
              const char       *key,
              RumSheetKind      kind,
              GPtrArray        *entries)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, key);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      RumEntry *entry = rum_atlas_get_entry (self->atlas, ids[i]);

      if (suits (entry, kind) && !g_ptr_array_find (entries, entry, NULL))
        g_ptr_array_add (entries, g_object_ref (entry));
    }
}

static void
save_entries (RumSheetSettings *self,
              const char       *key,
              GPtrArray        *entries)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (self->settings == NULL)
    return;

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (ids, (char *) rum_entry_get_id (g_ptr_array_index (entries, i)));
  g_ptr_array_add (ids, NULL);

  g_settings_set_strv (self->settings, key, (const char *const *) ids->pdata);
}

static void
load (RumSheetSettings *self)
{
  g_autofree char *kind = g_settings_get_string (self->settings, "kind");
  g_autofree char *paper = g_settings_get_string (self->settings, "paper");
  const RumPaper *found = rum_paper_get (paper);

  rum_sheet_kind_parse (kind, &self->kind);
  if (found != NULL)
    self->paper = found;
  if (g_settings_get_int (self->settings, "cards-per-page") == 4)
    self->cards_per_page = 4;
  if (g_settings_get_boolean (self->settings, "monochrome"))
    self->colors = RUM_SHEET_MONOCHROME;

  self->landscape = g_settings_get_boolean (self->settings, "landscape");
  self->large_print = g_settings_get_boolean (self->settings, "large-print");
  self->with_code = g_settings_get_boolean (self->settings, "qr-code") &&
                    rum_sheet_code_is_available ();
  self->with_log = g_settings_get_boolean (self->settings, "log");
  load_entries (self, "cards", RUM_SHEET_CARDS, self->cards);
  load_entries (self, "mine", RUM_SHEET_MINE, self->mine);
}

static void
save_boolean (RumSheetSettings *self,
              const char       *key,
              gboolean          value)
{
  if (self->settings != NULL)
    g_settings_set_boolean (self->settings, key, value);
}

static void
save_string (RumSheetSettings *self,
             const char       *key,
             const char       *value)
{
  if (self->settings != NULL)
    g_settings_set_string (self->settings, key, value);
}

static void
rum_sheet_settings_dispose (GObject *object)
{
  RumSheetSettings *self = RUM_SHEET_SETTINGS (object);

  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->mine, g_ptr_array_unref);
  g_clear_object (&self->group);
  g_clear_object (&self->settings);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_sheet_settings_parent_class)->dispose (object);
}

static void
rum_sheet_settings_class_init (RumSheetSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_settings_dispose;
}

static void
rum_sheet_settings_init (RumSheetSettings *self)
{
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  self->mine = g_ptr_array_new_with_free_func (g_object_unref);
  self->paper = rum_paper_get_default ();
  self->cards_per_page = 6;
  self->settings = create_settings ();
}

/**
 * rum_sheet_settings_new:
 * @atlas: the atlas that sheets are about
 *
 * Opens what was remembered.  The group is the first one of the atlas.
 *
 * Returns: (transfer full): the settings
 */
RumSheetSettings *
rum_sheet_settings_new (RumAtlas *atlas)
{
  RumSheetSettings *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  self = g_object_new (RUM_TYPE_SHEET_SETTINGS, NULL);
  self->atlas = g_object_ref (atlas);
  self->group = g_list_model_get_item (rum_atlas_get_groups (atlas), 0);
  if (self->settings != NULL)
    load (self);

  return self;
}

/**
 * rum_sheet_settings_get_kind:
 * @self: the settings
 *
 * Gets the kind of sheet.
 *
 * Returns: the kind
 */
RumSheetKind
rum_sheet_settings_get_kind (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), RUM_SHEET_GROUP);

  return self->kind;
}

/**
 * rum_sheet_settings_set_kind:
 * @self: the settings
 * @kind: a kind
 *
 * Sets the kind of sheet, and remembers it.
 */
void
rum_sheet_settings_set_kind (RumSheetSettings *self,
                             RumSheetKind     kind)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  self->kind = kind;
  save_string (self, "kind", rum_sheet_kind_get_nick (kind));
}

/**
 * rum_sheet_settings_get_group:
 * @self: the settings
 *
 * Gets the group that a group sheet is about.
 *
 * Returns: (transfer none): the group
 */
RumGroup *
rum_sheet_settings_get_group (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), NULL);

  return self->group;
}

/**
 * rum_sheet_settings_set_group:
 * @self: the settings
 * @group: a group
 *
 * Sets the group that a group sheet is about.  It is not remembered: next time
 * it is the group that is open then.
 */
void
rum_sheet_settings_set_group (RumSheetSettings *self,
                              RumGroup         *group)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));
  g_return_if_fail (RUM_IS_GROUP (group));

  g_set_object (&self->group, group);
}

/**
 * rum_sheet_settings_get_entries:
 * @self: the settings
 * @kind: %RUM_SHEET_CARDS or %RUM_SHEET_MINE
 *
 * Gets what was chosen for cards, or for “my sheet”, in that order.
 *
 * Returns: (transfer none) (element-type RumEntry): the entries, perhaps none
 */
GPtrArray *
rum_sheet_settings_get_entries (RumSheetSettings *self,
                                RumSheetKind      kind)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), NULL);
  g_return_val_if_fail (kind == RUM_SHEET_CARDS || kind == RUM_SHEET_MINE, NULL);

  return kind == RUM_SHEET_CARDS ? self->cards : self->mine;
}

/**
 * rum_sheet_settings_set_entries:
 * @self: the settings
 * @kind: %RUM_SHEET_CARDS or %RUM_SHEET_MINE
 * @entries: (element-type RumEntry): groups, muscles and exercises
 *
 * Sets what is chosen for cards, or for “my sheet”, and remembers it.  What
 * does not suit the kind, or comes twice, is left out.
 */
void
rum_sheet_settings_set_entries (RumSheetSettings *self,
                                RumSheetKind      kind,
                                GPtrArray        *entries)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));
  g_return_if_fail (kind == RUM_SHEET_CARDS || kind == RUM_SHEET_MINE);
  g_return_if_fail (entries != NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      RumEntry *entry = g_ptr_array_index (entries, i);

      if (suits (entry, kind) && !g_ptr_array_find (chosen, entry, NULL))
        g_ptr_array_add (chosen, g_object_ref (entry));
    }

  save_entries (self, rum_sheet_kind_get_nick (kind), chosen);
  if (kind == RUM_SHEET_CARDS)
    g_clear_pointer (&self->cards, g_ptr_array_unref);
  else
    g_clear_pointer (&self->mine, g_ptr_array_unref);

  if (kind == RUM_SHEET_CARDS)
    self->cards = g_steal_pointer (&chosen);
  else
    self->mine = g_steal_pointer (&chosen);
}

/**
 * rum_sheet_settings_get_paper:
 * @self: the settings
 *
 * Gets the paper.
 *
 * Returns: (transfer none): the paper, upright
 */
const RumPaper *
rum_sheet_settings_get_paper (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), NULL);

  return self->paper;
}

/**
 * rum_sheet_settings_set_paper:
 * @self: the settings
 * @paper: a paper
 *
 * Sets the paper, and remembers it.
 */
void
rum_sheet_settings_set_paper (RumSheetSettings *self,
                              const RumPaper *paper)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));
  g_return_if_fail (paper != NULL);

  self->paper = paper;
  save_string (self, "paper", paper->id);
}

/**
 * rum_sheet_settings_get_landscape:
 * @self: the settings
 *
 * Gets whether the paper is turned.
 *
 * Returns: %TRUE for landscape
 */
gboolean
rum_sheet_settings_get_landscape (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), FALSE);

  return self->landscape;
}

/**
 * rum_sheet_settings_set_landscape:
 * @self: the settings
 * @landscape: %TRUE for landscape
 *
 * Sets whether the paper is turned, and remembers it.
 */
void
rum_sheet_settings_set_landscape (RumSheetSettings *self,
                                  gboolean         landscape)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  self->landscape = landscape;
  save_boolean (self, "landscape", landscape);
}

/**
 * rum_sheet_settings_get_colors:
 * @self: the settings
 *
 * Gets whether sheets are in colour.
 *
 * Returns: the colours
 */
RumSheetColors
rum_sheet_settings_get_colors (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), RUM_SHEET_COLOR);

  return self->colors;
}

/**
 * rum_sheet_settings_set_colors:
 * @self: the settings
 * @colors: the colours
 *
 * Sets whether sheets are in colour, and remembers it.
 */
void
rum_sheet_settings_set_colors (RumSheetSettings *self,
                               RumSheetColors   colors)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  self->colors = colors;
  save_boolean (self, "monochrome", colors == RUM_SHEET_MONOCHROME);
}

/**
 * rum_sheet_settings_get_large_print:
 * @self: the settings
 *
 * Gets whether type is large.
 *
 * Returns: %TRUE for large print
 */
gboolean
rum_sheet_settings_get_large_print (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), FALSE);

  return self->large_print;
}

/**
 * rum_sheet_settings_set_large_print:
 * @self: the settings
 * @large_print: %TRUE for large print
 *
 * Sets whether type is large, and remembers it.
 */
void
rum_sheet_settings_set_large_print (RumSheetSettings *self,
                                    gboolean         large_print)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  self->large_print = large_print;
  save_boolean (self, "large-print", large_print);
}

/**
 * rum_sheet_settings_get_cards_per_page:
 * @self: the settings
 *
 * Gets how many cards go on a page.
 *
 * Returns: 4 or 6
 */
int
rum_sheet_settings_get_cards_per_page (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), 6);

  return self->cards_per_page;
}

/**
 * rum_sheet_settings_set_cards_per_page:
 * @self: the settings
 * @cards_per_page: 4 or 6
 *
 * Sets how many cards go on a page, and remembers it.
 */
void
rum_sheet_settings_set_cards_per_page (RumSheetSettings *self,
                                       int              cards_per_page)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));
  g_return_if_fail (cards_per_page == 4 || cards_per_page == 6);

  self->cards_per_page = cards_per_page;
  if (self->settings != NULL)
    g_settings_set_int (self->settings, "cards-per-page", cards_per_page);
}

/**
 * rum_sheet_settings_get_with_code:
 * @self: the settings
 *
 * Gets whether sheets have a QR code of their sources.
 *
 * Returns: %TRUE for a code; never where this program cannot make one
 */
gboolean
rum_sheet_settings_get_with_code (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), FALSE);

  return self->with_code;
}

/**
 * rum_sheet_settings_set_with_code:
 * @self: the settings
 * @with_code: %TRUE for a code
 *
 * Sets whether sheets have a QR code of their sources, and remembers it.
 */
void
rum_sheet_settings_set_with_code (RumSheetSettings *self,
                                  gboolean         with_code)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  self->with_code = with_code;
  save_boolean (self, "qr-code", with_code);
}

/**
 * rum_sheet_settings_get_with_log:
 * @self: the settings
 *
 * Gets whether “my sheet” has columns to fill in.
 *
 * Returns: %TRUE for columns
 */
gboolean
rum_sheet_settings_get_with_log (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), FALSE);

  return self->with_log;
}

/**
 * rum_sheet_settings_set_with_log:
 * @self: the settings
 * @with_log: %TRUE for columns
 *
 * Sets whether “my sheet” has columns to fill in, and remembers it.
 */
void
rum_sheet_settings_set_with_log (RumSheetSettings *self,
                                 gboolean         with_log)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  self->with_log = with_log;
  save_boolean (self, "log", with_log);
}

/**
 * rum_sheet_settings_get_size:
 * @self: the settings
 * @width: (out): width of the print window, in logical pixels
 * @height: (out): height of the print window, in logical pixels
 *
 * Gets the size that the print window was left at.
 */
void
rum_sheet_settings_get_size (RumSheetSettings *self,
                             int              *width,
                             int              *height)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));
  g_return_if_fail (width != NULL && height != NULL);

  *width = DEFAULT_WIDTH;
  *height = DEFAULT_HEIGHT;
  if (self->settings == NULL)
    return;

  *width = g_settings_get_int (self->settings, "window-width");
  *height = g_settings_get_int (self->settings, "window-height");
}

/**
 * rum_sheet_settings_set_size:
 * @self: the settings
 * @width: width of the print window, in logical pixels
 * @height: height of the print window, in logical pixels
 *
 * Remembers the size of the print window, if it is one.
 */
void
rum_sheet_settings_set_size (RumSheetSettings *self,
                             int               width,
                             int               height)
{
  g_return_if_fail (RUM_IS_SHEET_SETTINGS (self));

  if (self->settings == NULL || width < 240 || width > 16384 || height < 240 || height > 16384)
    return;

  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
}

/**
 * rum_sheet_settings_create_options:
 * @self: the settings
 *
 * Makes the options of the sheet that is chosen.  What the kind of sheet does
 * not know is left at its default.
 *
 * Returns: (transfer full): options of their own
 */
RumSheetOptions *
rum_sheet_settings_create_options (RumSheetSettings *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), NULL);

  return rum_sheet_settings_create_options_of_kind (self, self->kind);
}

/**
 * rum_sheet_settings_create_options_of_kind:
 * @self: the settings
 * @kind: a kind of sheet
 *
 * Makes the options of the sheet that would be chosen if that kind were.
 *
 * Returns: (transfer full): options of their own
 */
RumSheetOptions *
rum_sheet_settings_create_options_of_kind (RumSheetSettings *self,
                                           RumSheetKind      kind)
{
  RumSheetOptions *options = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (self), NULL);

  options = rum_sheet_options_new (kind);
  if (self->landscape)
    rum_sheet_options_set_paper (options, self->paper->height, self->paper->width);
  else
    rum_sheet_options_set_paper (options, self->paper->width, self->paper->height);
  rum_sheet_options_set_colors (options, self->colors);
  rum_sheet_options_set_large_print (options, self->large_print);
  rum_sheet_options_set_with_code (options,
                                   self->with_code && rum_sheet_kind_lists_sources (kind));

  if (kind == RUM_SHEET_GROUP)
    rum_sheet_options_add_entry (options, RUM_ENTRY (self->group));
  if (kind == RUM_SHEET_CARDS)
    {
      rum_sheet_options_set_entries (options, self->cards);
      rum_sheet_options_set_cards_per_page (options, self->cards_per_page);
    }
  if (kind == RUM_SHEET_MINE)
    {
      rum_sheet_options_set_entries (options, self->mine);
      rum_sheet_options_set_with_log (options, self->with_log);
    }

  return options;
}
