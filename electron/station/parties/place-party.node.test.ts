// Moving a party through the router: the screen says between whom, the station where that is.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareParties } from '#shared/parties/list-order.ts';
import { isWaiting, party } from '#shared/parties/party.ts';
import {
  newOpId,
  openForService,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

test('a party moves also among parties who came in the same moment, and sent twice it moves once', async () => {
  const { client, queue } = await openForService(station);
  const added = ['Ana', 'Ben', 'Caro', 'Dan'].map((name) => someParty(station, queue, name));
  // The clock stands still: all four have one place and one arrival.
  for (const one of added) await client.parties.add.mutate({ ...one, opId: newOpId(station) });
  const order = async (): Promise<readonly string[]> => {
    const { entities } = await client.state.open.query();
    return entities
      .flatMap(({ kind, row }) => (kind === 'party' ? [party.schema.parse(row)] : []))
      .filter(isWaiting)
      .sort(compareParties({ now: 0, lateGraceMinutes: 10, bookingLeadMinutes: 30 }))
      .map(({ id }) => id);
  };
  const [first, second, third, last] = await order();
  if (!(first && second && third && last)) throw new Error('four parties');
  const gesture = { opId: newOpId(station), partyId: last, afterPartyId: first, beforePartyId: second };
  const answer = await client.parties.place.mutate(gesture);
  expect(answer.verdict.kind).toBe('accepted');
  expect(await order()).toEqual([first, last, second, third]);
  const steps = (await client.log.recent.query({})).length;
  expect(await client.parties.place.mutate(gesture)).toEqual(answer);
  expect(await order()).toEqual([first, last, second, third]);
  expect(await client.log.recent.query({})).toHaveLength(steps);
});

test('an undo that comes too late is refused, naming who was quicker, what they did and when', async () => {
  const { client, queue } = await openForService(station);
  const added = someParty(station, queue, 'Ana');
  const { partyId } = added;
  await client.parties.add.mutate(added);
  const first = newOpId(station);
  await client.parties.edit.mutate({ opId: first, partyId, size: 3 });
  const second = newOpId(station);
  station.clock.pass(60_000);
  await client.parties.edit.mutate({ opId: second, partyId, size: 5 });
  const undone = await client.log.undo.mutate({ opId: newOpId(station), targetOpId: first });
  expect(undone).toMatchObject({
    verdict: { kind: 'refused', reason: { kind: 'changed-since', field: 'size' } },
    changedBy: { opId: second, kind: 'party.edit', payload: { size: 5 }, happenedAt: station.clock.now() },
  });
});
