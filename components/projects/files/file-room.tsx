"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, apiFetch, useApiList } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { showToast } from "@/components/ui/toast";
import type { FileView } from "@/lib/projects/model/file";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";
import { SearchField } from "../search-field";
import { useSettled } from "../use-settled";
import { DropZone } from "./drop-zone";
import { FileRow } from "./file-row";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";

/** How often the list is read again while files are being read (ms). */
const watchMs = 1_500;

/** A project's files: leave some here, see what became of them. */
export function FileRoom({
  project,
  initial,
  shown,
}: {
  project: ProjectView;
  initial: ApiPage<FileView>;
  /** The file of the page's address, to be pointed at. */
  shown: string | null;
}) {
  const t = useTranslations("projects.files");
  const problemText = useProblemText();
  const [words, setWords] = useState("");
  const [removing, setRemoving] = useState<FileView | null>(null);
  const [isWatching, setWatching] = useState(initial.data.some(({ status }) => status === "processing"));
  const sought = useSettled(words.trim());
  const door = projectDoor(project.id, "/files");
  const query = new URLSearchParams({ limit: "50", count: "true", ...(sought ? { q: sought } : {}) });
  const list = useApiList<FileView>(`${door}?${query}`, {
    initial: sought ? undefined : initial,
    refreshInterval: isWatching ? watchMs : 0,
  });
  const isReading = list.rows.some(({ status }) => status === "processing");
  if (isReading !== isWatching) setWatching(isReading);
  const { uploads, add, dismiss } = useUploads(door, () => void list.mutate());
  const mayWrite = project.role !== "viewer" && project.archivedAt === null;
  const remove = async ({ id }: FileView) => {
    await apiFetch(`${door}/${id}`, { method: "DELETE" });
    await list.mutate();
    showToast(t("removed"), { tone: "good" });
  };
  const isEmpty = list.rows.length === 0 && !list.problem && (sought === "" || !list.isLoading);
  return (
    <>
      <p className="mb-5 text-ink-soft">{t("lead")}</p>
      {mayWrite ? <DropZone onFiles={add} /> : null}
      <UploadList uploads={uploads} onDismiss={dismiss} />
      {list.problem ? (
        <Alert tone="warn" live="polite">
          {problemText(list.problem)}
        </Alert>
      ) : null}
      {isEmpty && sought === "" ? (
        <EmptyState title={t("empty")} text={t("emptyText")} />
      ) : (
        <>
          <div className="mt-6 mb-3">
            <SearchField label={t("search")} value={words} onChange={setWords} />
          </div>
          {isEmpty ? <EmptyState title={t("noMatch")} text={t("noMatchText")} /> : null}
          <ul className="border-t border-hair empty:border-0">
            {list.rows.map((file) => (
              <FileRow
                key={file.id}
                file={file}
                door={door}
                isShown={file.id === shown}
                onRemove={mayWrite ? () => setRemoving(file) : undefined}
              />
            ))}
          </ul>
        </>
      )}
      {list.hasMore ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-5"
          busy={list.isLoadingMore}
          onClick={() => void list.loadMore()}
        >
          {t("more")}
        </Button>
      ) : null}
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t("removeTitle", { name: removing?.name ?? "" })}
        confirmLabel={t("removeConfirm")}
        onConfirm={async () => removing && remove(removing)}
        isIrreversible
      >
        <p>{t("removeText")}</p>
      </ConfirmDialog>
    </>
  );
}
