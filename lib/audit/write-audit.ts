import "server-only";
import { createHash } from "node:crypto";
import { desc, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { auditLog } from "@/db/schema";
import type { AuditValues } from "@/db/schema/core/audit";
import { currentRequestId } from "@/lib/core/logger";
import { networkOf } from "@/lib/core/model/network";
import { chainStart, chainText } from "./model/chain";

/** Any constant: rows of the chain are written one after the other. */
const chainLock = 7_263_403;

export interface NewAuditRow {
  /** Who did it: a viewer, or `{ userId: "system", role: "system" }` for jobs and commands. */
  actor: { userId: string; role: string; actorId?: string | null; address?: string };
  /** Domain and verb: `lead.status_changed`. */
  action: string;
  target: { type: string; id: string };
  projectId?: string;
  /** Only the fields that changed; no secrets, no texts of people, no contact data. */
  before?: AuditValues;
  after?: AuditValues;
}

/**
 * Appends a row to the audit log in the caller's transaction: the act and its row exist together or not at all. Call it
 * last, because rows wait for each other until the transaction ends.
 */
export async function writeAudit(transaction: Orm, row: NewAuditRow): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${chainLock})`);
  const [last] = await transaction
    .select({ sequence: auditLog.sequence, hash: auditLog.hash })
    .from(auditLog)
    .orderBy(desc(auditLog.sequence))
    .limit(1);
  const at = new Date();
  const { actor } = row;
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    at: at.toISOString(),
    actorId: actor.userId,
    actorRole: actor.role,
    behindId: actor.actorId ?? null,
    action: row.action,
    targetType: row.target.type,
    targetId: row.target.id,
    projectId: row.projectId ?? null,
    before: row.before ?? null,
    after: row.after ?? null,
    network: actor.address ? networkOf(actor.address) : null,
    requestId: currentRequestId() ?? null,
  };
  const previousHash = last?.hash ?? chainStart;
  const hash = createHash("sha256").update(chainText(previousHash, entry)).digest("hex");
  await transaction.insert(auditLog).values({ ...entry, at, previousHash, hash });
}
