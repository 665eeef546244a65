"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, useApiList } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast";
import type { PromptVersionView, PromptView } from "@/lib/projects/model/prompt";
import { DiffView } from "./diff-view";

/** All versions of a prompt: what each one differs in, and the way back to it. */
export function PromptVersions({
  door,
  prompt,
  mayWrite,
  onRestored,
  onClose,
}: {
  door: string;
  prompt: PromptView;
  mayWrite: boolean;
  onRestored: (prompt: PromptView) => void;
  onClose: () => void;
}) {
  const t = useTranslations("projects.prompts");
  const app = useTranslations("app.actions");
  const problemText = useProblemText();
  const list = useApiList<PromptVersionView>(`${door}/versions?limit=20`);
  const [opened, setOpened] = useState<number | null>(null);
  const [isPending, setPending] = useState(false);
  const restore = async (from: number) => {
    setPending(true);
    try {
      const restored = await apiFetch<PromptView>(`${door}/versions/${from}/restore`, {
        method: "POST",
        body: { version: prompt.version },
      });
      showToast(t("restored", { from, version: restored.version }), { tone: "good" });
      onRestored(restored);
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      shape="sheet"
      onClose={onClose}
      title={t("historyTitle", { title: prompt.title })}
      closeLabel={app("close")}
    >
      {list.problem ? (
        <Alert tone="warn" live="polite">
          {problemText(list.problem)}
        </Alert>
      ) : null}
      <ol className="border-t border-hair text-sm">
        {list.rows.map((version) => (
          <Version
            key={version.id}
            version={version}
            prompt={prompt}
            isOpen={opened === version.version}
            onToggle={() => setOpened(opened === version.version ? null : version.version)}
          >
            {mayWrite ? (
              <Button
                size="xs"
                variant="outline"
                busy={isPending}
                onClick={() => void restore(version.version)}
              >
                {t("restore")}
              </Button>
            ) : null}
          </Version>
        ))}
      </ol>
      {list.hasMore ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-4"
          busy={list.isLoadingMore}
          onClick={() => void list.loadMore()}
        >
          {t("olderVersions")}
        </Button>
      ) : null}
    </Dialog>
  );
}

function Version({
  version,
  prompt,
  isOpen,
  onToggle,
  children,
}: {
  version: PromptVersionView;
  prompt: PromptView;
  isOpen: boolean;
  onToggle: () => void;
  /** What can be done with it. */
  children: React.ReactNode;
}) {
  const t = useTranslations("projects.prompts");
  const format = useFormatter();
  const isNewest = version.version === prompt.version;
  const date = format.dateTime(new Date(version.createdAt), "dayAndTime");
  return (
    <li className="border-b border-hair">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 py-3 text-left hover:bg-sunken"
      >
        <span className="figures font-semibold">{t("version", { version: version.version })}</span>
        {isNewest ? <Badge tone="steppe">{t("newest")}</Badge> : null}
        <span className="w-full text-xs text-ink-soft">
          {version.createdBy ? t("by", { name: version.createdBy, date }) : t("bySomeone", { date })}
        </span>
      </button>
      {isOpen ? (
        <div className="space-y-3 pt-2 pb-4">
          {isNewest ? (
            <p className="text-ink-soft">{t("compareNewest")}</p>
          ) : (
            <>
              <p className="text-xs text-ink-soft">{t("compare", { version: prompt.version })}</p>
              <DiffView earlier={version.content} later={prompt.content} />
              {children}
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}
