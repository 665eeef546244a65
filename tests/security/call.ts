import path from "node:path";
import { z } from "zod";
import type { Operation } from "@/lib/api/model/operation";
import type { Caller } from "./callers";
import { type Sample, type SampleCall, samples } from "./samples";
import type { World } from "./world";

const root = path.resolve(import.meta.dirname, "../..");

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** The file that must hold the door of a path. */
export function routeFileOf(operationPath: string): string {
  return `app${operationPath.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`;
}

/** What the operation is called with. @throws Error naming the operation when no sample tells. */
export function sampleOf(operation: Operation): Sample {
  const known = samples[operation.id];
  if (known) return known;
  const names = operation.params instanceof z.ZodObject ? Object.keys(operation.params.shape) : [];
  const takesBody = !(operation.body instanceof z.ZodVoid) || operation.consumes !== undefined;
  const needsNothing = !takesBody && names.every((name) => name === "projectId");
  if (!needsNothing) throw new Error(`tests/security/samples.ts has no sample of ${operation.id}`);
  return { call: ({ projectId }) => (names.length > 0 ? { params: { projectId } } : {}) };
}

/** What a door answered, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** Sends one call through the real door. */
export async function send(
  operation: Operation,
  caller: Caller,
  { params = {}, query = {}, body, headers }: SampleCall,
): Promise<Answer> {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the sample of ${operation.id} lacks ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(query).toString();
  const request = caller.request(search ? `${filled}?${search}` : filled, {
    method: operation.method,
    body,
    headers,
  });
  const handler = await doorOf(operation);
  // The framework gives a path without parameters none at all.
  const given = Object.keys(params).length > 0 ? params : undefined;
  const response = await handler(request, { params: Promise.resolve(given) });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

async function doorOf(operation: Operation): Promise<Handler> {
  const routeFile: Record<string, Handler> = await import(path.join(root, routeFileOf(operation.path)));
  const handler = routeFile[operation.method];
  if (!handler) throw new Error(`${routeFileOf(operation.path)} has no ${operation.method}`);
  return handler;
}

/** The problem's code and named fields, for messages of tests. */
export function problemOf(answer: Answer): { code?: string; paths: string[] } {
  const parsed = problem.safeParse(parseOrNull(answer.body));
  if (!parsed.success) return { paths: [] };
  return { code: parsed.data.code, paths: (parsed.data.errors ?? []).map(({ path: name }) => name) };
}

const problem = z.object({ code: z.string(), errors: z.array(z.object({ path: z.string() })).optional() });

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Asks the operation's sample for a call in this world. */
export async function sampleCall(operation: Operation, world: World): Promise<SampleCall> {
  return sampleOf(operation).call(world);
}
