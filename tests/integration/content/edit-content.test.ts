import { and, desc, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { orm } from "@/db/client";
import { auditLog, contentRevisions } from "@/db/schema";
import { createContent, deleteDraft } from "@/lib/admin/content/create-content";
import { getContent, listContentRevisions } from "@/lib/admin/content/get-content";
import { listContent } from "@/lib/admin/content/list-content";
import { publishContent, unpublishContent } from "@/lib/admin/content/publish-content";
import { restoreRevision, saveDraft } from "@/lib/admin/content/save-draft";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { findPost } from "@/lib/content/find-post";
import { listFaqs } from "@/lib/content/list-faqs";
import { listServices } from "@/lib/content/list-services";
import { findMovedTo } from "@/lib/content/slug-redirects";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

let admin: UserViewer;
let operator: UserViewer;

beforeAll(async () => {
  admin = viewerFor(await createPerson({ role: "admin" }));
  operator = viewerFor(await createPerson({ role: "operator" }));
});

const texts = (slug: string) => ({
  slug,
  title: `Über ${slug}`,
  description: "Kurz gesagt.",
  body: "## Ja\n\nText.",
});

const post = (slug: string) => ({
  categoryId: "practice",
  authorId: "jonas-albrecht",
  tagIds: ["chatbot"],
  translations: { de: texts(slug), en: texts(`${slug}-en`), uk: texts(`${slug}-uk`) },
});

async function publishedPost(slug: string) {
  const { id, revision } = await createContent(admin, "post");
  const saved = await saveDraft(admin, { kind: "post", id, baseRevision: revision }, post(slug));
  return publishContent(admin, { kind: "post", id, baseRevision: saved.revision });
}

test("nobody but admins reads or changes content, and a refusal leaves no trace", async () => {
  const { id, revision } = await createContent(admin, "post");
  const target = { kind: "post" as const, id, baseRevision: revision };
  await expect(getContent(operator, "post", id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(saveDraft(operator, target, post("x"))).rejects.toMatchObject({ code: "forbidden" });
  await expect(publishContent(operator, target)).rejects.toMatchObject({ code: "forbidden" });
  await expect(deleteDraft(operator, "post", id)).rejects.toMatchObject({ code: "forbidden" });
  expect(await listContentRevisions(admin, "post", id)).toHaveLength(1);
});

test("what is saved is shown to nobody before it is published", async () => {
  const live = await publishedPost("stand-eins");
  const change = {
    ...post("stand-eins"),
    translations: { ...post("stand-eins").translations, de: { ...texts("stand-eins"), title: "Neu" } },
  };
  const saved = await saveDraft(admin, { kind: "post", id: live.id, baseRevision: live.revision }, change);
  expect(saved).toMatchObject({ status: "published", hasUnpublishedChanges: true });
  expect((await findPost("de", "stand-eins"))?.title).toBe("Über stand-eins");
  await publishContent(admin, { kind: "post", id: live.id, baseRevision: saved.revision });
  expect((await findPost("de", "stand-eins"))?.title).toBe("Neu");
  expect(await getContent(admin, "post", live.id)).toMatchObject({ hasUnpublishedChanges: false });
});

test("an incomplete draft is kept, and every gap is named when it is to be published", async () => {
  const { id, revision } = await createContent(admin, "post");
  const saved = await saveDraft(
    admin,
    { kind: "post", id, baseRevision: revision },
    {
      ...post("luecke"),
      translations: {
        ...post("luecke").translations,
        uk: { slug: "", title: "", description: "", body: "" },
      },
    },
  );
  const refused = publishContent(admin, { kind: "post", id, baseRevision: saved.revision });
  await expect(refused).rejects.toMatchObject({
    code: "invalid_input",
    details: { fields: expect.arrayContaining([expect.objectContaining({ path: "translations.uk.title" })]) },
  });
  expect(await findPost("de", "luecke")).toBeNull();
});

test("of two editors who began at the same state the second is told", async () => {
  const { id, revision } = await createContent(admin, "faq");
  const target = { kind: "faq" as const, id, baseRevision: revision };
  const faq = {
    topic: "tech",
    question: { de: "F", en: "Q", uk: "П" },
    answer: { de: "A", en: "A", uk: "В" },
  };
  const outcomes = await Promise.allSettled([saveDraft(admin, target, faq), saveDraft(admin, target, faq)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "conflict" },
  });
});

test("a former address leads to the new one until another post takes it", async () => {
  const first = await publishedPost("alte-adresse");
  const moved = await saveDraft(
    admin,
    { kind: "post", id: first.id, baseRevision: first.revision },
    post("neue-adresse"),
  );
  await publishContent(admin, { kind: "post", id: first.id, baseRevision: moved.revision });
  expect(await findMovedTo("post", "de", "alte-adresse")).toBe(first.id);
  await publishedPost("alte-adresse");
  expect(await findMovedTo("post", "de", "alte-adresse")).toBeNull();
});

test("a post with a date to come is scheduled and not yet readable", async () => {
  const { id, revision } = await createContent(admin, "post");
  const saved = await saveDraft(admin, { kind: "post", id, baseRevision: revision }, post("morgen"));
  const date = new Date(Date.now() + 3_600_000);
  const view = await publishContent(admin, { kind: "post", id, baseRevision: saved.revision }, date);
  expect(view).toMatchObject({ status: "scheduled", publishedAt: date.toISOString() });
  expect(await findPost("de", "morgen")).toBeNull();
});

test("an older state comes back as the newest, the seeded one included", async () => {
  const [service] = await listServices("de");
  const id = service?.id ?? "";
  const before = await getContent(admin, "service", id);
  expect(before.revision).toBe(0);
  const changed = { ...before.content, priceFromMinor: 1 };
  const saved = await saveDraft(admin, { kind: "service", id, baseRevision: 0 }, changed);
  await publishContent(admin, { kind: "service", id, baseRevision: saved.revision });
  expect((await listServices("de")).find((item) => item.id === id)?.priceFromMinor).toBe(1);
  const restored = await restoreRevision(admin, { kind: "service", id, baseRevision: saved.revision }, 1);
  expect(restored.content).toEqual(before.content);
  await publishContent(admin, { kind: "service", id, baseRevision: restored.revision });
  expect((await listServices("de")).find((item) => item.id === id)).toMatchObject({
    priceFromMinor: service?.priceFromMinor,
  });
});

test("what is taken off the site keeps its texts; only a draft nobody saw can be thrown away", async () => {
  const [faq] = await listFaqs("de");
  const id = faq?.id ?? "";
  const count = (await listFaqs("de")).length;
  await unpublishContent(admin, { kind: "faq", id, baseRevision: 0 });
  expect(await listFaqs("de")).toHaveLength(count - 1);
  await expect(deleteDraft(admin, "faq", id)).rejects.toMatchObject({ code: "conflict" });
  expect((await listContent(admin, "faq")).find((line) => line.id === id)).toMatchObject({ status: "draft" });
  const draft = await createContent(admin, "faq");
  await deleteDraft(admin, "faq", draft.id);
  await expect(getContent(admin, "faq", draft.id)).rejects.toMatchObject({ code: "not_found" });
});

test("publishing is in the audit log with who and which state, without any text", async () => {
  const { id, revision } = await publishedPost("protokoll");
  const [row] = await (await orm())
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "content.published"), eq(auditLog.targetId, id)))
    .orderBy(desc(auditLog.sequence));
  expect(row).toMatchObject({ actorId: admin.userId, after: { status: "published", revision } });
  expect(JSON.stringify(row)).not.toContain("Über");
});

test("an unknown field is refused and nothing is stored", async () => {
  const { id, revision } = await createContent(admin, "post");
  const target = { kind: "post" as const, id, baseRevision: revision };
  await expect(saveDraft(admin, target, { ...post("feld"), status: "published" })).rejects.toMatchObject({
    code: "invalid_input",
  });
  const stored = await (await orm()).select().from(contentRevisions).where(eq(contentRevisions.entityId, id));
  expect(stored).toHaveLength(1);
});
