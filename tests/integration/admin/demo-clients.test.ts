import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { conversations, leads, mailOutbox, users } from "@/db/schema";
import { seedDemoClients } from "@/db/seed/demo-clients";
import { demoPeople } from "@/db/seed/demo-people";
import { siteAssistant } from "@/db/seed/site-assistant";
import { getTranscript } from "@/lib/chat/get-transcript";
import { getLead } from "@/lib/clients/get-lead";
import { getLeadBoard } from "@/lib/clients/get-lead-board";
import { leadReference } from "@/lib/clients/model/lead-input";
import { leadStatuses } from "@/lib/clients/model/lead-list";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct({ knowledge: true });

const { projectId } = siteAssistant;

test("a fresh demo has requests in every state and conversations whose citations are real passages; a second start adds nothing", async () => {
  const db = await orm();
  await db.insert(users).values(demoPeople.map((person) => ({ ...person, locale: "de" as const })));
  await seedDemoClients(db);
  await seedDemoClients(db);
  const rows = await db.select().from(leads).orderBy(asc(leads.number));
  expect(rows.map((lead) => leadReference(lead.number, lead.createdAt))).toEqual(
    rows.map((_, index) => `RK-2026-${String(index + 1).padStart(5, "0")}`),
  );
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(leadStatuses));
  expect(await db.select().from(mailOutbox)).toEqual([]);

  const admin = viewerFor(await createPerson({ role: "admin" }));
  const board = await getLeadBoard(admin, projectId, {});
  for (const column of board.columns) expect(column.leads.length, column.status).toBeGreaterThan(0);
  const merged = await getLead(admin, projectId, "lead_demo_08");
  expect(merged).toMatchObject({ id: "lead_demo_07", merged: [{ reference: "RK-2026-00008" }] });

  const talks = await db.select().from(conversations);
  expect(new Set(talks.map(({ locale }) => locale)).size).toBe(3);
  for (const { id } of talks) {
    const transcript = await getTranscript(admin, projectId, id);
    for (const { text, sources, record, role } of transcript.messages) {
      if (role !== "assistant") continue;
      const cited = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
      expect(sources.map(({ number }) => number).sort(), `${id}: ${text}`).toEqual([...cited].sort());
      for (const passage of record?.passages ?? []) expect(passage.text).toEqual(expect.any(String));
    }
  }
});

test("an installation that ever had a request stays as it is, also when all were deleted", async () => {
  const db = await orm();
  await db.delete(leads);
  await db.delete(conversations).where(eq(conversations.projectId, projectId));
  await seedDemoClients(db);
  expect(await db.select().from(leads)).toEqual([]);
});
