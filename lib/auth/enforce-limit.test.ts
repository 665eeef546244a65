import { AsyncLocalStorage } from "node:async_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { enforceLimit } from "./enforce-limit";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const requests = new AsyncLocalStorage<{ body: Uint8Array }>();

/** Counts in a request's own context and hands out nothing but a weak hold on it. */
async function countOnce(key: string): Promise<WeakRef<{ body: Uint8Array }>> {
  const request = { body: new Uint8Array(100_000) };
  const hold = new WeakRef(request);
  await requests.run(request, () => enforceLimit("chat", key));
  return hold;
}

test("a count that lives for an hour does not keep the request it was made for", async () => {
  const holds: WeakRef<{ body: Uint8Array }>[] = [];
  for (let index = 0; index < 20; index += 1) holds.push(await countOnce(`vis_${index}`));
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  // The newest may still stand on the stack.
  expect(holds.slice(0, -1).filter((hold) => hold.deref())).toEqual([]);
});

test("who is over the limit is refused with the time to wait", async () => {
  for (let index = 0; index < 5; index += 1) await enforceLimit("contact", "198.51.100.7");
  await expect(enforceLimit("contact", "198.51.100.7")).rejects.toMatchObject({ code: "rate_limited" });
});
