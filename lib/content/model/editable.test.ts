import { expect, test } from "vitest";
import { draftShapes, publishedShapes, slugOf } from "./editable";

const empty = { slug: "", title: "", description: "", body: "" };

test("a draft may have gaps that what is published may not", () => {
  const content = {
    categoryId: "",
    authorId: "",
    tagIds: [],
    translations: { de: empty, en: empty, uk: empty },
  };
  expect(draftShapes.post.safeParse(content).success).toBe(true);
  const refused = publishedShapes.post.safeParse(content);
  expect(refused.error?.issues.map((issue) => issue.path.join("."))).toContain("translations.uk.title");
});

test("a draft is no place for unknown fields either", () => {
  expect(draftShapes.faq.safeParse({ topic: "sales", question: {}, answer: {}, role: "admin" }).success).toBe(
    false,
  );
});

test.each([
  ["Größe & Preise: ein Überblick", "groesse-preise-ein-ueberblick"],
  ["Штучний інтелект у майстерні", "shtuchnyi-intelekt-u-maisterni"],
  ["  Café – déjà vu!  ", "cafe-deja-vu"],
  ["", ""],
])("%j is found at %j", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
