"use client";

import { Settings2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { columnsAtFirst, sortNameOf, type TableState } from "./model/table-state";
import type { TableDefinition } from "./table-definition";
import { type Density, useDensity } from "./table-preferences";
import { toolFieldStyle, toolStyle } from "./tool-style";
import type { ChangeTable } from "./use-table-state";

/** Columns, height of rows, and on phones, where no head can be pressed, the sort. */
export function ViewOptions<Row>({
  definition,
  state,
  change,
}: {
  definition: TableDefinition<Row>;
  state: TableState;
  change: ChangeTable;
}) {
  const t = useTranslations("app.table");
  const [density, setDensity] = useDensity();
  const { columns } = definition.shape;
  const shown = state.columns ?? columnsAtFirst(definition.shape);
  const sorts = columns.flatMap((column) => {
    const name = sortNameOf(column);
    const header = definition.columns[column.id]?.header;
    return name && header ? [{ name, header }] : [];
  });
  return (
    <Popover
      title={t("view")}
      align="end"
      panelClass="w-72 p-4 space-y-4"
      triggerClass={toolStyle}
      trigger={
        <>
          <Settings2 aria-hidden className="size-4" />
          {t("view")}
        </>
      }
    >
      {() => (
        <>
          <label className="block md:hidden">
            <span className="mb-1 block text-xs text-ink-soft">{t("sortBy")}</span>
            <select
              value={state.sort}
              onChange={(event) => change({ sort: event.target.value })}
              className={toolFieldStyle}
            >
              {sorts.flatMap(({ name, header }) => [
                <option key={name} value={name}>{`${header}, ${t("ascending")}`}</option>,
                <option key={`-${name}`} value={`-${name}`}>{`${header}, ${t("descending")}`}</option>,
              ])}
            </select>
          </label>
          <div className="flex items-center justify-between gap-3 max-md:hidden">
            <span className="text-xs text-ink-soft">{t("density")}</span>
            <Segmented<Density>
              legend={t("density")}
              name="density"
              size="sm"
              value={density}
              onChange={setDensity}
              options={[
                { value: "calm", label: t("densities.calm") },
                { value: "dense", label: t("densities.dense") },
              ]}
            />
          </div>
          <fieldset className="-mx-2 border-t border-hair pt-3">
            <legend className="float-left mb-1 px-2 text-xs text-ink-soft">{t("columns")}</legend>
            <div className="clear-both">
              {columns.map((column, index) => (
                <label
                  key={column.id}
                  className="flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-2 hover:bg-sunken has-disabled:cursor-not-allowed has-disabled:text-ink-faint pointer-coarse:min-h-11"
                >
                  <input
                    type="checkbox"
                    className="tick size-5!"
                    checked={shown.includes(column.id)}
                    // The first column names the row and leads to it.
                    disabled={index === 0}
                    onChange={(event) =>
                      change(
                        {
                          cursor: state.cursor,
                          columns: columns
                            .map(({ id }) => id)
                            .filter((id) => (id === column.id ? event.target.checked : shown.includes(id))),
                        },
                        "replace",
                      )
                    }
                  />
                  <span className="min-w-0">{definition.columns[column.id]?.header}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
    </Popover>
  );
}
