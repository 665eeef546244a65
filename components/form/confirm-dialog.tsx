"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useState } from "react";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";

/**
 * Asks before something is done that is hard to take back. The button says what happens; while it happens the dialog stays, and a failure
 * is told in it.
 */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  typedName,
  isIrreversible = false,
  tone = "danger",
}: {
  open: boolean;
  onClose: () => void;
  /** A question that names the thing: "Projekt „Werkstatt“ löschen?" */
  title: string;
  /** What will be gone, what stays. */
  children?: ReactNode;
  confirmLabel: string;
  onConfirm: () => Promise<unknown>;
  /** The name to type before the button works, for what cannot be replaced. */
  typedName?: string;
  /** Adds the sentence that there is no way back. */
  isIrreversible?: boolean;
  tone?: "danger" | "filled";
}) {
  const t = useTranslations("app");
  const problemText = useProblemText();
  const inputId = useId();
  const [typed, setTyped] = useState("");
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  useEffect(() => {
    if (!open) return;
    setTyped("");
    setProblem(null);
  }, [open]);

  const isReady = typedName === undefined || typed.trim() === typedName.trim();
  const confirm = async () => {
    if (!isReady || isPending) return;
    setPending(true);
    setProblem(null);
    try {
      await onConfirm();
      onClose();
    } catch (thrown) {
      setProblem(toApiProblem(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={t("actions.close")}>
      <form
        method="post"
        noValidate
        className="space-y-4 pt-1 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void confirm();
        }}
      >
        {children}
        {isIrreversible ? <p className="font-semibold">{t("confirm.irreversible")}</p> : null}
        {typedName === undefined ? null : (
          <div>
            <label htmlFor={inputId} className="block">
              {t("confirm.typeName")}
              <span className="mt-1 block font-mono font-semibold break-all select-all" translate="no">
                {typedName}
              </span>
            </label>
            <Input
              id={inputId}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              className="mt-2"
            />
          </div>
        )}
        {problem ? (
          <Alert tone="danger" live="assertive">
            {problemText(problem)}
          </Alert>
        ) : null}
        <div className="flex flex-wrap-reverse justify-end gap-3 pt-2">
          <Button variant="outline" size="sm" onClick={onClose}>
            {t("actions.cancel")}
          </Button>
          <Button type="submit" variant={tone} size="sm" busy={isPending} disabled={!isReady}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
