import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Pacer } from "../pacer";
import { answerEmbeddings } from "./answer-embeddings";
import { answerModeration } from "./answer-moderation";
import {
  type Behaviour,
  type BehaviourPatch,
  behaviourPatch,
  parseBehaviourQuery,
  splitModelName,
} from "./behaviour";
import { chatCompletion, chatFrames } from "./chat-frames";
import { planAnswer } from "./plan-answer";
import { playFault } from "./play-fault";
import { type RecordedExchange, replayExchange } from "./replay";
import { chatRequest, embeddingRequest, moderationRequest } from "./request-body";
import type { LoggedRequest, RequestLog } from "./request-log";
import { sendError, sendJson } from "./send-json";
import { streamAnswer } from "./stream-answer";

/** What the requests of one sandbox server share. */
export interface SandboxState {
  behaviour: Behaviour;
  log: RequestLog;
  pacer: Pacer;
  recorded: Map<string, RecordedExchange>;
  reset(): void;
  refuse(durationMs: number): Promise<void>;
}

const maxBodyBytes = 8_000_000;
const models = [
  "sandbox-1",
  "sandbox-mini",
  "gpt-4o-mini",
  "text-embedding-3-small",
  "omni-moderation-latest",
];
const controlInput = z.union([z.strictObject({ refuseMs: z.number().int().min(1) }), behaviourPatch]);

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part);
    size += bytes.length;
    if (size > maxBodyBytes) throw new Error("The request body is too large.");
    parts.push(bytes);
  }
  return size === 0 ? {} : JSON.parse(Buffer.concat(parts).toString("utf8"));
}

/** Server-wide settings, then the model name's, then the header's. A server-wide fault may be meant for a few requests only. */
function behaviourFor(state: SandboxState, own: BehaviourPatch, header: string | undefined): Behaviour {
  const server = { ...state.behaviour };
  if (server.fault !== null && server.faultTimes !== null) {
    if (server.faultTimes === 0) server.fault = null;
    else state.behaviour = { ...state.behaviour, faultTimes: server.faultTimes - 1 };
  }
  return { ...server, ...own, ...(header ? parseBehaviourQuery(header) : {}) };
}

/** Waits as the real service thinks; ends early when the client goes away. */
function think(response: ServerResponse, delayMs: number): Promise<void> {
  if (delayMs === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off("close", done);
      resolve();
    };
    const timer = setTimeout(done, delayMs);
    response.once("close", done);
  });
}

async function answerChat(
  state: SandboxState,
  body: unknown,
  behaviourOf: (own: BehaviourPatch) => Behaviour,
  response: ServerResponse,
  log: LoggedRequest,
): Promise<void> {
  const request = chatRequest.parse(body);
  const { name, patch } = splitModelName(request.model);
  const behaviour = behaviourOf(patch);
  log.stream = request.stream === true;
  log.fault = behaviour.fault;
  await think(response, behaviour.delayMs);
  if (response.destroyed) return;
  const recorded = behaviour.replay === null ? undefined : state.recorded.get(behaviour.replay);
  if (recorded) return replayExchange(response, recorded, behaviour);
  if (playFault(response, behaviour, log)) return;
  const plan = planAnswer(request, behaviour);
  const id = `chatcmpl-sandbox-${log.number}`;
  if (!log.stream || behaviour.fault === "json-body") {
    sendJson(response, 200, chatCompletion(plan, id, name, behaviour.fault !== "no-usage"));
    return;
  }
  const withUsage = request.stream_options?.include_usage === true;
  streamAnswer(response, chatFrames(plan, id, name, withUsage), behaviour, withUsage, state.pacer, log);
}

async function answerApi(
  state: SandboxState,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const log = state.log.open(response, { path, authorized: request.headers.authorization !== undefined });
  const body = await readBody(request);
  log.body = body;
  const named = z.looseObject({ model: z.string().nullish() }).parse(body).model ?? "";
  log.model = named;
  const header = request.headers["x-sandbox-settings"];
  const behaviourOf = (own: BehaviourPatch) =>
    behaviourFor(state, own, Array.isArray(header) ? header[0] : header);
  if (path === "/v1/chat/completions") return answerChat(state, body, behaviourOf, response, log);

  const behaviour = behaviourOf(splitModelName(named).patch);
  log.fault = behaviour.fault;
  await think(response, behaviour.delayMs);
  if (response.destroyed || playFault(response, behaviour, log)) return;
  if (path === "/v1/embeddings") sendJson(response, 200, answerEmbeddings(embeddingRequest.parse(body)));
  else if (path === "/v1/moderations")
    sendJson(response, 200, answerModeration(moderationRequest.parse(body), log.number));
  else sendError(response, 404, `Unknown path ${path}`, { code: "unknown_url" });
}

async function answerControl(
  state: SandboxState,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const route = `${request.method} ${path}`;
  if (route === "GET /__sandbox/requests") sendJson(response, 200, { data: state.log.list() });
  else if (route === "DELETE /__sandbox/requests") {
    state.log.clear();
    sendJson(response, 200, {});
  } else if (route === "DELETE /__sandbox/config") {
    state.reset();
    sendJson(response, 200, state.behaviour);
  } else if (route === "POST /__sandbox/config") {
    const input = controlInput.parse(await readBody(request));
    if ("refuseMs" in input) {
      sendJson(response, 200, input);
      response.once("finish", () => {
        state.refuse(input.refuseMs);
      });
      return;
    }
    state.behaviour = { ...state.behaviour, ...input };
    sendJson(response, 200, state.behaviour);
  } else sendError(response, 404, `Unknown route ${route}`);
}

/** Answers one request. Rejects on a request it cannot read; the server turns that into a 400. */
export async function handleRequest(
  state: SandboxState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path.startsWith("/__sandbox/")) return answerControl(state, path, request, response);
  if (request.method === "GET" && path === "/v1/models") {
    const data = models.map((id) => ({ id, object: "model", created: 1_700_000_000, owned_by: "sandbox" }));
    sendJson(response, 200, { object: "list", data });
    return;
  }
  if (request.method !== "POST") {
    sendError(response, 405, "Only POST is answered here.");
    return;
  }
  return answerApi(state, path, request, response);
}
