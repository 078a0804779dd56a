/** What one press on a card does without opening it: seat it, call it, or say that it has come. */
import { Armchair, TriangleAlert, UserCheck } from 'lucide-react';
import { memo } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { type Advice, useAdvice } from '#renderer/store/use-outlook.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import { sentences } from '#renderer/words/sentences.ts';
import { isHere } from '#shared/parties/party.ts';
import { adviceServer } from '../quotes/advice-words.ts';
import { breakMark, breakWords } from '../quotes/cost-words.ts';
import { useCostsTold } from '../quotes/use-costs-told.ts';
import { useSeatMark } from '../servers/seat-warning.ts';
import { usePartyActions, useWaitlistActions } from '../use-actions.ts';
import type { CardProps } from './card-props.ts';
import styles from './party-card.module.css';
import { heldTableIds } from './party-lists.ts';

const iconSize = 20;

type UnderProps = {
  readonly broken: string | undefined;
  readonly warning: string | undefined;
  readonly server: string | null;
  /** For both. */
  readonly hasRoom: boolean;
};

/** Where there is one line, a promise it would break comes before whose table it is. */
function UnderTable({ broken, hasRoom, ...whose }: UnderProps) {
  if (broken === undefined) return <WhoseTable {...whose} />;
  return (
    <>
      {hasRoom ? <WhoseTable {...whose} /> : null}
      <span className={styles.breaking}>
        <TriangleAlert size={12} aria-hidden />
        {broken}
      </span>
    </>
  );
}

function WhoseTable({ warning, server }: Pick<UnderProps, 'warning' | 'server'>) {
  if (warning !== undefined) return <span className={styles.warned}>{warning}</span>;
  return server === null ? null : <span className={styles.server}>{server}</span>;
}

/** What one press would do to others, as the screen knows it already. */
function useBefore(partyId: string, tableIds: readonly string[]) {
  const { t } = useTranslation();
  const { costs, rows } = useCostsTold(partyId, tableIds);
  const warning = useSeatMark(tableIds, partyId);
  const about = sentences(breakWords(t, rows, costs), warning?.about ?? '');
  const broken = breakMark(t, costs) ?? undefined;
  return { broken, warning: warning?.mark, about: about === '' ? undefined : about };
}

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
  const { broken, warning, about } = useBefore(party.id, advice.tableIds);
  return (
    <Button
      look="soft"
      wide
      snug
      disabledWhy={why}
      about={about}
      onPress={() => seat(party, advice.tableIds)}
    >
      <span className={styles.seatAt}>
        {isNear ? t('quotes.advice.seatAt', { table }) : table}
        <UnderTable {...{ broken, warning, server }} hasRoom={isNear} />
      </span>
      <VisuallyHidden text={t('quotes.advice.forParty', { name: partyName(t, party) })} />
    </Button>
  );
}

function SeatButton(props: CardProps) {
  const { party, held, isNear } = props;
  const advice = useAdvice(party.id);
  if (held !== null) return <HeldButton party={party} isNear={isNear} held={held} />;
  return advice === null ? <PickButton {...props} /> : <AdviceButton {...props} advice={advice} />;
}

/** The table that is kept for it is one press away too. */
function HeldButton({
  party,
  isNear,
  held,
}: Pick<CardProps, 'party' | 'isNear'> & { readonly held: string }) {
  const { t } = useTranslation();
  const { seatAtHeld } = usePartyActions();
  const why = useWhyNot('seating');
  const tableIds = useStand(({ rows }) => heldTableIds(rows.tables, party.id).join(' '));
  const { broken, warning, about } = useBefore(party.id, tableIds.split(' '));
  return (
    <Button
      look="soft"
      wide
      snug
      label={t('waitlist.action.seatNamedAt', { name: partyName(t, party), table: held })}
      disabledWhy={why}
      about={about}
      onPress={() => seatAtHeld(party)}
    >
      <span className={styles.seatAt}>
        {isNear ? t('waitlist.action.seatAt', { table: held }) : held}
        <UnderTable {...{ broken, warning }} server={null} hasRoom={isNear} />
      </span>
    </Button>
  );
}

function PickButton({ party, isNear }: CardProps) {
  const { t } = useTranslation();
  const { open } = usePartyActions();
  const why = useWhyNot('seating');
  const label = t('parties.action.seatNamed', { name: partyName(t, party) });
  const pick = (): void => open({ kind: 'seat', partyId: party.id });
  if (!isNear) {
    const icon = <Armchair size={iconSize} aria-hidden />;
    return <IconButton label={label} icon={icon} disabledWhy={why} onPress={pick} />;
  }
  return (
    <Button look="soft" wide snug label={label} disabledWhy={why} onPress={pick}>
      {t('parties.action.seat')}
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

/** Opening the card changes nothing of it. */
export const CardButtons = memo(function CardButtons(props: CardProps) {
  const { party, isNear } = props;
  if (!isHere(party)) {
    return (
      <div className={styles.side} data-once>
        {isNear ? <SeatButton {...props} /> : null}
        <HereButton {...props} />
      </div>
    );
  }
  return (
    <div className={styles.side} data-once>
      <SeatButton {...props} />
      {isNear ? <CallButton party={party} /> : null}
    </div>
  );
});
