import "server-only";
import { and, eq, isNull, or, type SQL } from "drizzle-orm";
import { conversations } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";

/**
 * A member of a project who talks to its assistant. Whoever makes one has shown that they may: conversations of a project
 * are shared by its members.
 */
export interface ProjectSpeaker {
  kind: "member";
  userId: string;
}

/** Who talks: a visitor of the site, or a member of a project. */
export type Speaker = VisitorViewer | ProjectSpeaker;

export type Channel = "site" | "project";

export function channelOf(speaker: Speaker): Channel {
  return speaker.kind === "member" ? "project" : "site";
}

/**
 * The condition under which a conversation is the speaker's: that of their account when they are signed in, and that of
 * their browser as long as it belongs to no account; in a project every conversation with its assistant.
 */
export function ownConversation(speaker: Speaker): SQL | undefined {
  const inChannel = eq(conversations.channel, channelOf(speaker));
  if (speaker.kind === "member") return inChannel;
  const byBrowser = and(eq(conversations.visitorId, speaker.visitorId), isNull(conversations.userId));
  return and(inChannel, speaker.userId ? or(eq(conversations.userId, speaker.userId), byBrowser) : byBrowser);
}

/** What `ownConversationText` is given, in its order: visitor's id, account's id or null, channel. */
export function speakerParameters(speaker: Speaker): [string, string | null, Channel] {
  return speaker.kind === "member"
    ? [speaker.userId, speaker.userId, "project"]
    : [speaker.visitorId, speaker.userId ?? null, "site"];
}

/** The same condition as text, for a statement that names its parameters. */
export function ownConversationText(visitor: string, user: string, channel: string): string {
  return `(channel = ${channel} and (${channel} = 'project' or user_id = ${user} or (visitor_id = ${visitor} and user_id is null)))`;
}
