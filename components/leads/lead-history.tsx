"use client";

import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LeadDetail, LeadEvent } from "@/lib/clients/model/lead-detail";
import { leadStatuses } from "@/lib/clients/model/lead-list";

/** What happened with a request, newest first, on one line down to its arrival. */
export function LeadHistory({ lead }: { lead: LeadDetail }) {
  const t = useTranslations("admin.leads.history");
  return (
    <section aria-labelledby="lead-history">
      <h2 id="lead-history" className="text-lg">
        {t("title")}
      </h2>
      {lead.events.length === 0 ? <p className="mt-2 text-ink-soft">{t("empty")}</p> : null}
      <ol className="mt-5 ml-1.5 space-y-5 border-l border-hair pl-6">
        {lead.events.map((event) => (
          <Entry key={event.id} event={event} />
        ))}
        <li className="relative">
          <Dot isFilled />
          <p className="flex flex-wrap items-baseline gap-x-3 text-ink-soft">
            {t("received")}
            <RelativeTime at={lead.createdAt} className="text-xs text-ink-faint" />
          </p>
        </li>
      </ol>
    </section>
  );
}

function Dot({ isFilled }: { isFilled: boolean }) {
  return (
    <span
      aria-hidden
      className={`absolute top-1 -left-[1.9rem] size-3 rounded-full border-[1.5px] ${isFilled ? "border-ink bg-wheat" : "border-edge bg-paper"}`}
    />
  );
}

function Entry({ event }: { event: LeadEvent }) {
  const t = useTranslations("admin.leads.history");
  const headline = useHeadline();
  const hasText = event.kind === "note" || event.kind === "mail";
  return (
    <li className="relative">
      <Dot isFilled={hasText} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={hasText ? "font-semibold" : "text-ink-soft"}>{headline(event)}</span>
        <RelativeTime at={event.at} className="text-xs text-ink-faint" />
        {event.reference ? (
          <span className="text-xs text-ink-faint">{t("before", { reference: event.reference })}</span>
        ) : null}
      </p>
      {event.subject ? <p className="mt-1 font-medium">{event.subject}</p> : null}
      {event.text ? (
        <p className="mt-1 max-w-[68ch] text-base break-words whitespace-pre-wrap">{event.text}</p>
      ) : null}
    </li>
  );
}

function useHeadline(): (event: LeadEvent) => string {
  const t = useTranslations("admin.leads.history");
  const tStatus = useTranslations("admin.leads.status");
  const tLeads = useTranslations("admin.leads");
  const statusName = (value: string | null) => {
    const status = leadStatuses.find((candidate) => candidate === value);
    return status ? tStatus(status) : t("nothing");
  };
  return ({ kind, actor: name, from, to }) => {
    const actor = name ?? t("someone");
    switch (kind) {
      case "status":
        return t("status", { actor, from: statusName(from), to: statusName(to) });
      case "owner":
        return t("owner", { actor, from: from ?? tLeads("nobody"), to: to ?? tLeads("nobody") });
      case "tags":
        return t("tags", { actor, from: from || t("nothing"), to: to || t("nothing") });
      case "merged":
        return t("merged", { actor, reference: to ?? "" });
      default:
        return t(kind, { actor });
    }
  };
}
