import type { TableShape } from "@/components/data-table/model/table-state";

/** The audit log as address and server know it. */
export const auditShape: TableShape = {
  id: "audit",
  columns: [
    { id: "action" },
    { id: "actor" },
    { id: "target" },
    { id: "change" },
    { id: "at" },
    { id: "network", isHiddenAtFirst: true },
    { id: "sequence", isHiddenAtFirst: true },
    { id: "requestId", isHiddenAtFirst: true },
  ],
  filters: [
    { id: "action", kind: "text" },
    { id: "actor", kind: "text" },
    { id: "targetType", kind: "text" },
    { id: "targetId", kind: "text" },
    { id: "requestId", kind: "text" },
    { id: "at", kind: "dates" },
  ],
  defaultSort: "-at",
  countsTotal: true,
  pageSize: 50,
};
