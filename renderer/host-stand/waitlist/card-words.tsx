/** What a card says beside its size: on a near one in three lines, on a far one in two, with nothing left out. */
import { StickyNote } from 'lucide-react';
import { memo } from 'react';
import { subjectOf } from '#renderer/store/kept-already.ts';
import { stepOf } from '#renderer/store/own-steps.ts';
import { useReadOnly, useStand } from '#renderer/store/stand-context.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import { withMaskedPhones } from '#shared/guests/contacts.ts';
import type { Party } from '#shared/parties/party.ts';
import { CalledWords, CardFacts, wasCalled } from './card-facts.tsx';
import type { CardProps } from './card-props.ts';
import styles from './party-card.module.css';
import { WaitBadge } from './wait-badge.tsx';

type Props = CardProps & { readonly isOpen: boolean };

const noteOf = ({ personal }: Party): string =>
  withMaskedPhones([personal.notes, personal.requests].filter((text) => text !== '').join(' · '));

const mostWishes = 3;

/** Where they want to sit, then their tags: the first in full, the others counted until the card is opened. */
function Wishes({ party: { seatingPreference, serviceType, tags } }: Pick<CardProps, 'party'>) {
  const wishes = [...new Set([seatingPreference ?? '', serviceType ?? '', ...tags])]
    .filter((wish) => wish !== '')
    .map(withMaskedPhones);
  const more = wishes.slice(mostWishes);
  const words = more.join(', ');
  return (
    <span className={styles.wishes}>
      {wishes.slice(0, mostWishes).map((wish) => (
        <span key={wish}>{wish}</span>
      ))}
      {more.length === 0 ? null : (
        <span title={words}>
          <span aria-hidden>+{more.length}</span>
          <VisuallyHidden text={words} />
        </span>
      )}
    </span>
  );
}

function VipMark({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  return party.priority === 'vip' ? <span className={styles.vip}>{t('parties.vip')}</span> : null;
}

/** Solid: kept for it; dashed: where it may sit, or nothing yet. */
function TableChip({ party, held }: Pick<CardProps, 'party' | 'held'>) {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const advised = useStand(({ outlooks, rows }) => {
    const advice = outlooks?.parties.get(party.id)?.advice ?? null;
    return advice === null ? null : tableNames(t, advice.tableIds, rows);
  });
  const called = useStand(({ rows }) => tableNames(t, party.calledTo, rows));
  // Replay does not know what was advised then; a call names its table itself.
  if (held === null && (isReadOnly || advised === called)) return null;
  return held === null ? (
    <Chip look="dashed">
      {advised === null ? t('parties.noTable') : t('tables.tableRef', { table: advised })}
    </Chip>
  ) : (
    <Chip look="accent">{t('parties.heldTable', { table: held })}</Chip>
  );
}

/** That there is a note is always seen; its words where there is room. */
function NoteMark({ note }: { readonly note: string }) {
  const { t } = useTranslation();
  if (note === '') return null;
  const text = t('parties.hasNotes', { text: note });
  return (
    <span className={styles.noteMark} title={text}>
      <StickyNote size={14} aria-hidden />
      <VisuallyHidden text={text} />
    </span>
  );
}

function NearMarks({ party, held, isOpen }: Props) {
  const note = isOpen ? '' : noteOf(party);
  return (
    <span className={styles.marks}>
      <NoteMark note={note} />
      {wasCalled(party) ? (
        <Chip look="accent">
          <CalledWords party={party} />
        </Chip>
      ) : null}
      <TableChip party={party} held={held} />
      {isOpen ? null : <Wishes party={party} />}
      {note === '' ? null : (
        <span className={styles.note} aria-hidden>
          {note}
        </span>
      )}
    </span>
  );
}

/** What was done with it while the station is away: nothing else moves on the list until it answers. */
function KeptMark({ party }: Pick<CardProps, 'party'>) {
  const { t } = useTranslation();
  const words = useStand(({ pending, told, rows }) => {
    if (told === null) return null;
    const kept = pending.findLast(({ input }) => subjectOf(input) === party.id);
    return kept === undefined ? null : opDoneWords(t, stepOf(kept), rows);
  });
  return words === null ? null : (
    <span title={words}>
      <Chip look="dashed">{t('parties.kept.mark')}</Chip>
      <VisuallyHidden text={words} />
    </span>
  );
}

/** The button beside it names a suggested table; only what it does not say is said here. */
function FarTable({ party, held }: Pick<CardProps, 'party' | 'held'>) {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const isAdvised = useStand(({ outlooks }) => (outlooks?.parties.get(party.id)?.advice ?? null) !== null);
  if (held !== null) return <VisuallyHidden text={t('parties.heldTable', { table: held })} />;
  return isAdvised || isReadOnly ? null : <VisuallyHidden text={t('parties.noTable')} />;
}

/** On a far card a note is only a mark, and the table stands in the button beside it. */
function FarMarks({ party, held, isOpen }: Props) {
  return (
    <>
      <NoteMark note={noteOf(party)} />
      <FarTable party={party} held={held} />
      {isOpen ? null : <Wishes party={party} />}
    </>
  );
}

export const CardWords = memo(function CardWords(props: Props) {
  const { t } = useTranslation();
  const { party, isNear } = props;
  return (
    <span className={styles.words}>
      <span className={styles.top}>
        <span className={styles.name} title={partyName(t, party)} data-name>
          {partyName(t, party)}
        </span>
        <VipMark party={party} />
        <WaitBadge party={party} />
        <KeptMark party={party} />
        {isNear ? null : <FarMarks {...props} />}
      </span>
      <CardFacts {...props} />
      {isNear ? <NearMarks {...props} /> : null}
    </span>
  );
});
