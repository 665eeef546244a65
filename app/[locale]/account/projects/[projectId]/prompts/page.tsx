import { loadProject, orNotFound } from "@/components/projects/load-project";
import { PromptRoom } from "@/components/projects/prompts/prompt-room";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { listPrompts } from "@/lib/projects/list-prompts";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PromptsPage({ params, searchParams }: Props) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const project = await loadProject(viewer, (await params).projectId);
  const initial = await orNotFound(listPrompts(viewer, project.id, { limit: 50, count: true }));
  const { prompt } = await searchParams;
  return (
    <PromptRoom project={project} initial={initial} opened={typeof prompt === "string" ? prompt : null} />
  );
}
