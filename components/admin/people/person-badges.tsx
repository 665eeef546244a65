import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { PersonRow } from "@/lib/admin/model/people";

const statusTones = { active: "steppe", suspended: "poppy", leaving: "wheat" } as const;

/** Whether an account is open. */
export function StatusBadge({ status }: { status: PersonRow["status"] }) {
  const t = useTranslations("admin.people.states");
  return <Badge tone={statusTones[status]}>{t(status)}</Badge>;
}

/** What somebody may do; those who see the administration stand out. */
export function RoleBadge({ role }: { role: PersonRow["role"] }) {
  const t = useTranslations("admin.people.roles");
  return role === "user" ? <span>{t(role)}</span> : <Badge tone="wheat">{t(role)}</Badge>;
}
