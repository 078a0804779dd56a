/** Every key, by where it works, in the language of the screen. What the person here may not do says who may. */
import type { TFunction } from 'i18next';
import { editorKeys } from '#renderer/floor-editor/editor-keys.ts';
import { keyWords } from '#renderer/host-stand/keys/key-words.ts';
import { type Place, type Row, standKeys } from '#renderer/host-stand/keys/stand-keys.ts';
import { type Deed, whyNot } from '#renderer/roles/deeds.ts';
import { useStand, useView } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './key-sheet.module.css';

const places = ['everywhere', 'stand', 'party', 'table'] as const satisfies readonly Place[];

type Line = {
  readonly words: string;
  readonly keys: readonly string[];
  readonly typed?: string;
  readonly deed: Deed | null;
};

type Group = { readonly title: string; readonly lines: readonly Line[] };

function groupAt(t: TFunction, place: Place): Group {
  const wordsOf = (row: Row): string =>
    row.place === 'table' ? t(`commands.table.does.${row.does}`) : t(`commands.does.${row.does}`);
  const rows = standKeys.filter((row) => row.place === place);
  return { title: t(`commands.sheet.${place}`), lines: rows.map((row) => ({ ...row, words: wordsOf(row) })) };
}

/** Of the page somebody is on: where the room is drawn, the keys are those of the drawing. */
function useGroups(): readonly Group[] {
  const { t } = useTranslation();
  const page = useView((state) => state.page);
  if (page !== 'floor-editor') return places.map((place) => groupAt(t, place));
  const lines = editorKeys.map((row) => ({ ...row, words: t(`commands.drawing.${row.does}`) }));
  return [{ title: t('commands.sheet.drawing'), lines }, groupAt(t, 'everywhere')];
}

function KeyLine({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  const why = line.deed === null ? null : whyNot(t, rights, line.deed);
  return (
    <li className={classNames(styles.line, why !== null && styles.quiet)}>
      <span className={styles.words}>
        {line.words}
        {why === null ? null : <span className={styles.why}>{why}</span>}
      </span>
      <span className={styles.keys}>
        {line.keys.map((chord) => (
          <Kbd key={chord} keys={keyWords(chord)} />
        ))}
        {line.typed === undefined ? null : (
          <>
            <span className={styles.typed}>{line.typed}</span>
            <Kbd keys="⏎" />
          </>
        )}
      </span>
    </li>
  );
}

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const groups = useGroups();
  return (
    <Dialog open wide reading title={t('commands.sheet.title')} closeLabel={t('ui.close')} onClose={onClose}>
      <div className={styles.groups}>
        {groups.map(({ title, lines }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <ul>
              {lines.map((line) => (
                <KeyLine key={line.words} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
