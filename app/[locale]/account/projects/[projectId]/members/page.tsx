import { loadProject, orNotFound } from "@/components/projects/load-project";
import { MemberRoom } from "@/components/projects/members/member-room";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { listInvitations } from "@/lib/projects/list-invitations";
import { listMembers } from "@/lib/projects/list-members";

export const instant = false;

interface Props {
  params: Promise<{ projectId: string }>;
}

const firstPage = { limit: 50, count: true } as const;

export default async function MembersPage({ params }: Props) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const project = await loadProject(viewer, (await params).projectId);
  const [members, invitations] = await orNotFound(
    Promise.all([
      listMembers(viewer, project.id, firstPage),
      project.role === "owner" ? listInvitations(viewer, project.id, firstPage) : null,
    ]),
  );
  return (
    <MemberRoom project={project} viewerId={viewer.userId} members={members} invitations={invitations} />
  );
}
