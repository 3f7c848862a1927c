/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-loader-private.h"

#include "rum-atlas-builder-private.h"
#include "rum-atlas-error-private.h"
#include "rum-atlas-resources.h"
#include "rum-grammar-private.h"
#include "rum-markup-private.h"

#define RESOURCE_PATH "/com/example/RunMuscles/atlas"

/* Naming the resource keeps the linker from dropping it: nothing else in the
 * library refers to it.  It is not compressed, so that it need not be copied.
 */
static GBytes *
read_resource (const char  *file,
               GError     **error)
{
  g_autofree char *path = g_build_path ("/", RESOURCE_PATH, file, NULL);

  return g_resource_lookup_data (rum_atlas_get_resource (), path,
                                 G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

/* Stops soon after the limit of size, however long the stream is. */
static GBytes *
read_stream (GInputStream  *stream,
             GError       **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[16384];
  gssize n_read = 0;

  do
    {
      n_read = g_input_stream_read (stream, buffer, sizeof buffer, NULL, error);
      if (n_read < 0)
        return NULL;

      g_byte_array_append (bytes, buffer, n_read);
    }
  while (n_read > 0 && bytes->len <= RUM_MARKUP_MAX_SIZE);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static GBytes *
read_from_folder (GFile       *folder,
                  const char  *file,
                  GError     **error)
{
  g_autoptr (GFile) child = g_file_get_child (folder, file);
  g_autoptr (GFileInputStream) stream = g_file_read (child, NULL, error);

  return stream != NULL ? read_stream (G_INPUT_STREAM (stream), error) : NULL;
}

/* @include: the element that asks for the file, or NULL. */
static GBytes *
read_file (GFile          *folder,
           const char     *file,
           const RumNode  *include,
           GError        **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) local_error = NULL;

  bytes = folder != NULL ? read_from_folder (folder, file, &local_error)
                         : read_resource (file, &local_error);

  if (bytes == NULL && include != NULL)
    rum_node_set_error (include, error, RUM_ATLAS_ERROR_MISSING,
                        "the file %s cannot be read (%s); add it or remove the <include>",
                        file, local_error->message);
  else if (bytes == NULL)
    rum_atlas_error_set (error, RUM_ATLAS_ERROR_MISSING, file, 1,
                         "the file cannot be read (%s); add it", local_error->message);

  return g_steal_pointer (&bytes);
}

static RumNode *
read_document (GFile          *folder,
               const char     *name,
               const char     *root_name,
               const RumNode  *include,
               GError        **error)
{
  g_autofree char *file = g_strconcat (name, ".xml", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RumNode) root = NULL;

  bytes = read_file (folder, file, include, error);
  if (bytes == NULL)
    return NULL;

  root = rum_markup_read (file, bytes, error);
  if (root == NULL || !rum_grammar_check (root, root_name, error))
    return NULL;

  return g_steal_pointer (&root);
}

static gboolean
check_include (const RumNode  *include,
               GHashTable     *included,
               GError        **error)
{
  const char *group = rum_node_get_value (include, "group");

  if (g_hash_table_add (included, (char *) group))
    return TRUE;

  rum_node_set_error (include, error, RUM_ATLAS_ERROR_CONTENT,
                      "the group “%s” is included twice; keep one", group);

  return FALSE;
}

static gboolean
check_group_id (const RumNode  *root,
                const RumNode  *include,
                GError        **error)
{
  const char *id = rum_node_get_value (root, "id");
  const char *group = rum_node_get_value (include, "group");

  if (g_str_equal (id, group))
    return TRUE;

  rum_node_set_error (root, error, RUM_ATLAS_ERROR_CONTENT,
                      "the id of the group is “%s”, but the file is included as “%s”; "
                      "make them the same",
                      id, group);

  return FALSE;
}

/* Gives the root elements of the files that atlas.xml includes. */
static GPtrArray *
read_groups (GFile          *folder,
             const RumNode  *atlas,
             GError        **error)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func ((GDestroyNotify) rum_node_free);
  g_autoptr (GHashTable) included = g_hash_table_new (g_str_hash, g_str_equal);

  for (const RumNode *include = atlas->first_child; include != NULL; include = include->next)
    {
      g_autoptr (RumNode) root = NULL;

      if (!g_str_equal (include->name, "include"))
        continue;

      if (!check_include (include, included, error))
        return NULL;

      root = read_document (folder, rum_node_get_value (include, "group"), "group",
                            include, error);
      if (root == NULL || !check_group_id (root, include, error))
        return NULL;

      g_ptr_array_add (groups, g_steal_pointer (&root));
    }

  return g_steal_pointer (&groups);
}

static void
clear_files (RumAtlasFiles *files)
{
  g_clear_pointer (&files->atlas, rum_node_free);
  g_clear_pointer (&files->sources, rum_node_free);
  g_clear_pointer (&files->groups, g_ptr_array_unref);
  g_clear_pointer (&files->exercises, rum_node_free);
  g_clear_pointer (&files->self_tests, rum_node_free);
  g_clear_pointer (&files->symptoms, rum_node_free);
  g_clear_pointer (&files->links, rum_node_free);
  g_clear_pointer (&files->functions, rum_node_free);
  g_clear_pointer (&files->timings, rum_node_free);
  g_clear_pointer (&files->glossary, rum_node_free);
  g_clear_pointer (&files->articles, rum_node_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RumAtlasFiles, clear_files)

/* Reads the files that belong to no group.  Each is named after its root. */
static gboolean
read_shared (GFile          *folder,
             RumAtlasFiles  *files,
             GError        **error)
{
  const struct
  {
    const char  *name;
    RumNode    **root;
  } documents[] = {
    { "exercises", &files->exercises },
    { "self-tests", &files->self_tests },
    { "symptoms", &files->symptoms },
    { "links", &files->links },
    { "functions", &files->functions },
    { "timings", &files->timings },
    { "glossary", &files->glossary },
    { "articles", &files->articles },
  };

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      *documents[i].root = read_document (folder, documents[i].name, documents[i].name,
                                          NULL, error);
      if (*documents[i].root == NULL)
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_load:
 * @folder: (nullable): where the files are, or NULL for those that the
 *   program carries in its resources
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Reads the files of an atlas, checks them and makes objects of them.
 *
 * Returns: (transfer full) (nullable): the contents, or NULL with @error set
 */
RumAtlasContents *
rum_atlas_load (GFile   *folder,
                GError **error)
{
  g_auto (RumAtlasFiles) files = { NULL };

  files.atlas = read_document (folder, "atlas", "atlas", NULL, error);
  if (files.atlas == NULL)
    return NULL;

  files.sources = read_document (folder, "sources", "sources", NULL, error);
  if (files.sources == NULL)
    return NULL;

  files.groups = read_groups (folder, files.atlas, error);
  if (files.groups == NULL || !read_shared (folder, &files, error))
    return NULL;

  return rum_atlas_build (&files, error);
}
