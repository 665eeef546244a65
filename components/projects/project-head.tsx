"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { TabLinks } from "@/components/ui/tabs";
import type { ProjectView } from "@/lib/projects/model/project";
import { ArchivedNote } from "./archived-note";
import { projectPath, projectTabs } from "./project-paths";

/** Over every part of a project: its name, one's own role, the bar of its parts. */
export function ProjectHead({ project }: { project: ProjectView }) {
  const t = useTranslations("projects");
  const locale = useLocale();
  const pathname = usePathname();
  const links = projectTabs.map((tab) => {
    const href = projectPath(locale, project.id, tab);
    return { href, label: t(`tabs.${tab}`), current: pathname.startsWith(href) };
  });
  const bar = useRef<HTMLDivElement>(null);
  // On phones the bar scrolls; the part one is in must stand in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is what moves the bar
  useEffect(() => {
    const current = bar.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [pathname]);
  return (
    <div className="mb-6">
      <Breadcrumb
        items={[{ label: t("title"), href: `/${locale}/account/projects` }, { label: project.name }]}
      />
      <div className="mt-1 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-2xl wrap-anywhere">{project.name}</h1>
        <Badge>{t(`roles.${project.role}`)}</Badge>
        {project.archivedAt ? <Badge tone="wheat">{t("archivedBadge")}</Badge> : null}
      </div>
      {project.archivedAt ? <ArchivedNote project={project} /> : null}
      <div ref={bar}>
        <TabLinks label={t("tabs.label")} links={links} />
      </div>
    </div>
  );
}
