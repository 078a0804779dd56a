/** What is typed into the search of an audit trail, with all that its words name in the language it is read in. */
import type { i18n as Translator } from 'i18next';
import { foldText } from '#shared/text/fold-text.ts';
import type { Filter } from './entries.ts';

type Search = NonNullable<Filter['search']>;

/** Those of them always show by whom it was: no name stands in place of these words. */
const shownKinds = ['operator', 'station', 'system', 'guest', 'api-key'] as const;

/** Undefined: nothing to look for. */
export function searchOf({ t }: Translator, typed: string): Search | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const wanted = foldText(text).split(/\s+/);
  const isNamed = (words: string): boolean => wanted.every((word) => foldText(words).includes(word));
  const naming = (all: Readonly<Record<string, string>>): string[] =>
    Object.entries(all).flatMap(([name, words]) => (isNamed(words) ? [name] : []));
  return {
    text,
    actions: naming(t('auditActions', { returnObjects: true })).map((name) => name.replace('_', '.')),
    fields: naming(t('auditFields', { returnObjects: true })),
    targetKinds: naming(t('auditTargets', { returnObjects: true })),
    actorKinds: shownKinds.filter((kind) => isNamed(t(`contract.audit.actors.${kind}`))),
  };
}
