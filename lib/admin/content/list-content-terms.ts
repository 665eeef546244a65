import "server-only";
import { asc } from "drizzle-orm";
import { orm } from "@/db/client";
import { authors, categories, tags } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";

/** What a post can be filed under and who can have written it. @throws AppError `forbidden`. */
export async function listContentTerms(viewer: UserViewer) {
  requirePermission(viewer, "content.read");
  const db = await orm();
  return {
    categories: await db
      .select({ id: categories.id, name: categories.name })
      .from(categories)
      .orderBy(asc(categories.id)),
    tags: await db.select({ id: tags.id, name: tags.name }).from(tags).orderBy(asc(tags.id)),
    authors: await db.select({ id: authors.id, name: authors.name }).from(authors).orderBy(asc(authors.name)),
  };
}
