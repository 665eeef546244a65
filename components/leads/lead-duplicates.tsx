"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { showToast } from "@/components/ui/toast";
import type { LeadSummary } from "@/lib/clients/model/lead-list";
import { LeadStatusLabel } from "./lead-status";
import type { LeadRoom } from "./use-lead";

/** Other requests of the same address, and the way to join them to this one. */
export function LeadDuplicates({ room }: { room: LeadRoom }) {
  const t = useTranslations("admin.leads.duplicates");
  const locale = useLocale();
  const [chosen, setChosen] = useState<LeadSummary | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { lead, path, reload } = room;
  if (lead.duplicates.length === 0) return null;
  const reference = chosen?.reference ?? "";
  return (
    <section aria-labelledby="lead-duplicates">
      <h2 id="lead-duplicates" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-1 text-ink-soft">{t("text")}</p>
      <ul className="mt-3 border-t border-hair">
        {lead.duplicates.map((duplicate) => (
          <li
            key={duplicate.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-hair py-2.5"
          >
            <div className="min-w-0 flex-[1_1_14rem]">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <Link href={`/${locale}/admin/leads/${duplicate.id}`} className="link figures font-semibold">
                  {duplicate.reference}
                </Link>
                <RelativeTime at={duplicate.createdAt} className="text-xs text-ink-faint" />
              </p>
              <p className="line-clamp-1 text-ink-soft">{duplicate.excerpt}</p>
            </div>
            <LeadStatusLabel status={duplicate.status} />
            {lead.canMerge ? (
              <Button
                size="xs"
                variant="outline"
                onClick={() => {
                  setChosen(duplicate);
                  setOpen(true);
                }}
              >
                {t("merge")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("question", { reference })}
        confirmLabel={t("confirm")}
        tone="filled"
        isIrreversible
        onConfirm={async () => {
          await apiFetch(`${path}/merge`, { method: "POST", body: { duplicateId: chosen?.id } });
          await reload();
          showToast(t("merged", { reference }), { tone: "good" });
        }}
      >
        <p>{t("explain", { reference })}</p>
      </ConfirmDialog>
    </section>
  );
}
