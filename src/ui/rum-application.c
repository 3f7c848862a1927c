/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-application.h"

#include "rum-about.h"
#include "rum-command-line.h"
#include "rum-help.h"
#include "rum-locale.h"
#include "rum-map-memory.h"
#include "rum-preferences-window.h"
#include "rum-print-window.h"
#include "rum-search-provider.h"
#include "rum-state.h"
#include "rum-style.h"
#include "rum-window.h"
#include "rum-work.h"

#include <glib/gi18n.h>

/* How long a service waits for the next call before it ends, in milliseconds. */
#define SERVICE_TIMEOUT 30000

/**
 * RumApplication:
 *
 * The program: one instance, its command line, its one atlas and its windows.
 *
 * Atlas and figures are loaded in threads while GTK starts, which takes about
 * as long.
 */
struct _RumApplication
{
  GtkApplication     parent_instance;

  RumAtlas          *atlas;
  GThread           *atlas_loader;
  RumMapFigures     *figures;
  RumStyle          *style;
  RumPreferences    *preferences;
  GtkWindow         *preferences_window;
  RumCommandLine     command_line;

  /* On the bus only. */
  RumSearchProvider *search_provider;
};

G_DEFINE_FINAL_TYPE (RumApplication, rum_application, GTK_TYPE_APPLICATION)

/* The atlas is part of the program: it can only be broken by mistake. */
static gpointer
load_atlas (gpointer data)
{
  g_autoptr (GError) error = NULL;
  RumAtlas *atlas = rum_atlas_new (&error);

  if (atlas == NULL)
    g_error ("%s", error->message);

  return atlas;
}

/* GDK changes the environment while it opens the display, and gettext reads it:
 * this comes after that.
 */
static void
begin_loading_atlas (RumApplication *self)
{
  if (self->atlas == NULL)
    self->atlas_loader = rum_work_start ("atlas", load_atlas, NULL);
}

static void
limit_memory_cb (gpointer data)
{
  rum_map_memory_limit ();
}

static void
begin_loading_figures (RumApplication *self)
{
  rum_map_figures_prepare (self->figures, RUM_VIEW_FRONT, RUM_LAYER_SURFACE);
  rum_map_figures_prepare (self->figures, RUM_VIEW_BACK, RUM_LAYER_SURFACE);
}

/* Draws what the window will probably show, while it is made. */
static void
begin_drawing (RumApplication *self)
{
  g_autoptr (RumState) state = rum_state_new ();
  const RumPalette palette = rum_style_get_palette (self->style);
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (gdk_display_get_monitors (display), 0);
  const int scale = monitor != NULL ? gdk_monitor_get_scale_factor (monitor) : 1;
  int width = 0;
  int height = 0;

  if (rum_state_get_layer (state) != RUM_LAYER_SURFACE ||
      !rum_state_get_view_size (state, &width, &height))
    return;

  for (RumView view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
    rum_map_figures_foresee (self->figures, view, RUM_LAYER_SURFACE, palette, width, height,
                             scale);
}

/* Started by the bus, perhaps only to be asked for something. */
static gboolean
is_service (RumApplication *self)
{
  return (g_application_get_flags (G_APPLICATION (self)) & G_APPLICATION_IS_SERVICE) != 0;
}

static void
finish_loading (RumApplication *self)
{
  if (self->atlas_loader != NULL)
    self->atlas = g_thread_join (g_steal_pointer (&self->atlas_loader));
}

/* The one that was used last; there are others that are no such window. */
static RumWindow *
ensure_window (RumApplication *self)
{
  RumWindow *window = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (RUM_IS_WINDOW (l->data))
      return l->data;

  window = rum_window_new (self, self->style);
  g_idle_add_once (limit_memory_cb, NULL);

  return window;
}

static void
style_choice_cb (RumApplication *self)
{
  rum_style_set_choice (self->style, rum_preferences_get_style (self->preferences));
}

static void
follow_preferences (RumApplication *self)
{
  g_signal_connect_object (rum_application_get_preferences (self), "notify::style",
                           G_CALLBACK (style_choice_cb), self, G_CONNECT_SWAPPED);
  style_choice_cb (self);
}

static void
add_option (RumApplication *self,
            const char     *name,
            GOptionArg      argument,
            const char     *description,
            const char     *argument_name)
{
  g_application_add_main_option (G_APPLICATION (self), name, 0, G_OPTION_FLAG_NONE, argument,
                                 description, argument_name);
}

static void
add_sheet_options (RumApplication *self)
{
  add_option (self, "sheet", G_OPTION_ARG_STRING,
              _("Which sheet: group, cards, poster, six or mine"),
              /* TRANSLATORS: Stands for a kind of sheet, as in “--sheet=KIND”. */
              _("KIND"));
  add_option (self, "paper", G_OPTION_ARG_STRING,
              _("Its paper: a5, a4, a3, a2, letter, legal or tabloid"),
              /* TRANSLATORS: Stands for a size of paper, as in “--paper=SIZE”. */
              _("SIZE"));
  /* TRANSLATORS: Help of the option --landscape. */
  add_option (self, "landscape", G_OPTION_ARG_NONE, _("Turn the paper"), NULL);
  add_option (self, "monochrome", G_OPTION_ARG_NONE, _("In black and white"), NULL);
  add_option (self, "large-print", G_OPTION_ARG_NONE,
              _("In type of 18 points and more, on more pages"), NULL);
  add_option (self, "lang", G_OPTION_ARG_STRING, _("Language of the sheet, such as de"),
              /* TRANSLATORS: Stands for a code, as in “--lang=LANGUAGE”. */
              _("LANGUAGE"));
  add_option (self, "qr-code", G_OPTION_ARG_NONE, _("With a QR code of its sources"), NULL);
  add_option (self, "cards", G_OPTION_ARG_STRING, _("Muscle cards on a page: 4 or 6"),
              /* TRANSLATORS: Stands for a number, as in “--page=NUMBER”. */
              _("NUMBER"));
  add_option (self, "log", G_OPTION_ARG_NONE,
              _("With columns for date, sets and load (--sheet=mine)"), NULL);
}

static void
add_picture_options (RumApplication *self)
{
  add_option (self, "output", G_OPTION_ARG_FILENAME,
              _("Write the sheet there instead; - is standard output"), _("FILE"));
  add_option (self, "format", G_OPTION_ARG_STRING,
              _("pdf, png or svg, where the name of the file does not say"),
              /* TRANSLATORS: Stands for “pdf”, “png” or “svg”, as in “--format=FORMAT”. */
              _("FORMAT"));
  add_option (self, "page", G_OPTION_ARG_STRING,
              _("Which page to save as PNG or SVG; without it, each as a file of its own"),
              _("NUMBER"));
  add_option (self, "dpi", G_OPTION_ARG_STRING, _("Pixels an inch of a PNG: 36 to 600, or 150"),
              _("NUMBER"));
}

static void
add_options (RumApplication *self)
{
  /* GApplication looks nothing up in our catalogue: it is given the texts. */
  add_option (self, "muscle", G_OPTION_ARG_STRING_ARRAY,
              _("Open a muscle or group, as in --muscle=soleus; a sheet may take more than one"),
              /* TRANSLATORS: Stands for the id of a muscle, as in “--muscle=ID”. */
              _("ID"));
  add_option (self, "list", G_OPTION_ARG_NONE,
              _("Print the id and the name of every muscle and group"), NULL);
  add_option (self, "export-sheet", G_OPTION_ARG_FILENAME,
              _("Save a cheat sheet as .pdf, .png or .svg, or write it to standard output (-)"),
              /* TRANSLATORS: Stands for a path, as in “--export-sheet=FILE”. */
              _("FILE"));
  add_sheet_options (self);
  add_picture_options (self);
  add_option (self, "version", G_OPTION_ARG_NONE, _("Print the version"), NULL);
}

static gboolean
has_display (void)
{
  if (gtk_init_check ())
    return TRUE;

  g_printerr ("run-muscles: %s\n",
              _("There is no display to open a window on. "
                "--list, --export-sheet, --version and --help work without one."));

  return FALSE;
}

/* A second start hands the muscle to the first one over D-Bus. */
static int
pass_muscle_on (RumApplication *self)
{
  g_autoptr (GError) error = NULL;

  if (self->command_line.muscles == NULL)
    return -1;

  if (!g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("run-muscles: %s\n", error->message);
      return 1;
    }

  g_action_group_activate_action (G_ACTION_GROUP (self), "muscle",
                                  g_variant_new_string (self->command_line.muscles[0]));

  return -1;
}

/* What the desktop can ask for is a command of the window, by the same name. */
static void
window_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  RumWindow *window = ensure_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  g_action_group_activate_action (G_ACTION_GROUP (window), g_action_get_name (G_ACTION (action)),
                                  parameter);
}

static void
help_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  rum_help_show (user_data, RUM_IS_PRINT_WINDOW (window) ? RUM_HELP_PRINT : RUM_HELP_INDEX);
}

static void
about_activate_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  rum_about_show (gtk_application_get_active_window (user_data));
}

static void
preferences_activate_cb (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  RumApplication *self = user_data;

  if (self->preferences_window == NULL)
    g_set_weak_pointer (&self->preferences_window,
                        rum_preferences_window_new (gtk_application_get_active_window (user_data),
                                                    rum_application_get_preferences (self)));
  gtk_window_present (self->preferences_window);
}

static void
quit_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  GList *windows = gtk_application_get_windows (user_data);

  /* Closing lets each window remember its state. */
  while (windows != NULL)
    {
      GtkWindow *window = windows->data;

      windows = windows->next;
      gtk_window_close (window);
    }
}

/* Back is where the text comes from. */
static void
add_history_shortcuts (RumApplication *self)
{
  static const char *const left[] = { "<Alt>Left", NULL };
  static const char *const right[] = { "<Alt>Right", NULL };
  gboolean is_mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "win.previous",
                                         is_mirrored ? right : left);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "win.next",
                                         is_mirrored ? left : right);
}

static void
add_actions (RumApplication *self)
{
  static const GActionEntry entries[] = {
    { "about", about_activate_cb },
    { "find", window_activate_cb, "s" },
    { "help", help_activate_cb },
    { "muscle", window_activate_cb, "s" },
    { "open", window_activate_cb, "s" },
    { "preferences", preferences_activate_cb },
    { "print", window_activate_cb },
    { "quit", quit_activate_cb },
    { "search", window_activate_cb },
  };
  static const struct
  {
    const char *action;
    const char *keys[4];
  } shortcuts[] = {
    { "app.help", { "F1" } },
    { "app.preferences", { "<Control>comma" } },
    { "app.quit", { "<Control>q" } },
    { "win.copy-picture", { "<Control><Shift>c" } },
    { "win.deep", { "<Control>d" } },
    { "win.fullscreen", { "F11" } },
    { "win.print", { "<Control>p" } },
    { "win.save-pdf", { "<Control>s" } },
    { "win.search", { "<Control>f" } },
    { "win.shortcuts", { "<Control>question" } },
    { "win.zoom-fit", { "<Control>0", "<Control>KP_0" } },
    { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
    { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
    { "window.close", { "<Control>w" } },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action,
                                           shortcuts[i].keys);

  add_history_shortcuts (self);
}

static void
read_options (RumCommandLine *line,
              GVariantDict   *options)
{
  line->list = g_variant_dict_contains (options, "list");
  line->landscape = g_variant_dict_contains (options, "landscape");
  line->monochrome = g_variant_dict_contains (options, "monochrome");
  line->large_print = g_variant_dict_contains (options, "large-print");
  line->code = g_variant_dict_contains (options, "qr-code");
  line->log = g_variant_dict_contains (options, "log");
  g_variant_dict_lookup (options, "muscle", "^as", &line->muscles);
  g_variant_dict_lookup (options, "export-sheet", "^ay", &line->sheet);
  g_variant_dict_lookup (options, "output", "^ay", &line->output);
  g_variant_dict_lookup (options, "sheet", "s", &line->kind);
  g_variant_dict_lookup (options, "format", "s", &line->format);
  g_variant_dict_lookup (options, "paper", "s", &line->paper);
  g_variant_dict_lookup (options, "lang", "s", &line->language);
  g_variant_dict_lookup (options, "page", "s", &line->page);
  g_variant_dict_lookup (options, "dpi", "s", &line->dpi);
  g_variant_dict_lookup (options, "cards", "s", &line->cards);
}

static int
rum_application_handle_local_options (GApplication *application,
                                      GVariantDict *options)
{
  RumApplication *self = RUM_APPLICATION (application);
  int status = -1;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Run Muscles %s\n", PACKAGE_VERSION);
      return 0;
    }

  read_options (&self->command_line, options);

  rum_command_line_prepare (&self->command_line);
  if (!rum_command_line_is_empty (&self->command_line))
    status = rum_command_line_run (&self->command_line, rum_application_get_atlas (self));
  if (status != -1)
    return status;

  if (!is_service (self))
    begin_loading_figures (self);
  if (!has_display ())
    return 1;

  begin_loading_atlas (self);
  if (is_service (self))
    g_application_set_inactivity_timeout (application, SERVICE_TIMEOUT);
  /* GTK loads the icon theme in a thread, as soon as somebody asks for it. */
  gtk_icon_theme_get_for_display (gdk_display_get_default ());

  return pass_muscle_on (self);
}

static void
rum_application_startup (GApplication *application)
{
  RumApplication *self = RUM_APPLICATION (application);

  G_APPLICATION_CLASS (rum_application_parent_class)->startup (application);

  /* GTK has decided by a catalogue of its own, which need not be there. */
  if (rum_locale_get_direction () == GTK_TEXT_DIR_RTL)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  self->style = rum_style_new (gdk_display_get_default ());
  follow_preferences (self);
  if (!is_service (self))
    begin_drawing (self);
  add_actions (self);
  gtk_window_set_default_icon_name (APP_ID);
}

static void
rum_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (RUM_APPLICATION (application))));
}

static gboolean
rum_application_dbus_register (GApplication    *application,
                               GDBusConnection *connection,
                               const char      *object_path,
                               GError         **error)
{
  RumApplication *self = RUM_APPLICATION (application);

  if (!G_APPLICATION_CLASS (rum_application_parent_class)
         ->dbus_register (application, connection, object_path, error))
    return FALSE;

  self->search_provider = rum_search_provider_new (self);

  return rum_search_provider_export (self->search_provider, connection, error);
}

static void
rum_application_dbus_unregister (GApplication    *application,
                                 GDBusConnection *connection,
                                 const char      *object_path)
{
  g_clear_object (&RUM_APPLICATION (application)->search_provider);

  G_APPLICATION_CLASS (rum_application_parent_class)
    ->dbus_unregister (application, connection, object_path);
}

/* Whoever still holds the program, threads must not outlive it. */
static void
rum_application_shutdown (GApplication *application)
{
  G_APPLICATION_CLASS (rum_application_parent_class)->shutdown (application);

  rum_work_wait ();
}

static void
rum_application_dispose (GObject *object)
{
  RumApplication *self = RUM_APPLICATION (object);

  g_clear_object (&self->search_provider);
  finish_loading (self);
  g_clear_object (&self->style);
  g_clear_weak_pointer (&self->preferences_window);
  g_clear_object (&self->preferences);
  g_clear_object (&self->atlas);
  g_clear_pointer (&self->figures, rum_map_figures_unref);
  rum_command_line_clear (&self->command_line);
  rum_work_wait ();

  G_OBJECT_CLASS (rum_application_parent_class)->dispose (object);
}

static void
rum_application_class_init (RumApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = rum_application_dispose;

  application_class->handle_local_options = rum_application_handle_local_options;
  application_class->dbus_register = rum_application_dbus_register;
  application_class->dbus_unregister = rum_application_dbus_unregister;
  application_class->startup = rum_application_startup;
  application_class->activate = rum_application_activate;
  application_class->shutdown = rum_application_shutdown;
}

static void
rum_application_init (RumApplication *self)
{
  self->figures = rum_map_figures_new ();
  add_options (self);
}

/**
 * rum_application_new:
 *
 * Creates the program. rum_locale_init() comes first.
 *
 * Returns: (transfer full): the program
 */
RumApplication *
rum_application_new (void)
{
  RumApplication *self = g_object_new (RUM_TYPE_APPLICATION, "application-id", APP_ID, NULL);

  /* GTK would add a folder for icons there to the icon theme, and load all of
   * that once more; we have none.
   */
  g_application_set_resource_base_path (G_APPLICATION (self), NULL);

  /* The resources of the program are registered at the first look-up of any,
   * and threads that come to it at the same time may find none.
   */
  g_resources_get_info ("/", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);

  return self;
}

/**
 * rum_application_get_atlas:
 * @self: the program
 *
 * Gets the atlas, loaded when it is first asked for, or awaited where it is
 * being loaded.
 *
 * Returns: (transfer none): the atlas
 */
RumAtlas *
rum_application_get_atlas (RumApplication *self)
{
  g_return_val_if_fail (RUM_IS_APPLICATION (self), NULL);

  finish_loading (self);
  if (self->atlas == NULL)
    self->atlas = load_atlas (NULL);

  return self->atlas;
}

/**
 * rum_application_get_figures:
 * @self: the program
 *
 * Gets the figures that all windows share.
 *
 * Returns: (transfer none): the figures
 */
RumMapFigures *
rum_application_get_figures (RumApplication *self)
{
  g_return_val_if_fail (RUM_IS_APPLICATION (self), NULL);

  return self->figures;
}

/**
 * rum_application_get_preferences:
 * @self: the program
 *
 * Gets what the reader prefers; all windows follow it.
 *
 * Returns: (transfer none): the preferences
 */
RumPreferences *
rum_application_get_preferences (RumApplication *self)
{
  g_return_val_if_fail (RUM_IS_APPLICATION (self), NULL);

  if (self->preferences == NULL)
    self->preferences = rum_preferences_new ();

  return self->preferences;
}
