"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { TextAreaField, TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Segmented } from "@/components/ui/segmented";
import type { LeadRoom } from "./use-lead";

const longestNote = 4_000;
const longestMail = 8_000;

/** A note for the team, or a mail to the person. What is typed in one stays while the other is open. */
export function LeadComposer({ room }: { room: LeadRoom }) {
  const t = useTranslations("admin.leads.compose");
  const [kind, setKind] = useState<"note" | "mail">("note");
  return (
    <section aria-label={t("label")} className="rounded-lg border border-hair bg-raised p-4 sm:p-5">
      <div className="mb-4">
        <Segmented
          legend={t("label")}
          name="lead-entry"
          value={kind}
          onChange={setKind}
          options={[
            { value: "note", label: t("note") },
            { value: "mail", label: t("mail") },
          ]}
        />
      </div>
      <div hidden={kind !== "note"}>
        <NoteForm room={room} />
      </div>
      <div hidden={kind !== "mail"}>
        <MailForm room={room} />
      </div>
    </section>
  );
}

function NoteForm({ room }: { room: LeadRoom }) {
  const t = useTranslations("admin.leads.compose");
  const form = useApiForm({
    id: `lead-note-${room.lead.id}`,
    initial: { text: "" },
    submit: (values, { idempotencyKey }) =>
      apiFetch(`${room.path}/notes`, { method: "POST", body: values, idempotencyKey }),
    onSuccess: () => void room.reload(),
    successText: t("noteSaved"),
    resetsOnSuccess: true,
  });
  return (
    <Form form={form} label={t("note")}>
      <TextAreaField
        form={form}
        name="text"
        label={t("noteLabel")}
        hint={t("noteHint")}
        rows={3}
        countTo={longestNote}
      />
      <FormActions>
        <SubmitButton form={form}>{t("noteSave")}</SubmitButton>
      </FormActions>
    </Form>
  );
}

function MailForm({ room }: { room: LeadRoom }) {
  const t = useTranslations("admin.leads");
  const { lead } = room;
  const form = useApiForm({
    id: `lead-mail-${lead.id}`,
    initial: { subject: lead.mail.subject, text: "" },
    submit: (values, { idempotencyKey }) =>
      apiFetch(`${room.path}/mails`, {
        method: "POST",
        body: { ...values, seenAt: lead.updatedAt },
        idempotencyKey,
      }),
    onSuccess: () => void room.reload(),
    successText: t("compose.sent"),
    resetsOnSuccess: true,
  });
  return (
    <Form form={form} label={t("compose.mail")}>
      <p className="text-ink-soft">
        {t("compose.to", { email: lead.email, language: t(`languages.${lead.locale}`) })}
      </p>
      <TextField form={form} name="subject" label={t("compose.subject")} maxLength={150} />
      <div lang={lead.locale} className="font-sans!">
        <p className="mb-2 border-l-2 border-hair pl-3 whitespace-pre-line text-ink-soft">
          {lead.mail.greeting}
        </p>
        <TextAreaField
          form={form}
          name="text"
          label={t("compose.text")}
          hint={t("compose.textHint")}
          rows={7}
          countTo={longestMail}
        />
        <p className="mt-2 border-l-2 border-hair pl-3 text-xs whitespace-pre-line text-ink-soft">
          {lead.mail.signature}
        </p>
      </div>
      <FormActions>
        <SubmitButton form={form} pendingText={t("compose.sending")}>
          {t("compose.send")}
        </SubmitButton>
        {lead.status === "new" ? (
          <p className="text-xs text-ink-soft">{t("compose.becomesContacted")}</p>
        ) : null}
      </FormActions>
    </Form>
  );
}
