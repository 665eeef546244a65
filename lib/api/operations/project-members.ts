import {
  acceptedInvitation,
  changeRoleInput,
  invitationParams,
  invitationPreview,
  invitationTokenInput,
  invitationView,
  inviteInput,
  memberParams,
  memberView,
} from "@/lib/projects/model/member";
import { projectParams } from "@/lib/projects/model/project";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Members";
const write = { kind: "project", permission: "project.members.write", scope: "members:write" } as const;

export const listMembersOperation = defineOperation({
  id: "listMembers",
  method: "GET",
  path: "/api/v1/projects/{projectId}/members",
  tag,
  summary: "A project's members",
  access: { kind: "project", permission: "project.members.read", scope: "members:read" },
  params: projectParams,
  query: pageQuery,
  output: pageOf(memberView),
});

export const changeMemberRoleOperation = defineOperation({
  id: "changeMemberRole",
  method: "PATCH",
  path: "/api/v1/projects/{projectId}/members/{userId}",
  tag,
  summary: "Give a member another role",
  description: "A project always keeps an owner: the last one cannot become anything else (409).",
  access: write,
  params: memberParams,
  body: changeRoleInput,
  output: memberView,
});

export const removeMemberOperation = defineOperation({
  id: "removeMember",
  method: "DELETE",
  path: "/api/v1/projects/{projectId}/members/{userId}",
  tag,
  summary: "Take a member out, or leave the project",
  description: "Owners take out anybody; everybody may take out themselves. The last owner cannot go (409).",
  access: { kind: "project", permission: "project.read", scope: "members:write" },
  params: memberParams,
});

export const listInvitationsOperation = defineOperation({
  id: "listInvitations",
  method: "GET",
  path: "/api/v1/projects/{projectId}/invitations",
  tag,
  summary: "Invitations nobody has accepted yet",
  access: { ...write, scope: "members:read" },
  params: projectParams,
  query: pageQuery,
  output: pageOf(invitationView),
});

export const inviteMemberOperation = defineOperation({
  id: "inviteMember",
  method: "POST",
  path: "/api/v1/projects/{projectId}/invitations",
  tag,
  summary: "Invite somebody by mail",
  description:
    "The mail's link works for seven days, once, and only for an account with that address. Inviting the same address again sends a new link.",
  access: write,
  params: projectParams,
  body: inviteInput,
  output: invitationView,
  status: 201,
  limit: "invitation",
});

export const resendInvitationOperation = defineOperation({
  id: "resendInvitation",
  method: "POST",
  path: "/api/v1/projects/{projectId}/invitations/{invitationId}/resend",
  tag,
  summary: "Send an invitation again, with a new link",
  access: write,
  params: invitationParams,
  output: invitationView,
  limit: "invitation",
});

export const revokeInvitationOperation = defineOperation({
  id: "revokeInvitation",
  method: "DELETE",
  path: "/api/v1/projects/{projectId}/invitations/{invitationId}",
  tag,
  summary: "Withdraw an invitation",
  access: write,
  params: invitationParams,
});

export const previewInvitationOperation = defineOperation({
  id: "previewInvitation",
  method: "GET",
  path: "/api/v1/invitations/preview",
  tag,
  summary: "What an invitation's link is for",
  description: "404 for every link that does not work, whatever the reason.",
  access: { kind: "public" },
  query: invitationTokenInput,
  output: invitationPreview,
});

export const acceptInvitationOperation = defineOperation({
  id: "acceptInvitation",
  method: "POST",
  path: "/api/v1/invitations/accept",
  tag,
  summary: "Become a member by an invitation's link",
  description: "403 when the invitation is for another address, or one's own is not verified yet.",
  access: { kind: "own", scope: null },
  body: invitationTokenInput,
  output: acceptedInvitation,
});

export const projectMemberOperations = [
  listMembersOperation,
  changeMemberRoleOperation,
  removeMemberOperation,
  listInvitationsOperation,
  inviteMemberOperation,
  resendInvitationOperation,
  revokeInvitationOperation,
  previewInvitationOperation,
  acceptInvitationOperation,
];
