import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { listProjects } from "@/lib/projects/list-projects";
import type { ListPage } from "@/lib/projects/model/list-page";
import type { ProjectView } from "@/lib/projects/model/project";
import { listApiKeys } from "./api-keys/list-api-keys";
import { listOwnConversations } from "./conversations/list-own-conversations";
import type { ApiKeyView } from "./model/api-key";
import type { ConversationView } from "./model/conversation";

/** Rows of each list on the first page of the account. */
const shown = 4;

export interface AccountOverview {
  conversations: ListPage<ConversationView>;
  projects: ListPage<ProjectView>;
  keys: ListPage<ApiKeyView>;
}

/** What the viewer has: the newest of each kind and how many there are. */
export async function getOverview(viewer: UserViewer): Promise<AccountOverview> {
  const page = { limit: shown, count: true };
  const [conversations, projects, keys] = await Promise.all([
    listOwnConversations(viewer, page),
    listProjects(viewer, { ...page, archived: "false", include: "counts" }),
    listApiKeys(viewer, { ...page, state: "living" }),
  ]);
  return { conversations, projects, keys };
}
