"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useSyncExternalStore } from "react";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import type { ApiForm } from "./use-api-form";

/** The form element around its fields: says what came back, offers to discard restored words. */
export function Form<Values extends object>({
  form,
  label,
  className = "space-y-5",
  children,
}: {
  form: ApiForm<Values>;
  /** Its name for screen readers, when no heading names it. */
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations("app.form");
  return (
    // `post`: a submit before the page is alive must never write what is typed into the address.
    <form method="post" id={form.id} noValidate aria-label={label} className={className} {...form.handlers}>
      {form.isRestored ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-l-2 border-wheat pl-4 text-sm text-ink-soft">
          <p role="status">{t("restored")}</p>
          <Button variant="quiet" size="xs" onClick={form.discard}>
            <RotateCcw aria-hidden className="size-4" />
            {t("discard")}
          </Button>
        </div>
      ) : null}
      <FormProblem form={form} />
      {children}
    </form>
  );
}

function FormProblem<Values extends object>({ form }: { form: ApiForm<Values> }) {
  const t = useTranslations("app.problems");
  const problemText = useProblemText();
  const { problem, otherErrors } = form;
  const isAboutFields = problem?.code === "invalid_input" || problem?.code === "conflict";
  const isOnlyFields = isAboutFields && Object.keys(problem.fieldErrors).length > 0;
  if ((!problem || isOnlyFields) && otherErrors.length === 0) return null;
  return (
    <div tabIndex={-1} data-form-problem>
      <Alert tone={problem?.code === "offline" ? "warn" : "danger"} title={t("title")} live="assertive">
        {problem && !isOnlyFields ? <p>{problemText(problem)}</p> : null}
        {otherErrors.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Alert>
    </div>
  );
}

const neverChanges = () => () => undefined;

/** Sends the form. Before the page is alive it is switched off, so a form can only be sent by its own script. */
export function SubmitButton<Values extends object>({
  form,
  children,
  pendingText,
  variant,
  size = "sm",
  onlyWhenChanged = false,
  ...rest
}: Omit<ComponentProps<"button">, "form"> & {
  form: ApiForm<Values>;
  /** In place of the label while it is on its way. */
  pendingText?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** For settings: nothing to save, nothing to press. */
  onlyWhenChanged?: boolean;
}) {
  const isAlive = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const hasNothingToSend = onlyWhenChanged && !form.isDirty;
  return (
    <Button
      type="submit"
      variant={variant}
      size={size}
      busy={form.isPending}
      disabled={!isAlive || hasNothingToSend}
      {...rest}
      className={`${isAlive ? "" : "disabled:opacity-100"} ${rest.className ?? ""}`}
    >
      {form.isPending && pendingText ? pendingText : children}
    </Button>
  );
}

/** The row of buttons under the fields. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>;
}
