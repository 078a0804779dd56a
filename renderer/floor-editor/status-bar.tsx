/** What is happening on the drawing, in words that are also spoken; how large it is drawn. */
import { Maximize, Minus, Plus } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { gridStep } from '#shared/floor/snap.ts';
import { useDrawnRoom, useSelected } from './drawn-room.ts';
import { useEditor, useEditorStore } from './editor-context.tsx';
import { useLaidOver } from './laid-over.ts';
import { useSectionMarks } from './section-marks.ts';
import { spokenPlace } from './spoken-place.ts';
import styles from './status-bar.module.css';
import { zoomedBy, zoomStep } from './zoom.ts';

function useWords(): string {
  const { t } = useTranslation();
  const tool = useEditor((state) => state.tool);
  const selected = useSelected();
  const marks = useSectionMarks();
  const room = useDrawnRoom();
  const over = useLaidOver(room);
  if (tool.kind === 'paint') {
    const mark = marks.find(({ section }) => section.id === tool.sectionId);
    return mark === undefined
      ? t('floorEditor.canvas.paintingNone')
      : t('floorEditor.canvas.painting', { section: mark.section.name });
  }
  const [only] = selected;
  if (only !== undefined && selected.length === 1) {
    const words = spokenPlace(t, only.table, only.place);
    const its = over.get(only.table.id);
    return its === undefined ? words : `${words}, ${its}`;
  }
  const among = selected.length === 0 ? (room?.drawn ?? []) : selected;
  const overlapping = among.filter(({ table }) => over.has(table.id)).map(({ table }) => table.name);
  const words =
    selected.length === 0
      ? t('floorEditor.canvas.hint')
      : t('floorEditor.canvas.chosen', { count: selected.length });
  if (overlapping.length === 0) return words;
  return `${t('floorEditor.canvas.overlap', { tables: overlapping.join(', ') })} ${words}`;
}

function Zoom() {
  const { t } = useTranslation();
  const editor = useEditorStore();
  const by = (factor: number): void => editor.setState(({ zoom }) => ({ zoom: zoomedBy(zoom, factor) }));
  return (
    <>
      <IconButton
        label={t('floorEditor.canvas.zoomOut')}
        icon={<Minus size={18} aria-hidden />}
        onPress={() => by(1 / zoomStep)}
      />
      <IconButton
        label={t('floorEditor.canvas.zoomIn')}
        icon={<Plus size={18} aria-hidden />}
        onPress={() => by(zoomStep)}
      />
      <IconButton
        label={t('floorEditor.canvas.fit')}
        icon={<Maximize size={18} aria-hidden />}
        onPress={() => editor.setState(({ fits }) => ({ zoom: 1, fits: fits + 1 }))}
      />
    </>
  );
}

export function StatusBar() {
  const { t } = useTranslation();
  const editor = useEditorStore();
  const words = useWords();
  const { scale } = useEditor((state) => state.view);
  // While a hand pulls, every step is seen; what is said is where it came to rest.
  const isPulling = useEditor(({ pull }) => pull !== null && pull.kind !== 'nudge');
  const isPainting = useEditor(({ tool }) => tool.kind === 'paint');
  return (
    <div className={styles.bar}>
      <p className={styles.words} role="status" aria-busy={isPulling}>
        {words}
      </p>
      {isPainting ? (
        <Button look="primary" snug onPress={() => editor.setState({ tool: { kind: 'select' } })}>
          {t('floorEditor.canvas.paintDone')}
        </Button>
      ) : null}
      <span className={styles.scale}>
        <span className={styles.rule} style={{ width: gridStep * scale }} />
        {t('floorEditor.canvas.square')}
      </span>
      <Zoom />
    </div>
  );
}
