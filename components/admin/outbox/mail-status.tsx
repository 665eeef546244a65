import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { MailRow } from "@/lib/admin/model/outbox";

const tones = { queued: "wheat", sent: "steppe", kept: "neutral", failed: "poppy" } as const;

/** How far a mail has come. */
export function MailStatus({ status }: { status: MailRow["status"] }) {
  const t = useTranslations("admin.outbox.states");
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
