import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { closeDatabase, database } from "@/db/client";
import { largeSizes, seedLarge } from "@/db/seed/large";
import { hashPassword } from "@/lib/auth/password-hash";
import { signAccessToken } from "@/lib/auth/session-token";
import { newId } from "@/lib/core/model/ids";
import { buildProduct, startProduct, startServices } from "./support/product";

interface Row {
  call: string;
  /** Latencies as the caller sees them (ms). */
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  failed: number;
}

const password = "ein-langes-kennwort-zum-messen";
const customer = "usr_l000000001";
const admin = "usr_l000000002";
const project = "proj_l000000001";

/** What customers and the administration read; each line is called by 50 callers at once. */
const reads: { call: string; as: "customer" | "admin" | "nobody"; path: string }[] = [
  { call: "health (reference)", as: "nobody", path: "/api/health/live" },
  { call: "own profile", as: "customer", path: "/api/v1/users/me" },
  { call: "own projects", as: "customer", path: "/api/v1/projects?limit=25" },
  { call: "one project", as: "customer", path: `/api/v1/projects/${project}` },
  { call: "prompts", as: "customer", path: `/api/v1/projects/${project}/prompts` },
  { call: "messages", as: "customer", path: `/api/v1/projects/${project}/messages?limit=50` },
  { call: "messages with total", as: "customer", path: `/api/v1/projects/${project}/messages?count=true` },
  { call: "own conversations", as: "customer", path: "/api/v1/conversations" },
  { call: "admin: people", as: "admin", path: "/api/v1/admin/users?limit=50&count=true" },
  { call: "admin: people by part of name", as: "admin", path: "/api/v1/admin/users?q=person77&limit=50" },
  { call: "admin: leads", as: "admin", path: "/api/v1/admin/leads?limit=50&count=true" },
  { call: "admin: conversations", as: "admin", path: "/api/v1/admin/conversations?limit=50&count=true" },
  {
    call: "admin: conversations by text",
    as: "admin",
    path: "/api/v1/admin/conversations?q=Inspektion&limit=50",
  },
  { call: "admin: audit log", as: "admin", path: "/api/v1/admin/audit-logs?limit=50" },
];

/**
 * Latency of the API on PostgreSQL with a million messages, 100,000 people and 10,000 projects: reads with 50 callers at once, sign-in
 * with one and with four. Needs nothing installed but what `.ci/services.sh` brings. `--seconds 4 --callers 50 --port 4930 --build`.
 */
export async function run(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: "string", default: "4" },
      callers: { type: "string", default: "50" },
      port: { type: "string", default: "4930" },
      build: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  await buildProduct(values.build);
  const services = await startServices(port + 1);
  try {
    Object.assign(process.env, services.settings);
    const tokens = await prepare();
    const product = await startProduct(port, services.settings);
    try {
      const rows: Row[] = [];
      const load = { seconds: Number(values.seconds), callers: Number(values.callers) };
      for (const { call, as, path } of reads) {
        const headers = new Headers(as === "nobody" ? {} : { authorization: `Bearer ${tokens[as]}` });
        const read = () => fetch(`${product.url}${path}`, { headers });
        await measure(call, read, { seconds: 1, callers: 4 });
        rows.push(await measure(call, read, load));
      }
      const signIn = () =>
        fetch(`${product.url}/api/v1/auth/login`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ email: "person3@large.example", password }),
        });
      rows.push(await measure("sign-in, one at a time", signIn, { seconds: load.seconds, callers: 1 }));
      rows.push(await measure("sign-in, four at a time", signIn, { seconds: load.seconds, callers: 4 }));
      console.table(rows);
      return rows;
    } finally {
      await product.stop();
    }
  } finally {
    await closeDatabase();
    await services.stop();
  }
}

/** Fills the database and opens a session of a customer and one of an admin. */
async function prepare(): Promise<{ customer: string; admin: string }> {
  const db = await database();
  await seedLarge(db, largeSizes, await hashPassword(password), () => undefined);
  await db.query("update rozoom_ki_schema.users set role = 'admin' where id = $1", [admin]);
  const tokenOf = async (userId: string) => {
    const sessionId = newId("session");
    await db.query(
      `insert into rozoom_ki_schema.sessions
         (id, user_id, kind, method, device, network, second_factor_at, authenticated_at, last_seen_at, expires_at)
       values ($1, $2, 'api', 'password', 'measurement', 'unknown', now(), now(), now(), now() + interval '1 day')`,
      [sessionId, userId],
    );
    return signAccessToken({ userId, sessionId });
  };
  return { customer: await tokenOf(customer), admin: await tokenOf(admin) };
}

async function measure(
  call: string,
  send: () => Promise<Response>,
  { seconds, callers }: { seconds: number; callers: number },
): Promise<Row> {
  const took: number[] = [];
  let failed = 0;
  const until = performance.now() + seconds * 1_000;
  const caller = async () => {
    while (performance.now() < until) {
      const since = performance.now();
      const response = await send();
      await response.arrayBuffer();
      took.push(performance.now() - since);
      if (!response.ok) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round((took[Math.floor(took.length * share)] ?? Number.NaN) * 10) / 10;
  return {
    call,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: Math.round(took.length / seconds),
    failed,
  };
}
