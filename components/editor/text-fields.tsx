"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { FieldGroup } from "./model";

interface TextProps {
  group: FieldGroup<string>;
  label: string;
  hint?: string;
  /** Says how many characters are left once it gets close. */
  maxLength?: number;
  lang?: string;
}

/** One line of text in an editor. */
export function LineField({ group, label, hint, maxLength, lang, mono }: TextProps & { mono?: boolean }) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={group.errorOf("")}>
      {(aria) => (
        <>
          <Input
            {...aria}
            lang={lang}
            value={group.value}
            onChange={(event) => group.onChange(event.target.value)}
            className={mono ? "font-mono text-sm" : undefined}
            spellCheck={!mono}
            autoComplete="off"
          />
          <Remaining length={group.value.length} of={maxLength} />
        </>
      )}
    </Field>
  );
}

/** Several lines of text in an editor. */
export function ParagraphField({
  group,
  label,
  hint,
  maxLength,
  lang,
  rows = 3,
}: TextProps & { rows?: number }) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={group.errorOf("")}>
      {(aria) => (
        <>
          <Textarea
            {...aria}
            lang={lang}
            rows={rows}
            value={group.value}
            onChange={(event) => group.onChange(event.target.value)}
            className="min-h-20!"
          />
          <Remaining length={group.value.length} of={maxLength} />
        </>
      )}
    </Field>
  );
}

/** A list of short texts, one a line. */
export function LinesField({
  group,
  label,
  hint,
  lang,
}: {
  group: FieldGroup<string[]>;
  label: string;
  hint?: string;
  lang?: string;
}) {
  const id = useId();
  const wrong = group.value.findIndex((_, index) => group.errorOf(String(index)));
  const error = group.errorOf("") ?? (wrong >= 0 ? group.errorOf(String(wrong)) : undefined);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(aria) => (
        <Textarea
          {...aria}
          lang={lang}
          rows={Math.max(2, group.value.length)}
          value={group.value.join("\n")}
          onChange={(event) => group.onChange(event.target.value.split("\n"))}
          onBlur={() => group.onChange(group.value.map((line) => line.trim()).filter(Boolean))}
          className="min-h-20!"
        />
      )}
    </Field>
  );
}

/** An amount of money in euros; kept in cents. */
export function EuroField({ group, label }: { group: FieldGroup<number>; label: string }) {
  const id = useId();
  const t = useTranslations("editor");
  return (
    <Field id={id} label={label} hint={t("service.netEuro")} error={group.errorOf("")}>
      {(aria) => (
        <Input
          {...aria}
          type="number"
          min={0}
          step={0.01}
          inputMode="decimal"
          value={group.value / 100}
          onChange={(event) => group.onChange(Math.round(Number(event.target.value) * 100))}
          className="figures"
        />
      )}
    </Field>
  );
}

function Remaining({ length, of }: { length: number; of: number | undefined }) {
  const t = useTranslations("app.form");
  const left = of === undefined ? Number.POSITIVE_INFINITY : of - length;
  if (of === undefined || left >= of / 4) return null;
  return (
    <p
      className={`figures mt-1.5 text-right text-xs ${left < 0 ? "font-semibold text-poppy" : "text-ink-faint"}`}
    >
      {left < 0 ? t("tooMany", { count: -left }) : t("remaining", { count: left })}
    </p>
  );
}
