import "server-only";
import { lt } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";

/** Deletes, in every project, requests that were last touched before `before`; returns how many. */
export async function expireLeads(before: Date): Promise<number> {
  const gone = await (await orm())
    .delete(leads)
    .where(lt(leads.updatedAt, before))
    .returning({ id: leads.id });
  return gone.length;
}
