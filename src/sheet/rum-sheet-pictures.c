/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-pictures.h"

#include "rum-figure-areas.h"

#include <string.h>

#define MAX_PICTURES 6

/* A figure shows a muscle well if it shows so much of what the best one does. */
#define WELL 0.7

typedef struct
{
  const char      *group_id;
  RumSheetPicture  pictures[MAX_PICTURES];
  int              n_pictures;
} Choice;

#define WHOLE(view, layer) { RUM_VIEW_##view, RUM_LAYER_##layer, FALSE, NULL }
#define DETAIL(view, layer, ids) { RUM_VIEW_##view, RUM_LAYER_##layer, TRUE, ids }

/* Chosen by hand, so that each muscle of a group is seen at its best among the
 * neighbours that one knows it by, with as few pictures as can be; a whole one
 * tells where on the body that is, unless anybody knows. */
static const Choice choices[] = {
  { "quadriceps",
    { WHOLE (FRONT, SURFACE),
      DETAIL (FRONT, SURFACE, "rectus-femoris vastus-lateralis vastus-medialis"),
      DETAIL (FRONT, DEEP_2, "vastus-intermedius") }, 3 },
  { "glutes",
    { WHOLE (BACK, SURFACE),
      DETAIL (BACK, SURFACE, "gluteus-maximus"),
      DETAIL (BACK, DEEP, "gluteus-medius"),
      DETAIL (BACK, DEEP_2, "gluteus-minimus") }, 4 },
  { "hip-flexors",
    { WHOLE (FRONT, SURFACE),
      DETAIL (FRONT, SURFACE, "tensor-fasciae-latae sartorius"),
      DETAIL (FRONT, DEEP, "psoas-major iliacus") }, 3 },
  { "calves",
    { WHOLE (BACK, SURFACE),
      DETAIL (BACK, SURFACE, "gastrocnemius-medial gastrocnemius-lateral achilles-tendon"),
      DETAIL (BACK, DEEP, "soleus") }, 3 },
  { "core",
    { DETAIL (FRONT, SURFACE, "rectus-abdominis external-oblique"),
      DETAIL (FRONT, DEEP_2, "internal-oblique"),
      DETAIL (FRONT, DEEP_3, "transversus-abdominis"),
      DETAIL (BACK, DEEP, "erector-spinae multifidus quadratus-lumborum") }, 4 },
  { "hamstrings",
    { WHOLE (BACK, SURFACE),
      DETAIL (BACK, SURFACE, "biceps-femoris-long semitendinosus"),
      DETAIL (BACK, DEEP, "semimembranosus biceps-femoris-short") }, 3 },
  { "adductors",
    { WHOLE (FRONT, SURFACE),
      DETAIL (FRONT, DEEP, "pectineus adductor-longus gracilis"),
      DETAIL (FRONT, DEEP_2, "adductor-brevis adductor-magnus") }, 3 },
  { "hip-rotators",
    { WHOLE (BACK, DEEP), DETAIL (BACK, DEEP, "piriformis") }, 2 },
  { "shin",
    { WHOLE (FRONT, SURFACE),
      DETAIL (FRONT, SURFACE, "tibialis-anterior extensor-digitorum-longus") }, 2 },
  { "peroneals",
    { WHOLE (SIDE, SURFACE),
      DETAIL (SIDE, SURFACE, "fibularis-longus"),
      DETAIL (SIDE, DEEP, "fibularis-brevis") }, 3 },
  { "inner-ankle",
    { WHOLE (BACK, DEEP_2),
      DETAIL (BACK, DEEP_2,
              "tibialis-posterior flexor-digitorum-longus flexor-hallucis-longus"),
      DETAIL (SOLE, DEEP_2, "flexor-digitorum-longus flexor-hallucis-longus") }, 3 },
  { "foot",
    { DETAIL (SOLE, SURFACE, "plantar-fascia abductor-hallucis"),
      DETAIL (SOLE, DEEP, "flexor-digitorum-brevis"),
      DETAIL (SOLE, DEEP_2, "quadratus-plantae") }, 3 },
  { "upper-body",
    { WHOLE (FRONT, SURFACE), WHOLE (BACK, SURFACE),
      DETAIL (FRONT, SURFACE, "pectoralis-major deltoid biceps-brachii"),
      DETAIL (BACK, SURFACE, "trapezius latissimus-dorsi triceps-brachii") }, 4 },
  { "breathing",
    { WHOLE (FRONT, DEEP),
      DETAIL (FRONT, DEEP_2, "external-intercostals internal-intercostals"),
      DETAIL (FRONT, DEEP_4, "diaphragm") }, 3 },
};

/* How much of a muscle each figure shows, by its number: see measure_figures(). */
typedef struct
{
  RumSheetPicture  picture;
  GHashTable      *areas;
} Shown;

static void
clear_shown (gpointer data)
{
  g_clear_pointer (&((Shown *) data)->areas, g_hash_table_unref);
}

static GArray *
measure_figures (GError **error)
{
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (Shown));

  g_array_set_clear_func (figures, clear_shown);
  for (RumLayer layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP_4; layer++)
    for (RumView view = RUM_VIEW_FRONT; view <= RUM_VIEW_SOLE; view++)
      {
        Shown shown = { { view, layer, TRUE, NULL }, NULL };

        if (!rum_figure_is_drawn (view, layer))
          continue;

        shown.areas = rum_figure_create_areas (view, layer, error);
        if (shown.areas == NULL)
          return NULL;
        g_array_append_val (figures, shown);
      }

  return g_steal_pointer (&figures);
}

static double
get_area (const Shown *shown,
          const char  *muscle_id)
{
  double *area = g_hash_table_lookup (shown->areas, muscle_id);

  return area != NULL ? *area : 0;
}

static double
find_most (GArray     *figures,
           const char *muscle_id)
{
  double most = 0;

  for (guint i = 0; i < figures->len; i++)
    most = MAX (most, get_area (&g_array_index (figures, Shown, i), muscle_id));

  return most;
}

/* How many of @muscles the figure shows well. */
static int
count_well (const Shown *shown,
            GArray      *figures,
            GPtrArray   *muscles)
{
  int n = 0;

  for (guint i = 0; i < muscles->len; i++)
    {
      const char *id = rum_entry_get_id (g_ptr_array_index (muscles, i));
      double area = get_area (shown, id);

      if (area > 0 && area >= WELL * find_most (figures, id))
        n++;
    }

  return n;
}

static const Shown *
find_best (GArray    *figures,
           GPtrArray *muscles)
{
  const Shown *best = NULL;
  int most = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      const Shown *shown = &g_array_index (figures, Shown, i);
      int n = count_well (shown, figures, muscles);

      if (n > most)
        {
          best = shown;
          most = n;
        }
    }

  return best;
}

static void
remove_shown (GPtrArray   *muscles,
              GArray      *figures,
              const Shown *shown)
{
  for (guint i = muscles->len; i > 0; i--)
    {
      const char *id = rum_entry_get_id (g_ptr_array_index (muscles, i - 1));
      double area = get_area (shown, id);

      if (area > 0 && area >= WELL * find_most (figures, id))
        g_ptr_array_remove_index (muscles, i - 1);
    }
}

/* For a group that nobody has chosen pictures for: the figure that shows most
 * of its muscles well, then the one that does so for most of the others. */
static GArray *
choose_by_area (RumGroup  *group,
                GError   **error)
{
  GArray *pictures = g_array_new (FALSE, FALSE, sizeof (RumSheetPicture));
  g_autoptr (GArray) figures = measure_figures (error);
  g_autoptr (GPtrArray) muscles = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = rum_group_get_muscles (group);
  const Shown *best = NULL;

  if (figures == NULL)
    {
      g_array_unref (pictures);
      return NULL;
    }

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (muscles, g_list_model_get_item (all, i));

  while (pictures->len < MAX_PICTURES && (best = find_best (figures, muscles)) != NULL)
    {
      RumSheetPicture whole = best->picture;

      whole.is_detail = FALSE;
      if (pictures->len == 0)
        g_array_append_val (pictures, whole);
      g_array_append_val (pictures, best->picture);
      remove_shown (muscles, figures, best);
    }

  return pictures;
}

/**
 * rum_sheet_pictures_choose:
 * @group: a group
 * @error: return location for an error
 *
 * Chooses the pictures of the body that show the muscles of a group best.
 * Whole ones come first.
 *
 * Returns: (transfer full) (nullable) (element-type RumSheetPicture): the
 *   pictures, or %NULL with an error of %RUM_FIGURE_ERROR
 */
GArray *
rum_sheet_pictures_choose (RumGroup  *group,
                           GError   **error)
{
  const char *id = NULL;

  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  id = rum_entry_get_id (RUM_ENTRY (group));
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].group_id, id))
      {
        GArray *pictures = g_array_new (FALSE, FALSE, sizeof (RumSheetPicture));

        g_array_append_vals (pictures, choices[i].pictures, choices[i].n_pictures);
        return pictures;
      }

  return choose_by_area (group, error);
}
