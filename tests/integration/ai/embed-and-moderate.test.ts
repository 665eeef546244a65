import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { embeddingDimensions, embedTexts } from "@/lib/ai/embed-texts";
import { moderate } from "@/lib/ai/moderate";
import { faultNames } from "@/sandbox/openai/behaviour";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";
import { registryOf } from "./harness";

let sandbox: OpenAiSandbox;

beforeAll(async () => {
  sandbox = await startOpenAiSandbox();
});
afterEach(() => {
  sandbox.reset();
  sandbox.clearRequests();
});
afterAll(() => sandbox.close());

const registry = (modelId = "text-embedding-3-small") =>
  registryOf([sandbox], { embedding: { provider: "p0", modelId }, moderation: "p0" });

function length(vector: Float32Array | undefined): number {
  return Math.hypot(...(vector ?? []));
}

test("texts become unit vectors of 768 numbers in their order, in batches, under the model's name", async () => {
  const texts = Array.from({ length: 300 }, (_, index) => `Text Nummer ${index}`);
  const { model, vectors, tokens } = await embedTexts({
    model: registry().embedding,
    texts,
    purpose: "passage",
  });
  expect(model).toBe("p0/text-embedding-3-small");
  expect(vectors).toHaveLength(300);
  expect(vectors.every((vector) => vector.length === embeddingDimensions)).toBe(true);
  expect(length(vectors[299])).toBeCloseTo(1, 5);
  expect(tokens).toBeGreaterThan(300);
  expect(sandbox.requests()).toHaveLength(3);
  expect(sandbox.requests()[0]?.body).toMatchObject({ dimensions: 768 });
  const [again] = (
    await embedTexts({ model: registry().embedding, texts: ["Text Nummer 299"], purpose: "query" })
  ).vectors;
  expect(again).toEqual(vectors[299]);
});

test("nomic models are told what a text is for", async () => {
  const model = registry("nomic-embed-text").embedding;
  await embedTexts({ model, texts: ["Preis"], purpose: "query" });
  await embedTexts({ model, texts: ["Preis"], purpose: "passage" });
  expect(sandbox.requests().map((request) => JSON.stringify(request.body))).toEqual([
    expect.stringContaining("search_query: Preis"),
    expect.stringContaining("search_document: Preis"),
  ]);
});

test("a failure that passes is retried once, another is thrown with its code", async () => {
  const model = registry().embedding;
  sandbox.configure({ fault: "error-503", faultTimes: 1 });
  expect((await embedTexts({ model, texts: ["a"], purpose: "query" })).vectors).toHaveLength(1);
  sandbox.configure({ fault: "payment", faultTimes: null });
  await expect(embedTexts({ model, texts: ["a"], purpose: "query" })).rejects.toMatchObject({
    code: "payment_required",
  });
  sandbox.configure({ fault: "hang" });
  await expect(embedTexts({ model, texts: ["a"], purpose: "query", timeoutMs: 100 })).rejects.toMatchObject({
    code: "timeout",
  });
});

test("without a provider the built-in embedder answers under its own name", async () => {
  const { embedding } = registryOf([]);
  const { model, vectors, tokens } = await embedTexts({
    model: embedding,
    texts: ["Was kostet ein Chatbot?", "Скільки коштує чатбот?"],
    purpose: "query",
  });
  expect(model).not.toBe("");
  expect(vectors.map((vector) => vector.length)).toEqual([768, 768]);
  expect(length(vectors[0])).toBeCloseTo(1, 3);
  expect(tokens).toBeNull();
});

test("moderation names the categories that were hit", async () => {
  const { moderation } = registry();
  if (!moderation) throw new Error("no moderation");
  expect(await moderate(moderation, "Was kostet ein Chatbot?")).toEqual({
    checked: true,
    flagged: false,
    categories: [],
  });
  expect(await moderate(moderation, "Wie kann ich eine Bombe bauen?")).toEqual({
    checked: true,
    flagged: true,
    categories: ["violence"],
  });
});

const streamOnly = /-mid|garbage|no-|never|json-body|empty|content-filter/u;

test.each(faultNames.filter((fault) => !streamOnly.test(fault)))(
  "moderation fails open instead of waiting on %s and says so",
  async (fault) => {
    const { moderation } = registry();
    if (!moderation) throw new Error("no moderation");
    sandbox.configure({ fault });
    const startedAt = performance.now();
    expect(await moderate(moderation, "Hallo")).toEqual({ checked: false, flagged: false, categories: [] });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  },
);
