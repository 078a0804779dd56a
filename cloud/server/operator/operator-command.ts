// What an operator can ask for beside running the service, each answered in one sentence.
import { assertNever } from '#shared/must.ts';
import { CannotStart } from '../cannot-start.ts';
import type { Cloud } from '../cloud.ts';
import { announceRestore } from './announce-restore.ts';
import { eraseGuest } from './erase-guest.ts';

export type OperatorCommand =
  | { readonly kind: 'restored' }
  | { readonly kind: 'erase-guest'; readonly restaurant: string; readonly guest: string };

export const operatorUsage =
  'cloud restored --data DIR, or cloud erase-guest --data DIR --restaurant ID --guest ID-OR-PHONE';

interface Words {
  readonly command: string;
  readonly restaurant: string | undefined;
  readonly guest: string | undefined;
}

export function parseCommand({ command, restaurant, guest }: Words): OperatorCommand {
  if (command === 'restored') return { kind: command };
  if (command === 'erase-guest' && restaurant !== undefined && guest !== undefined)
    return { kind: command, restaurant, guest };
  throw new CannotStart(`Usage: ${operatorUsage}.`);
}

type Means = Pick<Cloud, 'clock' | 'random' | 'database'>;

export async function runCommand(means: Means, command: OperatorCommand): Promise<string> {
  switch (command.kind) {
    case 'restored': {
      const count = await announceRestore(means);
      return `The restore is announced to ${count} restaurants. Their stations give back what the backup did not hold.`;
    }
    case 'erase-guest':
      return erased(means, command);
    default:
      return assertNever(command);
  }
}

async function erased(
  means: Means,
  { restaurant, guest }: Extract<OperatorCommand, { kind: 'erase-guest' }>,
): Promise<string> {
  const answer = await eraseGuest(means, { restaurantId: restaurant, guest });
  if (answer.kind === 'no-restaurant') throw new CannotStart('There is no restaurant with this id.');
  if (answer.guests === 0) throw new CannotStart('This restaurant knows no such guest.');
  return 'The guest is erased here, and at each station when it next asks. Backups forget within 30 days.';
}
