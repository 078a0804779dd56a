// What chains the audit trail: the hash of an entry covers the hash before it, so none can be changed, taken out or put in
// between without breaking every later one.
import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/log/canonical-json.ts';
import type { AuditEntryTable } from '../database/tables/audit-tables.ts';

export const GENESIS = '0'.repeat(64);

export type UnsealedEntry = Omit<AuditEntryTable, 'hash'>;

export const hashOf = ({ previous_hash: previous, ...entry }: UnsealedEntry): string =>
  createHash('sha256')
    .update(`${previous}\n${canonicalJson({ ...entry })}`)
    .digest('hex');
