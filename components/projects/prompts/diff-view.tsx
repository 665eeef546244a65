import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { diffLines } from "./line-diff";

const marks = { added: "+", deleted: "−", same: " " } as const;
const styles = {
  added: "bg-steppe-soft text-steppe",
  deleted: "bg-poppy-soft text-poppy",
  same: "text-ink-soft",
} as const;

/** How an earlier text differs from a later one. Signs and words tell it, the colour only repeats them. */
export function DiffView({ earlier, later }: { earlier: string; later: string }) {
  const t = useTranslations("projects.prompts");
  const lines = useMemo(() => diffLines(earlier, later), [earlier, later]);
  if (earlier === later) return <p className="py-4 text-ink-soft">{t("same")}</p>;
  return (
    <div className="overflow-hidden rounded-lg border border-hair font-mono text-xs leading-relaxed">
      {lines.map((line, index) =>
        line.kind === "folded" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes
          <p key={index} className="border-y border-hair bg-sunken px-3 py-1 font-sans text-ink-faint">
            {t("unchanged", { count: line.count })}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={index} className={`flex gap-2 px-3 py-0.5 ${styles[line.kind]}`}>
            <span aria-hidden className="w-3 shrink-0 select-none">
              {marks[line.kind]}
            </span>
            {line.kind === "same" ? null : <span className="sr-only">{`${t(line.kind)}: `}</span>}
            <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">{line.text}</span>
          </p>
        ),
      )}
    </div>
  );
}
