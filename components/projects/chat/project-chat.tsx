"use client";

import { History, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, useApiList } from "@/components/app/api-client";
import { type ChatPlace, ChatPlaceContext } from "@/components/chat/app/chat-place";
import { IconButton } from "@/components/chat/app/icon-button";
import { useChat } from "@/components/chat/app/use-chat";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import type { ConversationSummary } from "@/lib/projects/model/message";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";
import type { ConversationList } from "./conversation-list";
import { ConversationPane } from "./conversation-pane";
import { ProjectHistory } from "./project-history";
import { useProjectPlace } from "./use-project-place";

/** The project's assistant: earlier conversations beside the one that is held. */
export function ProjectChat({
  project,
  initial,
  opened,
}: {
  project: ProjectView;
  initial: ApiPage<ConversationSummary>;
  /** The conversation of the page's address. */
  opened: string | null;
}) {
  const t = useTranslations("projects.chat");
  const list = useApiList<ConversationSummary>(projectDoor(project.id, "/conversations?limit=25"), {
    initial,
  });
  const place = useProjectPlace(project.id, opened, () => void list.mutate());
  return (
    <div className="grid h-[max(26rem,calc(100dvh-var(--shell-head)-15.5rem))] overflow-clip rounded-lg border border-hair max-sm:h-[max(26rem,calc(100dvh-var(--shell-head)-12.5rem))] lg:grid-cols-[16rem_minmax(0,1fr)]">
      {place ? (
        <ChatPlaceContext value={place}>
          <Room project={project} list={list} place={place} />
        </ChatPlaceContext>
      ) : (
        <div aria-busy="true" className="space-y-4 p-6 lg:col-span-2">
          <p role="status" className="text-ink-soft">
            {t("wait")}
          </p>
          <Skeleton className="ml-auto h-10 w-2/5" />
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-4 w-2/5" />
        </div>
      )}
    </div>
  );
}

function Room({ project, list, place }: { project: ProjectView; list: ConversationList; place: ChatPlace }) {
  const t = useTranslations("projects.chat");
  const { conversationId, messages } = useChat();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { client } = place.session;
  const title = list.rows.find(({ id }) => id === conversationId)?.title;
  const begin = () => {
    setHistoryOpen(false);
    client.reset();
  };
  const open = (id: string) => {
    setHistoryOpen(false);
    void client.open(id);
  };
  const past = <ProjectHistory project={project} list={list} onOpen={open} onBegin={begin} />;
  return (
    <>
      <div className="hidden min-h-0 border-r border-hair lg:block">{past}</div>
      <div data-conversation className="flex min-h-0 min-w-0 flex-col">
        <div className="flex items-center gap-1 border-b border-hair py-1 pr-1 pl-5 lg:hidden">
          <p className="mr-auto min-w-0 truncate font-semibold">
            {title ?? (messages.length > 0 ? t("untitled") : t("new"))}
          </p>
          <IconButton label={t("new")} onClick={begin} disabled={messages.length === 0}>
            <SquarePen aria-hidden className="size-5" />
          </IconButton>
          <IconButton label={t("openHistory")} onClick={() => setHistoryOpen(true)}>
            <History aria-hidden className="size-5" />
          </IconButton>
        </div>
        <ConversationPane project={project} />
      </div>
      {isHistoryOpen ? (
        <Dialog
          open
          shape="sheet"
          onClose={() => setHistoryOpen(false)}
          title={t("history")}
          closeLabel={t("closeHistory")}
        >
          {past}
        </Dialog>
      ) : null}
    </>
  );
}
