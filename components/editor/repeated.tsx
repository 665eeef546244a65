"use client";

import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { entryOf, type FieldGroup } from "./model";

/** A list of entries that are written, moved and taken out one by one. */
export function Repeated<Entry>({
  group,
  label,
  empty,
  max,
  children,
}: {
  group: FieldGroup<Entry[]>;
  label: string;
  /** A new entry. */
  empty: Entry;
  max: number;
  children: (entry: FieldGroup<Entry>) => ReactNode;
}) {
  const t = useTranslations("editor.list");
  const titleId = useId();
  const { value, onChange } = group;
  const move = (from: number, to: number) => {
    const moved = [...value];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange(moved);
  };
  return (
    <section aria-labelledby={titleId}>
      <div className="mb-2 flex items-center justify-between gap-4">
        <h3 id={titleId} className="text-sm font-semibold">
          {label}
        </h3>
        <Button
          variant="quiet"
          size="sm"
          disabled={value.length >= max}
          onClick={() => onChange([...value, empty])}
        >
          <Plus aria-hidden className="size-4" />
          {t("add")}
        </Button>
      </div>
      {value.length === 0 ? <p className="text-sm text-ink-faint">{t("none")}</p> : null}
      <ol className="space-y-3">
        {value.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          <li key={index} className="rounded-md border border-hair p-3">
            <div className="mb-2 flex items-center justify-between">
              <span className="figures text-xs text-ink-faint">{index + 1}</span>
              <span className="flex">
                <IconButton
                  label={t("up", { number: index + 1 })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp aria-hidden className="size-4" />
                </IconButton>
                <IconButton
                  label={t("down", { number: index + 1 })}
                  disabled={index === value.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown aria-hidden className="size-4" />
                </IconButton>
                <IconButton
                  label={t("remove", { number: index + 1 })}
                  onClick={() => onChange(value.filter((_, at) => at !== index))}
                >
                  <Trash2 aria-hidden className="size-4" />
                </IconButton>
              </span>
            </div>
            <div className="space-y-3">{children(entryOf(group, index, entry))}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function IconButton({
  label,
  onClick,
  disabled,
  children,
}: {
  label: string;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-9 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink disabled:opacity-40 pointer-coarse:size-11"
    >
      {children}
    </button>
  );
}
