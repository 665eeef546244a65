"use client";

import { useTranslations } from "next-intl";
import type { useApiList } from "@/components/app/api-client";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { PromptListItem } from "@/lib/projects/model/prompt";

/** Prompts with their beginning, the newest first. */
export function PromptList({
  list,
  chosen,
  isSearch,
  onChoose,
}: {
  list: ReturnType<typeof useApiList<PromptListItem>>;
  chosen: string | null;
  isSearch: boolean;
  onChoose: (id: string) => void;
}) {
  const t = useTranslations("projects.prompts");
  if (list.rows.length === 0 && isSearch && !list.isLoading) {
    return <EmptyState title={t("noMatch")} text={t("noMatchText")} />;
  }
  return (
    <>
      <ul aria-busy={list.isLoading} className="mt-3 border-t border-hair">
        {list.rows.map((prompt) => (
          <li key={prompt.id} className="border-b border-hair">
            <button
              type="button"
              onClick={() => onChoose(prompt.id)}
              aria-current={prompt.id === chosen ? "true" : undefined}
              className="block w-full px-3 py-3 text-left outline-offset-[-2px] hover:bg-sunken aria-[current]:bg-sunken"
            >
              <span className="block truncate font-semibold">{prompt.title}</span>
              <span className="mt-0.5 line-clamp-2 text-xs text-ink-soft">{prompt.excerpt}</span>
              <span className="figures mt-1 block text-xs text-ink-faint">
                {t("version", { version: prompt.version })} · <RelativeTime at={prompt.updatedAt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-4"
          busy={list.isLoadingMore}
          onClick={() => void list.loadMore()}
        >
          {t("more")}
        </Button>
      ) : null}
    </>
  );
}
