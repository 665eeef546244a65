import { expect, test } from "vitest";
import type { LeadBoard, LeadSummary } from "@/lib/clients/model/lead-list";
import { withMoved } from "./move-card";

const lead = (id: string): LeadSummary => ({
  id,
  reference: id,
  status: "new",
  source: "contact_form",
  locale: "de",
  name: null,
  email: "a@b.example",
  phone: null,
  company: null,
  excerpt: "",
  owner: null,
  tags: [],
  submissions: 1,
  isMasked: false,
  createdAt: "2026-10-01T08:00:00.000Z",
  updatedAt: "2026-10-01T08:00:00.000Z",
});

const board: LeadBoard = {
  columns: [
    { status: "new", total: 41, leads: [lead("a"), lead("b")] },
    { status: "contacted", total: 0, leads: [] },
  ],
};

test("a moved card leaves its column for the top of the other, and the totals follow", () => {
  const moved = withMoved(board, lead("b"), "contacted");
  expect(moved.columns[0]).toMatchObject({ total: 40, leads: [{ id: "a" }] });
  expect(moved.columns[1]).toMatchObject({ total: 1, leads: [{ id: "b", status: "contacted" }] });
});

test("moving a card to where it is changes nothing", () => {
  expect(withMoved(board, lead("a"), "new")).toEqual(board);
});
