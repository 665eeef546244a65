"use client";

import { useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { Form, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import type { Locale } from "@/lib/core/model/locale";
import { InvalidLink } from "./invalid-link";
import { isLinkOver, useHiddenToken } from "./link-token";
import { NewPasswordField } from "./new-password-field";
import { requiredFields } from "./required-fields";
import { usePasswordTexts } from "./use-password-texts";

const onlyPassword = requiredFields("password");

/** Sets a new password with the secret of a mailed link. */
export function ResetPasswordForm({ locale, token }: { locale: Locale; token: string }) {
  const t = useTranslations("auth");
  useHiddenToken();
  const form = useApiForm({
    id: "reset-password",
    initial: { password: "" },
    schema: onlyPassword,
    keepsDraft: false,
    successText: null,
    errorTexts: usePasswordTexts(),
    submit: ({ password }, { idempotencyKey }) =>
      apiFetch("/api/v1/auth/reset-password", {
        method: "POST",
        idempotencyKey,
        body: { token, password },
      }),
    onSuccess: () => location.assign(`/${locale}/auth/sign-in?notice=passwordReset`),
  });
  if (token === "" || isLinkOver(form.problem)) {
    return <InvalidLink action={{ href: `/${locale}/auth/forgot-password`, label: t("reset.again") }} />;
  }
  return (
    <Form form={form} label={t("reset.title")}>
      <p className="text-ink-soft">{t("reset.lead")}</p>
      <NewPasswordField form={form} name="password" label={t("fields.newPassword")} />
      <SubmitButton form={form} size="md" className="w-full" pendingText={t("reset.pending")}>
        {t("reset.submit")}
      </SubmitButton>
    </Form>
  );
}
