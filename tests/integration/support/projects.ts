import { desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { mailOutbox, projectFiles, projectMembers } from "@/db/schema";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { askProject } from "@/lib/chat/project/ask-project";
import { createProject } from "@/lib/projects/create-project";
import { inviteMember } from "@/lib/projects/invite-member";
import { learnFile } from "@/lib/projects/learn-file";
import type { FileView } from "@/lib/projects/model/file";
import { uploadFile } from "@/lib/projects/upload-file";
import { createPerson, type Person, viewerFor } from "./people";

export interface Team {
  projectId: string;
  people: Record<ProjectRole | "stranger", Person>;
  viewers: Record<ProjectRole | "stranger", UserViewer>;
}

/** A project with one member of each role, and somebody who has nothing to do with it. */
export async function createTeam(name = "Werkstatt"): Promise<Team> {
  const people = {
    owner: await createPerson(),
    editor: await createPerson(),
    viewer: await createPerson(),
    stranger: await createPerson(),
  };
  const viewers = {
    owner: viewerFor(people.owner),
    editor: viewerFor(people.editor),
    viewer: viewerFor(people.viewer),
    stranger: viewerFor(people.stranger),
  };
  const { id: projectId } = await createProject(viewers.owner, { name, description: "" });
  await (await orm()).insert(projectMembers).values([
    { projectId, userId: people.editor.id, role: "editor" },
    { projectId, userId: people.viewer.id, role: "viewer" },
  ]);
  return { projectId, people, viewers };
}

/** Invites an address and returns the secret of the link in the mail. */
export async function newInvitation(
  viewer: UserViewer,
  projectId: string,
  email = `gast-${crypto.randomUUID()}@example.test`,
): Promise<string> {
  await inviteMember(viewer, projectId, { email, role: "editor" });
  return invitationToken(email);
}

/** The secret of the newest link that was mailed to an address. */
export async function invitationToken(email: string): Promise<string> {
  const [mail] = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.recipient, email))
    .orderBy(desc(mailOutbox.createdAt))
    .limit(1);
  const token = /invitation\?token=([\w-]{43})/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error(`no invitation was mailed to ${email}`);
  return token;
}

/** Uploads a file and lets its job run; returns the file as it is then. */
export async function uploadAndLearn(
  viewer: UserViewer,
  projectId: string,
  name: string,
  content: string | Uint8Array,
): Promise<typeof projectFiles.$inferSelect> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file: FileView = await uploadFile(viewer, projectId, { name, bytes });
  await learnFile(projectId, file.id);
  const [row] = await (await orm()).select().from(projectFiles).where(eq(projectFiles.id, file.id));
  if (!row) throw new Error("the file was not stored");
  return row;
}

/** Asks the project's assistant and waits for the whole answer. */
export async function askAs(
  viewer: UserViewer,
  projectId: string,
  message: string,
  more: { conversationId?: string; promptIds?: string[] } = {},
) {
  return askProject(
    viewer,
    projectId,
    { message, stream: false, locale: "de", ...more },
    new AbortController().signal,
  );
}
