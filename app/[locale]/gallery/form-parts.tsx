import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";

/** Fields at rest, with a hint, with an error and switched off. */
export function FormParts({
  texts,
}: {
  texts: {
    name: string;
    email: string;
    emailHint: string;
    emailError: string;
    topic: string;
    topics: string[];
    message: string;
    consent: string;
    optional: string;
    send: string;
    cancel: string;
  };
}) {
  return (
    <form className="max-w-form space-y-5">
      <Field id="g-name" label={texts.name} note={texts.optional}>
        {(aria) => <Input {...aria} name="name" autoComplete="name" />}
      </Field>
      <Field id="g-email" label={texts.email} hint={texts.emailHint} error={texts.emailError}>
        {(aria) => (
          <Input {...aria} name="email" type="email" defaultValue="olena.example.org" autoComplete="email" />
        )}
      </Field>
      <Field id="g-topic" label={texts.topic}>
        {(aria) => (
          <Select {...aria} name="topic">
            {texts.topics.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="g-message" label={texts.message}>
        {(aria) => <Textarea {...aria} name="message" />}
      </Field>
      <Checkbox id="g-consent" name="consent" label={texts.consent} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{texts.send}</Button>
        <Button variant="outline">{texts.cancel}</Button>
      </div>
    </form>
  );
}
