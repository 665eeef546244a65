"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import type { FaqContent } from "@/lib/content/model/editable";
import type { Locale } from "@/lib/core/model/locale";
import { LanguageColumns } from "./language-columns";
import { type FieldGroup, partOf } from "./model";
import { LineField, ParagraphField } from "./text-fields";

const topics = ["sales", "tech", "billing", "privacy"] as const;

/** A question with its answer in three languages. */
export function FaqFields({
  group,
  gaps,
}: {
  group: FieldGroup<FaqContent>;
  gaps: (locale: Locale) => number;
}) {
  const t = useTranslations("editor.faq");
  const { value, onChange } = group;
  return (
    <div className="space-y-8">
      <Segmented
        legend={t("topic")}
        name="topic"
        value={value.topic}
        options={topics.map((topic) => ({ value: topic, label: t(`topics.${topic}`) }))}
        onChange={(topic) => onChange({ ...value, topic })}
      />
      <LanguageColumns gaps={gaps}>
        {(lang) => (
          <>
            <LineField
              group={partOf(partOf(group, "question"), lang)}
              label={t("question")}
              maxLength={500}
              lang={lang}
            />
            <ParagraphField
              group={partOf(partOf(group, "answer"), lang)}
              label={t("answer")}
              hint={t("answerHint")}
              rows={6}
              lang={lang}
            />
          </>
        )}
      </LanguageColumns>
    </div>
  );
}
