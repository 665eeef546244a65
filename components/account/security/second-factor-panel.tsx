"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, refreshApi } from "@/components/app/api-client";
import { Panel, SettingsRow } from "@/components/app/panel";
import { RecoveryCodes } from "@/components/auth/recovery-codes";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { showToast } from "@/components/ui/toast";
import type { SecurityView } from "@/lib/auth/model/auth-views";

/** Two-step sign-in and its recovery codes. */
export function SecondFactorPanel({ security }: { security: SecurityView }) {
  const t = useTranslations("auth.security.secondFactor");
  const format = useFormatter();
  const locale = useLocale();
  const [isAsking, setAsking] = useState(false);
  const since = security.totpSince;

  const turnOff = async () => {
    await apiFetch("/api/v1/auth/totp", { method: "DELETE" });
    await refreshApi("/api/v1/auth/");
    void showToast(t("turnedOff"), { tone: "good" });
  };

  return (
    <Panel id="second-factor" title={t("title")} description={t("offLead")}>
      <SettingsRow
        label={<Badge tone={since ? "steppe" : "neutral"}>{since ? t("on") : t("off")}</Badge>}
        hint={
          <>
            {since ? t("since", { date: format.dateTime(new Date(since), "day") }) : null}{" "}
            {security.secondFactorDemanded ? t("required") : null}
          </>
        }
        control={
          since ? (
            security.secondFactorDemanded ? undefined : (
              <Button variant="outline" size="sm" onClick={() => setAsking(true)}>
                {t("turnOff")}
              </Button>
            )
          ) : (
            <LinkButton size="sm" href={`/${locale}/account/security/second-factor`}>
              {t("turnOn")}
            </LinkButton>
          )
        }
      />
      {since ? <Codes left={security.recoveryCodesLeft} account={security.email} /> : null}
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("turnOffTitle")}
        confirmLabel={t("turnOffConfirm")}
        onConfirm={turnOff}
      >
        <p>{t("turnOffText")}</p>
      </ConfirmDialog>
    </Panel>
  );
}

function Codes({ left, account }: { left: number; account: string }) {
  const t = useTranslations("auth.security.secondFactor");
  const [isAsking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  const renew = async () => {
    const { recoveryCodes } = await apiFetch<{ recoveryCodes: string[] }>("/api/v1/auth/recovery-codes", {
      method: "POST",
    });
    setCodes(recoveryCodes);
    await refreshApi("/api/v1/auth/security");
  };

  return (
    <SettingsRow
      label={codes ? t("newCodesDone") : t("codes")}
      hint={codes ? undefined : t("codesLeft", { count: left })}
      control={
        codes ? undefined : (
          <Button variant={left < 3 ? "filled" : "outline"} size="sm" onClick={() => setAsking(true)}>
            {t("newCodes")}
          </Button>
        )
      }
    >
      {codes ? (
        <div className="max-w-form">
          <RecoveryCodes codes={codes} account={account} onDone={() => setCodes(null)} />
        </div>
      ) : null}
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("newCodesTitle")}
        confirmLabel={t("newCodesConfirm")}
        onConfirm={renew}
        tone="filled"
      >
        <p>{t("newCodesText")}</p>
      </ConfirmDialog>
    </SettingsRow>
  );
}
