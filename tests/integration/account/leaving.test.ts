import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { auditLog, conversations, mailOutbox, messages, projectMembers, projects, users } from "@/db/schema";
import { deleteOwnConversation } from "@/lib/account/conversations/delete-own-conversation";
import { eraseAccount } from "@/lib/account/deletion/erase-account";
import { requestDeletion } from "@/lib/account/deletion/request-deletion";
import { readConversations } from "@/lib/account/internal/exported-rows";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import { newId } from "@/lib/core/model/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { archiveProject } from "@/lib/projects/archive-project";
import { createProject } from "@/lib/projects/create-project";
import { inviteMember } from "@/lib/projects/invite-member";
import { listInvitations } from "@/lib/projects/list-invitations";
import { removeMember } from "@/lib/projects/remove-member";
import { createPerson, type Person, viewerFor } from "../support/people";
import { onServer, startProduct } from "../support/product";

startProduct();

async function projectOf(owner: Person, ...others: [Person, ProjectRole][]) {
  const { id } = await createProject(viewerFor(owner), { name: "Werkstatt", description: "" });
  for (const [person, role] of others) {
    await (await orm()).insert(projectMembers).values({ projectId: id, userId: person.id, role });
  }
  return id;
}

async function conversationIn(projectId: string, person: Person): Promise<string> {
  const db = await orm();
  const id = newId("conversation");
  const [project] = await db.select().from(projects).where(eq(projects.id, projectId));
  await db.insert(conversations).values({
    ...{ id, projectId, assistantId: project?.assistantId ?? "", visitorId: person.id, userId: person.id },
    ...{ channel: "project", locale: "de", title: "Preise", messageCount: 1 },
  });
  const text = "Vertrauliches aus dem Projekt";
  await db.insert(messages).values({
    ...{ id: newId("message"), projectId, conversationId: id, position: 1, role: "user", text },
    ...{ parts: [{ type: "text", text }], status: "complete" },
  });
  return id;
}

async function exportedOf(person: Person): Promise<string> {
  const pieces = [];
  for await (const piece of readConversations(await orm(), person.id)) pieces.push(piece);
  return JSON.stringify(pieces);
}

test("whoever was removed from a project takes no copy of what goes on there", async () => {
  const [owner, editor] = [await createPerson(), await createPerson()];
  const projectId = await projectOf(owner, [editor, "editor"]);
  await conversationIn(projectId, editor);
  expect(await exportedOf(editor)).toContain("Vertrauliches");
  await removeMember(viewerFor(owner), projectId, editor.id);
  expect(await exportedOf(editor)).not.toContain("Vertrauliches");
});

test("one's own conversation in an archived project stays, and deleting one elsewhere in a project is recorded", async () => {
  const owner = await createPerson();
  const viewer = viewerFor(owner);
  const projectId = await projectOf(owner);
  const [first, second] = [await conversationIn(projectId, owner), await conversationIn(projectId, owner)];
  await deleteOwnConversation(viewer, first);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, first));
  expect(rows.map(({ action }) => action)).toEqual(["project.conversation_deleted"]);
  await archiveProject(viewer, projectId, { archived: true });
  await expect(deleteOwnConversation(viewer, second)).rejects.toMatchObject({ code: "conflict" });
});

test("the open invitations of a removed owner end with them", async () => {
  const [owner, second] = [await createPerson(), await createPerson()];
  const projectId = await projectOf(owner, [second, "owner"]);
  await inviteMember(viewerFor(second), projectId, { email: "zweite@adresse.example", role: "owner" });
  await removeMember(viewerFor(owner), projectId, second.id);
  expect(
    JSON.stringify(await listInvitations(viewerFor(owner), projectId, { limit: 25, count: false })),
  ).not.toContain("zweite@adresse");
});

test("an owner who is leaving does not count: the other one hands the project over first", async () => {
  const [first, second, member] = [await createPerson(), await createPerson(), await createPerson()];
  await projectOf(first, [second, "owner"], [member, "viewer"]);
  await requestDeletion(viewerFor(first), { email: first.email });
  const refused = requestDeletion(viewerFor(second), { email: second.email });
  await expect(refused).rejects.toMatchObject({ code: "conflict" });
});

test("a project that got a member after its owner asked to go is passed on, not erased", async () => {
  const [owner, heir] = [await createPerson(), await createPerson()];
  const projectId = await projectOf(owner);
  await requestDeletion(viewerFor(owner), { email: owner.email });
  const db = await orm();
  await db.insert(projectMembers).values({ projectId, userId: heir.id, role: "viewer" });
  await eraseAccount(owner);
  const [member] = await db.select().from(projectMembers).where(eq(projectMembers.projectId, projectId));
  expect(member).toMatchObject({ userId: heir.id, role: "owner" });
});

test("erasing an address leaves the mails about a longer one alone", async () => {
  const person = await createPerson({ email: "n@example.test" });
  const db = await orm();
  const mailAbout = (address: string) =>
    queueMail(db, {
      ...{ kind: "lead_alert", dedupeKey: `about:${address}`, recipient: "hallo@rozoom-ki.example" },
      ...{ locale: "de", subject: "Neue Anfrage", text: `Von ${address}.` },
    });
  await mailAbout("john@example.test");
  await mailAbout("n@example.test");
  await eraseAccount(person);
  const left = await db.select().from(mailOutbox);
  const about = left.map(({ dedupeKey }) => dedupeKey).filter((key) => key.startsWith("about:"));
  expect(about).toEqual(["about:john@example.test"]);
});

test.runIf(onServer)("of two last admins who leave at once one stays (PostgreSQL)", async () => {
  const db = await orm();
  await db.update(users).set({ role: "user" });
  const admins = [await createPerson({ role: "admin" }), await createPerson({ role: "admin" })];
  const outcomes = await Promise.allSettled(
    admins.map((admin) => requestDeletion(viewerFor(admin), { email: admin.email })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = await db
    .select()
    .from(users)
    .where(and(eq(users.role, "admin"), eq(users.status, "active")));
  expect(left.filter(({ deletionRequestedAt }) => deletionRequestedAt === null)).toHaveLength(1);
});
