import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { orm } from "@/db/client";
import { sessions, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { PageResult } from "../model/page";
import type { PersonSession } from "../model/people";

const actors = alias(users, "actors");

/** More than anybody has open; older ones are left out. */
const most = 100;

/** The open sessions of a person, last used first. @throws AppError `forbidden`. */
export async function listPersonSessions(
  viewer: UserViewer,
  userId: string,
): Promise<PageResult<PersonSession>> {
  requirePermission(viewer, "people.read");
  const rows = await (await orm())
    .select({ session: sessions, actorName: actors.name })
    .from(sessions)
    .leftJoin(actors, eq(actors.id, sessions.actorId))
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(most);
  return {
    data: rows.map(({ session, actorName }) => ({
      id: session.id,
      kind: session.kind,
      method: session.method,
      device: session.device,
      network: session.network,
      country: session.country,
      actor: session.actorId ? { id: session.actorId, name: actorName } : null,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
    })),
    nextCursor: null,
  };
}
