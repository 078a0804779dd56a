/** What one press on a card does without opening it: seat it, call it, or say that it has come. */
import { Armchair, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isHere } from '#shared/parties/party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import type { CardProps } from './card-props.ts';
import styles from './party-card.module.css';
import { useWaitlistActions } from './use-waitlist-actions.ts';

const iconSize = 20;

/** A table that is held is one press away; else the picker opens. */
function SeatButton({ party, held, isNear }: CardProps) {
  const { t } = useTranslation();
  const { open, seatAtHeld } = usePartyActions();
  const name = partyName(t, party);
  const label =
    held === null
      ? t('parties.action.seatNamed', { name })
      : t('waitlist.action.seatNamedAt', { name, table: held });
  const seat = (): void => (held === null ? open({ kind: 'seat', partyId: party.id }) : seatAtHeld(party));
  if (!isNear && held === null) {
    return <IconButton label={label} icon={<Armchair size={iconSize} aria-hidden />} onPress={seat} />;
  }
  return (
    <Button look="soft" wide snug label={label} onPress={seat}>
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
  const words = party.status === 'called' ? t('parties.action.callAgain') : t('parties.action.call');
  return (
    <Button
      look="plain"
      wide
      snug
      label={t('waitlist.action.callNamed', { call: words, name: partyName(t, party) })}
      onPress={() => call(party)}
    >
      {party.status === 'called' ? t('waitlist.action.again') : words}
    </Button>
  );
}

function HereButton({ party, isNear }: CardProps) {
  const { t } = useTranslation();
  const { arrive } = useWaitlistActions();
  const label = t('waitlist.action.hereNamed', { name: partyName(t, party) });
  const icon = <UserCheck size={iconSize} aria-hidden />;
  const press = (): void => arrive(party, null);
  if (!isNear) return <IconButton label={label} icon={icon} onPress={press} />;
  return (
    <Button look="outline" wide snug label={label} onPress={press}>
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
