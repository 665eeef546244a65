import { z } from "zod";
import type { Operation } from "@/lib/api/model/operation";
import { samples } from "./samples";
import type { Sample, SampleCall } from "./samples/sample";
import type { PersonaName, World } from "./world";

/** What the operation is called with. @throws Error naming the operation when no sample tells. */
export function sampleOf(operation: Operation): Sample {
  const known = samples[operation.id];
  if (known) return known;
  const names = operation.params instanceof z.ZodObject ? Object.keys(operation.params.shape) : [];
  const takesBody = !(operation.body instanceof z.ZodVoid) || operation.consumes !== undefined;
  const needsNothing = !takesBody && names.every((name) => name === "projectId");
  if (!needsNothing) throw new Error(`tests/security/samples has no sample of ${operation.id}`);
  return { call: ({ projectId }) => (names.length > 0 ? { params: { projectId } } : {}) };
}

/** Asks the operation's sample for a call of somebody in this world. */
export async function sampleCall(operation: Operation, world: World, name: PersonaName): Promise<SampleCall> {
  return sampleOf(operation).call(world, name);
}
