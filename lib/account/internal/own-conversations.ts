import "server-only";
import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations, projectMembers, projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { Speaker } from "@/lib/chat/own-conversation";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import type { ConversationView } from "../model/conversation";

type Row = typeof conversations.$inferSelect;

/**
 * The condition under which a conversation is the viewer's own: of their account, with the company or in a project they are still a
 * member of. A key bound to a project reaches that project's only.
 */
export async function isOwnConversation(viewer: UserViewer): Promise<SQL | undefined> {
  const membership = (await orm())
    .select({ one: sql`1` })
    .from(projectMembers)
    .where(
      and(eq(projectMembers.projectId, conversations.projectId), eq(projectMembers.userId, viewer.userId)),
    );
  return and(
    eq(conversations.userId, viewer.userId),
    or(eq(conversations.channel, "site"), exists(membership)),
    viewer.projectId === null
      ? undefined
      : and(eq(conversations.channel, "project"), eq(conversations.projectId, viewer.projectId)),
  );
}

/** A conversation of the viewer's with the name of its project. @throws AppError `not_found`. */
export async function requireOwnConversation(
  viewer: UserViewer,
  id: string,
): Promise<{ row: Row; projectName: string | null }> {
  const [found] = await (await orm())
    .select({ row: conversations, projectName: projects.name })
    .from(conversations)
    .leftJoin(projects, eq(projects.id, conversations.projectId))
    .where(and(eq(conversations.id, storableText(id)), await isOwnConversation(viewer)));
  if (!found) throw new AppError("not_found", { message: "no such conversation" });
  return found;
}

/** The viewer as the chat knows them. No conversation has a person's id for a visitor's: only those of the account are meant. */
export function speakerOf(viewer: UserViewer, { channel }: Row): Speaker {
  const { userId, address } = viewer;
  return channel === "project"
    ? { kind: "member", userId }
    : { kind: "visitor", visitorId: userId, userId, address };
}

/** A conversation as its owner sees it in a list. The company's own project is nobody's to open. */
export function showConversation(row: Row, projectName: string | null): ConversationView {
  const inProject = row.channel === "project" && projectName !== null;
  return {
    id: row.id,
    title: row.title,
    channel: row.channel,
    project: inProject ? { id: row.projectId, name: projectName } : null,
    agent: row.agent,
    locale: row.locale,
    status: row.status,
    messageCount: row.messageCount,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
