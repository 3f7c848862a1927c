/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-pane.h"

#include "rum-column.h"
#include "rum-entry-button.h"
#include "rum-goal.h"
#include "rum-lazy-menu.h"
#include "rum-leftovers.h"
#include "rum-map-thumbnail.h"
#include "rum-pace.h"
#include "rum-section-filling.h"
#include "rum-tooltip.h"

#include <glib/gi18n.h>

/* Where the pane need not scroll by itself. */
#define NO_SCROLL -1

/* How long rows are made between other work, in microseconds: a group has a
 * hundred, which take half a second.
 */
#define STEP_TIME (3 * G_TIME_SPAN_MILLISECOND)

/* About the height of a row, in logical pixels. */
#define ROW_HEIGHT 100

/**
 * RumPane:
 *
 * Shows what is told at an address, as a [struct@Reading] has it: a head with
 * names, and sections that fold. Which kinds of sections are folded is
 * remembered. The first row is made at once, the rest frame by frame.
 *
 * CSS node: `pane`. Accessible role: region, with the state “busy” until all of
 * it is there.
 */
struct _RumPane
{
  GtkWidget          parent_instance;

  GMenu             *page_menu;
  GtkButton         *previous_button;
  GtkButton         *next_button;
  GtkMenuButton     *menu_button;
  GtkScrolledWindow *scroller;
  GtkLabel          *kind_label;
  GtkLabel          *name_label;
  GtkLabel          *plain_label;
  GtkLabel          *latin_label;
  GtkLabel          *nicknames_label;
  GtkBox            *group_box;
  GtkBox            *goal_box;
  RumMapThumbnail   *thumbnail;
  GtkBox            *body;

  RumAtlas          *atlas;
  RumState          *state;
  RumPreferences    *preferences;
  RumReading        *reading;
  RumLeftovers      *leftovers;
  RumSectionFilling *filling;
  guint              n_sections;
  guint              fill_source;
  guint              fill_tick;
  gulong             paint_handler;
  RumPace            pace;
  char              *address;

  /* Where to scroll to as soon as there is enough to scroll. */
  double             wanted_scroll;
  guint              n_frames;
  guint              frame_source;
};

G_DEFINE_FINAL_TYPE (RumPane, rum_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ADDRESS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_optional_text (GtkLabel   *label,
                   const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  gtk_label_set_label (label, text != NULL ? text : "");
}

static void
clear (GtkBox *box)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* What the body shows is seen no more.  It reads from the reading until it is gone. */
static void
leave_body (RumPane *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->body))) != NULL)
    {
      g_object_ref (child);
      gtk_box_remove (self->body, child);
      rum_leftovers_add_widget (self->leftovers, child);
    }

  if (self->reading != NULL)
    rum_leftovers_add (self->leftovers, g_steal_pointer (&self->reading),
                       (GDestroyNotify) rum_reading_free);
}

/* The muscle or group whose place on the body the head shows. */
static RumEntry *
get_place (const RumReading *reading)
{
  RumEntry *entry = reading->address.entry;

  return entry != NULL && rum_entry_is_anatomical (entry) ? entry : NULL;
}

static void
fill_head (RumPane *self)
{
  const RumReading *reading = self->reading;
  RumEntry *place = NULL;

  set_optional_text (self->kind_label, reading->kind_label);
  gtk_label_set_label (self->name_label, reading->title);
  set_optional_text (self->plain_label, reading->plain);
  set_optional_text (self->latin_label, reading->latin);
  set_optional_text (self->nicknames_label, reading->nicknames);

  place = get_place (reading);
  gtk_widget_set_visible (GTK_WIDGET (self->thumbnail), place != NULL);
  rum_map_thumbnail_set_entry (self->thumbnail, place);

  clear (self->group_box);
  gtk_widget_set_visible (GTK_WIDGET (self->group_box), reading->group != NULL);
  if (reading->group != NULL)
    gtk_box_append (self->group_box, rum_entry_button_new_chip (reading->group, NULL));
}

/* The welcome has a line on the goal, which leads to where it is chosen. */
static void
tell_goal (RumPane *self)
{
  g_autofree char *goal = rum_goal_dup_text (self->state, self->atlas);
  gboolean has_line = goal != NULL && self->reading->address.kind == RUM_ADDRESS_WELCOME;

  rum_reading_set_goal (self->reading, goal);
  clear (self->goal_box);
  gtk_widget_set_visible (GTK_WIDGET (self->goal_box), has_line);
  if (has_line)
    gtk_box_append (self->goal_box, rum_entry_button_new_door (RUM_GOAL_ADDRESS, goal));
}

static gboolean
is_filling (RumPane *self)
{
  return self->fill_source != 0 || self->fill_tick != 0;
}

static void
stop_filling (RumPane *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  g_clear_handle_id (&self->fill_source, g_source_remove);
  if (self->fill_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->fill_tick);
  self->fill_tick = 0;
  if (clock != NULL)
    g_clear_signal_handler (&self->paint_handler, clock);
  self->paint_handler = 0;
}

static void
end_filling (RumPane *self)
{
  g_clear_pointer (&self->filling, rum_section_filling_free);
  stop_filling (self);
}

static RumReadingSection *
find_content (RumPane    *self,
              RumSection *section)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->body));

  for (guint i = 0; i < self->n_sections; i++)
    {
      if (child == GTK_WIDGET (section))
        return g_ptr_array_index (self->reading->sections, i);

      child = gtk_widget_get_next_sibling (child);
    }

  g_assert_not_reached ();
}

/* A section that was folded is filled when it is first seen. */
static void
fill_section (RumPane    *self,
              RumSection *section)
{
  g_autoptr (RumSectionFilling) filling = NULL;

  if (rum_section_has_rows (section))
    return;

  filling = rum_section_filling_new (section, find_content (self, section), self->state);
  while (rum_section_filling_step (filling))
    ;
}

static void
section_expanded_cb (RumPane    *self,
                     GParamSpec *pspec,
                     RumSection *section)
{
  rum_state_set_folded (self->state, rum_section_get_id (section),
                        !rum_section_get_expanded (section));

  if (rum_section_is_open (section))
    fill_section (self, section);
}

static RumSection *
append_section (RumPane           *self,
                RumReadingSection *content)
{
  GtkWidget *section = rum_section_new (content->id, content->title);

  rum_section_set_pinned (RUM_SECTION (section), content->is_pinned);
  rum_section_set_expanded (RUM_SECTION (section),
                            !rum_state_is_folded (self->state, content->id));
  g_signal_connect_object (section, "notify::expanded", G_CALLBACK (section_expanded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->body, section);

  return RUM_SECTION (section);
}

/* Begins the next section, if there is one. */
static gboolean
begin_section (RumPane *self)
{
  RumReadingSection *content = NULL;
  RumSection *section = NULL;

  if (self->n_sections == self->reading->sections->len)
    return FALSE;

  content = g_ptr_array_index (self->reading->sections, self->n_sections);
  self->n_sections++;
  section = append_section (self, content);
  if (rum_section_is_open (section))
    self->filling = rum_section_filling_new (section, content, self->state);

  return TRUE;
}

/* Makes the next row, or begins a section that is folded.  Returns whether there
 * is more to make.
 */
static gboolean
fill_row (RumPane *self)
{
  if (self->filling == NULL && !begin_section (self))
    {
      gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, FALSE, -1);
      return FALSE;
    }

  if (self->filling != NULL && !rum_section_filling_step (self->filling))
    g_clear_pointer (&self->filling, rum_section_filling_free);

  return TRUE;
}

static gboolean
fill_idle_cb (gpointer user_data)
{
  RumPane *self = user_data;
  const gint64 end = g_get_monotonic_time () + STEP_TIME;

  while (fill_row (self))
    {
      if (g_get_monotonic_time () >= end)
        return G_SOURCE_CONTINUE;
    }

  self->fill_source = 0;

  return G_SOURCE_REMOVE;
}

/* Makes what a frame can take.  Returns whether there is more to make. */
static gboolean
fill_frame (RumPane *self)
{
  gint64 begin = g_get_monotonic_time ();
  gint64 now = 0;

  if (!rum_pace_begin_frame (&self->pace, begin))
    return TRUE;

  while (fill_row (self))
    {
      now = g_get_monotonic_time ();
      if (!rum_pace_add_row (&self->pace, now - begin))
        return TRUE;

      begin = now;
    }

  return FALSE;
}

static gboolean
fill_tick_cb (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       user_data)
{
  RumPane *self = RUM_PANE (widget);

  if (fill_frame (self))
    return G_SOURCE_CONTINUE;

  /* Not the callback, which ends by itself. */
  self->fill_tick = 0;
  stop_filling (self);

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (RumPane *self)
{
  rum_pace_end_frame (&self->pace, g_get_monotonic_time ());
}

/* A few rows a frame: to lay rows out takes longer than to make them, and many in
 * one frame are seen as a halt.  Where there are no frames, between other work.
 */
static void
go_on_filling (RumPane *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->fill_source = g_idle_add (fill_idle_cb, self);
      return;
    }

  rum_pace_init (&self->pace);
  self->fill_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), fill_tick_cb, NULL, NULL);
  self->paint_handler = g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (self)),
                                                 "after-paint", G_CALLBACK (after_paint_cb), self,
                                                 G_CONNECT_SWAPPED);
}

static RumReadingManner
get_manner (RumPane *self)
{
  RumReadingManner manner = { RUM_NAMING_ANATOMICAL, RUM_UNITS_METRIC, FALSE };

  if (self->preferences != NULL)
    {
      manner.naming = rum_preferences_get_naming (self->preferences);
      manner.units = rum_preferences_get_units (self->preferences);
      manner.less_detail = rum_preferences_get_less_detail (self->preferences);
    }

  return manner;
}

static void
fill (RumPane *self)
{
  const RumReadingManner manner = get_manner (self);
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };

  end_filling (self);
  leave_body (self);

  rum_address_read (self->address, self->atlas, &address);
  self->reading = rum_reading_new_in_manner (self->atlas, &address, &manner);
  self->n_sections = 0;

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);
  fill_head (self);
  tell_goal (self);
  if (fill_row (self))
    go_on_filling (self);

  rum_pane_set_scroll (self, 0);
}

static void
scroll_if_possible (RumPane *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double last = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  double wanted = self->wanted_scroll;

  if (wanted == NO_SCROLL || wanted > last)
    return;

  self->wanted_scroll = NO_SCROLL;
  gtk_adjustment_set_value (adjustment, wanted);
}

/* How far one can scroll is known only when the sections have been laid out.
 * This comes in the same frame, unless they are as high as those before. */
static void
adjustment_changed_cb (RumPane *self)
{
  scroll_if_possible (self);
}

/* A frame begins before the layout: the second one knows of it. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  RumPane *self = RUM_PANE (widget);

  self->n_frames++;
  if (self->n_frames == 1)
    return G_SOURCE_CONTINUE;

  scroll_if_possible (self);
  if (is_filling (self) && self->wanted_scroll != NO_SCROLL)
    return G_SOURCE_CONTINUE;

  self->wanted_scroll = NO_SCROLL;
  self->frame_source = 0;

  return G_SOURCE_REMOVE;
}

static void
await_frames (RumPane *self)
{
  self->n_frames = 0;
  if (self->frame_source == 0)
    self->frame_source = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

/* The reader has scrolled: that counts more. */
static void
scrolled_cb (RumPane *self)
{
  self->wanted_scroll = NO_SCROLL;
}

static void
rum_pane_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  RumPane *self = RUM_PANE (object);

  switch (property_id)
    {
    case PROP_ADDRESS:
      g_value_set_string (value, self->address);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_pane_set_property (GObject      *object,
                       guint         property_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  RumPane *self = RUM_PANE (object);

  switch (property_id)
    {
    case PROP_ADDRESS:
      rum_pane_set_address (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_pane_dispose (GObject *object)
{
  RumPane *self = RUM_PANE (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  end_filling (self);
  g_clear_pointer (&self->leftovers, rum_leftovers_free);
  g_clear_pointer (&self->reading, rum_reading_free);
  g_clear_object (&self->preferences);
  g_clear_object (&self->state);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_pane_parent_class)->dispose (object);
}

/* There may be no frames until it is seen again, and a screen reader reads on. */
static void
rum_pane_unmap (GtkWidget *widget)
{
  RumPane *self = RUM_PANE (widget);

  GTK_WIDGET_CLASS (rum_pane_parent_class)->unmap (widget);

  if (self->fill_tick == 0)
    return;

  stop_filling (self);
  go_on_filling (self);
}

static void
rum_pane_finalize (GObject *object)
{
  RumPane *self = RUM_PANE (object);

  g_free (self->address);

  G_OBJECT_CLASS (rum_pane_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, RumPane, page_menu);
  gtk_widget_class_bind_template_child (widget_class, RumPane, previous_button);
  gtk_widget_class_bind_template_child (widget_class, RumPane, next_button);
  gtk_widget_class_bind_template_child (widget_class, RumPane, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RumPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, RumPane, kind_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, plain_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, latin_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, nicknames_label);
  gtk_widget_class_bind_template_child (widget_class, RumPane, group_box);
  gtk_widget_class_bind_template_child (widget_class, RumPane, goal_box);
  gtk_widget_class_bind_template_child (widget_class, RumPane, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, RumPane, body);
}

static void
rum_pane_class_init (RumPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_pane_get_property;
  object_class->set_property = rum_pane_set_property;
  object_class->dispose = rum_pane_dispose;
  object_class->finalize = rum_pane_finalize;

  widget_class->unmap = rum_pane_unmap;

  /**
   * RumPane:address:
   *
   * The address that the pane shows; see rum_address_read().
   */
  properties[PROP_ADDRESS] =
    g_param_spec_string ("address", NULL, NULL, RUM_ADDRESS_OF_WELCOME,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* These occur only in the template. */
  g_type_ensure (RUM_TYPE_COLUMN);
  g_type_ensure (RUM_TYPE_MAP_THUMBNAIL);

  gtk_widget_class_set_css_name (widget_class, "pane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
  bind_template (widget_class);
}

static void
rum_pane_init (RumPane *self)
{
  self->address = g_strdup (RUM_ADDRESS_OF_WELCOME);
  self->wanted_scroll = NO_SCROLL;
  self->leftovers = rum_leftovers_new ();
}

static void
create_contents (RumPane *self)
{
  GtkAdjustment *adjustment = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  rum_tooltip_set (GTK_WIDGET (self->previous_button), _("Back"));
  rum_tooltip_set (GTK_WIDGET (self->next_button), _("Forward"));
  rum_tooltip_set (GTK_WIDGET (self->menu_button), _("This page"));
  rum_lazy_menu_set (self->menu_button, G_MENU_MODEL (self->page_menu));

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (adjustment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rum_pane_prepare:
 * @self: the pane
 *
 * Makes what rum_pane_set_up() is going to fill; the pane is empty until then, so
 * that it does not hold up the window.
 */
void
rum_pane_prepare (RumPane *self)
{
  g_return_if_fail (RUM_IS_PANE (self));

  if (self->scroller == NULL)
    create_contents (self);
}

/**
 * rum_pane_set_up:
 * @self: the pane
 * @atlas: the atlas that the addresses lead to
 * @state: what remembers the folded sections
 * @map: (nullable): the map whose drawings the small picture shares
 *
 * Brings the pane to life: it shows the address that was set before, or else
 * the welcome.
 */
void
rum_pane_set_up (RumPane    *self,
                 RumAtlas   *atlas,
                 RumState   *state,
                 RumBodyMap *map)
{
  g_return_if_fail (RUM_IS_PANE (self));
  g_return_if_fail (RUM_IS_ATLAS (atlas));
  g_return_if_fail (RUM_IS_STATE (state));
  g_return_if_fail (map == NULL || RUM_IS_BODY_MAP (map));
  g_return_if_fail (self->atlas == NULL);

  rum_pane_prepare (self);
  if (map != NULL)
    {
      rum_map_thumbnail_share (self->thumbnail, map);
      g_object_bind_property (map, "palette", self->thumbnail, "palette", G_BINDING_SYNC_CREATE);
    }

  self->atlas = g_object_ref (atlas);
  self->state = g_object_ref (state);
  fill (self);
  g_signal_connect_object (state, "notify::goal-qualities", G_CALLBACK (tell_goal), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::goal-groups", G_CALLBACK (tell_goal), self,
                           G_CONNECT_SWAPPED);

  /* What there is nothing to show in takes no time before. */
  gtk_widget_set_visible (GTK_WIDGET (self->scroller), TRUE);
  if (self->wanted_scroll != NO_SCROLL)
    rum_pane_set_scroll (self, self->wanted_scroll);
}

/* The reader stays about where they read. */
static void
tell_anew (RumPane *self)
{
  double scroll = rum_pane_get_scroll (self);

  if (self->atlas == NULL)
    return;

  fill (self);
  rum_pane_set_scroll (self, scroll);
}

/**
 * rum_pane_set_preferences:
 * @self: the pane
 * @preferences: what the reader prefers
 *
 * Tells everything as the reader prefers it, from now on. It may be set once.
 */
void
rum_pane_set_preferences (RumPane        *self,
                          RumPreferences *preferences)
{
  static const char *const signals[] = {
    "notify::naming", "notify::units", "notify::less-detail",
  };

  g_return_if_fail (RUM_IS_PANE (self));
  g_return_if_fail (RUM_IS_PREFERENCES (preferences));
  g_return_if_fail (self->preferences == NULL);

  self->preferences = g_object_ref (preferences);
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (preferences, signals[i], G_CALLBACK (tell_anew), self,
                             G_CONNECT_SWAPPED);
  tell_anew (self);
}

/**
 * rum_pane_get_address:
 * @self: the pane
 *
 * Gets the address that the pane shows.
 *
 * Returns: (transfer none): the address
 */
const char *
rum_pane_get_address (RumPane *self)
{
  g_return_val_if_fail (RUM_IS_PANE (self), NULL);

  return self->address;
}

/**
 * rum_pane_set_address:
 * @self: the pane
 * @address: an address that leads somewhere
 *
 * Shows what is told at an address, from its beginning; before
 * rum_pane_set_up(), as soon as that is called.
 */
void
rum_pane_set_address (RumPane    *self,
                      const char *address)
{
  RumAddress read = { RUM_ADDRESS_WELCOME, NULL };

  g_return_if_fail (RUM_IS_PANE (self));
  g_return_if_fail (address != NULL);
  g_return_if_fail (self->atlas == NULL || rum_address_read (address, self->atlas, &read));

  if (g_str_equal (self->address, address))
    return;

  g_free (self->address);
  self->address = g_strdup (address);
  if (self->atlas != NULL)
    fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ADDRESS]);
}

/**
 * rum_pane_get_scroll:
 * @self: the pane
 *
 * Gets how far the reader has scrolled.
 *
 * Returns: the distance from the top, in logical pixels
 */
double
rum_pane_get_scroll (RumPane *self)
{
  g_return_val_if_fail (RUM_IS_PANE (self), 0);

  if (self->wanted_scroll != NO_SCROLL)
    return self->wanted_scroll;

  if (self->scroller == NULL)
    return 0;

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
}

/**
 * rum_pane_set_scroll:
 * @self: the pane
 * @scroll: the distance from the top, in logical pixels
 *
 * Scrolls, as soon as what is shown has been laid out.
 */
void
rum_pane_set_scroll (RumPane *self,
                     double   scroll)
{
  GtkAdjustment *adjustment = NULL;
  gboolean has_more = TRUE;

  g_return_if_fail (RUM_IS_PANE (self));
  g_return_if_fail (scroll >= 0);

  self->wanted_scroll = scroll > 0 ? scroll : NO_SCROLL;
  if (self->scroller == NULL)
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  gtk_adjustment_set_value (adjustment, 0);
  if (scroll <= 0)
    return;

  await_frames (self);
  if (!is_filling (self))
    return;

  for (double height = 0; has_more && height < scroll; height += ROW_HEIGHT)
    has_more = fill_row (self);
  if (!has_more)
    stop_filling (self);
}

/**
 * rum_pane_finish:
 * @self: the pane
 *
 * Makes at once what is still to be made.
 */
void
rum_pane_finish (RumPane *self)
{
  g_return_if_fail (RUM_IS_PANE (self));

  if (!is_filling (self))
    return;

  while (fill_row (self))
    ;
  stop_filling (self);
}

/**
 * rum_pane_get_reading:
 * @self: the pane
 *
 * Gets what the pane tells.
 *
 * Returns: (transfer none) (nullable): the reading, until another address is
 *   shown; NULL before rum_pane_set_up()
 */
const RumReading *
rum_pane_get_reading (RumPane *self)
{
  g_return_val_if_fail (RUM_IS_PANE (self), NULL);

  return self->reading;
}

/**
 * rum_pane_get_entry:
 * @self: the pane
 *
 * Gets the entry that the pane tells of.
 *
 * Returns: (transfer none) (nullable): the entry, or NULL where the address is
 *   that of no entry
 */
RumEntry *
rum_pane_get_entry (RumPane *self)
{
  g_return_val_if_fail (RUM_IS_PANE (self), NULL);

  if (self->reading == NULL || self->reading->address.kind != RUM_ADDRESS_ENTRY)
    return NULL;

  return self->reading->address.entry;
}
