import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { settings } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { announceContentChange } from "@/lib/content/announce-content-change";
import { listSitePages } from "@/lib/content/list-site-pages";
import { sitePaths } from "@/lib/content/model/changed-paths";
import { contentTags } from "@/lib/content/model/content";
import { refreshContentJob } from "@/lib/content/refresh-content-job";
import { AppError } from "@/lib/core/model/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { changedValues } from "../model/changed-values";
import type { CompanyFields, CompanyInput, CompanySettings } from "../model/settings";
import { toFields, withFields } from "./company-settings";
import { addAssistantVersion } from "./internal/add-assistant-version";

/**
 * Saves the company's facts and renews every page that shows them, here, in the other processes and in the cache in front.
 * The site's assistant gets a version that knows the new contact data as published, so that it is not masked.
 * @throws AppError `forbidden`, `conflict` when somebody saved in between.
 */
export async function saveCompany(viewer: UserViewer, input: CompanyInput): Promise<CompanySettings> {
  requirePermission(viewer, "settings.write");
  const paths = sitePaths(await listSitePages());
  return (await orm()).transaction(async (transaction) => {
    const [row] = await transaction.select().from(settings).where(eq(settings.key, "company")).for("update");
    if (!row) throw new AppError("not_found", { message: "the company's facts are not set" });
    if (row.updatedAt.toISOString() !== input.basedOn) {
      throw new AppError("conflict", { message: "the company's facts were changed in between" });
    }
    const changed = changedValues(toFields(row.value), input.company);
    if (Object.keys(changed.after).length === 0) {
      return { updatedAt: row.updatedAt.toISOString(), company: input.company };
    }
    const value = withFields(row.value, input.company);
    const updatedAt = new Date();
    await transaction.update(settings).set({ value, updatedAt }).where(eq(settings.key, "company"));
    await publishContactData(transaction, input.company);
    await announceContentChange(transaction, [contentTags.company]);
    await enqueue(transaction, refreshContentJob, { tags: [contentTags.company], paths });
    await writeAudit(transaction, {
      actor: viewer,
      action: "settings.company_changed",
      target: { type: "settings", id: "company" },
      ...changed,
    });
    return { updatedAt: updatedAt.toISOString(), company: input.company };
  });
}

async function publishContactData(transaction: Orm, company: CompanyFields): Promise<void> {
  const { email, privacyEmail, phone, phoneDisplay, street } = company;
  const publicText = [email, privacyEmail, phone, phoneDisplay, street].join("\n");
  await addAssistantVersion(transaction, siteAssistant, (config) =>
    config.publicText === publicText ? null : { ...config, publicText },
  );
}
