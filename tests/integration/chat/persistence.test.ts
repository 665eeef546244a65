import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { siteAssistant } from "@/db/seed/site-assistant";
import { getConversation } from "@/lib/chat/get-conversation";
import { startProcess } from "../support/child-process";
import { onServer, startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";
import { sandboxModels } from "./sandbox-models";

const { sandbox, settings, answerWith } = await sandboxModels();
startProduct({ settings });

const question = "Was kostet ein Chatbot für meine Werkstatt?";
const slow = "compatible/sandbox-1?rate=10&tokens=300";
const healthy = "compatible/sandbox-1?rate=500";

/** A database for processes of their own: the server's, or a folder nobody else has open. */
function place(): Record<string, string> {
  if (onServer) return settings;
  const folder = mkdtempSync(path.join(tmpdir(), "rozoom-killed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { ...settings, DATA_DIR: folder };
}

test("killed in the middle of an answer: the question is there, the answer is marked, a retry answers", async () => {
  const own = place();
  const first = startProcess("chat/turn-process.ts", ["ask", question], { ...own, AI_CHAIN: slow });
  expect(await first.says()).toEqual({ ready: true });
  const { visitorId, conversationId } = await first.says();
  expect(await first.says()).toHaveProperty("firstText");
  await first.kill();
  await expect.poll(() => sandbox.requests().at(-1)?.outcome).toBe("aborted");

  const args = ["look", String(visitorId), String(conversationId)];
  const second = startProcess("chat/turn-process.ts", args, { ...own, AI_CHAIN: healthy });
  expect(await second.says()).toEqual({ ready: true });
  expect(await second.says()).toMatchObject({
    messages: [
      { role: "user", parts: [{ type: "text", text: question }] },
      { role: "assistant", metadata: { status: expect.stringMatching(/^(?:failed|interrupted)$/) } },
    ],
  });
  const again = await second.says();
  expect(again).toMatchObject({ end: { type: "finish", messageMetadata: { status: "complete" } } });
  expect(again.text).not.toBe("");
});

test.runIf(onServer)("a database that cuts its connections costs no answer", async () => {
  answerWith("rate=20&tokens=12");
  const visitor = newVisitor();
  const pending = ask(visitor, question);
  await expect.poll(() => sandbox.requests().at(-1)?.outcome).toBe("open");
  const owner = postgres(process.env.TEST_DATABASE_OWNER_URL ?? "", { max: 1 });
  const cut = await owner`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = ${new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)} and usename = 'rozoom_app_user'`;
  await owner.end();
  expect(cut.length).toBeGreaterThan(0);
  const answer = await pending;
  expect(answer.chunks.at(-1)).toMatchObject({ messageMetadata: { status: "complete" } });
  const { messages } = await getConversation(visitor, siteAssistant.projectId, answer.conversationId);
  expect(messages[1]?.parts[0]).toEqual({ type: "text", text: answer.text });
});

test.skipIf(onServer)("a second process on the same folder refuses with a plain sentence", async () => {
  const own = place();
  const first = startProcess("chat/turn-process.ts", ["ask", question], { ...own, AI_CHAIN: slow });
  expect(await first.says()).toEqual({ ready: true });
  const second = startProcess("chat/turn-process.ts", [], own);
  const { code, errors } = await second.ended();
  expect(code).not.toBe(0);
  expect(errors).toMatch(
    /The database folder \S+ is already in use by process \d+\. Stop that process first/,
  );
});

test.skipIf(onServer)(
  "a folder whose process was killed is served by the next, also in the middle of starting",
  async () => {
    const own = place();
    const first = startProcess("chat/turn-process.ts", [], own);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await first.kill();
    const second = startProcess("chat/turn-process.ts", [], own);
    expect(await second.says()).toEqual({ ready: true });
  },
);
