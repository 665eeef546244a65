import { parseArgs } from "node:util";
import { parseBehaviourQuery } from "./openai/behaviour";
import { readRecordedExchanges } from "./openai/replay";
import { startOpenAiSandbox } from "./openai/server";
import { startOpenIdSandbox } from "./openid/server";
import { startSmtpSandbox } from "./smtp/server";

const usage = `Stand-ins for outside services, for development, tests and the demo.

  npx tsx sandbox/index.ts openai [--port 4010] [--host 127.0.0.1] [--settings "delay=300&rate=30"] [--recorded file.jsonl]
  npx tsx sandbox/index.ts smtp   [--port 4025] [--http-port 4026] [--host 127.0.0.1]
  npx tsx sandbox/index.ts openid [--port 4030] [--site http://localhost:3000] [--host 127.0.0.1]
`;

interface Running {
  lines: string[];
  close(): Promise<void>;
}

type Options = Record<"port" | "http-port" | "host" | "settings" | "recorded" | "site", string | undefined>;

async function startOpenAi(options: Options): Promise<Running> {
  const sandbox = await startOpenAiSandbox({
    port: Number(options.port ?? 4010),
    behaviour: { delayMs: 300, rate: 30, ...parseBehaviourQuery(options.settings ?? "") },
    recorded: options.recorded ? readRecordedExchanges(options.recorded) : [],
    ...(options.host ? { host: options.host } : {}),
  });
  const control = sandbox.url.replace(/\/v1$/u, "/__sandbox");
  return {
    lines: [`openai  ${sandbox.url}`, `control ${control}/config, ${control}/requests`],
    close: sandbox.close,
  };
}

async function startSmtp(options: Options): Promise<Running> {
  const sandbox = await startSmtpSandbox({
    port: Number(options.port ?? 4025),
    httpPort: Number(options["http-port"] ?? 4026),
    ...(options.host ? { host: options.host } : {}),
  });
  return { lines: [`smtp    ${sandbox.url}`, `mails   ${sandbox.httpUrl}`], close: sandbox.close };
}

/** People of an OpenID provider, and the settings by which the product uses it. */
async function startOpenId(options: Options): Promise<Running> {
  const client = { id: "rozoom", secret: "stand-in-secret" };
  const site = options.site ?? "http://localhost:3000";
  const sandbox = await startOpenIdSandbox({
    port: Number(options.port ?? 4030),
    client: { ...client, redirectUris: [`${site}/api/auth/callback/oidc`] },
    users: [
      { id: "petra", email: "kundin@werkstatt-sommer.example", emailVerified: true, name: "Petra Sommer" },
      { id: "max", email: "max@example.com", emailVerified: true, name: "Max Muster" },
      { id: "unverified", email: "luftig@example.com", emailVerified: false, name: "Lena Luftig" },
    ],
    ...(options.host ? { host: options.host } : {}),
  });
  return {
    lines: [
      `OIDC_ISSUER=${sandbox.issuer}`,
      `OIDC_CLIENT_ID=${client.id}`,
      `OIDC_CLIENT_SECRET=${client.secret}`,
    ],
    close: sandbox.close,
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string" },
      "http-port": { type: "string" },
      host: { type: "string" },
      settings: { type: "string" },
      recorded: { type: "string" },
      site: { type: "string" },
    },
  });
  const options: Options = {
    port: values.port,
    "http-port": values["http-port"],
    host: values.host,
    settings: values.settings,
    recorded: values.recorded,
    site: values.site,
  };
  const starters: Record<string, (options: Options) => Promise<Running>> = {
    openai: startOpenAi,
    smtp: startSmtp,
    openid: startOpenId,
  };
  const start = starters[positionals[0] ?? ""];
  if (!start) {
    process.stdout.write(usage);
    process.exitCode = 1;
    return;
  }
  const running = await start(options);
  process.stdout.write(`${running.lines.join("\n")}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      running.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
