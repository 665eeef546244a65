"use client";

import { MonitorSmartphone, SquareTerminal } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, refreshApi, useApi } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { Panel } from "@/components/app/panel";
import { useProblemText } from "@/components/app/use-problem-text";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { dropAllDrafts } from "@/components/form/form-draft";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import type { AuthSessionView } from "@/lib/auth/model/auth-views";

const path = "/api/v1/auth/sessions";

/** Where the person is signed in, with a way to end each of them. */
export function SessionsPanel() {
  const t = useTranslations("auth.security.sessions");
  const problemText = useProblemText();
  const { data, error } = useApi<{ data: AuthSessionView[] }>(path);
  return (
    <Panel id="sessions" title={t("title")} description={t("lead")}>
      {error && !data ? <Alert tone="danger">{problemText(error)}</Alert> : null}
      {!data && !error ? <Skeleton className="h-20 w-full" /> : null}
      {data ? (
        <>
          <ul aria-label={t("caption")} className="border-b border-hair [&>li:first-child]:border-t-0">
            {data.data.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
          <EndMany hasOthers={data.data.length > 1} />
        </>
      ) : null}
    </Panel>
  );
}

function SessionRow({ session }: { session: AuthSessionView }) {
  const t = useTranslations("auth.security.sessions");
  const format = useFormatter();
  const locale = useLocale();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const isApi = session.kind === "api";
  const device = session.device || (isApi ? t("api") : t("unknownDevice"));
  const country = session.country
    ? new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(session.country)
    : t("unknownPlace");
  const Icon = isApi ? SquareTerminal : MonitorSmartphone;

  const end = async () => {
    setPending(true);
    try {
      await apiFetch(`${path}/${encodeURIComponent(session.id)}`, { method: "DELETE" });
      await refreshApi(path);
      void showToast(t("ended", { device }), { tone: "good" });
    } catch (thrown) {
      setPending(false);
      void showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    }
  };

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hair py-3">
      <Icon aria-hidden className="size-6 shrink-0 stroke-[1.5] text-ink-soft" />
      <div className="min-w-0 flex-[1_1_13rem]">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
          {device}
          {session.current ? <Badge tone="wheat">{t("here")}</Badge> : null}
        </p>
        <p className="text-ink-soft">
          {country}
          {" · "}
          {session.current ? t("now") : <RelativeTime at={session.lastSeenAt} />}
        </p>
        <p className="text-xs text-ink-soft">
          {t("via", {
            method: t(`methods.${session.method}`),
            date: format.dateTime(new Date(session.createdAt), "day"),
          })}
        </p>
      </div>
      {session.current ? null : (
        <Button
          variant="outline"
          size="xs"
          busy={isPending}
          aria-label={t("endNamed", { device })}
          onClick={() => void end()}
        >
          {t("end")}
        </Button>
      )}
    </li>
  );
}

function EndMany({ hasOthers }: { hasOthers: boolean }) {
  const t = useTranslations("auth.security.sessions");
  const locale = useLocale();
  const [asked, setAsked] = useState<"others" | "all" | null>(null);

  const endOthers = async () => {
    await apiFetch(path, { method: "DELETE" });
    await refreshApi(path);
    void showToast(t("endedOthers"), { tone: "good" });
  };
  const endAll = async () => {
    await apiFetch(`${path}?all=true`, { method: "DELETE" });
    dropAllDrafts();
    location.assign(`/${locale}/auth/sign-in?notice=signedOutEverywhere`);
  };

  return (
    <div className="mt-5 flex flex-wrap gap-3">
      {hasOthers ? (
        <Button variant="outline" size="sm" onClick={() => setAsked("others")}>
          {t("endOthers")}
        </Button>
      ) : null}
      <Button variant="outline" size="sm" onClick={() => setAsked("all")}>
        {t("endAll")}
      </Button>
      <ConfirmDialog
        open={asked === "others"}
        onClose={() => setAsked(null)}
        title={t("endOthersTitle")}
        confirmLabel={t("endOthers")}
        onConfirm={endOthers}
        tone="filled"
      >
        <p>{t("endOthersText")}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === "all"}
        onClose={() => setAsked(null)}
        title={t("endAllTitle")}
        confirmLabel={t("endAllConfirm")}
        onConfirm={endAll}
        tone="filled"
      >
        <p>{t("endAllText")}</p>
      </ConfirmDialog>
    </div>
  );
}
