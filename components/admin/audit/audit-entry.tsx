"use client";

import { useFormatter, useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import type { AuditRow } from "@/lib/admin/model/audit";
import { Facts } from "../facts";
import { shownValue } from "./audit-values";

/** One row of the log with what it changed and its place in the chain. */
export function AuditEntry({ row }: { row: AuditRow }) {
  const t = useTranslations("admin.audit");
  const format = useFormatter();
  const names = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])];
  const code = (text: string) => <code className="font-mono text-xs break-all">{text}</code>;
  return (
    <div className="space-y-6 pt-2 text-sm">
      <Facts
        items={[
          { label: t("columns.action"), value: code(row.action) },
          {
            label: t("columns.at"),
            value: format.dateTime(new Date(row.at), { dateStyle: "long", timeStyle: "medium" }),
          },
          { label: t("columns.actor"), value: `${row.actor.name ?? row.actor.id} (${row.actor.role})` },
          ...(row.behind ? [{ label: t("entry.behind"), value: row.behind.name ?? row.behind.id }] : []),
          { label: row.target.type, value: code(row.target.id) },
          ...(row.projectId ? [{ label: t("entry.project"), value: code(row.projectId) }] : []),
          ...(row.network ? [{ label: t("columns.network"), value: row.network }] : []),
          ...(row.requestId ? [{ label: t("columns.requestId"), value: code(row.requestId) }] : []),
        ]}
      />
      {names.length > 0 ? (
        <table className="w-full text-left">
          <caption className="label mb-2 text-left text-xs text-ink-faint">{t("columns.change")}</caption>
          <thead>
            <tr className="border-b border-edge text-xs text-ink-soft">
              <th scope="col" className="py-1.5 pr-3 font-medium">
                {t("entry.field")}
              </th>
              <th scope="col" className="py-1.5 pr-3 font-medium">
                {t("entry.before")}
              </th>
              <th scope="col" className="py-1.5 font-medium">
                {t("entry.after")}
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name} className="border-b border-hair align-top">
                <th scope="row" className="py-2 pr-3 font-medium break-words">
                  {name}
                </th>
                <td className="py-2 pr-3 break-words text-ink-soft">{shownValue(row.before?.[name])}</td>
                <td className="py-2 break-words">{shownValue(row.after?.[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div>
        <p className="label mb-2 text-xs text-ink-faint">{t("entry.chain")}</p>
        <p className="font-mono text-xs leading-6 break-all text-ink-soft">
          {row.previousHash}
          <br />↓<br />
          <span className="text-ink">{row.hash}</span>
        </p>
        <div className="mt-2">
          <CopyButton text={`${row.sequence}:${row.hash}`} size="xs" />
        </div>
      </div>
    </div>
  );
}
