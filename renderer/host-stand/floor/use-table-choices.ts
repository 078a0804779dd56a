/** What somebody can be put at, the best first, with what each of it would cost others. */
import type { Seater } from '#renderer/connection/station.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { type FeltCosts, isGrave } from '../quotes/felt-costs.ts';
import { useSeatingCosts } from '../quotes/use-seating-costs.ts';
import { type TableChoice, tableChoices, type Wanted } from './table-choices.ts';
import { isUntaken } from './table-state.ts';

type Choices = {
  readonly choices: readonly TableChoice[];
  readonly costs: (tableIds: readonly string[]) => FeltCosts;
};

const tablesOf = ({ view }: TableChoice): readonly string[] => view.tables.map(({ id }) => id);

const isFelt = ({ view }: TableChoice): boolean => isUntaken(view.state);

export function useTableChoices(seater: Seater, wanted: Omit<Wanted, 'breaks'>): Choices {
  const rows = useStand((state) => state.rows);
  const costs = useSeatingCosts(seater, tableChoices(rows, wanted).filter(isFelt).map(tablesOf));
  const breaks = (tableIds: readonly string[]): boolean => costs(tableIds).some(isGrave);
  return { choices: tableChoices(rows, { ...wanted, breaks }), costs };
}
