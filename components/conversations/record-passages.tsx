"use client";

import { ChevronDown } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { AnswerRecordView } from "@/lib/chat/model/transcript";
import { RecordPart } from "./record-part";

/** The passages that were found, best first; the cited ones are marked, each opens its text. */
export function RecordPassages({ passages }: { passages: AnswerRecordView["passages"] }) {
  const t = useTranslations("admin.conversations.record");
  const best = Math.max(...passages.map(({ score }) => score), 0);
  return (
    <RecordPart title={t("passages")}>
      {passages.length === 0 ? <p>{t("noPassages")}</p> : null}
      <ol className="border-t border-hair">
        {passages.map((passage) => (
          <Passage key={passage.number} passage={passage} best={best} />
        ))}
      </ol>
    </RecordPart>
  );
}

function Passage({ passage, best }: { passage: AnswerRecordView["passages"][number]; best: number }) {
  const t = useTranslations("admin.conversations.record");
  const format = useFormatter();
  const { number, title, headingPath, cited, score, lexicalRank, vectorRank, text, locale, url, anchor } =
    passage;
  const place = headingPath.filter((heading) => heading !== title).at(-1);
  const rank = (value: number | null | undefined) => (value == null ? t("unranked") : format.number(value));
  return (
    <li className="border-b border-hair">
      <details className="group/passage">
        <summary className="flex min-h-11 cursor-pointer items-center gap-3 py-1.5">
          <span
            className={`figures grid size-5 shrink-0 place-items-center rounded-full border text-[0.6875rem] leading-none font-bold ${cited ? "border-ink bg-wheat text-on-wheat" : "border-edge text-ink-soft"}`}
          >
            {number}
          </span>
          <span className="min-w-0 flex-1">
            <span className={`line-clamp-1 ${cited ? "font-medium" : "text-ink-soft"}`}>
              {place ?? title}
            </span>
            <span className="line-clamp-1 text-xs text-ink-faint">
              {[place ? title : null, cited ? t("cited") : null].filter(Boolean).join(" · ")}
            </span>
          </span>
          <ScoreBar share={best > 0 ? score / best : 0} />
          <span className="figures w-12 text-right text-xs text-ink-soft">
            {format.number(score, { maximumFractionDigits: 3 })}
          </span>
          <ChevronDown
            aria-hidden
            className="size-4 shrink-0 text-ink-soft transition-transform duration-150 group-open/passage:rotate-180"
          />
        </summary>
        <div className="space-y-2 pb-4 pl-8">
          <p className="figures text-xs text-ink-soft">
            {t("ranks", { lexical: rank(lexicalRank), vector: rank(vectorRank) })}
          </p>
          {text === null ? (
            <p className="text-ink-soft">{t("gone")}</p>
          ) : (
            <blockquote
              lang={locale}
              className="max-h-64 overflow-y-auto border-l-2 border-wheat pl-4 font-sans! break-words whitespace-pre-wrap"
            >
              {withoutHeading(text)}
            </blockquote>
          )}
          {url.startsWith("/") ? (
            <a href={anchor ? `${url}#${anchor}` : url} className="link inline-block text-xs break-all">
              {url}
            </a>
          ) : null}
        </div>
      </details>
    </li>
  );
}

/** The heading stands above already. */
function withoutHeading(text: string): string {
  return text.replace(/^#{1,6} .*\n+/, "");
}

/** Drawn, not styled: pages with personal data allow no style attributes. */
function ScoreBar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 64 6" className="h-1.5 w-16 shrink-0 max-sm:hidden">
      <rect width="64" height="6" rx="3" fill="var(--hair)" />
      <rect width={Math.max(3, Math.min(1, share) * 64)} height="6" rx="3" fill="currentColor" />
    </svg>
  );
}
