/** Rows as they are, each told as it passes. */
export async function* counted<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  onRow: () => void = () => undefined,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    onRow();
    yield row;
  }
}
