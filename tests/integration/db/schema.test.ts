import { expect, test } from "vitest";
import { database } from "@/db/client";
import { dialect, startProduct } from "../support/product";

startProduct();

const schemas = ["rozoom_ki_clients", "rozoom_ki_projects", "rozoom_ki_schema", "rozoom_ki_shop"];

test("the four schemas exist", async () => {
  const db = await database();
  const rows = await db.query<{ name: string }>(
    "select schema_name as name from information_schema.schemata where schema_name like 'rozoom\\_ki\\_%' order by 1",
  );
  expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(schemas));
});

test("a language that is not ours is refused by the table itself", async () => {
  const db = await database();
  await expect(
    db.query("insert into rozoom_ki_clients.visitors (id, locale) values ('vis_x', 'fr')"),
  ).rejects.toThrow(/locale_check/);
});

test.skipIf(dialect === "pglite")("the serving role may not change the schema", async () => {
  const db = await database();
  await expect(db.query("create table rozoom_ki_schema.mine (id int)")).rejects.toThrow(/permission denied/);
  await expect(db.query("drop table rozoom_ki_clients.messages")).rejects.toThrow(/must be owner/);
});

test("every table of people's data carries its tenant", async () => {
  const db = await database();
  const rows = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables t
     where table_schema in ('rozoom_ki_clients', 'rozoom_ki_projects') and not exists (
       select from information_schema.columns c where c.table_schema = t.table_schema
         and c.table_name = t.table_name and c.column_name = 'project_id')`,
  );
  expect(rows.map((row) => row.name).sort()).toEqual(["projects", "visitors"]);
});
