import "server-only";
import { eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { leadReference } from "../model/lead-input";
import type { LeadRow } from "./show-lead";

export interface LeadLetter {
  subject: string;
  greeting: string;
  signature: string;
}

/**
 * What every mail to the sender of a request begins and ends with, in the request's language.
 * @param name as the reader may see it; null, and a name with a web address in it, greet without one
 * @param colleague who signs
 */
export async function leadLetter(
  lead: Pick<LeadRow, "locale" | "number" | "createdAt">,
  name: string | null,
  colleague: string,
): Promise<LeadLetter> {
  const [mail, admin] = await Promise.all([
    createDomainTranslator(lead.locale, "mail"),
    createDomainTranslator(lead.locale, "admin"),
  ]);
  const isPlain = name !== null && !/:\/\/|\bwww\./i.test(name);
  return {
    subject: admin("leads.reply.subject", { reference: leadReference(lead.number, lead.createdAt) }),
    greeting: mail("greeting", { name: isPlain ? name : "none" }),
    signature: admin("leads.reply.signature", { colleague }),
  };
}

/** The name a colleague signs with. */
export async function nameOf(db: Orm, userId: string): Promise<string> {
  const [person] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return person?.name ?? "";
}
