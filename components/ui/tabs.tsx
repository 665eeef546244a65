"use client";

import Link from "next/link";
import { type ReactNode, useId, useRef, useState } from "react";

const barStyle = "flex gap-6 overflow-x-auto border-b border-hair [scrollbar-width:none]";
const tabStyle =
  "relative flex min-h-11 shrink-0 items-center gap-2 text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink aria-selected:text-ink aria-selected:font-semibold aria-[current]:font-semibold aria-[current]:text-ink after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:bg-transparent aria-selected:after:bg-ink aria-[current]:after:bg-ink focus-visible:outline-offset-[-2px]";

/** Parts of one page of which one is shown. Arrow keys move; all panels stay in the page, so typed words do too. */
export function Tabs({
  label,
  tabs,
  initial,
}: {
  label: string;
  tabs: ReadonlyArray<{ id: string; label: ReactNode; content: ReactNode }>;
  initial?: string;
}) {
  const root = useId();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(initial ?? tabs[0]?.id);
  const move = (key: string) => {
    const at = tabs.findIndex((tab) => tab.id === shown);
    const target =
      key === "ArrowRight"
        ? tabs[(at + 1) % tabs.length]
        : key === "ArrowLeft"
          ? tabs.at(at - 1)
          : key === "Home"
            ? tabs[0]
            : key === "End"
              ? tabs.at(-1)
              : undefined;
    if (!target) return false;
    setShown(target.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus();
    return true;
  };
  return (
    <div>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={barStyle}
        onKeyDown={(event) => {
          if (move(event.key)) event.preventDefault();
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${root}-tab-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === shown}
            aria-controls={`${root}-panel-${tab.id}`}
            tabIndex={tab.id === shown ? 0 : -1}
            onClick={() => setShown(tab.id)}
            className={tabStyle}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${root}-panel-${tab.id}`}
          aria-labelledby={`${root}-tab-${tab.id}`}
          hidden={tab.id !== shown}
          className="pt-5"
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}

/** Pages that belong together, as a bar of links. */
export function TabLinks({
  label,
  links,
}: {
  label: string;
  links: ReadonlyArray<{ href: string; label: ReactNode; current: boolean }>;
}) {
  return (
    <nav aria-label={label}>
      <ul className={barStyle}>
        {links.map((link) => (
          <li key={link.href}>
            <Link href={link.href} aria-current={link.current ? "page" : undefined} className={tabStyle}>
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
