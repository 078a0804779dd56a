/** The drawing with everything around it: shapes to add on the left, what is chosen on the right, rooms above. */
import { LayoutGrid } from 'lucide-react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Canvas } from './canvas/canvas.tsx';
import styles from './drawing.module.css';
import type { DrawnRoom } from './drawn.ts';
import { useDrawnRoom, useRooms, useSelected } from './drawn-room.ts';
import { roomLabel } from './room-label.ts';
import { RoomTabs } from './room-tabs.tsx';
import { Details } from './side/details.tsx';
import { GhostTable } from './side/ghost.tsx';
import { JoinsList } from './side/joins-list.tsx';
import { Palette } from './side/palette.tsx';
import { SectionsList } from './side/sections-list.tsx';
import { Tray } from './side/tray.tsx';
import { StatusBar } from './status-bar.tsx';
import { useFloorGestures } from './use-floor-gestures.ts';
import { WhoMayDraw } from './who-may-draw.tsx';

type Props = { readonly room: DrawnRoom };

/** Where nothing is drawn, what to do next; a restaurant without any table is told more. */
function NothingDrawn({ room }: Props) {
  const { t } = useTranslation();
  const { add } = useFloorGestures();
  const why = useWhyNot('floor');
  const isFirst = useRooms().every(({ tables }) => tables.length === 0);
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={<LayoutGrid size={32} aria-hidden />}
        title={
          isFirst
            ? t('floorEditor.empty.title')
            : t('floorEditor.empty.room', { room: roomLabel(t, room.name) })
        }
        text={isFirst ? t('floorEditor.empty.text') : t('floorEditor.empty.roomText')}
        action={
          <Button look="primary" disabledWhy={why} onPress={() => add(room, 'square', null)}>
            {t('floorEditor.empty.action')}
          </Button>
        }
      />
    </div>
  );
}

function Side({ room }: Props) {
  const selected = useSelected();
  return (
    <aside className={styles.side}>
      {selected.length === 0 ? (
        <>
          <SectionsList />
          <JoinsList />
        </>
      ) : (
        <Details room={room} selected={selected} />
      )}
    </aside>
  );
}

export function Drawing() {
  const { t } = useTranslation();
  const isLoaded = useStand(({ loaded }) => loaded);
  const found = useDrawnRoom();
  if (!isLoaded) return <Skeleton shape="tile" />;
  const room = found ?? { name: t('floorEditor.rooms.first'), drawn: [], loose: [] };
  return (
    <div className={styles.editor}>
      <Palette room={room} />
      <div className={styles.middle}>
        <WhoMayDraw />
        <RoomTabs room={room} />
        <Tray room={room} />
        <div className={styles.floor} data-news-corner>
          <Canvas room={room} />
          {room.drawn.length === 0 && room.loose.length === 0 ? <NothingDrawn room={room} /> : null}
        </div>
        <StatusBar />
      </div>
      <Side room={room} />
      <GhostTable />
    </div>
  );
}
