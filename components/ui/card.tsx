import Link from "next/link";
import type { ReactNode } from "react";

/** A thing that can be opened: the whole card leads to `href`, the heading is the link's name. The lens in the corner opens when touched. */
export function Card({
  href,
  title,
  heading: Heading = "h3",
  meta,
  children,
  footer,
}: {
  href: string;
  title: string;
  heading?: "h2" | "h3" | "h4";
  /** Above the title: badges, a date. */
  meta?: ReactNode;
  children?: ReactNode;
  /** At the lower edge: a price, an author. */
  footer?: ReactNode;
}) {
  return (
    <article className="group relative flex flex-col rounded-lg border border-hair bg-raised p-5 transition-[border-color,box-shadow] duration-150 hover:border-edge hover:shadow-lift has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-3 has-[a:focus-visible]:outline-focus sm:p-6">
      {meta ? (
        <div className="mb-3 flex flex-wrap items-center gap-2 pr-10 text-xs text-ink-soft">{meta}</div>
      ) : null}
      <Heading className="pr-10 text-xl hyphenate">
        <Link href={href} className="outline-none after:absolute after:inset-0 after:rounded-lg">
          {title}
        </Link>
      </Heading>
      {children ? <div className="mt-2 text-sm text-ink-soft hyphenate">{children}</div> : null}
      {footer ? <div className="mt-auto pt-5 text-sm font-medium">{footer}</div> : null}
      <CardLens />
    </article>
  );
}

function CardLens() {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      className="absolute top-4 right-4 size-8 text-edge transition-colors duration-150 group-hover:text-ink sm:top-5 sm:right-5"
    >
      <circle
        cx="16"
        cy="16"
        r="11"
        stroke="currentColor"
        strokeWidth="1.25"
        className="origin-center fill-transparent transition-[fill,scale] duration-180 ease-lens group-hover:scale-115 group-hover:fill-wheat"
      />
      <path
        d="M12.5 19.5l7-7m-5.5 0h5.5V18"
        stroke="currentColor"
        strokeWidth="1.5"
        className="group-hover:stroke-on-wheat"
      />
    </svg>
  );
}
