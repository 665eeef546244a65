"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ReferenceOperation } from "@/lib/api/reference";
import type { Locale } from "@/lib/core/model/locale";
import { AnswerView } from "./answer-view";
import { fillCall, type Problems } from "./fill-call";
import { IdentityChoice, useAuthorization } from "./identity";
import { type ShownAnswer, sendCall } from "./send-call";

type Tried = Pick<ReferenceOperation, "id" | "method" | "path" | "pathFields" | "queryFields" | "body">;

/** A form that sends the call it stands beside, as the person or with a key. */
export function TryCall({ operation, locale, here }: { operation: Tried; locale: Locale; here: string }) {
  const t = useTranslations("api.try");
  const authorization = useAuthorization();
  const [answer, setAnswer] = useState<ShownAnswer | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [isSending, setSending] = useState(false);
  const [isOffline, setOffline] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = fillCall(operation, new FormData(event.currentTarget));
    setProblems(filled.problems);
    if (!filled.call) return;
    setSending(true);
    setOffline(false);
    try {
      setAnswer(await sendCall({ ...filled.call, authorization }));
    } catch {
      setOffline(true);
    } finally {
      setSending(false);
    }
  };

  const { body } = operation;
  const isJson = body?.contentType === "application/json";
  return (
    <form onSubmit={send} noValidate className="grid gap-5 noscript:hidden">
      <IdentityChoice locale={locale} here={here} />
      {[...operation.pathFields, ...operation.queryFields].map((field) => (
        <Field
          key={field.path}
          id={`try-${field.path}`}
          label={<code translate="no">{field.path}</code>}
          error={problems[field.path] && t(problems[field.path] ?? "missing")}
        >
          {(aria) => (
            <Input
              {...aria}
              name={field.path}
              autoComplete="off"
              spellCheck={false}
              placeholder={field.limits.at(-1) ?? field.type.slice(0, 40)}
              className="font-mono"
            />
          )}
        </Field>
      ))}
      {isJson ? (
        <Field id="try-body" label={t("body")} error={problems.body && t(problems.body)}>
          {(aria) => (
            <Textarea
              {...aria}
              key={operation.id}
              name="body"
              defaultValue={body.example}
              spellCheck={false}
              className="font-mono"
            />
          )}
        </Field>
      ) : null}
      {body && !isJson ? (
        <Field id="try-file" label={t("file")} error={problems.file && t(problems.file)}>
          {(aria) => <Input {...aria} name="file" type="file" />}
        </Field>
      ) : null}
      <div className="grid gap-2">
        <Button type="submit" size="sm" busy={isSending} className="justify-self-start">
          {isSending ? t("sending") : t("send")}
        </Button>
        {operation.method === "GET" ? null : <p className="text-sm text-ink-soft">{t("real")}</p>}
      </div>
      <div aria-live="polite" className="grid gap-4">
        {isOffline ? <Alert tone="danger">{t("offline")}</Alert> : null}
        {answer ? <AnswerView answer={answer} /> : null}
      </div>
    </form>
  );
}
