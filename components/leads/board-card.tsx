"use client";

import { ArrowLeftRight, GripVertical } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Initials } from "@/components/ui/initials";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { type LeadStatus, type LeadSummary, leadStatuses } from "@/lib/clients/model/lead-list";
import { LeadStatusMark } from "./lead-status";
import { TagList } from "./tag-list";
import { useCardDrag } from "./use-card-drag";

/** A request on the board. It moves by mouse, by finger at its grip, by Alt and arrow keys, and by its menu. */
export function BoardCard({
  lead,
  isMoving,
  takesFocus,
  onOver,
  onMove,
}: {
  lead: LeadSummary;
  isMoving: boolean;
  /** It was moved by keyboard and keeps the focus in its new column. */
  takesFocus: boolean;
  onOver: (status: LeadStatus | null) => void;
  onMove: (status: LeadStatus, byKeyboard: boolean) => void;
}) {
  const t = useTranslations("admin.leads");
  const locale = useLocale();
  const link = useRef<HTMLAnchorElement>(null);
  const { card, isDragging, onClickCapture, handlers } = useCardDrag({
    onOver,
    onDrop: (status) => onMove(status, false),
  });
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    const target = leadStatuses[leadStatuses.indexOf(lead.status) + (event.key === "ArrowLeft" ? -1 : 1)];
    if (target) onMove(target, true);
  };
  const name = lead.name ?? lead.company ?? t("unnamed");
  // A finger scrolls the board; only the grip takes the card along.
  const byMouse = {
    ...handlers,
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      if (
        event.pointerType === "mouse" &&
        !(event.target instanceof Element && event.target.closest("button"))
      )
        handlers.onPointerDown(event);
    },
  };
  return (
    <article
      ref={card}
      aria-busy={isMoving}
      onClickCapture={onClickCapture}
      onKeyDown={onKeyDown}
      {...byMouse}
      className={`group/card relative rounded-md border border-hair bg-raised p-3 select-none ${isDragging ? "pointer-events-none z-30 cursor-grabbing border-ink shadow-lift" : "hover:border-edge"} ${isMoving ? "opacity-60" : ""}`}
    >
      <div className="flex items-start gap-1">
        <Link
          ref={link}
          href={`/${locale}/admin/leads/${lead.id}`}
          draggable={false}
          className="min-w-0 flex-1 font-semibold after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
        >
          <span className="line-clamp-1">{name}</span>
        </Link>
        <span className="relative -mt-1.5 -mr-1.5 flex shrink-0">
          <span
            aria-hidden
            {...handlers}
            className="grid size-11 touch-none place-items-center text-ink-faint pointer-fine:hidden"
          >
            <GripVertical className="size-5" />
          </span>
          <Menu
            label={t("board.move", { name: lead.reference })}
            trigger={
              <>
                <ArrowLeftRight aria-hidden className="size-4" />
                <span className="sr-only">{t("board.move", { name: lead.reference })}</span>
              </>
            }
            triggerClass="grid size-8 place-items-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink pointer-coarse:size-11"
            items={leadStatuses
              .filter((status) => status !== lead.status)
              .map((status) => ({
                id: status,
                label: t("board.moveTo", { status: t(`status.${status}`) }),
                icon: <LeadStatusMark status={status} />,
                onSelect: () => onMove(status, true),
              }))}
          />
        </span>
      </div>
      {lead.company && lead.name ? <p className="truncate text-xs text-ink-soft">{lead.company}</p> : null}
      {lead.excerpt ? (
        <p lang={lead.locale} className="mt-1.5 line-clamp-3 font-sans! text-xs text-ink-soft">
          {lead.excerpt}
        </p>
      ) : null}
      {lead.tags.length > 0 ? (
        <div className="mt-2">
          <TagList tags={lead.tags} />
        </div>
      ) : null}
      <p className="mt-2.5 flex min-h-8 items-center gap-2 text-xs text-ink-faint">
        <RelativeTime at={lead.createdAt} className="min-w-0 flex-1 truncate" />
        {lead.owner ? (
          <span title={lead.owner.name}>
            <Initials name={lead.owner.name} size="sm" />
            <span className="sr-only">{lead.owner.name}</span>
          </span>
        ) : null}
      </p>
    </article>
  );
}
