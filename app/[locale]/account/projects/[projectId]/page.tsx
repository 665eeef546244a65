import { redirect } from "next/navigation";
import { loadProject } from "@/components/projects/load-project";
import { projectPath } from "@/components/projects/project-paths";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
}

export default async function ProjectPage({ params }: Props) {
  const locale = await currentLocale();
  const { viewer } = await requireAccountPage(locale);
  const { id } = await loadProject(viewer, (await params).projectId);
  redirect(projectPath(locale, id, "chat"));
}
