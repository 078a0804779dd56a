// Every op about a party starts here: the party must exist, not be taken back, and not be erased.
import type { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Party, type PartyId, party } from './party.ts';

export function findParty(read: Read, id: PartyId): Result<Party, Rejection> {
  const found = read.one(party, id);
  if (found === null || found.removed) return failed({ kind: 'not-found', subject: { kind: 'party', id } });
  if (found.erased) return failed({ kind: 'erased', guestId: found.guestId ?? id });
  return ok(found);
}
