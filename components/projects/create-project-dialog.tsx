"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { TextAreaField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast";
import { maxProjectDescription, maxProjectName, type ProjectView } from "@/lib/projects/model/project";
import { projectPath } from "./project-paths";
import { useLimitText } from "./use-limit-text";

/** Asks for a name, makes the project and goes where its first prompt is written. */
export function CreateProjectDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("projects.create");
  const app = useTranslations("app.actions");
  const locale = useLocale();
  const router = useRouter();
  const form = useApiForm<{ name: string; description: string }, ProjectView>({
    id: "create-project",
    initial: { name: "", description: "" },
    successText: null,
    errorTexts: { project_limit: useLimitText() },
    submit: (body, { idempotencyKey }) =>
      apiFetch("/api/v1/projects", { method: "POST", body, idempotencyKey }),
    onSuccess: ({ id, name }) => {
      showToast(t("done", { name }), { tone: "good" });
      router.push(projectPath(locale, id, "prompts"));
    },
  });
  return (
    <Dialog open onClose={onClose} title={t("title")} closeLabel={app("close")}>
      <Form form={form}>
        <TextField
          form={form}
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          maxLength={maxProjectName}
          autoComplete="off"
        />
        <TextAreaField
          form={form}
          name="description"
          label={t("description")}
          hint={t("descriptionHint")}
          optional
          rows={3}
          countTo={maxProjectDescription}
        />
        <FormActions>
          <SubmitButton form={form} pendingText={t("pending")}>
            {t("submit")}
          </SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
