import { publicRoute } from "@/lib/api/api-route";
import { previewInvitationOperation } from "@/lib/api/operations/project-members";
import { previewInvitation } from "@/lib/projects/preview-invitation";

export const GET = publicRoute(previewInvitationOperation, ({ query }) => previewInvitation(query.token));
