"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { apiFetch } from "@/components/app/api-client";
import { SettingsRow } from "@/components/app/panel";
import { Select } from "@/components/ui/select";
import { type PersonDetail, tiers } from "@/lib/admin/model/people";
import { siteRoles } from "@/lib/auth/model/permissions";
import { useAct } from "../use-act";

/** Role and tier; each change is saved as it is chosen. */
export function PersonAccess({
  person,
  isOneself,
  onChange,
}: {
  person: PersonDetail;
  isOneself: boolean;
  onChange: () => void;
}) {
  const t = useTranslations("admin.people");
  const { isPending, run } = useAct();
  const roleId = useId();
  const tierId = useId();
  const save = async (what: "role" | "tier", value: string) => {
    const path = `/api/v1/admin/users/${person.id}/${what}`;
    await run(() => apiFetch(path, { method: "PUT", body: { [what]: value } }), t("access.saved"));
    onChange();
  };
  return (
    <>
      <SettingsRow
        labelId={roleId}
        label={t("columns.role")}
        hint={t(isOneself ? "access.ownRole" : `roleHints.${person.role}`)}
        control={
          <div className="w-52">
            <Select
              aria-labelledby={roleId}
              value={person.role}
              disabled={isOneself || isPending}
              onChange={(event) => void save("role", event.target.value)}
            >
              {siteRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`roles.${role}`)}
                </option>
              ))}
            </Select>
          </div>
        }
      />
      <SettingsRow
        labelId={tierId}
        label={t("columns.tier")}
        hint={t("access.tierHint")}
        control={
          <div className="w-52">
            <Select
              aria-labelledby={tierId}
              value={person.tier}
              disabled={isPending}
              onChange={(event) => void save("tier", event.target.value)}
            >
              {tiers.map((tier) => (
                <option key={tier} value={tier}>
                  {t(`tiers.${tier}`)}
                </option>
              ))}
            </Select>
          </div>
        }
      />
    </>
  );
}
