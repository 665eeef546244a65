"use client";

import { FilePlus, NotebookPen } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useChatPlace } from "@/components/chat/app/chat-place";
import { useTexts } from "@/components/chat/app/chat-texts";
import { Thread } from "@/components/chat/app/thread";
import { useChat } from "@/components/chat/app/use-chat";
import { Composer } from "@/components/chat/composer";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectPath } from "../project-paths";

/** The conversation with its field; readers see why they cannot write. */
export function ConversationPane({ project }: { project: ProjectView }) {
  const t = useTranslations("projects.chat");
  const locale = useLocale();
  const { chat } = useTexts();
  const { session, drafts } = useChatPlace();
  const { phase, messages } = useChat();
  const mayAsk = project.role !== "viewer" && project.archivedAt === null;
  const isBlank = messages.length === 0 && phase === "idle";
  const { counts } = project;
  const knowsNothing = counts !== undefined && counts.prompts + counts.files === 0;
  return (
    <>
      {isBlank && knowsNothing && mayAsk ? (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <EmptyState
            title={t("noKnowledge")}
            text={t("noKnowledgeText")}
            action={
              <div className="flex flex-wrap justify-center gap-2">
                <LinkButton href={projectPath(locale, project.id, "prompts")} size="sm">
                  <NotebookPen aria-hidden className="size-4" />
                  {t("addPrompt")}
                </LinkButton>
                <LinkButton href={projectPath(locale, project.id, "files")} variant="outline" size="sm">
                  <FilePlus aria-hidden className="size-4" />
                  {t("addFile")}
                </LinkButton>
              </div>
            }
          />
        </div>
      ) : (
        <Thread className="flex-1 text-base [&_[role=log]>div]:mx-auto [&_[role=log]>div]:max-w-[46rem]" />
      )}
      <div className="mx-auto w-full max-w-[48.5rem] px-4 pt-2 pb-4">
        {mayAsk ? (
          <Composer
            locale={locale}
            texts={{
              ...chat.composer,
              placeholder: messages.length === 0 ? chat.composer.placeholder : chat.composer.followUp,
            }}
            action={projectPath(locale, project.id, "chat")}
            isBusy={phase !== "idle" && phase !== "loading"}
            isWaiting={phase === "loading"}
            onSend={(text) => void session.ask(text)}
            onStop={session.stop}
            drafts={drafts}
          />
        ) : (
          <p className="border-t border-hair pt-4 text-center text-ink-soft">
            {project.archivedAt ? t("readOnlyArchived") : t("readOnly")}
          </p>
        )}
      </div>
    </>
  );
}
