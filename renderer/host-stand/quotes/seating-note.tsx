/** What to know before somebody is put at a table: whose server was seated a moment ago, and whose promise that breaks. */
import type { ReactNode } from 'react';
import type { Seater } from '#renderer/connection/station.ts';
import { useDoubleSeatWarning } from '../servers/seat-warning.ts';
import { CostLine } from './cost-line.tsx';
import styles from './quotes.module.css';
import { useSeatingCosts } from './use-seating-costs.ts';

type Props = { readonly seater: Seater; readonly tableIds: readonly string[] };

function SeatingNote({ seater, tableIds }: Props) {
  const costs = useSeatingCosts(seater, [tableIds]);
  const warning = useDoubleSeatWarning(tableIds, 'partyId' in seater ? seater.partyId : undefined);
  return (
    <span className={styles.note}>
      {warning === null ? null : <span>{warning}</span>}
      <CostLine costs={costs(tableIds)} />
    </span>
  );
}

/** Asked for when it is shown, so that whoever lists what can be done need not wait. */
export const seatingNote = (props: Props): ReactNode => <SeatingNote {...props} />;
