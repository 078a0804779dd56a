import { expect, it } from 'vitest';
import { deadStrings, type Words } from './dead-strings.ts';

const words: Words = {
  list: {
    title: 'Waitlist',
    count_one: '{{count}} party',
    count_other: '{{count}} parties',
    supply_ordinal_one: '{{count}}st',
    kind: { 'party.add': 'Added', 'party.edit': 'Changed' },
    state: { free: 'free', held: { short: 'held', long: 'held for {{name}}' } },
  },
  mail: { greeting: 'Hello' },
};

const every = [
  'list.title',
  'list.count_one',
  'list.count_other',
  'list.supply_ordinal_one',
  'list.kind.party.add',
  'list.kind.party.edit',
  'list.state.free',
  'list.state.held.short',
  'list.state.held.long',
];

const deadIn = (text: string, path = 'renderer/list/list.tsx'): readonly string[] =>
  deadStrings(words, [{ path, text }]).map((finding) =>
    finding.replace('shared/strings: nothing asks for ', ''),
  );

const without = (...named: readonly string[]) => every.filter((key) => !named.includes(key));

it.each<readonly [text: string, named: readonly string[]]>([
  ['', []],
  ["t('list.title')", ['list.title']],
  ['t(isOne ? "list.title" : `list.state.free`)', ['list.title', 'list.state.free']],
  ["t('list.count', { count })", ['list.count_one', 'list.count_other']],
  ["t('list.supply', { count, ordinal: true })", ['list.supply_ordinal_one']],
  ['t(`list.kind.§{op.kind}`)', ['list.kind.party.add', 'list.kind.party.edit']],
  ['t(`list.state.§{at({ x: `y` })}.long`)', ['list.state.held.long']],
  ['`§{name} · §{t(`list.state.§{state}`)}`', ['list.state.free']],
  ["const form = 'list.state.held'; t(`§{form}.§{size}`)", ['list.state.held.short', 'list.state.held.long']],
])('%s keeps what it asks for', (text, named) => {
  expect(deadIn(text.replaceAll('§', '$'))).toEqual(without(...named));
});

it('is asked for by no test, and by no file of strings', () => {
  const asks = "t('list.title')";
  expect(deadIn(asks, 'renderer/list/list.test.tsx')).toEqual(every);
  expect(deadIn(asks, 'e2e/list.test.ts')).toEqual(every);
  expect(deadIn(asks, 'shared/strings/en/list.ts')).toEqual(every);
});
