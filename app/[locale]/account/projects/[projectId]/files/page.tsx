import { FileRoom } from "@/components/projects/files/file-room";
import { loadProject, orNotFound } from "@/components/projects/load-project";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { listFiles } from "@/lib/projects/list-files";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FilesPage({ params, searchParams }: Props) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const project = await loadProject(viewer, (await params).projectId);
  const initial = await orNotFound(listFiles(viewer, project.id, { limit: 50, count: true }));
  const { file } = await searchParams;
  return <FileRoom project={project} initial={initial} shown={typeof file === "string" ? file : null} />;
}
