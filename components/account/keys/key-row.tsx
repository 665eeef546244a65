"use client";

import { Ban, RefreshCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ApiKeyView } from "@/lib/account/model/api-key";

const tones = { active: "steppe", expiring: "wheat", expired: "neutral", revoked: "neutral" } as const;

/** A key: what it is called, what it may, when it was used and how long it lives. */
export function KeyRow({
  item,
  onRotate,
  onRevoke,
}: {
  item: ApiKeyView;
  onRotate: () => void;
  onRevoke: () => void;
}) {
  const t = useTranslations("account.keys");
  const isLiving = item.state === "active" || item.state === "expiring";
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-hair py-4 lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1.4fr)_minmax(0,1fr)_2.75rem]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className={`font-semibold wrap-anywhere ${isLiving ? "" : "text-ink-soft"}`}>
            {item.name}
          </span>
          <Badge tone={tones[item.state]}>{t(`states.${item.state}`)}</Badge>
        </p>
        <p className="mt-1 font-mono text-xs text-ink-soft" translate="no">
          {item.prefix}…
        </p>
      </div>
      <div className="min-w-0 max-lg:order-last max-lg:col-span-2 max-lg:mt-3">
        <p className="text-xs text-ink-soft">
          {item.project ? t("inProject", { name: item.project.name }) : t("allProjects")}
          {item.requestsPerMinute ? ` · ${t("perMinute", { count: item.requestsPerMinute })}` : ""}
        </p>
        <ul className="mt-1.5 flex flex-wrap gap-1.5" aria-label={t("scopes")}>
          {item.scopes.map((scope) => (
            <li
              key={scope}
              translate="no"
              className="rounded-sm border border-hair px-1.5 py-0.5 font-mono text-[0.75rem] leading-tight text-ink-soft"
            >
              {scope}
            </li>
          ))}
        </ul>
      </div>
      <dl className="grid min-w-0 grid-cols-[auto_minmax(0,1fr)] content-start gap-x-3 gap-y-1 text-xs text-ink-soft max-lg:order-last max-lg:col-span-2 max-lg:mt-3">
        <dt>{t("lastUsed")}</dt>
        <dd className="text-ink">{item.lastUsedAt ? <RelativeTime at={item.lastUsedAt} /> : t("never")}</dd>
        <dt>{item.state === "revoked" ? t("created") : t("expires")}</dt>
        <dd className="text-ink">
          <Expiry item={item} />
        </dd>
      </dl>
      {isLiving ? (
        <Menu
          label={t("actionsOf", { name: item.name })}
          items={[
            {
              id: "rotate",
              label: t("rotate.open"),
              icon: <RefreshCw aria-hidden className="size-4" />,
              disabled: item.state !== "active",
              onSelect: onRotate,
            },
            {
              id: "revoke",
              label: t("revoke.open"),
              icon: <Ban aria-hidden className="size-4" />,
              tone: "danger",
              onSelect: onRevoke,
            },
          ]}
        />
      ) : (
        <span />
      )}
    </li>
  );
}

function Expiry({ item }: { item: ApiKeyView }) {
  const t = useTranslations("account.keys");
  const format = useFormatter();
  if (item.state === "revoked") return format.dateTime(new Date(item.createdAt), "dayShort");
  return item.expiresAt ? format.dateTime(new Date(item.expiresAt), "dayAndTime") : t("noExpiry");
}
