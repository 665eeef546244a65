import "server-only";
import { and, eq, isNull, or, type SQL } from "drizzle-orm";
import { conversations } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";

/**
 * The condition under which a conversation is the viewer's: that of their account when they are signed in, and that of
 * their browser as long as it belongs to no account.
 */
export function ownConversation(viewer: VisitorViewer): SQL | undefined {
  const byBrowser = and(eq(conversations.visitorId, viewer.visitorId), isNull(conversations.userId));
  return viewer.userId ? or(eq(conversations.userId, viewer.userId), byBrowser) : byBrowser;
}

/** The same as text, for a statement with the visitor's id as `$visitor` and the account's or null as `$user`. */
export function ownConversationText(visitor: string, user: string): string {
  return `(user_id = ${user} or (visitor_id = ${visitor} and user_id is null))`;
}
