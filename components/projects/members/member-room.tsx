"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, useApiList } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { InvitationView, MemberView } from "@/lib/projects/model/member";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";
import { InvitationList } from "./invitation-list";
import { InviteDialog } from "./invite-dialog";
import { MemberRow } from "./member-row";

/** Who works in a project: roles, invitations, the way out. */
export function MemberRoom({
  project,
  viewerId,
  members,
  invitations,
}: {
  project: ProjectView;
  viewerId: string;
  members: ApiPage<MemberView>;
  /** Null for those who may not invite. */
  invitations: ApiPage<InvitationView> | null;
}) {
  const t = useTranslations("projects.members");
  const problemText = useProblemText();
  const [isInviting, setInviting] = useState(false);
  const list = useApiList<MemberView>(projectDoor(project.id, "/members?limit=50&count=true"), {
    initial: members,
  });
  const open = useApiList<InvitationView>(
    invitations ? projectDoor(project.id, "/invitations?limit=50&count=true") : null,
    { initial: invitations ?? undefined },
  );
  const isOwner = project.role === "owner";
  const owners = list.rows.filter(({ role }) => role === "owner").length;
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-soft">{t("lead")}</p>
        {isOwner && !project.archivedAt ? (
          <Button size="sm" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden className="size-4" />
            {t("invite")}
          </Button>
        ) : null}
      </div>
      {list.problem ? (
        <Alert tone="warn" live="polite">
          {problemText(list.problem)}
        </Alert>
      ) : null}
      <ul aria-label={t("title")} className="border-t border-hair">
        {list.rows.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            project={project}
            isSelf={member.id === viewerId}
            isLastOwner={member.role === "owner" && owners === 1 && !list.hasMore}
            onChanged={() => void list.mutate()}
          />
        ))}
      </ul>
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
      {open.rows.length > 0 ? (
        <InvitationList project={project} invitations={open.rows} onChanged={() => void open.mutate()} />
      ) : null}
      {isInviting ? (
        <InviteDialog
          project={project}
          onInvited={() => void open.mutate()}
          onClose={() => setInviting(false)}
        />
      ) : null}
    </>
  );
}
