"use client";

import { useTranslations } from "next-intl";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast";
import { type ProjectRole, projectRoles } from "@/lib/auth/model/permissions";
import type { InvitationView } from "@/lib/projects/model/member";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor } from "../project-paths";

/** Asks for an address and a role, and sends the invitation. */
export function InviteDialog({
  project,
  onInvited,
  onClose,
}: {
  project: ProjectView;
  onInvited: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("projects");
  const app = useTranslations("app.actions");
  const form = useApiForm<{ email: string; role: ProjectRole }, InvitationView>({
    id: `invite-${project.id}`,
    initial: { email: "", role: "editor" },
    successText: null,
    keepsDraft: false,
    submit: (body, { idempotencyKey }) =>
      apiFetch(projectDoor(project.id, "/invitations"), { method: "POST", body, idempotencyKey }),
    onSuccess: ({ email }) => {
      showToast(t("members.invited", { email }), { tone: "good" });
      onInvited();
      onClose();
    },
  });
  const isMember = form.problem !== null && toApiProblem(form.problem).code === "conflict";
  return (
    <Dialog open onClose={onClose} title={t("members.inviteTitle")} closeLabel={app("close")}>
      <p className="mb-5 text-sm text-ink-soft">{t("members.inviteText")}</p>
      <Form form={isMember ? { ...form, problem: null } : form}>
        {isMember ? (
          <Alert tone="warn" live="assertive">
            {t("members.alreadyMember")}
          </Alert>
        ) : null}
        <TextField
          form={form}
          name="email"
          label={t("members.email")}
          type="email"
          inputMode="email"
          autoComplete="off"
          maxLength={254}
        />
        <RoleChoice value={form.values.role} onChange={(role) => form.set("role", role)} />
        <FormActions>
          <SubmitButton form={form}>{t("members.inviteSubmit")}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function RoleChoice({ value, onChange }: { value: ProjectRole; onChange: (role: ProjectRole) => void }) {
  const t = useTranslations("projects");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t("members.role")}</legend>
      <div className="border-t border-hair">
        {projectRoles.toReversed().map((role) => (
          <label
            key={role}
            className="flex min-h-11 cursor-pointer items-start gap-3 border-b border-hair py-2.5 text-sm"
          >
            <input
              type="radio"
              name="role"
              value={role}
              checked={value === role}
              onChange={() => onChange(role)}
              className="mt-0.5 size-4.5 shrink-0 accent-action"
            />
            <span>
              <span className="font-semibold">{t(`roles.${role}`)}</span>
              <span className="block text-ink-soft">{t(`roleHints.${role}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
