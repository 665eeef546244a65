"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, useApi } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { showToast } from "@/components/ui/toast";
import type { LeadDetail } from "@/lib/clients/model/lead-detail";
import type { Colleague, LeadStatus } from "@/lib/clients/model/lead-list";

/** What can be set of a request; the owner with the name that is shown meanwhile. */
export interface LeadEdit {
  status?: LeadStatus;
  owner?: Colleague | null;
  tags?: string[];
}

export interface LeadRoom {
  lead: LeadDetail;
  /** `/api/v1/admin/leads/{id}` */
  path: string;
  isSaving: boolean;
  /** Set while a colleague's change is to be looked at. */
  conflict: string | null;
  edit: (change: LeadEdit) => Promise<void>;
  reload: () => Promise<unknown>;
}

/** A request and its changes: shown at once, taken back when the server refuses. */
export function useLead(initial: LeadDetail): LeadRoom {
  const t = useTranslations("admin.leads.detail");
  const problemText = useProblemText();
  const path = `/api/v1/admin/leads/${initial.id}`;
  const [isSaving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<string | null>(null);
  const { data, mutate } = useApi<LeadDetail>(path, { fallbackData: initial, revalidateOnMount: false });
  const lead = data ?? initial;

  const edit = async ({ owner, ...change }: LeadEdit) => {
    if (isSaving) return;
    setSaving(true);
    setConflict(null);
    try {
      await mutate(
        async () => {
          const ownerId = owner === undefined ? {} : { ownerId: owner?.id ?? null };
          await apiFetch(path, { method: "PATCH", body: { seenAt: lead.updatedAt, ...change, ...ownerId } });
          return apiFetch<LeadDetail>(path);
        },
        {
          optimisticData: { ...lead, ...change, ...(owner === undefined ? {} : { owner }) },
          rollbackOnError: true,
          revalidate: false,
        },
      );
    } catch (thrown) {
      const problem = toApiProblem(thrown);
      if (problem.code === "conflict") setConflict(t("conflict"));
      else showToast(problemText(problem), { tone: "danger" });
      await mutate();
    } finally {
      setSaving(false);
    }
  };
  return { lead, path, isSaving, conflict, edit, reload: () => mutate() };
}
