/** Asks an operator for the words that go with a decision, and takes it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import { useUnsaved } from '../unsaved/use-draft.ts';

type Props = {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly go: string;
  readonly isNeeded: boolean;
  readonly act: (words: string) => Promise<void>;
  readonly onClose: () => void;
};

export function WordsDialog({ title, about, label, go, isNeeded, act, onClose }: Props) {
  const { t } = useTranslation();
  const { isBusy, failure, run } = useCommand();
  const [words, setWords] = useState('');
  useUnsaved(words !== '');
  const decide = async (): Promise<void> => {
    await act(words);
    onClose();
  };
  const foot = (
    <Button look="primary" disabled={isBusy || (isNeeded && words.trim() === '')} onPress={() => run(decide)}>
      {go}
    </Button>
  );
  return (
    <AskingDialog open title={title} about={about} closeLabel={t('ui.close')} foot={foot} onClose={onClose}>
      <div className={styles.form}>
        <TextArea label={label} value={words} onChange={setWords} maxLength={500} />
        <FailureNotice failure={failure} />
      </div>
    </AskingDialog>
  );
}
