"use client";

import { Download, Target } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useApi } from "@/components/app/api-client";
import { PageHead } from "@/components/app/page-head";
import { loadTexts } from "@/components/chat/app/chat-texts";
import { RevealStrip } from "@/components/leads/reveal-strip";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { Skeleton } from "@/components/ui/skeleton";
import type { Transcript, TranscriptMessage } from "@/lib/chat/model/transcript";
import { TranscriptAnswer } from "./transcript-answer";
import { useCost } from "./use-words";

/** One conversation: what was said, and why each answer is as it is. */
export function TranscriptView({ initial, canExport }: { initial: Transcript; canExport: boolean }) {
  const t = useTranslations("admin.conversations");
  const locale = useLocale();
  const path = `/api/v1/admin/conversations/${initial.id}`;
  const { data, mutate } = useApi<Transcript>(path, { fallbackData: initial, revalidateOnMount: false });
  const transcript = data ?? initial;
  const format = useFormatter();
  const title = t("transcript.titleOf", { date: format.dateTime(new Date(transcript.createdAt), "day") });
  return (
    <>
      <PageHead
        breadcrumb={[{ label: t("title"), href: `/${locale}/admin/conversations` }, { label: title }]}
        title={title}
        meta={<Facts transcript={transcript} />}
        actions={
          <>
            {transcript.lead ? (
              <Link
                href={`/${locale}/admin/leads/${transcript.lead.id}`}
                className={buttonStyle("outline", "sm")}
              >
                <Target aria-hidden className="size-4" />
                {t("transcript.lead", { reference: transcript.lead.reference })}
              </Link>
            ) : null}
            {canExport ? (
              <a href={`${path}/export`} download className={buttonStyle("outline", "sm")}>
                <Download aria-hidden className="size-4" />
                {t("transcript.export")}
              </a>
            ) : null}
          </>
        }
      />
      <div className="max-w-[52rem]">
        {transcript.isMasked ? <RevealStrip path={`${path}/reveal`} onRevealed={() => mutate()} /> : null}
        <Messages messages={transcript.messages} />
        {transcript.handoffAt ? <Handoff at={transcript.handoffAt} /> : null}
      </div>
    </>
  );
}

function Facts({ transcript }: { transcript: Transcript }) {
  const t = useTranslations("admin.conversations");
  const tLanguages = useTranslations("admin.leads.languages");
  const format = useFormatter();
  const cost = useCost();
  const total = cost(transcript.costMicroCents);
  return (
    <>
      {transcript.status === "handoff" ? <Badge tone="wheat">{t("states.handoff")}</Badge> : null}
      {transcript.failedCount > 0 ? (
        <Badge tone="poppy">{t("failedCount", { count: transcript.failedCount })}</Badge>
      ) : null}
      <span>{format.dateTime(new Date(transcript.createdAt), { timeStyle: "short" })}</span>
      <span>{tLanguages(transcript.locale)}</span>
      <span className="figures">{t("transcript.messages", { count: transcript.messages.length })}</span>
      {total ? <span className="figures">{total}</span> : null}
      {transcript.hasAccount ? <span>{t("transcript.account")}</span> : null}
    </>
  );
}

/** The chat's own parts show the answers; they wait for the chat's words. */
function Messages({ messages }: { messages: readonly TranscriptMessage[] }) {
  const t = useTranslations("admin.conversations.transcript");
  const locale = useLocale();
  const format = useFormatter();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    void loadTexts(locale).then(() => {
      if (!isGone) setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [locale]);
  if (!isReady) {
    return (
      <div aria-busy="true" className="space-y-4">
        <p role="status" className="sr-only">
          {t("loading")}
        </p>
        <Skeleton className="ml-auto h-12 w-3/5" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-4/5" />
      </div>
    );
  }
  return (
    <ol className="space-y-8">
      {messages.map((message) => (
        <li key={message.id}>
          {message.role === "user" ? (
            <div className="flex flex-col items-end">
              <p
                dir="auto"
                className="max-w-[min(36rem,90%)] rounded-lg rounded-br-sm bg-sunken px-4 py-2.5 text-base break-words whitespace-pre-wrap"
              >
                <span className="sr-only">{`${t("visitor")}: `}</span>
                {message.text}
              </p>
              <p className="mt-1 text-xs text-ink-faint">
                <time dateTime={message.createdAt}>
                  {format.dateTime(new Date(message.createdAt), { timeStyle: "short" })}
                </time>
              </p>
            </div>
          ) : (
            <TranscriptAnswer message={message} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Handoff({ at }: { at: string }) {
  const t = useTranslations("admin.conversations.transcript");
  const format = useFormatter();
  return (
    <p className="mt-8 flex items-center gap-3 text-ink-soft">
      <span aria-hidden className="h-px flex-1 bg-hair" />
      {t("handoff", { date: format.dateTime(new Date(at), "dayAndTime") })}
      <span aria-hidden className="h-px flex-1 bg-hair" />
    </p>
  );
}
