import { addMessage } from "@/lib/projects/add-message";
import { createPrompt } from "@/lib/projects/create-prompt";
import { inviteMember } from "@/lib/projects/invite-member";
import { uploadFile } from "@/lib/projects/upload-file";
import { createPerson, viewerFor } from "../../integration/support/people";
import { newInvitation } from "../../integration/support/projects";
import type { Sample } from "../samples";
import { addMember, type World } from "../world";

const asOwner = (world: World) => viewerFor(world.owner);

async function aPrompt(world: World) {
  const prompt = { title: "Öffnungszeiten", content: "Montag bis Freitag von 9 bis 17 Uhr." };
  const { id } = await createPrompt(asOwner(world), world.projectId, prompt);
  return { projectId: world.projectId, promptId: id };
}

async function aMessage(world: World) {
  const message = { role: "user" as const, content: "Wann haben Sie geöffnet?" };
  const { id, conversationId } = await addMessage(asOwner(world), world.projectId, message);
  return { projectId: world.projectId, messageId: id, conversationId };
}

async function aFile(world: World) {
  const file = { name: "preise.txt", bytes: new TextEncoder().encode("Ein Ölwechsel kostet 89 €.") };
  const { id } = await uploadFile(asOwner(world), world.projectId, file);
  return { projectId: world.projectId, fileId: id };
}

async function anInvitation(world: World) {
  const { email } = await createPerson();
  const { id } = await inviteMember(asOwner(world), world.projectId, { email, role: "viewer" });
  return { projectId: world.projectId, invitationId: id };
}

async function aMember(world: World) {
  const person = await createPerson();
  await addMember(world.projectId, person, "viewer");
  return { projectId: world.projectId, userId: person.id };
}

/** Which members an act on somebody else is refused to, though they may do it to themselves. */
const onlyOwners = { editor: 403, viewer: 403 } as const;

const ofConversation: Sample = {
  call: async (world) => {
    const { projectId, conversationId } = await aMessage(world);
    return { params: { projectId, conversationId } };
  },
};
const ofMessage: Sample = {
  call: async (world) => {
    const { projectId, messageId } = await aMessage(world);
    return { params: { projectId, messageId } };
  },
};
const ofPrompt: Sample = { call: async (world) => ({ params: await aPrompt(world) }) };
const ofFile: Sample = { call: async (world) => ({ params: await aFile(world) }) };
const ofInvitation: Sample = { call: async (world) => ({ params: await anInvitation(world) }) };

export const projectSamples: Readonly<Record<string, Sample>> = {
  createProject: { call: () => ({ body: { name: "Neues Projekt" } }) },
  updateProject: { call: ({ projectId }) => ({ params: { projectId }, body: { name: "Anderer Name" } }) },
  changeMemberRole: { call: async (world) => ({ params: await aMember(world), body: { role: "editor" } }) },
  removeMember: { call: async (world) => ({ params: await aMember(world) }), expected: onlyOwners },
  inviteMember: {
    call: ({ projectId }) => ({
      params: { projectId },
      body: { email: `neu-${crypto.randomUUID()}@example.test`, role: "viewer" },
    }),
  },
  resendInvitation: ofInvitation,
  revokeInvitation: ofInvitation,
  previewInvitation: {
    call: async (world) => ({ query: { token: await newInvitation(asOwner(world), world.projectId) } }),
  },
  acceptInvitation: {
    call: async (world) => ({
      body: {
        token: await newInvitation(viewerFor(world.stranger), world.strangersProjectId, world.owner.email),
      },
    }),
    // A link is for the person it was mailed to, whoever else holds it.
    expected: { stranger: 403, viewer: 403, editor: 403, operator: 403, admin: 403 },
  },
  createPrompt: {
    call: ({ projectId }) => ({ params: { projectId }, body: { title: "Ton", content: "Antworte knapp." } }),
  },
  getPrompt: ofPrompt,
  updatePrompt: {
    call: async (world) => ({ params: await aPrompt(world), body: { content: "Neu", version: 1 } }),
  },
  deletePrompt: ofPrompt,
  listPromptVersions: ofPrompt,
  restorePrompt: {
    call: async (world) => ({ params: { ...(await aPrompt(world)), version: "1" }, body: { version: 1 } }),
  },
  addMessage: {
    call: ({ projectId }) => ({ params: { projectId }, body: { role: "user", content: "Guten Tag" } }),
  },
  getMessage: ofMessage,
  deleteMessage: ofMessage,
  getProjectConversation: ofConversation,
  deleteProjectConversation: ofConversation,
  resumeProjectAnswer: ofConversation,
  stopProjectAnswer: ofConversation,
  projectChat: { call: ({ projectId }) => ({ params: { projectId }, body: { message: "Guten Tag" } }) },
  uploadFile: {
    call: ({ projectId }) => {
      const body = new FormData();
      body.set("file", new File([`Notiz ${crypto.randomUUID()}`], "notiz.txt"));
      return { params: { projectId }, body };
    },
  },
  getFile: ofFile,
  downloadFile: ofFile,
  deleteFile: ofFile,
};
