import { invitationToken } from "../../integration/support/projects";
import { make, textOf } from "../send";
import type { World } from "../world";
import { personOf, type Samples } from "./sample";

const prompt = { title: "Öffnungszeiten", content: "Montag bis Freitag von 9 bis 17 Uhr." };
const inProject = ({ projectId }: World) => ({ projectId });

async function promptOf(world: World) {
  const params = inProject(world);
  return { ...params, promptId: textOf(await make(world, "createPrompt", { params, body: prompt })) };
}

/** The upload of a small text; its content differs from call to call. */
function textFile(): FormData {
  const form = new FormData();
  form.set("file", new File([`Notiz ${crypto.randomUUID()}`], "notiz.txt", { type: "text/plain" }));
  return form;
}

async function fileOf(world: World) {
  const params = inProject(world);
  return { ...params, fileId: textOf(await make(world, "uploadFile", { params, body: textFile() })) };
}

async function messageOf(world: World) {
  const params = inProject(world);
  return make(world, "addMessage", { params, body: { role: "user", content: "Guten Tag" } });
}

const conversationOf = async (world: World) => ({
  ...inProject(world),
  conversationId: textOf(await messageOf(world), "conversationId"),
});

const anAddress = () => `gast-${crypto.randomUUID()}@example.test`;

async function invitationOf(world: World) {
  const params = inProject(world);
  const made = await make(world, "inviteMember", { params, body: { email: anAddress(), role: "viewer" } });
  return { ...params, invitationId: textOf(made) };
}

/** An invitation into the stranger's project, and the secret of its link. */
async function linkFor(world: World, email: string): Promise<string> {
  const params = { projectId: world.strangersProjectId };
  await make(world, "inviteMember", { params, body: { email, role: "editor" } }, "stranger");
  return invitationToken(email);
}

export const projectSamples: Samples = {
  createProject: {
    call: () => ({ body: { name: "Neues Projekt" } }),
    // A key bound to a project makes no other one.
    expected: { keyOfOtherProject: 403 },
  },
  updateProject: { call: (world) => ({ params: inProject(world), body: { name: "Anders" } }) },
  changeMemberRole: {
    call: (world) => ({ params: { ...inProject(world), userId: world.viewer.id }, body: { role: "editor" } }),
  },
  removeMember: {
    call: (world) => ({ params: { ...inProject(world), userId: world.viewer.id } }),
    // Members may leave; the viewer removes itself here, the editor somebody else.
    expected: { editor: 403 },
  },
  inviteMember: { call: (world) => ({ params: inProject(world), body: { email: anAddress() } }) },
  resendInvitation: { call: async (world) => ({ params: await invitationOf(world) }) },
  revokeInvitation: { call: async (world) => ({ params: await invitationOf(world) }) },
  previewInvitation: {
    call: async (world) => ({ query: { token: await linkFor(world, anAddress()) } }),
  },
  acceptInvitation: {
    call: async (world, name) => ({ body: { token: await linkFor(world, addressOf(world, name)) } }),
    // An invitation is for its address.
    expected: { stranger: 403 },
  },
  createPrompt: { call: (world) => ({ params: inProject(world), body: prompt }) },
  getPrompt: { call: async (world) => ({ params: await promptOf(world) }) },
  updatePrompt: {
    call: async (world) => ({ params: await promptOf(world), body: { version: 1, content: "Neu" } }),
  },
  deletePrompt: { call: async (world) => ({ params: await promptOf(world) }) },
  listPromptVersions: { call: async (world) => ({ params: await promptOf(world) }) },
  restorePrompt: {
    async call(world) {
      const params = await promptOf(world);
      await make(world, "updatePrompt", { params, body: { version: 1, content: "Neu" } });
      return { params: { ...params, version: "1" }, body: { version: 2 } };
    },
  },
  uploadFile: { call: (world) => ({ params: inProject(world), body: textFile() }) },
  getFile: { call: async (world) => ({ params: await fileOf(world) }) },
  downloadFile: { call: async (world) => ({ params: await fileOf(world) }) },
  deleteFile: { call: async (world) => ({ params: await fileOf(world) }) },
  addMessage: {
    call: (world) => ({ params: inProject(world), body: { role: "user", content: "Guten Tag" } }),
  },
  getMessage: {
    call: async (world) => ({ params: { ...inProject(world), messageId: textOf(await messageOf(world)) } }),
  },
  deleteMessage: {
    call: async (world) => ({ params: { ...inProject(world), messageId: textOf(await messageOf(world)) } }),
  },
  getProjectConversation: { call: async (world) => ({ params: await conversationOf(world) }) },
  deleteProjectConversation: { call: async (world) => ({ params: await conversationOf(world) }) },
  resumeProjectAnswer: { call: async (world) => ({ params: await conversationOf(world) }) },
  stopProjectAnswer: { call: async (world) => ({ params: await conversationOf(world) }) },
  projectChat: {
    call: (world) => ({
      params: inProject(world),
      body: { message: "Wann haben Sie geöffnet?", stream: false, locale: "de" },
    }),
  },
};

/** The stranger owns the project already, so somebody else is invited. */
function addressOf(world: World, name: Parameters<typeof personOf>[1]): string {
  return name === "stranger" ? anAddress() : personOf(world, name).email;
}
