import { z } from "zod";
import { orm } from "@/db/client";
import { startServing } from "@/lib/admin/start-serving";
import { defineJob } from "@/lib/jobs/define-job";
import { enqueue } from "@/lib/jobs/enqueue";
import { declareQueues, startWorkers } from "@/lib/jobs/start-workers";
import { say } from "../support/child-process";

/**
 * A process that works on one kind of job. `enqueue` puts one into the queue and never finishes it; without it the
 * job that is there is finished.
 */
const neverEnds = process.argv[2] === "enqueue";

const job = defineJob({
  name: "test.survives",
  schema: z.object({ word: z.string() }),
  retryLimit: 3,
  expireInSeconds: 120,
  async run({ word }) {
    say({ working: word });
    if (neverEnds) await new Promise(() => undefined);
    say({ done: word });
  },
});

await startServing();
await declareQueues([job]);
if (neverEnds) await enqueue(await orm(), job, { word: "hello" });
await startWorkers([job]);
