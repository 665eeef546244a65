import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { leadConditions } from "./internal/lead-conditions";
import type { LeadNeighbours } from "./model/lead-detail";
import type { LeadFilters } from "./model/lead-list";

/** The requests that came right before and after one, of those that fit the list's filters; words are not searched. */
export async function findLeadNeighbours(
  viewer: UserViewer,
  projectId: string,
  leadId: string,
  filters: Omit<LeadFilters, "q">,
): Promise<LeadNeighbours> {
  requirePermission(viewer, "leads.read");
  const db = await orm();
  const here = sql`(select ${leads.createdAt}, ${leads.id} from ${leads} where ${and(
    eq(leads.id, leadId),
    eq(leads.projectId, projectId),
    isNull(leads.mergedIntoId),
  )})`;
  const find = async (isNewer: boolean) => {
    const direction = sql.raw(isNewer ? "asc" : "desc");
    const beyond: SQL = sql`(${leads.createdAt}, ${leads.id}) ${sql.raw(isNewer ? ">" : "<")} ${here}`;
    const [row] = await db
      .select({ id: leads.id })
      .from(leads)
      .where(and(leadConditions(projectId, filters), beyond))
      .orderBy(sql`${leads.createdAt} ${direction}`, sql`${leads.id} ${direction}`)
      .limit(1);
    return row?.id ?? null;
  };
  const [previousId, nextId] = await Promise.all([find(true), find(false)]);
  return { previousId, nextId };
}
