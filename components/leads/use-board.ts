"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch, useApi } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { showToast } from "@/components/ui/toast";
import type { LeadBoard, LeadStatus, LeadSummary } from "@/lib/clients/model/lead-list";
import { withMoved, withoutLead } from "./move-card";

/**
 * The board's cards and how they move: at once on the screen, back again when the server refuses, with a way back when
 * it agrees.
 * @param path of the board with its filters
 */
export function useBoard(path: string, initial: LeadBoard | undefined) {
  const t = useTranslations("admin.leads");
  const tApp = useTranslations("app.actions");
  const problemText = useProblemText();
  const [moving, setMoving] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const { data, error, mutate } = useApi<LeadBoard>(path, {
    fallbackData: initial,
    revalidateOnMount: initial === undefined,
    refreshInterval: 60_000,
  });

  const move = async (lead: LeadSummary, status: LeadStatus, isUndo = false): Promise<void> => {
    if (lead.status === status || moving.has(lead.id) || !data) return;
    const name = lead.reference;
    setMoving((ids) => new Set(ids).add(lead.id));
    try {
      await mutate(
        async (current) => {
          const { updatedAt } = await apiFetch<{ updatedAt: string }>(`/api/v1/admin/leads/${lead.id}`, {
            method: "PATCH",
            body: { seenAt: lead.updatedAt, status },
          });
          const moved = { ...lead, status, updatedAt };
          if (!isUndo) {
            showToast(t("board.moved", { name, status: t(`status.${status}`) }), {
              tone: "good",
              action: { label: tApp("undo"), onClick: () => void move(moved, lead.status, true) },
            });
          }
          return current && withMoved(withoutLead(current, lead.id), moved, status);
        },
        {
          optimisticData: (current) => withMoved(current ?? data, lead, status),
          rollbackOnError: true,
          revalidate: false,
        },
      );
      setSaid(t("board.moved", { name, status: t(`status.${status}`) }));
    } catch (thrown) {
      const problem = toApiProblem(thrown);
      const words =
        problem.code === "conflict"
          ? t("board.conflict", { name })
          : `${t("board.failed", { name })} ${problemText(problem)}`;
      setSaid(words);
      showToast(words, { tone: "danger" });
      void mutate();
    } finally {
      setMoving((ids) => new Set([...ids].filter((id) => id !== lead.id)));
    }
  };
  return { board: data, problem: error, reload: () => void mutate(), move, moving, said };
}
