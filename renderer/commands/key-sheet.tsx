/** Every key, by where it works, in the language of the screen. What the person here may not do says who may. */
import { useTranslation } from 'react-i18next';
import { keyWords } from '#renderer/host-stand/keys/key-words.ts';
import { type Place, type Row, standKeys } from '#renderer/host-stand/keys/stand-keys.ts';
import { whyNot } from '#renderer/roles/deeds.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import styles from './key-sheet.module.css';

const places = ['everywhere', 'stand', 'party', 'table'] as const satisfies readonly Place[];

function KeyLine({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  const why = row.deed === null ? null : whyNot(t, rights, row.deed);
  return (
    <li className={classNames(styles.line, why !== null && styles.quiet)}>
      <span className={styles.words}>
        {row.place === 'table' ? t(`commands.table.does.${row.does}`) : t(`commands.does.${row.does}`)}
        {why === null ? null : <span className={styles.why}>{why}</span>}
      </span>
      <span className={styles.keys}>
        {row.keys.map((chord) => (
          <Kbd key={chord} keys={keyWords(chord)} />
        ))}
        {'typed' in row ? (
          <>
            <span className={styles.typed}>{row.typed}</span>
            <Kbd keys="⏎" />
          </>
        ) : null}
      </span>
    </li>
  );
}

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open wide reading title={t('commands.sheet.title')} closeLabel={t('ui.close')} onClose={onClose}>
      <div className={styles.groups}>
        {places.map((place) => (
          <section key={place} className={styles.group}>
            <h3 className={styles.title}>{t(`commands.sheet.${place}`)}</h3>
            <ul>
              {standKeys
                .filter((row) => row.place === place)
                .map((row) => (
                  <KeyLine key={row.does} row={row} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
