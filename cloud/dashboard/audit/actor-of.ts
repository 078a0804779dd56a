/** By whom an entry is, so that nobody is taken for another: the name, and what they sign in with. */
import type { TFunction } from 'i18next';
import type { Entry } from './entries.ts';

type Told = Pick<Entry, 'actorKind' | 'actorName' | 'actorSignInName'>;

export function actorOf(t: TFunction, { actorKind, actorName, actorSignInName }: Told): string {
  const name = actorName ?? t(`contract.audit.actors.${actorKind}`);
  return actorSignInName === null ? name : `${name} (${actorSignInName})`;
}
