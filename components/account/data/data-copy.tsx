"use client";

import { Download, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, apiFetch, useApi } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { showToast } from "@/components/ui/toast";
import type { DataExportView } from "@/lib/account/model/data-export";

const path = "/api/v1/exports";
/** How often a copy that is being made is looked at (ms). */
const lookEveryMs = 1_000;
/** The link to a copy works for ten minutes; the page fetches the next one before (ms). */
const renewLinkMs = 5 * 60_000;

/** Asks for a copy of one's data, shows how far it is, and gives it out. */
export function DataCopy({ initial }: { initial: ApiPage<DataExportView> }) {
  const t = useTranslations("account.data.copy");
  const problemText = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useApi<ApiPage<DataExportView>>(`${path}?limit=1`, {
    fallbackData: initial,
    refreshInterval: (page) => (isBeingMade(page?.data[0]) ? lookEveryMs : renewLinkMs),
  });
  const copy = list.data?.data[0];
  const attempt = async (act: () => Promise<unknown>) => {
    setProblem(null);
    setAsking(true);
    try {
      await act();
      await list.mutate();
    } catch (thrown) {
      const failure = toApiProblem(thrown);
      setProblem(failure.code === "conflict" ? t("running") : problemText(failure));
      await list.mutate();
    }
    setAsking(false);
  };
  const ask = () => attempt(() => apiFetch(path, { method: "POST" }));
  const remove = (id: string) =>
    attempt(async () => {
      await apiFetch(`${path}/${id}`, { method: "DELETE" });
      showToast(t("removed"), { tone: "good" });
    });
  return (
    <div className="max-w-form space-y-4">
      {copy ? <CopyState copy={copy} isBusy={isAsking} onRemove={() => void remove(copy.id)} /> : null}
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problem}
        </Alert>
      ) : null}
      {isBeingMade(copy) ? null : (
        <Button
          variant={copy?.status === "ready" ? "outline" : "filled"}
          size="sm"
          busy={isAsking}
          onClick={() => void ask()}
        >
          {copy ? t("askAgain") : t("ask")}
        </Button>
      )}
    </div>
  );
}

function isBeingMade(copy: DataExportView | undefined): boolean {
  return copy?.status === "queued" || copy?.status === "running";
}

function CopyState({
  copy,
  isBusy,
  onRemove,
}: {
  copy: DataExportView;
  isBusy: boolean;
  onRemove: () => void;
}) {
  const t = useTranslations("account.data.copy");
  const format = useFormatter();
  if (isBeingMade(copy)) {
    return (
      <div role="status" className="rounded-md border border-hair bg-raised p-4">
        <Progress
          label={copy.status === "queued" ? t("queued") : t("making")}
          value={copy.progress}
          detail={format.number(copy.progress / 100, "percent")}
        />
        <p className="mt-3 text-ink-soft">{t("leave")}</p>
      </div>
    );
  }
  if (copy.status === "failed" || !copy.downloadUrl) return <Alert tone="danger">{t("failed")}</Alert>;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4 rounded-md border border-hair bg-raised p-4">
      <div className="min-w-0">
        <p className="font-semibold">
          {t("ready", { day: format.dateTime(new Date(copy.createdAt), "day") })}
        </p>
        <p className="figures mt-0.5 text-ink-soft">
          {t("facts", {
            size: megabytes(copy.sizeBytes ?? 0, format),
            day: copy.expiresAt ? format.dateTime(new Date(copy.expiresAt), "day") : "",
          })}
        </p>
      </div>
      <div className="flex items-center gap-2">
        <Button size="sm" onClick={() => location.assign(copy.downloadUrl ?? "")}>
          <Download aria-hidden className="size-4" />
          {t("download")}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          disabled={isBusy}
          onClick={onRemove}
          aria-label={t("remove")}
          title={t("remove")}
        >
          <Trash2 aria-hidden className="size-4" />
        </Button>
      </div>
    </div>
  );
}

/** Small copies in kB, others in MB, in the reader's figures. */
function megabytes(bytes: number, format: ReturnType<typeof useFormatter>): string {
  const isSmall = bytes < 1_000_000;
  return format.number(bytes / (isSmall ? 1_000 : 1_000_000), {
    style: "unit",
    unit: isSmall ? "kilobyte" : "megabyte",
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}
