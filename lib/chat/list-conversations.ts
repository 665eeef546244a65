import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { ownConversation } from "./own-conversation";

export interface ConversationSummary {
  id: string;
  title: string | null;
  agent: string | null;
  updatedAt: string;
}

/** A page of the viewer's own conversations, newest first. @throws AppError `bad_request` on a foreign cursor. */
export async function listConversations(
  viewer: VisitorViewer,
  projectId: string,
  options: { cursor?: string; limit: number },
): Promise<{ data: ConversationSummary[]; nextCursor: string | null }> {
  const rows = await (await orm())
    .select()
    .from(conversations)
    .where(
      and(
        ownConversation(viewer),
        eq(conversations.projectId, projectId),
        options.cursor ? isBefore(options.cursor) : undefined,
      ),
    )
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(options.limit + 1);
  const page = rows.slice(0, options.limit);
  const last = page.at(-1);
  return {
    data: page.map(({ id, title, agent, updatedAt }) => ({
      id,
      title,
      agent,
      updatedAt: updatedAt.toISOString(),
    })),
    nextCursor: rows.length > page.length && last ? `${last.updatedAt.toISOString()}~${last.id}` : null,
  };
}

function isBefore(cursor: string) {
  const [time = "", id = ""] = cursor.split("~");
  // Only what we handed out: JavaScript reads dates that PostgreSQL refuses.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) || Number.isNaN(Date.parse(time)) || id === "")
    throw new AppError("bad_request", { message: "unknown cursor" });
  return sql`(date_trunc('milliseconds', ${conversations.updatedAt}), ${conversations.id}) < (${time}::timestamptz, ${id})`;
}
