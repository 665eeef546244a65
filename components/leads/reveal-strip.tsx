"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Says that personal data is masked, and shows it on demand; asking is written down. */
export function RevealStrip({ path, onRevealed }: { path: string; onRevealed: () => Promise<unknown> }) {
  const t = useTranslations("admin.leads.masked");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const reveal = async () => {
    setPending(true);
    try {
      await apiFetch(path, { method: "POST" });
      await onRevealed();
      showToast(t("shown"));
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    } finally {
      setPending(false);
    }
  };
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-md border border-hair bg-raised py-3 pr-3 pl-4">
      <EyeOff aria-hidden className="size-5 shrink-0 text-wheat-ink max-sm:hidden" />
      <div className="min-w-0 flex-[1_1_18rem]">
        <p className="font-semibold">{t("title")}</p>
        <p className="text-xs text-ink-soft">{t("text")}</p>
      </div>
      <Button size="sm" variant="outline" busy={isPending} onClick={() => void reveal()}>
        <Eye aria-hidden className="size-4" />
        {t("show")}
      </Button>
    </div>
  );
}
