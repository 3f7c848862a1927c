/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-window.h"

#include "rum-body-map.h"
#include "rum-compat.h"
#include "rum-entry-list.h"
#include "rum-pages.h"
#include "rum-pane.h"
#include "rum-paper.h"
#include "rum-print-operation.h"
#include "rum-safety-window.h"
#include "rum-sheet.h"
#include "rum-state.h"

#include <glib/gi18n.h>

/* How long a message stays, in seconds. */
#define MESSAGE_TIME 6

/**
 * RumWindow:
 *
 * The window: list, map and pane. The selection is the state of one action,
 * “win.muscle”: the id of a muscle or group, or “” for none. Map, list and
 * pane set it, and all three follow it.
 */
struct _RumWindow
{
  GtkApplicationWindow  parent_instance;

  GtkLabel             *title_label;
  GtkButton            *back_button;
  RumPages             *pages;
  RumEntryList         *list;
  RumBodyMap           *map;
  RumPane              *pane;
  GtkLabel             *pointed_label;
  GtkBox               *map_bar;
  GtkToggleButton      *both_button;
  GtkToggleButton      *front_button;
  GtkToggleButton      *back_view_button;
  GtkRevealer          *message_revealer;
  GtkLabel             *message_label;

  RumAtlas             *atlas;
  RumStyle             *style;
  RumState             *state;
  GCancellable         *cancellable;
  guint                 message_source;
  guint                 layout_source;
};

G_DEFINE_FINAL_TYPE (RumWindow, rum_window, GTK_TYPE_APPLICATION_WINDOW)

static RumAdaptiveLayout *
get_layout (RumWindow *self)
{
  return RUM_ADAPTIVE_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self->pages)));
}

static gboolean
message_timeout_cb (gpointer user_data)
{
  RumWindow *self = user_data;

  gtk_revealer_set_reveal_child (self->message_revealer, FALSE);
  self->message_source = 0;

  return G_SOURCE_REMOVE;
}

static void
show_message (RumWindow  *self,
              const char *message)
{
  gtk_label_set_label (self->message_label, message);
  gtk_revealer_set_reveal_child (self->message_revealer, TRUE);

  g_clear_handle_id (&self->message_source, g_source_remove);
  self->message_source = g_timeout_add_seconds (MESSAGE_TIME, message_timeout_cb, self);
}

static void
set_action_state (RumWindow  *self,
                  const char *name,
                  GVariant   *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}

static void
set_action_enabled (RumWindow  *self,
                    const char *name,
                    gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static gboolean
is_narrow (RumWindow *self)
{
  return rum_adaptive_layout_get_width_class (get_layout (self)) == RUM_WIDTH_NARROW;
}

/* The state of “win.view”.  Where front and back are seen at once, both are
 * “front”.
 */
static const char *
get_view_name (RumMapArrangement arrangement)
{
  switch (arrangement)
    {
    case RUM_MAP_BACK:
      return "back";
    case RUM_MAP_SIDE:
      return "side";
    case RUM_MAP_SOLE:
      return "sole";
    case RUM_MAP_FRONT:
    case RUM_MAP_BOTH:
    default:
      return "front";
    }
}

static RumMapArrangement
find_arrangement (RumWindow *self)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self), "view");
  const char *view = g_variant_get_string (state, NULL);

  if (g_str_equal (view, "side"))
    return RUM_MAP_SIDE;
  if (g_str_equal (view, "sole"))
    return RUM_MAP_SOLE;
  if (!is_narrow (self))
    return RUM_MAP_BOTH;

  return g_str_equal (view, "back") ? RUM_MAP_BACK : RUM_MAP_FRONT;
}

static void
update_arrangement (RumWindow *self)
{
  gboolean narrow = is_narrow (self);

  /* There the pane's own heading is the title. */
  gtk_widget_set_visible (GTK_WIDGET (self->title_label), !narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->map_bar),
                                  narrow ? GTK_ORIENTATION_VERTICAL
                                         : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_visible (GTK_WIDGET (self->both_button), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->front_button), narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->back_view_button), narrow);

  if (!narrow && find_arrangement (self) == RUM_MAP_BOTH)
    set_action_state (self, "view", g_variant_new_string ("front"));

  rum_body_map_set_arrangement (self->map, find_arrangement (self));
}

static void
update_back (RumWindow *self)
{
  RumAdaptiveLayout *layout = get_layout (self);
  RumPage page = rum_adaptive_layout_get_page (layout);
  gboolean can_go_back = FALSE;

  switch (rum_adaptive_layout_get_width_class (layout))
    {
    case RUM_WIDTH_NARROW:
      can_go_back = page != RUM_PAGE_MAP;
      break;
    case RUM_WIDTH_MIDDLE:
      can_go_back = page == RUM_PAGE_LIST;
      break;
    case RUM_WIDTH_WIDE:
    default:
      break;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->back_button), can_go_back);
  set_action_enabled (self, "back", can_go_back);
}

/* A deep muscle, or one seen from the other side, must not stay hidden. */
static void
bring_into_view (RumWindow  *self,
                 const char *entry_id)
{
  static const RumMapArrangement wide[] = { RUM_MAP_BOTH, RUM_MAP_SIDE, RUM_MAP_SOLE };
  static const RumMapArrangement narrow[] = {
    RUM_MAP_FRONT, RUM_MAP_BACK, RUM_MAP_SIDE, RUM_MAP_SOLE,
  };
  RumMapArrangement arrangement = RUM_MAP_BOTH;
  RumLayer layer = RUM_LAYER_SURFACE;

  if (rum_body_map_shows (self->map, entry_id))
    return;

  if (!rum_body_map_find_arrangement (self->map, entry_id,
                                      is_narrow (self) ? narrow : wide,
                                      is_narrow (self) ? G_N_ELEMENTS (narrow)
                                                       : G_N_ELEMENTS (wide),
                                      &arrangement, &layer))
    return;

  set_action_state (self, "deep", g_variant_new_boolean (layer != RUM_LAYER_SURFACE));
  rum_body_map_set_layer (self->map, layer);
  g_action_group_change_action_state (G_ACTION_GROUP (self), "view",
                                      g_variant_new_string (get_view_name (arrangement)));
}

static void
update_title (RumWindow *self,
              RumEntry  *entry)
{
  g_autofree char *title = NULL;

  if (entry != NULL)
    /* TRANSLATORS: Title of the window; %s is a muscle or group. */
    title = g_strdup_printf (_("%s – Run Muscles"), rum_entry_get_name (entry));

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : _("Run Muscles"));
}

/* Gives the group or muscle of an id. */
static RumEntry *
find_anatomical (RumWindow  *self,
                 const char *entry_id)
{
  RumEntry *entry = rum_atlas_get_entry (self->atlas, entry_id);

  return entry != NULL && rum_entry_is_anatomical (entry) ? entry : NULL;
}

static void
select_entry (RumWindow  *self,
              const char *entry_id)
{
  RumEntry *entry = find_anatomical (self, entry_id);
  const char *id = entry != NULL ? entry_id : NULL;

  if (entry == NULL && *entry_id != '\0')
    return;

  set_action_state (self, "muscle", g_variant_new_string (entry_id));
  set_action_enabled (self, "print", entry != NULL);
  set_action_enabled (self, "save-pdf", entry != NULL);

  rum_pane_set_entry (self->pane, entry);
  rum_entry_list_set_selected (self->list, id);
  rum_body_map_set_selected (self->map, id);
  update_title (self, entry);

  if (entry == NULL)
    return;

  bring_into_view (self, entry_id);
  rum_adaptive_layout_set_page (get_layout (self), RUM_PAGE_PANE);
}

static RumGroup *
get_selected_group (RumWindow *self)
{
  RumEntry *entry = rum_pane_get_entry (self->pane);

  return entry != NULL ? rum_entry_get_group (entry) : NULL;
}

static void
report_failure (RumWindow    *self,
                const GError *error)
{
  g_autofree char *message = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* TRANSLATORS: %s is the reason, a sentence. */
  message = g_strdup_printf (_("The sheet was not saved: %s"), error->message);
  show_message (self, message);
}

static void
save_sheet (RumWindow *self,
            GFile     *file)
{
  const RumPaper *paper = rum_paper_get_default ();
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *message = NULL;

  sheet = rum_sheet_new (self->atlas, get_selected_group (self), paper->width, paper->height,
                         &error);
  if (sheet == NULL || !rum_sheet_save_pdf (sheet, file, &error))
    {
      report_failure (self, error);
      return;
    }

  path = g_file_get_parse_name (file);
  /* TRANSLATORS: %s is the path of a file. */
  message = g_strdup_printf (_("The sheet was saved as %s."), path);
  show_message (self, message);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (RumWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rum_compat_choose_file_finish (result, &error);

  if (file != NULL && get_selected_group (self) != NULL)
    save_sheet (self, file);
  else if (error != NULL)
    report_failure (self, error);
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               RumWindow               *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* TRANSLATORS: %s is the reason, a sentence. */
  message = g_strdup_printf (_("The sheet was not printed: %s"), error->message);
  show_message (self, message);
}

static void
muscle_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  select_entry (user_data, g_variant_get_string (parameter, NULL));
}

static void
muscle_change_state_cb (GSimpleAction *action,
                        GVariant      *value,
                        gpointer       user_data)
{
  select_entry (user_data, g_variant_get_string (value, NULL));
}

static void
deep_change_state_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  RumWindow *self = user_data;

  g_simple_action_set_state (action, value);
  rum_body_map_set_layer (self->map, g_variant_get_boolean (value) ? RUM_LAYER_DEEP
                                                                    : RUM_LAYER_SURFACE);
}

static void
view_change_state_cb (GSimpleAction *action,
                      GVariant      *value,
                      gpointer       user_data)
{
  g_simple_action_set_state (action, value);
  update_arrangement (user_data);
}

static void
back_activate_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RumWindow *self = user_data;

  rum_adaptive_layout_set_page (get_layout (self),
                                is_narrow (self) ? RUM_PAGE_MAP : RUM_PAGE_PANE);
}

static void
search_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  RumWindow *self = user_data;

  if (rum_adaptive_layout_get_width_class (get_layout (self)) != RUM_WIDTH_WIDE)
    rum_adaptive_layout_set_page (get_layout (self), RUM_PAGE_LIST);

  rum_entry_list_begin_search (self->list);
}

static void
safety_activate_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  RumWindow *self = user_data;

  gtk_window_present (rum_safety_window_new (GTK_WINDOW (self), self->atlas));
}

static void
print_activate_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  RumWindow *self = user_data;
  g_autoptr (RumPrintOperation) operation = NULL;

  operation = rum_print_operation_new (self->atlas, get_selected_group (self));
  gtk_print_operation_set_allow_async (GTK_PRINT_OPERATION (operation), TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, 0);

  /* Errors come by the signal, whatever is returned. */
  gtk_print_operation_run (GTK_PRINT_OPERATION (operation),
                           GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

static void
save_pdf_activate_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  RumWindow *self = user_data;
  RumEntry *group = RUM_ENTRY (get_selected_group (self));
  g_autofree char *file_name = NULL;

  /* TRANSLATORS: Name of a file; %s is a group of muscles. */
  file_name = g_strdup_printf (_("Run Muscles – %s.pdf"), rum_entry_get_name (group));
  rum_compat_choose_file (GTK_WINDOW (self), _("Save the Cheat Sheet"), file_name,
                          self->cancellable, file_chosen_cb, g_object_ref (self));
}

static void
map_pointed_cb (RumWindow *self)
{
  const char *entry_id = rum_body_map_get_pointed (self->map);
  RumEntry *entry = entry_id != NULL ? find_anatomical (self, entry_id) : NULL;
  g_autofree char *text = NULL;

  /* The label keeps its place when it is empty, so that the map stays put. */
  if (entry == NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->pointed_label), "nothing");
      gtk_label_set_label (self->pointed_label, "");
      return;
    }

  if (RUM_IS_GROUP (entry))
    text = g_strdup (rum_entry_get_name (entry));
  else
    /* TRANSLATORS: What is under the pointer: %1$s is a muscle, %2$s its
     * group, as in “Soleus · Calves”. */
    text = g_strdup_printf (_("%1$s · %2$s"), rum_entry_get_name (entry),
                            rum_entry_get_name (RUM_ENTRY (rum_entry_get_group (entry))));

  gtk_label_set_label (self->pointed_label, text);
  gtk_widget_remove_css_class (GTK_WIDGET (self->pointed_label), "nothing");
}

static void
list_pointed_cb (RumWindow *self)
{
  rum_body_map_set_pointed (self->map, rum_entry_list_get_pointed (self->list));
}

static void
update_layout (RumWindow *self)
{
  update_arrangement (self);
  update_back (self);
}

static gboolean
layout_idle_cb (gpointer user_data)
{
  RumWindow *self = user_data;

  self->layout_source = 0;
  update_layout (self);

  return G_SOURCE_REMOVE;
}

/* The width becomes known in the middle of an allocation, which is no time to
 * show and hide widgets; this comes right after it, before the next frame.
 */
static void
width_class_cb (RumWindow *self)
{
  if (self->layout_source == 0)
    self->layout_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, layout_idle_cb, self, NULL);
}

static void
remember_state (RumWindow *self)
{
  g_autoptr (GVariant) muscle = NULL;
  int width = 0;
  int height = 0;

  muscle = g_action_group_get_action_state (G_ACTION_GROUP (self), "muscle");
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  rum_state_set_size (self->state, width, height,
                      gtk_window_is_maximized (GTK_WINDOW (self)));
  rum_state_set_muscle (self->state, g_variant_get_string (muscle, NULL));
  /* The steps of the deep are found again by the muscle. */
  rum_state_set_layer (self->state, MIN (rum_body_map_get_layer (self->map), RUM_LAYER_DEEP));
}

static void
restore_state (RumWindow *self)
{
  g_autofree char *muscle = rum_state_dup_muscle (self->state);
  gboolean maximized = FALSE;
  int width = 0;
  int height = 0;

  rum_state_get_size (self->state, &width, &height, &maximized);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (maximized)
    gtk_window_maximize (GTK_WINDOW (self));

  if (rum_state_get_layer (self->state) == RUM_LAYER_DEEP)
    g_action_group_change_action_state (G_ACTION_GROUP (self), "deep",
                                        g_variant_new_boolean (TRUE));

  select_entry (self, muscle);
  /* A new window begins with the map, also where only one page fits. */
  rum_adaptive_layout_set_page (get_layout (self), RUM_PAGE_MAP);
}

static gboolean
rum_window_close_request (GtkWindow *window)
{
  remember_state (RUM_WINDOW (window));

  return GTK_WINDOW_CLASS (rum_window_parent_class)->close_request (window);
}

static void
rum_window_dispose (GObject *object)
{
  RumWindow *self = RUM_WINDOW (object);

  g_clear_handle_id (&self->message_source, g_source_remove);
  g_clear_handle_id (&self->layout_source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->state);
  g_clear_object (&self->style);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_window_parent_class)->dispose (object);
}

static void
rum_window_class_init (RumWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = rum_window_dispose;

  window_class->close_request = rum_window_close_request;

  /* These occur only in the template. */
  g_type_ensure (RUM_TYPE_BODY_MAP);
  g_type_ensure (RUM_TYPE_ENTRY_LIST);
  g_type_ensure (RUM_TYPE_PAGES);
  g_type_ensure (RUM_TYPE_PANE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RumWindow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, list);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, map);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, pane);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, pointed_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, map_bar);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, both_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, front_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, back_view_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, message_revealer);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, message_label);
}

static void
rum_window_init (RumWindow *self)
{
  static const GActionEntry entries[] = {
    { "back", back_activate_cb },
    { "deep", NULL, NULL, "false", deep_change_state_cb },
    { "muscle", muscle_activate_cb, "s", "''", muscle_change_state_cb },
    { "print", print_activate_cb },
    { "safety", safety_activate_cb },
    { "save-pdf", save_pdf_activate_cb },
    { "search", search_activate_cb },
    { "view", NULL, "s", "'front'", view_change_state_cb },
  };

  gtk_widget_init_template (GTK_WIDGET (self));
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  self->cancellable = g_cancellable_new ();
  self->state = rum_state_new ();

  g_signal_connect_object (self->map, "notify::pointed", G_CALLBACK (map_pointed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "notify::pointed", G_CALLBACK (list_pointed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_layout (self), "notify::width-class",
                           G_CALLBACK (width_class_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_layout (self), "notify::page", G_CALLBACK (update_back), self,
                           G_CONNECT_SWAPPED);
  update_layout (self);
}

/**
 * rum_window_new:
 * @application: the program
 * @style: the style to follow
 *
 * Creates a window on the atlas of the program, as it was left last time.
 *
 * Returns: (transfer none): the window, owned by GTK until it is closed
 */
RumWindow *
rum_window_new (RumApplication *application,
                RumStyle       *style)
{
  RumWindow *self = NULL;

  g_return_val_if_fail (RUM_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (RUM_IS_STYLE (style), NULL);

  self = g_object_new (RUM_TYPE_WINDOW, "application", application, NULL);
  self->atlas = g_object_ref (rum_application_get_atlas (application));
  self->style = g_object_ref (style);

  g_object_bind_property (style, "palette", self->map, "palette", G_BINDING_SYNC_CREATE);
  rum_body_map_set_atlas (self->map, self->atlas);
  rum_entry_list_set_atlas (self->list, self->atlas);
  rum_pane_set_atlas (self->pane, self->atlas);
  restore_state (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->map));
  /* The keyboard begins there, but nobody has pointed at anything yet. */
  rum_body_map_set_pointed (self->map, NULL);

  return self;
}
