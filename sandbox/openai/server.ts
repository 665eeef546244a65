import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Pacer } from "../pacer";
import { type Behaviour, type BehaviourPatch, defaultBehaviour } from "./behaviour";
import { handleRequest, type SandboxState } from "./handle-request";
import type { RecordedExchange } from "./replay";
import { type LoggedRequest, RequestLog } from "./request-log";
import { sendError } from "./send-json";

export interface OpenAiSandboxOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  behaviour?: BehaviourPatch;
  /** Exchanges that requests may ask for by `replay`. */
  recorded?: RecordedExchange[];
}

export interface OpenAiSandbox {
  /** Address with `/v1`, as a client's base address. */
  url: string;
  port: number;
  close(): Promise<void>;
  /** The latest requests, oldest first. */
  requests(): LoggedRequest[];
  clearRequests(): void;
  /** Changes server-wide settings; what is not named stays as it is. */
  configure(patch: BehaviourPatch): void;
  /** Returns to the settings the server was started with. */
  reset(): void;
  /** Closes the port for `durationMs`, breaking every connection; clients see refused connections. */
  refuse(durationMs: number): Promise<void>;
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, 1_024, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Starts the stand-in for an OpenAI-compatible provider. Rejects when the port is taken. */
export async function startOpenAiSandbox(options: OpenAiSandboxOptions = {}): Promise<OpenAiSandbox> {
  const host = options.host ?? "127.0.0.1";
  const initial: Behaviour = { ...defaultBehaviour, ...options.behaviour };
  const pacer = new Pacer();
  const log = new RequestLog();
  let reopening: NodeJS.Timeout | null = null;

  const state: SandboxState = {
    behaviour: { ...initial },
    log,
    pacer,
    recorded: new Map((options.recorded ?? []).map((exchange) => [exchange.id, exchange])),
    reset: () => {
      state.behaviour = { ...initial };
    },
    refuse: (durationMs) => refuse(durationMs),
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    handleRequest(state, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendError(response, 400, error instanceof Error ? error.message : "Bad request");
    });
  });
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 0;
  server.on("connection", (socket) => {
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
  });

  await listen(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;

  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  async function refuse(durationMs: number): Promise<void> {
    await shut();
    reopening = setTimeout(() => {
      reopening = null;
      listen(server, port, host).catch((error: unknown) => {
        process.stderr.write(`sandbox could not listen again: ${String(error)}\n`);
      });
    }, durationMs);
  }

  return {
    url: `http://${host}:${port}/v1`,
    port,
    requests: () => log.list(),
    clearRequests: () => log.clear(),
    configure: (patch) => {
      state.behaviour = { ...state.behaviour, ...patch };
    },
    reset: state.reset,
    refuse,
    close: async () => {
      if (reopening) clearTimeout(reopening);
      pacer.stop();
      if (server.listening) await shut();
    },
  };
}
