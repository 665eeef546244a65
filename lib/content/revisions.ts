import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { contentRevisions, users } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import type { ContentKind, Editable } from "./model/editable";

/** The newest saved state of a piece of content; null before the first saving. */
export async function findLatestRevision(db: Orm, kind: ContentKind, entityId: string) {
  const [row] = await db
    .select()
    .from(contentRevisions)
    .where(and(eq(contentRevisions.kind, kind), eq(contentRevisions.entityId, entityId)))
    .orderBy(desc(contentRevisions.number))
    .limit(1);
  return row ?? null;
}

export async function findRevision(db: Orm, kind: ContentKind, entityId: string, number: number) {
  const [row] = await db
    .select()
    .from(contentRevisions)
    .where(
      and(
        eq(contentRevisions.kind, kind),
        eq(contentRevisions.entityId, entityId),
        eq(contentRevisions.number, number),
      ),
    );
  return row ?? null;
}

/** The saved states, newest first, without their texts. */
export async function listRevisions(db: Orm, kind: ContentKind, entityId: string, limit: number) {
  return db
    .select({
      number: contentRevisions.number,
      createdAt: contentRevisions.createdAt,
      authorName: users.name,
    })
    .from(contentRevisions)
    .leftJoin(users, eq(users.id, contentRevisions.authorId))
    .where(and(eq(contentRevisions.kind, kind), eq(contentRevisions.entityId, entityId)))
    .orderBy(desc(contentRevisions.number))
    .limit(limit);
}

/** Adds a state after the others; two at once take turns on the entity's lock. Returns its number. */
export async function addRevision(
  transaction: Orm,
  revision: { kind: ContentKind; entityId: string; content: Editable; authorId: string | null },
): Promise<number> {
  const latest = await findLatestRevision(transaction, revision.kind, revision.entityId);
  const number = (latest?.number ?? 0) + 1;
  const { content, ...rest } = revision;
  await transaction
    .insert(contentRevisions)
    .values({ ...rest, id: newId("revision"), number, content: { ...content } });
  return number;
}

/** Holds a piece of content until the transaction ends: its editors take turns. */
export async function lockContent(transaction: Orm, kind: ContentKind, entityId: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${kind}:${entityId}`}, 0))`);
}
