/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-style.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"
#define COLOR_SCHEME "color-scheme"
#define CONTRAST "contrast"
#define DESKTOP_SCHEMA "org.gnome.desktop.interface"

/* Values of “color-scheme” and “contrast” in the settings portal. */
#define COLOR_SCHEME_NONE 0
#define COLOR_SCHEME_DARK 1
#define CONTRAST_HIGH 1

/**
 * RumStyle:
 *
 * Follows the desktop: dark or light, high contrast or not.  GTK 4.8 does not
 * read the dark preference by itself, so it is read from the settings portal, or
 * where there is none from GNOME's settings; where there are none either, or they
 * prefer nothing, GTK's own settings decide.  The reader may choose light or dark
 * once and for all.  The matching palette of the figures is the property “palette”.
 */
struct _RumStyle
{
  GObject          parent_instance;

  GtkSettings     *settings;
  GDBusConnection *bus;
  GCancellable    *cancellable;
  guint            subscription;

  gboolean         portal_wants_contrast;
  GSettings       *desktop;
  gboolean         gtk_is_dark;
  gboolean         desktop_is_dark;
  RumStyleChoice   choice;
  RumPalette       palette;
};

G_DEFINE_FINAL_TYPE (RumStyle, rum_style, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PALETTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_high_contrast_theme (const char *theme)
{
  return theme != NULL && g_str_has_prefix (theme, "HighContrast");
}

/* GTK_THEME=Adwaita:dark and themes named “…-dark” are dark as well. */
static gboolean
is_dark_theme (const char *theme)
{
  const char *variable = g_getenv ("GTK_THEME");

  if (variable != NULL)
    theme = variable;

  return theme != NULL &&
         (g_str_has_suffix (theme, ":dark") || g_str_has_suffix (theme, "-dark"));
}

static RumPalette
find_palette (gboolean dark,
              gboolean high_contrast)
{
  if (high_contrast)
    return dark ? RUM_PALETTE_HIGH_CONTRAST_DARK : RUM_PALETTE_HIGH_CONTRAST;

  return dark ? RUM_PALETTE_DARK : RUM_PALETTE_LIGHT;
}

static void
update_palette (RumStyle *self)
{
  g_autofree char *theme = NULL;
  gboolean prefers_dark = FALSE;
  RumPalette palette = RUM_PALETTE_LIGHT;

  g_object_get (self->settings,
                "gtk-theme-name", &theme,
                "gtk-application-prefer-dark-theme", &prefers_dark,
                NULL);

  palette = find_palette (prefers_dark || is_dark_theme (theme),
                          self->portal_wants_contrast || is_high_contrast_theme (theme));
  if (palette == self->palette)
    return;

  self->palette = palette;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PALETTE]);
}

/* The reader's choice comes before the desktop's. */
static void
apply_choice (RumStyle *self)
{
  gboolean is_dark = self->choice == RUM_STYLE_CHOICE_DARK ||
                     (self->choice == RUM_STYLE_CHOICE_DESKTOP && self->desktop_is_dark);

  g_object_set (self->settings, "gtk-application-prefer-dark-theme", is_dark, NULL);
}

static gboolean
is_dark_scheme (RumStyle *self,
                guint32   scheme)
{
  return scheme == COLOR_SCHEME_NONE ? self->gtk_is_dark : scheme == COLOR_SCHEME_DARK;
}

static void
apply_setting (RumStyle   *self,
               const char *key,
               GVariant   *value)
{
  if (!g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32))
    return;

  if (g_str_equal (key, COLOR_SCHEME))
    {
      self->desktop_is_dark = is_dark_scheme (self, g_variant_get_uint32 (value));
      apply_choice (self);
    }
  else if (g_str_equal (key, CONTRAST))
    self->portal_wants_contrast = g_variant_get_uint32 (value) == CONTRAST_HIGH;

  update_palette (self);
}

static void
settings_notify_cb (RumStyle *self)
{
  update_palette (self);
}

static void
setting_changed_cb (GDBusConnection *bus,
                    const char      *sender,
                    const char      *path,
                    const char      *interface,
                    const char      *signal,
                    GVariant        *parameters,
                    gpointer         user_data)
{
  RumStyle *self = user_data;
  g_autoptr (GVariant) value = NULL;
  const char *name_space = NULL;
  const char *key = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &name_space, &key, &value);

  if (g_str_equal (name_space, APPEARANCE))
    apply_setting (self, key, value);
}

static void
color_scheme_cb (RumStyle *self)
{
  g_autofree char *scheme = g_settings_get_string (self->desktop, COLOR_SCHEME);

  self->desktop_is_dark = g_str_equal (scheme, "default") ? self->gtk_is_dark
                                                          : g_str_equal (scheme, "prefer-dark");
  apply_choice (self);
}

/* Where there is no portal, there may still be the settings that it reads. */
static void
follow_desktop (RumStyle *self)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, DESKTOP_SCHEMA, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, COLOR_SCHEME))
    return;

  self->desktop = g_settings_new_full (schema, NULL, NULL);
  g_signal_connect_object (self->desktop, "changed::" COLOR_SCHEME, G_CALLBACK (color_scheme_cb),
                           self, G_CONNECT_SWAPPED);
  color_scheme_cb (self);
}

static void
settings_read_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (RumStyle) self = user_data;
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariantIter) keys = NULL;
  g_autoptr (GVariant) all = NULL;
  g_autoptr (GError) error = NULL;
  const char *key = NULL;
  GVariant *value = NULL;

  /* A desktop without the portal is no error. */
  reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  if (reply == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        follow_desktop (self);
      return;
    }

  all = g_variant_get_child_value (reply, 0);
  if (!g_variant_lookup (all, APPEARANCE, "a{sv}", &keys))
    return;

  while (g_variant_iter_loop (keys, "{&sv}", &key, &value))
    apply_setting (self, key, value);
}

static void
follow_portal (RumStyle *self)
{
  const char *const name_spaces[] = { APPEARANCE, NULL };
  GApplication *application = g_application_get_default ();

  if (application != NULL)
    g_set_object (&self->bus, g_application_get_dbus_connection (application));

  if (self->bus == NULL)
    return;

  self->subscription =
    g_dbus_connection_signal_subscribe (self->bus, PORTAL_NAME, PORTAL_INTERFACE,
                                        "SettingChanged", PORTAL_PATH, APPEARANCE,
                                        G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, self, NULL);
  g_dbus_connection_call (self->bus, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, "ReadAll",
                          g_variant_new ("(^as)", name_spaces), G_VARIANT_TYPE ("(a{sa{sv}})"),
                          G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable, settings_read_cb,
                          g_object_ref (self));
}

static void
load_sheet (GdkDisplay *display)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/com/example/RunMuscles/ui/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
rum_style_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  RumStyle *self = RUM_STYLE (object);

  switch (property_id)
    {
    case PROP_PALETTE:
      g_value_set_enum (value, self->palette);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_style_dispose (GObject *object)
{
  RumStyle *self = RUM_STYLE (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  self->subscription = 0;

  g_clear_object (&self->cancellable);
  g_clear_object (&self->bus);
  g_clear_object (&self->desktop);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rum_style_parent_class)->dispose (object);
}

static void
rum_style_class_init (RumStyleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rum_style_get_property;
  object_class->dispose = rum_style_dispose;

  /**
   * RumStyle:palette:
   *
   * The palette in which figures are drawn in a window.
   */
  properties[PROP_PALETTE] =
    g_param_spec_enum ("palette", NULL, NULL, RUM_TYPE_PALETTE, RUM_PALETTE_LIGHT,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rum_style_init (RumStyle *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * rum_style_new:
 * @display: the display whose windows are styled
 *
 * Begins to follow the desktop's style, and loads the program's own.
 *
 * Returns: (transfer full): the style
 */
RumStyle *
rum_style_new (GdkDisplay *display)
{
  RumStyle *self = NULL;

  g_return_val_if_fail (GDK_IS_DISPLAY (display), NULL);

  self = g_object_new (RUM_TYPE_STYLE, NULL);
  self->settings = g_object_ref (gtk_settings_get_for_display (display));
  g_signal_connect_object (self->settings, "notify::gtk-theme-name",
                           G_CALLBACK (settings_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "notify::gtk-application-prefer-dark-theme",
                           G_CALLBACK (settings_notify_cb), self, G_CONNECT_SWAPPED);

  g_object_get (self->settings, "gtk-application-prefer-dark-theme", &self->gtk_is_dark, NULL);
  self->desktop_is_dark = self->gtk_is_dark;
  load_sheet (display);
  update_palette (self);
  follow_portal (self);

  return self;
}

/**
 * rum_style_get_palette:
 * @self: the style
 *
 * Gets the palette in which figures are drawn in a window.
 *
 * Returns: the palette
 */
RumPalette
rum_style_get_palette (RumStyle *self)
{
  g_return_val_if_fail (RUM_IS_STYLE (self), RUM_PALETTE_LIGHT);

  return self->palette;
}

/**
 * rum_style_set_choice:
 * @self: the style
 * @choice: which style the reader wants
 *
 * Makes all windows light or dark, or lets them follow the desktop again.
 */
void
rum_style_set_choice (RumStyle       *self,
                      RumStyleChoice  choice)
{
  g_return_if_fail (RUM_IS_STYLE (self));

  if (self->choice == choice)
    return;

  self->choice = choice;
  apply_choice (self);
}
