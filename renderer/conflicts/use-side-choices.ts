/** An answer for each side of a clash: keep what holds, or make the other side hold by ordinary gestures. */
import type { TFunction } from 'i18next';
import type { ConflictCard } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { type Gestures, useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { partyName, tableWords } from '#renderer/words/party-words.ts';
import { assertNever } from '#shared/must.ts';
import { actWords, valueWords } from './act-words.ts';
import { clashesOf, type Side, type Step, sidesOfCard } from './clash.ts';
import type { SettlementChoice } from './settlement-choice.ts';

type Teller = { readonly t: TFunction; readonly rows: Rows };

const queueName = (rows: Rows, value: unknown): string | undefined =>
  typeof value === 'string' ? rows.queues.get(value)?.name : undefined;

function labelOf({ t, rows }: Teller, side: Side): string {
  switch (side.says) {
    case 'seated':
      return t('conflicts.action.keepSeated');
    case 'removed':
      return t(`conflicts.action.wasRemoved.${side.reason}`);
    case 'at': {
      const { tableIds = [] } = rows.seatings.get(side.seatingId) ?? {};
      if (tableIds.length === 0) return t('conflicts.action.staysAtBar');
      const table = tableWords(t, tableIds, rows);
      return t('conflicts.action.staysAt', { table });
    }
    case 'values':
      return t(side.steps.length === 0 ? 'conflicts.action.keepValue' : 'conflicts.action.takeValue', {
        value: side.values.map((value) => queueName(rows, value) ?? valueWords(t, value)).join(', '),
      });
    default:
      return assertNever(side);
  }
}

function takeStep({ t, rows }: Teller, { make }: Gestures, step: Step): Promise<boolean> {
  const nameOf = (partyId: string): string => partyName(t, rows.parties.get(partyId) ?? null);
  switch (step.kind) {
    case 'log.undo':
      return make(
        step.kind,
        step.input,
        t('gestures.step.undone', { what: actWords({ t, rows }, step.act, null) }),
      );
    case 'parties.callToTable': {
      const did = opDoneWords(t, { kind: 'party.call', payload: step.input }, rows);
      return make(step.kind, step.input, did);
    }
    case 'parties.requeue':
      return make(step.kind, step.input, t('gestures.done.requeued', { name: nameOf(step.input.partyId) }));
    case 'parties.remove': {
      const { partyId, reason } = step.input;
      return make(step.kind, step.input, t(`gestures.done.removed.${reason}`, { name: nameOf(partyId) }));
    }
    case 'parties.edit':
      return make(step.kind, step.input, t('gestures.done.edited', { name: nameOf(step.input.partyId) }));
    default:
      return assertNever(step);
  }
}

export function useSideChoices(
  card: ConflictCard,
  settle: (how: 'redone' | 'kept') => Promise<boolean>,
): readonly SettlementChoice[] {
  const { t } = useTranslation();
  const gestures = useGestures();
  const rows = useStand((state) => state.rows);
  const teller = { t, rows };
  const sides = sidesOfCard(clashesOf(card), rows);
  const choose = async ({ steps }: Side): Promise<void> => {
    for (const step of steps) if (!(await takeStep(teller, gestures, step))) return;
    await settle(steps.length === 0 ? 'kept' : 'redone');
  };
  return sides.map((side, at) => ({
    id: `side-${at}`,
    label: labelOf(teller, side),
    isMain: true,
    onPress: () => void choose(side),
  }));
}
