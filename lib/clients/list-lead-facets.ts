import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { LeadFacets } from "./model/lead-list";

/** Tags that a filter offers at most. */
const maxTags = 100;

/** Who may own requests, and the tags of a project's listed requests. */
export async function listLeadFacets(viewer: UserViewer, projectId: string): Promise<LeadFacets> {
  requirePermission(viewer, "leads.read");
  const db = await orm();
  const colleagues = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(inArray(users.role, ["operator", "admin"]), eq(users.status, "active")))
    .orderBy(asc(users.name), asc(users.id));
  const tags = await db
    .selectDistinct({ tag: sql<string>`unnest(${leads.tags})`.as("tag") })
    .from(leads)
    .where(and(eq(leads.projectId, projectId), isNull(leads.mergedIntoId)))
    .orderBy(sql`tag`)
    .limit(maxTags);
  return { colleagues, tags: tags.map((row) => row.tag) };
}
