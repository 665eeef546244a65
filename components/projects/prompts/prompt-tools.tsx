"use client";

import { History, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { PromptView } from "@/lib/projects/model/prompt";
import { PromptVersions } from "./prompt-versions";

/** Versions and deleting. */
export function PromptTools({
  door,
  prompt,
  mayWrite,
  onRestored,
  onRemoved,
}: {
  door: string;
  prompt: PromptView;
  mayWrite: boolean;
  onRestored: (prompt: PromptView) => void;
  onRemoved: () => void;
}) {
  const t = useTranslations("projects.prompts");
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    await apiFetch(door, { method: "DELETE" });
    showToast(t("removed"), { tone: "good" });
    onRemoved();
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button variant="outline" size="xs" onClick={() => setHistoryOpen(true)}>
        <History aria-hidden className="size-4" />
        {t("historyOpen")}
      </Button>
      {mayWrite ? (
        <Button variant="quiet" size="xs" onClick={() => setAsking(true)}>
          <Trash2 aria-hidden className="size-4" />
          {t("remove")}
        </Button>
      ) : null}
      {isHistoryOpen ? (
        <PromptVersions
          door={door}
          prompt={prompt}
          mayWrite={mayWrite}
          onRestored={(restored) => {
            setHistoryOpen(false);
            onRestored(restored);
          }}
          onClose={() => setHistoryOpen(false)}
        />
      ) : null}
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("removeTitle", { title: prompt.title })}
        confirmLabel={t("removeConfirm")}
        onConfirm={remove}
        isIrreversible
      >
        <p>{t("removeText")}</p>
      </ConfirmDialog>
    </div>
  );
}
