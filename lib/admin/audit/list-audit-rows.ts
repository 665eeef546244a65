import "server-only";
import { and, desc, eq, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { orm } from "@/db/client";
import { auditLog, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";
import { sinceDay, untilDay } from "../internal/page-keys";
import type { AuditFilters, AuditRow } from "../model/audit";
import type { PageInput, PageResult } from "../model/page";

const actors = alias(users, "actors");
const behind = alias(users, "behind");

/** A page of the audit log, newest first, in one statement (two with the total). @throws AppError `forbidden`. */
export async function listAuditRows(
  viewer: UserViewer,
  query: PageInput & AuditFilters,
): Promise<PageResult<AuditRow>> {
  requirePermission(viewer, "audit.read");
  const wanted = auditCondition(query);
  const before = query.cursor ? decodeCursor(query.cursor, z.tuple([z.int()]))[0] : undefined;
  const db = await orm();
  const [rows, total] = await Promise.all([
    readAuditRows(wanted, before, query.limit + 1),
    query.count ? db.$count(auditLog, wanted) : undefined,
  ]);
  const data = rows.slice(0, query.limit);
  const last = data.at(-1);
  return {
    data,
    nextCursor: rows.length > data.length && last ? encodeCursor([last.sequence]) : null,
    ...(total === undefined ? {} : { total }),
  };
}

/** Rows of a condition below a sequence number, newest first. */
export async function readAuditRows(
  wanted: SQL | undefined,
  before: number | undefined,
  limit: number,
): Promise<AuditRow[]> {
  const rows = await (await orm())
    .select({ row: auditLog, actorName: actors.name, behindName: behind.name })
    .from(auditLog)
    .leftJoin(actors, eq(actors.id, auditLog.actorId))
    .leftJoin(behind, eq(behind.id, auditLog.behindId))
    .where(and(wanted, before === undefined ? undefined : lt(auditLog.sequence, before)))
    .orderBy(desc(auditLog.sequence))
    .limit(limit);
  return rows.map(({ row, actorName, behindName }) => ({
    id: String(row.sequence),
    sequence: row.sequence,
    at: row.at.toISOString(),
    actor: { id: row.actorId, name: actorName, role: row.actorRole },
    behind: row.behindId ? { id: row.behindId, name: behindName } : null,
    action: row.action,
    target: { type: row.targetType, id: row.targetId },
    projectId: row.projectId,
    before: row.before,
    after: row.after,
    network: row.network,
    requestId: row.requestId,
    hash: row.hash,
    previousHash: row.previousHash,
  }));
}

/** The filters as a condition. */
export function auditCondition(filters: AuditFilters): SQL | undefined {
  const { actor, action, targetType, targetId, requestId, atFrom, atTo } = filters;
  return and(
    actor ? or(eq(auditLog.actorId, actor), eq(auditLog.behindId, actor)) : undefined,
    action ? ofAction(action) : undefined,
    targetType ? eq(auditLog.targetType, targetType) : undefined,
    targetId ? eq(auditLog.targetId, targetId) : undefined,
    requestId ? eq(auditLog.requestId, requestId) : undefined,
    atFrom ? sinceDay(auditLog.at, atFrom) : undefined,
    atTo ? untilDay(auditLog.at, atTo) : undefined,
  );
}

function ofAction(action: string): SQL {
  return action.includes(".")
    ? eq(auditLog.action, action)
    : sql`starts_with(${auditLog.action}, ${`${action}.`})`;
}
