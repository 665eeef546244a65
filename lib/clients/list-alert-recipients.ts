import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { roleMay, siteRoles } from "@/lib/auth/model/permissions";
import { env } from "@/lib/core/env";
import type { Locale } from "@/lib/core/model/locale";

export interface AlertRecipient {
  email: string;
  locale: Locale;
}

/** Colleagues beyond this number are not written to for one event. */
const mostColleagues = 50;

const permissionOf = { leads: "leads.read", handoffs: "conversations.read" } as const;

/** Who is told of new requests or of visitors who ask for a person: the company's own address, and colleagues who want to be. */
export async function listAlertRecipients(
  transaction: Orm,
  kind: "leads" | "handoffs",
): Promise<AlertRecipient[]> {
  const company: AlertRecipient = { email: env().MAIL_COMPANY, locale: "de" };
  const roles = siteRoles.filter((role) => roleMay(role, permissionOf[kind]));
  const colleagues = await transaction
    .select({ email: users.email, locale: users.locale })
    .from(users)
    .where(
      and(
        inArray(users.role, roles),
        eq(users.status, "active"),
        isNull(users.deletionRequestedAt),
        isNotNull(users.emailVerifiedAt),
        sql`(${users.notifications} ->> ${kind})::boolean`,
      ),
    )
    .orderBy(asc(users.id))
    .limit(mostColleagues);
  const isCompany = ({ email }: AlertRecipient) => email.toLowerCase() === company.email.toLowerCase();
  return [company, ...colleagues.filter((colleague) => !isCompany(colleague))];
}
