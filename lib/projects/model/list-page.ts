/** What a use-case needs of the query every list has. */
export interface ListQuery {
  limit: number;
  cursor?: string | undefined;
  count: boolean;
}

/** A page of rows as use-cases return it. */
export interface ListPage<Row> {
  data: Row[];
  nextCursor: string | null;
  /** All rows of the list; only when it was asked for. */
  total?: number;
}
