// Rows as the text of a JSON list and of a CSV file (RFC 4180), piece by piece. A cell that a spreadsheet would take for a
// formula is told to be text.
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
    yield encoder.encode(`${columns.map((column) => cellOf(row[column])).join(',')}\r\n`);
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string')
    return quoted(typeof value === 'object' ? JSON.stringify(value) : String(value));
  return quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
