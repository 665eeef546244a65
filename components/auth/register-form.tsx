"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { TextField } from "@/components/form/fields";
import { Form, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import type { SignInProvider } from "@/lib/auth/model/sign-in-provider";
import type { Locale } from "@/lib/core/model/locale";
import { legalPath } from "./legal-path";
import { noteSentMail } from "./mail-sent";
import { NewPasswordField } from "./new-password-field";
import { withNext } from "./next-path";
import { OtherWays } from "./other-ways";
import { ProviderButtons } from "./provider-buttons";
import { requiredFields } from "./required-fields";
import { usePasswordTexts } from "./use-password-texts";

const allFields = requiredFields("name", "email", "password");

/** Opening an account. What comes next is the same whether the address has one already or not. */
export function RegisterForm({
  locale,
  next,
  providers,
}: {
  locale: Locale;
  next: string;
  providers: readonly SignInProvider[];
}) {
  const t = useTranslations("auth");
  const form = useApiForm({
    id: "register",
    initial: { name: "", email: "", password: "" },
    schema: allFields,
    keepsDraft: false,
    successText: null,
    errorTexts: usePasswordTexts(),
    submit: ({ name, email, password }, { idempotencyKey }) =>
      apiFetch("/api/v1/auth/register", {
        method: "POST",
        idempotencyKey,
        body: { name: name.trim(), email: email.trim(), password, locale, next },
      }),
    onSuccess: (_, { email }) => {
      noteSentMail(email.trim());
      location.assign(withNext(`/${locale}/auth/check-mail/register`, next, locale));
    },
  });
  return (
    <>
      <Form form={form} label={t("register.title")}>
        <TextField
          form={form}
          name="name"
          label={t("fields.name")}
          hint={t("register.nameHint")}
          autoComplete="name"
          maxLength={80}
        />
        <TextField
          form={form}
          name="email"
          label={t("fields.email")}
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <NewPasswordField form={form} name="password" label={t("fields.password")} person={form.values} />
        <p className="text-sm text-ink-soft">
          {t.rich("register.terms", {
            terms: (words) => (
              <Link prefetch={false} href={legalPath("terms", locale)} className="link">
                {words}
              </Link>
            ),
            privacy: (words) => (
              <Link prefetch={false} href={legalPath("privacy", locale)} className="link">
                {words}
              </Link>
            ),
          })}
        </p>
        <SubmitButton form={form} size="md" className="w-full" pendingText={t("register.pending")}>
          {t("register.submit")}
        </SubmitButton>
      </Form>
      {providers.length > 0 ? (
        <OtherWays label={t("register.or")}>
          <ProviderButtons
            providers={providers}
            goOn={withNext(`/${locale}/auth/second-factor`, next, locale)}
            purpose="register"
          />
        </OtherWays>
      ) : null}
    </>
  );
}
