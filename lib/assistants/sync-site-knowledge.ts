import "server-only";
import { siteAssistant } from "@/db/seed/site-assistant";
import { syncSource } from "@/lib/knowledge/sync-source";
import { siteDocuments } from "./site-documents";

/**
 * Brings the site assistant's knowledge in step with the published content. Unchanged documents cost a comparison
 * of hashes; changed ones are split and embedded anew; what is gone is forgotten.
 */
export async function syncSiteKnowledge(): Promise<void> {
  await syncSource(siteAssistant, await siteDocuments());
}
