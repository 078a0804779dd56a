/** What is chosen, in words and figures; what several share is changed for all of them at once. */
import { Copy, Trash2, X } from 'lucide-react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Drawn, DrawnRoom } from '../drawn.ts';
import { useEditorStore } from '../editor-context.tsx';
import { useFloorGestures } from '../use-floor-gestures.ts';
import { AlignButtons } from './align-buttons.tsx';
import styles from './details.module.css';
import { detailsId } from './focus-details.ts';
import { JoinForm } from './join-form.tsx';
import { PlaceFields } from './place-fields.tsx';
import { RoomChoice } from './room-choice.tsx';
import { NameField, SeatFields } from './seat-fields.tsx';
import { SectionChoice } from './section-choice.tsx';
import { ShapeChoice } from './shape-choice.tsx';

type Props = { readonly room: DrawnRoom; readonly selected: readonly Drawn[] };

function Head({ room, selected }: Props) {
  const { t } = useTranslation();
  const editor = useEditorStore();
  const gestures = useFloorGestures();
  const why = useWhyNot('floor');
  const [first] = selected;
  const title =
    selected.length === 1 && first !== undefined
      ? t('floorEditor.details.table', { table: first.table.name })
      : t('floorEditor.details.several', { count: selected.length });
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <IconButton
        label={t('floorEditor.details.duplicate')}
        icon={<Copy size={18} aria-hidden />}
        disabledWhy={why}
        onPress={() => gestures.duplicate(room, selected)}
      />
      <IconButton
        label={t('floorEditor.details.remove')}
        icon={<Trash2 size={18} aria-hidden />}
        disabledWhy={why}
        onPress={() => gestures.remove(selected.map(({ table }) => table))}
      />
      <IconButton
        label={t('floorEditor.details.close')}
        icon={<X size={18} aria-hidden />}
        onPress={() => editor.setState({ selected: [] })}
      />
    </header>
  );
}

/** Who draws in service is told that nobody has to get up for it. */
function SittingNote({ selected }: Pick<Props, 'selected'>) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const names = selected
    .flatMap(({ table }) => table.openSeatingIds)
    .map((id) => partyName(t, rows.parties.get(rows.seatings.get(id)?.partyId ?? '') ?? null));
  if (names.length === 0) return null;
  return (
    <p className={styles.note}>
      {t('floorEditor.details.sitting', { name: [...new Set(names)].join(', ') })}
    </p>
  );
}

export function Details({ room, selected }: Props) {
  const { t } = useTranslation();
  const tables = selected.map(({ table }) => table);
  const [only] = selected;
  return (
    <section
      key={tables.map(({ id }) => id).join()}
      id={detailsId}
      className={styles.details}
      aria-label={t('floorEditor.details.label')}
    >
      <Head room={room} selected={selected} />
      <SittingNote selected={selected} />
      {tables.length === 1 && only !== undefined ? <NameField table={only.table} /> : null}
      <SeatFields tables={tables} />
      <ShapeChoice tables={tables} />
      <SectionChoice tables={tables} />
      {selected.length === 1 && only !== undefined ? (
        <PlaceFields drawn={only} />
      ) : (
        <>
          <AlignButtons selected={selected} />
          <JoinForm tables={tables} />
        </>
      )}
      <RoomChoice tables={tables} />
    </section>
  );
}
