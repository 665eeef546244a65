"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { requiredFields } from "@/components/auth/required-fields";
import { SelectField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { maxName, type ProfileView } from "@/lib/account/model/profile";
import { locales } from "@/lib/core/model/locale";

/** Name, language and time zone. */
export function ProfileForm({ profile, timeZones }: { profile: ProfileView; timeZones: readonly string[] }) {
  const t = useTranslations("account.profile");
  const locale = useLocale();
  const router = useRouter();
  const form = useApiForm({
    id: "profile",
    initial: { name: profile.name, locale: profile.locale, timeZone: profile.timeZone },
    schema: requiredFields("name"),
    submit: (values) => apiFetch<ProfileView>("/api/v1/users/me", { method: "PATCH", body: values }),
    onSuccess: (saved) => {
      // Another language is another page; the same one only shows the new name.
      if (saved.locale !== locale && saved.locale !== profile.locale)
        location.assign(`/${saved.locale}/account/profile`);
      else router.refresh();
    },
  });
  const zones = timeZones.includes(profile.timeZone) ? timeZones : [profile.timeZone, ...timeZones];
  return (
    <Form form={form} className="max-w-form space-y-5">
      <TextField
        form={form}
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        maxLength={maxName}
        autoComplete="name"
      />
      <SelectField
        form={form}
        name="locale"
        label={t("locale")}
        hint={t("localeHint")}
        options={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
      />
      <SelectField
        form={form}
        name="timeZone"
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        options={zones.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
      />
      <FormActions>
        <SubmitButton form={form} onlyWhenChanged>
          {t("save")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
