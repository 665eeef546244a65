"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useState } from "react";
import { useApi } from "@/components/app/api-client";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import type { SessionView } from "@/lib/auth/model/session-view";
import type { Locale } from "@/lib/core/model/locale";

type Way = "session" | "key";

interface Identity {
  way: Way;
  /** API key or access token; only in the memory of this tab. */
  key: string;
}

const IdentityContext = createContext<{ identity: Identity; change: (identity: Identity) => void }>({
  identity: { way: "session", key: "" },
  change: () => undefined,
});

/** Remembers, from call to call, as whom they are made. */
export function IdentityProvider({ children }: { children: ReactNode }) {
  const [identity, change] = useState<Identity>({ way: "session", key: "" });
  return <IdentityContext value={{ identity, change }}>{children}</IdentityContext>;
}

/** The `Authorization` header calls are sent with; null: the browser's session. */
export function useAuthorization(): string | null {
  const { identity } = useContext(IdentityContext);
  return identity.way === "key" ? `Bearer ${identity.key.trim()}` : null;
}

/** Says who calls, and lets a key be given instead of the session. */
export function IdentityChoice({ locale, here }: { locale: Locale; here: string }) {
  const t = useTranslations("api.identity");
  const { identity, change } = useContext(IdentityContext);
  const options = [
    { value: "session" as const, label: t("useSession") },
    { value: "key" as const, label: t("useKey") },
  ];
  return (
    <div className="grid justify-items-start gap-3 *:last:w-full">
      <Segmented
        size="sm"
        legend={t("title")}
        name="identity"
        value={identity.way}
        options={options}
        onChange={(way) => change({ ...identity, way })}
      />
      {identity.way === "session" ? (
        <SessionLine locale={locale} here={here} />
      ) : (
        <Field id="api-key" label={t("key")} hint={t("keyHint")}>
          {(aria) => (
            <Input
              {...aria}
              value={identity.key}
              onChange={(event) => change({ ...identity, key: event.target.value })}
              autoComplete="off"
              spellCheck={false}
              placeholder="rk_…"
              className="font-mono"
            />
          )}
        </Field>
      )}
    </div>
  );
}

function SessionLine({ locale, here }: { locale: Locale; here: string }) {
  const t = useTranslations("api.identity");
  const { data } = useApi<SessionView>("/api/v1/session");
  if (!data) return <p className="text-sm text-ink-soft">{t("checking")}</p>;
  if (data.user) return <p className="text-sm text-ink-soft">{t("session", { name: data.user.name })}</p>;
  return (
    <p className="text-sm text-ink-soft">
      {t("guest")} ·{" "}
      <a className="link" href={`/${locale}/auth/sign-in?next=${encodeURIComponent(here)}`}>
        {t("signIn")}
      </a>
    </p>
  );
}
