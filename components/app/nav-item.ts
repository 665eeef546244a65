import type { ReactNode } from "react";

/** One link of the navigation. Plain data: a server layout hands it to the browser; `icon` is an element such as `<Users />`. */
export interface NavItem {
  href: string;
  label: string;
  icon: ReactNode;
  /** Left out, the longest address that begins this page's is the current one. */
  current?: boolean;
  /** A count of things that wait. Nothing is shown for 0. */
  badge?: number;
}

/** A group of links. The first group of an area needs no label. */
export interface NavGroup {
  label?: string;
  items: readonly NavItem[];
}

/** The address of the entry this page belongs to: a stated one, else the longest that begins its path. */
export function currentHref(groups: readonly NavGroup[], pathname: string): string | undefined {
  const items = groups.flatMap((group) => group.items);
  const stated = items.find((item) => item.current);
  if (stated) return stated.href;
  return items
    .map((item) => item.href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
