import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { database, orm } from "@/db/client";
import { auditLog, leads, projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { addLeadNote } from "@/lib/clients/add-lead-note";
import { exportLeads } from "@/lib/clients/export-leads";
import { findLeadNeighbours } from "@/lib/clients/find-lead-neighbours";
import { getLead } from "@/lib/clients/get-lead";
import { getLeadBoard } from "@/lib/clients/get-lead-board";
import { listLeadFacets } from "@/lib/clients/list-lead-facets";
import { leadReference } from "@/lib/clients/model/lead-input";
import { leadListQuery } from "@/lib/clients/model/lead-list";
import { revealLead } from "@/lib/clients/reveal-lead";
import { csvResponse } from "@/lib/core/csv";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { storeConversation } from "./conversation-scene";
import { listed, projectId, storeLead } from "./lead-scene";

startProduct();

let operator: UserViewer;
let admin: UserViewer;

beforeAll(async () => {
  await (await orm()).delete(leads);
  operator = viewerFor(await createPerson({ role: "operator" }));
  admin = viewerFor(await createPerson({ role: "admin" }));
});

/** What no operator may read of the scene's person before asking. */
const hidden = /petra|sommer(?!\w)|2345678|werkstatt-sommer/i;

test("only staff reads requests, and only of the project asked for", async () => {
  const lead = await storeLead();
  const user = viewerFor(await createPerson());
  const byKey = viewerFor(await createPerson({ role: "admin" }), { via: "api_key", sessionId: null });
  const query = leadListQuery.parse({});
  for (const nobody of [user, byKey]) {
    await expect(listed(nobody)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getLead(nobody, projectId, lead.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getLeadBoard(nobody, projectId, {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(listLeadFacets(nobody, projectId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(exportLeads(nobody, projectId, query)).rejects.toMatchObject({ code: "forbidden" });
    await expect(revealLead(nobody, projectId, lead.id)).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(exportLeads(operator, projectId, query)).rejects.toMatchObject({ code: "forbidden" });
  await (await orm()).insert(projects).values({ id: "proj_other", name: "Fremd" });
  await expect(getLead(admin, "proj_other", lead.id)).rejects.toMatchObject({ code: "not_found" });
  const foreign = await storeLead({ projectId: "proj_other" });
  expect((await listed(admin)).data.map(({ id }) => id)).not.toContain(foreign.id);
});

test("operators see personal data masked in list, board and detail until they ask, and asking is written down", async () => {
  const lead = await storeLead({ tags: ["werkstatt"] });
  await addLeadNote(operator, projectId, lead.id, { text: "Petra Sommer will einen Rückruf: 0171 2345678." });
  const page = await listed(operator);
  const board = await getLeadBoard(operator, projectId, {});
  const detail = await getLead(operator, projectId, lead.id);
  expect(JSON.stringify([page, board])).not.toMatch(hidden);
  expect(JSON.stringify(detail)).not.toMatch(hidden);
  expect(detail).toMatchObject({
    isMasked: true,
    name: "P. S.",
    email: "p•••@•••.example",
    phone: "••• 78",
    mail: { greeting: "Guten Tag P. S.," },
  });
  await revealLead(operator, projectId, lead.id);
  await revealLead(operator, projectId, lead.id);
  expect(await getLead(operator, projectId, lead.id)).toMatchObject({
    isMasked: false,
    name: "Petra Sommer",
    phone: "+49 171 2345678",
  });
  const rows = await (await orm())
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "lead.revealed"), eq(auditLog.targetId, lead.id)));
  expect(rows).toMatchObject([{ actorId: operator.userId, after: { session: operator.sessionId } }]);
});

test("the name of the conversation a request came from holds no cut piece of what is masked", async () => {
  const question = `${"Bitte schreiben Sie mir Ihr Angebot für den Assistenten recht bald ".padEnd(70)}an geheim@praxis-lindner.example`;
  const { conversationId } = await storeConversation({ question });
  const lead = await storeLead({ conversationId, email: "anders@example.com", name: null });
  const { conversation } = await getLead(operator, projectId, lead.id);
  expect(conversation?.title).toMatch(/^Bitte schreiben/);
  expect(conversation?.title).not.toContain("gehe");
});

test("what one session has revealed stays hidden from another session and another colleague", async () => {
  const lead = await storeLead();
  await revealLead(operator, projectId, lead.id);
  const colleague = viewerFor(await createPerson({ role: "operator" }));
  const elsewhere = { ...operator, sessionId: "ses_another" };
  for (const other of [colleague, elsewhere]) {
    expect(await getLead(other, projectId, lead.id)).toMatchObject({ isMasked: true, name: "P. S." });
  }
});

test("a search of an operator finds whole values and what is readable, never a part of what is masked", async () => {
  const lead = await storeLead({
    email: "Geheim@praxis-lindner.example",
    name: "Eva Lindner",
    company: null,
    message: "Frau Eva Lindner bittet um Rückruf wegen des Chatbots: 0171 2345678.",
  });
  const found = async (q: string, viewer = operator) =>
    (await listed(viewer, { q })).data.some(({ id }) => id === lead.id);
  for (const part of ["gehe", "geheim@", "praxis-lindner", "lindner", "eva l", "0171", "345678", "sommer"]) {
    expect(await found(part), part).toBe(false);
    const board = await getLeadBoard(operator, projectId, { q: part });
    expect(board.columns.flatMap((column) => column.leads).map(({ id }) => id)).not.toContain(lead.id);
  }
  for (const whole of [
    "geheim@praxis-lindner.example",
    "eva lindner",
    "chatbot",
    leadReference(lead.number, lead.createdAt),
  ]) {
    expect(await found(whole), whole).toBe(true);
  }
  expect(await found("lindner", admin)).toBe(true);
  await revealLead(operator, projectId, lead.id);
  expect(await found("lindner")).toBe(true);
});

test("a search that looks at masked rows tells no total, and sorting by a masked name is refused", async () => {
  expect(await listed(operator, { q: "lindner" }, { count: true })).not.toHaveProperty("total");
  await expect(listed(operator, { sort: "name" })).rejects.toMatchObject({ code: "invalid_input" });
  expect((await listed(admin, { sort: "name" }, { count: true })).total).toBeGreaterThan(0);
});

test.each(["-createdAt", "createdAt", "-updatedAt", "number", "-status", "name", "-name"])(
  "pages sorted by %s hold every request once",
  async (sort) => {
    // Rows of one moment are the hard case.
    const at = new Date("2026-10-01T08:00:00.123Z");
    await Promise.all(
      ["b", "a", "a", "", "ß"].map((name) =>
        storeLead({ name: name || null, createdAt: at, tags: ["pages"] }),
      ),
    );
    const all = (await listed(admin, { sort, tag: "pages" })).data.map(({ id }) => id);
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listed(admin, { sort, tag: "pages" }, { limit: 2, ...(cursor ? { cursor } : {}) });
      walked.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(walked).toEqual(all);
    expect(new Set(walked).size).toBe(walked.length);
  },
);

test("a cursor that is not one of ours is a mistake of the caller", async () => {
  for (const cursor of [
    "x",
    Buffer.from('["2026","lead"]').toString("base64url"),
    Buffer.from("[1]").toString("base64url"),
  ]) {
    await expect(listed(admin, {}, { cursor })).rejects.toMatchObject({ code: "invalid_input" });
  }
});

test("filters narrow by state, owner, tag, source, language and days of the company's time zone", async () => {
  const lead = await storeLead({
    status: "qualified",
    ownerId: operator.userId,
    tags: ["filter"],
    source: "chat_card",
    locale: "uk",
    // 00:30 on the 2nd in Berlin.
    createdAt: new Date("2026-09-01T22:30:00Z"),
  });
  const find = async (query: Record<string, string>) =>
    (await listed(admin, { tag: "filter", ...query })).data.map(({ id }) => id);
  const fitting: Record<string, string>[] = [
    { status: "new,qualified" },
    { ownerId: operator.userId },
    { source: "chat_card" },
    { locale: "uk" },
    { createdFrom: "2026-09-02", createdTo: "2026-09-02" },
  ];
  for (const query of fitting) expect(await find(query)).toEqual([lead.id]);
  const others: Record<string, string>[] = [
    { status: "won" },
    { ownerId: "none" },
    { locale: "de" },
    { createdTo: "2026-09-01" },
  ];
  for (const query of others) expect(await find(query)).toEqual([]);
});

test("signs of patterns in a search are letters", async () => {
  const lead = await storeLead({ message: "Rabatt von 20 % auf alles_mögliche \\ Ende" });
  for (const q of ["20 %", "alles_m", "\\ Ende"]) {
    expect((await listed(admin, { q })).data.map(({ id }) => id)).toEqual([lead.id]);
  }
});

test("an export holds every fitting request, turns formulas into text, and is written down", async () => {
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://evil.example")'];
  for (const name of formulas) await storeLead({ name, message: `${name},"x"\nzwei`, tags: ["export"] });
  const file = await exportLeads(admin, projectId, leadListQuery.parse({ tag: "export" }));
  const text = await csvResponse(file).text();
  expect(text.split("\r\n").filter(Boolean)).toHaveLength(formulas.length + 1);
  expect(text).not.toMatch(/(^|,)"?[\t ]*[=+\-@]/m);
  const [row] = await (await orm()).select().from(auditLog).where(eq(auditLog.action, "lead.exported"));
  expect(row).toMatchObject({ actorId: admin.userId, after: { rows: formulas.length } });
});

test("the list and the detail ask the database as often for many rows as for few", async () => {
  const spy = vi.spyOn(Object.getPrototypeOf((await database()).orm), "select");
  const countOf = async (run: () => Promise<unknown>) => {
    spy.mockClear();
    await run();
    return spy.mock.calls.length;
  };
  const few = await countOf(() => listed(operator, {}, { limit: 1, count: true }));
  const many = await countOf(() => listed(operator, {}, { limit: 100, count: true }));
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(3);
  expect(await countOf(() => getLeadBoard(operator, projectId, {}))).toBeLessThanOrEqual(4);
  const lead = await storeLead();
  for (let index = 0; index < 5; index += 1)
    await addLeadNote(operator, projectId, lead.id, { text: `Notiz ${index}` });
  expect(await countOf(() => getLead(operator, projectId, lead.id))).toBeLessThanOrEqual(8);
  spy.mockRestore();
});

test("the requests before and after one are those of the filtered list", async () => {
  const [first, second, third] = await Promise.all(
    ["2026-09-10", "2026-09-11", "2026-09-12"].map((day) =>
      storeLead({ createdAt: new Date(`${day}T10:00:00Z`), tags: ["row"] }),
    ),
  );
  expect(await findLeadNeighbours(operator, projectId, second?.id ?? "", { tag: "row" })).toEqual({
    previousId: third?.id,
    nextId: first?.id,
  });
  expect(await findLeadNeighbours(operator, projectId, third?.id ?? "", { tag: "row" })).toMatchObject({
    previousId: null,
  });
});
