/** What a word somebody looks for can name among the values of an entry: rights, limits, features, roles and plans, as they are read there. */
import type { TFunction } from 'i18next';
import { limitNames } from '../../back-office/limit-names.ts';
import type { Filter } from '../entries.ts';
import { ownLimitWords } from './plan-changes.ts';
import { planWords, roleWords, type Words } from './value-words.ts';

type Search = NonNullable<Filter['search']>;
export type NamedValue = NonNullable<Search['values']>[number];

type Named = { readonly fields: readonly NamedValue['field'][]; readonly words: Words };

const limitWords = (t: TFunction): Words =>
  Object.fromEntries(limitNames.map((limit) => [limit, ownLimitWords(t, limit)]));

const namedValues = (t: TFunction): readonly Named[] => [
  { fields: ['granted', 'refused'], words: t('rights.can', { returnObjects: true }) },
  { fields: ['limits'], words: limitWords(t) },
  { fields: ['features'], words: t('officePlans.names', { returnObjects: true }) },
  { fields: ['plan', 'defaultPlan'], words: planWords(t) },
  { fields: ['role'], words: roleWords(t) },
];

export const valuesNamed = (t: TFunction, isNamed: (words: string) => boolean): readonly NamedValue[] =>
  namedValues(t).flatMap(({ fields, words }) =>
    Object.entries(words).flatMap(([value, said]) =>
      isNamed(said) ? fields.map((field) => ({ field, value })) : [],
    ),
  );
