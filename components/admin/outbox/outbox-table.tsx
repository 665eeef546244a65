"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ApiPage } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { RelativeTime } from "@/components/ui/relative-time";
import { type MailRow, mailStates } from "@/lib/admin/model/outbox";
import { MailStatus } from "./mail-status";
import { outboxShape } from "./outbox-shape";

/** Every mail, newest first. */
export function OutboxTable({ initial }: { initial?: ApiPage<MailRow> }) {
  const t = useTranslations("admin.outbox");
  const tLanguages = useTranslations("admin.leads.languages");
  const locale = useLocale();
  const definition = useMemo(
    (): TableDefinition<MailRow> => ({
      shape: outboxShape,
      caption: t("caption"),
      searchLabel: t("search"),
      rowId: (mail) => mail.id,
      rowName: (mail) => mail.subject,
      columns: {
        subject: {
          header: t("columns.subject"),
          phone: "title",
          className: "min-w-64",
          render: (mail) => (
            <span className="block font-semibold md:max-w-112 md:truncate">{mail.subject}</span>
          ),
        },
        status: {
          header: t("columns.status"),
          phone: "badge",
          render: (mail) => <MailStatus status={mail.status} />,
        },
        recipient: {
          header: t("columns.recipient"),
          render: (mail) => <span className="block max-w-60 truncate">{mail.recipient}</span>,
        },
        kind: {
          header: t("columns.kind"),
          render: (mail) => <code className="font-mono text-xs text-ink-soft">{mail.kind}</code>,
        },
        created: {
          header: t("columns.created"),
          render: (mail) => <RelativeTime at={mail.createdAt} className="whitespace-nowrap" />,
        },
        attempts: { header: t("columns.attempts"), align: "end", render: (mail) => mail.attempts },
        language: { header: t("columns.language"), render: (mail) => tLanguages(mail.locale) },
      },
      filters: {
        status: {
          label: t("columns.status"),
          options: mailStates.map((value) => ({ value, label: t(`states.${value}`) })),
        },
        kind: { label: t("columns.kind") },
        created: { label: t("columns.created") },
      },
    }),
    [t, tLanguages],
  );
  return (
    <DataTable
      definition={definition}
      endpoint="/api/v1/admin/outbox"
      initial={initial}
      rowHref={(mail) => `/${locale}/admin/outbox/${mail.id}`}
      empty={{ title: t("empty.title"), text: t("empty.text") }}
      refreshInterval={30_000}
    />
  );
}
