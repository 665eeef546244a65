import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { type AssistantConfig, assistantVersions } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import type { AssistantFields } from "../model/settings";
import { toFields } from "./assistant-versions";
import { addAssistantVersion } from "./internal/add-assistant-version";

/**
 * Publishes new instructions of the site's assistant as its next version; it answers by them within two seconds. The texts
 * stand in the version, the audit log names which parts changed.
 * @throws AppError `forbidden`, `conflict` when another version was published in between.
 */
export async function publishAssistant(
  viewer: UserViewer,
  input: { basedOnVersion: number; config: AssistantFields },
): Promise<{ version: number }> {
  requirePermission(viewer, "settings.write");
  return (await orm()).transaction((transaction) =>
    publish(transaction, viewer, input.basedOnVersion, async () => input.config, "assistant.published"),
  );
}

/**
 * Brings an earlier version of the site's assistant back, as a new one.
 * @throws AppError `forbidden`, `not_found`, `conflict` when another version was published in between.
 */
export async function restoreAssistant(
  viewer: UserViewer,
  input: { version: number; basedOnVersion: number },
): Promise<{ version: number }> {
  requirePermission(viewer, "settings.write");
  const { assistantId } = siteAssistant;
  return (await orm()).transaction((transaction) => {
    const read = async () => {
      const [row] = await transaction
        .select({ config: assistantVersions.config })
        .from(assistantVersions)
        .where(
          and(eq(assistantVersions.assistantId, assistantId), eq(assistantVersions.version, input.version)),
        );
      if (!row) throw new AppError("not_found", { message: "no such version" });
      return toFields(row.config);
    };
    return publish(transaction, viewer, input.basedOnVersion, read, "assistant.restored", input.version);
  });
}

async function publish(
  transaction: Orm,
  viewer: UserViewer,
  basedOnVersion: number,
  read: () => Promise<AssistantFields>,
  action: string,
  from?: number,
): Promise<{ version: number }> {
  const fields = await read();
  let parts: string[] = [];
  const added = await addAssistantVersion(transaction, siteAssistant, (config, published) => {
    if (published !== basedOnVersion) {
      throw new AppError("conflict", { message: "another version was published in between" });
    }
    parts = changedParts(config, fields);
    return parts.length === 0 ? null : { ...config, ...fields };
  });
  if (!added) return { version: basedOnVersion };
  globalThis.rozoomAssistants?.clear();
  await writeAudit(transaction, {
    actor: viewer,
    action,
    target: { type: "assistant_version", id: added.id },
    projectId: siteAssistant.projectId,
    before: { version: added.before },
    after: { version: added.version, changed: parts, ...(from === undefined ? {} : { from }) },
  });
  return { version: added.version };
}

/** Names of what differs: `basePrompt`, `agents.sales`, `temperature`. */
function changedParts(config: AssistantConfig, fields: AssistantFields): string[] {
  const before = toFields(config);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const agents = fields.agents.filter(
    (agent) =>
      !same(
        agent,
        before.agents.find(({ id }) => id === agent.id),
      ),
  );
  return [
    ...(["basePrompt", "greeting", "temperature", "maxAnswerTokens"] as const).filter(
      (name) => !same(before[name], fields[name]),
    ),
    ...agents.map(({ id }) => `agents.${id}`),
  ];
}
