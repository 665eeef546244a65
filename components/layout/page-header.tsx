import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Container } from "./container";

/** The head of an inner page: the way here, the one `h1`, a lead sentence, actions, and a picture or figure beside it. */
export function PageHeader({
  title,
  lead,
  breadcrumb,
  meta,
  actions,
  aside,
}: {
  title: string;
  lead?: ReactNode;
  breadcrumb?: ReadonlyArray<{ label: string; href?: string }>;
  /** Under the title: author, date, badges. */
  meta?: ReactNode;
  actions?: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <Container className="pt-6 pb-10 lg:pt-10 lg:pb-16">
      {breadcrumb ? <Breadcrumb items={breadcrumb} /> : null}
      <div className="mt-6 grid items-end gap-x-12 gap-y-8 lg:mt-10 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <h1 className="max-w-[26ch] text-4xl">{title}</h1>
          {lead ? <p className="mt-5 max-w-[58ch] text-lg text-ink-soft">{lead}</p> : null}
          {meta ? (
            <div className="mt-5 flex flex-wrap items-center gap-3 text-sm text-ink-soft">{meta}</div>
          ) : null}
          {actions ? <div className="mt-7 flex flex-wrap gap-3">{actions}</div> : null}
        </div>
        {aside}
      </div>
    </Container>
  );
}
