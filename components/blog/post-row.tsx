import Link from "next/link";
import type { ReactNode } from "react";
import { MarkedText } from "./marked-text";

/** What a list shows of a post, in words. */
export interface PostRowTexts {
  href: string;
  title: string;
  description: string;
  category: string;
  /** ISO 8601, and as it is read. */
  publishedAt: string;
  date: string;
  minutes: string;
}

/** A list of posts, one to a line: when, what, how long. Renders the same on the server and in the search's island. */
export function PostRows({
  rows,
  query = "",
  heading = "h2",
}: {
  rows: readonly PostRowTexts[];
  query?: string;
  heading?: "h2" | "h3";
}) {
  return (
    <ol className="border-b border-hair">
      {rows.map((row) => (
        <li key={row.href}>
          <PostRow row={row} query={query} heading={heading} />
        </li>
      ))}
    </ol>
  );
}

function PostRow({
  row,
  query,
  heading: Heading,
}: {
  row: PostRowTexts;
  query: string;
  heading: "h2" | "h3";
}) {
  return (
    <article className="group relative grid gap-x-10 border-t border-hair py-6 transition-colors duration-150 hover:border-ink has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-3 has-[a:focus-visible]:outline-focus lg:grid-cols-[9.5rem_minmax(0,1fr)_2.5rem] lg:py-8">
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft lg:block lg:pt-1">
        <p className="font-medium text-wheat-ink">{row.category}</p>
        <p className="lg:mt-1">
          <time dateTime={row.publishedAt}>{row.date}</time>
        </p>
        <p>{row.minutes}</p>
      </div>
      <div className="mt-2 min-w-0 lg:mt-0">
        <Heading className="max-w-[34ch] text-2xl leading-[1.14]">
          <Link href={row.href} className="outline-none after:absolute after:inset-0">
            <MarkedText text={row.title} query={query} />
          </Link>
        </Heading>
        <p className="mt-2 max-w-[66ch] text-ink-soft hyphenate">
          <MarkedText text={row.description} query={query} />
        </p>
      </div>
      <RowLens />
    </article>
  );
}

/** The lens at the end of a line; it fills when the line is touched. */
function RowLens(): ReactNode {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      className="hidden size-10 self-center text-edge transition-colors duration-150 group-hover:text-ink lg:block"
    >
      <circle
        cx="16"
        cy="16"
        r="12"
        stroke="currentColor"
        className="origin-center fill-transparent transition-[fill,scale] duration-180 ease-lens group-hover:scale-110 group-hover:fill-wheat"
      />
      <path
        d="M11.5 16h9m-3.5-3.5 3.5 3.5-3.5 3.5"
        stroke="currentColor"
        strokeWidth="1.5"
        className="group-hover:stroke-on-wheat"
      />
    </svg>
  );
}
