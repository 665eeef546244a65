"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, refreshApi } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { Panel, SettingsRow } from "@/components/app/panel";
import { useProblemText } from "@/components/app/use-problem-text";
import { requiredFields } from "@/components/auth/required-fields";
import { TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { SecurityView } from "@/lib/auth/model/auth-views";

/** The address of an account and how it is changed. */
export function EmailPanel({ security }: { security: SecurityView }) {
  const t = useTranslations("auth.security.email");
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel id="email" title={t("title")}>
      <SettingsRow
        label={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="wrap-anywhere" translate="no">
              {security.email}
            </span>
            <Badge tone={security.emailVerified ? "steppe" : "wheat"}>
              {security.emailVerified ? t("verified") : t("unverified")}
            </Badge>
          </span>
        }
        control={
          isOpen ? undefined : (
            <>
              {security.emailVerified ? null : <Resend email={security.email} />}
              <Button variant="outline" size="sm" onClick={() => setOpen(true)}>
                {t("change")}
              </Button>
            </>
          )
        }
      >
        {isOpen ? <EmailForm onClose={() => setOpen(false)} /> : null}
        {security.pendingEmail && !isOpen ? (
          <Alert tone="info" live="polite">
            {t.rich("sent", { email: () => <b className="wrap-anywhere">{security.pendingEmail}</b> })}
          </Alert>
        ) : null}
      </SettingsRow>
    </Panel>
  );
}

function Resend({ email }: { email: string }) {
  const t = useTranslations("auth.security.email");
  const locale = useLocale();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const resend = async () => {
    setPending(true);
    try {
      await apiFetch("/api/v1/auth/resend-verification", { method: "POST", body: { email, locale } });
      void showToast(t("resent"), { tone: "good" });
    } catch (thrown) {
      void showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    } finally {
      setPending(false);
    }
  };
  return (
    <Button variant="quiet" size="sm" busy={isPending} onClick={() => void resend()}>
      {t("resend")}
    </Button>
  );
}

const onlyEmail = requiredFields("email");

function EmailForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations("auth.security.email");
  const app = useTranslations("app.actions");
  const form = useApiForm({
    id: "change-email",
    initial: { email: "" },
    schema: onlyEmail,
    keepsDraft: false,
    successText: null,
    submit: ({ email }) => apiFetch("/api/v1/auth/email", { method: "PUT", body: { email: email.trim() } }),
    onSuccess: () => {
      void refreshApi("/api/v1/auth/security");
      onClose();
    },
  });
  return (
    <Form form={form} label={t("change")} className="max-w-form space-y-4">
      <TextField
        form={form}
        name="email"
        label={t("new")}
        hint={t("newHint")}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <FormActions>
        <SubmitButton form={form} pendingText={t("pending")}>
          {t("submit")}
        </SubmitButton>
        <Button variant="quiet" size="sm" onClick={onClose}>
          {app("cancel")}
        </Button>
      </FormActions>
    </Form>
  );
}
