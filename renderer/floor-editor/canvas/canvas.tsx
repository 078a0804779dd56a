/** The drawing of one room, to scale on its grid. */
import { useEffect, useMemo, useState } from 'react';
import { usePaneSize } from '#renderer/host-stand/floor/use-pane-size.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Size } from '#shared/floor/place.ts';
import { gridStep } from '#shared/floor/snap.ts';
import { must } from '#shared/must.ts';
import { type DrawnRoom, placeOf } from '../drawn.ts';
import { useEditor, useEditorStore } from '../editor-context.tsx';
import { useLaidOver } from '../laid-over.ts';
import { roomLabel } from '../room-label.ts';
import { useSectionMarks } from '../section-marks.ts';
import styles from './canvas.module.css';
import { fittingScale, type Ground, groundOf } from './ground.ts';
import { JoinLinks, JoinSeats, PullMarks } from './overlay.tsx';
import { SelectionFrame } from './selection-frame.tsx';
import { TableNode } from './table-node.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useCanvasPointer } from './use-canvas-pointer.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';

type Props = { readonly room: DrawnRoom };

const unmeasured: Size = { width: 0, height: 0 };

/** Reckoned anew for another room, another size of the pane, or when somebody asks to see the whole room. */
function useScale(key: string, fitting: () => number): number {
  const zoom = useEditor((state) => state.zoom);
  const [kept, setKept] = useState({ key, scale: fitting() });
  if (kept.key !== key) setKept({ key, scale: fitting() });
  return kept.scale * zoom;
}

function useGround(room: DrawnRoom, pane: Size): Ground {
  const editor = useEditorStore();
  const fits = useEditor((state) => state.fits);
  const places = useMemo(() => room.drawn.flatMap(({ table }) => placeOf(table) ?? []), [room]);
  const key = `${room.name} ${pane.width} ${pane.height} ${fits}`;
  const scale = useScale(key, () => fittingScale(places, pane));
  const ground = useMemo(() => groundOf(places, pane, scale), [places, pane, scale]);
  useEffect(() => editor.setState({ view: ground.view }), [editor, ground]);
  return ground;
}

export function Canvas({ room }: Props) {
  const { t } = useTranslation();
  const { pane, size: paneSize } = usePaneSize();
  const { view, size } = useGround(room, paneSize ?? unmeasured);
  const selected = useEditor((state) => state.selected);
  const isPainting = useEditor(({ tool }) => tool.kind === 'paint');
  const marks = useSectionMarks();
  const over = useLaidOver(room);
  const pointer = useCanvasPointer(room);
  useCanvasKeys(room);
  useWheelZoom(pane);
  const square = gridStep * view.scale;
  const [only] = selected.length === 1 ? room.drawn.filter(({ table }) => table.id === selected[0]) : [];
  return (
    <div ref={pane} className={styles.pane}>
      <div
        role="application"
        aria-label={t('floorEditor.canvas.label', { room: roomLabel(t, room.name) })}
        aria-description={t('floorEditor.canvas.keys')}
        tabIndex={-1}
        data-ground
        data-painting={isPainting}
        className={styles.ground}
        style={{
          ...size,
          backgroundSize: `${square}px ${square}px`,
          backgroundPosition: `${view.left}px ${view.top}px`,
        }}
        {...pointer}
      >
        <JoinLinks room={room} view={view} size={size} />
        {room.drawn.map(({ table, place }) => (
          <TableNode
            key={table.id}
            table={table}
            place={place}
            view={view}
            isSelected={selected.includes(table.id)}
            over={over.get(table.id) ?? ''}
            mark={marks.find(({ section }) => section.id === table.sectionId)}
          />
        ))}
        <JoinSeats room={room} view={view} />
        {only === undefined || isPainting ? null : (
          <SelectionFrame place={must(only, 'one').place} view={view} />
        )}
        <PullMarks view={view} size={size} />
      </div>
    </div>
  );
}
