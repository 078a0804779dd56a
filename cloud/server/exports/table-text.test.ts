import { expect, it } from 'vitest';
import { csvPieces, jsonPieces } from './table-text.ts';

async function* rowsOf(...rows: readonly Readonly<Record<string, unknown>>[]) {
  yield* rows;
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += new TextDecoder().decode(piece);
  return text;
}

it('quotes what needs it in CSV, and tells a spreadsheet that a formula is none', async () => {
  const rows = rowsOf(
    { name: 'Casa "Botín", Madrid', seats: -4, note: null },
    { name: '=HYPERLINK("x")', seats: 2, note: { a: [1] } },
    { name: '+34600000000', seats: true, note: 'two\nlines' },
  );
  expect(await textOf(csvPieces(['name', 'seats', 'note'], rows))).toBe(
    [
      'name,seats,note',
      '"Casa ""Botín"", Madrid",-4,',
      `"'=HYPERLINK(""x"")",2,"{""a"":[1]}"`,
      `'+34600000000,true,"two\nlines"`,
      '',
    ].join('\r\n'),
  );
});

it('is JSON however many rows there are', async () => {
  for (const rows of [[], [{ a: 1 }], [{ a: 1 }, { a: '田' }]])
    expect(JSON.parse(await textOf(jsonPieces(rowsOf(...rows))))).toEqual(rows);
});
