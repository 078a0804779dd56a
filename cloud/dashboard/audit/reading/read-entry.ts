/** What an audit entry says was changed, as a person reads it, old and new by the names people know. Only what differs is in it. */
import type { i18n as Translator } from 'i18next';
import { z } from 'zod';
import { fieldWords } from '../action-words.ts';
import type { Entry } from '../entries.ts';
import { addressChanges } from './address-changes.ts';
import type { Change, Part, Sides } from './change.ts';
import { hourChanges } from './hour-changes.ts';
import { featureChanges, limitChanges } from './plan-changes.ts';
import { rightChanges } from './right-changes.ts';
import { type Reading, valueWords } from './value-words.ts';

const fields = z.record(z.string(), z.unknown());

const parted: readonly (readonly [readonly string[], Part])[] = [
  [['hours'], hourChanges],
  [['addresses'], addressChanges],
  [['granted', 'refused'], rightChanges],
  [['limits'], limitChanges],
  [['features'], featureChanges],
];

function partsOf(field: string, sides: Sides, reading: Reading): readonly Change[] | undefined {
  const [own, part] = parted.find(([names]) => names.includes(field)) ?? [];
  // Fields that are read together are told where the first of them stands.
  const first = own?.find((name) => name in sides.before || name in sides.after);
  return first === undefined || first === field ? part?.(sides, reading) : [];
}

type Told = Pick<Entry, 'before' | 'after' | 'names' | 'targetKind'>;

export function readEntry(translator: Translator, entry: Told): readonly Change[] {
  const { before, after, names, targetKind } = entry;
  const [was = {}, is = {}] = [before, after].map((text) => fields.parse(JSON.parse(text ?? '{}')));
  const sides: Sides = { before: was, after: is };
  const reading: Reading = { translator, names, targetKind };
  return Object.keys({ ...was, ...is }).flatMap((field): readonly Change[] => {
    const whole: Change = {
      name: fieldWords(translator, field),
      was: valueWords(field, was[field], reading),
      is: valueWords(field, is[field], reading),
    };
    return partsOf(field, sides, reading) ?? (whole.was === null && whole.is === null ? [] : [whole]);
  });
}

/** A change in one line of a spreadsheet. Some values have a comma where a line ends. */
export const changeLine = ({ name }: Change, value: string): string =>
  `${name}: ${value.replaceAll(/,?\n/g, ', ')}`;
