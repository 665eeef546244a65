"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { requiredFields } from "@/components/auth/required-fields";
import { CheckboxGroupField, SelectField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { SecretOnce } from "@/components/form/secret-once";
import { useApiForm } from "@/components/form/use-api-form";
import { Dialog } from "@/components/ui/dialog";
import { apiKeyLimits, type CreatedApiKey } from "@/lib/account/model/api-key";
import { scopes } from "@/lib/auth/model/permissions";

export interface KeyProject {
  id: string;
  name: string;
}

const dayMs = 24 * 3_600_000;
const lifetimes = ["30", "90", "365", "none"] as const;

interface Values {
  name: string;
  projectId: string;
  scopes: string[];
  expiresAt: string;
  requestsPerMinute: string;
}

const initial: Values = {
  name: "",
  projectId: "",
  scopes: ["account:read", "projects:read", "messages:read", "chat"],
  expiresAt: "90",
  requestsPerMinute: "",
};

/** Makes a key and shows its secret, this once. */
export function CreateKeyDialog({
  projects,
  onCreated,
  onClose,
}: {
  projects: readonly KeyProject[];
  onCreated: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("account.keys");
  const app = useTranslations("app.actions");
  const [created, setCreated] = useState<CreatedApiKey | null>(null);
  const form = useApiForm<Values, CreatedApiKey>({
    id: "create-api-key",
    initial,
    schema: requiredFields("name"),
    successText: null,
    submit: ({ name, projectId, scopes: chosen, expiresAt, requestsPerMinute }, { idempotencyKey }) =>
      apiFetch("/api/v1/api-keys", {
        method: "POST",
        idempotencyKey,
        body: {
          name,
          scopes: chosen,
          projectId: projectId || null,
          expiresAt:
            expiresAt === "none" ? null : new Date(Date.now() + Number(expiresAt) * dayMs).toISOString(),
          requestsPerMinute: requestsPerMinute.trim() === "" ? null : Number(requestsPerMinute),
        },
      }),
    onSuccess: (key) => {
      setCreated(key);
      onCreated();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={created ? created.name : t("create.title")}
      closeLabel={app("close")}
    >
      {created ? (
        <SecretOnce label={t("create.secret")} secret={created.secret} onDone={onClose} />
      ) : (
        <Form form={form}>
          <TextField
            form={form}
            name="name"
            label={t("create.name")}
            hint={t("create.nameHint")}
            maxLength={apiKeyLimits.maxName}
            autoComplete="off"
          />
          <SelectField
            form={form}
            name="projectId"
            label={t("create.project")}
            optional
            options={[
              { value: "", label: t("allProjects") },
              ...projects.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <CheckboxGroupField
            form={form}
            name="scopes"
            label={t("scopes")}
            hint={t("create.scopesHint")}
            className="sm:[&>div]:grid sm:[&>div]:grid-cols-2 sm:[&>div]:gap-x-5 sm:[&>div]:gap-y-3 sm:[&>div]:space-y-0"
            options={scopes.map((scope) => ({
              value: scope,
              label: t(`scopeNames.${scopeKey(scope)}`),
            }))}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField
              form={form}
              name="expiresAt"
              label={t("create.life")}
              options={lifetimes.map((days) => ({
                value: days,
                label: days === "none" ? t("noExpiry") : t("create.days", { count: Number(days) }),
              }))}
            />
            <TextField
              form={form}
              name="requestsPerMinute"
              label={t("create.perMinute")}
              optional
              inputMode="numeric"
              autoComplete="off"
            />
          </div>
          <FormActions>
            <SubmitButton form={form}>{t("create.submit")}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}

/** A colon parts names in message keys of other tools; ours use a hyphen. */
function scopeKey<Scope extends string>(scope: Scope): ScopeKey<Scope>;
function scopeKey(scope: string): string {
  return scope.replace(":", "-");
}

type ScopeKey<Scope extends string> = Scope extends `${infer Thing}:${infer Act}` ? `${Thing}-${Act}` : Scope;
