import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { siteAssistant } from "@/db/seed/site-assistant";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { deleteConversation } from "@/lib/chat/delete-conversation";
import { getConversation } from "@/lib/chat/get-conversation";
import { shareAnswers } from "@/lib/chat/live/shared-answers";
import { readChunks } from "@/lib/chat/model/client/read-chunks";
import { resumeAnswer } from "@/lib/chat/resume-answer";
import { stopAnswer } from "@/lib/chat/stop-answer";
import { chatCalls, sandboxModels } from "../chat/sandbox-models";
import { startProcess } from "../support/child-process";
import { onServer, startProduct } from "../support/product";
import { newVisitor } from "../support/visitor";

const { sandbox, settings } = await sandboxModels();
const { projectId } = siteAssistant;
const redisUrl = process.env.TEST_REDIS_URL ?? "";

const opened = z.object({ visitorId: z.string(), conversationId: z.string(), answerId: z.string() });

/** This process is one instance; each test's answer is made by another. */
describe.skipIf(!onServer || redisUrl === "")("an answer made by another instance", () => {
  startProduct({ knowledge: true, settings: { ...settings, REDIS_URL: redisUrl } });
  beforeAll(shareAnswers);

  /** An instance that answers at `rate` tokens a second, at its first text. */
  async function answering(how: "stay" | "leave", behaviour: string) {
    const instance = startProcess("scale/answering-process.ts", [how], {
      AI_CHAIN: `compatible/model-1?mode=count&${behaviour}`,
      JOBS: "worker",
    });
    const { visitorId, conversationId, answerId } = opened.parse(await instance.says());
    expect(await instance.says()).toEqual({ isTalking: true });
    const visitor: VisitorViewer = { ...newVisitor(), visitorId };
    return { instance, visitor, conversationId, answerId };
  }

  async function readAll(stream: ReadableStream<Uint8Array> | null) {
    const chunks = [];
    if (stream) for await (const chunk of readChunks(stream, () => undefined)) chunks.push(chunk);
    return {
      chunks,
      text: chunks.flatMap((chunk) => (chunk.type === "text-delta" ? [chunk.delta] : [])).join(""),
    };
  }

  const outcomeOfCall = () => chatCalls(sandbox).map((call) => call.outcome);

  test("is shown as active, told from its beginning to its end, and then stored for both", async () => {
    const { instance, visitor, conversationId, answerId } = await answering("stay", "tokens=60&rate=20");
    const during = await getConversation(visitor, projectId, conversationId);
    expect(during.active).toBe(true);
    expect(during.messages.at(-1)).toMatchObject({ id: answerId, metadata: { status: "streaming" } });
    const [first, second] = await Promise.all([
      resumeAnswer(visitor, projectId, conversationId).then(readAll),
      resumeAnswer(visitor, projectId, conversationId).then(readAll),
    ]);
    const { text } = z.object({ text: z.string() }).parse(await instance.says());
    expect(first.text).toBe(text);
    expect(second.chunks).toEqual(first.chunks);
    expect(first.chunks[0]).toMatchObject({ type: "start", messageId: answerId });
    expect(first.chunks.at(-1)).toMatchObject({ type: "finish", messageMetadata: { status: "complete" } });
    const after = await getConversation(visitor, projectId, conversationId);
    expect(after.active).toBe(false);
    expect(after.messages.at(-1)?.metadata.status).toBe("complete");
    expect(await resumeAnswer(visitor, projectId, conversationId)).toBeNull();
  });

  test("is refused to another visitor", async () => {
    const { conversationId } = await answering("stay", "tokens=60&rate=20");
    const foreign = newVisitor();
    await expect(resumeAnswer(foreign, projectId, conversationId)).rejects.toThrow("no such conversation");
    await expect(stopAnswer(foreign, projectId, conversationId)).rejects.toThrow("no such conversation");
    expect(outcomeOfCall()).toEqual(["open"]);
  });

  test("is stopped from here: when that returns, what was said is stored and the provider's call is over", async () => {
    const { visitor, conversationId } = await answering("stay", "tokens=600&rate=20");
    await stopAnswer(visitor, projectId, conversationId);
    const { active, messages } = await getConversation(visitor, projectId, conversationId);
    expect(active).toBe(false);
    expect(messages.at(-1)?.metadata.status).toBe("stopped");
    expect(messages.at(-1)?.parts.length).toBeGreaterThan(0);
    await expect.poll(outcomeOfCall, { timeout: 10_000 }).toEqual(["aborted"]);
  });

  test("ends when its conversation is deleted from here", async () => {
    const { visitor, conversationId } = await answering("stay", "tokens=600&rate=20");
    await deleteConversation(visitor, projectId, conversationId);
    await expect.poll(outcomeOfCall, { timeout: 10_000 }).toEqual(["aborted"]);
  });

  test("goes on for a reader here when its asker has left, and is given up a moment after the last one has", async () => {
    const { instance, visitor, conversationId } = await answering("leave", "tokens=600&rate=20");
    const stream = await resumeAnswer(visitor, projectId, conversationId);
    await instance.says();
    const leftAt = Date.now();
    const reader = stream?.getReader();
    while (Date.now() - leftAt < 3_000) await reader?.read();
    expect(outcomeOfCall()).toEqual(["open"]);
    await reader?.cancel();
    const cancelledAt = Date.now();
    await expect.poll(outcomeOfCall, { timeout: 5_000, interval: 20 }).toEqual(["aborted"]);
    expect(Date.now() - cancelledAt).toBeGreaterThan(1_300);
    expect(Date.now() - cancelledAt).toBeLessThan(6_000);
    await expect
      .poll(
        async () =>
          (await getConversation(visitor, projectId, conversationId)).messages.at(-1)?.metadata.status,
      )
      .toBe("interrupted");
  });

  test("is told no further to who loses the right to read it, and is given up when nobody else reads", async () => {
    const { instance, visitor, conversationId } = await answering("leave", "tokens=600&rate=20");
    const refused = () => Promise.reject(new Error("suspended"));
    const openedAt = Date.now();
    const reading = readAll(await resumeAnswer(visitor, projectId, conversationId, refused));
    await expect(reading).rejects.toThrow("ended early");
    expect(Date.now() - openedAt).toBeGreaterThan(1_500);
    expect(Date.now() - openedAt).toBeLessThan(5_000);
    await instance.says();
    await expect.poll(outcomeOfCall, { timeout: 5_000 }).toEqual(["aborted"]);
  });

  test("is not waited for when its instance was killed: the reader's stream fails, the answer counts as broken off", async () => {
    const { instance, visitor, conversationId } = await answering("stay", "tokens=600&rate=20");
    const reading = readAll(await resumeAnswer(visitor, projectId, conversationId));
    const broken = expect(reading).rejects.toThrow("fell silent");
    await instance.kill();
    const { active, messages } = await getConversation(visitor, projectId, conversationId);
    expect(active).toBe(false);
    expect(["failed", "interrupted"]).toContain(messages.at(-1)?.metadata.status);
    expect(await resumeAnswer(visitor, projectId, conversationId)).toBeNull();
    await stopAnswer(visitor, projectId, conversationId);
    await broken;
  });
});
