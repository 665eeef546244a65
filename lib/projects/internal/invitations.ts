import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { projectInvitations } from "@/db/schema";
import type { InvitationView } from "../model/member";

/** How long a link works (ms). */
const validMs = 7 * 24 * 3_600_000;

/** A new secret of 256 random bits, what is stored of it, and until when it works. */
export function newInvitationToken(): { token: string; tokenHash: string; expiresAt: Date } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashOf(token), expiresAt: new Date(Date.now() + validMs) };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** An invitation that can still be accepted. */
export const isOpen = (now: Date) =>
  and(
    isNull(projectInvitations.acceptedAt),
    isNull(projectInvitations.revokedAt),
    gt(projectInvitations.expiresAt, now),
  );

/** The open invitation of a link; null for one that is unknown, used, withdrawn or too old, whichever it is. */
export async function findByToken(db: Orm, token: string) {
  const [invitation] = await db
    .select()
    .from(projectInvitations)
    .where(and(eq(projectInvitations.tokenHash, hashOf(token)), isOpen(new Date())));
  return invitation ?? null;
}

export function showInvitation(invitation: typeof projectInvitations.$inferSelect): InvitationView {
  const { id, email, role, expiresAt, createdAt } = invitation;
  return {
    id,
    email,
    role,
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt.getTime() <= Date.now(),
    createdAt: createdAt.toISOString(),
  };
}

/** Withdraws what somebody invited who may not any more, or they could come back by a second address. */
export async function revokeInvitationsBy(
  transaction: Orm,
  projectId: string,
  userId: string,
): Promise<void> {
  const now = new Date();
  await transaction
    .update(projectInvitations)
    .set({ revokedAt: now })
    .where(
      and(
        eq(projectInvitations.projectId, projectId),
        eq(projectInvitations.invitedBy, userId),
        isNull(projectInvitations.acceptedAt),
        isNull(projectInvitations.revokedAt),
      ),
    );
}
