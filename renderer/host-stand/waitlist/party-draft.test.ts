import { expect, test } from 'vitest';
import { party } from '#shared/parties/party.ts';
import { guestIdOf } from '#shared/testing/test-ids.ts';
import { detailsOf, draftOf, editOf, emptyDraft, problemsOf, withGuest } from './party-draft.ts';

const before = party.schema.parse({
  id: '01890000-0000-7000-8000-000000000001',
  queueId: '01890000-0000-7000-8000-000000000002',
  guestId: null,
  source: 'host',
  status: 'waiting',
  joinedAt: 0,
  calledAt: null,
  requeuedAt: null,
  seatedAt: null,
  endedAt: null,
  lastNotifiedAt: null,
  timesNotified: 0,
  orderKey: 0,
  orderedBy: null,
  openSeatingIds: [],
  erased: false,
  removed: false,
  size: 4,
  personal: { name: 'García', phone: '+34612345678', email: null, notes: 'booth', requests: '' },
  tags: ['birthday'],
  seatingPreference: null,
  serviceType: null,
  quotedMinutes: 25,
});

const house = { country: 'ES', timeZone: 'Europe/Madrid' };

test('a draft of a party says the party again', () => {
  const details = detailsOf(draftOf(before, house), 'ES');
  expect(details).toMatchObject({ size: 4, quotedMinutes: 25, tags: ['birthday'] });
  expect(details?.personal).toEqual(before.personal);
});

test('an edit says only what changed', () => {
  const draft = { ...draftOf(before, house), size: '5', tags: 'birthday, regular', notes: '' };
  const details = detailsOf(draft, 'ES');
  expect(details === null ? null : editOf(before, details, null)).toEqual({
    partyId: before.id,
    size: 5,
    personal: { notes: '' },
    addTags: ['regular'],
  });
});

test('a number out of range or a phone of nowhere is a problem, an empty phone is none', () => {
  const draft = { ...emptyDraft, size: '0', phone: '12', quoted: '999' };
  expect(problemsOf(draft, 'ES')).toEqual({ size: true, phone: true, quoted: true });
  expect(detailsOf(draft, 'ES')).toBeNull();
  expect(problemsOf(emptyDraft, 'ES')).toEqual({});
});

test('long text is told at its field and never cut', () => {
  const draft = { ...emptyDraft, name: 'a'.repeat(150), notes: 'b'.repeat(600), tags: 'c'.repeat(41) };
  expect(problemsOf(draft, 'US')).toEqual({ name: true, notes: true, tags: true });
  expect(detailsOf(draft, 'US')).toBeNull();
  const fits = { ...draft, name: 'a'.repeat(100), notes: 'b'.repeat(500), tags: 'vip' };
  expect(detailsOf(fits, 'US')?.personal).toMatchObject({ name: fits.name, notes: fits.notes });
});

test('a guest who is known is filled in around what was typed already', () => {
  const guest = {
    guestId: guestIdOf(1),
    name: 'García',
    phone: '+34612345678',
    email: 'garcia@example.com',
    visits: 7,
    lastVisitAt: 0,
    noShows: 1,
    lastNotes: 'booth',
    lastRequests: '',
    usualTags: ['regular'],
    usualSize: 4,
    openPartyIds: [],
  };
  const typed = { ...emptyDraft, phone: '5678', notes: 'in a hurry', tags: 'birthday' };
  expect({ ...typed, ...withGuest(typed, guest, 'ES') }).toMatchObject({
    name: 'García',
    phone: '612 34 56 78',
    email: 'garcia@example.com',
    notes: 'in a hurry',
    tags: 'birthday, regular',
    size: '4',
  });
  expect(withGuest({ ...typed, size: '6' }, guest, 'ES')).not.toHaveProperty('size');
});

test('another queue is part of an edit', () => {
  const details = detailsOf(draftOf(before, house), 'ES');
  const other = '01890000-0000-7000-8000-000000000009';
  expect(details === null ? null : editOf(before, details, other)).toEqual({
    partyId: before.id,
    queueId: other,
  });
});
