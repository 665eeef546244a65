import { Plus } from "lucide-react";
import type { ReactNode } from "react";

/** Questions that open one by one, native and without scripts. With `name`, opening one closes the others. */
export function Accordion({
  items,
  name,
}: {
  items: ReadonlyArray<{ id: string; title: string; content: ReactNode }>;
  name?: string;
}) {
  return (
    <div className="border-t border-hair">
      {items.map((item) => (
        <details key={item.id} id={item.id} name={name} className="group border-b border-hair">
          <summary className="flex items-start gap-4 py-4 text-lg font-semibold hover:text-wheat-ink">
            <span className="flex-1 hyphenate">{item.title}</span>
            <span className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full border border-edge transition-colors duration-150 group-open:border-wheat group-open:bg-wheat group-open:text-on-wheat">
              <Plus
                aria-hidden
                className="size-4 transition-transform duration-150 ease-lens group-open:rotate-45"
              />
            </span>
          </summary>
          <div className="max-w-text pb-6 text-ink-soft">{item.content}</div>
        </details>
      ))}
    </div>
  );
}
