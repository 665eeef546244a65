import { eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { POST as askSite } from "@/app/api/chat/route";
import { POST as askProject } from "@/app/api/v1/projects/[projectId]/chat/route";
import { GET as resumeProject } from "@/app/api/v1/projects/[projectId]/conversations/[conversationId]/stream/route";
import { orm } from "@/db/client";
import { apiKeys, messages, sessions, users } from "@/db/schema";
import { suspendPerson } from "@/lib/admin/people/suspend-person";
import { visitorAdmission } from "@/lib/chat/reader-admission";
import { removeMember } from "@/lib/projects/remove-member";
import { browserOf, type Caller, clientOf, keyOf } from "@/tests/security/callers";
import { chatBody, contextOf } from "../http/door-requests";
import { countQueries } from "../support/count-queries";
import { createPerson, type Person, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { createTeam, type Team } from "../support/projects";
import { newVisitor } from "../support/visitor";
import { sandboxModels } from "./sandbox-models";

const { settings, answerWith } = await sandboxModels();
startProduct({ settings });

/** Within it a credential that was taken away opens nothing any more (ms). */
const deadWithinMs = 5_000;
/** Ten words a second, for some ten seconds. */
beforeAll(() => answerWith("mode=count&rate=10&tokens=100"));

interface Reading {
  text: string;
  /** Resolves when the stream is over. */
  ended: Promise<void>;
}

/** Reads a stream along; `text` grows. */
function readAlong(response: Response): Reading {
  expect(response.status).toBe(200);
  const reading: Reading = { text: "", ended: Promise.resolve() };
  const run = async () => {
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) reading.text += decoder.decode(bytes, { stream: true });
  };
  reading.ended = run();
  return reading;
}

const hasText = (reading: Reading) =>
  vi.waitFor(() => expect(reading.text).toContain("text-delta"), { timeout: 20_000 });

/** Resolves when the stream has ended without the answer's end, in time. */
async function expectCut(reading: Reading, revokedAt: number): Promise<void> {
  await reading.ended;
  expect(Date.now() - revokedAt).toBeLessThan(deadWithinMs);
  expect(reading.text).not.toContain("[DONE]");
}

async function ask(caller: Caller, { projectId }: Team, stream = true): Promise<Response> {
  const body = { message: "Erzählen Sie mir etwas.", stream };
  const request = caller.request(`/api/v1/projects/${projectId}/chat`, { method: "POST", body });
  return askProject(request, contextOf({ projectId }));
}

function resume(caller: Caller, { projectId }: Team, conversationId: string): Promise<Response> {
  const path = `/api/v1/projects/${projectId}/conversations/${conversationId}/stream`;
  return resumeProject(caller.request(path), contextOf({ projectId, conversationId }));
}

const conversationOf = (response: Response) => response.headers.get("x-conversation-id") ?? "";

async function stateOf(conversationId: string): Promise<string | undefined> {
  const rows = await (await orm()).select().from(messages).where(eq(messages.conversationId, conversationId));
  return rows.find(({ role }) => role === "assistant")?.status;
}

const admin = async () => viewerFor(await createPerson({ role: "admin" }));
const leave = async ({ projectId, viewers, people }: Team) =>
  removeMember(viewers.owner, projectId, people.editor.id);

const revocations: [
  what: string,
  who: (person: Person) => Promise<Caller>,
  revoke: (team: Team) => Promise<unknown>,
][] = [
  ["a browser of a member who is taken out", browserOf, leave],
  ["a client of a member who is taken out", clientOf, leave],
  ["a key of a member who is taken out", keyOf, leave],
  [
    "a browser of somebody suspended",
    browserOf,
    async ({ people }) => suspendPerson(await admin(), people.editor.id, "test"),
  ],
  [
    "a client whose session is over",
    clientOf,
    async ({ people }) =>
      (await orm())
        .update(sessions)
        .set({ revokedAt: new Date() })
        .where(eq(sessions.userId, people.editor.id)),
  ],
  [
    "a key that is revoked",
    keyOf,
    async ({ people }) =>
      (await orm())
        .update(apiKeys)
        .set({ revokedAt: new Date() })
        .where(eq(apiKeys.userId, people.editor.id)),
  ],
  [
    "a browser that now owes a second factor",
    (person) => browserOf(person, { secondFactor: false }),
    async ({ people }) =>
      (await orm()).update(users).set({ role: "operator" }).where(eq(users.id, people.editor.id)),
  ],
];

test.concurrent.each(revocations)(
  "a stream ends within five seconds for %s",
  async (_what, callerOf, revoke) => {
    const team = await createTeam();
    const caller = await callerOf(team.people.editor);
    const response = await ask(caller, team);
    const asked = readAlong(response);
    const resumed = readAlong(await resume(caller, team, conversationOf(response)));
    await hasText(asked);
    await revoke(team);
    const revokedAt = Date.now();
    await Promise.all([expectCut(asked, revokedAt), expectCut(resumed, revokedAt)]);
    expect((await resume(caller, team, conversationOf(response))).status).toBeGreaterThanOrEqual(401);
    const isStored = async () => expect(await stateOf(conversationOf(response))).toBe("interrupted");
    await vi.waitFor(isStored, { timeout: 10_000 });
  },
);

test.concurrent("the answer goes on for those who may still read it, and is stored whole", async () => {
  const team = await createTeam();
  const response = await ask(await browserOf(team.people.editor), team);
  const gone = readAlong(response);
  const stays = readAlong(await resume(await browserOf(team.people.viewer), team, conversationOf(response)));
  await hasText(gone);
  await leave(team);
  await expectCut(gone, Date.now());
  await stays.ended;
  expect(stays.text).toContain("[DONE]");
  expect(stays.text.length).toBeGreaterThan(gone.text.length);
  expect(await stateOf(conversationOf(response))).toBe("complete");
});

test.concurrent("an answer that was waited for whole is not handed to who may not read it any more", async () => {
  const team = await createTeam();
  const waiting = ask(await browserOf(team.people.editor), team, false);
  const isAsked = async () => {
    const asked = await (await orm()).select().from(messages).where(eq(messages.projectId, team.projectId));
    expect(asked).not.toEqual([]);
  };
  await vi.waitFor(isAsked, { timeout: 10_000 });
  await leave(team);
  expect((await waiting).status).toBe(404);
});

test.concurrent("on the site a signed-in visitor's stream ends with the session", async () => {
  const person = await createPerson();
  const browser = await sessionBrowser(person);
  const reading = readAlong(
    await askSite(browser.post("/api/chat", chatBody("Erzählen Sie mir etwas.")), contextOf({})),
  );
  await hasText(reading);
  await suspendPerson(await admin(), person.id, "test");
  await expectCut(reading, Date.now());
});

test("a visitor without an account has nothing that is looked at", async () => {
  expect(visitorAdmission(newVisitor())).toBeUndefined();
  const admission = visitorAdmission({ ...newVisitor(), userId: "usr_1", sessionId: "ses_1" });
  const looking = async () => expect(admission?.()).rejects.toMatchObject({ code: "unauthenticated" });
  expect(await countQueries(looking)).toBe(1);
});
