import { expect, test } from "vitest";
import { currentHref } from "./nav-item";

const groups = [
  { items: [{ href: "/de/admin", label: "", icon: null }] },
  { label: "x", items: [{ href: "/de/admin/leads", label: "", icon: null }] },
];

test("the entry with the longest address that begins the page's is the current one", () => {
  expect(currentHref(groups, "/de/admin")).toBe("/de/admin");
  expect(currentHref(groups, "/de/admin/leads/lead_1")).toBe("/de/admin/leads");
  expect(currentHref(groups, "/de/admin/leadsheets")).toBe("/de/admin");
  expect(currentHref(groups, "/de/account")).toBeUndefined();
});

test("a stated entry wins over the address", () => {
  const stated = [{ items: [{ href: "/x", label: "", icon: null, current: true }] }, ...groups];
  expect(currentHref(stated, "/de/admin/leads")).toBe("/x");
});
