"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { newIdempotencyKey } from "@/components/app/api-client";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { showToast } from "@/components/ui/toast";
import { checkValues, type FieldIssues, type FormSchema, serverIssues } from "./field-issue";
import { dropDraft, keepDraft, recallDraft } from "./form-draft";
import { useFieldText } from "./use-field-text";

export interface ApiFormOptions<Values extends object, Result> {
  /** Names the form in the page and its draft in this tab; put the id of what is edited into it. */
  id: string;
  initial: Values;
  /** The same Zod schema as the operation's body, when it is cheap to carry to the browser. */
  schema?: FormSchema;
  /** Calls the API; `idempotencyKey` stays the same while the same values are sent again. */
  submit: (values: Values, call: { idempotencyKey: string }) => Promise<Result>;
  onSuccess?: (result: Result, values: Values) => void;
  /** Said in passing; null says nothing. Default: "saved". */
  successText?: string | null;
  /** Back to the initial values after success, for forms that add one thing after the other. */
  resetsOnSuccess?: boolean;
  /** Shows the outcome before the server answers; returns how to take it back. */
  optimistic?: (values: Values) => () => void;
  /** Sentences for codes only this form knows, by code. */
  errorTexts?: Readonly<Record<string, string>>;
  /** Off for forms whose words must not outlive the page. */
  keepsDraft?: boolean;
}

export interface ApiForm<Values extends object> {
  id: string;
  values: Values;
  set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** For field parts, whose `name` is typed by what the field holds. */
  change: (name: string, value: string | boolean | readonly string[]) => void;
  /** The sentence under a field, by its path. */
  errorOf: (path: string) => string | undefined;
  /** Sentences of wrong fields that this form does not show. */
  otherErrors: readonly string[];
  /** Why the whole form came back; wrong fields stand at the fields. */
  problem: ApiProblem | null;
  isPending: boolean;
  isDirty: boolean;
  /** True after unsaved words of an earlier visit came back. */
  isRestored: boolean;
  discard: () => void;
  handlers: {
    ref: RefObject<HTMLFormElement | null>;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
    onBlur: (event: FormEvent<HTMLFormElement>) => void;
  };
}

/**
 * The state of one form: what is typed, what is wrong with it, whether it is on its way.
 *
 * Wrong fields are named at the field and the first takes the focus. What is typed survives a lost connection and a reload of the tab,
 * except fields marked `data-secret`. While a submit is on its way another is refused.
 */
export function useApiForm<Values extends object, Result>(
  options: ApiFormOptions<Values, Result>,
): ApiForm<Values> {
  const { id, schema, keepsDraft = true } = options;
  const t = useTranslations("app");
  const fieldText = useFieldText(options.errorTexts);
  const form = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);
  const attempt = useRef({ payload: "", key: "" });
  const [baseline, setBaseline] = useState(options.initial);
  const [values, setValues] = useState(options.initial);
  const [issues, setIssues] = useState<FieldIssues>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isPending, setPending] = useState(false);
  const [isRestored, setRestored] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [otherPaths, setOtherPaths] = useState<readonly string[]>([]);
  const isDirty = JSON.stringify(values) !== JSON.stringify(baseline);

  const first = useRef(options.initial);
  useEffect(() => {
    const restored = keepsDraft ? recallDraft(id, first.current) : null;
    if (!restored) return;
    setValues((current) => ({ ...current, ...restored }));
    setRestored(true);
  }, [id, keepsDraft]);

  useEffect(() => {
    if (keepsDraft && isDirty) keepDraft(id, withoutSecrets(values, form.current));
  }, [id, keepsDraft, isDirty, values]);

  // After the errors stand on the page: the first wrong field takes the focus, what has no field is said above.
  useEffect(() => {
    if (refusals === 0 || !form.current) return;
    const controls = [...form.current.elements].filter((element) => element instanceof HTMLElement);
    const wrong = controls.find((control) => control.getAttribute("aria-invalid") === "true");
    const shown = new Set(controls.map((control) => control.getAttribute("name")));
    setOtherPaths(Object.keys(issues).filter((path) => !shown.has(path)));
    (wrong ?? form.current.querySelector<HTMLElement>("[data-form-problem]"))?.focus();
  }, [refusals, issues]);

  const change = useCallback((name: PropertyKey, value: unknown) => {
    setValues((current) => ({ ...current, [name]: value }));
    setIssues((current) => withoutField(current, String(name)));
  }, []);

  const discard = useCallback(() => {
    dropDraft(id);
    setValues(baseline);
    setIssues({});
    setProblem(null);
    setRestored(false);
  }, [id, baseline]);

  const refuse = (wrong: FieldIssues, cause: ApiProblem | null) => {
    setIssues(wrong);
    setProblem(cause);
    setRefusals((count) => count + 1);
  };

  const submit = async () => {
    if (isSending.current) return;
    // A password manager may have filled a field before the page was alive.
    const sent = withTypedText(values, form.current);
    setValues(sent);
    const wrong = checkValues(schema, sent);
    if (Object.keys(wrong).length > 0) return refuse(wrong, null);
    const payload = JSON.stringify(sent);
    if (attempt.current.payload !== payload) attempt.current = { payload, key: newIdempotencyKey() };
    isSending.current = true;
    setPending(true);
    setProblem(null);
    setIssues({});
    const undo = options.optimistic?.(sent);
    try {
      const result = await options.submit(sent, { idempotencyKey: attempt.current.key });
      attempt.current = { payload: "", key: "" };
      dropDraft(id);
      setRestored(false);
      if (options.resetsOnSuccess) setValues(baseline);
      else setBaseline(sent);
      if (options.successText !== null) void showToast(options.successText ?? t("saved"), { tone: "good" });
      options.onSuccess?.(result, sent);
    } catch (thrown) {
      undo?.();
      const failure = toApiProblem(thrown);
      // An answer settles the attempt; silence and our own faults do not.
      if (failure.status > 0 && failure.status < 500) attempt.current = { payload: "", key: "" };
      refuse(serverIssues(failure.fieldErrors), failure);
    } finally {
      isSending.current = false;
      setPending(false);
    }
  };

  return {
    id,
    values,
    set: change,
    change,
    errorOf: (path) => (issues[path] ? fieldText(issues[path]) : undefined),
    otherErrors: otherPaths.flatMap((path) => (issues[path] ? [fieldText(issues[path])] : [])),
    problem,
    isPending,
    isDirty,
    isRestored,
    discard,
    handlers: {
      ref: form,
      onSubmit: (event) => {
        event.preventDefault();
        event.stopPropagation();
        void submit();
      },
      onBlur: (event) => {
        const control = event.target;
        if (!isTextControl(control) || control.value === "") return;
        const issue = checkValues(schema, values)[control.name];
        // Taking an issue away is `change`'s business: here the page would jump under a press that is on its way.
        if (issue) setIssues((current) => ({ ...current, [control.name]: issue }));
      },
    },
  };
}

function withoutField(issues: FieldIssues, name: string): FieldIssues {
  const kept = Object.entries(issues).filter(([path]) => path !== name && !path.startsWith(`${name}.`));
  return kept.length === Object.keys(issues).length ? issues : Object.fromEntries(kept);
}

function isTextControl(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "file"].includes(target.type);
}

function withTypedText<Values extends object>(values: Values, form: HTMLFormElement | null): Values {
  const typed = Object.entries(values).flatMap(([name, value]) => {
    const control = form?.elements.namedItem(name);
    return typeof value === "string" && isTextControl(control) ? [[name, control.value]] : [];
  });
  return { ...values, ...Object.fromEntries(typed) };
}

function withoutSecrets(values: object, form: HTMLFormElement | null): object {
  const isSecret = (name: string) => {
    const control = form?.elements.namedItem(name);
    return control instanceof HTMLElement && control.dataset.secret !== undefined;
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
}
