import { expect, test } from "vitest";
import { resolveSlug } from "./resolve-slug";

const privacy = { id: "privacy", slugs: { de: "datenschutz", en: "privacy", uk: "konfidentsiinist" } };
const imprint = { id: "imprint", slugs: { de: "impressum", en: "imprint", uk: "impressum" } };
const items = [privacy, imprint];

test("a slug of the page's own language is where the text lives", () => {
  expect(resolveSlug(items, "de", "datenschutz")).toEqual({ item: privacy, moved: false });
  expect(resolveSlug(items, "uk", "impressum")).toEqual({ item: imprint, moved: false });
});

test("a slug of another language or an id leads to the right address", () => {
  expect(resolveSlug(items, "de", "privacy")).toEqual({ item: privacy, moved: true });
  expect(resolveSlug(items, "en", "impressum")).toEqual({ item: imprint, moved: true });
});

test("an unknown slug names nothing", () => {
  expect(resolveSlug(items, "de", "__proto__")).toBeNull();
});
