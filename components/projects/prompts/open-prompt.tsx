"use client";

import { useTranslations } from "next-intl";
import { useApi } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Skeleton } from "@/components/ui/skeleton";
import type { ProjectView } from "@/lib/projects/model/project";
import type { PromptView } from "@/lib/projects/model/prompt";
import { projectDoor } from "../project-paths";
import { PromptEditor } from "./prompt-editor";
import { PromptTools } from "./prompt-tools";

/** The chosen prompt: to write on where one may, else to read. */
export function OpenPrompt({
  project,
  promptId,
  mayWrite,
  onChanged,
  onRemoved,
}: {
  project: ProjectView;
  promptId: string;
  mayWrite: boolean;
  onChanged: () => void;
  onRemoved: () => void;
}) {
  const t = useTranslations("projects.prompts");
  const problemText = useProblemText();
  const door = projectDoor(project.id, `/prompts/${promptId}`);
  // What is being written must not change under the hand: only saving and restoring fetch anew.
  const { data, error, mutate } = useApi<PromptView>(door, {
    revalidateOnFocus: false,
    keepPreviousData: false,
  });
  if (error && !data) {
    return (
      <Alert tone="warn" live="polite">
        {problemText(error)}
      </Alert>
    );
  }
  if (!data) {
    return (
      <div aria-busy="true" className="space-y-4">
        <Skeleton className="h-7 w-1/2" />
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-72 w-full" />
      </div>
    );
  }
  const show = (prompt: PromptView) => {
    void mutate(prompt, { revalidate: false });
    onChanged();
  };
  return (
    <>
      <div className="mb-5 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-[1_1_16rem]">
          <h2 className="text-xl wrap-anywhere">{data.title}</h2>
          <p className="figures mt-1 text-xs text-ink-soft">{t("version", { version: data.version })}</p>
        </div>
        <PromptTools door={door} prompt={data} mayWrite={mayWrite} onRestored={show} onRemoved={onRemoved} />
      </div>
      {mayWrite ? (
        <PromptEditor key={data.version} door={door} prompt={data} onSaved={show} />
      ) : (
        <>
          <p className="mb-4 text-ink-soft">{t("readOnly")}</p>
          <div className="rounded-lg border border-hair bg-raised px-5 py-4 whitespace-pre-wrap wrap-anywhere">
            {data.content}
          </div>
        </>
      )}
    </>
  );
}
