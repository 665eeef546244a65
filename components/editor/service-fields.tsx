"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ServiceContentInput } from "@/lib/content/model/editable";
import type { Locale } from "@/lib/core/model/locale";
import { LanguageColumns } from "./language-columns";
import { MarkdownField } from "./markdown-field";
import { type FieldGroup, partOf } from "./model";
import { Repeated } from "./repeated";
import { ServiceTiers } from "./service-tiers";
import { EuroField, LineField, LinesField, ParagraphField } from "./text-fields";

/** Everything of a service: what it costs, and its texts in three languages. */
export function ServiceFields({
  group,
  gaps,
}: {
  group: FieldGroup<ServiceContentInput>;
  gaps: (locale: Locale) => number;
}) {
  const t = useTranslations("editor");
  const id = useId();
  const { value, onChange } = group;
  const texts = partOf(group, "translations");
  return (
    <div className="space-y-8">
      <div className="grid max-w-[52rem] gap-5 sm:grid-cols-3">
        <EuroField group={partOf(group, "priceFromMinor")} label={t("service.priceFrom")} />
        <Field id={`${id}-unit`} label={t("service.unit")} error={group.errorOf("priceUnit")}>
          {(aria) => (
            <Select
              {...aria}
              value={value.priceUnit}
              onChange={(event) => {
                const unit = (["once", "month", "day"] as const).find(
                  (known) => known === event.target.value,
                );
                if (unit) onChange({ ...value, priceUnit: unit });
              }}
            >
              {(["once", "month", "day"] as const).map((unit) => (
                <option key={unit} value={unit}>
                  {t(`service.units.${unit}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <EuroField
          group={{
            ...partOf(group, "monthlyFromMinor"),
            value: value.monthlyFromMinor ?? 0,
            onChange: (cents) => onChange({ ...value, monthlyFromMinor: cents === 0 ? null : cents }),
          }}
          label={t("service.monthly")}
        />
        <div className="sm:col-span-3">
          <Checkbox
            id={`${id}-fixed`}
            checked={value.priceIsFixed}
            onChange={(event) => onChange({ ...value, priceIsFixed: event.target.checked })}
            label={t("service.fixed")}
          />
        </div>
      </div>
      <LanguageColumns gaps={gaps}>
        {(lang) => {
          const text = partOf(texts, lang);
          const content = partOf(text, "content");
          return (
            <>
              <LineField
                group={partOf(text, "title")}
                label={t("fields.title")}
                maxLength={160}
                lang={lang}
              />
              <LineField
                group={partOf(text, "slug")}
                label={t("fields.slug")}
                hint={t("fields.slugHint")}
                mono
              />
              <LineField
                group={partOf(text, "tagline")}
                label={t("service.tagline")}
                maxLength={160}
                lang={lang}
              />
              <ParagraphField
                group={partOf(text, "summary")}
                label={t("service.summary")}
                maxLength={1_000}
                lang={lang}
              />
              <ParagraphField
                group={partOf(text, "metaDescription")}
                label={t("fields.description")}
                hint={t("fields.descriptionHint")}
                maxLength={160}
                lang={lang}
              />
              <LineField group={partOf(content, "durationText")} label={t("service.duration")} lang={lang} />
              <ServiceTiers group={partOf(content, "tiers")} lang={lang} />
              <TitledList group={partOf(content, "benefits")} label={t("service.benefits")} lang={lang} />
              <TitledList group={partOf(content, "steps")} label={t("service.steps")} lang={lang} />
              <LinesField
                group={partOf(content, "deliverables")}
                label={t("service.deliverables")}
                hint={t("fields.linesHint")}
                lang={lang}
              />
              <LinesField
                group={partOf(content, "suitedFor")}
                label={t("service.suitedFor")}
                hint={t("fields.linesHint")}
                lang={lang}
              />
              <ParagraphField group={partOf(content, "notFor")} label={t("service.notFor")} lang={lang} />
              <Repeated
                group={partOf(content, "faqs")}
                label={t("service.faqs")}
                empty={{ question: "", answer: "" }}
                max={20}
              >
                {(faq) => (
                  <>
                    <LineField group={partOf(faq, "question")} label={t("faq.question")} lang={lang} />
                    <ParagraphField group={partOf(faq, "answer")} label={t("faq.answer")} lang={lang} />
                  </>
                )}
              </Repeated>
              <MarkdownField group={partOf(text, "body")} label={t("fields.body")} lang={lang} />
            </>
          );
        }}
      </LanguageColumns>
    </div>
  );
}

function TitledList({
  group,
  label,
  lang,
}: {
  group: FieldGroup<{ title: string; text: string }[]>;
  label: string;
  lang: string;
}) {
  const t = useTranslations("editor.fields");
  return (
    <Repeated group={group} label={label} empty={{ title: "", text: "" }} max={20}>
      {(entry) => (
        <>
          <LineField group={partOf(entry, "title")} label={t("title")} lang={lang} />
          <ParagraphField group={partOf(entry, "text")} label={t("text")} lang={lang} />
        </>
      )}
    </Repeated>
  );
}
