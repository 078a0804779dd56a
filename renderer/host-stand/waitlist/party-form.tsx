/** The full entry of a party, new or corrected. It sends only what is right and says at the field what is not. */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { useAddParty } from '../use-add-party.ts';
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

export function PartyForm({ partyId, onClose }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const settings = useStand(({ rows }) => rows.settings);
  const party = useStand(({ rows }) => (partyId === null ? undefined : rows.parties.get(partyId)));
  const country = settings?.country ?? 'US';
  const [draft, setDraft] = useState<PartyDraft>(() =>
    party === undefined ? emptyDraft(settings?.defaultQuotedMinutes ?? null) : draftOf(party, country),
  );
  const [wasTried, setWasTried] = useState(false);
  const save = useSave(party, onClose);
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
          <Button look="plain" onPress={onClose}>
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
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
      </form>
    </Dialog>
  );
}
