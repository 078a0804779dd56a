/** The full entry of a party, new or corrected. It sends only what is right and says at the field what is not. */

import { type FormEvent, useId, useState } from 'react';
import type { PartyDetails } from '#renderer/connection/commands.ts';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { nameWords, partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Today } from '#shared/settings/business-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { useAddParty } from '../use-add-party.ts';
import type { KeptDraft } from '../view.ts';
import { type Arrival, arrivalOf, isAhead } from './party-arrival.ts';
import {
  type DraftProblems,
  detailsOf,
  draftOf,
  editOf,
  emptyDraft,
  type PartyDraft,
  problemsOf,
} from './party-draft.ts';
import { PartyFields } from './party-fields.tsx';
import styles from './party-form.module.css';

type Props = { readonly partyId: string | null; readonly onClose: () => void };

/** What a correction changes beside the fields: who goes first, and when one comes, are steps of their own. */
function useCorrect() {
  const { t } = useTranslation();
  const { make } = useGestures();
  return (party: Party, draft: PartyDraft, { details, arrival }: Entry): void => {
    const edit = editOf(party, details, draft.queueId);
    const { name } = details.personal;
    const words = { name: nameWords(t, name, details.size) };
    const done = t('gestures.done.edited', words);
    if (Object.keys(edit).length > 1) void make('parties.edit', edit, done);
    const { priority = 'normal', expectedAt, bookedFor = null } = arrival;
    if (priority !== party.priority) void make('parties.prioritise', { partyId: party.id, priority }, done);
    const isSameHour = expectedAt === undefined || minuteOf(expectedAt) === minuteOf(party.expectedAt);
    if (expectedAt === undefined || expectedAt === null) return;
    if (isSameHour && (bookedFor === null) === (party.bookedFor === null)) return;
    void make('parties.expect', { partyId: party.id, expectedAt, bookedFor }, done);
  };
}

const minuteOf = (at: number | null): number | null => (at === null ? null : Math.floor(at / minuteMs));

type Entry = { readonly details: PartyDetails; readonly arrival: Arrival };

function useToday(): () => Today {
  const { now } = useServices();
  const { timeZone, dayEndMinute } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  return () => ({ now: now(), timeZone, dayEndMinute });
}

function useSave(party: Party | undefined, onClose: () => void) {
  const todayNow = useToday();
  const addParty = useAddParty();
  const correct = useCorrect();
  return (details: PartyDetails | null, draft: PartyDraft): void => {
    if (details === null || (party === undefined && addParty === null)) return;
    const today = todayNow();
    if (isAhead(draft.arrival, today)) return;
    const entry = { details, arrival: arrivalOf(draft.arrival, today) };
    onClose();
    if (party === undefined) addParty?.fromForm({ ...entry, queueId: draft.queueId });
    else correct(party, draft, entry);
  };
}

/**
 * What is typed outlives Escape, a lock and another person; only saving and Cancel end it. It is compared with the
 * party as it was when the entry was opened, so what others corrected meanwhile stays.
 */
function useDraft(partyId: string | null) {
  const { store, view } = useServices();
  const [opened] = useState<KeptDraft>(() => {
    const { settings, parties } = store.getState().rows;
    const kept = view.getState().draft;
    if (kept !== null && (kept.party?.id ?? null) === partyId) return kept;
    const party = partyId === null ? undefined : parties.get(partyId);
    return {
      party,
      words: party === undefined ? emptyDraft : draftOf(party, settings ?? defaultSettings),
    };
  });
  const kept = useView(({ draft }) => draft);
  const { party, words } = kept !== null && (kept.party?.id ?? null) === partyId ? kept : opened;
  return {
    party,
    draft: words,
    change: (change: Partial<PartyDraft>): void =>
      view.setState({ draft: { party, words: { ...words, ...change } } }),
    forget: (): void => view.setState({ draft: null }),
  };
}

/** What the lock has masked is not taken for what somebody wrote: an entry opens once it is to be read again. */
export function PartyForm(props: Props) {
  const isMasked = useStand(({ areContactsMasked }) => areContactsMasked);
  const mayOpen = props.partyId === null || !isMasked;
  const [wasOpened, setWasOpened] = useState(mayOpen);
  if (mayOpen && !wasOpened) setWasOpened(true);
  return wasOpened ? <OpenedForm {...props} /> : null;
}

function OpenedForm({ partyId, onClose }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const settings = useStand(({ rows }) => rows.settings);
  const country = settings?.country ?? 'US';
  const { party, draft, change, forget } = useDraft(partyId);
  const [wasTried, setWasTried] = useState(false);
  const ahead: DraftProblems = isAhead(draft.arrival, useToday()()) ? { ahead: true } : {};
  const finish = (): void => {
    forget();
    onClose();
  };
  const save = useSave(party, finish);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWasTried(true);
    save(detailsOf(draft, country), draft);
  };
  const title =
    party === undefined ? t('parties.form.add') : t('parties.form.edit', { name: partyName(t, party) });
  return (
    <Dialog
      open
      title={title}
      closeLabel={t('ui.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="plain" onPress={finish}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" type="submit" form={formId}>
            {party === undefined ? t('ui.add') : t('ui.save')}
          </Button>
        </>
      }
    >
      <CheckedForm id={formId} className={styles.form} onSubmit={submit}>
        <PartyFields
          draft={draft}
          partyId={party?.id ?? null}
          country={country}
          problems={wasTried ? { ...problemsOf(draft, country), ...ahead } : {}}
          onChange={change}
        />
      </CheckedForm>
    </Dialog>
  );
}
