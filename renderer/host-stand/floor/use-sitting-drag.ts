/** One of two parties at a table is picked up by its name. */
import { useMemo } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { DragSource } from '../drag/drag-registry.ts';
import { type Draggable, useDragSource } from '../drag/use-drag-source.ts';
import type { Sitting } from './table-state.ts';

export function useSittingDrag({ seating, party }: Sitting): Draggable {
  const { t } = useTranslation();
  const source = useMemo(
    (): DragSource => ({
      name: partyName(t, party),
      payload: { kind: 'sitting', seatingId: seating.id },
    }),
    [t, party, seating.id],
  );
  return useDragSource(`sitting ${seating.id}`, source);
}
