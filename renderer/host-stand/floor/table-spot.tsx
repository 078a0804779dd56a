/** One spot of the plan: the drawn table, what is written on it, the menu behind it and its next step on the corner. */
import { memo } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import type { ServerMark } from '#renderer/words/server-marks.ts';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import type { Table } from '#shared/tables/table.ts';
import { useDragRegistry } from '../drag/drag-registry.ts';
import { cornerOf } from './inner-box.ts';
import { NextStep } from './next-step.tsx';
import { SpotFrame } from './spot-frame.tsx';
import type { SpotView } from './spot-view.ts';
import { SpotWords } from './spot-words.tsx';
import { useTableMenu } from './table-menu.ts';
import { TableShape } from './table-shape.tsx';
import styles from './table-spot.module.css';
import { sittingsIn } from './table-state.ts';
import { useSpot } from './use-spot.ts';

/** All plain values: a spot is drawn again when one of them, or its own part of the rows, has changed. */
type Props = {
  /** The ids of its tables, the leading one first. */
  readonly ids: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly shape: Table['shape'];
  /** Whoever is chosen could sit here, were it free. */
  readonly hasRoom: boolean;
  readonly marks: ReadonlyMap<string, ServerMark>;
  /** The one spot the Tab key comes to. */
  readonly isTabStop: boolean;
};

const looks = {
  free: styles.free,
  out: styles.out,
  dirty: styles.dirty,
  held: styles.held,
  seated: styles.seated,
  leaving: styles.leaving,
  shared: styles.shared,
} as const;

function lookOf({ state, awaited }: SpotView): keyof typeof looks {
  if (state.kind === 'free' && awaited.length > 0) return 'held';
  const isLeaving = state.kind === 'seated' && isLeavingSoon(state.sitting.seating.stage);
  return isLeaving ? 'leaving' : state.kind;
}

const coversOf = ({ state }: SpotView): number =>
  sittingsIn(state).reduce((sum, { seating }) => sum + seating.covers, 0);

export const TableSpot = memo(function TableSpot({ ids, hasRoom, isTabStop, left, top, ...drawn }: Props) {
  const view = useSpot(ids);
  const server = view.serverId === null ? undefined : drawn.marks.get(view.serverId);
  const entries = useTableMenu(view);
  const { hand } = useDragRegistry();
  const { width, height, rotation, shape } = drawn;
  const [lead] = view.tables;
  if (lead === undefined) return null;
  const isChoice = hasRoom && view.state.kind === 'free';
  // Two parties' own face lies over the drawing and has its own line.
  const isDashed = view.isKept && view.state.kind !== 'shared';
  return (
    <SpotFrame
      {...{ view, left, top, width, height }}
      tone={server?.tone}
      className={classNames(looks[lookOf(view)], isChoice && styles.choice, isDashed && styles.kept)}
    >
      <TableShape {...{ shape, width, height, rotation }} seats={view.seatsMax} covers={coversOf(view)} />
      <Menu
        opens="on-click"
        mayOpen={() => hand.getState() === null}
        trigger={
          <button type="button" className={styles.button} tabIndex={isTabStop ? 0 : -1} data-spot={lead.id}>
            <SpotWords view={view} server={server} drawn={drawn} />
          </button>
        }
        entries={entries}
      />
      <NextStep view={view} isChoice={isChoice} at={cornerOf(drawn)} />
    </SpotFrame>
  );
});
