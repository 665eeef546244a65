"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { ShownFilter } from "./table-definition";
import { toolFieldStyle } from "./tool-style";

/** The control of one filter. Choices and days act at once, words when they are confirmed or left. */
export function FilterEditor({
  filter,
  values,
  onChange,
}: {
  filter: ShownFilter;
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const t = useTranslations("app.table");
  const id = useId();
  if (filter.kind === "dates") {
    const [from = "", until = ""] = values;
    const changed = (next: [string, string]) => onChange(next.some(Boolean) ? next : []);
    return (
      <div className="grid gap-3 pointer-fine:grid-cols-2">
        <Day
          id={`${id}-from`}
          label={t("from")}
          value={from}
          max={until}
          onChange={(day) => changed([day, until])}
        />
        <Day
          id={`${id}-until`}
          label={t("until")}
          value={until}
          min={from}
          onChange={(day) => changed([from, day])}
        />
      </div>
    );
  }
  if (filter.kind === "text") {
    const confirm = (text: string) => onChange(text.trim() ? [text.trim()] : []);
    return (
      <input
        key={values[0]}
        defaultValue={values[0]}
        aria-label={filter.label}
        maxLength={200}
        onKeyDown={(event) => {
          if (event.key === "Enter") confirm(event.currentTarget.value);
        }}
        onBlur={(event) => confirm(event.currentTarget.value)}
        className={toolFieldStyle}
      />
    );
  }
  const isMulti = filter.kind === "multi";
  const options = filter.options ?? [];
  return (
    <fieldset className="-mx-2 max-h-72 overflow-y-auto">
      <legend className="sr-only">{filter.label}</legend>
      {isMulti ? null : (
        <Choice
          name={id}
          label={t("any")}
          isMulti={false}
          checked={values.length === 0}
          onChange={() => onChange([])}
        />
      )}
      {options.map((option) => (
        <Choice
          key={option.value}
          name={id}
          label={option.label}
          isMulti={isMulti}
          checked={values.includes(option.value)}
          onChange={(isOn) => {
            if (!isMulti) return onChange([option.value]);
            // In the order of the options, so the same choice has the same address.
            const chosen = options.map(({ value }) => value);
            onChange(chosen.filter((value) => (value === option.value ? isOn : values.includes(value))));
          }}
        />
      ))}
    </fieldset>
  );
}

function Choice({
  name,
  label,
  isMulti,
  checked,
  onChange,
}: {
  name: string;
  label: string;
  isMulti: boolean;
  checked: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-2 hover:bg-sunken pointer-coarse:min-h-11">
      <input
        type={isMulti ? "checkbox" : "radio"}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className={
          isMulti
            ? "tick size-5!"
            : "size-5 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-raised checked:border-[6px] checked:border-action hover:border-ink-soft"
        }
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}

function Day({
  id,
  label,
  value,
  min,
  max,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  min?: string;
  max?: string;
  onChange: (day: string) => void;
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value}
        min={min || undefined}
        max={max || undefined}
        onChange={(event) => onChange(event.target.value)}
        className={`${toolFieldStyle} figures`}
      />
    </div>
  );
}
