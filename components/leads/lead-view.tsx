"use client";

import { ArrowLeft, ArrowRight, MessagesSquare } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "@/components/app/page-head";
import { toolStyle } from "@/components/data-table/tool-style";
import { Alert } from "@/components/ui/alert";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LeadDetail, LeadNeighbours } from "@/lib/clients/model/lead-detail";
import type { LeadFacets } from "@/lib/clients/model/lead-list";
import { LeadComposer } from "./lead-composer";
import { LeadDuplicates } from "./lead-duplicates";
import { LeadHistory } from "./lead-history";
import { LeadSide } from "./lead-side";
import { LeadStatusLabel } from "./lead-status";
import { RevealStrip } from "./reveal-strip";
import { useLead } from "./use-lead";

/** One request: what was asked, what happened since, and what to do next. */
export function LeadView({
  initial,
  facets,
  neighbours,
  viewerId,
  list,
}: {
  initial: LeadDetail;
  facets: LeadFacets;
  neighbours: LeadNeighbours;
  viewerId: string;
  /** Query of the list it was opened from, with its question mark; empty for the whole list. */
  list: string;
}) {
  const t = useTranslations("admin.leads");
  const locale = useLocale();
  const room = useLead(initial);
  const { lead, path, conflict, reload } = room;
  const name = lead.name ?? lead.company ?? t("unnamed");
  return (
    <>
      <PageHead
        breadcrumb={[{ label: t("title"), href: `/${locale}/admin/leads${list}` }, { label: lead.reference }]}
        title={name}
        meta={
          <>
            <LeadStatusLabel status={lead.status} />
            <span className="figures">{lead.reference}</span>
            <span>{t(`sources.${lead.source}`)}</span>
            <RelativeTime at={lead.createdAt} />
            {lead.submissions > 1 ? <span>{t("times", { count: lead.submissions })}</span> : null}
          </>
        }
        actions={
          <>
            <Neighbour list={list} id={neighbours.previousId} label={t("detail.previous")} isNext={false} />
            <Neighbour list={list} id={neighbours.nextId} label={t("detail.next")} isNext />
          </>
        }
      />
      {lead.isMasked ? <RevealStrip path={`${path}/reveal`} onRevealed={reload} /> : null}
      {conflict ? (
        <div className="mb-6">
          <Alert tone="warn" live="assertive">
            {conflict}
          </Alert>
        </div>
      ) : null}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem] xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-10">
          <Message lead={lead} />
          <div className="lg:hidden">
            <LeadSide room={room} facets={facets} viewerId={viewerId} />
          </div>
          <LeadDuplicates room={room} />
          <LeadComposer room={room} />
          <LeadHistory lead={lead} />
        </div>
        <aside className="hidden lg:block">
          <div className="sticky top-[calc(var(--shell-head)+1.5rem)]">
            <LeadSide room={room} facets={facets} viewerId={viewerId} />
          </div>
        </aside>
      </div>
    </>
  );
}

function Message({ lead }: { lead: LeadDetail }) {
  const t = useTranslations("admin.leads");
  const locale = useLocale();
  return (
    <section aria-label={t("detail.message")} className="space-y-5">
      <blockquote
        lang={lead.locale}
        dir="auto"
        className="rounded-lg rounded-tl-sm bg-sunken px-5 py-4 font-sans! text-base break-words whitespace-pre-wrap"
      >
        {lead.message === "" ? <span className="text-ink-soft">{t("detail.noMessage")}</span> : lead.message}
      </blockquote>
      {lead.merged.map((merged) => (
        <div key={merged.id}>
          <p className="mb-1.5 flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft">
            <span className="figures font-medium">{merged.reference}</span>
            <span>{t("duplicates.mergedTitle")}</span>
            <RelativeTime at={merged.createdAt} className="text-ink-faint" />
          </p>
          <blockquote
            lang={lead.locale}
            className="rounded-lg rounded-tl-sm bg-sunken px-5 py-3 font-sans! break-words whitespace-pre-wrap"
          >
            {merged.message || t("detail.noMessage")}
          </blockquote>
        </div>
      ))}
      {lead.conversation ? (
        <Link
          href={`/${locale}/admin/conversations/${lead.conversation.id}`}
          className="group flex items-center gap-4 border-y border-hair py-3"
        >
          <MessagesSquare aria-hidden className="size-5 shrink-0 text-ink-soft" />
          <span className="min-w-0 flex-1">
            <span className="block text-xs text-ink-soft">{t("detail.conversation")}</span>
            <span className="block truncate font-medium group-hover:underline group-hover:underline-offset-4">
              {lead.conversation.title}
            </span>
          </span>
          <span className="text-xs whitespace-nowrap text-ink-soft max-sm:hidden">
            {t("detail.conversationLink", { count: lead.conversation.messageCount })}
          </span>
          <ArrowRight aria-hidden className="size-4 shrink-0" />
        </Link>
      ) : null}
    </section>
  );
}

function Neighbour({
  id,
  list,
  label,
  isNext,
}: {
  id: string | null;
  list: string;
  label: string;
  isNext: boolean;
}) {
  const locale = useLocale();
  const Arrow = isNext ? ArrowRight : ArrowLeft;
  if (id === null) {
    return (
      <span aria-hidden className={`${toolStyle} opacity-40`}>
        <Arrow className="size-4" />
      </span>
    );
  }
  return (
    <Link
      href={`/${locale}/admin/leads/${id}${list}`}
      rel={isNext ? "next" : "prev"}
      aria-label={label}
      title={label}
      className={toolStyle}
    >
      <Arrow aria-hidden className="size-4" />
    </Link>
  );
}
