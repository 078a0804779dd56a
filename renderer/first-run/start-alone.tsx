/** A station on its own: who you are and where the restaurant is. It can join a cloud later. */

import { type FormEvent, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type AloneDraft, aloneProblems, startingDraft } from './alone-draft.ts';
import { AloneFields } from './alone-fields.tsx';
import styles from './first-run.module.css';
import { Sheet } from './sheet.tsx';
import { useSetupRun } from './use-setup-run.ts';
import { useStartAlone } from './use-start-alone.ts';

export function StartAlone({ onBack }: { readonly onBack: () => void }) {
  const { t, i18n } = useTranslation();
  const [draft, setDraft] = useState<AloneDraft>(() => startingDraft(navigator.language));
  const [wasTried, setWasTried] = useState(false);
  const run = useSetupRun();
  const startAlone = useStartAlone();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWasTried(true);
    if (aloneProblems(draft).size > 0) return;
    void run.start(t('firstRun.alone.progress'), () => startAlone(draft, i18n.language));
  };
  return (
    <Sheet title={t('firstRun.alone.name')} text={t('firstRun.alone.text')} run={run}>
      <CheckedForm className={styles.form} onSubmit={submit}>
        <AloneFields
          draft={draft}
          wasTried={wasTried}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
        <footer className={`${styles.wide ?? ''} ${styles.foot ?? ''}`}>
          <Button look="plain" onPress={onBack}>
            {t('ui.back')}
          </Button>
          <Button look="primary" type="submit">
            {t('firstRun.alone.action')}
          </Button>
        </footer>
      </CheckedForm>
    </Sheet>
  );
}
