import type { ReactNode } from "react";

/** Names and values below each other, parted by hairlines. */
export function Facts({ items }: { items: ReadonlyArray<{ label: string; value: ReactNode }> }) {
  return (
    <dl className="text-sm">
      {items.map(({ label, value }) => (
        <div
          key={label}
          className="grid grid-cols-[min(12rem,38%)_minmax(0,1fr)] gap-x-6 border-t border-hair py-2.5 first:border-t-0 first:pt-0"
        >
          <dt className="text-ink-soft">{label}</dt>
          <dd className="min-w-0 font-medium break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
