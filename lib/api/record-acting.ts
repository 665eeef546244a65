import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { Operation } from "./model/operation";

/** Records what an admin has changed while acting as somebody else; reading is not recorded one by one. */
export async function recordActing(
  operation: Operation,
  viewer: UserViewer,
  params: Readonly<Record<string, string | string[] | undefined>>,
): Promise<void> {
  if (operation.method === "GET") return;
  const target = Object.values(params).flat().join("/").slice(0, 200) || "-";
  await (await orm()).transaction((transaction) =>
    writeAudit(transaction, {
      actor: viewer,
      action: `acted.${operation.id}`,
      target: { type: "operation", id: target },
    }),
  );
}
