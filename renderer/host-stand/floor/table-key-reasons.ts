/** Why a letter does nothing at a table as it is now. A key that means something else there, or is the list's, has no reason. */
import type { TFunction } from 'i18next';
import { partyName } from '#renderer/words/party-words.ts';
import { nextStage } from '#shared/seatings/stages.ts';
import type { TableKey } from '../keys/stand-keys.ts';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';

export function tableKeyReason(t: TFunction, key: TableKey, view: SpotView): string | null {
  switch (key) {
    case 'advance':
      return advanceReason(t, view);
    case 'move':
      return moveReason(t, view);
    case 'service':
      return occupiedReason(t, view);
    case 'split':
      return view.tables.length < 2
        ? t('keyReasons.alone', { table: spotName(view) })
        : occupiedReason(t, view);
    case 'hold':
      return occupiedReason(t, view);
    case 'clear':
      return view.state.kind === 'shared' ? t('keyReasons.twoSit', { table: spotName(view) }) : null;
  }
}

function advanceReason(t: TFunction, view: SpotView): string | null {
  const { state } = view;
  const table = spotName(view);
  if (state.kind === 'shared') return t('keyReasons.twoSit', { table });
  if (state.kind !== 'seated') return t('keyReasons.nobodySits', { table });
  const { seating, party } = state.sitting;
  return nextStage(seating.stage) === null ? t('keyReasons.paid', { name: partyName(t, party) }) : null;
}

/** An empty table is picked up by the same key. */
function moveReason(t: TFunction, view: SpotView): string | null {
  return view.state.kind === 'out' ? t('keyReasons.outOfService', { table: spotName(view) }) : null;
}

function occupiedReason(t: TFunction, view: SpotView): string | null {
  const { state } = view;
  const table = spotName(view);
  if (state.kind === 'shared') return t('keyReasons.twoSit', { table });
  if (state.kind === 'out') return t('keyReasons.outOfService', { table });
  if (state.kind !== 'seated') return null;
  return t('keyReasons.occupied', { table, name: partyName(t, state.sitting.party) });
}
