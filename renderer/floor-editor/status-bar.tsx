/** What is happening on the drawing, in words that are also spoken; how large it is drawn. */
import { Maximize, Minus, Plus } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { gridStep } from '#shared/floor/snap.ts';
import { useSelected } from './drawn-room.ts';
import { useEditor, useEditorStore } from './editor-context.tsx';
import { useSectionMarks } from './section-marks.ts';
import { spokenPlace } from './spoken-place.ts';
import styles from './status-bar.module.css';
import { zoomedBy, zoomStep } from './zoom.ts';

function useWords(): string {
  const { t } = useTranslation();
  const tool = useEditor((state) => state.tool);
  const selected = useSelected();
  const marks = useSectionMarks();
  if (tool.kind === 'paint') {
    const mark = marks.find(({ section }) => section.id === tool.sectionId);
    return mark === undefined
      ? t('floorEditor.canvas.paintingNone')
      : t('floorEditor.canvas.painting', { section: mark.section.name });
  }
  const [only] = selected;
  if (selected.length > 1) return t('floorEditor.canvas.chosen', { count: selected.length });
  return only === undefined ? t('floorEditor.canvas.hint') : spokenPlace(t, only.table, only.place);
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
