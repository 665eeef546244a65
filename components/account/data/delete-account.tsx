"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { undoDays } from "@/lib/account/model/deletion";
import { BannerAction } from "../banner-action";

/** Deletes the account after a named confirmation, or says what must be done first, or how it is taken back. */
export function DeleteAccount({
  email,
  erasedAt,
  blockers,
}: {
  email: string;
  /** ISO 8601, once the deletion was asked for. */
  erasedAt: string | null;
  /** Projects to hand over first. */
  blockers: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("account.data.deletion");
  const locale = useLocale();
  const format = useFormatter();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  if (erasedAt) {
    return (
      <Alert tone="danger" title={t("pending", { day: format.dateTime(new Date(erasedAt), "day") })}>
        <p className="mt-1">{t("pendingText")}</p>
        <div className="mt-3">
          <BannerAction act="undoDeletion" label={t("undo")} />
        </div>
      </Alert>
    );
  }
  if (blockers.length > 0) {
    return (
      <Alert tone="warn" title={t("blocked")}>
        <p className="mt-1">{t("blockedText")}</p>
        <ul className="mt-2 space-y-1">
          {blockers.map(({ id, name }) => (
            <li key={id}>
              <Link href={`/${locale}/account/projects/${id}/members`} className="link font-semibold">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  const ask = async () => {
    await apiFetch("/api/v1/users/me/deletion", { method: "POST", body: { email } });
    router.refresh();
  };
  return (
    <>
      <Button variant="outline" size="sm" onClick={() => setAsking(true)}>
        {t("open")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("title")}
        confirmLabel={t("confirm")}
        onConfirm={ask}
        typedName={email}
      >
        <p>{t("gone")}</p>
        <p>{t("keys")}</p>
        <p>{t("undoText", { days: undoDays })}</p>
      </ConfirmDialog>
    </>
  );
}
