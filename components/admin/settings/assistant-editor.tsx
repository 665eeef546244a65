"use client";

import { useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { CheckboxGroupField, TextAreaField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { agentIds, agentTools, type VersionDetail } from "@/lib/admin/model/settings";
import { assistantFormSchema, assistantFromForm, assistantToForm } from "./assistant-values";

/** The instructions of the site's assistant: what all agents share, each agent's own, and how it answers. */
export function AssistantEditor({
  version,
  onPublished,
}: {
  version: VersionDetail;
  onPublished: () => void;
}) {
  const t = useTranslations("admin.settings.assistant");
  const form = useApiForm({
    id: `settings-assistant-${version.version}`,
    initial: assistantToForm(version.config),
    schema: assistantFormSchema,
    successText: t("published"),
    submit: (values, call) =>
      apiFetch<{ version: number }>("/api/v1/admin/settings/assistant/versions", {
        method: "POST",
        body: { basedOnVersion: version.version, config: assistantFromForm(values) },
        ...call,
      }),
    onSuccess: onPublished,
  });
  const tools = agentTools.map((tool) => ({ value: tool, label: t(`tools.${tool}`) }));
  return (
    <Form form={form} label={t("title")} className="">
      <Panel title={t("basePrompt")} description={t("basePromptText")}>
        <TextAreaField
          form={form}
          name="basePrompt"
          label={t("instructions")}
          rows={10}
          countTo={8_000}
          spellCheck={false}
        />
      </Panel>
      {agentIds.map((id) => (
        <Panel key={id} title={t(`agents.${id}`)} description={t(`agentTexts.${id}`)}>
          <div className="space-y-5">
            <TextAreaField
              form={form}
              name={`${id}Instructions`}
              label={t("instructions")}
              rows={4}
              countTo={8_000}
              spellCheck={false}
            />
            <CheckboxGroupField form={form} name={`${id}Tools`} label={t("mayDo")} options={tools} />
          </div>
        </Panel>
      ))}
      <Panel title={t("manner")} description={t("mannerText")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            form={form}
            name="temperature"
            label={t("temperature")}
            hint={t("temperatureHint")}
            inputMode="decimal"
          />
          <TextField
            form={form}
            name="maxAnswerTokens"
            label={t("maxAnswerTokens")}
            hint={t("maxAnswerTokensHint")}
            inputMode="numeric"
          />
        </div>
        <div className="mt-6">
          <FormActions>
            <SubmitButton form={form} onlyWhenChanged>
              {t("publish", { number: version.version + 1 })}
            </SubmitButton>
          </FormActions>
        </div>
      </Panel>
    </Form>
  );
}
