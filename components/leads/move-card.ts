import type { LeadBoard, LeadStatus, LeadSummary } from "@/lib/clients/model/lead-list";

/** The board with one card in another column, on top of it. */
export function withMoved(board: LeadBoard, lead: LeadSummary, status: LeadStatus): LeadBoard {
  return {
    columns: board.columns.map((column) => {
      const isHere = column.leads.some(({ id }) => id === lead.id);
      if (column.status === status) {
        if (isHere) return column;
        return { ...column, total: column.total + 1, leads: [{ ...lead, status }, ...column.leads] };
      }
      if (!isHere) return column;
      return { ...column, total: column.total - 1, leads: column.leads.filter(({ id }) => id !== lead.id) };
    }),
  };
}

/** The board without a card. */
export function withoutLead(board: LeadBoard, leadId: string): LeadBoard {
  return {
    columns: board.columns.map((column) => {
      const leads = column.leads.filter(({ id }) => id !== leadId);
      return { ...column, leads, total: column.total - (column.leads.length - leads.length) };
    }),
  };
}
