/** Which part of a list is wanted. */
export interface PageInput {
  /** 1 to 100. */
  limit: number;
  cursor?: string;
  /** Whether all rows are to be counted. */
  count: boolean;
}

/** A page of a list. */
export interface PageResult<Row> {
  data: Row[];
  nextCursor: string | null;
  total?: number;
}
