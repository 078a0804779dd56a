/** One spot of the plan: the drawn table, what is written on it, the menu behind it and its next step on the corner. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import type { ServerMark } from '#renderer/words/server-marks.ts';
import type { Party } from '#shared/parties/party.ts';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import type { Table } from '#shared/tables/table.ts';
import { type FreeWindow, useFreeWindow } from './free-window.ts';
import { cornerOf, faceRoomIn, innerBox, lastLineWidth } from './inner-box.ts';
import { NextStep } from './next-step.tsx';
import { SharedFace } from './shared-face.tsx';
import { SpokenName } from './spoken-name.tsx';
import { spokenTable } from './spoken-table.ts';
import { SpotFrame } from './spot-frame.tsx';
import type { SpotView } from './spot-view.ts';
import { useStageWords } from './stage-words.ts';
import { TableFace } from './table-face.tsx';
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
  /** Who is chosen, where that may change how the spot looks. */
  readonly selected: Party | null;
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

function lookOf({ state }: SpotView): keyof typeof looks {
  const isLeaving = state.kind === 'seated' && isLeavingSoon(state.sitting.seating.stage);
  return isLeaving ? 'leaving' : state.kind;
}

type ButtonProps = Pick<Props, 'marks' | 'width' | 'height' | 'rotation' | 'shape'> & {
  readonly view: SpotView;
  readonly free: FreeWindow | null;
};

/** Told anew every minute; what is drawn inside ticks by itself. */
function useSpokenName(view: SpotView, server: string | undefined, free: FreeWindow | null): string {
  const { t } = useTranslation();
  const stageWord = useStageWords();
  return spokenTable(view, { t, stageWord, now: useNow(minuteMs / 4), server, free });
}

function Face({ view, free, marks, ...drawn }: ButtonProps) {
  const mark = view.serverId === null ? undefined : marks.get(view.serverId);
  const inner = innerBox(drawn);
  const isShared = view.state.kind === 'shared';
  return (
    <span className={styles.words} style={isShared ? undefined : inner}>
      {isShared ? (
        <SharedFace view={view} />
      ) : (
        <TableFace view={view} room={faceRoomIn(inner, lastLineWidth(drawn))} mark={mark} free={free} />
      )}
    </span>
  );
}

const coversOf = ({ state }: SpotView): number =>
  sittingsIn(state).reduce((sum, { seating }) => sum + seating.covers, 0);

export const TableSpot = memo(function TableSpot({ ids, selected, isTabStop, left, top, ...drawn }: Props) {
  const view = useSpot(ids);
  const server = view.serverId === null ? undefined : drawn.marks.get(view.serverId);
  const free = useFreeWindow(view.tables[0]?.id ?? '');
  const spoken = useSpokenName(view, server?.name, free);
  const entries = useTableMenu(view);
  const { width, height, rotation, shape } = drawn;
  const [lead] = view.tables;
  if (lead === undefined) return null;
  const isChoice = view.state.kind === 'free' && selected !== null && selected.size <= view.seatsMax;
  return (
    <SpotFrame
      {...{ view, left, top, width, height }}
      tone={server?.tone}
      className={classNames(looks[lookOf(view)], isChoice && styles.choice)}
    >
      <TableShape {...{ shape, width, height, rotation }} seats={view.seatsMax} covers={coversOf(view)} />
      <Menu
        opens="on-click"
        trigger={
          <button type="button" className={styles.button} tabIndex={isTabStop ? 0 : -1} data-spot={lead.id}>
            <SpokenName words={spoken} />
            <Face view={view} free={free} {...drawn} />
          </button>
        }
        entries={entries}
      />
      <NextStep view={view} selected={selected} at={cornerOf(drawn)} />
    </SpotFrame>
  );
});
