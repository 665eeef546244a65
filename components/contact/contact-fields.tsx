import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { type ContactField, contactLengths, type FieldMessage } from "@/lib/clients/model/contact-form";
import type { Locale } from "@/lib/core/model/locale";
import { type ContactTexts, problemText } from "./contact-texts";

/** The fields themselves, each tied to its label, its hint and its problem. */
export function ContactFields({
  locale,
  texts,
  messages,
  privacyHref,
}: {
  locale: Locale;
  texts: ContactTexts;
  messages: readonly FieldMessage[];
  privacyHref: string;
}) {
  const { labels } = texts;
  const errorOf = (field: ContactField) => {
    const message = messages.find((entry) => entry.field === field);
    return message ? problemText(texts, message) : undefined;
  };
  return (
    <div className="mt-6 grid gap-x-6 gap-y-5 sm:grid-cols-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="page" value={`/${locale}/contact`} />
      <Field id="contact-name" label={labels.name} note={labels.optional} error={errorOf("name")}>
        {(aria) => <Input {...aria} name="name" autoComplete="name" maxLength={contactLengths.name} />}
      </Field>
      <Field id="contact-company" label={labels.company} note={labels.optional} error={errorOf("company")}>
        {(aria) => (
          <Input {...aria} name="company" autoComplete="organization" maxLength={contactLengths.company} />
        )}
      </Field>
      <Field
        id="contact-email"
        label={labels.email}
        hint={labels.emailHint}
        error={errorOf("email")}
        className="sm:col-span-2"
      >
        {(aria) => (
          <Input
            {...aria}
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={contactLengths.email}
          />
        )}
      </Field>
      <Field
        id="contact-phone"
        label={labels.phone}
        note={labels.optional}
        error={errorOf("phone")}
        className="sm:col-span-2"
      >
        {(aria) => (
          <Input {...aria} name="phone" type="tel" autoComplete="tel" maxLength={contactLengths.phone} />
        )}
      </Field>
      <Field
        id="contact-message"
        label={labels.message}
        hint={labels.messageHint}
        error={errorOf("message")}
        className="sm:col-span-2"
      >
        {(aria) => <Textarea {...aria} name="message" rows={6} required maxLength={contactLengths.message} />}
      </Field>
      {/* People never see or reach this field; machines that fill every field give themselves away. */}
      <div aria-hidden className="absolute -left-[9999px] size-px overflow-hidden">
        <label htmlFor="contact-website">{labels.website}</label>
        <input id="contact-website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <div className="sm:col-span-2">
        <Checkbox
          id="contact-consent"
          name="consent"
          value="yes"
          required
          label={labels.consent}
          error={errorOf("consent")}
        />
        <a href={privacyHref} className="link ml-9 inline-block py-1.5 text-sm">
          {labels.privacy}
        </a>
      </div>
    </div>
  );
}
