"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { SelectField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { SecretOnce } from "@/components/form/secret-once";
import { useApiForm } from "@/components/form/use-api-form";
import { Dialog } from "@/components/ui/dialog";
import type { ApiKeyView, CreatedApiKey } from "@/lib/account/model/api-key";

const overlaps = ["0", "1", "3", "7"] as const;

/** Replaces a key: the new one works at once, the old one until the chosen end. */
export function RotateKeyDialog({
  item,
  onRotated,
  onClose,
}: {
  item: ApiKeyView;
  onRotated: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("account.keys");
  const app = useTranslations("app.actions");
  const [created, setCreated] = useState<CreatedApiKey | null>(null);
  const form = useApiForm<{ overlapDays: string }, CreatedApiKey>({
    id: `rotate-${item.id}`,
    initial: { overlapDays: "1" },
    keepsDraft: false,
    successText: null,
    submit: ({ overlapDays }, { idempotencyKey }) =>
      apiFetch(`/api/v1/api-keys/${item.id}/rotate`, {
        method: "POST",
        idempotencyKey,
        body: { overlapDays: Number(overlapDays) },
      }),
    onSuccess: (key) => {
      setCreated(key);
      onRotated();
    },
  });
  return (
    <Dialog open onClose={onClose} title={t("rotate.title", { name: item.name })} closeLabel={app("close")}>
      {created ? (
        <SecretOnce label={t("create.secret")} secret={created.secret} onDone={onClose} />
      ) : (
        <Form form={form}>
          <p>{t("rotate.text")}</p>
          <SelectField
            form={form}
            name="overlapDays"
            label={t("rotate.overlap")}
            options={overlaps.map((days) => ({
              value: days,
              label: days === "0" ? t("rotate.atOnce") : t("create.days", { count: Number(days) }),
            }))}
          />
          <FormActions>
            <SubmitButton form={form}>{t("rotate.submit")}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}
