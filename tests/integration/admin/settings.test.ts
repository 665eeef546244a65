import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { auditLog } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { getAssistantVersion, listAssistantVersions } from "@/lib/admin/settings/assistant-versions";
import { getCompanySettings } from "@/lib/admin/settings/company-settings";
import { publishAssistant, restoreAssistant } from "@/lib/admin/settings/publish-assistant";
import { saveCompany } from "@/lib/admin/settings/save-company";
import { getPublishedAssistant } from "@/lib/assistants/get-published-assistant";
import { getCompany } from "@/lib/content/get-site-facts";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const adminViewer = async () => viewerFor(await createPerson({ role: "admin" }));
const published = () => {
  globalThis.rozoomAssistants?.clear();
  return getPublishedAssistant(siteAssistant.projectId, siteAssistant.assistantId);
};

test("the company's facts are saved, recorded by field, and its new contact data is known as published", async () => {
  const admin = await adminViewer();
  const { updatedAt, company } = await getCompanySettings(admin);
  const changed = { ...company, phoneDisplay: "+49 30 23125 999", phone: "+493023125999" };
  await saveCompany(admin, { basedOn: updatedAt, company: changed });
  expect(await getCompany()).toMatchObject({
    phone: "+493023125999",
    countryCode: "DE",
    geo: { lat: 52.5292 },
  });
  expect((await published()).config.publicText).toContain("+493023125999");
  const [row] = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, "company"));
  expect(row).toMatchObject({
    before: { phone: "+493023125480", phoneDisplay: "+49 30 23125 480" },
    after: { phone: "+493023125999", phoneDisplay: "+49 30 23125 999" },
  });
  await expect(saveCompany(admin, { basedOn: updatedAt, company })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("publishing instructions makes a version; an earlier one comes back as a new one", async () => {
  const admin = await adminViewer();
  const current = await getAssistantVersion(admin);
  const basePrompt = `${current.config.basePrompt}\nMention the opening hours.`;
  const config = { ...current.config, basePrompt, temperature: 0.4 };
  const { version } = await publishAssistant(admin, { basedOnVersion: current.version, config });
  expect(version).toBe(current.version + 1);
  expect((await published()).config).toMatchObject({ basePrompt, temperature: 0.4, topic: "company" });
  const [newest] = (await listAssistantVersions(admin, { limit: 1, count: false })).data;
  expect(newest).toMatchObject({ version, published: true, author: expect.stringContaining("Person") });
  const [row] = await (await orm())
    .select()
    .from(auditLog)
    .where(eq(auditLog.targetId, newest?.id ?? ""));
  expect(row?.after).toMatchObject({ version, changed: ["basePrompt", "temperature"] });
  await expect(publishAssistant(admin, { basedOnVersion: current.version, config })).rejects.toMatchObject({
    code: "conflict",
  });
  const back = await restoreAssistant(admin, { version: current.version, basedOnVersion: version });
  expect(back.version).toBe(version + 1);
  expect((await getAssistantVersion(admin)).config).toEqual(current.config);
  await expect(restoreAssistant(admin, { version: 999, basedOnVersion: back.version })).rejects.toMatchObject(
    { code: "not_found" },
  );
});

test("of two who publish at once one is told that somebody was faster", async () => {
  const admin = await adminViewer();
  const current = await getAssistantVersion(admin);
  const attempts = [0.7, 0.8].map((temperature) =>
    publishAssistant(admin, { basedOnVersion: current.version, config: { ...current.config, temperature } }),
  );
  const results = await Promise.allSettled(attempts);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await getAssistantVersion(admin)).version).toBe(current.version + 1);
});

test("operators read and change no settings", async () => {
  const operator = viewerFor(await createPerson({ role: "operator" }));
  const admin = await adminViewer();
  const { updatedAt, company } = await getCompanySettings(admin);
  const { version, config } = await getAssistantVersion(admin);
  const refused = { code: "forbidden" };
  await expect(getCompanySettings(operator)).rejects.toMatchObject(refused);
  await expect(saveCompany(operator, { basedOn: updatedAt, company })).rejects.toMatchObject(refused);
  await expect(publishAssistant(operator, { basedOnVersion: version, config })).rejects.toMatchObject(
    refused,
  );
  await expect(restoreAssistant(operator, { version, basedOnVersion: version })).rejects.toMatchObject(
    refused,
  );
  await expect(listAssistantVersions(operator, { limit: 1, count: false })).rejects.toMatchObject(refused);
});
