import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as createDoor } from "@/app/api/v1/saved-views/route";
import { orm } from "@/db/client";
import { mailOutbox, users } from "@/db/schema";
import { createSavedView } from "@/lib/account/saved-views/create-saved-view";
import { deleteSavedView } from "@/lib/account/saved-views/delete-saved-view";
import { listSavedViews } from "@/lib/account/saved-views/list-saved-views";
import { updateSavedView } from "@/lib/account/saved-views/update-saved-view";
import { queueColleagueAlerts } from "@/lib/clients/queue-colleague-alerts";
import { contextOf } from "../http/door-requests";
import { createPerson, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const view = { table: "leads", name: "Neue", query: "status=new&sort=-createdAt", isDefault: true };

test("views are their owner's alone, names are unique per table, one is the default", async () => {
  const [owner, other] = [viewerFor(await createPerson()), viewerFor(await createPerson())];
  const first = await createSavedView(owner, view);
  await expect(createSavedView(owner, view)).rejects.toMatchObject({ code: "invalid_input" });
  await createSavedView(owner, { ...view, table: "people" });
  const second = await createSavedView(owner, { ...view, name: "Offene" });
  const { data } = await listSavedViews(owner, { limit: 25, count: false, table: "leads" });
  expect(data.map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [second.id, true],
    [first.id, false],
  ]);
  await expect(updateSavedView(owner, first.id, { name: "Offene" })).rejects.toMatchObject({
    code: "invalid_input",
  });
  await expect(updateSavedView(other, first.id, { name: "Meine" })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(deleteSavedView(other, first.id)).rejects.toMatchObject({ code: "not_found" });
  expect(await updateSavedView(owner, first.id, { query: "status=won" })).toMatchObject({
    query: "status=won",
  });
  await deleteSavedView(owner, first.id);
});

test("the door keeps queries, never addresses or scripts, and nobody else's views", async () => {
  const browser = await sessionBrowser(await createPerson());
  for (const more of [
    { query: "https://evil.example/?a=b" },
    { query: "<script>" },
    { userId: "usr_x" },
    { table: "../x" },
    { id: "view_x" },
  ]) {
    const response = await createDoor(
      browser.post("/api/v1/saved-views", { ...view, ...more }),
      contextOf({}),
    );
    expect([more, response.status]).toEqual([more, 422]);
  }
});

test("colleagues are told of a request when they want to be, without a word about the person; customers never", async () => {
  const [wants, declines, customer] = [
    await createPerson({ role: "operator" }),
    await createPerson({ role: "operator" }),
    await createPerson(),
  ];
  const db = await orm();
  await db
    .update(users)
    .set({ notifications: { projects: true, exports: true, leads: false, handoffs: true } })
    .where(eq(users.id, declines.id));
  const about = { id: "lead_alert_test", reference: "RK-2026-00042" };
  await db.transaction((transaction) => queueColleagueAlerts(transaction, "leads", about));
  await db.transaction((transaction) => queueColleagueAlerts(transaction, "leads", about));
  const told = async (email: string) =>
    db
      .select()
      .from(mailOutbox)
      .where(and(eq(mailOutbox.recipient, email), eq(mailOutbox.kind, "lead_alert")));
  expect(await told(wants.email)).toHaveLength(1);
  expect((await told(wants.email))[0]?.text).toContain("/de/admin/leads/lead_alert_test");
  expect(await told(declines.email)).toEqual([]);
  expect(await told(customer.email)).toEqual([]);
});
