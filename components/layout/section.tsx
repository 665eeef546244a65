import type { ReactNode } from "react";
import { Container } from "./container";

/** A part of a page with its heading. `sunken` sets it apart without a box. */
export function Section({
  id,
  title,
  lead,
  tone = "paper",
  action,
  children,
}: {
  id?: string;
  title?: string;
  lead?: ReactNode;
  tone?: "paper" | "sunken";
  /** Beside the heading: one link on. */
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} className={`py-12 lg:py-20 ${tone === "sunken" ? "bg-sunken" : ""}`}>
      <Container>
        {title ? (
          <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 lg:mb-12">
            <div className="min-w-0">
              <h2 className="max-w-[26ch] text-3xl">{title}</h2>
              {lead ? <p className="mt-3 max-w-[58ch] text-lg text-ink-soft">{lead}</p> : null}
            </div>
            {action}
          </div>
        ) : null}
        {children}
      </Container>
    </section>
  );
}
