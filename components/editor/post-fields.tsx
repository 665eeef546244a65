"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type PostContent, slugOf } from "@/lib/content/model/editable";
import { isLocale, type Locale } from "@/lib/core/model/locale";
import { LanguageColumns } from "./language-columns";
import { MarkdownField } from "./markdown-field";
import { type ContentTerms, type FieldGroup, partOf } from "./model";
import { LineField, ParagraphField } from "./text-fields";

/** Everything of a post: where it stands, who wrote it, and its texts in three languages. */
export function PostFields({
  group,
  terms,
  gaps,
  isNew,
}: {
  group: FieldGroup<PostContent>;
  terms: ContentTerms;
  gaps: (locale: Locale) => number;
  /** Never published: the address may still follow the title. */
  isNew: boolean;
}) {
  const t = useTranslations("editor");
  const given = useLocale();
  const locale = isLocale(given) ? given : "de";
  const id = useId();
  const { value, onChange } = group;
  const texts = partOf(group, "translations");
  return (
    <div className="space-y-8">
      <div className="grid max-w-[52rem] gap-5 sm:grid-cols-2">
        <Field id={`${id}-category`} label={t("post.category")} error={group.errorOf("categoryId")}>
          {(aria) => (
            <Select
              {...aria}
              value={value.categoryId}
              onChange={(event) => onChange({ ...value, categoryId: event.target.value })}
            >
              {terms.categories.map((category) => (
                <option key={category.id} value={category.id}>
                  {category.name[locale]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id={`${id}-author`} label={t("post.author")} error={group.errorOf("authorId")}>
          {(aria) => (
            <Select
              {...aria}
              value={value.authorId}
              onChange={(event) => onChange({ ...value, authorId: event.target.value })}
            >
              {terms.authors.map((author) => (
                <option key={author.id} value={author.id}>
                  {author.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <fieldset className="sm:col-span-2">
          <legend className="mb-2 text-sm font-semibold">{t("post.tags")}</legend>
          <div className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-4">
            {terms.tags.map((tag) => (
              <Checkbox
                key={tag.id}
                id={`${id}-tag-${tag.id}`}
                label={tag.name[locale]}
                checked={value.tagIds.includes(tag.id)}
                onChange={(event) =>
                  onChange({
                    ...value,
                    tagIds: event.target.checked
                      ? [...value.tagIds, tag.id]
                      : value.tagIds.filter((known) => known !== tag.id),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      </div>
      <LanguageColumns gaps={gaps}>
        {(lang) => {
          const text = partOf(texts, lang);
          const title = partOf(text, "title");
          // The address follows the title until somebody writes another one, or visitors know it.
          const follows = isNew && (text.value.slug === "" || text.value.slug === slugOf(text.value.title));
          const retitle = (next: string) =>
            text.onChange({ ...text.value, title: next, ...(follows ? { slug: slugOf(next) } : {}) });
          return (
            <>
              <LineField
                group={{ ...title, onChange: retitle }}
                label={t("fields.title")}
                maxLength={160}
                lang={lang}
              />
              <LineField
                group={partOf(text, "slug")}
                label={t("fields.slug")}
                hint={isNew ? undefined : t("fields.slugHint")}
                maxLength={100}
                mono
              />
              <ParagraphField
                group={partOf(text, "description")}
                label={t("fields.description")}
                hint={t("fields.descriptionHint")}
                maxLength={160}
                lang={lang}
              />
              <MarkdownField group={partOf(text, "body")} label={t("fields.body")} lang={lang} />
            </>
          );
        }}
      </LanguageColumns>
    </div>
  );
}
