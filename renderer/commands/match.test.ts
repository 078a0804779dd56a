import { expect, it } from 'vitest';
import { wordsIn } from '#shared/text/fold-text.ts';
import { scoreOf, soughtIn } from './match.ts';

const score = (label: string, typed: string): number | null => scoreOf(wordsIn(label), soughtIn(typed));

it('every word that is typed has to be there, in any order', () => {
  expect(score('Seat García at table 12', 'garcia 12')).not.toBeNull();
  expect(score('Seat García at table 12', '12 seat gar')).not.toBeNull();
  expect(score('Seat García at table 12', 'garcia 4')).toBeNull();
});

it('what is typed whole comes before what is begun, and that before what is only inside', () => {
  const whole = score('Table 1 is clean', '1') ?? 0;
  const begun = score('Table 12 is clean', '1') ?? 0;
  expect(whole).toBeGreaterThan(begun);
  expect(score('Okafor', 'oka') ?? 0).toBeGreaterThan(score('Bokaro', 'oka') ?? 0);
});

it('letters left out are forgiven from three on, and never in a number of a table', () => {
  expect(score('Settings', 'stng')).not.toBeNull();
  expect(score('Settings', 'sn')).toBeNull();
  expect(score('Table 12', '2')).toBeNull();
});

it('accents and capitals are not asked for', () => {
  expect(score('Call Nguyễn', 'nguyen')).toBe(score('Call Nguyễn', 'NGUYỄN'));
});
