import { afterEach, expect, test } from "vitest";
import { getPublishedAssistant } from "@/lib/assistants/get-published-assistant";
import { LruMap } from "@/lib/core/model/lru-map";
import { retrievePassages } from "@/lib/knowledge/retrieve-passages";
import { createPrompt } from "@/lib/projects/create-prompt";
import { requireProjectRole } from "@/lib/projects/require-project-role";
import { countQueries } from "../support/count-queries";
import { startProduct } from "../support/product";
import { createTeam } from "../support/projects";

startProduct();

afterEach(() => {
  globalThis.rozoomKnowledge = undefined;
  globalThis.rozoomAssistants = undefined;
});

interface Learned {
  projectId: string;
  assistantId: string;
}

/** A project that knows a prompt of so many sections. */
async function learned(sections: number): Promise<Learned> {
  const { projectId, viewers } = await createTeam();
  const { assistantId } = await requireProjectRole(viewers.owner, projectId, "project.read");
  const content = Array.from(
    { length: sections },
    (_, index) => `## Teil ${index}\n\nHier steht Nummer ${index}.`,
  );
  await createPrompt(viewers.owner, projectId, { title: "Anleitung", content: content.join("\n\n") });
  return { projectId, assistantId };
}

const search = (where: Learned) => retrievePassages({ ...where, query: "Nummer", locale: "de" });
/** Knowledge in memory costs one statement at most: whether it is still the newest. */
const isInMemory = async (where: Learned) => (await countQueries(() => search(where))) < 2;

test("knowledge is kept by how much it is, and what was asked last stays", async () => {
  const [small, other, large] = [await learned(1), await learned(1), await learned(40)];
  globalThis.rozoomKnowledge = new LruMap(35);
  await search(small);
  await search(other);
  expect([await isInMemory(small), await isInMemory(other)]).toEqual([true, true]);
  await search(large);
  expect(globalThis.rozoomKnowledge.size).toBe(1);
  expect(await isInMemory(large)).toBe(true);
  expect(await isInMemory(small)).toBe(false);
});

test("questions at once load what is not in memory once", async () => {
  const where = await learned(1);
  const alone = await countQueries(() => search(where));
  globalThis.rozoomKnowledge?.clear();
  const together = await countQueries(() => Promise.all([search(where), search(where), search(where)]));
  expect(alone).toBe(2);
  // Each looks which version is the newest; one loads it.
  expect(together).toBe(4);
});

test("no more published assistants are kept than fit", async () => {
  globalThis.rozoomAssistants = new LruMap(2);
  const made = [await learned(1), await learned(1), await learned(1)];
  const read = ({ projectId, assistantId }: Learned) => getPublishedAssistant(projectId, assistantId);
  for (const where of made) await read(where);
  expect(globalThis.rozoomAssistants.size).toBe(2);
});
