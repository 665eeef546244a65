import { useTranslations } from "next-intl";
import { TextAreaField, TextField } from "@/components/form/fields";
import type { ApiForm } from "@/components/form/use-api-form";
import { maxPromptContent, maxPromptTitle } from "@/lib/projects/model/prompt";

export interface PromptWords {
  title: string;
  content: string;
}

/** Title and content, the same for a new prompt and a next version. */
export function PromptFields({ form }: { form: ApiForm<PromptWords> }) {
  const t = useTranslations("projects.prompts");
  return (
    <>
      <TextField
        form={form}
        name="title"
        label={t("title")}
        hint={t("titleHint")}
        maxLength={maxPromptTitle}
        autoComplete="off"
      />
      <TextAreaField
        form={form}
        name="content"
        label={t("content")}
        hint={t("contentHint")}
        rows={16}
        countTo={maxPromptContent}
      />
    </>
  );
}
