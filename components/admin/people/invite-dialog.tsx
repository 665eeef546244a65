"use client";

import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { SegmentedField, SelectField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { inviteInput } from "@/lib/admin/model/people";
import { locales } from "@/lib/core/model/locale";

/** Opens an account for a colleague. */
export function InviteDialog() {
  const t = useTranslations("admin.people");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden className="size-4" />
        {t("invite.open")}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t("invite.title")} closeLabel={t("close")}>
        {isOpen ? <InviteForm /> : null}
      </Dialog>
    </>
  );
}

function InviteForm() {
  const t = useTranslations("admin.people");
  const locale = useLocale();
  const router = useRouter();
  const form = useApiForm({
    id: "invite-colleague",
    initial: { email: "", name: "", role: "operator", locale: String(locale) },
    schema: inviteInput,
    successText: t("invite.done"),
    errorTexts: { taken: t("invite.taken") },
    submit: (values, call) =>
      apiFetch<{ id: string }>("/api/v1/admin/users", { method: "POST", body: values, ...call }),
    onSuccess: ({ id }) => router.push(`/${locale}/admin/people/${id}`),
  });
  return (
    <Form form={form} label={t("invite.title")} className="space-y-5 pt-2">
      <p className="text-ink-soft">{t("invite.text")}</p>
      <TextField form={form} name="name" label={t("columns.name")} autoComplete="off" />
      <TextField form={form} name="email" type="email" label={t("columns.email")} autoComplete="off" />
      <SegmentedField
        form={form}
        name="role"
        label={t("columns.role")}
        options={(["operator", "admin"] as const).map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
      <SelectField
        form={form}
        name="locale"
        label={t("columns.language")}
        options={locales.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
      />
      <FormActions>
        <SubmitButton form={form}>{t("invite.submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
