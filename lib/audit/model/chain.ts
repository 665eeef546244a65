import type { AuditValues } from "@/db/schema/core/audit";

/** What a row's hash covers, besides the hash of the row before it. */
export interface AuditEntry {
  sequence: number;
  /** ISO 8601 with milliseconds, UTC. */
  at: string;
  actorId: string;
  actorRole: string;
  behindId: string | null;
  action: string;
  targetType: string;
  targetId: string;
  projectId: string | null;
  before: AuditValues | null;
  after: AuditValues | null;
  network: string | null;
  requestId: string | null;
}

/** Hash before the first row. */
export const chainStart = "0".repeat(64);

/**
 * The text a row's hash is made of: the previous hash and the entry as JSON with sorted keys, parted by a line end.
 * Sorted, because the database gives JSON back in an order of its own.
 */
export function chainText(previousHash: string, entry: AuditEntry): string {
  return `${previousHash}\n${JSON.stringify(sorted(entry))}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
