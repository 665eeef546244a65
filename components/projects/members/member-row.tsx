"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { projectRoles } from "@/lib/auth/model/permissions";
import type { MemberView } from "@/lib/projects/model/member";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";

/** A member: owners give another role or take them out; everybody may go by themselves. */
export function MemberRow({
  member,
  project,
  isSelf,
  isLastOwner,
  onChanged,
}: {
  member: MemberView;
  project: ProjectView;
  isSelf: boolean;
  isLastOwner: boolean;
  onChanged: () => void;
}) {
  const t = useTranslations("projects");
  const format = useFormatter();
  const locale = useLocale();
  const router = useRouter();
  const problemText = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const isOwner = project.role === "owner";
  const door = projectDoor(project.id, `/members/${member.id}`);
  const { name } = member;

  const changeRole = async (role: string) => {
    setPending(true);
    try {
      await apiFetch(door, { method: "PATCH", body: { role } });
      const known = projectRoles.find((candidate) => candidate === role) ?? member.role;
      showToast(t("members.roleChanged", { name, role: t(`roles.${known}`) }), { tone: "good" });
      if (isSelf) router.refresh();
    } catch (thrown) {
      const problem = toApiProblem(thrown);
      const text = problem.code === "conflict" ? t("members.lastOwner") : problemText(problem);
      showToast(text, { tone: "danger" });
    } finally {
      setPending(false);
      onChanged();
    }
  };
  const remove = async () => {
    await apiFetch(door, { method: "DELETE" });
    showToast(isSelf ? t("members.left") : t("members.removed", { name }), { tone: "good" });
    if (isSelf) router.push(`/${locale}/account/projects`);
    else onChanged();
  };
  const says = isSelf ? "leave" : "remove";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 border-b border-hair py-4">
      <Avatar name={name} />
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span className="font-semibold wrap-anywhere">{name}</span>
          {isSelf ? <Badge>{t("members.you")}</Badge> : null}
        </p>
        <p className="text-xs wrap-anywhere text-ink-soft">{member.email}</p>
      </div>
      <p className="text-xs text-ink-soft max-lg:hidden">
        {t("members.since")} {format.dateTime(new Date(member.createdAt), "dayShort")}
      </p>
      <div className="flex items-center gap-2 max-sm:w-full">
        {isOwner && !project.archivedAt ? (
          <Select
            aria-label={t("members.roleOf", { name })}
            value={member.role}
            disabled={isPending || isLastOwner}
            title={isLastOwner ? t("members.lastOwner") : undefined}
            onChange={(event) => void changeRole(event.target.value)}
            className="min-h-10 min-w-36 py-1.5 pointer-fine:text-sm"
          >
            {projectRoles.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </Select>
        ) : (
          <span className="px-2 font-medium">{t(`roles.${member.role}`)}</span>
        )}
        {isOwner || isSelf ? (
          <Button
            size="xs"
            variant="quiet"
            disabled={isLastOwner}
            title={isLastOwner ? t("members.lastOwner") : undefined}
            onClick={() => setAsking(true)}
          >
            {t(`members.${says}`)}
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t(`members.${says}Title`, { name })}
        confirmLabel={t(`members.${says}Confirm`)}
        onConfirm={remove}
      >
        <p>{t(`members.${says}Text`, { name })}</p>
      </ConfirmDialog>
    </li>
  );
}
