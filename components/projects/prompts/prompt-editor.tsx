"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { PromptView } from "@/lib/projects/model/prompt";
import { DiffView } from "./diff-view";
import { PromptFields, type PromptWords } from "./prompt-fields";

/** Writes a prompt's next version. When somebody else has saved meanwhile, both texts are laid beside each other and one decides. */
export function PromptEditor({
  door,
  prompt,
  onSaved,
}: {
  door: string;
  prompt: PromptView;
  onSaved: (prompt: PromptView) => void;
}) {
  const t = useTranslations("projects.prompts");
  const [newer, setNewer] = useState<PromptView | null>(null);
  const form = useApiForm<PromptWords, PromptView>({
    id: `prompt-${prompt.id}`,
    initial: { title: prompt.title, content: prompt.content },
    successText: null,
    submit: async (words, { idempotencyKey }) => {
      const version = newer?.version ?? prompt.version;
      try {
        return await apiFetch<PromptView>(door, {
          method: "PATCH",
          body: { ...words, version },
          idempotencyKey,
        });
      } catch (thrown) {
        if (toApiProblem(thrown).code === "conflict") setNewer(await apiFetch<PromptView>(door));
        throw thrown;
      }
    },
    onSuccess: (saved) => {
      showToast(t("saved", { version: saved.version }), { tone: "good" });
      onSaved(saved);
    },
  });
  const takeTheirs = () => {
    if (!newer) return;
    form.discard();
    onSaved(newer);
  };
  return (
    <Form form={newer ? { ...form, problem: null } : form}>
      {newer ? (
        <div className="space-y-4">
          <Alert tone="warn" title={t("conflictTitle")} live="assertive">
            {t("conflict", { version: newer.version })}
          </Alert>
          <DiffView earlier={newer.content} later={form.values.content} />
        </div>
      ) : null}
      <PromptFields form={form} />
      <FormActions>
        <SubmitButton form={form} onlyWhenChanged pendingText={t("saving")}>
          {newer ? t("keepMine") : t("save")}
        </SubmitButton>
        {newer ? (
          <Button variant="outline" size="sm" onClick={takeTheirs}>
            {t("takeTheirs")}
          </Button>
        ) : null}
      </FormActions>
    </Form>
  );
}
