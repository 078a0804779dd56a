// Heads of the audit trail as lines of a file kept outside the database: the tenant, the number of its last entry and the
// hash that stands there.
import type { Anchor } from './verify-chain.ts';

const LINE = /^([0-9a-f-]{36}) ([0-9]{1,15}) ([0-9a-f]{64})$/;

export const anchorLine = ({ tenantId, seq, hash }: Anchor): string => `${tenantId} ${seq} ${hash}`;

/** The number of the first line that is none, or what all of them say. */
export function readAnchors(text: string): readonly Anchor[] | { readonly badLine: number } {
  const anchors: Anchor[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, tenantId, seq, hash] = LINE.exec(line.trim()) ?? [];
    if (tenantId === undefined || seq === undefined || hash === undefined) return { badLine: index + 1 };
    anchors.push({ tenantId, seq: Number(seq), hash });
  }
  return anchors;
}
