import { ProjectChat } from "@/components/projects/chat/project-chat";
import { loadProject, orNotFound } from "@/components/projects/load-project";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { getProject } from "@/lib/projects/get-project";
import { listProjectConversations } from "@/lib/projects/list-project-conversations";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ProjectChatPage({ params, searchParams }: Props) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const { id } = await loadProject(viewer, (await params).projectId);
  const [project, conversations] = await orNotFound(
    Promise.all([
      getProject(viewer, id, { include: "counts" }),
      listProjectConversations(viewer, id, { limit: 25, count: false }),
    ]),
  );
  const { conversation } = await searchParams;
  return (
    <ProjectChat
      key={id}
      project={project}
      initial={conversations}
      opened={typeof conversation === "string" ? conversation.slice(0, 64) : null}
    />
  );
}
