import { index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, typedJson } from "../../columns";
import { coreSchema } from "./content";

/** Every saved state of a post, service or question, whole: any of them can be brought back. */
export const contentRevisions = coreSchema.table(
  "content_revisions",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: ["post", "service", "faq"] }).notNull(),
    entityId: text("entity_id").notNull(),
    number: integer("number").notNull(),
    /** As the kind's input schema reads it. */
    content: typedJson<Record<string, unknown>>("content").notNull(),
    /** Null for what the seed wrote. */
    authorId: text("author_id"),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("content_revisions_number_idx").on(table.kind, table.entityId, table.number)],
);

/** Former addresses of content: they lead to where it is now. */
export const slugRedirects = coreSchema.table(
  "slug_redirects",
  {
    kind: text("kind", { enum: ["post", "service"] }).notNull(),
    locale: locale().notNull(),
    slug: text("slug").notNull(),
    entityId: text("entity_id").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.locale, table.slug] }),
    index("slug_redirects_entity_idx").on(table.kind, table.entityId),
  ],
);
