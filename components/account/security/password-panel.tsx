"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, refreshApi } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { requiredFields } from "@/components/auth/required-fields";
import { usePasswordTexts } from "@/components/auth/use-password-texts";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Button } from "@/components/ui/button";

/** Choosing a new password, or the first one. */
export function PasswordPanel({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = useTranslations("auth.security.password");
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel id="password" title={t("title")} description={hasPassword ? t("lead") : t("none")}>
      {isOpen ? (
        <PasswordForm email={email} onClose={() => setOpen(false)} />
      ) : (
        <Button variant="outline" size="sm" onClick={() => setOpen(true)}>
          {hasPassword ? t("change") : t("set")}
        </Button>
      )}
    </Panel>
  );
}

const onlyPassword = requiredFields("password");

function PasswordForm({ email, onClose }: { email: string; onClose: () => void }) {
  const t = useTranslations("auth");
  const app = useTranslations("app.actions");
  const form = useApiForm({
    id: "change-password",
    initial: { password: "" },
    schema: onlyPassword,
    keepsDraft: false,
    successText: t("security.password.done"),
    errorTexts: usePasswordTexts(),
    submit: ({ password }) => apiFetch("/api/v1/auth/password", { method: "PUT", body: { password } }),
    onSuccess: () => {
      void refreshApi("/api/v1/auth/");
      onClose();
    },
  });
  return (
    <Form form={form} label={t("security.password.change")} className="max-w-form space-y-4">
      {/* Password managers keep the new password with this name. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        form={form}
        name="password"
        label={t("fields.newPassword")}
        person={{ email, name: "" }}
      />
      <FormActions>
        <SubmitButton form={form} pendingText={t("security.password.pending")}>
          {t("security.password.submit")}
        </SubmitButton>
        <Button variant="quiet" size="sm" onClick={onClose}>
          {app("cancel")}
        </Button>
      </FormActions>
    </Form>
  );
}
