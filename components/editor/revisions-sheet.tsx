"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useApi } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import type { ContentKind } from "@/lib/content/model/editable";
import { contentDoor } from "./model";
import type { ContentEditor } from "./use-content-editor";

interface RevisionLine {
  number: number;
  createdAt: string;
  authorName: string | null;
}

/** Every saved state with who saved it; any of them can be brought back, and what is there now stays in the list. */
export function RevisionsSheet<Kind extends ContentKind>({
  editor,
  open,
  onClose,
}: {
  editor: ContentEditor<Kind>;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("editor.revisions");
  const app = useTranslations("app");
  const format = useFormatter();
  const problemText = useProblemText();
  const { view, isDirty } = editor;
  const key = `${contentDoor(view.kind, view.id)}/revisions`;
  const { data, error } = useApi<{ data: RevisionLine[] }>(open ? key : null);
  return (
    <Dialog shape="sheet" open={open} onClose={onClose} title={t("title")} closeLabel={app("actions.close")}>
      {error ? <Alert tone="danger">{problemText(error)}</Alert> : null}
      {isDirty ? <Alert>{t("saveFirst")}</Alert> : null}
      {!data && !error ? <Skeleton className="h-40" /> : null}
      {data?.data.length === 0 ? <p className="text-sm text-ink-soft">{t("none")}</p> : null}
      <ol className="divide-y divide-hair">
        {data?.data.map((line) => (
          <li key={line.number} className="flex items-center justify-between gap-4 py-3 text-sm">
            <div>
              <p className="flex items-center gap-2 font-semibold">
                {t("number", { number: line.number })}
                {line.number === view.revision ? <Badge tone="wheat">{t("current")}</Badge> : null}
              </p>
              <p className="text-ink-soft">
                {format.dateTime(new Date(line.createdAt), "dayAndTime")}
                {" · "}
                {line.authorName ?? t("original")}
              </p>
            </div>
            {line.number === view.revision ? null : (
              <Button
                variant="outline"
                size="xs"
                disabled={isDirty || editor.work !== "idle"}
                onClick={() => void editor.restore(line.number).then((done) => done && onClose())}
              >
                {t("restore")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
