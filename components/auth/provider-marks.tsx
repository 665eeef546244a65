import type { ComponentProps } from "react";

/** Google's mark in one colour, from its public brand geometry. */
export function GoogleMark(props: ComponentProps<"svg">) {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden {...props}>
      <path
        d="M20.6 12.2H12.2v3.3h4.8a4.8 4.8 0 1 1-1.5-6.6l2.4-2.4a8.6 8.6 0 1 0 2.8 7.4c.1-.6.1-1.1-.1-1.7Z"
        fill="currentColor"
      />
    </svg>
  );
}

/** A branch that is merged: what GitHub is for. Its own mark may not be redrawn. */
export function GitHubMark(props: ComponentProps<"svg">) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      {...props}
    >
      <circle cx="6" cy="5.5" r="2.5" />
      <circle cx="6" cy="18.5" r="2.5" />
      <circle cx="18" cy="8.5" r="2.5" />
      <path d="M6 8v8M18 11c0 3.5-4 3.6-7 4.2-2 .4-3.5.9-4.6 1.6" />
    </svg>
  );
}
