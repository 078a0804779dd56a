/** Which tables can be put together, as a manager says it. */
import { useMemo } from 'react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { tableNames } from '#renderer/words/party-words.ts';
import type { Join } from '#shared/joins/join.ts';
import type { Table } from '#shared/tables/table.ts';

type Seats = Pick<Join, 'seatsMin' | 'seatsMax'>;

export type JoinGestures = {
  /** Of exactly these tables. */
  readonly joinOf: (tables: readonly Table[]) => Join | null;
  readonly allow: (tables: readonly Table[]) => void;
  readonly change: (join: Join, seats: Seats) => void;
  readonly forbid: (join: Join) => void;
};

const mostSeats = 99;

const sameTables = ({ tableIds }: Join, tables: readonly Table[]): boolean =>
  tableIds.length === tables.length && tables.every(({ id }) => tableIds.includes(id));

/** Somebody who fits one table does not need two. */
function seatsOf(tables: readonly Table[]): Seats {
  const largest = Math.max(...tables.map((each) => each.seatsMax));
  const all = tables.reduce((sum, each) => sum + each.seatsMax, 0);
  const seatsMax = Math.min(mostSeats, all);
  return { seatsMin: Math.min(largest + 1, seatsMax), seatsMax };
}

export function useJoins(): JoinGestures {
  const { t } = useTranslation();
  const { mintId, store } = useServices();
  const joins = useStand(({ rows }) => rows.joins);
  const { make } = useGestures();
  return useMemo(() => {
    const namesOf = (tableIds: readonly string[]): string => tableNames(t, tableIds, store.getState().rows);
    const joinOf = (tables: readonly Table[]): Join | null =>
      [...joins.values()].find((join) => !join.removed && sameTables(join, tables)) ?? null;
    return {
      joinOf,
      allow: (tables) => {
        const tableIds = tables.map(({ id }) => id);
        const done = t('floorEditor.joins.saved', { tables: namesOf(tableIds) });
        void make('joins.set', { joinId: mintId(), details: { tableIds, ...seatsOf(tables) } }, done);
      },
      change: ({ id }, seats) => void make('joins.set', { joinId: id, details: seats }, null),
      forbid: ({ id, tableIds }) => {
        const done = t('floorEditor.joins.removed', { tables: namesOf(tableIds) });
        void make('joins.set', { joinId: id, details: {}, removed: true }, done);
      },
    };
  }, [joins, make, mintId, store, t]);
}
