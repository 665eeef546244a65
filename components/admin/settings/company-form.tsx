"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { TextAreaField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import type { CompanySettings } from "@/lib/admin/model/settings";
import { companyFormSchema, companyFromForm, companyToForm } from "./company-values";

/** The company's facts; pages, structured data, mails and the assistant follow them. */
export function CompanyForm({ initial }: { initial: CompanySettings }) {
  const t = useTranslations("admin.settings.company");
  const format = useFormatter();
  const [saved, setSaved] = useState(initial);
  const form = useApiForm({
    id: "settings-company",
    initial: companyToForm(initial.company),
    successText: t("saved"),
    errorTexts: { invalid_format: t("wrongFormat") },
    submit: (values) =>
      apiFetch<CompanySettings>("/api/v1/admin/settings/company", {
        method: "PUT",
        body: { basedOn: saved.updatedAt, company: companyFromForm(values) },
      }),
    schema: companyFormSchema,
    onSuccess: setSaved,
  });
  const half = "grid gap-x-6 gap-y-5 sm:grid-cols-2";
  return (
    <Form form={form} label={t("title")} className="">
      <Panel title={t("identity")} description={t("identityText")}>
        <div className={half}>
          <TextField form={form} name="name" label={t("fields.name")} />
          <TextField form={form} name="legalName" label={t("fields.legalName")} />
          <TextField form={form} name="url" label={t("fields.url")} inputMode="url" />
          <TextField form={form} name="foundedYear" label={t("fields.foundedYear")} inputMode="numeric" />
          <TextAreaField
            form={form}
            name="managingDirectors"
            label={t("fields.managingDirectors")}
            hint={t("fields.managingDirectorsHint")}
            rows={2}
            className="sm:col-span-2"
          />
        </div>
      </Panel>
      <Panel title={t("contact")} description={t("contactText")}>
        <div className={half}>
          <TextField form={form} name="street" label={t("fields.street")} className="sm:col-span-2" />
          <TextField form={form} name="postalCode" label={t("fields.postalCode")} />
          <TextField form={form} name="city" label={t("fields.city")} />
          <TextField form={form} name="latitude" label={t("fields.latitude")} inputMode="decimal" />
          <TextField form={form} name="longitude" label={t("fields.longitude")} inputMode="decimal" />
          <TextField form={form} name="phone" label={t("fields.phone")} hint={t("fields.phoneHint")} />
          <TextField
            form={form}
            name="phoneDisplay"
            label={t("fields.phoneDisplay")}
            hint={t("fields.phoneDisplayHint")}
          />
          <TextField form={form} name="email" type="email" label={t("fields.email")} />
          <TextField form={form} name="privacyEmail" type="email" label={t("fields.privacyEmail")} />
          <TextField form={form} name="opens" type="time" label={t("fields.opens")} />
          <TextField form={form} name="closes" type="time" label={t("fields.closes")} />
          <TextField
            form={form}
            name="replyWithinWorkingDays"
            label={t("fields.replyWithinWorkingDays")}
            inputMode="numeric"
          />
        </div>
      </Panel>
      <Panel title={t("legal")} description={t("legalText")}>
        <div className={half}>
          <TextField form={form} name="registerCourt" label={t("fields.registerCourt")} />
          <TextField form={form} name="registerNumber" label={t("fields.registerNumber")} />
          <TextField form={form} name="vatId" label={t("fields.vatId")} />
          <TextField form={form} name="vatPercent" label={t("fields.vatPercent")} inputMode="decimal" />
        </div>
        <div className="mt-6">
          <FormActions>
            <SubmitButton form={form} onlyWhenChanged>
              {t("save")}
            </SubmitButton>
            <p className="text-xs text-ink-faint">
              {t("lastSaved", { at: format.dateTime(new Date(saved.updatedAt), "dayAndTime") })}
            </p>
          </FormActions>
        </div>
      </Panel>
    </Form>
  );
}
