"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { currentHref, type NavGroup, type NavItem } from "./nav-item";

/** The links of an area in groups. A hairline runs beside them; a small lens on it marks where you are. */
export function AppNav({ groups, onFollow }: { groups: readonly NavGroup[]; onFollow?: () => void }) {
  const t = useTranslations("app.shell");
  const current = currentHref(groups, usePathname());
  return (
    <nav aria-label={t("navigation")} className="space-y-6 text-sm">
      {groups.map((group) => (
        <Group
          key={group.label ?? group.items[0]?.href}
          group={group}
          current={current}
          onFollow={onFollow}
        />
      ))}
    </nav>
  );
}

function Group({
  group,
  current,
  onFollow,
}: {
  group: NavGroup;
  current: string | undefined;
  onFollow?: () => void;
}) {
  const id = useId();
  return (
    <div>
      {group.label ? (
        <h2 id={id} className="label mb-1 px-3 text-xs text-ink-faint">
          {group.label}
        </h2>
      ) : null}
      <ul aria-labelledby={group.label ? id : undefined}>
        {group.items.map((item) => (
          <li key={item.href}>
            <NavLink item={item} isCurrent={item.href === current} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NavLink({
  item,
  isCurrent,
  onFollow,
}: {
  item: NavItem;
  isCurrent: boolean;
  onFollow?: () => void;
}) {
  const t = useTranslations("app.shell");
  return (
    <Link
      href={item.href}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onFollow}
      className="group relative flex min-h-10 items-center gap-3 rounded-md px-3 py-2 leading-tight font-medium text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11"
    >
      <span aria-hidden className="shrink-0 [&>svg]:size-4.5 [&>svg]:stroke-[1.75]">
        {item.icon}
      </span>
      <span className="min-w-0 flex-1 hyphenate">{item.label}</span>
      {item.badge ? (
        <span className="figures rounded-full bg-wheat-soft px-2 py-0.5 text-xs font-semibold text-wheat-ink">
          <span aria-hidden>{item.badge > 99 ? "99+" : item.badge}</span>
          <span className="sr-only">{t("updates", { count: item.badge })}</span>
        </span>
      ) : null}
      {isCurrent ? (
        <>
          <span aria-hidden className="absolute -right-4 hidden h-px lg:block w-4 bg-ink" />
          <span
            aria-hidden
            className="absolute -right-[1.375rem] hidden size-3 lg:block rounded-full border-[1.5px] border-ink bg-wheat"
          />
        </>
      ) : null}
    </Link>
  );
}
