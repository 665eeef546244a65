"use client";

import { useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { showToast } from "@/components/ui/toast";
import type { ProjectView } from "@/lib/projects/model/project";
import type { PromptView } from "@/lib/projects/model/prompt";
import { projectDoor } from "../project-paths";
import { PromptFields, type PromptWords } from "./prompt-fields";

/** A prompt that is being written. */
export function NewPrompt({
  project,
  onCreated,
}: {
  project: ProjectView;
  onCreated: (prompt: PromptView) => void;
}) {
  const t = useTranslations("projects.prompts");
  const form = useApiForm<PromptWords, PromptView>({
    id: `new-prompt-${project.id}`,
    initial: { title: "", content: "" },
    successText: null,
    submit: (body, { idempotencyKey }) =>
      apiFetch(projectDoor(project.id, "/prompts"), { method: "POST", body, idempotencyKey }),
    onSuccess: (prompt) => {
      showToast(t("created"), { tone: "good" });
      onCreated(prompt);
    },
  });
  return (
    <>
      <h2 className="mb-5 text-xl">{t("create")}</h2>
      <Form form={form}>
        <PromptFields form={form} />
        <FormActions>
          <SubmitButton form={form} pendingText={t("saving")}>
            {t("add")}
          </SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
