import type { TableShape } from "@/components/data-table/model/table-state";

/** The outbox as address and server know it. */
export const outboxShape: TableShape = {
  id: "outbox",
  columns: [
    { id: "subject" },
    { id: "status" },
    { id: "recipient" },
    { id: "kind" },
    { id: "created" },
    { id: "attempts", isHiddenAtFirst: true },
    { id: "language", isHiddenAtFirst: true },
  ],
  filters: [
    { id: "status", kind: "select" },
    { id: "kind", kind: "text" },
    { id: "created", kind: "dates" },
  ],
  defaultSort: "-createdAt",
  countsTotal: true,
};
