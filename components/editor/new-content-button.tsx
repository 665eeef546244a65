"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { ContentKind } from "@/lib/content/model/editable";

/** Begins an empty draft and opens its editor. */
export function NewContentButton({ kind }: { kind: ContentKind }) {
  const t = useTranslations("editor.new");
  const locale = useLocale();
  const router = useRouter();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    try {
      const { id } = await apiFetch<{ id: string }>(`/api/v1/admin/content/${kind}`, { method: "POST" });
      router.push(`/${locale}/admin/content/${kind}/${id}`);
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
      setBusy(false);
    }
  };
  return (
    <Button size="sm" busy={isBusy} onClick={() => void begin()}>
      <Plus aria-hidden className="size-4" />
      {t(kind)}
    </Button>
  );
}
