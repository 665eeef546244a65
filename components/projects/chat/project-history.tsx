"use client";

import { SquarePen, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useChatPlace } from "@/components/chat/app/chat-place";
import { useChat } from "@/components/chat/app/use-chat";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { showToast } from "@/components/ui/toast";
import type { ConversationSummary } from "@/lib/projects/model/message";
import type { ProjectView } from "@/lib/projects/model/project";
import type { ConversationList } from "./conversation-list";

/** The project's conversations, the one spoken in last first. */
export function ProjectHistory({
  project,
  list,
  onOpen,
  onBegin,
}: {
  project: ProjectView;
  list: ConversationList;
  onOpen: (id: string) => void;
  onBegin: () => void;
}) {
  const t = useTranslations("projects.chat");
  const { session } = useChatPlace();
  const { conversationId, messages } = useChat();
  const [removing, setRemoving] = useState<ConversationSummary | null>(null);
  const mayWrite = project.role !== "viewer" && project.archivedAt === null;
  const remove = async (id: string) => {
    await session.client.remove(id);
    await list.mutate();
    showToast(t("removed"), { tone: "good" });
  };
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="p-3 max-lg:px-0">
        <Button
          variant="outline"
          size="sm"
          className="w-full"
          onClick={onBegin}
          disabled={messages.length === 0 || !mayWrite}
        >
          <SquarePen aria-hidden className="size-4" />
          {t("new")}
        </Button>
      </div>
      {list.rows.length === 0 ? (
        <div className="px-4 py-3 text-ink-soft max-lg:px-0">
          <p className="font-semibold text-ink">{t("empty")}</p>
          <p className="mt-1">{t("emptyText")}</p>
        </div>
      ) : null}
      <ul aria-label={t("history")} className="min-h-0 flex-1 overflow-y-auto pb-3">
        {list.rows.map((conversation) => {
          const title = conversation.title ?? t("untitled");
          const isOpen = conversation.id === conversationId;
          return (
            <li key={conversation.id} className="group relative">
              <button
                type="button"
                onClick={() => onOpen(conversation.id)}
                aria-current={isOpen ? "true" : undefined}
                className="block w-full py-2.5 pr-11 pl-4 text-left outline-offset-[-2px] hover:bg-sunken aria-[current]:bg-sunken max-lg:pl-0"
              >
                <span className={`line-clamp-2 leading-snug ${isOpen ? "font-semibold" : ""}`}>{title}</span>
                <RelativeTime at={conversation.updatedAt} className="text-xs text-ink-soft" />
              </button>
              {mayWrite ? (
                <button
                  type="button"
                  aria-label={`${t("remove")}: ${title}`}
                  title={t("remove")}
                  onClick={() => setRemoving(conversation)}
                  className="absolute top-1.5 right-1 grid size-9 place-items-center rounded-md text-ink-faint hover:text-poppy focus-visible:opacity-100 pointer-coarse:size-11 pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100"
                >
                  <Trash2 aria-hidden className="size-4" />
                </button>
              ) : null}
            </li>
          );
        })}
        {list.hasMore ? (
          <li className="px-3 pt-2 max-lg:px-0">
            <Button variant="quiet" size="xs" busy={list.isLoadingMore} onClick={() => void list.loadMore()}>
              {t("more")}
            </Button>
          </li>
        ) : null}
      </ul>
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t("removeTitle")}
        confirmLabel={t("removeConfirm")}
        onConfirm={async () => removing && remove(removing.id)}
        isIrreversible
      >
        <p>{t("removeText", { title: removing?.title ?? t("untitled") })}</p>
      </ConfirmDialog>
    </div>
  );
}
