"use client";

import { RotateCcw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { apiFetch, useApi } from "@/components/app/api-client";
import { PageHead } from "@/components/app/page-head";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import type { MailDetail } from "@/lib/admin/model/outbox";
import { Facts } from "../facts";
import { useAct } from "../use-act";
import { MailStatus } from "./mail-status";

/** One mail as it is sent: its text, and its HTML in a frame where nothing runs and nothing is loaded. */
export function MailView({ initial, outboxHref }: { initial: MailDetail; outboxHref: string }) {
  const t = useTranslations("admin.outbox");
  const tLanguages = useTranslations("admin.leads.languages");
  const format = useFormatter();
  const { isPending, run } = useAct();
  const path = `/api/v1/admin/outbox/${initial.id}`;
  const { data: mail = initial, mutate } = useApi<MailDetail>(path, { fallbackData: initial });
  const retry = async () => {
    await run(() => apiFetch(`${path}/retry`, { method: "POST" }), t("retried"));
    await mutate();
  };
  const moment = (at: string) => format.dateTime(new Date(at), "dayAndTime");
  return (
    <>
      <PageHead
        title={mail.subject}
        breadcrumb={[{ label: t("caption"), href: outboxHref }, { label: mail.subject }]}
        meta={
          <>
            <MailStatus status={mail.status} />
            <span>{mail.recipient}</span>
          </>
        }
        actions={
          mail.status === "failed" ? (
            <Button size="sm" busy={isPending} onClick={() => void retry()}>
              <RotateCcw aria-hidden className="size-4" />
              {t("retry")}
            </Button>
          ) : null
        }
      />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 space-y-4">
          {mail.status === "failed" && mail.error ? (
            <Alert tone="danger" title={t("failed")}>
              <p className="font-mono text-xs break-words">{mail.error}</p>
            </Alert>
          ) : null}
          {mail.status === "kept" ? <Alert tone="warn">{t("keptText")}</Alert> : null}
          {mail.linksHidden ? <Alert tone="info">{t("linksHidden")}</Alert> : null}
          <Tabs
            label={t("views")}
            tabs={[
              { id: "text", label: t("text"), content: <MailText text={mail.text} /> },
              {
                id: "html",
                label: t("html"),
                content: (
                  <iframe
                    title={mail.subject}
                    sandbox=""
                    srcDoc={framed(mail.html)}
                    className="h-[32rem] w-full rounded-md border border-hair bg-white"
                  />
                ),
              },
            ]}
          />
        </div>
        <Facts
          items={[
            { label: t("columns.kind"), value: <code className="font-mono text-xs">{mail.kind}</code> },
            { label: t("columns.created"), value: moment(mail.createdAt) },
            { label: t("sentAt"), value: mail.sentAt ? moment(mail.sentAt) : t("notSent") },
            { label: t("columns.attempts"), value: format.number(mail.attempts) },
            ...(mail.replyTo ? [{ label: t("replyTo"), value: mail.replyTo }] : []),
            { label: t("columns.language"), value: tLanguages(mail.locale) },
          ]}
        />
      </div>
    </>
  );
}

const address = /(https?:\/\/[^\s<>"]+)/g;

/** The plain text; addresses that are shown at all can be followed. */
function MailText({ text }: { text: string }) {
  return (
    <div className="max-w-[68ch] rounded-md border border-hair bg-raised px-5 py-4 leading-relaxed break-words whitespace-pre-wrap">
      {text.split(address).map((part, index) =>
        index % 2 === 1 && !part.includes("•") ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
          <a key={index} href={part} rel="noreferrer" className="underline underline-offset-4">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}

/** Besides the sandbox a policy of its own: not even a picture is fetched. */
function framed(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return html.replace(/<html[^>]*>/i, (tag) => `${tag}<head>${policy}</head>`);
}
