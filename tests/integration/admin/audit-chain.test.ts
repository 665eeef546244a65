import { expect, test } from "vitest";
import { database, orm } from "@/db/client";
import { exportAuditRows } from "@/lib/admin/audit/export-audit-rows";
import { listAuditRows } from "@/lib/admin/audit/list-audit-rows";
import { changeTier } from "@/lib/admin/people/change-tier";
import { verifyChain } from "@/lib/audit/verify-chain";
import { writeAudit } from "@/lib/audit/write-audit";
import { csvResponse } from "@/lib/core/csv";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { asOwner } from "./as-owner";

startProduct();

const system = { userId: "system", role: "system" };

async function writeRows(count: number): Promise<void> {
  const db = await orm();
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      db.transaction((transaction) =>
        writeAudit(transaction, {
          actor: { ...system, address: "203.0.113.7" },
          action: "test.written",
          target: { type: "test", id: String(index) },
          before: { b: 1.5, a: null, list: ["ü", "\u2028"] },
          after: { text: "=1+1", on: true },
        }),
      ),
    ),
  );
}

/** Does something to the log that only the database's owner can, then undoes it. */
async function tampered(change: string, undo: string) {
  await asOwner(`alter table rozoom_ki_schema.audit_log disable trigger user; ${change}`);
  const verdict = await verifyChain();
  await asOwner(`${undo}; alter table rozoom_ki_schema.audit_log enable trigger user`);
  expect(await verifyChain()).toMatchObject({ ok: true });
  return verdict;
}

test("rows written at once stand in one chain without gaps, and are hashed as they are read back", async () => {
  await writeRows(40);
  const verdict = await verifyChain();
  expect(verdict).toMatchObject({ ok: true, rows: 40, head: { sequence: 40 } });
});

test("an act and its row exist together or not at all", async () => {
  const before = await verifyChain();
  const failing = (await orm()).transaction(async (transaction) => {
    await writeAudit(transaction, {
      actor: system,
      action: "test.undone",
      target: { type: "test", id: "x" },
    });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await verifyChain()).toEqual(before);
});

test("the serving role can neither change nor remove a row", async () => {
  const db = await database();
  for (const statement of [
    "update rozoom_ki_schema.audit_log set action = 'x' where sequence = 3",
    "delete from rozoom_ki_schema.audit_log where sequence = 3",
    "truncate rozoom_ki_schema.audit_log",
  ]) {
    await expect(db.query(statement)).rejects.toThrow();
  }
  expect(await verifyChain()).toMatchObject({ ok: true });
});

const table = "rozoom_ki_schema.audit_log";
const columns =
  "at, actor_id, actor_role, behind_id, action, target_type, target_id, project_id, before, after, network, request_id, previous_hash, hash";

test.each([
  ["a changed text", "action = 'test.forged'", "action = 'test.written'", "changed"],
  ["a moved moment", "at = at + interval '1 millisecond'", "at = at - interval '1 millisecond'", "changed"],
  ["a changed value", `after = after || '{"on": false}'`, `after = after || '{"on": true}'`, "changed"],
  ["another link", "previous_hash = repeat('0', 63) || '1'", null, "unlinked"],
])("%s is found and its row named", async (_name, change, back, fault) => {
  await asOwner(`create table if not exists public.kept as select * from ${table} where sequence = 17`);
  const undo = back ?? `previous_hash = (select previous_hash from public.kept)`;
  const verdict = await tampered(
    `update ${table} set ${change} where sequence = 17`,
    `update ${table} set ${undo} where sequence = 17`,
  );
  expect(verdict).toMatchObject({ ok: false, brokenAt: 17, fault });
  await asOwner("drop table public.kept");
});

test("a removed, an inserted and two swapped rows are found", async () => {
  await asOwner(`create table public.kept as select * from ${table}`);
  const restore = `delete from ${table}; insert into ${table} select * from public.kept`;
  expect(await tampered(`delete from ${table} where sequence = 9`, restore)).toMatchObject({
    ok: false,
    brokenAt: 9,
    fault: "removed",
  });
  const insert = `insert into ${table} select 0, ${columns.replace("previous_hash, hash", "previous_hash, repeat('a', 64)")} from public.kept where sequence = 5`;
  expect(await tampered(insert, restore)).toMatchObject({ ok: false, brokenAt: 1, fault: "removed" });
  const swap = `update ${table} set sequence = -sequence where sequence in (6, 7); update ${table} set sequence = 13 + sequence where sequence < 0`;
  expect(await tampered(swap, restore)).toMatchObject({ ok: false, brokenAt: 6, fault: "unlinked" });
  await asOwner("drop table public.kept");
});

test("a cut end is found by a head that was noted before", async () => {
  const whole = await verifyChain();
  if (!whole.ok || !whole.head) throw new Error("the chain must hold");
  const knownHead = whole.head;
  await asOwner(`create table public.kept as select * from ${table}`);
  await asOwner(`alter table ${table} disable trigger user; delete from ${table} where sequence > 35`);
  expect(await verifyChain()).toMatchObject({ ok: true, rows: 35 });
  expect(await verifyChain({ knownHead })).toMatchObject({ ok: false, brokenAt: 36, fault: "removed" });
  await asOwner(
    `insert into ${table} select * from public.kept where sequence > 35; alter table ${table} enable trigger user; drop table public.kept`,
  );
  expect(await verifyChain({ knownHead })).toMatchObject({ ok: true });
});

test("admins browse by actor, action, target and day; others may not", async () => {
  const admin = viewerFor(await createPerson({ role: "admin" }));
  const person = await createPerson();
  await changeTier(admin, person.id, "pro");
  const page = { limit: 10, count: true };
  const byTarget = await listAuditRows(admin, { ...page, targetType: "user", targetId: person.id });
  expect(byTarget).toMatchObject({ total: 1, nextCursor: null });
  expect(byTarget.data[0]).toMatchObject({
    action: "user.tier_changed",
    before: { tier: "free" },
    after: { tier: "pro" },
    actor: { id: admin.userId, role: "admin" },
    network: "203.0.113.0/24",
  });
  expect((await listAuditRows(admin, { ...page, actor: admin.userId })).total).toBe(1);
  expect((await listAuditRows(admin, { ...page, action: "test" })).total).toBe(40);
  expect((await listAuditRows(admin, { ...page, action: "test.written", atFrom: "2000-01-01" })).total).toBe(
    40,
  );
  expect((await listAuditRows(admin, { ...page, atTo: "2000-01-01" })).total).toBe(0);
  const first = await listAuditRows(admin, { limit: 15, count: false, action: "test" });
  const second = await listAuditRows(admin, {
    limit: 100,
    count: false,
    action: "test",
    cursor: first.nextCursor ?? "",
  });
  expect([...first.data, ...second.data].map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 40 }, (_, index) => 40 - index),
  );
  const operator = viewerFor(await createPerson({ role: "operator" }));
  await expect(listAuditRows(operator, page)).rejects.toMatchObject({ code: "forbidden" });
});

test("a copy of the log is recorded, holds every row and no formula", async () => {
  const admin = viewerFor(await createPerson({ role: "admin" }));
  const file = await exportAuditRows(admin, { action: "test" });
  const text = await csvResponse(file).text();
  const lines = text.trim().split("\r\n");
  expect(lines).toHaveLength(41);
  expect(text).not.toMatch(/(^|,)"?=/m);
  const [newest] = (await listAuditRows(admin, { limit: 1, count: false })).data;
  expect(newest).toMatchObject({ action: "audit.exported", after: { action: "test" } });
});
