import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectMembers, users } from "@/db/schema";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import { createProject } from "@/lib/projects/create-project";
import { createPerson, type Person, viewerFor } from "../integration/support/people";
import { anonymous, browserOf, type Caller, clientOf, keyOf } from "./callers";

/** Everybody who may stand before a door. */
export const personaNames = [
  "anonymous",
  /** Signed in, but the second factor is still owed. */
  "pending",
  "suspended",
  /** Somebody else's account with projects of its own. */
  "stranger",
  "viewer",
  "editor",
  "owner",
  /** The owner as a program: access token, API key with all scopes, with none, with all scopes for another project. */
  "ownerToken",
  "ownerKey",
  "keyWithoutScope",
  "keyOfOtherProject",
  "operator",
  "admin",
  /** An admin acting as the owner. */
  "actingAdmin",
] as const;

export type PersonaName = (typeof personaNames)[number];

/** A project with its members, and others who have nothing to do with it. */
export interface World {
  owner: Person;
  editor: Person;
  viewer: Person;
  stranger: Person;
  operator: Person;
  admin: Person;
  /** The owner's, with editor and viewer as members. */
  projectId: string;
  /** The owner's as well, without further members. */
  otherProjectId: string;
  strangersProjectId: string;
  caller(name: PersonaName): Promise<Caller>;
}

/** People and projects nobody has touched yet. */
export async function createWorld(): Promise<World> {
  const person = () => createPerson({ tier: "business" });
  const [owner, editor, viewer, stranger] = [await person(), await person(), await person(), await person()];
  const operator = await createPerson({ role: "operator", tier: "business" });
  const admin = await createPerson({ role: "admin", tier: "business" });
  const projectOf = async (someone: Person, name: string) =>
    (await createProject(viewerFor(someone), { name, description: "" })).id;
  const projectId = await projectOf(owner, "Werkstatt");
  const otherProjectId = await projectOf(owner, "Praxis");
  await addMember(projectId, editor, "editor");
  await addMember(projectId, viewer, "viewer");
  const makers: Record<PersonaName, () => Promise<Caller> | Caller> = {
    anonymous,
    pending: async () => browserOf(await createPerson({ secondFactor: true }), { secondFactor: false }),
    suspended: async () => suspendedBrowser(await person()),
    stranger: () => browserOf(stranger),
    viewer: () => browserOf(viewer),
    editor: () => browserOf(editor),
    owner: () => browserOf(owner),
    ownerToken: () => clientOf(owner),
    ownerKey: () => keyOf(owner),
    keyWithoutScope: () => keyOf(owner, { scopes: [] }),
    keyOfOtherProject: () => keyOf(owner, { projectId: otherProjectId }),
    operator: () => browserOf(operator),
    admin: () => browserOf(admin),
    actingAdmin: () => browserOf(owner, { actor: admin }),
  };
  return {
    owner,
    editor,
    viewer,
    stranger,
    operator,
    admin,
    projectId,
    otherProjectId,
    strangersProjectId: await projectOf(stranger, "Kanzlei"),
    caller: async (name) => makers[name](),
  };
}

async function addMember(projectId: string, person: Person, role: ProjectRole): Promise<void> {
  await (await orm()).insert(projectMembers).values({ projectId, userId: person.id, role });
}

/** Somebody who was suspended while signed in. */
async function suspendedBrowser(person: Person): Promise<Caller> {
  const browser = await browserOf(person);
  await (await orm()).update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  return browser;
}
