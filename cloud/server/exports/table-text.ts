// Rows as the text of a JSON list and of a CSV file, piece by piece.
import { csvCell } from '#shared/text/csv-cell.ts';

type Rows = AsyncIterable<Readonly<Record<string, unknown>>>;

const encoder = new TextEncoder();

export async function* jsonPieces(rows: Rows): AsyncGenerator<Uint8Array> {
  let before = '[\n';
  for await (const row of rows) {
    yield encoder.encode(`${before}${JSON.stringify(row)}`);
    before = ',\n';
  }
  yield encoder.encode(before === '[\n' ? '[]\n' : '\n]\n');
}

export async function* csvPieces(columns: readonly string[], rows: Rows): AsyncGenerator<Uint8Array> {
  yield encoder.encode(`${columns.join(',')}\r\n`);
  for await (const row of rows) {
    yield encoder.encode(`${columns.map((column) => csvCell(row[column])).join(',')}\r\n`);
  }
}
