/** Which room the chosen tables stand in; shown where there is more than one. */

import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Table } from '#shared/tables/table.ts';
import { useRooms } from '../drawn-room.ts';
import { useEditorStore } from '../editor-context.tsx';
import { roomLabel } from '../room-label.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';

export function RoomChoice({ tables }: { readonly tables: readonly Table[] }) {
  const { t } = useTranslation();
  const editor = useEditorStore();
  const rooms = useRooms();
  const { change } = useFloorGestures();
  const why = useWhyNot('floor');
  const [first] = tables;
  if (first === undefined || rooms.length < 2) return null;
  const choose = (area: string): void => {
    editor.setState({ room: area });
    change(tables, { area });
  };
  return (
    <Select
      label={t('floorEditor.details.room')}
      value={first.area}
      options={rooms.map(({ name }) => ({ value: name, label: roomLabel(t, name) }))}
      disabledWhy={why}
      onChange={choose}
    />
  );
}
