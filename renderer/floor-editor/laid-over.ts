/** What a table of the drawing lies over, in words: on the table, in the bar, and for who does not see it. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { laidOver } from '#shared/floor/laid-over.ts';
import { type DrawnRoom, placesIn } from './drawn.ts';

/** By table, "overlaps table 5"; nothing of those that lie over none. */
export function useLaidOver(room: DrawnRoom | null): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  return useMemo(() => (room === null ? new Map() : wordsOf(t, room)), [t, room]);
}

function wordsOf(t: TFunction, { drawn }: DrawnRoom): ReadonlyMap<string, string> {
  const names = new Map(drawn.map(({ table }) => [String(table.id), table.name]));
  return new Map(
    [...laidOver(placesIn(drawn))].map(([id, others]) => {
      const tables = others.map((other) => names.get(other)).join(', ');
      return [id, t('floorEditor.said.over', { count: others.length, tables })];
    }),
  );
}
