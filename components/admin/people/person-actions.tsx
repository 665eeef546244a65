"use client";

import { Eye, KeyRound, MailCheck, RotateCcw, ShieldOff, UserX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import type { PersonDetail } from "@/lib/admin/model/people";
import { useAct } from "../use-act";
import { ReasonDialog } from "./reason-dialog";

type Asked = "suspend" | "actAs" | "secondFactor" | "passwordReset" | null;

/** What can be done with an account; hard things are asked for first. */
export function PersonActions({
  person,
  isOneself,
  onChange,
}: {
  person: PersonDetail;
  isOneself: boolean;
  onChange: () => void;
}) {
  const t = useTranslations("admin.people");
  const locale = useLocale();
  const { isPending, run } = useAct();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const path = `/api/v1/admin/users/${person.id}`;
  const isOpen = person.status === "active";
  const items: MenuItem[] = [
    {
      id: "passwordReset",
      label: t("actions.passwordReset"),
      icon: <KeyRound className="size-4" />,
      disabled: person.status === "suspended",
      onSelect: () => setAsked("passwordReset"),
    },
    {
      id: "verification",
      label: t("actions.verification"),
      icon: <MailCheck className="size-4" />,
      disabled: person.emailVerified || person.status === "suspended",
      onSelect: () =>
        void run(() => apiFetch(`${path}/verification-mail`, { method: "POST" }), t("done.verification")),
    },
    {
      id: "secondFactor",
      label: t("actions.secondFactor"),
      icon: <ShieldOff className="size-4" />,
      disabled: isOneself || (!person.secondFactor && person.passkeys === 0),
      onSelect: () => setAsked("secondFactor"),
    },
    "line",
    person.status === "suspended"
      ? {
          id: "restore",
          label: t("actions.restore"),
          icon: <RotateCcw className="size-4" />,
          onSelect: () =>
            void run(() => apiFetch(`${path}/restore`, { method: "POST" }), t("done.restore")).then(onChange),
        }
      : {
          id: "suspend",
          label: t("actions.suspend"),
          icon: <UserX className="size-4" />,
          tone: "danger",
          disabled: isOneself,
          onSelect: () => setAsked("suspend"),
        },
  ];
  return (
    <>
      {isOpen && person.role === "user" && !isOneself ? (
        <Button variant="outline" size="sm" busy={isPending} onClick={() => setAsked("actAs")}>
          <Eye aria-hidden className="size-4" />
          {t("actions.actAs")}
        </Button>
      ) : null}
      <Menu label={t("actions.more", { name: person.name })} items={items} />
      <ReasonDialog
        open={asked === "suspend"}
        onClose={close}
        title={t("suspend.title", { name: person.name })}
        path={`${path}/suspend`}
        submitLabel={t("actions.suspend")}
        variant="danger"
        done={t("done.suspend")}
        onDone={() => {
          close();
          onChange();
        }}
      >
        <p>{t("suspend.text")}</p>
      </ReasonDialog>
      <ReasonDialog
        open={asked === "actAs"}
        onClose={close}
        title={t("actAs.title", { name: person.name })}
        path={`${path}/act-as`}
        submitLabel={t("actAs.submit")}
        done={null}
        // Another person's pages begin anew: nothing of the admin's stays in the router's memory.
        onDone={() => location.assign(`/${locale}/account`)}
      >
        <p>{t("actAs.text")}</p>
      </ReasonDialog>
      <ConfirmDialog
        open={asked === "secondFactor"}
        onClose={close}
        title={t("secondFactor.title", { name: person.name })}
        confirmLabel={t("secondFactor.submit")}
        onConfirm={async () => {
          await apiFetch(`${path}/second-factor`, { method: "DELETE" });
          onChange();
        }}
      >
        <p>{t("secondFactor.text")}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === "passwordReset"}
        onClose={close}
        title={t("passwordReset.title")}
        confirmLabel={t("passwordReset.submit")}
        tone="filled"
        onConfirm={() => apiFetch(`${path}/password-reset`, { method: "POST" })}
      >
        <p>{t("passwordReset.text", { email: person.email })}</p>
      </ConfirmDialog>
    </>
  );
}
