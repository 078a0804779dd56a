// What a host writes down afterwards, and what of it cannot have been.
import { expect, test } from 'vitest';
import { judgePastVisit, type KnownSitting, type PastVisit } from './past-visit.ts';

const at = (time: string): number => Date.parse(`2026-11-20T${time}Z`);

const today = { now: at('22:00:00'), timeZone: 'UTC', dayEndMinute: 180 };

const ben: KnownSitting = {
  id: 'sitting of Ben',
  partyId: 'Ben',
  tableIds: ['12', '13'],
  seatedAt: at('19:30:20'),
  clearedAt: at('20:40:50'),
  removed: false,
};

function whyNot(
  said: PastVisit['said'],
  more: Partial<PastVisit> & { readonly sittings?: KnownSitting[] } = {},
) {
  const { sittings = [ben], ...known } = more;
  const sits = { seatingId: 'sitting of Ana', partyId: 'Ana', tableIds: ['12'] };
  const judged = judgePastVisit(
    { said, joinedAt: null, seatedAt: null, sits, ...known },
    { today, sittings },
  );
  return judged.ok ? [] : judged.reason.map((why) => ('moment' in why ? [why.kind, why.moment] : why.kind));
}

const came = at('18:00:00');

test.each([
  ['who came, sat and left', { came, seated: at('18:10:00'), cleared: at('19:30:00') }],
  ['who sat down in the minute somebody else left', { came, seated: at('20:40:00') }],
  [
    'who left in the minute somebody else sat down',
    { came, seated: at('18:00:00'), cleared: at('19:30:00') },
  ],
  ['who only waited', { came }],
  ['who came and walked out', { came, left: came }],
])('%s, was here', (_, said) => {
  expect(whyNot(said)).toEqual([]);
});

test.each([
  [
    'seated before they came',
    { came, seated: at('17:59:00'), cleared: at('18:30:00') },
    ['before-joined', 'seated'],
  ],
  ['off the list before they came', { came, left: at('17:00:00') }, ['before-joined', 'left']],
  [
    'up before they sat down',
    { came, seated: at('18:10:00'), cleared: at('18:09:00') },
    ['before-seated', 'cleared'],
  ],
  ['here tomorrow', { came: at('22:01:00') }, ['not-yet', 'came']],
  ['here last night', { came: at('02:59:00') }, ['another-day', 'came']],
  ['at a table somebody had', { came, seated: at('20:00:00'), cleared: at('20:10:00') }, 'table-taken'],
  ['at a table somebody took meanwhile', { came, seated: at('18:10:00') }, 'table-taken'],
  [
    'at a table around somebody else',
    { came, seated: at('19:00:00'), cleared: at('21:00:00') },
    'table-taken',
  ],
])('nobody was %s', (_, said, why) => {
  expect(whyNot(said)).toEqual([why]);
});

test('who is known already is judged by when they came and sat down, to the minute', () => {
  expect(whyNot({ seated: at('18:30:00'), cleared: at('19:00:00') }, { joinedAt: at('18:30:40') })).toEqual(
    [],
  );
  expect(whyNot({ seated: at('18:29:00'), cleared: at('19:00:00') }, { joinedAt: at('18:30:40') })).toEqual([
    ['before-joined', 'seated'],
  ]);
  expect(whyNot({ cleared: at('18:29:00') }, { seatedAt: at('18:30:40'), sits: null })).toEqual([
    ['before-seated', 'cleared'],
  ]);
});

test('one party has one place, a table one party, and the bar takes everybody', () => {
  const said = { came, seated: at('20:00:00') };
  const sits = { seatingId: 'again', partyId: 'Ben', tableIds: ['4'] };
  expect(whyNot(said, { sits })).toEqual(['sat-elsewhere']);
  expect(whyNot(said, { sits: { ...sits, partyId: 'Ana' } })).toEqual([]);
  expect(whyNot(said, { sits: { ...sits, partyId: 'Ana', tableIds: [] } })).toEqual([]);
});

test('who sits there still has it, who was taken back never had it, and nobody is in their own way', () => {
  const said = { came, seated: at('21:00:00') };
  expect(whyNot(said, { sittings: [{ ...ben, clearedAt: null }] })).toEqual(['table-taken']);
  expect(whyNot(said, { sittings: [{ ...ben, clearedAt: null, removed: true }] })).toEqual([]);
  expect(whyNot(said, { sittings: [{ ...ben, clearedAt: null, id: 'sitting of Ana' }] })).toEqual([]);
});
