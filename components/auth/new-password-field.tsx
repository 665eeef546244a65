"use client";

import { useTranslations } from "next-intl";
import type { NamesOf } from "@/components/form/fields";
import { PasswordField } from "@/components/form/password-field";
import type { ApiForm } from "@/components/form/use-api-form";
import { passwordLimits } from "@/lib/auth/model/password-limits";
import type { PasswordContext } from "@/lib/auth/model/password-problem";
import { CapsLockHint } from "./caps-lock-hint";
import { advisePassword, type PasswordAdvice } from "./password-advice";

const bars = { empty: 0, short: 0, weak: 1, fair: 2, strong: 3 } as const;
const nobody: PasswordContext = { name: "", email: "" };
const colours = { 0: "", 1: "bg-poppy", 2: "bg-wheat", 3: "bg-steppe" } as const;

/** A password to choose: the one rule before it is typed, advice while it is. */
export function NewPasswordField<Values extends object>({
  form,
  name,
  label,
  person = nobody,
}: {
  form: ApiForm<Values>;
  name: NamesOf<Values, string>;
  label: string;
  /** Whose password it will be, as far as is known. */
  person?: PasswordContext;
}) {
  const t = useTranslations("auth.password");
  const value: unknown = Reflect.get(form.values, name);
  const advice = advisePassword(typeof value === "string" ? value : "", person);
  return (
    <PasswordField
      form={form}
      name={name}
      label={label}
      hint={t("hint", { minimum: passwordLimits.minLength })}
      autoComplete="new-password"
      below={
        <>
          <CapsLockHint fieldId={`${form.id}-${name}`} />
          {form.errorOf(name) ? null : <Strength advice={advice} />}
        </>
      }
    />
  );
}

/** Three bars and a word. The word alone is read out, and only when it changes. */
function Strength({ advice }: { advice: PasswordAdvice }) {
  const t = useTranslations("auth.password");
  const filled = bars[advice.strength];
  return (
    <div className={advice.strength === "empty" ? "sr-only" : "mt-2 flex items-center gap-3 text-sm"}>
      <span aria-hidden className="flex w-24 shrink-0 gap-1">
        {[1, 2, 3].map((bar) => (
          <span
            key={bar}
            className={`h-1.5 flex-1 rounded-full transition-colors duration-180 ${bar <= filled ? colours[filled] : "bg-hair"}`}
          />
        ))}
      </span>
      <span role="status" className="text-ink-soft">
        {sentence(t, advice)}
      </span>
    </div>
  );
}

function sentence(t: ReturnType<typeof useTranslations<"auth.password">>, advice: PasswordAdvice) {
  if (advice.strength === "empty") return null;
  if (advice.strength === "short") return t("missing", { count: advice.missing });
  if (advice.refused === "tooLong") return t("tooLong", { maximum: passwordLimits.maxLength });
  return t(advice.refused ?? advice.strength);
}
