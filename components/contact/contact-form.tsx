"use client";

import { useEffect, useRef, useState } from "react";
import { serviceOfFragment } from "@/components/services/service-fragment";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { checkContact, type FieldMessage, readContactValues } from "@/lib/clients/model/contact-form";
import type { LeadReceipt } from "@/lib/clients/model/lead-input";
import type { Locale } from "@/lib/core/model/locale";
import { ContactFields } from "./contact-fields";
import { type ContactTexts, problemText } from "./contact-texts";
import { sendContact } from "./send-contact";

type Outcome =
  | { kind: "open" }
  | { kind: "sending" }
  | { kind: "refused"; messages: readonly FieldMessage[]; failure: string | null }
  | { kind: "sent"; receipt: LeadReceipt };

/**
 * The contact form. Without scripts it is an ordinary form; with them it stays on the page: problems stand at their fields and in a list
 * that takes the focus, and the receipt takes the form's place.
 * @param services titles by id, for links that name a service in their fragment
 */
export function ContactForm({
  locale,
  texts,
  services,
  privacyHref,
}: {
  locale: Locale;
  texts: ContactTexts;
  services: Readonly<Record<string, string>>;
  privacyHref: string;
}) {
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const shownAtMs = useRef(0);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "open" });

  useEffect(() => {
    shownAtMs.current = performance.now();
    const field = form.current?.elements.namedItem("message");
    const service = services[serviceOfFragment(location.hash) ?? ""];
    if (service && field instanceof HTMLTextAreaElement && field.value === "") {
      field.value = `${texts.labels.aboutService.replace("{service}", service)}\n\n`;
    }
  }, [services, texts]);

  useEffect(() => {
    if (outcome.kind === "refused" || outcome.kind === "sent") notice.current?.focus();
  }, [outcome]);

  const send = async (data: FormData) => {
    const values = readContactValues(data);
    const messages = checkContact(values);
    if (messages.length > 0) return setOutcome({ kind: "refused", messages, failure: null });
    setOutcome({ kind: "sending" });
    const answer = await sendContact(
      { ...values, page: location.pathname + location.hash },
      Math.round(performance.now() - shownAtMs.current),
    );
    setOutcome(
      answer.kind === "sent"
        ? answer
        : {
            kind: "refused",
            messages: answer.messages,
            failure: answer.failure ? texts.failures[answer.failure] : null,
          },
    );
  };

  if (outcome.kind === "sent") {
    const text = texts.sent.text
      .replace("{reference}", outcome.receipt.reference)
      .replace("{email}", outcome.receipt.email);
    return (
      <div ref={notice} tabIndex={-1} className="border-t-2 border-steppe pt-6">
        <h2 className="text-2xl">{texts.sent.title}</h2>
        <p className="mt-3 max-w-text text-lg text-ink-soft">{text}</p>
        <Button variant="outline" className="mt-7" onClick={() => setOutcome({ kind: "open" })}>
          {texts.sent.again}
        </Button>
      </div>
    );
  }

  const messages = outcome.kind === "refused" ? outcome.messages : [];
  const general = messages.filter((message) => message.field === null);
  return (
    <form
      ref={form}
      method="post"
      action="/api/contact"
      // The browser's own bubbles would hide our messages, and our page for those without scripts.
      noValidate
      aria-labelledby="contact-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome.kind !== "sending") void send(new FormData(event.currentTarget));
      }}
    >
      <h2 id="contact-form" className="text-2xl">
        {texts.labels.title}
      </h2>
      {outcome.kind === "refused" ? (
        <div ref={notice} tabIndex={-1} className="mt-5">
          <Alert tone="danger" title={texts.problemsTitle} live="assertive">
            {outcome.failure ? <p className="mt-1">{outcome.failure}</p> : null}
            {general.map((message) => (
              <p key={message.problem} className="mt-1">
                {problemText(texts, message)}
              </p>
            ))}
            <ul>
              {messages.map((message) =>
                message.field ? (
                  <li key={message.field} className="mt-1">
                    <a href={`#contact-${message.field}`} className="link">
                      {problemText(texts, message)}
                    </a>
                  </li>
                ) : null,
              )}
            </ul>
          </Alert>
        </div>
      ) : null}
      <ContactFields locale={locale} texts={texts} messages={messages} privacyHref={privacyHref} />
      <Button type="submit" size="lg" busy={outcome.kind === "sending"} className="mt-7">
        {outcome.kind === "sending" ? texts.labels.sending : texts.labels.send}
      </Button>
    </form>
  );
}
