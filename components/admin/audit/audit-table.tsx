"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ApiPage } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { Dialog } from "@/components/ui/dialog";
import type { AuditRow } from "@/lib/admin/model/audit";
import { AuditEntry } from "./audit-entry";
import { auditShape } from "./audit-shape";
import { shownValue } from "./audit-values";

/** Every privileged act; one of them opens beside the table. */
export function AuditTable({ initial }: { initial?: ApiPage<AuditRow> }) {
  const t = useTranslations("admin.audit");
  const format = useFormatter();
  const [shown, setShown] = useState<AuditRow | null>(null);
  const definition = useMemo(
    (): TableDefinition<AuditRow> => ({
      shape: auditShape,
      caption: t("caption"),
      rowId: (row) => row.id,
      rowName: (row) => `${row.sequence} ${row.action}`,
      columns: {
        action: {
          header: t("columns.action"),
          phone: "title",
          className: "min-w-52",
          render: (row) => (
            <button
              type="button"
              onClick={() => setShown(row)}
              aria-haspopup="dialog"
              className="rounded-sm text-left font-mono text-xs font-semibold underline decoration-edge underline-offset-4 hover:decoration-ink"
            >
              {row.action}
            </button>
          ),
        },
        actor: { header: t("columns.actor"), className: "min-w-40", render: (row) => <Actor row={row} /> },
        target: {
          header: t("columns.target"),
          render: (row) => (
            <span className="block max-w-56 truncate" title={`${row.target.type} ${row.target.id}`}>
              {row.target.type} <code className="font-mono text-xs text-ink-soft">{row.target.id}</code>
            </span>
          ),
        },
        change: {
          header: t("columns.change"),
          phone: "hidden",
          render: (row) => <span className="block max-w-72 truncate text-ink-soft">{summary(row)}</span>,
        },
        at: {
          header: t("columns.at"),
          render: (row) => (
            <time dateTime={row.at} className="figures whitespace-nowrap">
              {format.dateTime(new Date(row.at), { dateStyle: "short", timeStyle: "medium" })}
            </time>
          ),
        },
        network: {
          header: t("columns.network"),
          render: (row) => <span className="figures">{row.network}</span>,
        },
        sequence: { header: t("columns.sequence"), align: "end", render: (row) => row.sequence },
        requestId: {
          header: t("columns.requestId"),
          render: (row) => <code className="font-mono text-xs">{row.requestId}</code>,
        },
      },
      filters: {
        action: { label: t("columns.action") },
        actor: { label: t("filters.actor") },
        targetType: { label: t("filters.targetType") },
        targetId: { label: t("filters.targetId") },
        requestId: { label: t("columns.requestId") },
        at: { label: t("columns.at") },
      },
    }),
    [t, format],
  );
  return (
    <>
      <DataTable
        definition={definition}
        endpoint="/api/v1/admin/audit-logs"
        initial={initial}
        exportHref="/api/v1/admin/audit-logs/export"
        empty={{ title: t("empty.title"), text: t("empty.text") }}
      />
      <Dialog
        open={shown !== null}
        onClose={() => setShown(null)}
        title={t("entry.title", { number: shown?.sequence ?? 0 })}
        closeLabel={t("entry.close")}
        shape="sheet"
      >
        {shown ? <AuditEntry row={shown} /> : null}
      </Dialog>
    </>
  );
}

function Actor({ row }: { row: AuditRow }) {
  const t = useTranslations("admin.audit");
  return (
    <span className="block min-w-0">
      <span className="block truncate font-medium">{row.actor.name ?? row.actor.id}</span>
      {row.behind ? (
        <span className="block truncate text-xs text-wheat-ink">
          {t("behind", { name: row.behind.name ?? row.behind.id })}
        </span>
      ) : null}
    </span>
  );
}

/** The changed fields in one line: `role: user → operator`. */
function summary({ before, after }: AuditRow): string {
  return Object.entries(after ?? {})
    .map(([name, value]) =>
      before && name in before
        ? `${name}: ${shownValue(before[name])} → ${shownValue(value)}`
        : `${name}: ${shownValue(value)}`,
    )
    .join(", ");
}
