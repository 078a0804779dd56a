/** The sections of the restaurant: add, rename, remove, and the brush that puts tables into one. */
import { Eraser, MoreHorizontal, Paintbrush, Plus } from 'lucide-react';
import { useState } from 'react';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { DrawButton } from '../draw-button.tsx';
import { useEditor, useEditorStore } from '../editor-context.tsx';
import { NameDialog } from '../name-dialog.tsx';
import { SectionLetters } from '../section-mark.tsx';
import { type SectionMark, useSectionMarks } from '../section-marks.ts';
import { useSections } from '../use-sections.ts';
import styles from './lists.module.css';

function useBrush(sectionId: string | null) {
  const editor = useEditorStore();
  const isHeld = useEditor(({ tool }) => tool.kind === 'paint' && tool.sectionId === sectionId);
  const take = (): void =>
    editor.setState({ tool: isHeld ? { kind: 'select' } : { kind: 'paint', sectionId }, selected: [] });
  return { isHeld, take };
}

type BrushProps = { readonly sectionId: string | null; readonly label: string };

function Brush({ sectionId, label }: BrushProps) {
  const { isHeld, take } = useBrush(sectionId);
  const Icon = sectionId === null ? Eraser : Paintbrush;
  return (
    <DrawButton label={label} isNameShown className={styles.brush} pressed={isHeld} onClick={take}>
      <Icon size={18} aria-hidden />
    </DrawButton>
  );
}

function SectionRow({ mark }: { readonly mark: SectionMark }) {
  const { t } = useTranslation();
  const { rename, remove, problemOf } = useSections();
  const [isNaming, setIsNaming] = useState(false);
  const { section, hue, letters } = mark;
  const count = useStand(
    ({ rows }) =>
      [...rows.tables.values()].filter(({ sectionId, removed }) => !removed && sectionId === section.id)
        .length,
  );
  const labels = { section: section.name };
  const more = t('floorEditor.more');
  const entries: readonly MenuEntry[] = [
    {
      kind: 'action',
      id: 'rename',
      label: t('floorEditor.sections.rename', labels),
      onPress: () => setIsNaming(true),
    },
    {
      kind: 'action',
      id: 'remove',
      label: t('floorEditor.sections.remove', labels),
      onPress: () => remove(section),
    },
  ];
  return (
    <li className={styles.row}>
      <SectionLetters hue={hue} letters={letters} />
      <span className={styles.words}>
        <span className={styles.name}>{section.name}</span>
        <span className={styles.quiet}>{t('floorEditor.sections.count', { count })}</span>
      </span>
      <Brush sectionId={section.id} label={t('floorEditor.sections.paint', labels)} />
      <Menu
        align="end"
        trigger={
          <Button look="plain" snug label={`${more}: ${section.name}`}>
            <MoreHorizontal size={18} aria-hidden />
          </Button>
        }
        entries={entriesWithWhy(entries, useWhyNot('floor'))}
      />
      {isNaming ? (
        <NameDialog
          title={t('floorEditor.sections.rename', labels)}
          label={t('floorEditor.sections.name')}
          initial={section.name}
          problemOf={(name) => problemOf(name, section.id)}
          onClose={() => setIsNaming(false)}
          onSave={(name) => rename(section, name)}
        />
      ) : null}
    </li>
  );
}

export function SectionsList() {
  const { t } = useTranslation();
  const marks = useSectionMarks();
  const { add, problemOf } = useSections();
  const why = useWhyNot('floor');
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={styles.part}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('floorEditor.sections.title')}</h2>
        {marks.length === 0 ? null : <Brush sectionId={null} label={t('floorEditor.sections.out')} />}
        <IconButton
          label={t('floorEditor.sections.add')}
          icon={<Plus size={18} aria-hidden />}
          disabledWhy={why}
          onPress={() => setIsAdding(true)}
        />
      </header>
      <p className={styles.quiet}>
        {marks.length === 0 ? t('floorEditor.sections.none') : t('floorEditor.sections.about')}
      </p>
      <ul>
        {marks.map((mark) => (
          <SectionRow key={mark.section.id} mark={mark} />
        ))}
      </ul>
      {isAdding ? (
        <NameDialog
          title={t('floorEditor.sections.add')}
          label={t('floorEditor.sections.name')}
          initial=""
          problemOf={(name) => problemOf(name, null)}
          onClose={() => setIsAdding(false)}
          onSave={add}
        />
      ) : null}
    </section>
  );
}
