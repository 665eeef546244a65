"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/core/model/locale";
import { CodeBlock } from "./code-block";
import { docsHref } from "./docs-locale";

const rules = ["errors", "lists", "repeat", "limits"] as const;

/** A group of operations and where it begins. */
export interface Area {
  tag: string;
  count: number;
  first: string;
}

/** How to begin, what holds for every call, and the areas. */
export function FirstSteps({
  locale,
  server,
  areas,
}: {
  locale: Locale;
  server: string;
  areas: readonly Area[];
}) {
  const t = useTranslations("api");
  return (
    <div className="grid gap-12">
      <header className="grid max-w-text gap-4">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-lg text-ink-soft">{t("lead")}</p>
      </header>
      <section className="grid max-w-text gap-4">
        <h2 className="text-xl">{t("start.title")}</h2>
        <p>{t("start.one")}</p>
        <p>{t("start.two")}</p>
        <CodeBlock
          title="curl"
          code={`curl '${server}/api/v1/projects' \\\n  -H "Authorization: Bearer $ROZOOM_API_KEY"`}
        />
        <p>{t("start.three")}</p>
        <CodeBlock title={t("code.client")} code={clientStart(server)} />
      </section>
      <section className="grid max-w-text gap-4">
        <h2 className="text-xl">{t("start.rulesTitle")}</h2>
        <ul className="grid gap-3">
          {rules.map((rule) => (
            <li key={rule} className="border-l-2 border-wheat pl-4">
              {t(`start.${rule}`)}
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-4">
        <h2 className="text-xl">{t("start.groups")}</h2>
        <ul className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
          {areas.map(({ tag, count, first }) => (
            <li key={tag} className="border-b border-hair">
              <Link
                href={docsHref(locale, first)}
                prefetch={false}
                className="flex min-h-12 items-center justify-between gap-4 py-2 hover:text-wheat-ink"
              >
                <span lang="en" className="font-medium">
                  {tag}
                </span>
                <span className="figures text-sm text-ink-faint">{t("start.count", { count })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const clientStart = (server: string) => `import { RozoomClient } from "@rozoom-ki/client";

const client = new RozoomClient({
  baseUrl: "${server}",
  credentials: { apiKey },
});

for await (const project of client.rows("listProjects", {})) {
  console.log(project.name);
}`;
