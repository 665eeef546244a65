"use client";

import { useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { TextField } from "@/components/form/fields";
import { Form, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import type { Locale } from "@/lib/core/model/locale";
import { mailDoors, noteSentMail } from "./mail-sent";
import { withNext } from "./next-path";
import { requiredFields } from "./required-fields";

const onlyEmail = requiredFields("email");

/** Asks for a mail by its address alone: for a new password, or once more to confirm the address. */
export function MailRequestForm({
  locale,
  next,
  purpose,
}: {
  locale: Locale;
  next: string;
  purpose: "forgot-password" | "register";
}) {
  const t = useTranslations("auth");
  const words = purpose === "register" ? "verify" : "forgot";
  const form = useApiForm({
    id: `mail-${purpose}`,
    initial: { email: "" },
    schema: onlyEmail,
    keepsDraft: false,
    successText: null,
    submit: ({ email }, { idempotencyKey }) =>
      apiFetch(mailDoors[purpose], {
        method: "POST",
        idempotencyKey,
        body: { email: email.trim(), locale, next },
      }),
    onSuccess: (_, { email }) => {
      noteSentMail(email.trim());
      location.assign(withNext(`/${locale}/auth/check-mail/${purpose}`, next, locale));
    },
  });
  return (
    <Form form={form} label={t(`${words}.request`)}>
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
      <SubmitButton form={form} size="md" className="w-full" pendingText={t("fields.mailPending")}>
        {t(`${words}.request`)}
      </SubmitButton>
    </Form>
  );
}
