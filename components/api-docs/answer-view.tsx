"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "./code-block";
import { longestText, type ShownAnswer } from "./send-call";

/** What a tried call was answered with. */
export function AnswerView({ answer }: { answer: ShownAnswer }) {
  const t = useTranslations("api.try");
  const { status, tookMs, headers, contentType, text, bytes } = answer;
  return (
    <section aria-label={t("result")} className="grid gap-3">
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <Badge tone={status < 300 ? "steppe" : status < 500 ? "wheat" : "poppy"}>{status}</Badge>
        <span className="figures text-ink-soft">{t("ms", { ms: tookMs })}</span>
      </p>
      <dl className="grid gap-1 text-xs text-ink-soft">
        {headers.map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-2 font-mono" translate="no">
            <dt className="text-ink-faint">{name}:</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      {text ? (
        <CodeBlock title={contentType} code={text.slice(0, longestText)} />
      ) : (
        <p className="text-sm text-ink-soft">
          {bytes === 0 ? t("noContent") : t("binary", { type: contentType, bytes })}
        </p>
      )}
      {text && text.length > longestText ? <p className="text-sm text-ink-soft">{t("cut")}</p> : null}
    </section>
  );
}
