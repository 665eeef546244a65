import { keepTogether } from "@/lib/content/model/no-break";

/** Steps in their order: numbered lenses on one hairline, across on wide screens, down on narrow ones. */
export function StepList({
  items,
  heading: Heading = "h3",
}: {
  items: readonly { title: string; text: string }[];
  heading?: "h3" | "h4";
}) {
  const columns = items.length % 3 === 0 ? "lg:grid-cols-3" : "lg:grid-cols-4";
  return (
    <ol className={`grid ${columns}`}>
      {items.map((item, index) => (
        <li
          key={item.title}
          className="group relative pb-9 pl-16 before:absolute before:top-0 before:bottom-0 before:left-[1.375rem] before:w-px before:bg-edge last:pb-0 last:before:hidden lg:pr-8 lg:pb-0 lg:pl-0 lg:before:top-[1.375rem] lg:before:right-0 lg:before:bottom-auto lg:before:left-0 lg:before:h-px lg:before:w-full lg:last:before:hidden"
        >
          <span
            aria-hidden
            className="absolute top-0 left-0 grid size-11 place-items-center rounded-full border border-ink bg-paper font-print text-lg leading-none font-bold group-last:bg-wheat group-last:text-on-wheat lg:relative"
          >
            {index + 1}
          </span>
          <Heading className="pt-1.5 text-xl lg:mt-5 lg:pt-0">{item.title}</Heading>
          <p className="mt-2 max-w-[44ch] text-ink-soft hyphenate">{keepTogether(item.text)}</p>
        </li>
      ))}
    </ol>
  );
}
