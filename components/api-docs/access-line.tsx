import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ReferenceOperation } from "@/lib/api/reference";

/** Who may call an operation, and with which scope an API key may. */
export function AccessLine({ access }: { access: NonNullable<ReferenceOperation["access"]> }) {
  const t = useTranslations("api.access");
  const { kind, roles, scope } = access;
  const who = kind === "site" || kind === "project" ? t(kind, { roles: roles.join(", ") }) : t(kind);
  return (
    <ul aria-label={t("label")} className="flex flex-wrap gap-2">
      <li>
        <Badge tone="wheat">{who}</Badge>
      </li>
      {kind === "public" ? null : (
        <li>
          <Badge>{scope ? t("scope", { scope }) : t("noKey")}</Badge>
        </li>
      )}
    </ul>
  );
}
