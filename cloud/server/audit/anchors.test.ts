import { expect, it } from 'vitest';
import { anchorLine, readAnchors } from './anchors.ts';

const anchor = { tenantId: '01920000-0000-7000-8000-000000000001', seq: 12, hash: 'ab'.repeat(32) };

it('reads what was written, blank lines and line ends of Windows among it', () => {
  expect(readAnchors(`${anchorLine(anchor)}\r\n\n${anchorLine({ ...anchor, seq: 13 })}\n`)).toEqual([
    anchor,
    { ...anchor, seq: 13 },
  ]);
});

it('names the line that is none', () => {
  expect(readAnchors(`${anchorLine(anchor)}\nnonsense`)).toEqual({ badLine: 2 });
});
