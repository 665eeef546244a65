import path from "node:path";
import { z } from "zod";
import type { Operation } from "@/lib/api/model/operation";
import { operations } from "@/lib/api/operations";
import { settleLaterWork } from "@/lib/auth/answer-first";
import type { Caller } from "./callers";
import type { SampleCall } from "./samples/sample";
import type { PersonaName, World } from "./world";

const root = path.resolve(import.meta.dirname, "../..");

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

/** The file that must hold the door of a path. */
function routeFileOf(operationPath: string): string {
  return `app${operationPath.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`;
}

/** What a door answered, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** Sends one call through the real door, and waits for what it does after its answer. */
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
  const answer = { status: response.status, headers: response.headers, body: await response.text() };
  await settleLaterWork();
  return answer;
}

async function doorOf(operation: Operation): Promise<Handler> {
  const routeFile: Record<string, Handler> = await import(path.join(root, routeFileOf(operation.path)));
  const handler = routeFile[operation.method];
  if (!handler) throw new Error(`${routeFileOf(operation.path)} has no ${operation.method}`);
  return handler;
}

/** Does something through its door so that a sample can name it; the answer. @throws Error when it is refused. */
export async function make(
  world: World,
  operationId: string,
  call: SampleCall,
  name: PersonaName = "owner",
): Promise<Record<string, unknown>> {
  const operation = operations.find(({ id }) => id === operationId);
  if (!operation) throw new Error(`there is no operation ${operationId}`);
  const answer = await send(operation, await world.caller(name), call);
  if (answer.status >= 300) throw new Error(`${operationId} answered ${answer.status} ${answer.body}`);
  return answer.body === "" ? {} : z.record(z.string(), z.unknown()).parse(JSON.parse(answer.body));
}

/** A field of such an answer. */
export function textOf(made: Record<string, unknown>, field = "id"): string {
  return z.string().parse(made[field]);
}

/** The problem's code and named fields. */
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
