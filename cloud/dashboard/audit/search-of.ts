/** What is typed into the search of an audit trail, with all that its words name in the language it is read in. */
import type { i18n as Translator } from 'i18next';
import { foldText } from '#shared/text/fold-text.ts';
import type { Filter } from './entries.ts';
import { valuesNamed } from './reading/named-values.ts';

type Search = NonNullable<Filter['search']>;
type Sought = Omit<Search, 'words'>;

/** Shorter ones stand in nearly every entry. */
const leastLetters = 3;
const mostWords = 4;

/** Those of them always show by whom it was: no name stands in place of these words. */
const shownKinds = ['operator', 'station', 'system', 'guest', 'api-key'] as const;

/** Undefined: nothing to look for. */
export function searchOf(i18n: Translator, typed: string): Search | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const words = text.split(/\s+/).filter((word) => word.length >= leastLetters);
  const several = words.length > 1 ? words.slice(0, mostWords) : [];
  return { ...soughtOf(i18n, text), words: several.map((word) => soughtOf(i18n, word)) };
}

function soughtOf(i18n: Translator, text: string): Sought {
  const { t } = i18n;
  const wanted = foldText(text).split(/\s+/);
  const isNamed = (words: string): boolean => wanted.every((word) => foldText(words).includes(word));
  const naming = (all: Readonly<Record<string, string>>): string[] =>
    Object.entries(all).flatMap(([name, words]) => (isNamed(words) ? [name] : []));
  return {
    text,
    actions: naming(t('auditActions', { returnObjects: true })).map((name) => name.replace('_', '.')),
    fields: naming(t('auditFields', { returnObjects: true })),
    values: valuesNamed(t, isNamed),
    targetKinds: naming(t('auditTargets', { returnObjects: true })),
    actorKinds: shownKinds.filter((kind) => isNamed(t(`contract.audit.actors.${kind}`))),
  };
}
