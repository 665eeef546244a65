import type { TableShape } from "@/components/data-table/model/table-state";

/** The table of messages as address and server know it. */
export const messageShape: TableShape = {
  id: "project-messages",
  columns: [{ id: "content" }, { id: "role" }, { id: "status" }, { id: "created" }],
  filters: [{ id: "role", kind: "select" }],
  defaultSort: "-createdAt",
  countsTotal: true,
};
