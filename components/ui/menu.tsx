"use client";

import { Check, Ellipsis } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, type ReactNode, useEffect } from "react";
import { panelStyle, usePopover } from "./popover";

export type MenuItem =
  | {
      id: string;
      label: string;
      icon?: ReactNode;
      /** A page to go to; else `onSelect`. */
      href?: string;
      onSelect?: () => void;
      tone?: "danger";
      disabled?: boolean;
      /** Given for a choice of one: marks the chosen entry. */
      checked?: boolean;
    }
  | "line";

const itemStyle =
  "flex w-full items-center gap-3 rounded-sm px-3 py-2 text-left font-medium outline-none hover:bg-sunken focus-visible:bg-sunken focus-visible:ring-2 focus-visible:ring-focus focus-visible:ring-inset disabled:opacity-55 pointer-coarse:min-h-11";

/** Actions behind one button. Arrow keys, Home, End and first letters move; Enter acts; Escape closes. */
export function Menu({
  label,
  items,
  trigger,
  triggerClass = "grid size-9 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink pointer-coarse:size-11",
  align = "end",
}: {
  /** Says of what the actions are. */
  label: string;
  items: readonly MenuItem[];
  /** Default: three dots. */
  trigger?: ReactNode;
  triggerClass?: string;
  align?: "start" | "end";
}) {
  const { panel, isOpen, close, buttonProps, panelProps } = usePopover(align);

  useEffect(() => {
    if (isOpen) entriesOf(panel.current)[0]?.focus();
  }, [isOpen, panel]);

  return (
    <>
      <button
        type="button"
        {...buttonProps}
        aria-haspopup="menu"
        aria-label={trigger ? undefined : label}
        title={trigger ? undefined : label}
        className={triggerClass}
      >
        {trigger ?? <Ellipsis aria-hidden className="size-5" />}
      </button>
      <div
        {...panelProps}
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => moveFocus(event, panel.current, close)}
        className={`${panelStyle} w-max max-w-80 min-w-52 p-1.5`}
      >
        {isOpen
          ? items.map((item, index) => <Entry key={keyOf(item, index)} item={item} close={close} />)
          : null}
      </div>
    </>
  );
}

function Entry({ item, close }: { item: MenuItem; close: () => void }) {
  if (item === "line") return <hr className="my-1.5 border-hair" />;
  const mark =
    item.checked === undefined ? (
      item.icon
    ) : (
      <Check aria-hidden className={`size-4 shrink-0 ${item.checked ? "" : "invisible"}`} />
    );
  const role =
    item.checked === undefined
      ? ({ role: "menuitem" } as const)
      : ({ role: "menuitemradio", "aria-checked": item.checked } as const);
  const look = `${itemStyle} ${item.tone === "danger" ? "text-poppy" : ""}`;
  if (item.href !== undefined) {
    return (
      <Link href={item.href} role="menuitem" tabIndex={-1} onClick={close} className={look}>
        {mark}
        {item.label}
      </Link>
    );
  }
  return (
    <button
      type="button"
      {...role}
      tabIndex={-1}
      disabled={item.disabled}
      onClick={() => {
        close();
        item.onSelect?.();
      }}
      className={look}
    >
      {mark}
      {item.label}
    </button>
  );
}

const keyOf = (item: MenuItem, index: number) => (item === "line" ? `line-${index}` : item.id);

function entriesOf(panel: HTMLElement | null): HTMLElement[] {
  return panel ? [...panel.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)")] : [];
}

function moveFocus(event: KeyboardEvent, panel: HTMLElement | null, close: () => void): void {
  const entries = entriesOf(panel);
  const at = entries.findIndex((entry) => entry.matches(":focus"));
  const letter = event.key.length === 1 ? event.key.toLocaleLowerCase() : "";
  const target =
    event.key === "ArrowDown"
      ? entries[(at + 1) % entries.length]
      : event.key === "ArrowUp"
        ? entries.at(at <= 0 ? -1 : at - 1)
        : event.key === "Home"
          ? entries[0]
          : event.key === "End"
            ? entries.at(-1)
            : letter.trim() === ""
              ? undefined
              : [...entries.slice(at + 1), ...entries].find((entry) =>
                  entry.textContent?.trim().toLocaleLowerCase().startsWith(letter),
                );
  if (event.key === "Tab") close();
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  target.focus();
}
