import "server-only";

/** A value as a JSON file. */
export async function* jsonFile(value: unknown): AsyncGenerator<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}

/** A list as a JSON file, one element at a time. */
export async function* jsonList(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const row of rows) {
    yield `${before}${JSON.stringify(row, null, 2)}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** All rows of a query that is asked page by page, in the order of their ids. */
export async function* inPages<Row extends { id: string }>(
  read: (afterId: string, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  const limit = 100;
  let afterId = "";
  for (;;) {
    const rows = await read(afterId, limit);
    yield* rows;
    afterId = rows.at(-1)?.id ?? "";
    if (rows.length < limit) return;
  }
}
