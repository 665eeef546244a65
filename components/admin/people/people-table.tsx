"use client";

import { ShieldCheck, ShieldOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ApiPage } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { Initials } from "@/components/ui/initials";
import { RelativeTime } from "@/components/ui/relative-time";
import { accountStates, type PersonRow, tiers } from "@/lib/admin/model/people";
import { siteRoles } from "@/lib/auth/model/permissions";
import { peopleShape } from "./people-shape";
import { RoleBadge, StatusBadge } from "./person-badges";

/** Everybody with an account. */
export function PeopleTable({ initial }: { initial?: ApiPage<PersonRow> }) {
  const t = useTranslations("admin.people");
  const locale = useLocale();
  const definition = useMemo((): TableDefinition<PersonRow> => {
    const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
      values.map((value) => ({ value, label: label(value) }));
    return {
      shape: peopleShape,
      caption: t("caption"),
      searchLabel: t("search"),
      rowId: (person) => person.id,
      rowName: (person) => person.name,
      columns: {
        person: {
          header: t("columns.person"),
          phone: "title",
          className: "min-w-60",
          render: (person) => <Who person={person} />,
        },
        status: {
          header: t("columns.status"),
          phone: "badge",
          render: (person) => <StatusBadge status={person.status} />,
        },
        role: { header: t("columns.role"), render: (person) => <RoleBadge role={person.role} /> },
        tier: { header: t("columns.tier"), render: (person) => t(`tiers.${person.tier}`) },
        secondFactor: {
          header: t("columns.secondFactor"),
          render: (person) => <SecondFactor isOn={person.secondFactor} />,
        },
        lastSeen: {
          header: t("columns.lastSeen"),
          render: (person) =>
            person.lastSeenAt ? (
              <RelativeTime at={person.lastSeenAt} className="whitespace-nowrap" />
            ) : (
              <span className="text-ink-faint">{t("never")}</span>
            ),
        },
        created: {
          header: t("columns.created"),
          render: (person) => <RelativeTime at={person.createdAt} className="whitespace-nowrap" />,
        },
        email: { header: t("columns.email"), render: (person) => person.email },
        verified: {
          header: t("columns.verified"),
          render: (person) => t(person.emailVerified ? "yes" : "no"),
        },
        language: { header: t("columns.language"), render: (person) => t(`languages.${person.locale}`) },
      },
      filters: {
        role: { label: t("columns.role"), options: options(siteRoles, (role) => t(`roles.${role}`)) },
        status: {
          label: t("columns.status"),
          options: options(accountStates, (status) => t(`states.${status}`)),
        },
        tier: { label: t("columns.tier"), options: options(tiers, (tier) => t(`tiers.${tier}`)) },
        verified: {
          label: t("filterVerified"),
          options: options(["yes", "no"] as const, (value) => t(value)),
        },
        created: { label: t("columns.created") },
      },
    };
  }, [t]);
  return (
    <DataTable
      definition={definition}
      endpoint="/api/v1/admin/users"
      initial={initial}
      rowHref={(person) => `/${locale}/admin/people/${person.id}`}
      exportHref="/api/v1/admin/users/export"
    />
  );
}

function Who({ person }: { person: PersonRow }) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Initials name={person.name} size="sm" />
      <span className="min-w-0">
        <span className="block truncate font-semibold">{person.name}</span>
        <span className="block max-w-72 truncate text-xs font-normal text-ink-soft">{person.email}</span>
      </span>
    </span>
  );
}

function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations("admin.people");
  const Icon = isOn ? ShieldCheck : ShieldOff;
  return (
    <span
      className={`inline-flex items-center gap-1.5 align-middle whitespace-nowrap ${isOn ? "" : "text-ink-faint"}`}
    >
      <Icon aria-hidden className={`size-4 ${isOn ? "text-steppe" : ""}`} />
      {t(isOn ? "secondFactorOn" : "secondFactorOff")}
    </span>
  );
}
