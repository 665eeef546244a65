"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { TextField } from "@/components/form/fields";
import { Form, SubmitButton } from "@/components/form/form";
import { CodeField } from "@/components/form/password-field";
import { useApiForm } from "@/components/form/use-api-form";
import { company } from "@/components/layout/company";
import { Button } from "@/components/ui/button";
import { requiredFields } from "./required-fields";
import { asWrongField } from "./sign-in-problem";

const onlyCode = requiredFields("code");

/** The second step of a sign-in: a code of the app, or one of the recovery codes. */
export function SecondFactorForm({ next }: { next: string }) {
  const t = useTranslations("auth.secondFactor");
  const [way, setWay] = useState<"app" | "recovery">("app");
  return (
    <>
      <p className="mb-6 text-ink-soft">{way === "app" ? t("lead") : t("recoveryLead")}</p>
      <CodeForm key={way} way={way} next={next} />
      <div className="mt-5 space-y-4 text-sm text-ink-soft">
        <Button
          variant="quiet"
          size="sm"
          className="-mx-4"
          onClick={() => setWay(way === "app" ? "recovery" : "app")}
        >
          {way === "app" ? t("useRecovery") : t("useApp")}
        </Button>
        {way === "recovery" ? (
          <p>
            {t.rich("lost", {
              mail: () => (
                <a href={`mailto:${company.email}`} className="link">
                  {company.email}
                </a>
              ),
            })}
          </p>
        ) : null}
      </div>
    </>
  );
}

function CodeForm({ way, next }: { way: "app" | "recovery"; next: string }) {
  const t = useTranslations("auth");
  const form = useApiForm({
    id: `second-factor-${way}`,
    initial: { code: "" },
    schema: onlyCode,
    keepsDraft: false,
    successText: null,
    errorTexts: { wrong: way === "app" ? t("secondFactor.wrong") : t("secondFactor.wrongRecovery") },
    submit: async ({ code }) => {
      try {
        return await apiFetch("/api/v1/auth/second-factor", { method: "POST", body: { code: code.trim() } });
      } catch (thrown) {
        throw asWrongField(thrown, "code");
      }
    },
    onSuccess: () => location.assign(next),
  });
  return (
    <Form form={form} label={t("secondFactor.title")}>
      {way === "app" ? (
        <CodeField form={form} name="code" label={t("fields.code")} />
      ) : (
        <TextField
          form={form}
          name="code"
          label={t("fields.recoveryCode")}
          data-secret=""
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="font-mono"
        />
      )}
      <SubmitButton form={form} size="md" className="w-full" pendingText={t("secondFactor.pending")}>
        {t("secondFactor.submit")}
      </SubmitButton>
    </Form>
  );
}
