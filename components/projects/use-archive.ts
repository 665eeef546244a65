import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { showToast } from "@/components/ui/toast";
import { projectDoor } from "./project-paths";
import { useLimitText } from "./use-limit-text";

/** Archives a project and takes it back; afterwards the page shows it as it is then. */
export function useArchive(projectId: string) {
  const t = useTranslations("projects.settings");
  const problemText = useProblemText();
  const limitText = useLimitText();
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  return {
    isPending,
    /** @throws ApiProblem: the dialog that asked shows it. */
    async archive(): Promise<void> {
      await apiFetch(projectDoor(projectId, "/archive"), { method: "POST" });
      showToast(t("archived"), { tone: "good" });
      router.refresh();
    },
    async restore(): Promise<void> {
      setPending(true);
      try {
        await apiFetch(projectDoor(projectId, "/restore"), { method: "POST" });
        showToast(t("restored"), { tone: "good" });
        router.refresh();
      } catch (thrown) {
        const problem = toApiProblem(thrown);
        const isFull = problem.fieldErrors.project?.code === "project_limit";
        showToast(isFull ? limitText : problemText(problem), { tone: "danger" });
      } finally {
        setPending(false);
      }
    },
  };
}
