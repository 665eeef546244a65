"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ApiPage, apiFetch, useApi } from "@/components/app/api-client";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { PersonSession } from "@/lib/admin/model/people";
import { useAct } from "../use-act";

/** Where a person is signed in now. */
export function PersonSessions({
  userId,
  initial,
  onChange,
}: {
  userId: string;
  initial: ApiPage<PersonSession>;
  onChange: () => void;
}) {
  const t = useTranslations("admin.people.sessions");
  const { isPending, run } = useAct();
  const path = `/api/v1/admin/users/${userId}/sessions`;
  const { data: page = initial, mutate } = useApi<ApiPage<PersonSession>>(path, { fallbackData: initial });
  const end = async (of: string, done: string) => {
    await run(() => apiFetch(of, { method: "DELETE" }), done);
    await mutate();
    onChange();
  };
  if (page.data.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <>
      <ul>
        {page.data.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hair py-3 first:border-t-0 first:pt-0"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {session.device || t("unknownDevice")}
                {session.kind === "api" ? <Badge>{t("api")}</Badge> : null}
                {session.actor ? (
                  <Badge tone="wheat">{t("actor", { name: session.actor.name ?? session.actor.id })}</Badge>
                ) : null}
              </p>
              <p className="text-ink-soft">
                <Place session={session} /> · {t(`methods.${session.method}`)} ·{" "}
                <RelativeTime at={session.lastSeenAt} />
              </p>
            </div>
            <Button
              variant="outline"
              size="xs"
              disabled={isPending}
              onClick={() => void end(`${path}/${session.id}`, t("ended"))}
            >
              {t("end")}
            </Button>
          </li>
        ))}
      </ul>
      {page.data.length > 1 ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-4"
          disabled={isPending}
          onClick={() => void end(path, t("allEnded"))}
        >
          {t("endAll")}
        </Button>
      ) : null}
    </>
  );
}

function Place({ session }: { session: PersonSession }) {
  const locale = useLocale();
  const country = session.country && new Intl.DisplayNames([locale], { type: "region" }).of(session.country);
  return (
    <>
      {country ? `${country}, ` : ""}
      <span className="figures">{session.network}</span>
    </>
  );
}
