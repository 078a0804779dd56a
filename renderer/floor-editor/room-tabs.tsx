/** The rooms: go to one, add one, rename it, take an empty one away. */
import type { TFunction } from 'i18next';
import { MoreHorizontal, Plus } from 'lucide-react';
import { useState } from 'react';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { DrawnRoom } from './drawn.ts';
import { useRooms } from './drawn-room.ts';
import { useEditorStore } from './editor-context.tsx';
import { NameDialog } from './name-dialog.tsx';
import { roomLabel } from './room-label.ts';
import styles from './room-tabs.module.css';
import { useFloorGestures } from './use-floor-gestures.ts';

type Props = { readonly room: DrawnRoom };

type Asked = 'nothing' | 'new' | 'rename';

type RoomChanges = ReturnType<typeof useRoomChanges>;

function useRoomChanges({ room }: Props) {
  const { t } = useTranslation();
  const editor = useEditorStore();
  const rooms = useRooms();
  const { change } = useFloorGestures();
  const isEmpty = rooms.every(({ name, tables }) => name !== room.name || tables.length === 0);
  return {
    rooms,
    isEmpty,
    problemOf: (name: string): string | null =>
      rooms.some((each) => each.name.toLowerCase() === name.toLowerCase() && each.name !== room.name)
        ? t('floorEditor.rooms.taken', { room: name })
        : null,
    add: (name: string): void =>
      editor.setState(({ emptyRooms }) => ({ emptyRooms: [...emptyRooms, name], room: name, selected: [] })),
    rename: (area: string): void => {
      editor.setState(({ emptyRooms }) => ({
        room: area,
        emptyRooms: emptyRooms.map((name) => (name === room.name ? area : name)),
      }));
      change([...room.drawn.map(({ table }) => table), ...room.loose], { area });
    },
    remove: (): void =>
      editor.setState(({ emptyRooms }) => ({
        room: null,
        emptyRooms: emptyRooms.filter((name) => name !== room.name),
      })),
  };
}

const whyKept = (t: TFunction, { isEmpty, rooms }: RoomChanges): string | undefined => {
  if (!isEmpty) return t('floorEditor.rooms.onlyEmpty');
  return rooms.length < 2 ? t('floorEditor.rooms.last') : undefined;
};

type MenuProps = Props & { readonly changes: RoomChanges; readonly onRename: () => void };

function RoomMenu({ room, changes, onRename }: MenuProps) {
  const { t } = useTranslation();
  const label = { room: roomLabel(t, room.name) };
  const { remove } = changes;
  const entries: readonly MenuEntry[] = [
    { kind: 'action', id: 'rename', label: t('floorEditor.rooms.rename', label), onPress: onRename },
    {
      kind: 'action',
      id: 'remove',
      label: t('floorEditor.rooms.remove', label),
      disabledWhy: whyKept(t, changes),
      onPress: remove,
    },
  ];
  return (
    <Menu
      trigger={
        <Button look="plain" snug label={`${t('floorEditor.more')}: ${label.room}`}>
          <MoreHorizontal size={18} aria-hidden />
        </Button>
      }
      entries={entriesWithWhy(entries, useWhyNot('floor'))}
    />
  );
}

function Tabs({ room, rooms }: Props & Pick<RoomChanges, 'rooms'>) {
  const { t } = useTranslation();
  const editor = useEditorStore();
  return (
    <ul className={styles.rooms}>
      {rooms.map(({ name }) => (
        <li key={name}>
          <button
            type="button"
            className={styles.tab}
            aria-current={name === room.name}
            onClick={() => editor.setState({ room: name, selected: [] })}
          >
            {roomLabel(t, name)}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function RoomTabs({ room }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>('nothing');
  const changes = useRoomChanges({ room });
  const label = { room: roomLabel(t, room.name) };
  return (
    <nav className={styles.tabs} aria-label={t('floorEditor.rooms.label')}>
      <Tabs room={room} rooms={changes.rooms} />
      <IconButton
        label={t('floorEditor.rooms.add')}
        icon={<Plus size={18} aria-hidden />}
        disabledWhy={useWhyNot('floor')}
        onPress={() => setAsked('new')}
      />
      <RoomMenu room={room} changes={changes} onRename={() => setAsked('rename')} />
      {asked === 'nothing' ? null : (
        <NameDialog
          title={asked === 'new' ? t('floorEditor.rooms.add') : t('floorEditor.rooms.rename', label)}
          label={t('floorEditor.rooms.name')}
          {...(asked === 'new' ? { hint: t('floorEditor.rooms.about') } : {})}
          initial={asked === 'new' ? '' : room.name}
          problemOf={changes.problemOf}
          onClose={() => setAsked('nothing')}
          onSave={asked === 'new' ? changes.add : changes.rename}
        />
      )}
    </nav>
  );
}
