"use client";

import { Link2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, refreshApi, useApi } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { IdentityView } from "@/lib/auth/model/auth-views";

const path = "/api/v1/auth/identities";

/** The outside providers an account signs in with; nothing for accounts that have none. */
export function IdentitiesPanel() {
  const t = useTranslations("auth.security.identities");
  const { data } = useApi<{ data: IdentityView[] }>(path);
  if (!data || data.data.length === 0) return null;
  return (
    <Panel id="identities" title={t("title")} description={t("lead")}>
      <ul className="border-b border-hair">
        {data.data.map((identity) => (
          <IdentityRow key={identity.id} identity={identity} />
        ))}
      </ul>
    </Panel>
  );
}

function IdentityRow({ identity }: { identity: IdentityView }) {
  const t = useTranslations("auth.security.identities");
  const format = useFormatter();
  const [isAsking, setAsking] = useState(false);
  const { name } = identity;
  const remove = async () => {
    await apiFetch(`${path}/${encodeURIComponent(identity.id)}`, { method: "DELETE" });
    await refreshApi("/api/v1/auth/");
    void showToast(t("removed", { name }), { tone: "good" });
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hair py-3">
      <Link2 aria-hidden className="size-5 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-[1_1_12rem]">
        <p className="font-semibold">{name}</p>
        <p className="text-xs text-ink-soft">
          {t("linked", { date: format.dateTime(new Date(identity.linkedAt), "day") })}
          {identity.isLastWay ? ` ${t("lastWay")}` : ""}
        </p>
      </div>
      {identity.isLastWay ? null : (
        <Button
          variant="outline"
          size="xs"
          aria-label={t("removeNamed", { name })}
          onClick={() => setAsking(true)}
        >
          {t("remove")}
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("removeTitle", { name })}
        confirmLabel={t("removeConfirm")}
        onConfirm={remove}
      >
        <p>{t("removeText", { name })}</p>
      </ConfirmDialog>
    </li>
  );
}
