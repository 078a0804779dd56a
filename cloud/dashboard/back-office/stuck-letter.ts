/** Letters that did not leave, by the reason of their last try, and that reason in words. */
import type { TFunction } from 'i18next';
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type StuckLetter = Awaited<ReturnType<CloudApi['office']['letters']['stuck']['query']>>[number];
export type Stuck = Pick<StuckLetter, 'why'> & { readonly letters: readonly StuckLetter[] };

export const byReason = (letters: readonly StuckLetter[]): readonly Stuck[] =>
  [...Map.groupBy(letters, ({ why }) => JSON.stringify(why)).values()].flatMap((those) => {
    const [first] = those;
    return first === undefined ? [] : [{ why: first.why, letters: those }];
  });

export function whyWords(t: TFunction, why: StuckLetter['why']): string {
  if (why === null) return t('officeLetters.unkept');
  return t(`officeLetters.why.${why.kind}`, { said: 'said' in why ? why.said : '' });
}
