import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";

/** The command that asks this very project. The key stands in a variable, so it does not stay in the shell's history. */
export function ApiSnippet({ projectId, origin }: { projectId: string; origin: string }) {
  const t = useTranslations("projects.settings");
  const command = [
    `curl ${origin}/api/v1/projects/${projectId}/chat \\`,
    `  -H "Authorization: Bearer $ROZOOM_API_KEY" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '${JSON.stringify({ message: t("question") })}'`,
  ].join("\n");
  return (
    <div className="min-w-0 space-y-4">
      <div className="overflow-hidden rounded-lg border border-hair bg-sunken">
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard (WCAG 2.1.1)
          tabIndex={0}
          className="overflow-x-auto px-4 py-3.5 text-xs leading-relaxed outline-offset-[-2px]"
        >
          <code translate="no">{command}</code>
        </pre>
        <div className="flex justify-end border-t border-hair px-3 py-2">
          <CopyButton text={command} label={t("copySnippet")} variant="quiet" />
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-ink-soft">
        {t("projectId")}
        <code translate="no" className="font-mono text-xs break-all text-ink">
          {projectId}
        </code>
        <CopyButton text={projectId} label={t("copyId")} variant="quiet" />
      </p>
    </div>
  );
}
