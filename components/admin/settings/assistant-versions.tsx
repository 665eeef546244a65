"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, useApi } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { diffLines } from "@/lib/admin/model/line-diff";
import type { AssistantFields, VersionDetail, VersionRow } from "@/lib/admin/model/settings";
import { useAct } from "../use-act";

/** Earlier versions: what is different from the published one, and back to them. */
export function AssistantVersions({
  published,
  versions,
  onRestored,
}: {
  published: VersionDetail;
  versions: readonly VersionRow[];
  onRestored: () => void;
}) {
  const t = useTranslations("admin.settings.assistant");
  const format = useFormatter();
  const [shown, setShown] = useState<number | null>(null);
  return (
    <Panel title={t("versions")} description={t("versionsText")}>
      <ol>
        {versions.map((version) => (
          <li
            key={version.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hair py-3 first:border-t-0 first:pt-0"
          >
            <div>
              <p className="flex items-center gap-2 font-semibold">
                {t("version", { number: version.version })}
                {version.published ? <Badge tone="steppe">{t("answersNow")}</Badge> : null}
              </p>
              <p className="text-ink-soft">
                {version.author ?? t("shipped")} ·{" "}
                {format.dateTime(new Date(version.createdAt), "dayAndTime")}
              </p>
            </div>
            {version.published ? null : (
              <Button variant="outline" size="xs" onClick={() => setShown(version.version)}>
                {t("compare")}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Dialog
        open={shown !== null}
        onClose={() => setShown(null)}
        title={t("compareTitle", { number: shown ?? 0, published: published.version })}
        closeLabel={t("close")}
        shape="sheet"
      >
        {shown === null ? null : (
          <Comparison
            key={shown}
            number={shown}
            published={published}
            onRestored={() => {
              setShown(null);
              onRestored();
            }}
          />
        )}
      </Dialog>
    </Panel>
  );
}

function Comparison({
  number,
  published,
  onRestored,
}: {
  number: number;
  published: VersionDetail;
  onRestored: () => void;
}) {
  const t = useTranslations("admin.settings.assistant");
  const path = `/api/v1/admin/settings/assistant/versions/${number}`;
  const { data } = useApi<VersionDetail>(path);
  const { isPending, run } = useAct();
  if (!data) return <Skeleton className="h-64 w-full" />;
  const restore = async () => {
    const body = { basedOnVersion: published.version };
    if (await run(() => apiFetch(`${path}/restore`, { method: "POST", body }), t("restored"))) onRestored();
  };
  const lines = diffLines(asText(published.config), asText(data.config));
  return (
    <div className="space-y-5 pt-2 text-sm">
      <p className="text-ink-soft">{t("compareText")}</p>
      <pre className="rounded-md border border-hair bg-raised py-2 font-mono text-xs leading-6 break-words whitespace-pre-wrap">
        {lines.map((line, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a finished comparison never move
            key={index}
            className={`block px-3 ${line.kind === "added" ? "bg-steppe-soft" : line.kind === "removed" ? "bg-poppy-soft" : "text-ink-soft"}`}
          >
            <span aria-hidden>{line.kind === "added" ? "+ " : line.kind === "removed" ? "− " : "  "}</span>
            {line.kind === "same" ? null : (
              <span className="sr-only">{t(line.kind === "added" ? "lineAdded" : "lineRemoved")}</span>
            )}
            {line.text}
          </span>
        ))}
      </pre>
      <Button size="sm" busy={isPending} onClick={() => void restore()}>
        {t("restore", { number, next: published.version + 1 })}
      </Button>
    </div>
  );
}

/** A version as one text, so that all of it can be compared. */
function asText({ basePrompt, agents, greeting, temperature, maxAnswerTokens }: AssistantFields): string {
  return [
    basePrompt,
    ...agents.map(
      ({ id, instructions, tools }) => `\n[${id}: ${[...tools].sort().join(", ")}]\n${instructions}`,
    ),
    `\n[de] ${greeting.de}\n[en] ${greeting.en}\n[uk] ${greeting.uk}`,
    `\ntemperature ${temperature}\nmaxAnswerTokens ${maxAnswerTokens}`,
  ].join("\n");
}
