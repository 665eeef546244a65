import type { TableShape } from "@/components/data-table/model/table-state";

/** The list of people as address and server know it. */
export const peopleShape: TableShape = {
  id: "people",
  columns: [
    { id: "person", sortable: "name" },
    { id: "status" },
    { id: "role" },
    { id: "tier" },
    { id: "secondFactor" },
    { id: "lastSeen", sortable: "lastSeenAt", sortsDownFirst: true },
    { id: "created", sortable: "createdAt", sortsDownFirst: true },
    { id: "email", sortable: true, isHiddenAtFirst: true },
    { id: "verified", isHiddenAtFirst: true },
    { id: "language", isHiddenAtFirst: true },
  ],
  filters: [
    { id: "role", kind: "select" },
    { id: "status", kind: "select" },
    { id: "tier", kind: "select" },
    { id: "verified", kind: "select" },
    { id: "created", kind: "dates" },
  ],
  defaultSort: "-createdAt",
  countsTotal: true,
};
