"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useSWRConfig } from "swr";
import { type ApiPage, apiFetch } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RelativeTime } from "@/components/ui/relative-time";
import type { FailedJob } from "@/lib/admin/model/jobs";
import { Facts } from "../facts";
import { useAct } from "../use-act";
import { failedShape } from "./failed-shape";

/** The jobs that were given up: what went wrong, and once more. */
export function FailedJobs({ initial, queues }: { initial?: ApiPage<FailedJob>; queues: readonly string[] }) {
  const t = useTranslations("admin.jobs");
  const [shown, setShown] = useState<FailedJob | null>(null);
  const { isPending, run } = useAct();
  const { mutate } = useSWRConfig();
  const retry = async (job: FailedJob) => {
    const path = `/api/v1/admin/jobs/${job.queue}/${job.id}/retry`;
    await run(() => apiFetch(path, { method: "POST" }), t("failed.retried"));
    setShown(null);
    await mutate((key) => typeof key === "string" && key.startsWith("/api/v1/admin/jobs"));
  };
  const definition = useMemo(
    (): TableDefinition<FailedJob> => ({
      shape: failedShape,
      caption: t("failed.title"),
      rowId: (job) => job.id,
      rowName: (job) => job.error,
      columns: {
        error: {
          header: t("failed.error"),
          phone: "title",
          className: "min-w-72",
          wraps: true,
          render: (job) => (
            <button
              type="button"
              onClick={() => setShown(job)}
              aria-haspopup="dialog"
              className="line-clamp-2 rounded-sm text-left font-medium underline decoration-edge underline-offset-4 hover:decoration-ink"
            >
              {job.error}
            </button>
          ),
        },
        queue: {
          header: t("queues.name"),
          render: (job) => <code className="font-mono text-xs">{job.queue}</code>,
        },
        attempts: { header: t("failed.attempts"), align: "end", render: (job) => job.attempts },
        failed: {
          header: t("failed.at"),
          render: (job) => <RelativeTime at={job.failedAt ?? job.createdAt} className="whitespace-nowrap" />,
        },
      },
      filters: {
        queue: { label: t("queues.name"), options: queues.map((name) => ({ value: name, label: name })) },
      },
    }),
    [t, queues],
  );
  return (
    <>
      <DataTable
        definition={definition}
        endpoint="/api/v1/admin/jobs/failed"
        initial={initial}
        hasViews={false}
        empty={{ title: t("failed.empty"), text: t("failed.emptyText") }}
      />
      <Dialog
        open={shown !== null}
        onClose={() => setShown(null)}
        title={t("failed.one")}
        closeLabel={t("close")}
        shape="sheet"
      >
        {shown ? (
          <div className="space-y-5 pt-2 text-sm">
            <p className="font-semibold break-words">{shown.error}</p>
            <Facts
              items={[
                { label: t("queues.name"), value: <code className="font-mono text-xs">{shown.queue}</code> },
                { label: t("failed.attempts"), value: shown.attempts },
                { label: t("failed.data"), value: <Code text={shown.data} /> },
              ]}
            />
            {shown.detail ? <Code text={shown.detail} /> : null}
            <Button size="sm" busy={isPending} onClick={() => void retry(shown)}>
              <RotateCcw aria-hidden className="size-4" />
              {t("failed.retry")}
            </Button>
          </div>
        ) : null}
      </Dialog>
    </>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre className="max-h-80 overflow-auto rounded-md bg-sunken px-3 py-2 font-mono text-xs leading-5 break-words whitespace-pre-wrap">
      {text}
    </pre>
  );
}
