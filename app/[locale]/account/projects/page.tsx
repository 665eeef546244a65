import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProjectList } from "@/components/projects/project-list";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { listProjects } from "@/lib/projects/list-projects";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("projects");
  return { title: t("title") };
}

export default async function ProjectsPage() {
  const { viewer } = await requireAccountPage(await currentLocale());
  const initial = await listProjects(viewer, {
    limit: 25,
    count: true,
    archived: "false",
    include: "counts",
  });
  return <ProjectList initial={initial} />;
}
