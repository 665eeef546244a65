"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { toolFieldStyle } from "@/components/data-table/tool-style";

/** What a tag may be: as the operation checks it. */
const longestTag = 30;
const mostTags = 12;

/** Tags with a way out each, and a field for the next one; known tags are suggested. */
export function TagEditor({
  tags,
  suggestions,
  labelId,
  onChange,
}: {
  tags: readonly string[];
  suggestions: readonly string[];
  labelId: string;
  onChange: (tags: string[]) => void;
}) {
  const t = useTranslations("admin.leads.detail");
  const listId = useId();
  const [typed, setTyped] = useState("");
  const add = () => {
    const tag = typed.replace(/[,;"<>]/g, "").trim();
    setTyped("");
    if (tag === "" || tags.some((known) => known.toLowerCase() === tag.toLowerCase())) return;
    onChange([...tags, tag]);
  };
  return (
    <div className="space-y-2">
      {tags.length > 0 ? (
        <ul aria-labelledby={labelId} className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li key={tag} className="flex min-h-8 items-center rounded-sm border border-hair pl-2 text-xs">
              <span className="max-w-48 truncate">{tag}</span>
              <button
                type="button"
                onClick={() => onChange(tags.filter((known) => known !== tag))}
                aria-label={t("removeTag", { tag })}
                className="grid size-8 place-items-center rounded-sm text-ink-faint hover:text-ink pointer-coarse:size-11"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {tags.length < mostTags ? (
        <span className="relative block">
          <Plus
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-soft"
          />
          <input
            value={typed}
            list={listId}
            maxLength={longestTag}
            aria-label={t("addTag")}
            title={t("tagHint")}
            placeholder={t("addTag")}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
            onBlur={add}
            className={`${toolFieldStyle} pl-8.5`}
          />
          <datalist id={listId}>
            {suggestions
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </span>
      ) : null}
    </div>
  );
}
