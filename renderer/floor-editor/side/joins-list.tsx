/** Every set of tables that goes together; one press chooses them on the drawing. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { tableNames } from '#renderer/words/party-words.ts';
import { useEditorStore } from '../editor-context.tsx';
import styles from './lists.module.css';

export function JoinsList() {
  const { t } = useTranslation();
  const editor = useEditorStore();
  const rows = useStand((state) => state.rows);
  const joins = [...rows.joins.values()].filter(
    ({ removed, tableIds }) => !removed && tableIds.every((id) => rows.tables.get(id)?.removed === false),
  );
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('floorEditor.joins.title')}</h2>
      {joins.length === 0 ? <p className={styles.quiet}>{t('floorEditor.joins.none')}</p> : null}
      <ul>
        {joins.map(({ id, tableIds, seatsMin: min, seatsMax: max }) => {
          const tables = tableNames(t, tableIds, rows);
          const room = rows.tables.get(tableIds[0] ?? '')?.area ?? null;
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.choice}
                onClick={() => editor.setState({ room, selected: [...tableIds], tool: { kind: 'select' } })}
              >
                <span className={styles.name}>{tables}</span>
                <span className={styles.quiet}>{t('floorEditor.joins.seats', { min, max })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
