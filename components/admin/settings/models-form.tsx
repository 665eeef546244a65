"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { CheckboxField, TextAreaField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import type { ModelSettingsView } from "@/lib/admin/model/settings";
import { SpendingBar } from "../overview/spending-bar";
import { chainOf, modelFormSchema } from "./model-values";

/** Which models answer, in which order, and what a month may cost. */
export function ModelsForm({ initial }: { initial: ModelSettingsView }) {
  const t = useTranslations("admin.settings.models");
  const [saved, setSaved] = useState(initial);
  const form = useApiForm({
    id: "settings-models",
    initial: {
      chain: initial.chain.join("\n"),
      hasCap: initial.monthlyCapCents !== null,
      cap: initial.monthlyCapCents === null ? "" : String(initial.monthlyCapCents / 100),
    },
    schema: modelFormSchema,
    successText: t("saved"),
    errorTexts: { unknown_provider: t("unknownProvider"), not_unique: t("twice") },
    submit: (values) =>
      apiFetch<ModelSettingsView>("/api/v1/admin/settings/models", {
        method: "PUT",
        body: {
          chain: chainOf(values.chain),
          monthlyCapCents: values.hasCap ? Math.round(Number(values.cap.replace(",", ".")) * 100) : null,
        },
      }),
    onSuccess: setSaved,
  });
  return (
    <>
      <Panel title={t("now")} description={t("nowText")}>
        {saved.used.length === 0 ? (
          <Alert tone="info" title={t("none")}>
            <p>{t("noneText")}</p>
          </Alert>
        ) : (
          <ol className="space-y-2">
            {saved.used.map((model, index) => (
              <li key={model.model} className="flex flex-wrap items-center gap-3">
                <span className="figures text-ink-faint">{index + 1}</span>
                <code className="font-mono text-sm font-semibold">{model.model}</code>
                {model.priced ? null : <Badge>{t("unpriced")}</Badge>}
              </li>
            ))}
          </ol>
        )}
        <div className="mt-6 max-w-[24rem]">
          <SpendingBar spentCents={saved.spentCents} capCents={saved.monthlyCapCents} />
        </div>
      </Panel>
      <Panel title={t("choose")} description={t("chooseText")}>
        <Form form={form} label={t("choose")}>
          <TextAreaField
            form={form}
            name="chain"
            label={t("chain")}
            hint={t("chainHint", {
              providers: saved.providers.join(", ") || t("noProviders"),
              installed: saved.installed.join(", ") || t("noProviders"),
            })}
            optional
            rows={4}
            spellCheck={false}
          />
          <CheckboxField form={form} name="hasCap" label={t("hasCap")} />
          {form.values.hasCap ? (
            <TextField
              form={form}
              name="cap"
              label={t("cap")}
              hint={t("capHint")}
              inputMode="decimal"
              className="max-w-[24rem]"
            />
          ) : null}
          <FormActions>
            <SubmitButton form={form} onlyWhenChanged>
              {t("save")}
            </SubmitButton>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
}
