import type { TableShape } from "@/components/data-table/model/table-state";

/** The jobs that were given up, as address and server know them. */
export const failedShape: TableShape = {
  id: "failed-jobs",
  columns: [{ id: "error" }, { id: "queue" }, { id: "attempts" }, { id: "failed" }],
  filters: [{ id: "queue", kind: "select" }],
  defaultSort: "-createdAt",
  countsTotal: true,
};
