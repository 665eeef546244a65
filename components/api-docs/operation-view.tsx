"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReferenceOperation } from "@/lib/api/reference";
import type { Locale } from "@/lib/core/model/locale";
import { AccessLine } from "./access-line";
import { clientExample, curlExample } from "./call-examples";
import { CodeBlock } from "./code-block";
import { CodeWords } from "./code-words";
import { docsHref } from "./docs-locale";
import { FieldTable } from "./field-table";
import { MethodMark } from "./method-mark";
import { TryCall } from "./try-call";

/** Everything about one operation: what it takes and answers, examples, and a form to try it. */
export function OperationView({
  locale,
  server,
  operation,
}: {
  locale: Locale;
  server: string;
  operation: ReferenceOperation;
}) {
  const t = useTranslations("api");
  const { method, path, summary, description, access, pathFields, queryFields, body, answer } = operation;
  const isJson = body?.contentType === "application/json";
  const hasClient = access !== null;
  return (
    <article className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <header className="grid gap-4 xl:col-span-2">
        <h1 lang="en" className="text-2xl">
          {summary}
        </h1>
        <p className="flex flex-wrap items-baseline gap-x-3 font-mono text-sm" translate="no">
          <MethodMark method={method} className="text-sm" />
          <span className="min-w-0 break-all">{path}</span>
        </p>
        {access ? <AccessLine access={access} /> : null}
        {description ? (
          <p lang="en" className="max-w-text text-ink-soft">
            <CodeWords text={description} />
          </p>
        ) : null}
        {operation.isRepeatable ? (
          <p className="max-w-text text-sm text-ink-soft">{t("sections.repeatable")}</p>
        ) : null}
      </header>
      <div className="grid min-w-0 content-start gap-10">
        <Section title={t("sections.path")} isShown={pathFields.length > 0}>
          <FieldTable caption={t("sections.path")} fields={pathFields} isInput />
        </Section>
        <Section title={t("sections.query")} isShown={queryFields.length > 0}>
          <FieldTable caption={t("sections.query")} fields={queryFields} isInput />
        </Section>
        <Section title={t("sections.body")} isShown={body !== null}>
          {isJson ? null : <p>{t("sections.upload", { type: body?.contentType ?? "" })}</p>}
          <FieldTable caption={t("sections.body")} fields={body?.fields ?? []} isInput />
        </Section>
        <Section title={t("sections.answer", { status: answer.status })}>
          {answer.contentType === null ? <p className="text-ink-soft">{t("sections.empty")}</p> : null}
          {answer.contentType !== null && answer.example === null ? (
            <p className="text-ink-soft">{t("sections.file", { type: answer.contentType })}</p>
          ) : null}
          <FieldTable caption={t("sections.answer", { status: answer.status })} fields={answer.fields} />
        </Section>
        <Section title={t("sections.refusals")}>
          <dl lang="en" className="grid gap-2 text-sm">
            {operation.refusals.map(({ status, description: reason }) => (
              <div key={status} className="flex gap-4">
                <dt className="figures w-10 shrink-0 font-mono font-semibold">{status}</dt>
                <dd className="text-ink-soft">
                  <CodeWords text={reason} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
      <div className="grid min-w-0 content-start gap-8">
        <Section title={t("try.title")}>
          <TryCall
            key={operation.id}
            operation={operation}
            locale={locale}
            here={docsHref(locale, operation.id)}
          />
        </Section>
        <Section title={t("sections.examples")}>
          <CodeBlock title="curl" code={curlExample(server, operation)} />
          {hasClient ? <CodeBlock title={t("code.client")} code={clientExample(operation)} /> : null}
          {answer.example ? (
            <CodeBlock title={t("sections.answer", { status: answer.status })} code={answer.example} />
          ) : null}
        </Section>
      </div>
    </article>
  );
}

function Section({
  title,
  isShown = true,
  children,
}: {
  title: string;
  isShown?: boolean;
  children: ReactNode;
}) {
  if (!isShown) return null;
  return (
    <section className="grid min-w-0 gap-4">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  );
}
