/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-picker.h"

#include "rum-exercise.h"
#include "rum-sheet-picker-row.h"

#include <glib/gi18n.h>

/* The list is made in this frame after it is wanted: to lay out its rows takes
 * as long as to show a page, and the page comes first. */
#define LIST_FRAME 2

/**
 * RumSheetPicker:
 *
 * What a sheet is about: a list to search and to tick, and, where the order
 * counts, a second list of what is ticked, whose rows can be moved.
 *
 * CSS node: `sheet-picker`.
 */
struct _RumSheetPicker
{
  GtkWidget       parent_instance;

  GtkSearchEntry *search_entry;
  GtkListView    *list_view;
  GtkLabel       *hint_label;
  GtkBox         *order_side;
  GtkListBox     *order_list;
  GtkLabel       *order_placeholder;

  RumAtlas       *atlas;
  GListStore     *all;
  GListStore     *chosen;
  gboolean        is_ordered;

  /* The list is not what can be chosen from any more; it will be in a frame
   * after so many others. */
  gboolean        is_stale;
  guint           tick;
  int             n_frames;

  /* The rows that show something now, each with its list item. */
  GHashTable     *items;
};

G_DEFINE_FINAL_TYPE (RumSheetPicker, rum_sheet_picker, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_chosen (RumSheetPicker *self,
           RumEntry       *entry)
{
  return g_list_store_find (self->chosen, entry, NULL);
}

/* Before GTK 4.12 a list item cannot be given a label: the widget round the row
 * is what is focused. */
static void
show_item (RumSheetPicker *self,
           GtkListItem    *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  RumEntry *entry = gtk_list_item_get_item (item);
  gboolean checked = is_chosen (self, entry);
  GtkAccessible *outer = GTK_ACCESSIBLE (gtk_widget_get_parent (row));

  rum_sheet_picker_row_set_entry (RUM_SHEET_PICKER_ROW (row), entry);
  rum_sheet_picker_row_set_checked (RUM_SHEET_PICKER_ROW (row), checked);
  gtk_accessible_update_property (outer, GTK_ACCESSIBLE_PROPERTY_LABEL, rum_entry_get_name (entry),
                                  -1);
  gtk_accessible_update_state (outer, GTK_ACCESSIBLE_STATE_CHECKED,
                               checked ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                       : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
update_items (RumSheetPicker *self)
{
  GHashTableIter iter;
  gpointer item = NULL;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_item (self, item);
}

static void
update_hint (RumSheetPicker *self)
{
  guint n_chosen = g_list_model_get_n_items (G_LIST_MODEL (self->chosen));
  g_autofree char *text = NULL;

  if (self->is_ordered)
    text = g_strdup (_("What you tick is added at the end of your sheet."));
  else if (n_chosen == 0)
    text = g_strdup (_("Nothing is ticked: every muscle gets a card."));
  else
    /* TRANSLATORS: %d muscles, groups or exercises are chosen for a sheet. */
    text = g_strdup_printf (ngettext ("%d is ticked.", "%d are ticked.", n_chosen), n_chosen);

  gtk_label_set_label (self->hint_label, text);
}

static void
changed (RumSheetPicker *self)
{
  update_items (self);
  update_hint (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
suits (gpointer item,
       gpointer user_data)
{
  RumSheetPicker *self = user_data;

  return rum_entry_is_anatomical (item) || (self->is_ordered && RUM_IS_EXERCISE (item));
}

static void
update_model (RumSheetPicker *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  GListModel *model = NULL;
  GtkFilter *filter = NULL;
  g_autoptr (GtkNoSelection) selection = NULL;

  self->is_stale = FALSE;
  if (self->atlas == NULL)
    return;

  model = *text == '\0' ? g_object_ref (G_LIST_MODEL (self->all))
                        : rum_atlas_create_search (self->atlas, text);
  filter = GTK_FILTER (gtk_custom_filter_new (suits, self, NULL));
  selection = gtk_no_selection_new (G_LIST_MODEL (gtk_filter_list_model_new (model, filter)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  RumSheetPicker *self = RUM_SHEET_PICKER (widget);

  if (self->is_stale && ++self->n_frames < LIST_FRAME)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  if (self->is_stale)
    update_model (self);

  return G_SOURCE_REMOVE;
}

/* Makes the list soon, or when it is seen. */
static void
await_list (RumSheetPicker *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->is_stale = TRUE;
  self->n_frames = 0;
  if (self->tick == 0 && gtk_widget_get_mapped (widget))
    self->tick = gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
}

static void
append_all (GListStore *store,
            GListModel *model)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);

      g_list_store_append (store, item);
    }
}

static void
search_changed_cb (RumSheetPicker *self)
{
  update_model (self);
}

/* Escape takes back what was typed; where there is nothing to take back, it
 * does what it does elsewhere. */
static void
stop_search_cb (RumSheetPicker *self)
{
  GtkEditable *editable = GTK_EDITABLE (self->search_entry);

  if (*gtk_editable_get_text (editable) == '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "window.close", NULL);
  else
    gtk_editable_set_text (editable, "");
}

static void
row_activate_cb (RumSheetPicker *self,
                 guint           position)
{
  g_autoptr (RumEntry) entry = NULL;

  entry = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list_view)),
                                 position);
  if (entry != NULL)
    rum_sheet_picker_toggle (self, entry);
}

/* Enter in the field ticks the best hit. */
static void
search_activate_cb (RumSheetPicker *self)
{
  if (self->is_stale)
    update_model (self);
  row_activate_cb (self, 0);
}

/* The space bar ticks, as in every list of marks. */
static gboolean
space_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  RumSheetPicker *self = user_data;
  GtkWidget *focus = gtk_widget_get_focus_child (widget);
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  if (!RUM_IS_SHEET_PICKER_ROW (row))
    return FALSE;

  rum_sheet_picker_toggle (self, rum_sheet_picker_row_get_entry (RUM_SHEET_PICKER_ROW (row)));

  return TRUE;
}

static void
row_setup_cb (RumSheetPicker *self,
              GtkListItem    *item)
{
  gtk_list_item_set_child (item, rum_sheet_picker_row_new ());
}

static void
row_bind_cb (RumSheetPicker *self,
             GtkListItem    *item)
{
  g_hash_table_add (self->items, item);
  show_item (self, item);
}

static void
row_unbind_cb (RumSheetPicker *self,
               GtkListItem    *item)
{
  g_hash_table_remove (self->items, item);
}

static int
get_selected (RumSheetPicker *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->order_list);

  return row != NULL ? gtk_list_box_row_get_index (row) : -1;
}

static void
select_position (RumSheetPicker *self,
                 int             position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->order_list, position);

  if (row == NULL)
    return;

  gtk_list_box_select_row (self->order_list, row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
update_order_actions (RumSheetPicker *self)
{
  int selected = get_selected (self);
  GtkWidget *widget = GTK_WIDGET (self);
  int n_chosen = 0;

  /* A list that goes takes its selection back. */
  if (self->chosen == NULL)
    return;

  n_chosen = (int) g_list_model_get_n_items (G_LIST_MODEL (self->chosen));
  gtk_widget_action_set_enabled (widget, "picker.up", selected > 0);
  gtk_widget_action_set_enabled (widget, "picker.down", selected >= 0 && selected + 1 < n_chosen);
  gtk_widget_action_set_enabled (widget, "picker.remove", selected >= 0);
  gtk_widget_action_set_enabled (widget, "picker.clear", n_chosen > 0);
}

static void
move_selected (RumSheetPicker *self,
               int             steps)
{
  int selected = get_selected (self);

  if (selected < 0 || selected + steps < 0)
    return;

  rum_sheet_picker_move (self, selected, selected + steps);
}

static void
up_cb (GtkWidget  *widget,
       const char *name,
       GVariant   *parameter)
{
  move_selected (RUM_SHEET_PICKER (widget), -1);
}

static void
down_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  move_selected (RUM_SHEET_PICKER (widget), 1);
}

static void
remove_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  RumSheetPicker *self = RUM_SHEET_PICKER (widget);
  int selected = get_selected (self);
  int n_chosen = (int) g_list_model_get_n_items (G_LIST_MODEL (self->chosen));

  if (selected < 0)
    return;

  g_list_store_remove (self->chosen, selected);
  select_position (self, MIN (selected, n_chosen - 2));
  update_order_actions (self);
  changed (self);
}

static void
clear_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  RumSheetPicker *self = RUM_SHEET_PICKER (widget);

  g_list_store_remove_all (self->chosen);
  update_order_actions (self);
  changed (self);
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source,
                 double         x,
                 double         y,
                 GtkListBoxRow *row)
{
  return gdk_content_provider_new_typed (G_TYPE_INT, gtk_list_box_row_get_index (row));
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         GtkListBoxRow *row)
{
  GtkWidget *picker = gtk_widget_get_ancestor (GTK_WIDGET (row), RUM_TYPE_SHEET_PICKER);

  rum_sheet_picker_move (RUM_SHEET_PICKER (picker), g_value_get_int (value),
                         gtk_list_box_row_get_index (row));

  return TRUE;
}

static void
add_dragging (GtkWidget *row)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INT, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), row, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), row, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}

static GtkWidget *
create_order_row (gpointer item,
                  gpointer user_data)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (rum_entry_get_name (item));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rum_entry_get_name (item), -1);
  add_dragging (row);

  return row;
}

static void
add_key (GtkEventController *controller,
         guint               key,
         GdkModifierType     modifiers,
         GtkShortcutAction  *action)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers), action);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
}

static void
add_keys (RumSheetPicker *self)
{
  GtkEventController *ticking = gtk_shortcut_controller_new ();
  GtkEventController *moving = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (ticking, GTK_PHASE_CAPTURE);
  add_key (ticking, GDK_KEY_space, 0, gtk_callback_action_new (space_cb, self, NULL));
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), ticking);

  gtk_event_controller_set_propagation_phase (moving, GTK_PHASE_CAPTURE);
  add_key (moving, GDK_KEY_Up, GDK_ALT_MASK, gtk_named_action_new ("picker.up"));
  add_key (moving, GDK_KEY_Down, GDK_ALT_MASK, gtk_named_action_new ("picker.down"));
  add_key (moving, GDK_KEY_Delete, 0, gtk_named_action_new ("picker.remove"));
  gtk_widget_add_controller (GTK_WIDGET (self->order_list), moving);
}

static void
rum_sheet_picker_map (GtkWidget *widget)
{
  RumSheetPicker *self = RUM_SHEET_PICKER (widget);

  GTK_WIDGET_CLASS (rum_sheet_picker_parent_class)->map (widget);

  if (self->is_stale)
    await_list (self);
}

static void
rum_sheet_picker_dispose (GObject *object)
{
  RumSheetPicker *self = RUM_SHEET_PICKER (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->all);
  g_clear_object (&self->chosen);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_sheet_picker_parent_class)->dispose (object);
}

static void
rum_sheet_picker_finalize (GObject *object)
{
  RumSheetPicker *self = RUM_SHEET_PICKER (object);

  g_clear_pointer (&self->items, g_hash_table_unref);

  G_OBJECT_CLASS (rum_sheet_picker_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-sheet-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, RumSheetPicker, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPicker, list_view);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPicker, hint_label);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPicker, order_side);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPicker, order_list);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPicker, order_placeholder);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_order_actions);
}

static void
rum_sheet_picker_class_init (RumSheetPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_sheet_picker_dispose;
  object_class->finalize = rum_sheet_picker_finalize;

  widget_class->map = rum_sheet_picker_map;

  /**
   * RumSheetPicker::changed:
   *
   * The reader chose something else, or another order.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", RUM_TYPE_SHEET_PICKER, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "sheet-picker");
  gtk_widget_class_install_action (widget_class, "picker.up", NULL, up_cb);
  gtk_widget_class_install_action (widget_class, "picker.down", NULL, down_cb);
  gtk_widget_class_install_action (widget_class, "picker.remove", NULL, remove_cb);
  gtk_widget_class_install_action (widget_class, "picker.clear", NULL, clear_cb);
  bind_template (widget_class);
}

static void
rum_sheet_picker_init (RumSheetPicker *self)
{
  self->items = g_hash_table_new (NULL, NULL);
  self->all = g_list_store_new (RUM_TYPE_ENTRY);
  self->chosen = g_list_store_new (RUM_TYPE_ENTRY);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->order_list, G_LIST_MODEL (self->chosen), create_order_row, NULL,
                           NULL);
  gtk_list_box_set_placeholder (self->order_list, GTK_WIDGET (self->order_placeholder));
  add_keys (self);
  update_order_actions (self);
  update_hint (self);
}

/**
 * rum_sheet_picker_set_atlas:
 * @self: the picker
 * @atlas: the atlas to choose from
 *
 * Fills the list: each group with its muscles, then the exercises.
 */
void
rum_sheet_picker_set_atlas (RumSheetPicker *self,
                            RumAtlas       *atlas)
{
  g_return_if_fail (RUM_IS_SHEET_PICKER (self));
  g_return_if_fail (RUM_IS_ATLAS (atlas));

  if (!g_set_object (&self->atlas, atlas))
    return;

  g_list_store_remove_all (self->all);
  append_all (self->all, G_LIST_MODEL (atlas));
  append_all (self->all, rum_atlas_get_exercises (atlas));
  await_list (self);
}

/**
 * rum_sheet_picker_set_ordered:
 * @self: the picker
 * @ordered: whether the order counts
 *
 * Sets whether the order counts.  If it does, there are exercises to choose,
 * too.
 */
void
rum_sheet_picker_set_ordered (RumSheetPicker *self,
                              gboolean        ordered)
{
  g_return_if_fail (RUM_IS_SHEET_PICKER (self));

  /* The list is made anew if it has others to choose from. */
  if (ordered == self->is_ordered)
    return;

  self->is_ordered = ordered;
  gtk_widget_set_visible (GTK_WIDGET (self->order_side), ordered);
  await_list (self);
  update_hint (self);
}

/**
 * rum_sheet_picker_set_chosen:
 * @self: the picker
 * @entries: (element-type RumEntry): groups, muscles and exercises
 *
 * Sets what is ticked.
 */
void
rum_sheet_picker_set_chosen (RumSheetPicker *self,
                             GPtrArray      *entries)
{
  g_return_if_fail (RUM_IS_SHEET_PICKER (self));
  g_return_if_fail (entries != NULL);

  g_list_store_splice (self->chosen, 0, g_list_model_get_n_items (G_LIST_MODEL (self->chosen)),
                       entries->pdata, entries->len);
  update_order_actions (self);
  update_items (self);
  update_hint (self);
}

/**
 * rum_sheet_picker_create_chosen:
 * @self: the picker
 *
 * Gets what is ticked, in its order.
 *
 * Returns: (transfer full) (element-type RumEntry): the entries, perhaps none
 */
GPtrArray *
rum_sheet_picker_create_chosen (RumSheetPicker *self)
{
  GPtrArray *entries = NULL;
  GListModel *model = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_PICKER (self), NULL);

  entries = g_ptr_array_new_with_free_func (g_object_unref);
  model = G_LIST_MODEL (self->chosen);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (entries, g_list_model_get_item (model, i));

  return entries;
}

/**
 * rum_sheet_picker_toggle:
 * @self: the picker
 * @entry: a group, a muscle or an exercise
 *
 * Ticks an entry, which comes last then, or takes its mark away.
 */
void
rum_sheet_picker_toggle (RumSheetPicker *self,
                         RumEntry       *entry)
{
  guint position = 0;

  g_return_if_fail (RUM_IS_SHEET_PICKER (self));
  g_return_if_fail (RUM_IS_ENTRY (entry));

  if (g_list_store_find (self->chosen, entry, &position))
    g_list_store_remove (self->chosen, position);
  else
    g_list_store_append (self->chosen, entry);

  update_order_actions (self);
  changed (self);
}

/**
 * rum_sheet_picker_move:
 * @self: the picker
 * @position: which of the entries, from 0
 * @to: where it is to be; nothing happens if there is no such place
 *
 * Moves an entry, and keeps it selected.
 */
void
rum_sheet_picker_move (RumSheetPicker *self,
                       int             position,
                       int             to)
{
  g_autoptr (RumEntry) entry = NULL;
  int n_chosen = 0;

  g_return_if_fail (RUM_IS_SHEET_PICKER (self));

  n_chosen = (int) g_list_model_get_n_items (G_LIST_MODEL (self->chosen));
  if (position < 0 || position >= n_chosen || to < 0 || to >= n_chosen || to == position)
    return;

  entry = g_list_model_get_item (G_LIST_MODEL (self->chosen), position);
  g_list_store_remove (self->chosen, position);
  g_list_store_insert (self->chosen, to, entry);
  select_position (self, to);
  update_order_actions (self);
  changed (self);
}
