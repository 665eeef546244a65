"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { apiFetch } from "@/components/app/api-client";
import { TextAreaField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { Dialog } from "@/components/ui/dialog";
import { reasonInput } from "@/lib/admin/model/people";

/** Asks why something is done to a person before it is done; the reason stands in the audit log. */
export function ReasonDialog(props: {
  open: boolean;
  onClose: () => void;
  title: string;
  path: string;
  submitLabel: string;
  variant?: ButtonVariant;
  /** Null says nothing, when the page is left anyway. */
  done: string | null;
  onDone: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("admin.people");
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title} closeLabel={t("close")}>
      {props.open ? <ReasonForm {...props} /> : null}
    </Dialog>
  );
}

function ReasonForm(props: Parameters<typeof ReasonDialog>[0]) {
  const t = useTranslations("admin.people");
  const form = useApiForm({
    id: props.path,
    initial: { reason: "" },
    schema: reasonInput,
    keepsDraft: false,
    successText: props.done,
    submit: (values, call) => apiFetch(props.path, { method: "POST", body: values, ...call }),
    onSuccess: props.onDone,
  });
  return (
    <Form form={form} label={props.title} className="space-y-5 pt-1">
      <div className="space-y-2 text-sm">{props.children}</div>
      <TextAreaField
        form={form}
        name="reason"
        label={t("reason")}
        hint={t("reasonHint")}
        rows={2}
        maxLength={300}
      />
      <FormActions>
        <SubmitButton form={form} variant={props.variant}>
          {props.submitLabel}
        </SubmitButton>
        <Button variant="quiet" size="sm" onClick={props.onClose}>
          {t("cancel")}
        </Button>
      </FormActions>
    </Form>
  );
}
