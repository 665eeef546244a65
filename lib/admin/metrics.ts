import "server-only";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { countLiveAnswers } from "@/lib/chat/live/live-answers";

declare global {
  var rozoomMetrics: Registry | undefined;
}

/** The process's metrics in Prometheus' text format: memory, event loop, answers being made. */
export async function renderMetrics(): Promise<{ body: string; contentType: string }> {
  globalThis.rozoomMetrics ??= createMetrics();
  return {
    body: await globalThis.rozoomMetrics.metrics(),
    contentType: globalThis.rozoomMetrics.contentType,
  };
}

function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "rozoom_live_answers",
    help: "Answers being made now",
    registers: [registry],
    collect() {
      this.set(countLiveAnswers());
    },
  });
  return registry;
}
