import type { ReactNode } from "react";

/** A part of an answer's record under its small heading. */
export function RecordPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h4 className="label mb-1.5 text-xs! text-ink-soft">{title}</h4>
      {children}
    </section>
  );
}
