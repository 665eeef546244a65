"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented, type SegmentedOption } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { ApiForm } from "./use-api-form";

/** The names of a form's fields that hold a certain kind of value. */
export type NamesOf<Values, Kind> = {
  [Name in keyof Values]-?: Values[Name] extends Kind ? Name & string : never;
}[keyof Values];

type Text = string | null | undefined;

/** What every field of a form shares. */
export interface FieldProps<Values extends object, Kind> {
  form: ApiForm<Values>;
  name: NamesOf<Values, Kind>;
  label: ReactNode;
  hint?: ReactNode;
  /** Says "optional" beside the label. Fields are required unless they say so. */
  optional?: boolean;
  className?: string;
}

/** What a part of ours adds to a native control is not the caller's to set. */
type Native<Tag extends "input" | "textarea" | "select"> = Omit<
  ComponentProps<Tag>,
  "form" | "name" | "value" | "defaultValue" | "onChange" | "id" | "className"
>;

/** One line of text. */
export function TextField<Values extends object>({
  form,
  name,
  label,
  hint,
  optional,
  className,
  ...rest
}: FieldProps<Values, Text> & Native<"input">) {
  const t = useTranslations("app.form");
  return (
    <Field
      id={`${form.id}-${name}`}
      label={label}
      hint={hint}
      note={optional ? t("optional") : undefined}
      error={form.errorOf(name)}
      className={className}
    >
      {(aria) => (
        <Input
          {...aria}
          name={name}
          value={textOf(form, name)}
          onChange={(event) => form.change(name, event.target.value)}
          aria-required={!optional}
          {...rest}
        />
      )}
    </Field>
  );
}

/** Several lines of text. With `countTo` it says how many characters are left when it gets close. */
export function TextAreaField<Values extends object>({
  form,
  name,
  label,
  hint,
  optional,
  className,
  countTo,
  ...rest
}: FieldProps<Values, Text> & Native<"textarea"> & { countTo?: number }) {
  const t = useTranslations("app.form");
  const text = textOf(form, name);
  const left = countTo === undefined ? Number.POSITIVE_INFINITY : countTo - text.length;
  return (
    <Field
      id={`${form.id}-${name}`}
      label={label}
      hint={hint}
      note={optional ? t("optional") : undefined}
      error={form.errorOf(name)}
      className={className}
    >
      {(aria) => (
        <>
          <Textarea
            {...aria}
            name={name}
            value={text}
            onChange={(event) => form.change(name, event.target.value)}
            aria-required={!optional}
            {...rest}
          />
          {countTo !== undefined && left < countTo / 5 ? (
            <p
              className={`figures mt-1.5 text-right text-xs ${left < 0 ? "font-semibold text-poppy" : "text-ink-faint"}`}
            >
              {left < 0 ? t("tooMany", { count: -left }) : t("remaining", { count: left })}
            </p>
          ) : null}
        </>
      )}
    </Field>
  );
}

/** A native choice of one. `placeholder` stands for nothing chosen yet. */
export function SelectField<Values extends object>({
  form,
  name,
  label,
  hint,
  optional,
  className,
  options,
  placeholder,
  ...rest
}: FieldProps<Values, Text> &
  Native<"select"> & { options: ReadonlyArray<{ value: string; label: string }>; placeholder?: string }) {
  const t = useTranslations("app.form");
  return (
    <Field
      id={`${form.id}-${name}`}
      label={label}
      hint={hint}
      note={optional ? t("optional") : undefined}
      error={form.errorOf(name)}
      className={className}
    >
      {(aria) => (
        <Select
          {...aria}
          name={name}
          value={textOf(form, name)}
          onChange={(event) => form.change(name, event.target.value)}
          {...rest}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** A sentence to agree to. */
export function CheckboxField<Values extends object>({
  form,
  name,
  label,
  hint,
  className,
}: Omit<FieldProps<Values, boolean>, "optional">) {
  const id = `${form.id}-${name}`;
  return (
    <div className={className}>
      <Checkbox
        id={id}
        name={name}
        label={label}
        error={form.errorOf(name)}
        checked={Reflect.get(form.values, name) === true}
        onChange={(event) => form.change(name, event.target.checked)}
      />
      {hint ? <p className="mt-1 ml-9 text-sm text-ink-soft">{hint}</p> : null}
    </div>
  );
}

/** Several of a list, each with its box. */
export function CheckboxGroupField<Values extends object>({
  form,
  name,
  label,
  hint,
  className = "",
  options,
}: Omit<FieldProps<Values, readonly string[]>, "optional"> & {
  options: ReadonlyArray<{ value: string; label: ReactNode; hint?: ReactNode }>;
}) {
  const error = form.errorOf(name);
  const held: unknown = Reflect.get(form.values, name);
  const chosen = Array.isArray(held) ? held.map(String) : [];
  const id = `${form.id}-${name}`;
  return (
    <fieldset className={className} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      {hint ? <p className="mb-3 text-sm text-ink-soft">{hint}</p> : null}
      <div className="space-y-3">
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            label={
              <>
                {option.label}
                {option.hint ? <span className="block text-ink-soft">{option.hint}</span> : null}
              </>
            }
            error={index === options.length - 1 ? error : undefined}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              form.change(
                name,
                event.target.checked
                  ? [...chosen, option.value]
                  : chosen.filter((value) => value !== option.value),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A choice of a few, all in sight. */
export function SegmentedField<Values extends object>({
  form,
  name,
  label,
  hint,
  className = "",
  options,
}: Omit<FieldProps<Values, Text>, "optional" | "label"> & {
  label: string;
  options: readonly SegmentedOption<string>[];
}) {
  return (
    <div className={className}>
      <p aria-hidden className="mb-1.5 text-sm font-semibold">
        {label}
      </p>
      {hint ? <p className="mb-2 text-sm text-ink-soft">{hint}</p> : null}
      <Segmented
        legend={label}
        name={name}
        value={textOf(form, name)}
        options={options}
        onChange={(value) => form.change(name, value)}
      />
    </div>
  );
}

function textOf<Values extends object>(form: ApiForm<Values>, name: string): string {
  const value: unknown = Reflect.get(form.values, name);
  return typeof value === "string" ? value : "";
}
