import { keep, memoryKeys } from "@/components/chat/chat-memory";
import type { ConversationView } from "@/lib/account/model/conversation";
import type { Locale } from "@/lib/core/model/locale";

/**
 * Goes to where a conversation goes on: the site's chat, which opens what it remembers, or the chat of its project. The page is loaded
 * anew, because a chat that runs already keeps the conversation it has.
 */
export function continueConversation(
  locale: Locale,
  { id, project }: Pick<ConversationView, "id" | "project">,
): void {
  if (project) {
    location.assign(`/${locale}/account/projects/${project.id}/chat?conversation=${id}`);
    return;
  }
  keep("localStorage", memoryKeys.conversation, id);
  keep("sessionStorage", memoryKeys.panel, "open");
  location.assign(`/${locale}`);
}

/** Where a conversation is saved from. */
export function exportHref(id: string, format: "markdown" | "json"): string {
  return `/api/v1/conversations/${id}/export?format=${format}`;
}
