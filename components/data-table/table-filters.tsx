"use client";

import { ChevronDown, ListFilter, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Popover } from "@/components/ui/popover";
import { FilterEditor } from "./filter-editor";
import type { TableState } from "./model/table-state";
import type { ShownFilter } from "./table-definition";
import { toolStyle } from "./tool-style";

interface FiltersProps {
  filters: readonly ShownFilter[];
  state: TableState;
  onChange: (filters: TableState["filters"]) => void;
}

function withFilter(filters: TableState["filters"], id: string, values: readonly string[]) {
  const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== id));
  return values.length > 0 ? { ...others, [id]: values } : others;
}

/** One button per filter; a set one says to what and has its own way out. For screens with room. */
export function FilterButtons({ filters, state, onChange }: FiltersProps) {
  const t = useTranslations("app.table");
  const say = useFilterText();
  return filters.map((filter) => {
    const values = state.filters[filter.id] ?? [];
    const change = (next: readonly string[]) => onChange(withFilter(state.filters, filter.id, next));
    const isSet = values.length > 0;
    return (
      <span key={filter.id} className="inline-flex max-w-72">
        <Popover
          title={filter.label}
          trigger={
            <>
              <span className="truncate">
                {filter.label}
                {isSet ? <span className="font-semibold">{`: ${say(filter, values)}`}</span> : null}
              </span>
              {isSet ? null : <ChevronDown aria-hidden className="size-3.5 shrink-0 text-ink-soft" />}
            </>
          }
          triggerClass={`${toolStyle} ${isSet ? "rounded-r-none border-ink bg-raised" : ""}`}
          panelClass="w-72 p-4"
        >
          {() => <FilterEditor filter={filter} values={values} onChange={change} />}
        </Popover>
        {isSet ? (
          <button
            type="button"
            onClick={() => change([])}
            aria-label={t("clearFilter", { name: filter.label })}
            className="grid min-h-9 w-8 shrink-0 place-items-center rounded-r-md border border-l-0 border-ink bg-raised hover:bg-sunken pointer-coarse:min-h-11 pointer-coarse:w-11"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        ) : null}
      </span>
    );
  });
}

/** All filters behind one button, as a sheet. For screens on which a row of buttons would take three lines. */
export function FilterSheet({ filters, state, onChange }: FiltersProps) {
  const t = useTranslations("app");
  const [isOpen, setOpen] = useState(false);
  const count = Object.keys(state.filters).length;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} aria-haspopup="dialog" className={toolStyle}>
        <ListFilter aria-hidden className="size-4" />
        {t("table.filters")}
        {count > 0 ? (
          <span className="figures rounded-full bg-wheat px-1.5 font-semibold text-on-wheat">{count}</span>
        ) : null}
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("table.filters")}
        closeLabel={t("actions.close")}
        shape="sheet"
      >
        {isOpen ? (
          <div className="space-y-6 pt-2 text-sm">
            {filters.map((filter) => (
              <div key={filter.id}>
                <p className="mb-1.5 font-semibold">{filter.label}</p>
                <FilterEditor
                  filter={filter}
                  values={state.filters[filter.id] ?? []}
                  onChange={(values) => onChange(withFilter(state.filters, filter.id, values))}
                />
              </div>
            ))}
            <div className="flex flex-wrap gap-3">
              <Button size="sm" onClick={() => setOpen(false)}>
                {t("table.apply")}
              </Button>
              {count > 0 ? (
                <Button size="sm" variant="quiet" onClick={() => onChange({})}>
                  {t("table.clearAll")}
                </Button>
              ) : null}
            </div>
          </div>
        ) : null}
      </Dialog>
    </>
  );
}

/** What a filter is set to, in words. */
function useFilterText(): (filter: ShownFilter, values: readonly string[]) => string {
  const t = useTranslations("app.table");
  const format = useFormatter();
  const say = (day: string) => format.dateTime(new Date(`${day}T12:00:00Z`), "dayShort");
  return ({ kind, options }, values) => {
    if (kind === "text") return values[0] ?? "";
    if (kind !== "dates") {
      return values
        .map((value) => options?.find((option) => option.value === value)?.label ?? value)
        .join(", ");
    }
    const [from, until] = values;
    if (from && until) return `${say(from)} – ${say(until)}`;
    return from ? t("fromDay", { day: say(from) }) : t("untilDay", { day: say(until ?? "") });
  };
}
