/** The rooms as they are drawn, and the way to where they are drawn. */
import { LayoutDashboard } from 'lucide-react';
import { goTo } from '#renderer/host-stand/go-to.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Room, roomsOf } from '#shared/floor/rooms.ts';
import { SectionFrame } from '../section-frame.tsx';
import styles from '../settings.module.css';
import rooms from './floor-section.module.css';
import { RoomPicture } from './room-picture.tsx';

function RoomCard({ room }: { readonly room: Room }) {
  const { t } = useTranslation();
  const seats = room.tables.reduce((sum, { seatsMax }) => sum + seatsMax, 0);
  const name = room.name === '' ? t('tables.noArea') : room.name;
  const facts = [
    t('settings.floor.tables', { count: room.tables.length }),
    t('settings.floor.seats', { count: seats }),
  ].join(' · ');
  return (
    <li className={rooms.room}>
      <RoomPicture room={room} label={`${name}: ${facts}`} />
      <p className={rooms.name}>{name}</p>
      <p className={rooms.facts}>{facts}</p>
    </li>
  );
}

export function FloorSection() {
  const { t } = useTranslation();
  const { view } = useServices();
  const drawn = roomsOf(useStand(({ rows }) => rows.tables));
  return (
    <SectionFrame section="floor">
      {drawn.length === 0 ? <p className={styles.none}>{t('settings.floor.none')}</p> : null}
      <ul className={rooms.rooms}>
        {drawn.map((room) => (
          <RoomCard key={room.name} room={room} />
        ))}
      </ul>
      <p>
        <Button look="primary" onPress={() => goTo(view, 'floor-editor')}>
          <LayoutDashboard size={16} aria-hidden />
          {t('settings.floor.draw')}
        </Button>
      </p>
    </SectionFrame>
  );
}
