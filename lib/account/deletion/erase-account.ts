import "server-only";
import { and, asc, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import {
  conversations,
  handoffs,
  idempotencyKeys,
  leads,
  mailOutbox,
  projectFiles,
  projectInvitations,
  projectMembers,
  projects,
  uploads,
  users,
  visitors,
} from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { writeAudit } from "@/lib/audit/write-audit";
import { deleteObject } from "@/lib/storage/delete-object";
import { listSoleProjects } from "../internal/deletion-blockers";
import { isOwnLead } from "../internal/exported-rows";

type User = typeof users.$inferSelect;

/**
 * Erases an account and all that is the person's: sessions, keys, conversations, requests of their proven address, mails to or about it,
 * pictures, copies, and projects nobody else owns, with everything in them. Bytes go first, so a crash leaves rows that a repeat finds.
 * Only rows of the audit log stay, with the bare id. The caller has closed the account.
 */
export async function eraseAccount(user: User): Promise<void> {
  const db = await orm();
  const owned = (await listSoleProjects(db, user.id)).filter(({ id }) => id !== siteAssistant.projectId);
  // Whoever became a member after the deletion was asked for keeps the work: the project gets an owner among them.
  for (const { id } of owned.filter(({ otherMembers }) => otherMembers > 0)) await passOn(db, id, user.id);
  const sole = owned.filter(({ otherMembers }) => otherMembers === 0).map(({ id }) => id);
  for (const key of await listStorageKeys(db, user.id, sole)) await deleteObject(key);
  await db.transaction(async (transaction) => {
    await eraseMails(transaction, user, sole);
    await eraseClients(transaction, user, sole);
    if (sole.length > 0) await transaction.delete(projects).where(inArray(projects.id, sole));
    await transaction.delete(projectInvitations).where(eq(projectInvitations.email, user.email));
    await transaction
      .delete(idempotencyKeys)
      .where(or(eq(idempotencyKeys.owner, user.id), startsWith(idempotencyKeys.owner, `${user.id}/`)));
    // Sessions, tokens, keys, uploads, exports, views and memberships go with the row they belong to.
    await transaction.delete(users).where(eq(users.id, user.id));
    await writeAudit(transaction, {
      actor: { userId: "system", role: "system" },
      action: "account.erased",
      target: { type: "user", id: user.id },
    });
  });
}

/** Makes the member of longest standing the owner, editors before viewers. */
async function passOn(db: Orm, projectId: string, leavingId: string): Promise<void> {
  const heir = db
    .select({ userId: projectMembers.userId })
    .from(projectMembers)
    .where(and(eq(projectMembers.projectId, projectId), ne(projectMembers.userId, leavingId)))
    .orderBy(asc(projectMembers.role), asc(projectMembers.createdAt))
    .limit(1);
  await db
    .update(projectMembers)
    .set({ role: "owner" })
    .where(and(eq(projectMembers.projectId, projectId), inArray(projectMembers.userId, heir)));
}

async function listStorageKeys(db: Orm, userId: string, projectIds: string[]): Promise<string[]> {
  const own = await db.select({ key: uploads.storageKey }).from(uploads).where(eq(uploads.userId, userId));
  const files =
    projectIds.length === 0
      ? []
      : await db
          .select({ key: projectFiles.storageKey })
          .from(projectFiles)
          .where(inArray(projectFiles.projectId, projectIds));
  return [...own, ...files].map(({ key }) => key);
}

/** Conversations of the account and all of the projects that go with it. */
function isErased(user: User, projectIds: string[]): SQL | undefined {
  const own = eq(conversations.userId, user.id);
  return projectIds.length === 0 ? own : or(own, inArray(conversations.projectId, projectIds));
}

/** Mails to the person, those that name their address, and those about what is erased. */
async function eraseMails(transaction: Orm, user: User, projectIds: string[]): Promise<void> {
  const email = user.email;
  const erasedLeads = transaction.select({ id: leads.id }).from(leads).where(isErasedLead(user, projectIds));
  const erasedHandoffs = transaction
    .select({ id: handoffs.id })
    .from(handoffs)
    .innerJoin(conversations, eq(conversations.id, handoffs.conversationId))
    .where(isErased(user, projectIds));
  const about = sql`split_part(${mailOutbox.dedupeKey}, ':', 2)`;
  await transaction
    .delete(mailOutbox)
    .where(
      or(
        eq(sql`lower(${mailOutbox.recipient})`, email),
        names(mailOutbox.text, email),
        names(mailOutbox.subject, email),
        eq(sql`lower(${mailOutbox.replyTo})`, email),
        inArray(about, erasedLeads),
        inArray(about, erasedHandoffs),
      ),
    );
}

/** Whether a text names an address, and not one that merely ends or begins like it. */
function names(text: PgColumn, email: string): SQL {
  const pattern = email.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return sql`lower(${text}) ~ ${`(^|[^a-z0-9._%+-])${pattern}($|[^a-z0-9-])`}`;
}

function isErasedLead(user: User, projectIds: string[]): SQL | undefined {
  return projectIds.length === 0
    ? isOwnLead(user)
    : or(isOwnLead(user), inArray(leads.projectId, projectIds));
}

async function eraseClients(transaction: Orm, user: User, projectIds: string[]): Promise<void> {
  await transaction.delete(leads).where(isErasedLead(user, projectIds));
  const gone = await transaction
    .delete(conversations)
    .where(isErased(user, projectIds))
    .returning({ visitorId: conversations.visitorId });
  const visitorIds = [...new Set(gone.map(({ visitorId }) => visitorId))];
  if (visitorIds.length === 0) return;
  const stillThere = transaction.select({ id: conversations.visitorId }).from(conversations);
  await transaction
    .delete(visitors)
    .where(and(inArray(visitors.id, visitorIds), sql`${visitors.id} not in ${stillThere}`));
}

function startsWith(column: typeof idempotencyKeys.owner, start: string): SQL {
  return sql`starts_with(${column}, ${start})`;
}
