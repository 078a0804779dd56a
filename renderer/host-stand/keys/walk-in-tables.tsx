/** Where those who come off the street can sit, the best first, with what each table would cost others. */
import type { PickerTarget } from '../floor/picker-option.tsx';
import { TableTargets } from '../floor/table-targets.tsx';
import { useTableChoices } from '../floor/use-table-choices.ts';
import { useFloorActions } from '../use-actions.ts';
import type { ReadWalkIn } from './read-command.ts';

type Props = ReadWalkIn & {
  /** The table is named in full: the first one is it, and Enter takes it. */
  readonly isReady: boolean;
  readonly onClose: () => void;
};

export function WalkInTables({ size, named, isReady, onClose }: Props) {
  const floor = useFloorActions();
  const { choices, costs } = useTableChoices({ size }, { size, partyId: '', text: named });
  const targets = choices
    .filter(({ view }) => view.state.kind !== 'out')
    .map((choice): PickerTarget => ({ kind: 'table', choice }));
  // That no table is called like this is said where it is typed.
  if (targets.length === 0) return null;
  const pick = (tableIds: readonly string[]): void => {
    onClose();
    floor.walkIn({ size, tableIds });
  };
  return (
    <TableTargets
      {...{ targets, costs }}
      at={isReady ? 0 : -1}
      text={named}
      seater={{ size }}
      onPick={pick}
    />
  );
}
