"use client";

import { Link2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ChainVerdict } from "@/lib/audit/model/chain-verdict";
import { useAct } from "../use-act";

/** Has the server compute the chain of the whole log anew and says what it found. */
export function VerifyButton() {
  const t = useTranslations("admin.audit.verify");
  const { isPending, run } = useAct();
  const [verdict, setVerdict] = useState<ChainVerdict | null>(null);
  const check = () =>
    run(async () =>
      setVerdict(await apiFetch<ChainVerdict>("/api/v1/admin/audit-logs/verify", { method: "POST" })),
    );
  return (
    <>
      <Button variant="outline" size="sm" busy={isPending} onClick={() => void check()}>
        <Link2 aria-hidden className="size-4" />
        {isPending ? t("pending") : t("open")}
      </Button>
      <Dialog
        open={verdict !== null}
        onClose={() => setVerdict(null)}
        title={t(verdict?.ok ? "holds" : "broken")}
        closeLabel={t("close")}
      >
        {verdict ? <Verdict verdict={verdict} /> : null}
      </Dialog>
    </>
  );
}

function Verdict({ verdict }: { verdict: ChainVerdict }) {
  const t = useTranslations("admin.audit.verify");
  const format = useFormatter();
  if (!verdict.ok) {
    return (
      <Alert tone="danger" live="assertive" title={t("brokenAt", { number: verdict.brokenAt })}>
        <p>{t(`faults.${verdict.fault}`)}</p>
        <p className="mt-2">{t("brokenNext")}</p>
      </Alert>
    );
  }
  return (
    <div className="space-y-4 text-sm">
      <Alert tone="good" live="polite">
        {t("holdsText", { count: verdict.rows, rows: format.number(verdict.rows) })}
      </Alert>
      {verdict.head ? (
        <div>
          <p className="mb-1.5 text-ink-soft">{t("head")}</p>
          <code className="block font-mono text-xs leading-6 break-all select-all">
            {verdict.head.sequence}:{verdict.head.hash}
          </code>
        </div>
      ) : null}
    </div>
  );
}
