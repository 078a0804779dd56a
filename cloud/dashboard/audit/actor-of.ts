/** By whom an entry is, so that nobody is taken for another: the name, and what tells those of one name apart. */
import type { TFunction } from 'i18next';
import type { Entry } from './entries.ts';
import type { Apart } from './tell-apart.ts';

type Told = Pick<Entry, 'actorKind' | 'actorId' | 'actorName'>;

export function actorOf(t: TFunction, { actorKind, actorId, actorName }: Told, apart: Apart): string {
  const kind = t(`contract.audit.actors.${actorKind}`);
  if (actorName === null) return kind;
  const detail = apart.get(actorId ?? '');
  const name = detail === undefined ? actorName : `${actorName} (${detail})`;
  // A name alone does not say that it is nobody of the house.
  return actorKind === 'operator' ? `${name}, ${kind}` : name;
}
