// party.call: a plan: the party is told its table is ready, and to which it is to come. A party that is no longer waiting
// refuses it. Called to two tables at once, by two who did not know of each other, the later call stands and is flagged; a
// later one to no table says nothing against the table somebody else called it to, which stays.
import { z } from 'zod';
import { sameJson } from '#shared/log/canonical-json.ts';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { textSet } from '#shared/log/text-set.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { tableId } from '#shared/tables/table.ts';
import { findParty } from './find-party.ts';
import { isWaiting, type Party, party, partyId } from './party.ts';

const tableIds = z.array(tableId).max(20).readonly();

const payload = z.object({
  partyId,
  /** None, as in payloads of older versions: it is called to no table. */
  tableIds: tableIds.default([]),
  /** Where it was called to before, as who calls saw it. Payloads of older versions do not say. */
  was: tableIds.optional(),
});

export const callParty = defineOp({
  kind: 'party.call',
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload,
  reduce: ({ read, op, payload: { partyId: id, was, ...call } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    if (!isWaiting(value)) return refuse({ kind: 'not-waiting', partyId: value.id, status: value.status });
    const at = happenedAt(op);
    const timesNotified = value.timesNotified + 1;
    const said = textSet(call.tableIds);
    const unseen = unseenCall(value, was);
    const calledTo = said.length === 0 ? unseen : said;
    const called: Party = {
      ...value,
      status: 'called',
      calledAt: at,
      calledTo,
      lastNotifiedAt: at,
      timesNotified,
    };
    return accept([party.write(called)], elsewhere(called, unseen));
  },
});

/** Where somebody else called it meanwhile; none where the writer knew of it, or does not say what it saw. */
function unseenCall({ calledTo }: Party, was: readonly string[] | undefined): Party['calledTo'] {
  return was === undefined || sameJson(calledTo, textSet(was)) ? [] : calledTo;
}

function elsewhere({ id, calledTo }: Party, unseen: Party['calledTo']): readonly Flag[] {
  if (unseen.length === 0 || sameJson(unseen, calledTo)) return [];
  return [{ kind: 'called-elsewhere', partyId: id, tableIds: unseen }];
}
