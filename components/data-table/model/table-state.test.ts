import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isNarrowed,
  listParams,
  nextSort,
  readTableState,
  type TableShape,
  type TableState,
  viewQuery,
  writeTableState,
} from "./table-state";

const shape: TableShape = {
  id: "leads",
  columns: [
    { id: "name", sortable: true },
    { id: "status" },
    { id: "created", sortable: "createdAt", sortsDownFirst: true },
    { id: "phone", isHiddenAtFirst: true },
  ],
  filters: [
    { id: "status", kind: "multi" },
    { id: "owner", kind: "select" },
    { id: "company", kind: "text" },
    { id: "created", kind: "dates" },
  ],
  defaultSort: "-createdAt",
  countsTotal: true,
};

const read = (query: string) => readTableState(new URLSearchParams(query), shape);

test("an address is read as written in the contract", () => {
  const state = read(
    "q=werk&sort=name&f.status=new,won&f.created=2026-11-01..&cols=name,phone&view=sv_1&cursor=abc",
  );
  expect(state).toEqual({
    q: "werk",
    sort: "name",
    filters: { status: ["new", "won"], created: ["2026-11-01", ""] },
    columns: ["name", "phone"],
    view: "sv_1",
    cursor: "abc",
  });
  expect(listParams(state, shape)).toEqual({
    limit: "25",
    sort: "name",
    cursor: "abc",
    count: "true",
    q: "werk",
    status: "new,won",
    createdFrom: "2026-11-01",
  });
});

test("every state survives its address", () => {
  const word = fc.string({ minLength: 1, maxLength: 20 });
  const name = fc.stringMatching(/^[a-z_]{1,12}$/);
  const day = fc.constantFrom("2026-01-31", "2026-12-01");
  const state: fc.Arbitrary<TableState> = fc.record({
    q: fc.string({ maxLength: 40 }),
    sort: fc.constantFrom("name", "-name", "createdAt", "-createdAt"),
    filters: fc.record(
      {
        status: fc.uniqueArray(name, { minLength: 1 }),
        owner: name.map((one) => [one]),
        company: word.map((one) => [one]),
        created: fc.tuple(day, fc.constantFrom("", "2026-12-31")),
      },
      { requiredKeys: [] },
    ),
    columns: fc.constantFrom(null, ["name"], ["status", "phone"]),
    view: fc.option(name),
    cursor: fc.option(word),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(read(writeTableState(one, shape))).toEqual(one);
    }),
  );
});

test("what the table does not know is left out", () => {
  const state = read("sort=-password&f.secret=1&cols=nothing&f.created=yesterday..&f.status=,,");
  expect(state).toEqual(read(""));
  expect(writeTableState(state, shape)).toBe("");
  expect(isNarrowed(state)).toBe(false);
});

test("a page's search params are read like the browser's, the first of repeated ones counts", () => {
  const params = { q: ["a", "b"], "f.status": "new", sort: undefined };
  expect(readTableState(params, shape)).toEqual(read("q=a&f.status=new"));
});

test("a saved view keeps neither page nor view, and the columns shown at first are not written", () => {
  const state = { ...read("q=a&cursor=x&view=v"), columns: ["name", "status", "created"] };
  expect(viewQuery(state, shape)).toBe("q=a");
});

test("a column sorts in its own first direction, then in the other", () => {
  const created = { id: "created", sortable: "createdAt", sortsDownFirst: true };
  expect(nextSort("name", created)).toBe("-createdAt");
  expect(nextSort("-createdAt", created)).toBe("createdAt");
  expect(nextSort("createdAt", created)).toBe("-createdAt");
  expect(nextSort("-createdAt", { id: "name", sortable: true })).toBe("name");
});
