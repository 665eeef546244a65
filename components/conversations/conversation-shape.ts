import type { TableShape } from "@/components/data-table/model/table-state";

/** The table of conversations as address and server know it. */
export const conversationShape: TableShape = {
  id: "conversations",
  columns: [
    { id: "question" },
    { id: "agent" },
    { id: "state" },
    { id: "rating" },
    { id: "messages", sortable: "messageCount", sortsDownFirst: true, isHiddenAtFirst: true },
    { id: "cost" },
    { id: "updated", sortable: "updatedAt", sortsDownFirst: true },
    { id: "language", isHiddenAtFirst: true },
    { id: "lead" },
    { id: "mode", isHiddenAtFirst: true },
    { id: "started", isHiddenAtFirst: true },
  ],
  filters: [
    { id: "agent", kind: "select" },
    { id: "locale", kind: "select" },
    { id: "rating", kind: "select" },
    { id: "mode", kind: "select" },
    { id: "state", kind: "select" },
    { id: "lead", kind: "select" },
    { id: "updated", kind: "dates" },
  ],
  defaultSort: "-updatedAt",
  countsTotal: true,
};
