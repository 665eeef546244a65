"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { FieldProps } from "./fields";

/** A secret to type, with a button that shows it. It is never kept as a draft. */
export function PasswordField<Values extends object>({
  form,
  name,
  label,
  hint,
  className,
  autoComplete,
  below,
}: Omit<FieldProps<Values, string>, "optional"> & {
  autoComplete: "current-password" | "new-password" | "off";
  /** Under the field: a strength meter, a link. */
  below?: ReactNode;
}) {
  const t = useTranslations("app.form");
  const [isShown, setShown] = useState(false);
  const value: unknown = Reflect.get(form.values, name);
  return (
    <Field
      id={`${form.id}-${name}`}
      label={label}
      hint={hint}
      error={form.errorOf(name)}
      className={className}
    >
      {(aria) => (
        <>
          <span className="relative block">
            <Input
              {...aria}
              data-secret=""
              name={name}
              type={isShown ? "text" : "password"}
              value={typeof value === "string" ? value : ""}
              onChange={(event) => form.change(name, event.target.value)}
              autoComplete={autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              aria-required
              className="pr-13"
            />
            <button
              type="button"
              onClick={() => setShown(!isShown)}
              aria-pressed={isShown}
              aria-label={isShown ? t("hideSecret") : t("showSecret")}
              title={isShown ? t("hideSecret") : t("showSecret")}
              className="absolute top-0.5 right-0.5 grid size-11 place-items-center rounded-md text-ink-soft hover:text-ink"
            >
              {isShown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
            </button>
          </span>
          {below}
        </>
      )}
    </Field>
  );
}

/** A code of digits from an app or a mail. Phones offer it from the message; it is never kept as a draft. */
export function CodeField<Values extends object>({
  form,
  name,
  label,
  hint,
  className,
  length = 6,
}: Omit<FieldProps<Values, string>, "optional"> & { length?: number }) {
  const value: unknown = Reflect.get(form.values, name);
  return (
    <Field
      id={`${form.id}-${name}`}
      label={label}
      hint={hint}
      error={form.errorOf(name)}
      className={className}
    >
      {(aria) => (
        <Input
          {...aria}
          data-secret=""
          name={name}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => form.change(name, event.target.value.replace(/\s/g, "").slice(0, length))}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          aria-required
          className="figures max-w-56 text-xl tracking-[0.3em]"
        />
      )}
    </Field>
  );
}
