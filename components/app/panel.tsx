import { type ReactNode, useId } from "react";

/**
 * A part of a page under a hairline, with its heading at the left and its content beside it: settings read like a table of contents.
 * `wide` puts the heading above, for tables and charts.
 */
export function Panel({
  id,
  title,
  description,
  actions,
  wide = false,
  children,
}: {
  id?: string;
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const titleId = useId();
  const head = (
    <>
      <h2 id={titleId} className="text-lg hyphenate">
        {title}
      </h2>
      {description ? <p className="mt-1.5 max-w-[60ch] text-ink-soft">{description}</p> : null}
    </>
  );
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={`scroll-mt-[calc(var(--shell-head)+1rem)] border-t border-hair py-6 first-of-type:border-t-0 first-of-type:pt-0 lg:py-8 ${wide ? "" : "grid gap-x-12 gap-y-5 xl:grid-cols-[17rem_minmax(0,1fr)]"}`}
    >
      {wide ? (
        <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="min-w-0">{head}</div>
          {actions}
        </div>
      ) : (
        <div>
          {head}
          {actions ? <div className="mt-4 flex flex-wrap gap-2">{actions}</div> : null}
        </div>
      )}
      <div className="min-w-0">{children}</div>
    </section>
  );
}

/** One setting: what it is at the left, its control at the right. Rows share hairlines. */
export function SettingsRow({
  label,
  hint,
  labelId,
  control,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  /** For `aria-labelledby` of the control. */
  labelId?: string;
  control?: ReactNode;
  /** Opens under the row: a form, a list. */
  children?: ReactNode;
}) {
  return (
    <div className="border-t border-hair py-4 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_16rem]">
          <p id={labelId} className="font-semibold">
            {label}
          </p>
          {hint ? <div className="mt-0.5 max-w-[60ch] text-ink-soft">{hint}</div> : null}
        </div>
        {control ? <div className="flex shrink-0 flex-wrap items-center gap-2">{control}</div> : null}
      </div>
      {children ? <div className="mt-4">{children}</div> : null}
    </div>
  );
}
