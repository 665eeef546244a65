import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { browseLeads } from "@/lib/clients/browse-leads";
import { type LeadListQuery, leadListQuery, type PageRequest } from "@/lib/clients/model/lead-list";
import { newId } from "@/lib/core/model/ids";

export const { projectId } = siteAssistant;

let stored = 0;

/** A request in the company's project, as the contact form leaves it. */
export async function storeLead(change: Partial<typeof leads.$inferInsert> = {}) {
  stored += 1;
  const [lead] = await (await orm())
    .insert(leads)
    .values({
      id: newId("lead"),
      projectId,
      source: "contact_form",
      page: "/de/contact",
      locale: "de",
      name: "Petra Sommer",
      email: `petra-${stored}@werkstatt-sommer.example`,
      phone: "+49 171 2345678",
      company: "Kfz-Werkstatt Sommer",
      message: "Guten Tag, hier ist Petra Sommer. Rückruf bitte unter 0171 2345678. Es geht um den Chatbot.",
      consentAt: new Date(),
      dedupeKey: `test-${stored}-${newId("lead")}`,
      ...change,
    })
    .returning();
  if (!lead) throw new Error("the lead was not stored");
  return lead;
}

/** The list as the API asks for it. */
export function listed(
  viewer: UserViewer,
  query: Record<string, string> = {},
  page: Partial<PageRequest> = {},
) {
  const parsed: LeadListQuery = leadListQuery.parse(query);
  return browseLeads(viewer, projectId, { ...parsed, limit: 100, count: false, ...page });
}
