// A locked screen keeps what it showed and forgets whom to reach how, wherever that stood.
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { applyPatches, calledThere, noRows } from './rows.ts';
import { startState, withoutContacts } from './stand-state.ts';

const [eve, twelve] = [partyIdOf(3), tableIdOf(1)];
const phone = '+14155552671';
const email = 'eve@example.com';

/** Every word of it, in maps and sets too. */
const wordsOf = (state: object): string =>
  JSON.stringify(state, (_, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );

function eveIsCalled() {
  const log = restaurant();
  const told = newParty(3, 'Eve');
  const words = `call ${phone}`;
  const personal = { ...told.personal, phone, email, notes: words, requests: words };
  log.apply(makeOp(1, 'party.add', { ...told, personal, tags: [words], seatingPreference: words }));
  log.apply(makeOp(2, 'party.call', { partyId: eve, tableIds: [twelve] }));
  const patches = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
  return { ...startState, rows: applyPatches(noRows, patches) };
}

test('of somebody who was called to a table no phone and no address stays behind the lock, their name does', () => {
  const open = eveIsCalled();
  expect(wordsOf(open)).toContain(phone);
  const locked = withoutContacts(open);
  expect(wordsOf(locked)).not.toContain(phone);
  expect(wordsOf(locked)).not.toContain(email);
  const [awaited] = calledThere(locked.rows, [twelve]);
  expect(must(awaited, 'Eve').personal.name).toBe('Eve');
});
