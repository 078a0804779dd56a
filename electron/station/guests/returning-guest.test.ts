import { expect, test } from 'vitest';
import { guestId } from '#shared/guests/guest.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { guestIdOf, partyIdOf, queueIdOf } from '#shared/testing/test-ids.ts';
import { returningGuest } from './returning-guest.ts';

const ana = guestId.parse(guestIdOf(1));

let number = 0;
const visit = (changes: Partial<Party> = {}): Party => {
  number += 1;
  return party.schema.parse({
    id: partyIdOf(number),
    queueId: queueIdOf(1),
    guestId: ana,
    size: 2,
    personal: { name: 'Ana', phone: null, email: null, notes: '', requests: '' },
    tags: [],
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: null,
    source: 'host',
    status: 'completed',
    joinedAt: 1,
    calledAt: null,
    requeuedAt: null,
    seatedAt: 10,
    endedAt: 20,
    lastNotifiedAt: null,
    timesNotified: 0,
    orderKey: 1,
    orderedBy: null,
    openSeatingIds: [],
    erased: false,
    removed: false,
    ...changes,
  });
};

const said = (words: Partial<Party['personal']>): Pick<Party, 'personal'> => ({
  personal: { ...visit().personal, ...words },
});

test('visits are the times they were seated, the last of them the newest', () => {
  const parties = [
    visit({ status: 'waiting', seatedAt: null }),
    visit({ seatedAt: 90 }),
    visit({ seatedAt: 30 }),
  ];
  expect(returningGuest(ana, parties)).toMatchObject({ visits: 2, lastVisitAt: 90, noShows: 0 });
  const never = [visit({ status: 'no-show', seatedAt: null })];
  expect(returningGuest(ana, never)).toMatchObject({ visits: 0, lastVisitAt: null, noShows: 1 });
});

test('what was said last is told, however long ago', () => {
  const parties = [
    visit(said({ name: '', phone: '+14155552671' })),
    visit(said({ name: 'Ana Ruiz', notes: 'By the window' })),
    visit(said({ name: 'Anna', notes: 'Nuts', requests: 'High chair' })),
  ];
  expect(returningGuest(ana, parties)).toMatchObject({
    name: 'Ana Ruiz',
    phone: '+14155552671',
    lastNotes: 'By the window',
    lastRequests: 'High chair',
  });
});

test('usual is what happens more than once, and lately', () => {
  const once = [visit({ tags: ['birthday'], size: 6 })];
  expect(returningGuest(ana, once)).toMatchObject({ usualTags: [], usualSize: 6 });
  const often = [visit({ size: 8 }), visit({ tags: ['vip'] }), visit({ tags: ['birthday', 'vip'] })];
  expect(returningGuest(ana, often)).toMatchObject({ usualTags: ['vip'], usualSize: 2 });
  const longAgo = [
    ...Array.from({ length: 10 }, () => visit({ size: 4 })),
    ...Array.from({ length: 20 }, () => visit()),
  ];
  expect(returningGuest(ana, longAgo)).toMatchObject({ usualSize: 4, visits: 30 });
});
