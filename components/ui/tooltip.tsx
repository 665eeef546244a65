"use client";

import { type ReactNode, useId, useState } from "react";

/**
 * A short explanation of the control inside, shown on hover and on focus, gone with Escape (WCAG 1.4.13).
 * `children` receives the `aria-describedby` for that control. Never the only place of an information.
 */
export function Tooltip({
  text,
  children,
}: {
  text: string;
  children: (aria: { "aria-describedby": string }) => ReactNode;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the control inside, has no action of its own
    <span
      className="relative inline-flex"
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
    >
      {children({ "aria-describedby": id })}
      <span
        id={id}
        role="tooltip"
        hidden={!open}
        className="absolute bottom-full left-1/2 z-30 w-max max-w-64 -translate-x-1/2 pb-2"
      >
        <span className="block rounded-md bg-action px-3 py-1.5 text-xs text-on-action">{text}</span>
      </span>
    </span>
  );
}
