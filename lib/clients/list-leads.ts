import "server-only";
import { desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import { leadReference } from "./model/lead-input";

/** The newest leads of a project with their references, for people who run the installation. */
export async function listLeads(projectId: string, limit: number) {
  const rows = await (await orm())
    .select()
    .from(leads)
    .where(eq(leads.projectId, projectId))
    .orderBy(desc(leads.createdAt))
    .limit(limit);
  return rows.map((lead) => ({ ...lead, reference: leadReference(lead.number, lead.createdAt) }));
}
