import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectPath } from "./project-paths";

/** A project in the list: what it is called, what it is for, how much it holds, one's own role. */
export function ProjectRow({ project }: { project: ProjectView }) {
  const t = useTranslations("projects");
  const locale = useLocale();
  const { counts } = project;
  return (
    <li className="group relative border-b border-hair">
      <div className="grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <Link
            href={projectPath(locale, project.id, "chat")}
            className="text-lg font-semibold wrap-anywhere underline-offset-4 group-hover:underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
          >
            {project.name}
          </Link>
          {project.description ? (
            <p className="mt-1 line-clamp-2 max-w-[68ch] text-ink-soft">{project.description}</p>
          ) : null}
          {counts ? (
            <p className="figures mt-1.5 text-xs text-ink-soft">
              {t("list.counts", counts)} · {t("list.members", { count: counts.members })}
            </p>
          ) : null}
        </div>
        <div className="flex items-center gap-4 text-xs text-ink-soft sm:flex-col sm:items-end sm:justify-center sm:gap-1">
          <span className="font-medium text-ink">{t(`roles.${project.role}`)}</span>
          <span>
            {t("list.updated")} <RelativeTime at={project.updatedAt} />
          </span>
          <ArrowRight
            aria-hidden
            className="ml-auto size-4 text-ink-faint transition-transform duration-150 group-hover:translate-x-1 sm:hidden"
          />
        </div>
      </div>
    </li>
  );
}
