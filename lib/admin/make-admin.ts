import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { endSessions } from "@/lib/auth/end-sessions";
import { linkPaths } from "@/lib/auth/model/link-paths";
import { issueToken } from "@/lib/auth/one-time-token";
import { siteUrl } from "@/lib/core/env";
import { newId } from "@/lib/core/model/ids";

/**
 * Makes the person with an address an administrator, with a new account if there is none, and returns a link for choosing the
 * password that works once, within an hour. For whoever may run commands on the server; the second factor is set up at sign-in.
 * @param email as `normalizeEmail` gives it
 */
export async function makeAdmin(email: string): Promise<string> {
  return (await orm()).transaction(async (transaction) => {
    const name = email.split("@")[0] ?? email;
    const [known] = await transaction.select().from(users).where(eq(users.email, email)).for("update");
    const id = known?.id ?? newId("user");
    const admin = { role: "admin", status: "active" } as const;
    if (known) await transaction.update(users).set(admin).where(eq(users.id, id));
    else await transaction.insert(users).values({ ...admin, id, email, name, locale: "de" });
    await endSessions(transaction, id);
    const token = await issueToken(transaction, { kind: "reset_password", userId: id, email });
    await writeAudit(transaction, {
      actor: { userId: "system", role: "system" },
      action: "user.role_changed",
      target: { type: "user", id },
      before: { role: known?.role ?? null },
      after: { role: "admin" },
    });
    return `${siteUrl()}/${known?.locale ?? "de"}${linkPaths.reset_password}?${new URLSearchParams({ token })}`;
  });
}
