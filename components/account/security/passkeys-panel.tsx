"use client";

import { KeyRound, Plus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, refreshApi, useApi } from "@/components/app/api-client";
import { ApiProblem } from "@/components/app/api-problem";
import { Panel } from "@/components/app/panel";
import { useProblemText } from "@/components/app/use-problem-text";
import { usePasskeySupport } from "@/components/auth/passkey-button";
import { addPasskey, isPasskeyCancelled, isPasskeyKnown } from "@/components/auth/passkey-client";
import { requiredFields } from "@/components/auth/required-fields";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import type { PasskeyView } from "@/lib/auth/model/auth-views";

const path = "/api/v1/auth/passkeys";

/** The passkeys of an account: add, name, remove. */
export function PasskeysPanel() {
  const t = useTranslations("auth.security.passkeys");
  const problemText = useProblemText();
  const { data, error } = useApi<{ data: PasskeyView[] }>(path);
  return (
    <Panel id="passkeys" title={t("title")} description={t("lead")}>
      {error && !data ? <Alert tone="danger">{problemText(error)}</Alert> : null}
      {!data && !error ? <Skeleton className="mb-4 h-14 w-full" /> : null}
      {data && data.data.length > 0 ? (
        <ul className="mb-5 border-b border-hair">
          {data.data.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : null}
      <AddPasskey />
    </Panel>
  );
}

function AddPasskey() {
  const t = useTranslations("auth.security.passkeys");
  const format = useFormatter();
  const problemText = useProblemText();
  const isSupported = usePasskeySupport();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    setPending(true);
    setProblem(null);
    try {
      await addPasskey(t("defaultName", { date: format.dateTime(new Date(), "dayShort") }));
      await refreshApi(path);
      void showToast(t("added"), { tone: "good" });
    } catch (thrown) {
      if (isPasskeyKnown(thrown)) setProblem(t("exists"));
      else if (thrown instanceof ApiProblem) setProblem(problemText(thrown));
      else if (!isPasskeyCancelled(thrown)) setProblem(t("failed"));
    } finally {
      setPending(false);
    }
  };
  if (!isSupported) return <p className="text-ink-soft">{t("unsupported")}</p>;
  return (
    <div className="space-y-3">
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problem}
        </Alert>
      ) : null}
      <Button variant="outline" size="sm" busy={isPending} onClick={() => void add()}>
        {isPending ? null : <Plus aria-hidden className="size-4" />}
        {isPending ? t("adding") : t("add")}
      </Button>
    </div>
  );
}

function PasskeyRow({ passkey }: { passkey: PasskeyView }) {
  const t = useTranslations("auth.security.passkeys");
  const format = useFormatter();
  const [act, setAct] = useState<"rename" | "remove" | null>(null);
  const own = `${path}/${encodeURIComponent(passkey.id)}`;
  const remove = async () => {
    await apiFetch(own, { method: "DELETE" });
    await refreshApi(path);
    void showToast(t("removed"), { tone: "good" });
  };
  return (
    <li className="border-t border-hair py-3">
      {act === "rename" ? (
        <RenamePasskey passkey={passkey} path={own} onClose={() => setAct(null)} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <KeyRound aria-hidden className="size-5 shrink-0 text-ink-soft" />
          <div className="min-w-0 flex-[1_1_12rem]">
            <p className="font-semibold">{passkey.name}</p>
            <p className="text-xs text-ink-soft">
              {t("created", { date: format.dateTime(new Date(passkey.createdAt), "day") })},{" "}
              {passkey.lastUsedAt
                ? t.rich("used", { when: () => <RelativeTime at={passkey.lastUsedAt ?? ""} /> })
                : t("unused")}
            </p>
          </div>
          <div className="flex gap-2">
            <Button
              variant="quiet"
              size="xs"
              aria-label={t("renameNamed", { name: passkey.name })}
              onClick={() => setAct("rename")}
            >
              {t("rename")}
            </Button>
            <Button
              variant="outline"
              size="xs"
              aria-label={t("removeNamed", { name: passkey.name })}
              onClick={() => setAct("remove")}
            >
              {t("remove")}
            </Button>
          </div>
        </div>
      )}
      <ConfirmDialog
        open={act === "remove"}
        onClose={() => setAct(null)}
        title={t("removeTitle", { name: passkey.name })}
        confirmLabel={t("removeConfirm")}
        onConfirm={remove}
      >
        <p>{t("removeText")}</p>
      </ConfirmDialog>
    </li>
  );
}

const onlyName = requiredFields("name");

function RenamePasskey({
  passkey,
  path: own,
  onClose,
}: {
  passkey: PasskeyView;
  path: string;
  onClose: () => void;
}) {
  const t = useTranslations("auth.security.passkeys");
  const app = useTranslations("app.actions");
  const form = useApiForm({
    id: `passkey-${passkey.id}`,
    initial: { name: passkey.name },
    schema: onlyName,
    keepsDraft: false,
    submit: ({ name }) => apiFetch(own, { method: "PATCH", body: { name: name.trim() } }),
    onSuccess: () => {
      void refreshApi(path);
      onClose();
    },
  });
  return (
    <Form form={form} label={t("renameNamed", { name: passkey.name })} className="max-w-form space-y-3">
      <TextField form={form} name="name" label={t("name")} maxLength={60} autoComplete="off" autoFocus />
      <FormActions>
        <SubmitButton form={form} pendingText={app("saving")}>
          {app("save")}
        </SubmitButton>
        <Button variant="quiet" size="sm" onClick={onClose}>
          {app("cancel")}
        </Button>
      </FormActions>
    </Form>
  );
}
