"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { AnswerText } from "@/components/chat/app/answer-text";
import { SourceLens } from "@/components/chat/app/source-lens";
import { type Source, SourcesContext } from "@/components/chat/app/sources";
import { claimBefore } from "@/lib/chat/model/client/cited-sentence";
import type { TranscriptMessage } from "@/lib/chat/model/transcript";
import { AnswerRecord } from "./answer-record";
import { useAgentName } from "./use-words";

interface OpenLens {
  number: number;
  claim: string;
  marker: HTMLElement;
}

/** An answer as its visitor saw it, its markers under the lens, and below it how it came about. */
export function TranscriptAnswer({ message }: { message: TranscriptMessage }) {
  const t = useTranslations("admin.conversations.transcript");
  const agentName = useAgentName();
  const root = useRef<HTMLElement>(null);
  const [lens, setLens] = useState<OpenLens | null>(null);
  const sources = useMemo(() => message.sources.map(asSource), [message]);
  const open = useCallback(
    (number: number, marker: HTMLElement) => {
      const markers = root.current?.querySelectorAll(`.answer-text [data-citation="${number}"]`);
      const occurrence = Math.max(0, [...(markers ?? [])].indexOf(marker));
      setLens({ number, claim: claimBefore(message.text, number, occurrence), marker });
    },
    [message.text],
  );
  const close = useCallback(() => setLens(null), []);
  const value = useMemo(
    () => ({ sources, openNumber: lens?.number ?? null, openMarker: lens?.marker ?? null, open }),
    [sources, lens, open],
  );
  const isWhole = message.status === "complete";
  return (
    <SourcesContext value={value}>
      <article ref={root}>
        <p className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
          <span aria-hidden className="size-3 rounded-full border-[1.5px] border-ink bg-wheat" />
          {message.takenOverFrom
            ? t("takenOver", { agent: agentName(message.agent) })
            : agentName(message.agent)}
          {message.status === "complete" ? null : (
            <span className="text-xs font-medium text-poppy">{t(`status.${message.status}`)}</span>
          )}
        </p>
        {/* The lens stands beside it where there is room. */}
        <div data-conversation className="max-w-text text-base">
          {message.text === "" ? null : <AnswerText text={message.text} isWhole={isWhole} />}
        </div>
        <Beside message={message} />
        <Rating message={message} />
        {message.record ? <AnswerRecord record={message.record} /> : null}
      </article>
      {lens ? (
        <SourceLens
          key={lens.number}
          sources={sources}
          number={lens.number}
          claim={lens.claim}
          marker={lens.marker}
          onTurn={(number) => setLens({ ...lens, number, claim: claimBefore(message.text, number) })}
          onClose={close}
        />
      ) : null}
    </SourcesContext>
  );
}

/** What was shown with the answer: a notice, the offer of contact, suggested questions. */
function Beside({ message }: { message: TranscriptMessage }) {
  const t = useTranslations("admin.conversations.transcript");
  const { notice, leadCard, suggestions } = message;
  if (!notice && !leadCard && suggestions.length === 0) return null;
  return (
    <div className="mt-3 space-y-1 text-xs text-ink-soft">
      {notice ? <p>{t(`notices.${notice}`)}</p> : null}
      {leadCard ? <p>{t(`offered.${leadCard}`)}</p> : null}
      {suggestions.length > 0 ? <p>{`${t("suggested")}: ${suggestions.join(" · ")}`}</p> : null}
    </div>
  );
}

function Rating({ message }: { message: TranscriptMessage }) {
  const t = useTranslations("admin.conversations.transcript");
  const { rating } = message;
  if (!rating) return null;
  const isUp = rating.value > 0;
  const Thumb = isUp ? ThumbsUp : ThumbsDown;
  const reason = (["wrong", "incomplete", "unclear", "other"] as const).find(
    (known) => known === rating.reason,
  );
  return (
    <div className={`mt-3 border-l-2 pl-3 ${isUp ? "border-steppe" : "border-poppy"}`}>
      <p className="flex items-center gap-2 font-medium">
        <Thumb aria-hidden className={`size-4 shrink-0 ${isUp ? "text-steppe" : "text-poppy"}`} />
        {isUp ? t("ratedUp") : t("ratedDown")}
        {reason ? <span className="font-normal text-ink-soft">{t(`reasons.${reason}`)}</span> : null}
      </p>
      {rating.comment ? <p className="mt-1 break-words whitespace-pre-wrap">{rating.comment}</p> : null}
    </div>
  );
}

function asSource({ url, title, ...rozoom }: TranscriptMessage["sources"][number]): Source {
  return { type: "source-url", sourceId: rozoom.chunkId, url, title, providerMetadata: { rozoom } };
}
