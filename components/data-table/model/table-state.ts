/** A column as the address knows it. */
export interface ColumnShape {
  id: string;
  /** The server's name to sort by; true when it is the column's id. */
  sortable?: boolean | string;
  /** Dates and amounts begin with the newest or greatest. */
  sortsDownFirst?: boolean;
  isHiddenAtFirst?: boolean;
}

/** `dates` holds two days, either of which may be empty, and asks the list for `<id>From` and `<id>To`. */
export type FilterKind = "text" | "select" | "multi" | "dates";

export interface FilterShape {
  id: string;
  kind: FilterKind;
}

/** What a server component and the table in the browser must agree on. Plain data: keep it in a file without components. */
export interface TableShape {
  /** The name of the list for saved views, e.g. "leads". */
  id: string;
  columns: readonly ColumnShape[];
  filters?: readonly FilterShape[];
  /** A sort of the list operation: "-createdAt". */
  defaultSort: string;
  /** Rows of a page, 1 to 100; 25 unless told. */
  pageSize?: number;
  /** Asks the list for its total. */
  countsTotal?: boolean;
}

export interface TableState {
  q: string;
  sort: string;
  /** Only filters that are set. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Ids of the shown columns in the table's own order; null for those shown at first. */
  columns: readonly string[] | null;
  /** The saved view this state began with. */
  view: string | null;
  cursor: string | null;
}

/** What Next hands to a page, or what the browser reads from its address. */
export type SearchParams =
  | { get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

const longestText = 200;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a table's state out of an address. Total: what the table does not know is left out. */
export function readTableState(searchParams: SearchParams, shape: TableShape): TableState {
  const read = (name: string) => readOne(searchParams, name);
  const filters = Object.fromEntries(
    (shape.filters ?? []).flatMap((filter) => {
      const values = readFilter(read(`f.${filter.id}`), filter.kind);
      return values.length > 0 ? [[filter.id, values]] : [];
    }),
  );
  const sort = read("sort");
  const chosen = read("cols").split(",");
  const columns = shape.columns.filter((column) => chosen.includes(column.id)).map((column) => column.id);
  return {
    q: read("q").slice(0, longestText),
    sort: sortNames(shape).includes(sort.replace(/^-/, "")) ? sort : shape.defaultSort,
    filters,
    columns: columns.length > 0 ? columns : null,
    view: read("view") || null,
    cursor: read("cursor") || null,
  };
}

/** The state as a query string without "?"; what is as at first is left out, so equal states have equal addresses. */
export function writeTableState(state: TableState, shape: TableShape): string {
  const params = new URLSearchParams();
  if (state.q) params.set("q", state.q);
  if (state.sort !== shape.defaultSort) params.set("sort", state.sort);
  for (const { id, kind } of shape.filters ?? []) {
    const values = state.filters[id] ?? [];
    if (values.some(Boolean)) params.set(`f.${id}`, values.join(kind === "dates" ? ".." : ","));
  }
  if (state.columns && state.columns.join() !== columnsAtFirst(shape).join()) {
    params.set("cols", state.columns.join(","));
  }
  if (state.view) params.set("view", state.view);
  if (state.cursor) params.set("cursor", state.cursor);
  return params.toString().replaceAll("%2C", ",");
}

/** What a saved view keeps: search, sort, filters and columns, but neither page nor view. */
export function viewQuery(state: TableState, shape: TableShape): string {
  return writeTableState({ ...state, view: null, cursor: null }, shape);
}

/** The parameters of the list operation for a state. */
export function listParams(state: TableState, shape: TableShape): Record<string, string> {
  const params: Record<string, string> = { limit: String(shape.pageSize ?? 25), sort: state.sort };
  if (state.cursor) params.cursor = state.cursor;
  if (shape.countsTotal) params.count = "true";
  return { ...params, ...matchParams(state, shape) };
}

/** Search and filters alone, as the list and its export take them. */
export function matchParams(state: TableState, shape: TableShape): Record<string, string> {
  const params: Record<string, string> = {};
  if (state.q) params.q = state.q;
  for (const { id, kind } of shape.filters ?? []) {
    const values = state.filters[id] ?? [];
    if (kind === "dates") {
      if (values[0]) params[`${id}From`] = values[0];
      if (values[1]) params[`${id}To`] = values[1];
    } else if (values.length > 0) params[id] = values.join(",");
  }
  return params;
}

/** Ids of the columns shown when nobody has chosen. */
export function columnsAtFirst(shape: TableShape): string[] {
  return shape.columns.filter((column) => !column.isHiddenAtFirst).map((column) => column.id);
}

/** The server's name to sort a column by, or null. */
export function sortNameOf(column: ColumnShape): string | null {
  if (!column.sortable) return null;
  return column.sortable === true ? column.id : column.sortable;
}

/** The sort after a press on a column's head: its first direction, then the other. */
export function nextSort(current: string, column: ColumnShape): string {
  const name = sortNameOf(column) ?? "";
  if (current === name) return `-${name}`;
  if (current === `-${name}`) return name;
  return column.sortsDownFirst ? `-${name}` : name;
}

/** Whether search or filters leave something out. */
export function isNarrowed(state: TableState): boolean {
  return state.q !== "" || Object.keys(state.filters).length > 0;
}

function sortNames(shape: TableShape): string[] {
  return shape.columns.flatMap((column) => sortNameOf(column) ?? []);
}

function readFilter(text: string, kind: FilterKind): string[] {
  if (text === "") return [];
  if (kind === "text") return [text.slice(0, longestText)];
  if (kind === "select") return [text];
  if (kind === "multi") return [...new Set(text.split(",").filter(Boolean))];
  const [from = "", until = ""] = text.split("..").map((day) => (dayPattern.test(day) ? day : ""));
  return from || until ? [from, until] : [];
}

function readOne(params: SearchParams, name: string): string {
  const value = isReadable(params) ? params.get(name) : params[name];
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

function isReadable(params: SearchParams): params is { get: (name: string) => string | null } {
  return typeof params.get === "function";
}
