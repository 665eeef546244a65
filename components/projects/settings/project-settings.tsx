"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { TextAreaField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { maxProjectDescription, maxProjectName, type ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";
import { useArchive } from "../use-archive";
import { ApiSnippet } from "./api-snippet";

/** A project's name, its use by the API, and its archive. */
export function ProjectSettings({ project, origin }: { project: ProjectView; origin: string }) {
  const t = useTranslations("projects.settings");
  const locale = useLocale();
  const isOwner = project.role === "owner";
  return (
    <>
      <Panel title={t("general")} description={isOwner ? t("generalText") : t("onlyOwner")}>
        {isOwner && !project.archivedAt ? (
          <GeneralForm key={project.id} project={project} />
        ) : (
          <Described project={project} />
        )}
      </Panel>
      <Panel
        title={t("api")}
        description={t("apiText")}
        actions={
          <>
            <LinkButton href={`/${locale}/account/api-keys`} variant="outline" size="sm">
              {t("apiKey")}
            </LinkButton>
            <LinkButton href="/api/docs" variant="quiet" size="sm">
              {t("apiDocs")}
            </LinkButton>
          </>
        }
      >
        <ApiSnippet projectId={project.id} origin={origin} />
      </Panel>
      {isOwner ? <ArchivePanel project={project} /> : null}
    </>
  );
}

function Described({ project }: { project: ProjectView }) {
  return (
    <div>
      <p className="font-semibold wrap-anywhere">{project.name}</p>
      {project.description ? (
        <p className="mt-1 max-w-[60ch] whitespace-pre-wrap text-ink-soft">{project.description}</p>
      ) : null}
    </div>
  );
}

function GeneralForm({ project }: { project: ProjectView }) {
  const t = useTranslations("projects");
  const router = useRouter();
  const form = useApiForm<{ name: string; description: string }, ProjectView>({
    id: `project-${project.id}`,
    initial: { name: project.name, description: project.description },
    submit: (body) => apiFetch(projectDoor(project.id), { method: "PATCH", body }),
    onSuccess: () => router.refresh(),
  });
  return (
    <Form form={form} className="max-w-form space-y-5">
      <TextField
        form={form}
        name="name"
        label={t("create.name")}
        maxLength={maxProjectName}
        autoComplete="off"
      />
      <TextAreaField
        form={form}
        name="description"
        label={t("create.description")}
        hint={t("create.descriptionHint")}
        optional
        rows={4}
        countTo={maxProjectDescription}
      />
      <FormActions>
        <SubmitButton form={form} onlyWhenChanged>
          {t("settings.save")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function ArchivePanel({ project }: { project: ProjectView }) {
  const t = useTranslations("projects.settings");
  const [isAsking, setAsking] = useState(false);
  const { isPending, archive, restore } = useArchive(project.id);
  if (project.archivedAt) {
    return (
      <Panel title={t("archive")} description={t("restoreText")}>
        <Button variant="outline" size="sm" busy={isPending} onClick={() => void restore()}>
          {t("restore")}
        </Button>
      </Panel>
    );
  }
  return (
    <Panel title={t("archive")} description={t("archiveText")}>
      <Button variant="outline" size="sm" onClick={() => setAsking(true)}>
        {t("archiveConfirm")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("archiveTitle", { name: project.name })}
        confirmLabel={t("archiveConfirm")}
        onConfirm={archive}
        tone="filled"
      >
        <p>{t("archiveText")}</p>
      </ConfirmDialog>
    </Panel>
  );
}
