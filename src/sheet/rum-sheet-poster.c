/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-poster.h"

#include "rum-sheet-check.h"
#include "rum-sheet-panel-private.h"
#include "rum-sheet-phrase.h"
#include "rum-sheet-pick.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Size of the body type on A4, in points, and the steps by which it shrinks,
 * in parts of that. */
#define BODY_SIZE 8.0
#define SIZE_STEP 0.94

/* From this scale on the poster is large: it has Latin names and the side. */
#define LARGE_SCALE 1.3

/* What a deep figure must show of a muscle, in parts of what the best one
 * does, to be good enough to name it there. */
#define WELL_SEEN 0.25

/* On a large poster a muscle is named again where so much of it is seen. */
#define SEEN_AGAIN 0.6

/* White space between labels and pictures, in parts of a gap between columns. */
#define GUTTER 0.9

/* How wide labels are, in parts of the longest name; they are never narrower
 * than its longest word. */
static const double label_widths[] = { 0, 0.55, 0.75, 1 };

/* How high a picture of the whole surface must be, in parts of the height of a
 * page, not to go on a page with fewer pictures. */
#define GOOD_HEIGHT 0.36

/* How much higher the surface should be than other pictures. */
#define SURFACE_WEIGHT 3.0

/* How much more it counts that labels are low than that one picture is large,
 * and what it counts that the surface is large enough. */
#define LABEL_WEIGHT 1.5
#define GOOD_WEIGHT 1000.0

/* How high rows without a whole figure are, in parts of what would fill the
 * width. */
static const double detail_shares[] = { 1, 0.8, 0.65, 0.5, 0.4 };

/* The most pictures that a page can be divided among. */
#define MOST_PANELS 12

/* How the panels of a page are arranged: bit i of @breaks tells whether a row
 * ends after panel i. */
typedef struct
{
  RumSheetPanelMeasures measures;
  double                body;
  guint                 breaks;
  double                heights[MOST_PANELS];
  double                score;
} Plan;

/* A poster in the making: @body is the size of its type where there is room,
 * @footer the height of its footers. */
typedef struct
{
  RumSheetDesk   *desk;
  GPtrArray      *panels;
  RumSheetLayout *layout;
  gboolean        is_large;
  double          body;
  double          footer;
} Poster;

/* What goes on a page: the title on the first one, the foot on the last. */
typedef struct
{
  GPtrArray *panels;
  gboolean   is_first;
  gboolean   is_last;
  double     top;
  double     room;
} Leaf;

static void
free_panel (gpointer panel)
{
  rum_sheet_panel_free (panel);
}

static double
measure_surface (Poster     *poster,
                 RumView     view,
                 const char *muscle_id)
{
  return rum_sheet_album_measure (poster->desk->album, view, RUM_LAYER_SURFACE, muscle_id);
}

static gboolean
is_seen_well (Poster     *poster,
              RumView     view,
              const char *muscle_id)
{
  double here = measure_surface (poster, view, muscle_id);
  double best = MAX (measure_surface (poster, RUM_VIEW_FRONT, muscle_id),
                     measure_surface (poster, RUM_VIEW_BACK, muscle_id));

  if (here <= 0)
    return FALSE;
  if (here >= best && (view != RUM_VIEW_SIDE || best <= 0))
    return TRUE;

  return poster->is_large && here >= SEEN_AGAIN * best;
}

static gboolean
add_panel (Poster     *poster,
           RumView     view,
           RumLayer    layer,
           GPtrArray  *muscles,
           gboolean    is_whole,
           GError    **error)
{
  RumSheetPanel *panel = NULL;

  if (!rum_sheet_kit_check (poster->desk->kit, error))
    return FALSE;

  panel = rum_sheet_panel_new (poster->desk->album, view, layer, muscles, is_whole, error);
  if (panel == NULL)
    return FALSE;

  g_ptr_array_add (poster->panels, panel);

  return TRUE;
}

/* Adds a picture of the surface; takes what it names out of @left. */
static gboolean
add_surface (Poster     *poster,
             RumView     view,
             GPtrArray  *all,
             GPtrArray  *left,
             GError    **error)
{
  GPtrArray *muscles = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    {
      RumEntry *muscle = g_ptr_array_index (all, i);

      if (!is_seen_well (poster, view, rum_entry_get_id (muscle)))
        continue;

      g_ptr_array_add (muscles, g_object_ref (muscle));
      g_ptr_array_remove (left, muscle);
    }

  return add_panel (poster, view, RUM_LAYER_SURFACE, muscles, TRUE, error);
}

static double
measure_best (Poster     *poster,
              const char *muscle_id)
{
  double best = 0;

  for (int view = 0; view < RUM_N_VIEWS; view++)
    for (int layer = 0; layer < RUM_N_LAYERS; layer++)
      if (view != RUM_VIEW_SIDE)
        best = MAX (best, rum_sheet_album_measure (poster->desk->album, view, layer, muscle_id));

  return best;
}

/* Those of @left that a figure shows well. */
static GPtrArray *
create_seen (Poster    *poster,
             RumView    view,
             RumLayer   layer,
             GPtrArray *left)
{
  GPtrArray *seen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < left->len; i++)
    {
      RumEntry *muscle = g_ptr_array_index (left, i);
      const char *id = rum_entry_get_id (muscle);
      double area = rum_sheet_album_measure (poster->desk->album, view, layer, id);

      if (area > 0 && area >= WELL_SEEN * measure_best (poster, id))
        g_ptr_array_add (seen, g_object_ref (muscle));
    }

  return seen;
}

/* Adds pictures of what lies deeper, each time the one that shows most of what
 * has no name yet. */
static gboolean
add_deep (Poster     *poster,
          GPtrArray  *left,
          GError    **error)
{
  while (left->len > 0)
    {
      g_autoptr (GPtrArray) best = g_ptr_array_new_with_free_func (g_object_unref);
      RumView best_view = RUM_VIEW_FRONT;
      RumLayer best_layer = RUM_LAYER_DEEP;

      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        for (int view = 0; view < RUM_N_VIEWS; view++)
          {
            g_autoptr (GPtrArray) seen = NULL;

            if (view == RUM_VIEW_SIDE || !rum_figure_is_drawn (view, layer))
              continue;

            seen = create_seen (poster, view, layer, left);
            if (seen->len <= best->len)
              continue;

            g_ptr_array_unref (best);
            best = g_steal_pointer (&seen);
            best_view = view;
            best_layer = layer;
          }

      /* What no figure shows has no name here; a test tells whether there is
       * any. */
      if (best->len == 0)
        return TRUE;

      for (guint i = 0; i < best->len; i++)
        g_ptr_array_remove (left, g_ptr_array_index (best, i));
      if (!add_panel (poster, best_view, best_layer, g_steal_pointer (&best), FALSE, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_panels (Poster  *poster,
            GError **error)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = rum_sheet_pick_members (poster->desk->atlas, none);
  g_autoptr (GPtrArray) left = rum_sheet_pick_members (poster->desk->atlas, none);

  return add_surface (poster, RUM_VIEW_FRONT, all, left, error) &&
         add_surface (poster, RUM_VIEW_BACK, all, left, error) &&
         (!poster->is_large || add_surface (poster, RUM_VIEW_SIDE, all, left, error)) &&
         add_deep (poster, left, error);
}

static RumSheetPanel *
get_panel (GPtrArray *panels,
           guint      i)
{
  return g_ptr_array_index (panels, i);
}

static double
get_row_gap (Poster *poster)
{
  return rum_sheet_desk_get_gap (poster->desk, RUM_SHEET_GAP_SECTION);
}

static double
get_panel_gap (Poster *poster)
{
  return rum_sheet_desk_get_gap (poster->desk, RUM_SHEET_GAP_COLUMN);
}

/* Where the row ends that begins with panel @first. */
static guint
find_row_end (const Plan *plan,
              guint       n_panels,
              guint       first)
{
  guint end = first + 1;

  while (end < n_panels && (plan->breaks & (1u << (end - 1))) == 0)
    end++;

  return end;
}

/* The height at which the pictures of a row fill the width. */
static double
find_row_height (Poster     *poster,
                 GPtrArray  *panels,
                 const Plan *plan,
                 guint       first,
                 guint       end)
{
  double room = poster->desk->inner - get_panel_gap (poster) * (end - first - 1);
  double aspect = 0;

  for (guint i = first; i < end; i++)
    {
      room -= rum_sheet_panel_get_width (get_panel (panels, i), &plan->measures, 0);
      aspect += rum_sheet_panel_get_aspect (get_panel (panels, i));
    }

  return room / aspect;
}

static gboolean
is_main (RumSheetPanel *panel)
{
  return panel->is_whole && panel->view != RUM_VIEW_SIDE;
}

static gboolean
has_main (GPtrArray *panels,
          guint      first,
          guint      end)
{
  for (guint i = first; i < end; i++)
    if (is_main (get_panel (panels, i)))
      return TRUE;

  return FALSE;
}

/* Gives each row the height that fills its width, and @detail of that if it has
 * only details; less if the page is too low for that. */
static gboolean
find_heights (Poster    *poster,
              GPtrArray *panels,
              Plan      *plan,
              double     detail,
              double     room)
{
  double total = 0;
  double share = 1;
  guint end = 0;

  room += get_row_gap (poster);
  for (guint i = 0; i < panels->len; i = end)
    {
      double height = 0;

      end = find_row_end (plan, panels->len, i);
      height = find_row_height (poster, panels, plan, i, end);
      if (height <= 0)
        return FALSE;
      if (!has_main (panels, i, end))
        height *= detail;

      for (guint j = i; j < end; j++)
        plan->heights[j] = height;
      total += height;
      room -= plan->measures.caption + get_row_gap (poster);
    }

  if (room <= 0)
    return FALSE;

  share = MIN (1, room / total);
  for (guint i = 0; i < panels->len; i++)
    plan->heights[i] *= share;

  return TRUE;
}

/* Whether the surface is large enough for its page. */
static gboolean
is_good (Poster     *poster,
         GPtrArray  *panels,
         const Plan *plan)
{
  for (guint i = 0; i < panels->len; i++)
    if (is_main (get_panel (panels, i)) &&
        plan->heights[i] < GOOD_HEIGHT * (poster->desk->height - 2 * RUM_SHEET_MARGIN))
      return FALSE;

  return TRUE;
}

/* How good an arrangement is: pictures should be large, those of the surface
 * most of all, and labels low. */
static double
rate (Poster     *poster,
      GPtrArray  *panels,
      const Plan *plan)
{
  double score = 0;
  double labels = 0;

  for (guint i = 0; i < panels->len; i++)
    {
      RumSheetPanel *panel = get_panel (panels, i);
      double scale = plan->heights[i] / panel->area.height;

      score += log (scale) * (is_main (panel) ? SURFACE_WEIGHT : 1);
      for (guint j = 0; j < panel->heights->len; j++)
        labels += g_array_index (panel->heights, double, j);
    }

  if (is_good (poster, panels, plan))
    score += GOOD_WEIGHT;

  return score - LABEL_WEIGHT * log (labels);
}

static gboolean
fits (Poster     *poster,
      GPtrArray  *panels,
      const Plan *plan)
{
  for (guint i = 0; i < panels->len; i++)
    if (rum_sheet_panel_get_need (get_panel (panels, i), poster->desk) >
        plan->heights[i] + plan->measures.caption)
      return FALSE;

  for (guint i = 0; i < panels->len; i++)
    if (!rum_sheet_panel_fits (get_panel (panels, i), poster->desk, &plan->measures,
                               plan->heights[i]))
      return FALSE;

  for (guint i = 0; i < panels->len; i++)
    if (rum_sheet_panel_measure_caption (get_panel (panels, i), poster->desk, plan->heights[i]) >
        plan->measures.caption)
      return FALSE;

  return TRUE;
}

/* Tries all ways to put the panels into rows. */
static void
try_rows (Poster    *poster,
          GPtrArray *panels,
          Plan      *plan,
          double     room,
          Plan      *best)
{
  for (guint breaks = 0; breaks < 1u << (panels->len - 1); breaks++)
    for (gsize i = 0; i < G_N_ELEMENTS (detail_shares); i++)
      {
        plan->breaks = breaks;
        if (!find_heights (poster, panels, plan, detail_shares[i], room))
          break;

        plan->score = rate (poster, panels, plan);
        if (plan->score > best->score && fits (poster, panels, plan))
          *best = *plan;
      }
}

static double
measure_line (Poster *poster)
{
  return rum_sheet_style_get_size (&poster->desk->style, RUM_SHEET_FONT_NOTE) * RUM_MM_PER_POINT *
         1.25;
}

/* Finds the best way to put the panels on a page in type of the size @body.
 * Below pictures there are as many lines as the narrowest needs. */
static gboolean
find_plan (Poster    *poster,
           GPtrArray *panels,
           double     body,
           double     room,
           Plan      *best)
{
  rum_sheet_desk_set_body (poster->desk, body, FALSE);
  best->score = -G_MAXDOUBLE;
  for (gsize i = 0; i < G_N_ELEMENTS (label_widths); i++)
    {
      Plan plan = { .body = body };

      plan.measures.width = label_widths[i];
      plan.measures.gutter = rum_sheet_desk_get_gap (poster->desk, RUM_SHEET_GAP_COLUMN) * GUTTER;
      plan.measures.with_latin = poster->is_large;
      rum_sheet_desk_set_measured (poster->desk, TRUE);
      for (guint j = 0; j < panels->len; j++)
        rum_sheet_panel_measure (get_panel (panels, j), poster->desk, &plan.measures);
      rum_sheet_desk_set_measured (poster->desk, FALSE);
      for (int lines = 2; lines <= 4 && best->score < GOOD_WEIGHT / 2; lines++)
        {
          plan.measures.caption = lines * measure_line (poster);
          try_rows (poster, panels, &plan, room, best);
        }
    }

  return best->score > -G_MAXDOUBLE;
}

/* Places the panels of a row, sharing out what they leave of the width. */
static gboolean
place_row (Poster     *poster,
           GPtrArray  *panels,
           const Plan *plan,
           guint       first,
           guint       end,
           double      y,
           GPtrArray  *boxes,
           GError    **error)
{
  double spare = poster->desk->inner;
  double x = RUM_SHEET_MARGIN;

  for (guint i = first; i < end; i++)
    spare -= rum_sheet_panel_get_width (get_panel (panels, i), &plan->measures, plan->heights[i]);
  spare /= end - first;

  for (guint i = first; i < end; i++)
    {
      RumSheetPanel *panel = get_panel (panels, i);

      if (!rum_sheet_panel_place (panel, poster->desk, &plan->measures, x + spare / 2, y,
                                  plan->heights[i], boxes, error))
        return FALSE;
      x += rum_sheet_panel_get_width (panel, &plan->measures, plan->heights[i]) + spare;
    }

  return TRUE;
}

/* Places the panels on the last page; its rows share what is left of it. */
static gboolean
place_panels (Poster      *poster,
              const Leaf  *leaf,
              const Plan  *plan,
              GPtrArray   *boxes,
              GError     **error)
{
  GPtrArray *panels = leaf->panels;
  double spare = leaf->room;
  double y = leaf->top;
  int n_rows = 0;
  guint end = 0;

  rum_sheet_desk_set_body (poster->desk, plan->body, FALSE);
  for (guint i = 0; i < panels->len; i++)
    rum_sheet_panel_measure (get_panel (panels, i), poster->desk, &plan->measures);
  for (guint i = 0; i < panels->len; i = end)
    {
      end = find_row_end (plan, panels->len, i);
      spare -= plan->heights[i] + plan->measures.caption;
      n_rows++;
    }

  spare /= n_rows;
  for (guint i = 0; i < panels->len; i = end)
    {
      end = find_row_end (plan, panels->len, i);
      if (!place_row (poster, panels, plan, i, end, y + spare / 2, boxes, error))
        return FALSE;
      y += plan->heights[i] + plan->measures.caption + spare;
    }

  return TRUE;
}

static GPtrArray *
create_title (Poster *poster)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);

  rum_sheet_desk_set_body (poster->desk, poster->body, FALSE);
  rum_sheet_desk_append_title (poster->desk, blocks, _("The muscles of a runner"), NULL);

  return blocks;
}

static GPtrArray *
create_foot (Poster *poster)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetText *legend = NULL;

  rum_sheet_desk_set_body (poster->desk, poster->body, FALSE);
  rum_sheet_desk_append_foot (poster->desk, blocks, FALSE, TRUE);
  legend = rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN,
                                 /* TRANSLATORS: Below pictures of the body in which each
                                  * muscle is named by a line that leads to it.
                                  */
                                 _("Each muscle is named on one side of the body; most have a "
                                   "twin on the other. Left and right are those of the body "
                                   "shown."));
  g_ptr_array_insert (blocks, 1,
                      rum_sheet_desk_create_text (poster->desk, legend, poster->desk->inner,
                                                  RUM_SHEET_GAP_LINE, "P"));

  return blocks;
}

static void
measure_leaf (Poster *poster,
              Leaf   *leaf)
{
  double gap = 0;

  leaf->top = RUM_SHEET_MARGIN;
  leaf->room = poster->desk->height - 2 * RUM_SHEET_MARGIN - poster->footer;
  if (leaf->is_first)
    {
      g_autoptr (GPtrArray) title = create_title (poster);

      leaf->top += rum_sheet_layout_measure (title);
      leaf->room -= rum_sheet_layout_measure (title);
    }
  if (leaf->is_last)
    {
      g_autoptr (GPtrArray) foot = create_foot (poster);

      leaf->room -= rum_sheet_layout_measure (foot);
    }
  gap = rum_sheet_desk_get_gap (poster->desk, RUM_SHEET_GAP_HEADING);
  leaf->top += gap;
  leaf->room -= 2 * gap;
}

static gboolean
add_page (Poster      *poster,
          const Leaf  *leaf,
          const Plan  *plan,
          GError     **error)
{
  g_autoptr (GPtrArray) title = create_title (poster);
  g_autoptr (GPtrArray) foot = create_foot (poster);
  double bottom = poster->desk->height - RUM_SHEET_MARGIN - poster->footer;
  GPtrArray *boxes = NULL;

  if (!leaf->is_first)
    rum_sheet_layout_add_page (poster->layout);
  boxes = rum_sheet_layout_get_boxes (poster->layout,
                                      rum_sheet_layout_get_n_pages (poster->layout) - 1);
  if (leaf->is_first)
    rum_sheet_desk_stack (title, RUM_SHEET_MARGIN, RUM_SHEET_MARGIN, boxes);
  if (!place_panels (poster, leaf, plan, boxes, error))
    return FALSE;
  if (leaf->is_last)
    rum_sheet_desk_stack (foot, RUM_SHEET_MARGIN, bottom - rum_sheet_layout_measure (foot), boxes);

  return TRUE;
}

static GPtrArray *
create_part (GPtrArray *panels,
             guint      first,
             guint      end)
{
  GPtrArray *part = g_ptr_array_new ();

  for (guint i = first; i < end; i++)
    g_ptr_array_add (part, g_ptr_array_index (panels, i));

  return part;
}

/* Where to divide panels among two pages: first those of the surface. */
static guint
find_division (GPtrArray *panels)
{
  for (guint i = 1; i < panels->len; i++)
    if (get_panel (panels, i)->is_whole != get_panel (panels, i - 1)->is_whole)
      return i;

  return panels->len / 2;
}

static gboolean add_leaf (Poster     *poster,
                          GPtrArray  *panels,
                          gboolean    is_first,
                          gboolean    is_last,
                          GError    **error);

/* One picture on two pages, each with half of the labels. */
static gboolean
divide_panel (Poster         *poster,
              RumSheetPanel  *panel,
              gboolean        is_first,
              gboolean        is_last,
              GError        **error)
{
  guint n = panel->muscles->len;
  guint ends[3] = { 0, n / 2, n };

  for (int i = 0; i < 2; i++)
    {
      RumSheetPanel *part = rum_sheet_panel_new_part (panel, ends[i], ends[i + 1]);
      g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (free_panel);

      g_ptr_array_add (parts, part);
      if (!add_leaf (poster, parts, is_first && i == 0, is_last && i == 1, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
divide (Poster     *poster,
        GPtrArray  *panels,
        gboolean    is_first,
        gboolean    is_last,
        GError    **error)
{
  guint middle = find_division (panels);
  g_autoptr (GPtrArray) one = create_part (panels, 0, middle);
  g_autoptr (GPtrArray) other = create_part (panels, middle, panels->len);

  return add_leaf (poster, one, is_first, FALSE, error) &&
         add_leaf (poster, other, FALSE, is_last, error);
}

/* Puts the panels on one page, in type as large as goes on it with pictures
 * that are large enough, or else on more pages. */
static gboolean
add_leaf (Poster     *poster,
          GPtrArray  *panels,
          gboolean    is_first,
          gboolean    is_last,
          GError    **error)
{
  double least = poster->desk->style.is_large ? RUM_SHEET_LARGE_SIZE : RUM_SHEET_MIN_SIZE;
  Leaf leaf = { panels, is_first, is_last, 0, 0 };
  Plan any = { .score = -G_MAXDOUBLE };

  measure_leaf (poster, &leaf);
  for (double body = poster->body; panels->len <= MOST_PANELS; body = MAX (body * SIZE_STEP, least))
    {
      Plan plan = { .body = body };

      if (!rum_sheet_kit_check (poster->desk->kit, error))
        return FALSE;
      if (find_plan (poster, panels, body, leaf.room, &plan))
        {
          if (is_good (poster, panels, &plan))
            return add_page (poster, &leaf, &plan, error);
          if (any.score == -G_MAXDOUBLE)
            any = plan;
        }
      if (body <= least)
        break;
    }

  if (panels->len > 1)
    return divide (poster, panels, is_first, is_last, error);
  if (any.score > -G_MAXDOUBLE)
    return add_page (poster, &leaf, &any, error);
  if (get_panel (panels, 0)->n_columns > 1)
    {
      get_panel (panels, 0)->n_columns = 1;
      return add_leaf (poster, panels, is_first, is_last, error);
    }
  if (get_panel (panels, 0)->muscles->len > 1)
    return divide_panel (poster, get_panel (panels, 0), is_first, is_last, error);

  rum_sheet_check_set_paper_error (poster->desk->options, error);

  return FALSE;
}

/**
 * rum_sheet_poster_compose:
 * @kit: what it is made with
 * @options: what the sheet is to be
 * @error: return location for an error
 *
 * Composes the poster in which each muscle is named: on one page, or on more if
 * that would be too small to read.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT or an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetLayout *
rum_sheet_poster_compose (RumSheetKit      *kit,
                          RumSheetOptions  *options,
                          GError          **error)
{
  g_auto (RumSheetDesk) desk = { 0 };
  g_autoptr (GPtrArray) panels = g_ptr_array_new_with_free_func (free_panel);
  g_autoptr (RumSheetLayout) layout = NULL;
  Poster poster = { NULL };

  g_return_val_if_fail (RUM_IS_SHEET_KIT (kit), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  if (!rum_sheet_check_paper (options, error))
    return NULL;

  rum_sheet_desk_init (&desk, kit, options);
  poster.desk = &desk;
  poster.panels = panels;
  poster.is_large = desk.scale >= LARGE_SCALE && !desk.style.is_large;
  poster.body = MAX (BODY_SIZE * desk.scale, desk.style.is_large ? RUM_SHEET_LARGE_SIZE : 0);
  rum_sheet_desk_set_body (&desk, poster.body, FALSE);
  poster.footer = rum_sheet_desk_measure_footer (&desk);
  poster.layout = layout = rum_sheet_layout_new (desk.width, desk.height, poster.footer);
  if (!add_panels (&poster, error) || !add_leaf (&poster, panels, TRUE, TRUE, error))
    return NULL;

  rum_sheet_desk_set_body (&desk, poster.body, FALSE);
  rum_sheet_desk_add_footers (&desk, layout, rum_sheet_kind_get_label (RUM_SHEET_POSTER), NULL);

  return rum_sheet_desk_finish (&desk, g_steal_pointer (&layout), error);
}
