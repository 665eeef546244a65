"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useApi } from "@/components/app/api-client";
import { PageHead } from "@/components/app/page-head";
import { Panel } from "@/components/app/panel";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { PersonDetail, PersonSession } from "@/lib/admin/model/people";
import { Facts } from "../facts";
import { PersonAccess } from "./person-access";
import { PersonActions } from "./person-actions";
import { RoleBadge, StatusBadge } from "./person-badges";
import { PersonSessions } from "./person-sessions";

/** Everything about one person that can be seen and done here. */
export function PersonView({
  initial,
  sessions,
  isOneself,
  peopleHref,
  auditHref,
}: {
  initial: PersonDetail;
  sessions: { data: PersonSession[]; nextCursor: string | null };
  /** Nobody changes their own role or locks themselves out. */
  isOneself: boolean;
  peopleHref: string;
  auditHref: string;
}) {
  const t = useTranslations("admin.people");
  const format = useFormatter();
  const path = `/api/v1/admin/users/${initial.id}`;
  const { data: person = initial, mutate } = useApi<PersonDetail>(path, { fallbackData: initial });
  const refresh = () => void mutate();
  return (
    <>
      <PageHead
        title={person.name}
        breadcrumb={[{ label: t("caption"), href: peopleHref }, { label: person.name }]}
        meta={
          <>
            <StatusBadge status={person.status} />
            <RoleBadge role={person.role} />
            <span>{person.email}</span>
            {person.emailVerified ? null : <Badge tone="wheat">{t("unverified")}</Badge>}
          </>
        }
        actions={<PersonActions person={person} isOneself={isOneself} onChange={refresh} />}
      />
      <Panel title={t("profile.title")} description={t("profile.text")}>
        <Facts
          items={[
            { label: t("columns.created"), value: format.dateTime(new Date(person.createdAt), "dayAndTime") },
            {
              label: t("columns.lastSeen"),
              value: person.lastSeenAt ? <RelativeTime at={person.lastSeenAt} /> : t("never"),
            },
            { label: t("columns.language"), value: t(`languages.${person.locale}`) },
            { label: t("profile.timeZone"), value: person.timeZone },
            { label: t("profile.signIn"), value: <SignInWays person={person} /> },
            {
              label: t("columns.secondFactor"),
              value: t(person.secondFactor ? "secondFactorOn" : "secondFactorOff"),
            },
            { label: t("profile.apiKeys"), value: format.number(person.apiKeys) },
            { label: t("profile.projects"), value: format.number(person.projects) },
            { label: t("profile.conversations"), value: format.number(person.conversations) },
            { label: t("profile.id"), value: <code className="font-mono text-xs">{person.id}</code> },
          ]}
        />
        <Link
          href={`${auditHref}?f.targetId=${person.id}`}
          className="mt-4 inline-block font-medium underline underline-offset-4"
        >
          {t("profile.audit")}
        </Link>
      </Panel>
      <Panel title={t("access.title")} description={t("access.text")}>
        <PersonAccess person={person} isOneself={isOneself} onChange={refresh} />
      </Panel>
      <Panel title={t("sessions.title")} description={t("sessions.text")}>
        <PersonSessions userId={person.id} initial={sessions} onChange={refresh} />
      </Panel>
    </>
  );
}

function SignInWays({ person }: { person: PersonDetail }) {
  const t = useTranslations("admin.people.profile");
  const ways = [
    ...(person.hasPassword ? [t("password")] : []),
    ...person.providers,
    ...(person.passkeys > 0 ? [t("passkeys", { count: person.passkeys })] : []),
  ];
  return ways.length > 0 ? ways.join(", ") : t("noWay");
}
