/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-entry-list.h"

#include "rum-entry-row.h"

#include <glib/gi18n.h>

/* How many rows there are at first, most of a windowful, and how many more a frame
 * after that: each takes half a millisecond to make, and more to lay out. */
#define N_ROWS_AT_ONCE 10
#define N_ROWS_A_STEP 4

/* How many frames it may take to bring the selection into view. */
#define N_SCROLL_FRAMES 12

/**
 * RumEntryList:
 *
 * All groups and muscles, and a field that searches them, and all else that can
 * be opened, by any name. A row that is activated activates the action
 * “win.open”; the row of what is open is selected. “pointed” is the entry under
 * the pointer, or the one whose row the keyboard is at. The row of what is
 * pointed at elsewhere can be marked; the list does not move for that.
 *
 * GTK makes a row for each of two hundred entries at once, seen or not; so the
 * list begins with most of a windowful and grows frame by frame.
 *
 * CSS node: `entry-list`. Accessible role: region.
 */
struct _RumEntryList
{
  GtkWidget           parent_instance;

  GtkSearchEntry     *search_entry;
  GtkStack           *stack;
  GtkListView        *list_view;
  GtkLabel           *empty_label;

  GtkSingleSelection *selection;
  GtkSliceListModel  *slice;
  guint               growth_source;
  guint               growth_tick;
  RumAtlas           *atlas;
  RumPreferences     *preferences;
  char               *selected;
  char               *pointed;
  char               *marked;
  GHashTable         *chosen;

  /* Whether the selection is still to be brought into view. */
  gboolean            has_to_scroll;
  guint               n_scroll_frames;
  guint               scroll_tick;
};

G_DEFINE_FINAL_TYPE (RumEntryList, rum_entry_list, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_POINTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_pointed (RumEntryList *self,
             const char   *entry_id)
{
  if (g_strcmp0 (self->pointed, entry_id) == 0)
    return;

  g_free (self->pointed);
  self->pointed = g_strdup (entry_id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POINTED]);
}

static guint
find_position (GListModel *model,
               const char *entry_id)
{
  guint n_entries = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (model, i);

      if (g_strcmp0 (rum_entry_get_id (entry), entry_id) == 0)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static gboolean
is_whole (RumEntryList *self)
{
  GListModel *all = gtk_slice_list_model_get_model (self->slice);

  return all == NULL || gtk_slice_list_model_get_size (self->slice) >= g_list_model_get_n_items (all);
}

static guint
find_selected_position (RumEntryList *self)
{
  GListModel *all = gtk_slice_list_model_get_model (self->slice);

  return all != NULL ? find_position (all, self->selected) : GTK_INVALID_LIST_POSITION;
}

/* Marks what is selected, if there is a row for it yet. */
static void
mark_selection (RumEntryList *self)
{
  guint position = find_selected_position (self);

  if (position >= gtk_slice_list_model_get_size (self->slice))
    position = GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
}

static gboolean
grow (RumEntryList *self)
{
  gtk_slice_list_model_set_size (self->slice,
                                 gtk_slice_list_model_get_size (self->slice) + N_ROWS_A_STEP);
  if (self->selected != NULL &&
      gtk_single_selection_get_selected (self->selection) == GTK_INVALID_LIST_POSITION)
    mark_selection (self);

  return !is_whole (self);
}

static gboolean
grow_cb (gpointer user_data)
{
  RumEntryList *self = user_data;

  if (grow (self))
    return G_SOURCE_CONTINUE;

  self->growth_source = 0;

  return G_SOURCE_REMOVE;
}

static gboolean
grow_tick_cb (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       user_data)
{
  RumEntryList *self = RUM_ENTRY_LIST (widget);

  if (grow (self))
    return G_SOURCE_CONTINUE;

  self->growth_tick = 0;

  return G_SOURCE_REMOVE;
}

/* A few rows a frame, where there are frames: many in one are seen as a halt. */
static void
begin_growth (RumEntryList *self)
{
  if (is_whole (self) || self->growth_source != 0 || self->growth_tick != 0)
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->growth_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), grow_tick_cb, NULL, NULL);
  else
    self->growth_source = g_idle_add (grow_cb, self);
}

typedef void (*RowFunc) (RumEntryList *self,
                         RumEntryRow  *row);

/* Does something with each row that there is a widget for. */
static void
visit_rows (RumEntryList *self,
            RowFunc       func)
{
  if (self->list_view == NULL)
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list_view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);

      if (RUM_IS_ENTRY_ROW (row))
        func (self, RUM_ENTRY_ROW (row));
    }
}

static GtkWidget *
find_selected_row (RumEntryList *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list_view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);
      RumEntry *entry = RUM_IS_ENTRY_ROW (row) ? rum_entry_row_get_entry (RUM_ENTRY_ROW (row)) : NULL;

      if (entry != NULL && g_strcmp0 (rum_entry_get_id (entry), self->selected) == 0)
        return child;
    }

  return NULL;
}

static gboolean
is_selection_in_view (RumEntryList *self)
{
  GtkWidget *view = GTK_WIDGET (self->list_view);
  GtkWidget *row = find_selected_row (self);
  graphene_rect_t bounds;

  return row != NULL && gtk_widget_get_height (row) > 0 &&
         gtk_widget_compute_bounds (row, view, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (view);
}

/* A list that has no size yet forgets where it is to scroll to, and one whose
 * rows have none goes astray.  Neither is known before a frame or two have passed;
 * so this goes on until the row is seen.
 */
static gboolean
scroll_tick_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  RumEntryList *self = RUM_ENTRY_LIST (widget);
  const guint position = gtk_single_selection_get_selected (self->selection);
  gboolean is_sized = gtk_widget_get_height (GTK_WIDGET (self->list_view)) > 0;

  if (is_sized && position != GTK_INVALID_LIST_POSITION && !is_selection_in_view (self) &&
      self->n_scroll_frames++ < N_SCROLL_FRAMES)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u",
                                  position);
      return G_SOURCE_CONTINUE;
    }

  self->scroll_tick = 0;
  self->has_to_scroll = !is_sized;

  return G_SOURCE_REMOVE;
}

static void
scroll_if_needed (RumEntryList *self)
{
  if (self->has_to_scroll && self->scroll_tick == 0)
    self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_tick_cb, NULL,
                                                      NULL);
}

static void
stop_scrolling (RumEntryList *self)
{
  if (self->scroll_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  self->has_to_scroll = FALSE;
}

/* What is selected is to be seen, so it must be there, and what surrounds it. */
static void
show_selection (RumEntryList *self)
{
  const guint position = find_selected_position (self);

  if (position != GTK_INVALID_LIST_POSITION &&
      position + N_ROWS_AT_ONCE > gtk_slice_list_model_get_size (self->slice))
    gtk_slice_list_model_set_size (self->slice, position + N_ROWS_AT_ONCE);
  mark_selection (self);

  self->has_to_scroll = TRUE;
  self->n_scroll_frames = 0;
  scroll_if_needed (self);
}

/* What was searched for begins with what fits best, whatever is selected. */
static void
update_selection (RumEntryList *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) == '\0')
    {
      show_selection (self);
      return;
    }

  stop_scrolling (self);
  mark_selection (self);
}

static void
update_mark (RumEntryList *self,
             RumEntryRow  *row)
{
  RumEntry *entry = rum_entry_row_get_entry (row);

  rum_entry_row_set_marked (row, entry != NULL && self->marked != NULL &&
                                   g_str_equal (rum_entry_get_id (entry), self->marked));
}

static gboolean
is_chosen (RumEntryList *self,
           RumEntry     *entry)
{
  return self->chosen != NULL && g_hash_table_contains (self->chosen, rum_entry_get_id (entry));
}

/* What a screen reader hears of a row: its focus is on the widget round it; before
 * GTK 4.12 the list item itself cannot be given a label.
 */
static void
update_row_name (RumEntryList *self,
                 RumEntryRow  *row)
{
  RumEntry *entry = rum_entry_row_get_entry (row);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (row));
  g_autofree char *name = NULL;

  if (entry == NULL)
    return;

  if (is_chosen (self, entry))
    /* TRANSLATORS: Read by a screen reader; %s is a muscle that is chosen with others. */
    name = g_strdup_printf (_("%s, chosen"), rum_entry_get_name (entry));
  rum_entry_row_set_chosen (row, name != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : rum_entry_get_name (entry), -1);
}

static void
update_model (RumEntryList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autoptr (GListModel) found = rum_atlas_create_search (self->atlas, text);
  g_autofree char *message = NULL;
  gboolean is_empty = g_list_model_get_n_items (found) == 0;

  /* TRANSLATORS: %s is what was typed into the search field. */
  message = g_strdup_printf (_("Nothing is called “%s”."), text);
  gtk_label_set_label (self->empty_label, is_empty ? message : "");
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "list");

  /* Neither must the old rows be changed to new ones that are soon to go. */
  gtk_slice_list_model_set_model (self->slice, NULL);
  gtk_slice_list_model_set_size (self->slice, N_ROWS_AT_ONCE);
  gtk_slice_list_model_set_model (self->slice, found);
  update_selection (self);
  begin_growth (self);
}

static void
choose (RumEntryList *self,
        guint         position)
{
  g_autoptr (RumEntry) entry = NULL;

  entry = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  if (entry != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", rum_entry_get_id (entry));
}

static void
search_changed_cb (RumEntryList *self)
{
  if (self->atlas != NULL)
    update_model (self);
}

static void
search_activate_cb (RumEntryList *self)
{
  choose (self, 0);
}

static void
stop_search_cb (RumEntryList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
row_activate_cb (RumEntryList *self,
                 guint         position)
{
  choose (self, position);
}

static void
row_enter_cb (GtkEventControllerMotion *motion,
              double                    x,
              double                    y,
              GtkListItem              *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *list = gtk_widget_get_ancestor (row, RUM_TYPE_ENTRY_LIST);
  RumEntry *entry = rum_entry_row_get_entry (RUM_ENTRY_ROW (row));

  if (list != NULL && entry != NULL)
    set_pointed (RUM_ENTRY_LIST (list), rum_entry_get_id (entry));
}

static void
list_leave_cb (RumEntryList *self)
{
  set_pointed (self, NULL);
}

/* The widget round a row has the focus, not the row. */
static void
row_state_cb (GtkWidget     *widget,
              GtkStateFlags  before,
              GtkListItem   *item)
{
  const GtkStateFlags ring = GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE;
  const GtkStateFlags now = gtk_widget_get_state_flags (widget) & ring;
  GtkWidget *list = gtk_widget_get_ancestor (widget, RUM_TYPE_ENTRY_LIST);
  RumEntry *entry = gtk_list_item_get_item (item);

  if (list == NULL || entry == NULL || (before & ring) == now)
    return;

  if (now == ring)
    set_pointed (RUM_ENTRY_LIST (list), rum_entry_get_id (entry));
  else if (g_strcmp0 (RUM_ENTRY_LIST (list)->pointed, rum_entry_get_id (entry)) == 0)
    set_pointed (RUM_ENTRY_LIST (list), NULL);
}

static void
row_setup_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GtkWidget *row = rum_entry_row_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (row_enter_cb), item, 0);
  gtk_widget_add_controller (row, motion);
  gtk_list_item_set_child (item, row);
}

static RumNaming
get_naming (RumEntryList *self)
{
  return self->preferences != NULL ? rum_preferences_get_naming (self->preferences)
                                   : RUM_NAMING_ANATOMICAL;
}

static void
row_bind_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *item,
             RumEntryList             *self)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *parent = gtk_widget_get_parent (row);
  RumEntry *entry = gtk_list_item_get_item (item);

  rum_entry_row_set_naming (RUM_ENTRY_ROW (row), get_naming (self));
  rum_entry_row_set_entry (RUM_ENTRY_ROW (row), entry);
  update_mark (self, RUM_ENTRY_ROW (row));

  g_signal_handlers_disconnect_by_func (parent, row_state_cb, item);
  g_signal_connect_object (parent, "state-flags-changed", G_CALLBACK (row_state_cb), item, 0);

  update_row_name (self, RUM_ENTRY_ROW (row));
}

static void
rum_entry_list_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  RumEntryList *self = RUM_ENTRY_LIST (object);

  switch (property_id)
    {
    case PROP_POINTED:
      g_value_set_string (value, self->pointed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_entry_list_dispose (GObject *object)
{
  RumEntryList *self = RUM_ENTRY_LIST (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_handle_id (&self->growth_source, g_source_remove);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_clear_object (&self->preferences);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_entry_list_parent_class)->dispose (object);
}

static void
rum_entry_list_finalize (GObject *object)
{
  RumEntryList *self = RUM_ENTRY_LIST (object);

  g_free (self->selected);
  g_free (self->pointed);
  g_free (self->marked);
  g_clear_pointer (&self->chosen, g_hash_table_unref);

  G_OBJECT_CLASS (rum_entry_list_parent_class)->finalize (object);
}

static void
rum_entry_list_class_init (RumEntryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_entry_list_get_property;
  object_class->dispose = rum_entry_list_dispose;
  object_class->finalize = rum_entry_list_finalize;

  /**
   * RumEntryList:pointed:
   *
   * The id of the entry under the pointer, or at which the keyboard is; NULL for
   * none.
   */
  properties[PROP_POINTED] =
    g_param_spec_string ("pointed", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "entry-list");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-entry-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RumEntryList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RumEntryList, stack);
  gtk_widget_class_bind_template_child (widget_class, RumEntryList, list_view);
  gtk_widget_class_bind_template_child (widget_class, RumEntryList, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
}

static void
rum_entry_list_init (RumEntryList *self)
{
}

/* Adds the muscle of a row to those that are chosen together, or takes it out. */
static void
toggle (RumEntryList *self,
        GtkWidget    *row)
{
  RumEntry *entry = RUM_IS_ENTRY_ROW (row) ? rum_entry_row_get_entry (RUM_ENTRY_ROW (row)) : NULL;

  if (RUM_IS_MUSCLE (entry))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.compare", "s", rum_entry_get_id (entry));
}

static GtkWidget *
get_focused_row (RumEntryList *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->list_view));

  return child != NULL ? gtk_widget_get_first_child (child) : NULL;
}

/* Adds one that is not among them yet. */
static void
add_focused (RumEntryList *self)
{
  GtkWidget *row = get_focused_row (self);
  RumEntry *entry = RUM_IS_ENTRY_ROW (row) ? rum_entry_row_get_entry (RUM_ENTRY_ROW (row)) : NULL;

  if (entry != NULL && !is_chosen (self, entry) &&
      g_strcmp0 (self->selected, rum_entry_get_id (entry)) != 0)
    toggle (self, row);
}

static gboolean
extend (RumEntryList     *self,
        GtkDirectionType  direction)
{
  add_focused (self);
  if (gtk_widget_child_focus (GTK_WIDGET (self->list_view), direction))
    add_focused (self);

  return GDK_EVENT_STOP;
}

static gboolean
list_key_cb (RumEntryList    *self,
             guint            keyval,
             guint            keycode,
             GdkModifierType  state)
{
  const GdkModifierType pressed = state & gtk_accelerator_get_default_mod_mask ();

  if (pressed == GDK_SHIFT_MASK && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    return extend (self, GTK_DIR_DOWN);
  if (pressed == GDK_SHIFT_MASK && (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up))
    return extend (self, GTK_DIR_UP);
  if (pressed != GDK_CONTROL_MASK || keyval != GDK_KEY_space)
    return GDK_EVENT_PROPAGATE;

  toggle (self, get_focused_row (self));

  return GDK_EVENT_STOP;
}

/* As on the map, and before the list takes the click for its own. */
static void
list_pressed_cb (RumEntryList *self,
                 int           n_presses,
                 double        x,
                 double        y,
                 GtkGesture   *gesture)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (gesture);
  GtkWidget *picked = NULL;

  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  picked = gtk_widget_pick (GTK_WIDGET (self->list_view), x, y, GTK_PICK_DEFAULT);
  if (picked != NULL && !RUM_IS_ENTRY_ROW (picked))
    picked = gtk_widget_get_ancestor (picked, RUM_TYPE_ENTRY_ROW);
  toggle (self, picked);
}

static void
listen_to_choosing (RumEntryList *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (list_key_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), keys);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (list_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), GTK_EVENT_CONTROLLER (click));
}

static void
create_contents (RumEntryList *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkAdjustment *height = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->slice = gtk_slice_list_model_new (NULL, 0, N_ROWS_AT_ONCE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->slice)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_object (motion, "leave", G_CALLBACK (list_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), motion);
  listen_to_choosing (self);

  height = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view));
  g_signal_connect_object (height, "changed", G_CALLBACK (scroll_if_needed), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rum_entry_list_prepare:
 * @self: the list
 *
 * Makes what rum_entry_list_set_atlas() is going to fill; the list is empty until
 * then, so that it does not hold up the window.
 */
void
rum_entry_list_prepare (RumEntryList *self)
{
  g_return_if_fail (RUM_IS_ENTRY_LIST (self));

  if (self->list_view != NULL)
    return;

  create_contents (self);
  update_selection (self);
}

/**
 * rum_entry_list_set_atlas:
 * @self: the list
 * @atlas: the atlas to list
 *
 * Fills the list.
 */
void
rum_entry_list_set_atlas (RumEntryList *self,
                          RumAtlas     *atlas)
{
  g_return_if_fail (RUM_IS_ENTRY_LIST (self));
  g_return_if_fail (RUM_IS_ATLAS (atlas));

  rum_entry_list_prepare (self);
  if (g_set_object (&self->atlas, atlas))
    update_model (self);
}

static void
update_row_naming (RumEntryList *self,
                   RumEntryRow  *row)
{
  rum_entry_row_set_naming (row, get_naming (self));
}

static void
update_naming (RumEntryList *self)
{
  visit_rows (self, update_row_naming);
}

/**
 * rum_entry_list_set_preferences:
 * @self: the list
 * @preferences: what the reader prefers
 *
 * Puts that name first which the reader prefers, from now on. It may be set once.
 */
void
rum_entry_list_set_preferences (RumEntryList   *self,
                                RumPreferences *preferences)
{
  g_return_if_fail (RUM_IS_ENTRY_LIST (self));
  g_return_if_fail (RUM_IS_PREFERENCES (preferences));
  g_return_if_fail (self->preferences == NULL);

  self->preferences = g_object_ref (preferences);
  g_signal_connect_object (preferences, "notify::naming", G_CALLBACK (update_naming), self,
                           G_CONNECT_SWAPPED);
  update_naming (self);
}

/**
 * rum_entry_list_get_pointed:
 * @self: the list
 *
 * Gets the entry under the pointer, or at which the keyboard is.
 *
 * Returns: (transfer none) (nullable): its id
 */
const char *
rum_entry_list_get_pointed (RumEntryList *self)
{
  g_return_val_if_fail (RUM_IS_ENTRY_LIST (self), NULL);

  return self->pointed;
}

/**
 * rum_entry_list_set_selected:
 * @self: the list
 * @entry_id: (nullable): id of a muscle or group, or NULL for none
 *
 * Marks the row of an entry, and brings it into view.
 */
void
rum_entry_list_set_selected (RumEntryList *self,
                             const char   *entry_id)
{
  g_autofree char *copy = g_strdup (entry_id);

  g_return_if_fail (RUM_IS_ENTRY_LIST (self));

  g_free (self->selected);
  self->selected = g_steal_pointer (&copy);
  if (self->list_view != NULL)
    show_selection (self);
}

/**
 * rum_entry_list_set_chosen:
 * @self: the list
 * @chosen: (nullable) (element-type RumEntry): muscles that are chosen together
 *
 * Marks the rows of what is chosen together. Ctrl and a click, Ctrl and Space, and
 * Shift with an arrow key activate “win.compare” for a row.
 */
void
rum_entry_list_set_chosen (RumEntryList *self,
                           GListModel   *chosen)
{
  guint n_chosen = chosen != NULL ? g_list_model_get_n_items (chosen) : 0;

  g_return_if_fail (RUM_IS_ENTRY_LIST (self));

  g_clear_pointer (&self->chosen, g_hash_table_unref);
  self->chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n_chosen; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (chosen, i);

      g_hash_table_add (self->chosen, g_strdup (rum_entry_get_id (entry)));
    }

  visit_rows (self, update_row_name);
}

/**
 * rum_entry_list_set_marked:
 * @self: the list
 * @entry_id: (nullable): id of an entry, or NULL for none
 *
 * Marks the row of what is pointed at elsewhere, if it is in view: the list would
 * run to and fro if it followed a pointer that goes over the body.
 */
void
rum_entry_list_set_marked (RumEntryList *self,
                           const char   *entry_id)
{
  g_return_if_fail (RUM_IS_ENTRY_LIST (self));

  if (g_strcmp0 (self->marked, entry_id) == 0)
    return;

  g_free (self->marked);
  self->marked = g_strdup (entry_id);
  visit_rows (self, update_mark);
}

/**
 * rum_entry_list_begin_search:
 * @self: the list
 *
 * Puts the focus into the search field, with its text selected.
 */
void
rum_entry_list_begin_search (RumEntryList *self)
{
  g_return_if_fail (RUM_IS_ENTRY_LIST (self));

  rum_entry_list_prepare (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/**
 * rum_entry_list_find:
 * @self: the list
 * @text: what to look for
 *
 * Shows what is found, as if @text had been typed into the search field.
 */
void
rum_entry_list_find (RumEntryList *self,
                     const char   *text)
{
  g_return_if_fail (RUM_IS_ENTRY_LIST (self));
  g_return_if_fail (text != NULL);

  rum_entry_list_prepare (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
}
