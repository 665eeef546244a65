import "server-only";
import { createHash } from "node:crypto";
import { asc, gt } from "drizzle-orm";
import { orm } from "@/db/client";
import { auditLog } from "@/db/schema";
import { chainStart, chainText } from "./model/chain";
import type { ChainVerdict } from "./model/chain-verdict";

/** Rows read at once: the log is never held whole. */
const pageSize = 1_000;

type AuditRow = typeof auditLog.$inferSelect;

/**
 * Reads the whole audit log and computes its chain anew: a changed, removed, inserted or re-ordered row is found, and
 * the first sequence number where the chain does not hold is named. Rows cut off at the end leave a chain that holds:
 * they are found by giving a head that was noted before (`<sequence>:<hash>`, as a former verdict told it).
 */
export async function verifyChain(
  options: { knownHead?: { sequence: number; hash: string } } = {},
): Promise<ChainVerdict> {
  const { knownHead } = options;
  let sequence = 0;
  let hash = chainStart;
  let sawKnownHead = !knownHead;
  for await (const row of rowsInOrder()) {
    const fault = faultOf(row, sequence, hash);
    if (fault) return { ok: false, rows: sequence, ...fault };
    sequence = row.sequence;
    hash = row.hash;
    if (knownHead?.sequence === sequence) {
      if (knownHead.hash !== hash)
        return { ok: false, rows: sequence, brokenAt: sequence, fault: "rewritten" };
      sawKnownHead = true;
    }
  }
  if (!sawKnownHead) return { ok: false, rows: sequence, brokenAt: sequence + 1, fault: "removed" };
  return { ok: true, rows: sequence, head: sequence === 0 ? null : { sequence, hash } };
}

function faultOf(
  row: AuditRow,
  lastSequence: number,
  lastHash: string,
): { brokenAt: number; fault: "removed" | "changed" | "unlinked" } | null {
  if (row.sequence !== lastSequence + 1) return { brokenAt: lastSequence + 1, fault: "removed" };
  if (row.previousHash !== lastHash) return { brokenAt: row.sequence, fault: "unlinked" };
  const { previousHash, hash, at, ...entry } = row;
  const text = chainText(previousHash, { ...entry, at: at.toISOString() });
  const computed = createHash("sha256").update(text).digest("hex");
  return computed === hash ? null : { brokenAt: row.sequence, fault: "changed" };
}

async function* rowsInOrder(): AsyncGenerator<AuditRow> {
  const db = await orm();
  // Below every number: a row slipped in before the first one is seen as well.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await db
      .select()
      .from(auditLog)
      .where(gt(auditLog.sequence, after))
      .orderBy(asc(auditLog.sequence))
      .limit(pageSize);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.sequence;
  }
}
