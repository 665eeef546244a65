import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { mailOutbox, projectInvitations, projectMembers, users } from "@/db/schema";
import { acceptInvitation } from "@/lib/projects/accept-invitation";
import { changeMemberRole } from "@/lib/projects/change-member-role";
import { inviteMember } from "@/lib/projects/invite-member";
import { listInvitations } from "@/lib/projects/list-invitations";
import { previewInvitation } from "@/lib/projects/preview-invitation";
import { removeMember } from "@/lib/projects/remove-member";
import { resendInvitation } from "@/lib/projects/resend-invitation";
import { revokeInvitation } from "@/lib/projects/revoke-invitation";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { createTeam, invitationToken, newInvitation } from "../support/projects";

startProduct();

const notFound = { code: "not_found" };
const forbidden = { code: "forbidden" };
const conflict = { code: "conflict" };

async function ownersOf(projectId: string): Promise<string[]> {
  const rows = await (await orm())
    .select({ userId: projectMembers.userId })
    .from(projectMembers)
    .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.role, "owner")));
  return rows.map(({ userId }) => userId);
}

test("the last owner can neither leave nor become anything else", async () => {
  const { projectId, viewers, people } = await createTeam();
  await expect(removeMember(viewers.owner, projectId, people.owner.id)).rejects.toMatchObject(conflict);
  await expect(changeMemberRole(viewers.owner, projectId, people.owner.id, "editor")).rejects.toMatchObject(
    conflict,
  );
  await changeMemberRole(viewers.owner, projectId, people.editor.id, "owner");
  await removeMember(viewers.owner, projectId, people.owner.id);
  expect(await ownersOf(projectId)).toEqual([people.editor.id]);
});

test("of two owners who leave at once one stays", async () => {
  for (let round = 0; round < 8; round += 1) {
    const { projectId, viewers, people } = await createTeam();
    await changeMemberRole(viewers.owner, projectId, people.editor.id, "owner");
    const outcomes = await Promise.allSettled([
      removeMember(viewers.owner, projectId, people.owner.id),
      changeMemberRole(viewers.editor, projectId, people.editor.id, "viewer"),
    ]);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(await ownersOf(projectId)).toHaveLength(1);
  }
});

test("members leave by themselves, only owners take out others", async () => {
  const { projectId, viewers, people } = await createTeam();
  await expect(removeMember(viewers.editor, projectId, people.viewer.id)).rejects.toMatchObject(forbidden);
  await expect(removeMember(viewers.stranger, projectId, people.viewer.id)).rejects.toMatchObject(notFound);
  await removeMember(viewers.viewer, projectId, people.viewer.id);
  await expect(removeMember(viewers.owner, projectId, people.viewer.id)).rejects.toMatchObject(notFound);
});

test("a new role is told by mail, unless the person wants none about projects", async () => {
  const { projectId, viewers, people } = await createTeam();
  const db = await orm();
  const silent = { ...people.viewer.notifications, projects: false };
  await db.update(users).set({ notifications: silent }).where(eq(users.id, people.viewer.id));
  await changeMemberRole(viewers.owner, projectId, people.viewer.id, "editor");
  await changeMemberRole(viewers.owner, projectId, people.editor.id, "viewer");
  const told = await db.select().from(mailOutbox).where(eq(mailOutbox.kind, "project_membership"));
  const recipients = told.map(({ recipient }) => recipient);
  expect(recipients).toContain(people.editor.email);
  expect(recipients).not.toContain(people.viewer.email);
});

test("an invitation makes its recipient a member, once", async () => {
  const { projectId, viewers } = await createTeam("Kanzlei");
  const guest = await createPerson({ locale: "uk" });
  const token = await newInvitation(viewers.owner, projectId, guest.email);
  const [mail] = await (await orm()).select().from(mailOutbox).where(eq(mailOutbox.recipient, guest.email));
  expect(mail).toMatchObject({ kind: "project_invitation", locale: "uk" });
  expect(mail?.text).toContain("/uk/auth/invitation?token=");
  expect(await previewInvitation(token)).toMatchObject({ projectName: "Kanzlei", role: "editor" });
  expect((await previewInvitation(token)).email).not.toBe(guest.email);
  expect(await acceptInvitation(viewerFor(guest), token)).toEqual({ projectId, role: "editor" });
  await expect(acceptInvitation(viewerFor(guest), token)).rejects.toMatchObject(notFound);
  await expect(previewInvitation(token)).rejects.toMatchObject(notFound);
});

test("an invitation used twice at once makes one member", async () => {
  const { projectId, viewers } = await createTeam();
  const guest = await createPerson();
  const token = await newInvitation(viewers.owner, projectId, guest.email);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 6 }, () => acceptInvitation(viewerFor(guest), token)),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("another account cannot use the link, nor one whose address is not proven", async () => {
  const { projectId, viewers } = await createTeam();
  const guest = await createPerson({ verified: false });
  const thief = await createPerson();
  const token = await newInvitation(viewers.owner, projectId, guest.email);
  await expect(acceptInvitation(viewerFor(thief), token)).rejects.toMatchObject(forbidden);
  await expect(acceptInvitation(viewerFor(guest), token)).rejects.toMatchObject(forbidden);
  await expect(acceptInvitation(viewerFor(guest, { via: "api_key" }), token)).rejects.toMatchObject(
    forbidden,
  );
  const db = await orm();
  await db.update(users).set({ emailVerifiedAt: new Date() }).where(eq(users.id, guest.id));
  expect((await acceptInvitation(viewerFor(guest), token)).projectId).toBe(projectId);
});

test("withdrawn, expired, replaced and invented links all answer alike", async () => {
  const { projectId, viewers } = await createTeam();
  const db = await orm();
  const guests = [await createPerson(), await createPerson(), await createPerson()] as const;
  const [withdrawn, expired, replaced] = [
    await newInvitation(viewers.owner, projectId, guests[0].email),
    await newInvitation(viewers.owner, projectId, guests[1].email),
    await newInvitation(viewers.owner, projectId, guests[2].email),
  ];
  const { data } = await listInvitations(viewers.owner, projectId, { limit: 10, count: false });
  const idOf = (email: string) => data.find((invitation) => invitation.email === email)?.id ?? "";
  await revokeInvitation(viewers.owner, projectId, idOf(guests[0].email));
  await db
    .update(projectInvitations)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(projectInvitations.id, idOf(guests[1].email)));
  await resendInvitation(viewers.owner, projectId, idOf(guests[2].email));
  const invented = "A".repeat(43);
  const errors = await Promise.all(
    [withdrawn, expired, replaced, invented].map((token) =>
      acceptInvitation(viewerFor(guests[2]), token).catch((error: Error) => error.message),
    ),
  );
  expect(new Set(errors).size).toBe(1);
  expect(await acceptInvitation(viewerFor(guests[2]), await invitationToken(guests[2].email))).toMatchObject({
    projectId,
  });
});

test("inviting tells nothing about accounts, and names lead nobody anywhere", async () => {
  const { projectId, viewers } = await createTeam("Gewinn auf https://evil.example/jetzt und evil.example");
  const known = await inviteMember(viewers.owner, projectId, {
    email: (await createPerson()).email,
    role: "viewer",
  });
  const unknown = await inviteMember(viewers.owner, projectId, {
    email: "niemand@example.test",
    role: "viewer",
  });
  expect(Object.keys(known).toSorted()).toEqual(Object.keys(unknown).toSorted());
  const [mail] = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.recipient, "niemand@example.test"));
  expect(`${mail?.subject} ${mail?.text}`).not.toContain("evil.example");
});
