"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, useApiList } from "@/components/app/api-client";
import { PageHead } from "@/components/app/page-head";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Segmented } from "@/components/ui/segmented";
import type { ProjectView } from "@/lib/projects/model/project";
import { CreateProjectDialog } from "./create-project-dialog";
import { ProjectRow } from "./project-row";
import { SearchField } from "./search-field";
import { useSettled } from "./use-settled";

/** One's projects: look for one, open it, make a new one. */
export function ProjectList({ initial }: { initial: ApiPage<ProjectView> }) {
  const t = useTranslations("projects");
  const problemText = useProblemText();
  const [isCreating, setCreating] = useState(false);
  const [isArchive, setArchive] = useState(false);
  const [words, setWords] = useState("");
  const sought = useSettled(words.trim());
  const isFirst = !isArchive && sought === "";
  const query = new URLSearchParams({ include: "counts", count: "true", archived: String(isArchive) });
  if (sought) query.set("q", sought);
  const list = useApiList<ProjectView>(`/api/v1/projects?${query}`, {
    initial: isFirst ? initial : undefined,
  });
  const create = (
    <Button size="sm" onClick={() => setCreating(true)}>
      <Plus aria-hidden className="size-4" />
      {t("create.open")}
    </Button>
  );
  const isEmpty = list.rows.length === 0 && !list.problem && (isFirst || !list.isLoading);
  return (
    <>
      <PageHead title={t("title")} description={t("lead")} actions={create} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <SearchField label={t("list.search")} value={words} onChange={setWords} />
        <Segmented
          legend={t("list.filter")}
          name="archived"
          size="sm"
          value={isArchive ? "archived" : "active"}
          options={[
            { value: "active", label: t("list.active") },
            { value: "archived", label: t("list.archived") },
          ]}
          onChange={(value) => setArchive(value === "archived")}
        />
      </div>
      {list.problem ? (
        <Alert tone="warn" live="polite">
          {problemText(list.problem)}
        </Alert>
      ) : null}
      {isEmpty ? (
        <Nothing isSearch={sought !== ""} isArchive={isArchive} action={create} />
      ) : (
        <ul aria-label={t("list.label")} aria-busy={list.isLoading} className="border-t border-hair">
          {list.rows.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
      )}
      {list.hasMore ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-5"
          busy={list.isLoadingMore}
          onClick={() => void list.loadMore()}
        >
          {t("list.more")}
        </Button>
      ) : null}
      {isCreating ? <CreateProjectDialog onClose={() => setCreating(false)} /> : null}
    </>
  );
}

function Nothing({
  isSearch,
  isArchive,
  action,
}: {
  isSearch: boolean;
  isArchive: boolean;
  action: React.ReactNode;
}) {
  const t = useTranslations("projects.list");
  if (isSearch) return <EmptyState title={t("noMatch")} text={t("noMatchText")} />;
  if (isArchive) return <EmptyState title={t("emptyArchive")} text={t("emptyArchiveText")} />;
  return <EmptyState title={t("empty")} text={t("emptyText")} action={action} />;
}
