// Walks the audit trail, and says its heads so that they can be kept where nobody who can write the database can.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { assertNever } from '#shared/must.ts';
import { anchorLine, readAnchors } from '../audit/anchors.ts';
import { THE_PLATFORM } from '../audit/record-change.ts';
import { type BrokenChain, verifyAll } from '../audit/verify-all.ts';
import type { Anchor } from '../audit/verify-chain.ts';
import { CannotStart } from '../cannot-start.ts';
import { adminCommand } from './admin-command.ts';

function anchorsIn(file: string | undefined): readonly Anchor[] {
  if (file === undefined) return [];
  const text = readFileSync(file, 'utf8');
  const anchors = readAnchors(text);
  if ('badLine' in anchors)
    throw new CannotStart(`Line ${anchors.badLine} of ${file} is no line of "audit heads".`);
  return anchors;
}

function wordsFor({ tenantId, slug, fault }: BrokenChain): string {
  const whose = tenantId === THE_PLATFORM ? 'The platform' : `Tenant ${slug ?? tenantId}`;
  switch (fault.kind) {
    case 'missing':
      return `${whose}: entry ${fault.seq} is missing.`;
    case 'changed':
      return `${whose}: entry ${fault.seq} was changed after it was written.`;
    case 'unlinked':
      return `${whose}: entry ${fault.seq} does not follow the one before it.`;
    case 'not-the-head':
      return `${whose}: entry ${fault.seq} is not the last one that was written.`;
    case 'rewritten':
      return `${whose}: entry ${fault.seq} is not the one that was written down; it or one before it was made anew.`;
    case 'gone':
      return `${whose}: the whole trail is gone, and nobody erased this tenant.`;
    default:
      return assertNever(fault);
  }
}

export const auditVerify = adminCommand({
  words: 'audit verify',
  takes: '[--against FILE]',
  options: { against: z.string().optional() },
  run: ({ withDatabase }, { against }) => {
    const anchors = anchorsIn(against);
    return withDatabase(async (database) => {
      const { whole, broken } = await verifyAll({ database }, anchors);
      if (broken.length > 0) throw new CannotStart(broken.map(wordsFor).join('\n'));
      const entries = whole.reduce((sum, { seq }) => sum + seq, 0);
      return `The audit trail is whole: ${entries} entries in ${whole.length} chains.`;
    });
  },
});

export const auditHeads = adminCommand({
  words: 'audit heads',
  takes: '',
  options: {},
  run: ({ withDatabase }) =>
    withDatabase(async (database) => {
      const { whole, broken } = await verifyAll({ database });
      if (broken.length > 0) throw new CannotStart(broken.map(wordsFor).join('\n'));
      return whole
        .filter(({ seq }) => seq > 0)
        .map(anchorLine)
        .join('\n');
    }),
});
