"use client";

import { Download, FileText, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Badge } from "@/components/ui/badge";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { Spinner } from "@/components/ui/spinner";
import type { FileView } from "@/lib/projects/model/file";

const tones = { processing: "neutral", ready: "steppe", failed: "poppy" } as const;

/** A file: whether the assistant knows it, and if not why. */
export function FileRow({
  file,
  door,
  isShown,
  onRemove,
}: {
  file: FileView;
  door: string;
  /** A citation led here. */
  isShown: boolean;
  onRemove?: (() => void) | undefined;
}) {
  const t = useTranslations("projects.files");
  const format = useFormatter();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: "center" });
  }, [isShown]);
  const { id, name, status, failure } = file;
  const isLarge = file.sizeBytes >= 1_000_000;
  const size = format.number(isLarge ? file.sizeBytes / 1e6 : Math.max(1, file.sizeBytes / 1e3), {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  const items: MenuItem[] = [
    {
      id: "download",
      label: t("download"),
      icon: <Download aria-hidden className="size-4" />,
      onSelect: () => location.assign(`${door}/${id}/content`),
    },
  ];
  if (onRemove) {
    items.push({
      id: "remove",
      label: t("remove"),
      icon: <Trash2 aria-hidden className="size-4" />,
      tone: "danger",
      onSelect: onRemove,
    });
  }
  return (
    <li
      ref={row}
      className={`flex items-start gap-3 border-b border-hair py-3.5 ${isShown ? "bg-wheat-soft" : ""}`}
    >
      <FileText aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className="min-w-0 font-semibold wrap-anywhere">{name}</p>
          <Badge tone={tones[status]}>
            {status === "processing" ? <Spinner className="size-3.5" /> : null}
            {t(`statuses.${status}`)}
          </Badge>
        </div>
        <p className="figures mt-0.5 text-xs text-ink-soft">
          {size} · <RelativeTime at={file.createdAt} />
        </p>
        {failure ? <p className="mt-1.5 max-w-[68ch] text-poppy">{t(`failures.${failure}`)}</p> : null}
      </div>
      <Menu label={t("actionsOf", { name })} items={items} />
    </li>
  );
}
