import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { identities, passkeys, users } from "@/db/schema";
import { pageOf } from "@/lib/api/model/operation";
import { identityView } from "@/lib/auth/model/auth-views";
import { issueToken, type TokenKind } from "@/lib/auth/one-time-token";
import { hashPassword } from "@/lib/auth/password-hash";
import { totpCode } from "@/lib/auth/totp";
import { newId } from "@/lib/core/model/ids";
import { createPerson, sessionBrowser } from "../../integration/support/people";
import { make, textOf } from "../send";
import type { PersonaName, World } from "../world";
import { forAll, personOf, type Samples } from "./sample";

const password = "korrekt pferd batterie klammer";
let hashed: Promise<string> | undefined;

/** Gives a person that password; it is hashed once for all. */
async function withPassword(person: { id: string }): Promise<void> {
  hashed ??= hashPassword(password);
  await (await orm())
    .update(users)
    .set({ passwordHash: await hashed })
    .where(eq(users.id, person.id));
}

const anAddress = () => `neu-${newId("user").slice(-12)}@example.test`;

/** The secret of a mailed link. */
async function tokenOf(kind: TokenKind, more: { verified?: boolean; email?: string } = {}): Promise<string> {
  const person = await createPerson({ verified: more.verified ?? true });
  return issueToken(await orm(), { kind, userId: person.id, email: more.email ?? person.email });
}

async function signedIn() {
  const person = await createPerson();
  await withPassword(person);
  return { email: person.email, password };
}

/** A second factor that was set up; the secret and the recovery codes are in no sample. */
async function setUpTotp(world: World, name: PersonaName): Promise<void> {
  const { secret } = await make(world, "startTotp", {}, name);
  await make(world, "confirmTotp", { body: { code: totpCode(String(secret)) } }, name);
}

async function passkeyOf({ owner }: World) {
  const id = newId("upload");
  await (await orm())
    .insert(passkeys)
    .values({ id, userId: owner.id, name: "Telefon", publicKey: "AA", counter: 0, transports: [] });
  return { passkeyId: id };
}

/** Two of the owner's, so that neither is the last way to sign in. */
async function identityOf(world: World) {
  const userId = world.owner.id;
  const subjects = [newId("upload"), newId("upload")];
  await (await orm())
    .insert(identities)
    .values(subjects.map((subject) => ({ provider: "google", subject, userId })));
  const { data } = pageOf(identityView).parse(await make(world, "listIdentities", {}));
  return { identityId: data[0]?.id ?? "" };
}

export const signInSamples: Samples = {
  register: { call: () => ({ body: { email: anAddress(), password, name: "Petra", locale: "de" } }) },
  login: { call: async () => ({ body: await signedIn() }) },
  refreshTokens: {
    async call(world) {
      const tokens = await make(world, "login", { body: await signedIn() }, "anonymous");
      return { body: { refreshToken: textOf(tokens, "refreshToken") } };
    },
  },
  logout: { call: () => ({ body: {} }), readsCookie: true },
  verifyEmail: {
    call: async () => ({ body: { token: await tokenOf("verify_email", { verified: false }) } }),
  },
  resendVerification: { call: () => ({ body: { email: anAddress() } }) },
  forgotPassword: { call: () => ({ body: { email: anAddress() } }) },
  resetPassword: { call: async () => ({ body: { token: await tokenOf("reset_password"), password } }) },
  requestMagicLink: { call: () => ({ body: { email: anAddress() } }) },
  previewMagicLink: { call: async () => ({ body: { token: await tokenOf("magic_link") } }) },
  giveSecondFactor: {
    call: () => ({ body: { code: "000000" } }),
    readsCookie: true,
    // Nobody here owes one; who does is shown by the tests of signing in.
    expected: { anonymous: 401 },
  },
  confirmEmail: {
    call: async () => ({ body: { token: await tokenOf("change_email", { email: anAddress() }) } }),
  },
  undoEmailChange: {
    call: async () => ({ body: { token: await tokenOf("undo_email_change", { email: anAddress() }) } }),
  },
  reauthenticate: {
    async call(world, name) {
      await withPassword(personOf(world, name));
      return { body: { password } };
    },
    refusedWhileActing: true,
  },
  changePassword: {
    call: () => ({ body: { password: "andere pferde batterien klammern" } }),
    refusedWhileActing: true,
  },
  changeEmail: { call: () => ({ body: { email: anAddress() } }), refusedWhileActing: true },
  startTotp: { call: () => ({}), refusedWhileActing: true },
  confirmTotp: {
    async call(world, name) {
      const by = personaWithSession(name);
      const { secret } = await make(world, "startTotp", {}, by);
      return { body: { code: totpCode(String(secret)) } };
    },
    refusedWhileActing: true,
  },
  disableTotp: {
    async call(world, name) {
      await setUpTotp(world, personaWithSession(name));
      return {};
    },
    refusedWhileActing: true,
    // Their role demands a second factor.
    expected: { operator: 403, admin: 403 },
  },
  renewRecoveryCodes: {
    async call(world, name) {
      await setUpTotp(world, personaWithSession(name));
      return {};
    },
    refusedWhileActing: true,
  },
  addPasskey: {
    call: () => ({ body: { name: "Telefon", response: {} } }),
    // Only a browser's authenticator makes a good one.
    expected: { ...forAll(422), actingAdmin: 403 },
  },
  getPasskeyOptions: { call: () => ({}), refusedWhileActing: true },
  renamePasskey: { call: async (world) => ({ params: await passkeyOf(world), body: { name: "Tablet" } }) },
  deletePasskey: {
    call: async (world) => ({ params: await passkeyOf(world) }),
    refusedWhileActing: true,
  },
  unlinkIdentity: { call: async (world) => ({ params: await identityOf(world) }), refusedWhileActing: true },
  endSessions: { call: () => ({}), refusedWhileActing: true },
  endSession: {
    call: async ({ owner }) => ({ params: { sessionId: (await sessionBrowser(owner)).sessionId } }),
    refusedWhileActing: true,
  },
};

/** Somebody signed in: for those who are not, the owner. */
function personaWithSession(name: PersonaName): PersonaName {
  const others: readonly PersonaName[] = ["stranger", "viewer", "editor", "operator", "admin"];
  return others.includes(name) ? name : "owner";
}
