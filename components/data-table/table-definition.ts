import type { ReactNode } from "react";
import type { ColumnShape, FilterKind, TableShape } from "./model/table-state";

/** How a column looks, by the id it has in the shape. */
export interface TableColumn<Row> {
  header: string;
  render: (row: Row) => ReactNode;
  /** Figures stand at the end. */
  align?: "start" | "end";
  /**
   * Its place in the card a row becomes on phones: the first column is the `title`, `badge` stands beside it, `line` has its label before it.
   * Others are lines; `hidden` leaves it out.
   */
  phone?: "title" | "badge" | "line" | "hidden";
  /** Long words may take several lines; otherwise one line that ends in an ellipsis. */
  wraps?: boolean;
  /** Classes of its cells, such as a least width: `min-w-48`. */
  className?: string;
}

export interface TableFilter {
  label: string;
  /** For `select` and `multi`. */
  options?: ReadonlyArray<{ value: string; label: string }>;
}

/** The table as the browser draws it; the same ids as in `shape`. */
export interface TableDefinition<Row> {
  shape: TableShape;
  /** The name of the list: the caption for screen readers. */
  caption: string;
  columns: Readonly<Record<string, TableColumn<Row>>>;
  filters?: Readonly<Record<string, TableFilter>>;
  rowId: (row: Row) => string;
  /** What a row is called when it is selected or opened. */
  rowName: (row: Row) => string;
  /** Placeholder of the search: what it looks through. Without it there is no search. */
  searchLabel?: string;
}

/** A column of the shape together with its look. */
export interface ShownColumn<Row> extends TableColumn<Row> {
  shape: ColumnShape;
}

/** A filter of the shape together with its look. */
export interface ShownFilter extends TableFilter {
  id: string;
  kind: FilterKind;
}

/** The columns a state shows, in the shape's order. */
export function shownColumns<Row>(
  definition: TableDefinition<Row>,
  ids: readonly string[],
): ShownColumn<Row>[] {
  return definition.shape.columns.flatMap((shape) => {
    const column = definition.columns[shape.id];
    return column && ids.includes(shape.id) ? [{ ...column, shape }] : [];
  });
}

export function shownFilters<Row>(definition: TableDefinition<Row>): ShownFilter[] {
  return (definition.shape.filters ?? []).flatMap(({ id, kind }) => {
    const filter = definition.filters?.[id];
    return filter ? [{ ...filter, id, kind }] : [];
  });
}
