/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-search-provider.h"

#include "rum-entry-kind.h"

#include <string.h>

/* Where the desktop finds it; data/com.example.RunMuscles.search-provider.ini
 * says the same. */
#define OBJECT_PATH "/com/example/RunMuscles/SearchProvider"

/* More than an overview shows. */
#define MAX_RESULTS 20

/* In characters: nobody types more, and small slips are weighed letter by
 * letter. */
#define MAX_QUERY 100

/* As many as are asked for at once at most. */
#define MAX_METAS 100

/**
 * RumSearchProvider:
 *
 * Answers the search of the desktop with what can be opened here, over
 * `org.gnome.Shell.SearchProvider2`. A result is the id of an entry. No window
 * is needed for an answer.
 *
 * Whoever is on the bus may ask, and for anything: what is not known is left out.
 */
struct _RumSearchProvider
{
  GObject          parent_instance;

  /* Not held: it holds this. */
  RumApplication  *application;
  GDBusConnection *connection;
  guint            registration;
};

G_DEFINE_FINAL_TYPE (RumSearchProvider, rum_search_provider, G_TYPE_OBJECT)

static const char interface_xml[] =
  "<node>"
  " <interface name='org.gnome.Shell.SearchProvider2'>"
  "  <method name='GetInitialResultSet'>"
  "   <arg type='as' name='terms' direction='in'/>"
  "   <arg type='as' name='results' direction='out'/>"
  "  </method>"
  "  <method name='GetSubsearchResultSet'>"
  "   <arg type='as' name='previous_results' direction='in'/>"
  "   <arg type='as' name='terms' direction='in'/>"
  "   <arg type='as' name='results' direction='out'/>"
  "  </method>"
  "  <method name='GetResultMetas'>"
  "   <arg type='as' name='identifiers' direction='in'/>"
  "   <arg type='aa{sv}' name='metas' direction='out'/>"
  "  </method>"
  "  <method name='ActivateResult'>"
  "   <arg type='s' name='identifier' direction='in'/>"
  "   <arg type='as' name='terms' direction='in'/>"
  "   <arg type='u' name='timestamp' direction='in'/>"
  "  </method>"
  "  <method name='LaunchSearch'>"
  "   <arg type='as' name='terms' direction='in'/>"
  "   <arg type='u' name='timestamp' direction='in'/>"
  "  </method>"
  " </interface>"
  "</node>";

/* Puts the terms together, as somebody would have typed them. */
static char *
create_query (GVariant *terms)
{
  g_autoptr (GString) query = g_string_new (NULL);
  g_autofree char *valid = NULL;
  GVariantIter iter;
  const char *term = NULL;

  /* A letter has six bytes at most: what lies beyond is not looked at. */
  g_variant_iter_init (&iter, terms);
  while (query->len < 6 * MAX_QUERY && g_variant_iter_next (&iter, "&s", &term))
    {
      if (query->len > 0)
        g_string_append_c (query, ' ');
      g_string_append_len (query, term, (gssize) strnlen (term, 6 * MAX_QUERY));
    }

  /* The cut may have gone through a letter. */
  valid = g_utf8_make_valid (query->str, (gssize) query->len);

  return g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), MAX_QUERY));
}

static GVariant *
find (RumSearchProvider *self,
      GVariant          *terms)
{
  g_autofree char *query = create_query (terms);
  g_autoptr (GListModel) found = NULL;
  GVariantBuilder builder;
  guint n_found = 0;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("(as)"));
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("as"));

  /* What is blank would find everything. */
  if (*g_strstrip (query) != '\0')
    {
      found = rum_atlas_create_search (rum_application_get_atlas (self->application), query);
      n_found = MIN (g_list_model_get_n_items (found), MAX_RESULTS);
    }
  for (guint i = 0; i < n_found; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (found, i);

      g_variant_builder_add (&builder, "s", rum_entry_get_id (entry));
    }
  g_variant_builder_close (&builder);

  return g_variant_builder_end (&builder);
}

static RumEntry *
get_entry (RumSearchProvider *self,
           const char        *id)
{
  return rum_atlas_get_entry (rum_application_get_atlas (self->application), id);
}

static void
add_meta (GVariantBuilder *builder,
          RumEntry        *entry)
{
  g_autofree char *description = rum_entry_kind_describe (entry);

  g_variant_builder_open (builder, G_VARIANT_TYPE ("a{sv}"));
  g_variant_builder_add (builder, "{sv}", "id", g_variant_new_string (rum_entry_get_id (entry)));
  g_variant_builder_add (builder, "{sv}", "name",
                         g_variant_new_string (rum_entry_get_name (entry)));
  if (description != NULL)
    g_variant_builder_add (builder, "{sv}", "description", g_variant_new_string (description));
  g_variant_builder_add (builder, "{sv}", "gicon", g_variant_new_string (APP_ID));
  g_variant_builder_close (builder);
}

static GVariant *
create_metas (RumSearchProvider *self,
              GVariant          *ids)
{
  GVariantBuilder builder;
  const gsize n_ids = MIN (g_variant_n_children (ids), MAX_METAS);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("(aa{sv})"));
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (gsize i = 0; i < n_ids; i++)
    {
      const char *id = NULL;
      RumEntry *entry = NULL;

      g_variant_get_child (ids, i, "&s", &id);
      entry = get_entry (self, id);
      if (entry != NULL)
        add_meta (&builder, entry);
    }
  g_variant_builder_close (&builder);

  return g_variant_builder_end (&builder);
}

static void
activate_result (RumSearchProvider *self,
                 GVariant          *parameters)
{
  const char *id = NULL;

  g_variant_get_child (parameters, 0, "&s", &id);
  if (get_entry (self, id) != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (self->application), "open",
                                    g_variant_new_string (id));
  else
    g_application_activate (G_APPLICATION (self->application));
}

static void
launch_search (RumSearchProvider *self,
               GVariant          *parameters)
{
  g_autoptr (GVariant) terms = g_variant_get_child_value (parameters, 0);

  g_action_group_activate_action (G_ACTION_GROUP (self->application), "find",
                                  g_variant_new_take_string (create_query (terms)));
}

/* GDBus has compared the parameters with the interface. */
static void
method_call_cb (GDBusConnection       *connection,
                const char            *sender,
                const char            *object_path,
                const char            *interface_name,
                const char            *method,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  RumSearchProvider *self = user_data;
  GVariant *answer = NULL;

  /* The time until a service that nobody needs ends begins anew. */
  g_application_hold (G_APPLICATION (self->application));

  if (g_str_equal (method, "GetInitialResultSet") || g_str_equal (method, "GetSubsearchResultSet"))
    {
      g_autoptr (GVariant) terms =
        g_variant_get_child_value (parameters, g_variant_n_children (parameters) - 1);

      answer = find (self, terms);
    }
  else if (g_str_equal (method, "GetResultMetas"))
    {
      g_autoptr (GVariant) ids = g_variant_get_child_value (parameters, 0);

      answer = create_metas (self, ids);
    }
  else if (g_str_equal (method, "ActivateResult"))
    activate_result (self, parameters);
  else if (g_str_equal (method, "LaunchSearch"))
    launch_search (self, parameters);

  g_dbus_method_invocation_return_value (invocation, answer);
  g_application_release (G_APPLICATION (self->application));
}

static void
rum_search_provider_dispose (GObject *object)
{
  rum_search_provider_unexport (RUM_SEARCH_PROVIDER (object));

  G_OBJECT_CLASS (rum_search_provider_parent_class)->dispose (object);
}

static void
rum_search_provider_class_init (RumSearchProviderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_search_provider_dispose;
}

static void
rum_search_provider_init (RumSearchProvider *self)
{
}

/**
 * rum_search_provider_new:
 * @application: the program, which must outlive this; its actions “open” and
 *   “find” show what was found
 *
 * Creates what answers the desktop. Nobody can ask it before
 * rum_search_provider_export().
 *
 * Returns: (transfer full): the search provider
 */
RumSearchProvider *
rum_search_provider_new (RumApplication *application)
{
  RumSearchProvider *self = NULL;

  g_return_val_if_fail (RUM_IS_APPLICATION (application), NULL);

  self = g_object_new (RUM_TYPE_SEARCH_PROVIDER, NULL);
  self->application = application;

  return self;
}

/**
 * rum_search_provider_export:
 * @self: the search provider
 * @connection: the session bus
 * @error: return location for an error of D-Bus
 *
 * Lets others on the bus ask.
 *
 * Returns: whether they can
 */
gboolean
rum_search_provider_export (RumSearchProvider  *self,
                            GDBusConnection    *connection,
                            GError            **error)
{
  static const GDBusInterfaceVTable vtable = { method_call_cb, NULL, NULL, { NULL } };
  g_autoptr (GDBusNodeInfo) node = NULL;

  g_return_val_if_fail (RUM_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (connection), FALSE);
  g_return_val_if_fail (self->registration == 0, FALSE);

  node = g_dbus_node_info_new_for_xml (interface_xml, error);
  if (node == NULL)
    return FALSE;

  self->registration = g_dbus_connection_register_object (connection, OBJECT_PATH,
                                                          node->interfaces[0], &vtable, self, NULL,
                                                          error);
  if (self->registration != 0)
    self->connection = g_object_ref (connection);

  return self->registration != 0;
}

/**
 * rum_search_provider_unexport:
 * @self: the search provider
 *
 * Lets nobody ask any more.
 */
void
rum_search_provider_unexport (RumSearchProvider *self)
{
  g_return_if_fail (RUM_IS_SEARCH_PROVIDER (self));

  if (self->registration == 0)
    return;

  g_dbus_connection_unregister_object (self->connection, self->registration);
  self->registration = 0;
  g_clear_object (&self->connection);
}
