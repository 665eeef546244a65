"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ProjectView } from "@/lib/projects/model/project";
import { useArchive } from "./use-archive";

/** Says that nothing can be changed, and how owners change that. */
export function ArchivedNote({ project }: { project: ProjectView }) {
  const t = useTranslations("projects");
  const { isPending, restore } = useArchive(project.id);
  return (
    <div className="mb-4">
      <Alert>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>{t("archivedNote")}</p>
          {project.role === "owner" ? (
            <Button size="xs" variant="outline" busy={isPending} onClick={() => void restore()}>
              {t("restoreNow")}
            </Button>
          ) : null}
        </div>
      </Alert>
    </div>
  );
}
