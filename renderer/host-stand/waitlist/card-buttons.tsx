/** What one press on a card does without opening it: seat it, call it, or say that it has come. */
import { Armchair, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { type Advice, useAdvice } from '#renderer/store/use-outlook.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import { isHere } from '#shared/parties/party.ts';
import { adviceServer } from '../quotes/advice-words.ts';
import { useSeatMark } from '../servers/seat-warning.ts';
import { usePartyActions } from '../use-party-actions.ts';
import type { CardProps } from './card-props.ts';
import styles from './party-card.module.css';
import { useWaitlistActions } from './use-waitlist-actions.ts';

const iconSize = 20;

/** The suggested table, named with who serves there, is one press away. */
function AdviceButton({
  party,
  advice,
  isNear,
}: Pick<CardProps, 'party' | 'isNear'> & { readonly advice: Advice }) {
  const { t } = useTranslation();
  const { seat } = usePartyActions();
  const why = useWhyNot('seating');
  const table = useStand(({ rows }) => tableNames(t, advice.tableIds, rows));
  const server = useStand(({ staff }) => adviceServer(advice, staff));
  const warning = useSeatMark(advice.tableIds, party.id);
  return (
    <Button
      look="soft"
      wide
      snug
      disabledWhy={why}
      about={warning?.about}
      onPress={() => seat(party, advice.tableIds)}
    >
      <span className={styles.seatAt}>
        {isNear ? t('quotes.advice.seatAt', { table }) : table}
        {warning === null ? null : <span className={styles.warned}>{warning.mark}</span>}
        {warning !== null || server === null ? null : <span className={styles.server}>{server}</span>}
      </span>
      <VisuallyHidden text={t('quotes.advice.forParty', { name: partyName(t, party) })} />
    </Button>
  );
}

function SeatButton(props: CardProps) {
  const advice = useAdvice(props.party.id);
  return props.held === null && advice !== null ? (
    <AdviceButton {...props} advice={advice} />
  ) : (
    <PlainSeatButton {...props} />
  );
}

/** A table that is held is one press away; else the picker opens. */
function PlainSeatButton({ party, held, isNear }: CardProps) {
  const { t } = useTranslation();
  const { open, seatAtHeld } = usePartyActions();
  const why = useWhyNot('seating');
  const name = partyName(t, party);
  const label =
    held === null
      ? t('parties.action.seatNamed', { name })
      : t('waitlist.action.seatNamedAt', { name, table: held });
  const seat = (): void => (held === null ? open({ kind: 'seat', partyId: party.id }) : seatAtHeld(party));
  if (!isNear && held === null) {
    const icon = <Armchair size={iconSize} aria-hidden />;
    return <IconButton label={label} icon={icon} disabledWhy={why} onPress={seat} />;
  }
  return (
    <Button look="soft" wide snug label={label} disabledWhy={why} onPress={seat}>
      {held === null
        ? t('parties.action.seat')
        : isNear
          ? t('waitlist.action.seatAt', { table: held })
          : held}
    </Button>
  );
}

function CallButton({ party }: Pick<CardProps, 'party'>) {
  const { t } = useTranslation();
  const { call } = usePartyActions();
  const why = useWhyNot('waitlist');
  const words = party.status === 'called' ? t('parties.action.callAgain') : t('parties.action.call');
  return (
    <Button
      look="plain"
      wide
      snug
      label={t('waitlist.action.callNamed', { call: words, name: partyName(t, party) })}
      disabledWhy={why}
      onPress={() => call(party)}
    >
      {party.status === 'called' ? t('waitlist.action.again') : words}
    </Button>
  );
}

function HereButton({ party, isNear }: CardProps) {
  const { t } = useTranslation();
  const { arrive } = useWaitlistActions();
  const why = useWhyNot('waitlist');
  const label = t('waitlist.action.hereNamed', { name: partyName(t, party) });
  const icon = <UserCheck size={iconSize} aria-hidden />;
  const press = (): void => arrive(party, null);
  if (!isNear) return <IconButton label={label} icon={icon} disabledWhy={why} onPress={press} />;
  return (
    <Button look="outline" wide snug label={label} disabledWhy={why} onPress={press}>
      {t('waitlist.action.here')}
    </Button>
  );
}

export function CardButtons(props: CardProps) {
  const { party, isNear } = props;
  if (!isHere(party)) {
    return (
      <div className={styles.side}>
        {isNear ? <SeatButton {...props} /> : null}
        <HereButton {...props} />
      </div>
    );
  }
  return (
    <div className={styles.side}>
      <SeatButton {...props} />
      {isNear ? <CallButton party={party} /> : null}
    </div>
  );
}
