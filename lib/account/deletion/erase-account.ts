import "server-only";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
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
  const sole = (await listSoleProjects(db, user.id))
    .map(({ id }) => id)
    .filter((id) => id !== siteAssistant.projectId);
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
        sql`strpos(lower(${mailOutbox.text}), ${email}) > 0`,
        sql`strpos(lower(${mailOutbox.subject}), ${email}) > 0`,
        eq(sql`lower(${mailOutbox.replyTo})`, email),
        inArray(about, erasedLeads),
        inArray(about, erasedHandoffs),
      ),
    );
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
