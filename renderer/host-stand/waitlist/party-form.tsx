/** The full entry of a party, new or corrected. It sends only what is right and says at the field what is not. */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { useAddParty } from '../use-add-party.ts';
import type { KeptDraft } from '../view.ts';
import { detailsOf, draftOf, editOf, emptyDraft, type PartyDraft, problemsOf } from './party-draft.ts';
import { PartyFields } from './party-fields.tsx';
import styles from './party-form.module.css';

type Props = { readonly partyId: string | null; readonly onClose: () => void };

function useSave(party: Party | undefined, onClose: () => void) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const addParty = useAddParty();
  return (details: ReturnType<typeof detailsOf>): void => {
    if (details === null || (party === undefined && addParty === null)) return;
    onClose();
    if (party === undefined) {
      addParty?.fromForm(details);
      return;
    }
    const edit = editOf(party, details);
    if (Object.keys(edit).length === 1) return;
    const { name } = details.personal;
    const called = name === '' ? t('ui.unnamed', { size: details.size }) : name;
    void make('parties.edit', edit, t('gestures.done.edited', { name: called }));
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
      words:
        party === undefined
          ? emptyDraft(settings?.defaultQuotedMinutes ?? null)
          : draftOf(party, settings?.country ?? 'US'),
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

export function PartyForm({ partyId, onClose }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const settings = useStand(({ rows }) => rows.settings);
  const country = settings?.country ?? 'US';
  const { party, draft, change, forget } = useDraft(partyId);
  const [wasTried, setWasTried] = useState(false);
  const finish = (): void => {
    forget();
    onClose();
  };
  const save = useSave(party, finish);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWasTried(true);
    save(detailsOf(draft, country));
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
      <form id={formId} className={styles.form} onSubmit={submit}>
        <PartyFields
          draft={draft}
          country={country}
          problems={wasTried ? problemsOf(draft, country) : {}}
          onChange={change}
        />
      </form>
    </Dialog>
  );
}
