import type { ReactNode } from "react";

/** The head of a part of a page: a word that names it, its heading, one sentence. */
export function SectionHead({
  eyebrow,
  title,
  lead,
  children,
  className = "",
}: {
  eyebrow?: string;
  title: string;
  lead?: string;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <div className={className}>
      {eyebrow ? <Eyebrow>{eyebrow}</Eyebrow> : null}
      <h2 className="max-w-[22ch] text-3xl">{title}</h2>
      {lead ? <p className="mt-4 max-w-[52ch] text-lg text-ink-soft hyphenate">{lead}</p> : null}
      {children}
    </div>
  );
}

/** A hairline and a word above a heading. */
export function Eyebrow({ children }: { children: ReactNode }) {
  return (
    <p className="mb-4 flex items-center gap-3 text-sm font-medium text-wheat-ink">
      <span aria-hidden className="h-px w-8 bg-wheat-ink" />
      {children}
    </p>
  );
}
