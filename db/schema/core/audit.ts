import { bigint, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment, typedJson } from "../../columns";
import { coreSchema } from "./content";

/** Values of the changed fields; secrets and texts of people never stand here. */
export type AuditValues = Record<string, string | number | boolean | null | string[]>;

/**
 * Every privileged act, one row each, never changed: triggers refuse UPDATE and DELETE, and each row's hash covers
 * the row before it.
 */
export const auditLog = coreSchema.table(
  "audit_log",
  {
    /** Without gaps from 1: a missing number is a removed row. */
    sequence: bigint("sequence", { mode: "number" }).primaryKey(),
    at: moment("at").notNull(),
    actorId: text("actor_id").notNull(),
    actorRole: text("actor_role").notNull(),
    /** The admin behind an act that was done as somebody else. */
    behindId: text("behind_id"),
    action: text("action").notNull(),
    targetType: text("target_type").notNull(),
    targetId: text("target_id").notNull(),
    projectId: text("project_id"),
    before: typedJson<AuditValues>("before"),
    after: typedJson<AuditValues>("after"),
    /** Network of the address (IPv4 /24, IPv6 /48). */
    network: text("network"),
    requestId: text("request_id"),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    uniqueIndex("audit_log_hash_idx").on(table.hash),
    // Browsing by time, person, kind of act and thing.
    index("audit_log_at_idx").on(table.at.desc()),
    index("audit_log_actor_idx").on(table.actorId, table.sequence.desc()),
    index("audit_log_action_idx").on(table.action, table.sequence.desc()),
    index("audit_log_target_idx").on(table.targetType, table.targetId, table.sequence.desc()),
  ],
);
