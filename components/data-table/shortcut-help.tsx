"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import { useShortcutsOn } from "./table-preferences";

const keys = {
  move: ["↓", "↑", "j", "k"],
  open: ["↵"],
  select: ["x"],
  search: ["/"],
  pages: ["p", "n"],
  help: ["?"],
} as const;

const entries = ["move", "open", "select", "search", "pages", "help"] as const;

/** The keys of a table, and the switch that turns the single ones off. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("app");
  const id = useId();
  const [isOn, setOn] = useShortcutsOn();
  return (
    <Dialog open={open} onClose={onClose} title={t("table.shortcuts")} closeLabel={t("actions.close")}>
      <dl className="text-sm">
        {entries.map((entry) => (
          <div key={entry} className="flex items-center justify-between gap-6 border-b border-hair py-2.5">
            <dt>{t(`table.shortcutList.${entry}`)}</dt>
            <dd className="flex gap-1.5">
              {keys[entry].map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex items-center justify-between gap-6 pt-4 text-sm">
        <label htmlFor={id}>{t("table.shortcutsOn")}</label>
        <Switch id={id} checked={isOn} onChange={setOn} />
      </div>
    </Dialog>
  );
}
