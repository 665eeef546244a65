"use client";

import { Columns3, Rows3 } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";

export type LeadLayout = "table" | "board";

const icons = { table: Rows3, board: Columns3 } as const;

/** Table or board of the same selection; search and filters go along. */
export function ViewSwitch({ layout }: { layout: LeadLayout }) {
  const t = useTranslations("admin.leads.views");
  const path = usePathname();
  const params = useSearchParams();
  const hrefOf = (target: LeadLayout) => {
    const next = new URLSearchParams([...params].filter(([name]) => name !== "layout" && name !== "cursor"));
    if (target === "board") next.set("layout", "board");
    const query = next.toString();
    return query === "" ? path : `${path}?${query}`;
  };
  return (
    <nav aria-label={t("label")} className="inline-flex rounded-full border border-edge p-0.5">
      {(["table", "board"] as const).map((target) => {
        const Icon = icons[target];
        return (
          <Link
            key={target}
            href={hrefOf(target)}
            aria-current={target === layout ? "page" : undefined}
            className="flex min-h-9 items-center gap-2 rounded-full px-3.5 font-medium text-ink-soft hover:text-ink aria-[current]:bg-action aria-[current]:text-on-action pointer-coarse:min-h-11"
          >
            <Icon aria-hidden className="size-4" />
            {t(target)}
          </Link>
        );
      })}
    </nav>
  );
}
