/** What is written on a spot and what a screen reader says of it. As minutes pass it is told anew; the spot around it is not. */
import type { ServerMark } from '#renderer/words/server-marks.ts';
import { useFreeWindow } from './free-window.ts';
import { type Drawn, faceRoomIn, innerBox, lastLineWidth } from './inner-box.ts';
import { SharedFace } from './shared-face.tsx';
import { SpokenName } from './spoken-name.tsx';
import type { SpotView } from './spot-view.ts';
import styles from './spot-words.module.css';
import { TableFace } from './table-face.tsx';

type Props = {
  readonly view: SpotView;
  readonly server: ServerMark | undefined;
  readonly drawn: Drawn;
};

export function SpotWords({ view, server, drawn }: Props) {
  const free = useFreeWindow(view.tables[0]?.id ?? '');
  const inner = innerBox(drawn);
  const isShared = view.state.kind === 'shared';
  return (
    <>
      <SpokenName view={view} server={server?.name} free={free} />
      <span className={styles.words} style={isShared ? undefined : inner}>
        {isShared ? (
          <SharedFace view={view} />
        ) : (
          <TableFace view={view} room={faceRoomIn(inner, lastLineWidth(drawn))} mark={server} free={free} />
        )}
      </span>
    </>
  );
}
