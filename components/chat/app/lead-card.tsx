import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { failureOf } from "@/lib/chat/model/client/call-server";
import type { LeadCardPart } from "@/lib/chat/model/ui-chunk";
import { fillText } from "../fill-text";
import { privacyPath } from "../legal-paths";
import { chatApi } from "./chat-session";
import { type ChatTexts, useTexts } from "./chat-texts";
import { keepReceipt, useReceipt } from "./receipts";
import { useChat } from "./use-chat";

type FieldName = LeadCardPart["fields"][number];
type Problems = Partial<Record<FieldName | "form", string>>;

const controls: Record<FieldName, { autoComplete: string; inputMode?: "email" | "tel"; maxLength: number }> =
  {
    email: { autoComplete: "email", inputMode: "email", maxLength: 254 },
    name: { autoComplete: "name", maxLength: 120 },
    phone: { autoComplete: "tel", inputMode: "tel", maxLength: 40 },
    message: { autoComplete: "off", maxLength: 4_000 },
  };

/** Asks for what is still missing so that a person can answer; once sent it becomes the receipt. */
export function LeadCard({ part }: { part: LeadCardPart }) {
  const { conversationId } = useChat();
  const receipt = useReceipt(conversationId);
  if (!conversationId) return null;
  if (receipt) return <ReceiptCard reference={receipt.reference} email={receipt.email} />;
  return <LeadForm part={part} conversationId={conversationId} />;
}

function LeadForm({ part, conversationId }: { part: LeadCardPart; conversationId: string }) {
  const { leads, locale } = useTexts();
  const { card } = leads;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [shownAt] = useState(() => performance.now());
  const [isSending, setSending] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [isChanging, setChanging] = useState(false);
  const known = Object.entries(part.known);
  const fields = formFields(part, isChanging);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const value = (name: FieldName) => String(entered.get(name) ?? knownValue(part, name)).trim();
    const email = value("email");
    if (!/^\S+@\S+\.\S+$/.test(email)) {
      return tell({ email: email === "" ? card.errors.emailMissing : card.errors.email });
    }
    setSending(true);
    try {
      const { reference } = await chatApi.leaveContact({
        conversationId,
        locale,
        page: location.pathname.slice(0, 300),
        email,
        ...(value("name") ? { name: value("name") } : {}),
        ...(value("phone") ? { phone: value("phone") } : {}),
        ...(value("message") ? { message: value("message") } : {}),
        elapsedMs: Math.round(performance.now() - shownAt),
      });
      keepReceipt(conversationId, { reference, email });
    } catch (error) {
      setSending(false);
      tell(problemsOf(failureOf(error), card.errors));
    }
  };
  const tell = (found: Problems) => {
    setProblems(found);
    const first = fields.find((name) => found[name]);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => void send(event)}
      aria-labelledby={`${id}-title`}
      className="mt-5 rounded-lg border border-edge bg-raised p-5"
    >
      <h3 id={`${id}-title`} className="text-lg">
        {card[part.reason].title}
      </h3>
      <p className="mt-1 mb-4 text-sm text-ink-soft">{card[part.reason].text}</p>
      {known.length > 0 && !isChanging ? (
        <p className="mb-4 text-sm">
          {fillText(card.known, { known: known.map(([, value]) => value).join(", ") })}{" "}
          <button type="button" onClick={() => setChanging(true)} className="link">
            {card.change}
          </button>
        </p>
      ) : null}
      <div className="space-y-4">
        {fields.map((name) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            label={card[name]}
            {...(name === "email" ? {} : { note: card.optional })}
            {...(problems[name] ? { error: problems[name] } : {})}
          >
            {(aria) =>
              name === "message" ? (
                <Textarea {...aria} {...controls[name]} name={name} rows={2} className="min-h-20" />
              ) : (
                <Input
                  {...aria}
                  {...controls[name]}
                  name={name}
                  type={name === "email" ? "email" : name === "phone" ? "tel" : "text"}
                  required={name === "email"}
                  defaultValue={knownValue(part, name)}
                />
              )
            }
          </Field>
        ))}
      </div>
      {problems.form ? (
        <p role="alert" className="mt-4 text-sm font-medium text-poppy">
          {problems.form}
        </p>
      ) : null}
      <Button type="submit" busy={isSending} className="mt-4 w-full">
        {card.send[part.reason]}
      </Button>
      <p className="mt-3 text-xs text-ink-soft">
        {card.consent}{" "}
        <a href={privacyPath(locale)} target="_blank" rel="noopener" className="link">
          {card.privacy}
        </a>
        .
      </p>
    </form>
  );
}

/** E-mail first; what is known already is asked again only when it is to be changed. */
function formFields(part: LeadCardPart, isChanging: boolean): FieldName[] {
  const order: readonly FieldName[] = ["email", "name", "phone", "message"];
  return order.filter(
    (name) => part.fields.includes(name) || (knownValue(part, name) !== "" ? isChanging : name === "email"),
  );
}

/** What the visitor has written of it in the conversation, else nothing. */
function knownValue(part: LeadCardPart, name: FieldName): string {
  return name === "message" ? "" : (part.known[name] ?? "");
}

function problemsOf(
  failure: ReturnType<typeof failureOf>,
  errors: ChatTexts["leads"]["card"]["errors"],
): Problems {
  if (failure.kind === "offline") return { form: errors.offline };
  if (failure.kind === "rate_limited") return { form: errors.rate_limited };
  if (failure.kind !== "refused") return { form: errors.failed };
  const refused = new Set(failure.fields);
  if (refused.has("elapsedMs")) return { form: errors.tooFast };
  const named = (["email", "name", "phone", "message"] as const).filter((name) => refused.has(name));
  return named.length > 0
    ? Object.fromEntries(named.map((name) => [name, errors[name]]))
    : { form: errors.failed };
}

/** The proof that a request has arrived, with the number people quote. */
function ReceiptCard({ reference, email }: { reference: string; email: string | null }) {
  const { leads } = useTexts();
  const { receipt } = leads;
  const [before = "", after = ""] = receipt.text.split("{email}");
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (email && document.activeElement === document.body) root.current?.focus();
  }, [email]);
  return (
    <div ref={root} role="status" tabIndex={-1} className="mt-5 rounded-lg border border-edge bg-raised p-5">
      <div className="flex items-start gap-3">
        <svg viewBox="0 0 32 32" className="size-8 shrink-0" fill="none" aria-hidden="true">
          <circle cx="16" cy="16" r="14.5" stroke="var(--steppe)" strokeWidth="1.5" />
          <path
            d="m10 16.5 4 4 8-9"
            stroke="var(--steppe)"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <div className="min-w-0">
          <h3 className="text-lg">{receipt.title}</h3>
          <p className="mt-1 text-sm text-ink-soft">
            {email ? (
              <>
                {before}
                <span className="inline-block max-w-full font-medium wrap-anywhere text-ink">{email}</span>
                {after}
              </>
            ) : (
              receipt.textShort
            )}
          </p>
        </div>
      </div>
      <dl className="mt-4 flex items-baseline justify-between gap-4 border-t border-dashed border-edge pt-3">
        <dt className="text-sm text-ink-soft">{receipt.reference}</dt>
        <dd className="figures font-mono text-base font-semibold">{reference}</dd>
      </dl>
    </div>
  );
}
