import { loadProject } from "@/components/projects/load-project";
import { ProjectSettings } from "@/components/projects/settings/project-settings";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
}

export default async function SettingsPage({ params }: Props) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const project = await loadProject(viewer, (await params).projectId);
  return <ProjectSettings project={project} origin={siteUrl()} />;
}
