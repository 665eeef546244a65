import "server-only";
import { and, asc, eq, exists, gt, inArray, ne, or, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import {
  apiKeys,
  auditLog,
  conversations,
  feedback,
  identities,
  leads,
  messages,
  passkeys,
  projectFiles,
  projectMembers,
  projects,
  prompts,
  promptVersions,
  savedViews,
  sessions,
  type users,
} from "@/db/schema";
import { inPages } from "./json-pieces";
import { showProfile } from "./show-profile";

type User = typeof users.$inferSelect;

/** The account itself: no secrets and no hashes of secrets. */
export async function readAccount(db: Orm, user: User) {
  const { id } = user;
  const [ways, devices, signedIn, keys, views] = await Promise.all([
    db.select().from(identities).where(eq(identities.userId, id)),
    db
      .select({ name: passkeys.name, createdAt: passkeys.createdAt, lastUsedAt: passkeys.lastUsedAt })
      .from(passkeys)
      .where(eq(passkeys.userId, id)),
    db
      .select({
        device: sessions.device,
        kind: sessions.kind,
        method: sessions.method,
        network: sessions.network,
        country: sessions.country,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        revokedAt: sessions.revokedAt,
      })
      .from(sessions)
      .where(eq(sessions.userId, id)),
    db
      .select({
        id: apiKeys.id,
        name: apiKeys.name,
        prefix: apiKeys.prefix,
        scopes: apiKeys.scopes,
        projectId: apiKeys.projectId,
        requestsPerMinute: apiKeys.requestsPerMinute,
        createdAt: apiKeys.createdAt,
        lastUsedAt: apiKeys.lastUsedAt,
        expiresAt: apiKeys.expiresAt,
        revokedAt: apiKeys.revokedAt,
      })
      .from(apiKeys)
      .where(eq(apiKeys.userId, id)),
    db
      .select({ table: savedViews.table, name: savedViews.name, query: savedViews.query })
      .from(savedViews)
      .where(eq(savedViews.userId, id)),
  ]);
  return {
    profile: showProfile(user),
    secondFactor: user.totpConfirmedAt !== null,
    signInProviders: ways.map(({ provider, subject, createdAt }) => ({ provider, subject, createdAt })),
    passkeys: devices,
    sessions: signedIn,
    apiKeys: keys,
    savedViews: views,
  };
}

/**
 * Every conversation of the account, with what was said and how it was rated; those in a project only while the person is a member of
 * it, because others go on in them.
 */
export async function* readConversations(db: Orm, userId: string) {
  const membership = db
    .select({ one: sql`1` })
    .from(projectMembers)
    .where(and(eq(projectMembers.projectId, conversations.projectId), eq(projectMembers.userId, userId)));
  const isReadable = or(eq(conversations.channel, "site"), exists(membership));
  const pages = inPages((after, limit) =>
    db
      .select()
      .from(conversations)
      .where(and(eq(conversations.userId, userId), gt(conversations.id, after), isReadable))
      .orderBy(asc(conversations.id))
      .limit(limit),
  );
  for await (const conversation of pages) {
    const { id, channel, title, locale, createdAt, updatedAt } = conversation;
    const said = await db
      .select({ message: messages, rating: feedback.rating, comment: feedback.comment })
      .from(messages)
      .leftJoin(feedback, eq(feedback.messageId, messages.id))
      .where(and(eq(messages.conversationId, id), ne(messages.status, "superseded")))
      .orderBy(asc(messages.position));
    yield {
      id,
      channel,
      title,
      locale,
      createdAt,
      updatedAt,
      messages: said.map(({ message, rating, comment }) => ({
        id: message.id,
        role: message.role,
        text: message.text,
        parts: message.parts,
        status: message.status,
        agent: message.agent,
        createdAt: message.createdAt,
        ...(rating === null ? {} : { rating, comment }),
      })),
    };
  }
}

/** Requests for contact of the account: from its conversations, and of its address once that is proven to be theirs. */
export function isOwnLead(user: Pick<User, "id" | "email" | "emailVerifiedAt">) {
  const inOwn = sql`${leads.conversationId} in (select ${conversations.id} from ${conversations} where ${conversations.userId} = ${user.id})`;
  return user.emailVerifiedAt ? or(eq(sql`lower(${leads.email})`, user.email), inOwn) : inOwn;
}

export function readLeads(db: Orm, user: User) {
  return inPages((after, limit) =>
    db
      .select({
        id: leads.id,
        source: leads.source,
        page: leads.page,
        locale: leads.locale,
        name: leads.name,
        email: leads.email,
        phone: leads.phone,
        company: leads.company,
        message: leads.message,
        consentAt: leads.consentAt,
        createdAt: leads.createdAt,
      })
      .from(leads)
      .where(and(isOwnLead(user), gt(leads.id, after)))
      .orderBy(asc(leads.id))
      .limit(limit),
  );
}

/** Projects the person owns. */
export function readOwnedProjects(db: Orm, userId: string) {
  return db
    .select({
      id: projects.id,
      name: projects.name,
      description: projects.description,
      createdAt: projects.createdAt,
    })
    .from(projectMembers)
    .innerJoin(projects, eq(projects.id, projectMembers.projectId))
    .where(and(eq(projectMembers.userId, userId), eq(projectMembers.role, "owner")))
    .orderBy(asc(projects.id));
}

export function readPrompts(db: Orm, projectId: string) {
  return inPages(async (after, limit) => {
    const page = await db
      .select()
      .from(prompts)
      .where(and(eq(prompts.projectId, projectId), gt(prompts.id, after)))
      .orderBy(asc(prompts.id))
      .limit(limit);
    const ids = page.map(({ id }) => id);
    const versions = ids.length
      ? await db
          .select()
          .from(promptVersions)
          .where(inArray(promptVersions.promptId, ids))
          .orderBy(asc(promptVersions.version))
      : [];
    return page.map(({ id, title, content, version, createdAt, updatedAt }) => ({
      id,
      title,
      content,
      version,
      createdAt,
      updatedAt,
      versions: versions
        .filter(({ promptId }) => promptId === id)
        .map((old) => ({
          version: old.version,
          title: old.title,
          content: old.content,
          createdAt: old.createdAt,
        })),
    }));
  });
}

export function readProjectMessages(db: Orm, projectId: string) {
  return inPages((after, limit) =>
    db
      .select({
        id: messages.id,
        conversationId: messages.conversationId,
        role: messages.role,
        text: messages.text,
        status: messages.status,
        createdAt: messages.createdAt,
      })
      .from(messages)
      .where(
        and(eq(messages.projectId, projectId), ne(messages.status, "superseded"), gt(messages.id, after)),
      )
      .orderBy(asc(messages.id))
      .limit(limit),
  );
}

export function readFiles(db: Orm, projectId: string) {
  return inPages((after, limit) =>
    db
      .select()
      .from(projectFiles)
      .where(and(eq(projectFiles.projectId, projectId), gt(projectFiles.id, after)))
      .orderBy(asc(projectFiles.id))
      .limit(limit),
  );
}

/** What the log says of the person: what they did, and what was done to them (by whom is the company's to know). */
export async function* readAuditRows(db: Orm, userId: string) {
  const limit = 200;
  let after = 0;
  for (;;) {
    const rows = await db
      .select()
      .from(auditLog)
      .where(
        and(
          gt(auditLog.sequence, after),
          or(
            eq(auditLog.actorId, userId),
            and(eq(auditLog.targetType, "user"), eq(auditLog.targetId, userId)),
          ),
        ),
      )
      .orderBy(asc(auditLog.sequence))
      .limit(limit);
    for (const row of rows) {
      const isOwn = row.actorId === userId;
      yield {
        at: row.at,
        by: isOwn ? "you" : row.actorRole,
        action: row.action,
        target: { type: row.targetType, id: row.targetId },
        projectId: row.projectId,
        before: row.before,
        after: row.after,
        ...(isOwn ? { network: row.network } : {}),
      };
    }
    after = rows.at(-1)?.sequence ?? 0;
    if (rows.length < limit) return;
  }
}
