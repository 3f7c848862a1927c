/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-link-private.h"

#include "rum-claim.h"
#include "rum-entry.h"

#include <glib/gi18n-lib.h>

/**
 * RumLink:
 *
 * What hangs together in the body: how one part bears on another.
 */
struct _RumLink
{
  GObject      parent_instance;

  RumEntry    *from;
  RumEntry    *to;
  RumLinkKind  kind;
  RumClaim    *claim;
};

G_DEFINE_FINAL_TYPE (RumLink, rum_link, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (RumLinkKind, rum_link_kind,
                    G_DEFINE_ENUM_VALUE (RUM_LINK_WORKS_WITH, "works-with"),
                    G_DEFINE_ENUM_VALUE (RUM_LINK_WORKS_AGAINST, "works-against"),
                    G_DEFINE_ENUM_VALUE (RUM_LINK_HANDS_LOAD_TO, "hands-load-to"),
                    G_DEFINE_ENUM_VALUE (RUM_LINK_MAKES_UP_FOR, "makes-up-for"))

static void
rum_link_dispose (GObject *object)
{
  RumLink *self = RUM_LINK (object);

  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->claim);

  G_OBJECT_CLASS (rum_link_parent_class)->dispose (object);
}

static void
rum_link_class_init (RumLinkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_link_dispose;
}

static void
rum_link_init (RumLink *self)
{
}

/*< private >
 * rum_link_new:
 * @fields: what the link consists of
 *
 * Returns: (transfer full): a new link
 */
RumLink *
rum_link_new (const RumLinkFields *fields)
{
  RumLink *self = NULL;

  g_assert (fields != NULL);
  g_assert (RUM_IS_ENTRY (fields->from));
  g_assert (RUM_IS_ENTRY (fields->to));
  g_assert (RUM_IS_CLAIM (fields->claim));

  self = g_object_new (RUM_TYPE_LINK, NULL);
  self->from = g_object_ref (fields->from);
  self->to = g_object_ref (fields->to);
  self->kind = fields->kind;
  self->claim = g_object_ref (fields->claim);

  return self;
}

/**
 * rum_link_kind_get_label:
 * @kind: a kind of link
 *
 * Gets the heading for links of a kind.
 *
 * Returns: (transfer none): the translated heading
 */
const char *
rum_link_kind_get_label (RumLinkKind kind)
{
  switch (kind)
    {
    case RUM_LINK_WORKS_WITH:
      /* TRANSLATORS: Heading: two muscles do the same job. */
      return C_("link", "Works with");
    case RUM_LINK_WORKS_AGAINST:
      /* TRANSLATORS: Heading: two muscles pull opposite ways. */
      return C_("link", "Works against");
    case RUM_LINK_HANDS_LOAD_TO:
      /* TRANSLATORS: Heading: the force of one muscle arrives at another place. */
      return C_("link", "Hands load to");
    case RUM_LINK_MAKES_UP_FOR:
      /* TRANSLATORS: Heading: one muscle does more where another does less. */
      return C_("link", "Makes up for");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_link_get_id:
 * @self: a link
 *
 * Gets the id, which is that of its claim.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_link_get_id (RumLink *self)
{
  g_return_val_if_fail (RUM_IS_LINK (self), NULL);

  return rum_claim_get_id (self->claim);
}

/**
 * rum_link_get_from:
 * @self: a link
 *
 * Gets where the link begins.
 *
 * Returns: (transfer none): a group, muscle or place
 */
RumEntry *
rum_link_get_from (RumLink *self)
{
  g_return_val_if_fail (RUM_IS_LINK (self), NULL);

  return self->from;
}

/**
 * rum_link_get_to:
 * @self: a link
 *
 * Gets where the link ends.
 *
 * Returns: (transfer none): a group, muscle or place, never the one where it
 *   begins
 */
RumEntry *
rum_link_get_to (RumLink *self)
{
  g_return_val_if_fail (RUM_IS_LINK (self), NULL);

  return self->to;
}

/**
 * rum_link_get_kind:
 * @self: a link
 *
 * Gets how the two are linked.
 *
 * Returns: the kind
 */
RumLinkKind
rum_link_get_kind (RumLink *self)
{
  g_return_val_if_fail (RUM_IS_LINK (self), RUM_LINK_WORKS_WITH);

  return self->kind;
}

/**
 * rum_link_get_claim:
 * @self: a link
 *
 * Gets the sentence that tells of the link, with its grade and sources.
 *
 * Returns: (transfer none): the claim
 */
RumClaim *
rum_link_get_claim (RumLink *self)
{
  g_return_val_if_fail (RUM_IS_LINK (self), NULL);

  return self->claim;
}

/**
 * rum_link_touches:
 * @self: a link
 * @entry: an entry
 *
 * Tells whether a link begins or ends at an entry.
 *
 * Returns: TRUE if it does
 */
gboolean
rum_link_touches (RumLink  *self,
                  RumEntry *entry)
{
  g_return_val_if_fail (RUM_IS_LINK (self), FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);

  return self->from == entry || self->to == entry;
}
