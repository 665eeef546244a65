import type { TableShape } from "@/components/data-table/model/table-state";

/** The table of requests as address and server know it. Names are sorted only where they are seen. */
export function leadShape(seesNames: boolean): TableShape {
  return {
    id: "leads",
    columns: [
      { id: "person", sortable: seesNames ? "name" : false },
      { id: "status", sortable: true },
      { id: "message" },
      { id: "owner" },
      { id: "tags" },
      { id: "created", sortable: "createdAt", sortsDownFirst: true },
      { id: "reference", sortable: "number", sortsDownFirst: true, isHiddenAtFirst: true },
      { id: "source", isHiddenAtFirst: true },
      { id: "language", isHiddenAtFirst: true },
      { id: "phone", isHiddenAtFirst: true },
      { id: "updated", sortable: "updatedAt", sortsDownFirst: true, isHiddenAtFirst: true },
    ],
    filters: [
      { id: "status", kind: "multi" },
      { id: "ownerId", kind: "select" },
      { id: "tag", kind: "select" },
      { id: "source", kind: "select" },
      { id: "locale", kind: "select" },
      { id: "created", kind: "dates" },
    ],
    defaultSort: "-createdAt",
    countsTotal: true,
  };
}

/** On the board the columns are the states. */
export function boardShape(): TableShape {
  const shape = leadShape(false);
  return { ...shape, filters: (shape.filters ?? []).filter(({ id }) => id !== "status") };
}
