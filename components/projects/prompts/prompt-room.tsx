"use client";

import { ArrowLeft, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, useApiList } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ProjectView } from "@/lib/projects/model/project";
import type { PromptListItem } from "@/lib/projects/model/prompt";
import { projectDoor } from "../project-paths";
import { SearchField } from "../search-field";
import { useSettled } from "../use-settled";
import { NewPrompt } from "./new-prompt";
import { OpenPrompt } from "./open-prompt";
import { PromptList } from "./prompt-list";

/** A project's prompts: the list at the left, the chosen one beside it; on phones one after the other. */
export function PromptRoom({
  project,
  initial,
  opened,
}: {
  project: ProjectView;
  initial: ApiPage<PromptListItem>;
  /** The prompt of the page's address. */
  opened: string | null;
}) {
  const t = useTranslations("projects.prompts");
  const problemText = useProblemText();
  const [chosen, setChosen] = useState<string | null>(opened);
  const [words, setWords] = useState("");
  const sought = useSettled(words.trim());
  const query = new URLSearchParams({ limit: "50", count: "true", ...(sought ? { q: sought } : {}) });
  const list = useApiList<PromptListItem>(projectDoor(project.id, `/prompts?${query}`), {
    initial: sought ? undefined : initial,
  });
  const mayWrite = project.role !== "viewer" && project.archivedAt === null;
  const choose = (id: string | null) => {
    setChosen(id);
    showInAddress(id === newPrompt ? null : id);
  };
  const refresh = () => void list.mutate();
  const isEmpty = list.rows.length === 0 && sought === "" && !list.problem;
  const create = mayWrite ? (
    <Button size="sm" onClick={() => choose(newPrompt)}>
      <Plus aria-hidden className="size-4" />
      {t("create")}
    </Button>
  ) : null;
  if (isEmpty && chosen === null) {
    return <EmptyState title={t("empty")} text={t("emptyText")} action={create} />;
  }
  return (
    <>
      <div
        className={`mb-5 flex-wrap items-center justify-between gap-3 ${chosen ? "hidden lg:flex" : "flex"}`}
      >
        <p className="max-w-[60ch] text-ink-soft">{t("lead")}</p>
        {create}
      </div>
      {list.problem ? (
        <Alert tone="warn" live="polite">
          {problemText(list.problem)}
        </Alert>
      ) : null}
      <div className="grid gap-x-10 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className={`min-w-0 ${chosen ? "hidden lg:block" : ""}`}>
          <SearchField label={t("search")} value={words} onChange={setWords} />
          <PromptList list={list} chosen={chosen} isSearch={sought !== ""} onChoose={choose} />
        </div>
        <div className={`min-w-0 ${chosen ? "" : "hidden lg:block"}`}>
          {chosen ? (
            <Button variant="quiet" size="xs" className="-ml-3 mb-3 lg:hidden" onClick={() => choose(null)}>
              <ArrowLeft aria-hidden className="size-4" />
              {t("back")}
            </Button>
          ) : null}
          {chosen === null ? (
            <p className="border-l border-hair py-2 pl-6 text-ink-soft max-lg:hidden">{t("choose")}</p>
          ) : chosen === newPrompt ? (
            <NewPrompt
              project={project}
              onCreated={(prompt) => {
                refresh();
                choose(prompt.id);
              }}
            />
          ) : (
            <OpenPrompt
              key={chosen}
              project={project}
              promptId={chosen}
              mayWrite={mayWrite}
              onChanged={refresh}
              onRemoved={() => {
                refresh();
                choose(null);
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** In place of an id while one is being written. */
const newPrompt = "new";

function showInAddress(id: string | null): void {
  const address = new URL(location.href);
  if (id) address.searchParams.set("prompt", id);
  else address.searchParams.delete("prompt");
  history.replaceState(history.state, "", address);
}
