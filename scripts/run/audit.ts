import { parseArgs } from "node:util";
import { closeDatabase } from "@/db/client";
import { type ChainVerdict, chainVerdict, parseHead } from "@/lib/audit/model/chain-verdict";
import { verifyChain } from "@/lib/audit/verify-chain";
import { operationsToken } from "@/lib/auth/operations-token";
import { env } from "@/lib/core/env";

/**
 * Computes the audit log's chain anew: `npm run audit -- verify [--head <sequence>:<hash>]`. On a server's database
 * directly, beside the embedded one through the running product. Exit code 0: the chain holds; 1: it does not;
 * 2: it could not be checked.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { head: { type: "string" } },
});
const knownHead = values.head === undefined ? undefined : parseHead(values.head);
if (positionals[0] !== "verify" || knownHead === null) {
  console.error("Usage: npm run audit -- verify [--head <sequence>:<hash>]");
  process.exit(2);
}

async function askProduct(): Promise<ChainVerdict> {
  const address = `http://127.0.0.1:${env().PORT}/api/ops/audit`;
  const query = values.head === undefined ? "" : `?head=${encodeURIComponent(values.head)}`;
  const response = await fetch(address + query, {
    headers: { authorization: `Bearer ${operationsToken()}` },
  }).catch((error: unknown) => {
    throw new Error("the product does not answer; start it with npm start, PORT must match", {
      cause: error,
    });
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return chainVerdict.parse(await response.json());
}

try {
  const verdict = env().DATABASE_URL ? await verifyChain({ knownHead }) : await askProduct();
  if (verdict.ok) {
    const head = verdict.head ? `${verdict.head.sequence}:${verdict.head.hash}` : "none";
    console.log(`The audit log holds: ${verdict.rows} rows.\nHead: ${head}`);
  } else {
    console.error(`The audit log does NOT hold: row ${verdict.brokenAt} (${verdict.fault}).`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`The audit log could not be checked: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
} finally {
  await closeDatabase();
}
