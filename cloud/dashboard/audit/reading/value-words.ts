/** One value of an audit entry as people read it: names for ids and for words of the program, dates for moments. */
import type { TFunction, i18n as Translator } from 'i18next';
import { languageNames, languageOf } from '#shared/strings/languages.ts';
import { amountWords, countWords } from '../../plan/amount-words.ts';
import { momentWords } from '../../time/time-words.ts';
import { fieldWords } from '../action-words.ts';

export type Reading = {
  readonly translator: Translator;
  /** By the ids that stand in the entry. */
  readonly names: Readonly<Record<string, string>>;
  readonly targetKind: string;
};

export type Words = Readonly<Record<string, string>>;
type Speak = (value: string, reading: Reading) => string;

const among = (words: Words, value: string): string =>
  (Object.hasOwn(words, value) ? words[value] : null) ?? value;

function statesOf({ translator: { t }, targetKind }: Reading): Words {
  switch (targetKind) {
    case 'tenant':
      return t('office.tenants.states', { returnObjects: true });
    case 'application':
      return t('office.applications.states', { returnObjects: true });
    case 'withdrawal':
    case 'plan-request':
      return t('office.withdrawals.states', { returnObjects: true });
    case 'operator':
      return t('office.operators.states', { returnObjects: true });
    default:
      return t('invitations.staffState', { returnObjects: true });
  }
}

const statusesOf = ({ translator: { t }, targetKind }: Reading): Words =>
  targetKind === 'restaurant'
    ? t('restaurants.statuses', { returnObjects: true })
    : t('office.tenants.statuses', { returnObjects: true });

export const planWords = (t: TFunction): Words => t('office.plans.names', { returnObjects: true });

const planName: Speak = (value, { translator: { t } }) => among(planWords(t), value);

/** Of operators and of the people of a restaurant. */
export const roleWords = (t: TFunction): Words => ({
  ...t('office.roles', { returnObjects: true }),
  ...t('dashboard.roles', { returnObjects: true }),
});

const regionName: Speak = (value, { translator: { language } }) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;

const currencyName: Speak = (value, { translator: { language } }) =>
  `${value} · ${new Intl.DisplayNames([language], { type: 'currency' }).of(value)}`;

const languageName: Speak = (value) => languageNames[languageOf(value)];

const moment: Speak = (value, { translator: { language } }) => momentWords(language, Date.parse(value));

const spoken: Readonly<Record<string, Speak>> = {
  role: (value, { translator: { t } }) => among(roleWords(t), value),
  state: (value, reading) => among(statesOf(reading), value),
  status: (value, reading) => among(statusesOf(reading), value),
  plan: planName,
  defaultPlan: planName,
  cycle: (value, { translator: { t } }) => among(t('office.tenants.cycles', { returnObjects: true }), value),
  supportPriority: (value, { translator: { t } }) =>
    among(t('office.tenants.priorities', { returnObjects: true }), value),
  registration: (value, { translator: { t } }) =>
    among(t('office.settings.registrations', { returnObjects: true }), value),
  audience: (value, { translator: { t } }) =>
    among(t('office.announcements.audiences', { returnObjects: true }), value),
  by: (value, { translator: { t } }) => among(t('trail.secondFactors', { returnObjects: true }), value),
  country: regionName,
  currency: currencyName,
  language: languageName,
  locale: languageName,
  until: moment,
  timeZone: (value) => value.replaceAll('_', ' '),
  // A random name that says nothing to anybody.
  logoKey: (_, { translator: { t } }) => t('trail.aPicture'),
  // By what it shows, as long as it is there and somebody has said so.
  primary: (id, { names, translator: { t } }) => names[id] ?? t('trail.aPicture'),
};

const isAmount = (field: string): boolean => field.endsWith('Minor');
const isMoment = (field: string): boolean => field.endsWith('At');

function numberWords(field: string, value: number, { language }: Translator): string {
  if (isMoment(field)) return momentWords(language, value);
  return isAmount(field) ? amountWords(language, value) : countWords(language, value);
}

/** Null: there is nothing. */
export function valueWords(field: string, value: unknown, reading: Reading): string | null {
  const { translator, names } = reading;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return spoken[field]?.(value, reading) ?? names[value] ?? value;
  if (typeof value === 'number') return numberWords(field, value, translator);
  if (typeof value === 'boolean') return translator.t(value ? 'trail.yes' : 'trail.no');
  if (typeof value !== 'object') return String(value);
  const inside = Array.isArray(value)
    ? value.map((one: unknown) => valueWords(field, one, reading))
    : Object.entries(value).map(
        ([key, one]) => `${fieldWords(translator, key)}: ${valueWords(key, one, reading)}`,
      );
  return inside.length === 0 ? null : inside.join('\n');
}
