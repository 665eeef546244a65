import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";

/** The head of a page of the signed-in area: the way here, the one `h1`, a sentence, the actions. */
export function PageHead({
  title,
  description,
  breadcrumb,
  meta,
  actions,
}: {
  title: string;
  description?: ReactNode;
  /** Only below the first level; the last entry is this page and has no `href`. */
  breadcrumb?: ReadonlyArray<{ label: string; href?: string }>;
  /** Under the title: a state, a date. */
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="mb-6 lg:mb-8">
      {breadcrumb ? <Breadcrumb items={breadcrumb} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-2xl">{title}</h1>
          {meta ? (
            <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink-soft">{meta}</div>
          ) : null}
          {description ? <p className="mt-2 max-w-[68ch] text-ink-soft">{description}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
