/** What can be done with the selected party, with the key that does the same. Removing asks only for the reason. */

import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { isHere, type Party } from '#shared/parties/party.ts';
import { usePartyActions, useWaitlistActions } from '../use-actions.ts';
import { MoreMenu } from './more-menu.tsx';
import styles from './party-card.module.css';
import { removalReasons } from './removal-reasons.ts';

type Props = { readonly party: Party };

function RemoveMenu({ party }: Props) {
  const { t } = useTranslation();
  const { remove } = usePartyActions();
  const why = useWhyNot('waitlist');
  const entries = removalReasons.map(
    ({ reason, words }): MenuEntry => ({
      kind: 'action',
      id: reason,
      label: t(words),
      onPress: () => remove(party, reason),
    }),
  );
  return (
    <Menu
      trigger={
        <Button look="plain" snug disabledWhy={why}>
          {t('parties.action.remove')}
        </Button>
      }
      entries={entries}
    />
  );
}

const delays = [10, 20, 30] as const;

/** It is not here yet: it has come, or it says when it will. */
function ExpectedActions({ party }: Props) {
  const { t } = useTranslation();
  const { arrive, delay } = useWaitlistActions();
  const why = useWhyNot('waitlist');
  const entries = delays.map(
    (minutes): MenuEntry => ({
      kind: 'action',
      id: String(minutes),
      label: t('waitlist.action.comesIn', { minutes }),
      onPress: () => delay(party, minutes),
    }),
  );
  return (
    <>
      <Button look="primary" snug disabledWhy={why} onPress={() => arrive(party, null)}>
        {t('waitlist.action.here')}
        <Kbd keys="A" />
      </Button>
      <Menu
        trigger={
          <Button look="plain" snug disabledWhy={why}>
            {t('waitlist.action.late')}
          </Button>
        }
        entries={entries}
      />
    </>
  );
}

export function PartyActionRow({ party }: Props) {
  const { t } = useTranslation();
  const { call, open } = usePartyActions();
  const why = useWhyNot('waitlist');
  const mayNotSeat = useWhyNot('seating');
  return (
    <div className={styles.actions}>
      {isHere(party) ? (
        <Button look="primary" snug disabledWhy={why} onPress={() => call(party)}>
          {party.status === 'called' ? t('parties.action.callAgain') : t('parties.action.call')}
          <Kbd keys="T" />
        </Button>
      ) : (
        <ExpectedActions party={party} />
      )}
      <Button
        look="plain"
        snug
        disabledWhy={mayNotSeat}
        onPress={() => open({ kind: 'seat', partyId: party.id })}
      >
        {t('quotes.advice.elsewhere')}
        <Kbd keys="S" />
      </Button>
      <div className={styles.lesser}>
        <Button look="plain" snug disabledWhy={why} onPress={() => open({ kind: 'edit', partyId: party.id })}>
          {t('parties.action.edit')}
        </Button>
        <RemoveMenu party={party} />
        <MoreMenu party={party} />
      </div>
    </div>
  );
}
