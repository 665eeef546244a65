"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ContentKind } from "@/lib/content/model/editable";
import type { ContentEditor } from "./use-content-editor";

const tones = { draft: "neutral", scheduled: "wheat", published: "steppe" } as const;

/** What is saved, what visitors see, and the way from one to the other. Stays in sight while one writes. */
export function PublishBar<Kind extends ContentKind>({
  editor,
  onShowRevisions,
}: {
  editor: ContentEditor<Kind>;
  onShowRevisions: () => void;
}) {
  const t = useTranslations("editor");
  const app = useTranslations("app");
  const format = useFormatter();
  const id = useId();
  const [asksUnpublish, setAsksUnpublish] = useState(false);
  const [asksDate, setAsksDate] = useState(false);
  const [date, setDate] = useState("");
  const { view, work, isDirty } = editor;
  const isBusy = work !== "idle";
  const canPublish = isDirty || view.hasUnpublishedChanges;

  const items: MenuItem[] = [
    { id: "revisions", label: t("revisions.title"), onSelect: onShowRevisions },
    ...(view.kind === "post"
      ? [
          {
            id: "schedule",
            label: t("schedule"),
            disabled: isBusy || !canPublish,
            onSelect: () => setAsksDate(true),
          },
        ]
      : []),
    ...(view.status === "draft"
      ? []
      : [
          "line" as const,
          {
            id: "unpublish",
            label: t("unpublish"),
            disabled: isBusy,
            onSelect: () => setAsksUnpublish(true),
          },
        ]),
  ];

  return (
    <div className="sticky bottom-0 z-20 -mx-4 mt-10 border-t border-hair bg-paper/95 px-4 py-3 backdrop-blur-sm sm:-mx-6 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div
          className="mr-auto flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft"
          role="status"
        >
          <Badge tone={tones[view.status]}>{t(`status.${view.status}`)}</Badge>
          {view.status === "scheduled" && view.publishedAt ? (
            <span>{t("appears", { date: format.dateTime(new Date(view.publishedAt), "dayAndTime") })}</span>
          ) : null}
          {isDirty ? (
            <span className="font-medium text-ink">{t("dirty")}</span>
          ) : (
            <span>
              {t("savedAt")} <RelativeTime at={view.updatedAt} />
            </span>
          )}
          {!isDirty && view.hasUnpublishedChanges && view.status !== "draft" ? (
            <span>{t("notShownYet")}</span>
          ) : null}
        </div>
        <Menu label={t("more")} items={items} />
        <Button
          variant="outline"
          size="sm"
          busy={work === "saving"}
          disabled={isBusy || !isDirty}
          onClick={() => void editor.save()}
        >
          {t("save")}
        </Button>
        <Button
          size="sm"
          busy={work === "publishing"}
          disabled={isBusy || !canPublish}
          onClick={() => void editor.publish()}
        >
          {t("publish")}
        </Button>
      </div>

      <ConfirmDialog
        open={asksUnpublish}
        onClose={() => setAsksUnpublish(false)}
        title={t("unpublishQuestion")}
        confirmLabel={t("unpublish")}
        onConfirm={editor.unpublish}
      >
        <p>{t("unpublishText")}</p>
      </ConfirmDialog>

      <Dialog
        open={asksDate}
        onClose={() => setAsksDate(false)}
        title={t("scheduleTitle")}
        closeLabel={app("actions.close")}
      >
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (date === "") return;
            setAsksDate(false);
            void editor.publish(new Date(date).toISOString());
          }}
        >
          <Field id={`${id}-date`} label={t("scheduleDate")} hint={t("scheduleHint")}>
            {(aria) => (
              <Input
                {...aria}
                type="datetime-local"
                required
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            )}
          </Field>
          <div className="flex justify-end gap-3">
            <Button variant="outline" size="sm" onClick={() => setAsksDate(false)}>
              {app("actions.cancel")}
            </Button>
            <Button type="submit" size="sm">
              {t("schedule")}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
