"use client";

import { MailCheck, MailX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Badge } from "@/components/ui/badge";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import type { InvitationView } from "@/lib/projects/model/member";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";

/** Invitations nobody has accepted yet: send again, withdraw. */
export function InvitationList({
  project,
  invitations,
  onChanged,
}: {
  project: ProjectView;
  invitations: readonly InvitationView[];
  onChanged: () => void;
}) {
  const t = useTranslations("projects");
  const format = useFormatter();
  const problemText = useProblemText();
  const act = async (request: () => Promise<unknown>, done: string) => {
    try {
      await request();
      showToast(done, { tone: "good" });
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    } finally {
      onChanged();
    }
  };
  return (
    <section aria-labelledby="open-invitations" className="mt-10">
      <h2 id="open-invitations" className="text-lg">
        {t("members.open")}
      </h2>
      <p className="mt-1 mb-3 text-ink-soft">{t("members.openText")}</p>
      <ul className="border-t border-hair">
        {invitations.map(({ id, email, role, expiresAt, isExpired }) => {
          const door = projectDoor(project.id, `/invitations/${id}`);
          return (
            <li key={id} className="flex items-center gap-4 border-b border-hair py-3">
              <div className="min-w-0 flex-1">
                <p className="font-medium wrap-anywhere">{email}</p>
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft">
                  {t(`roles.${role}`)}
                  <span aria-hidden>{"·"}</span>
                  {isExpired ? (
                    <Badge tone="poppy">{t("members.expired")}</Badge>
                  ) : (
                    t("members.expires", { date: format.dateTime(new Date(expiresAt), "dayAndTime") })
                  )}
                </p>
              </div>
              <Menu
                label={t("members.actionsOf", { name: email })}
                items={[
                  {
                    id: "resend",
                    label: t("members.resend"),
                    icon: <MailCheck aria-hidden className="size-4" />,
                    disabled: project.archivedAt !== null,
                    onSelect: () =>
                      void act(
                        () => apiFetch(`${door}/resend`, { method: "POST" }),
                        t("members.resent", { email }),
                      ),
                  },
                  {
                    id: "revoke",
                    label: t("members.revoke"),
                    icon: <MailX aria-hidden className="size-4" />,
                    tone: "danger",
                    onSelect: () =>
                      void act(() => apiFetch(door, { method: "DELETE" }), t("members.revoked")),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
