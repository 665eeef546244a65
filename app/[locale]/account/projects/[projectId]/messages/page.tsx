import { listParams, readTableState } from "@/components/data-table/model/table-state";
import { loadProject, orNotFound } from "@/components/projects/load-project";
import { messageShape } from "@/components/projects/messages/message-shape";
import { MessageTable } from "@/components/projects/messages/message-table";
import { listMessagesOperation } from "@/lib/api/operations/project-messages";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { listMessages } from "@/lib/projects/list-messages";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MessagesPage({ params, searchParams }: Props) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const project = await loadProject(viewer, (await params).projectId);
  const state = readTableState(await searchParams, messageShape);
  const query = listMessagesOperation.query.safeParse(listParams(state, messageShape));
  const initial = query.success ? await orNotFound(listMessages(viewer, project.id, query.data)) : undefined;
  return <MessageTable project={project} initial={initial} />;
}
