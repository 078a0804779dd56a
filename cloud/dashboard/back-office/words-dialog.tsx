/** Asks an operator for the words that go with a decision, and takes it. */
import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';

const FORM = 'words-form';

type Props = {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly go: string;
  readonly isNeeded: boolean;
  /** What to know before it is decided. */
  readonly known?: ReactNode;
  readonly act: (words: string) => Promise<void>;
  readonly onClose: () => void;
};

export function WordsDialog({ title, about, label, go, isNeeded, known, act, onClose }: Props) {
  const { t } = useTranslation();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [words, setWords] = useState('');
  const foot = (
    <Button type="submit" form={FORM} look="primary" disabled={isBusy}>
      {go}
    </Button>
  );
  return (
    <AskingDialog
      open
      title={title}
      about={about}
      closeLabel={t('ui.close')}
      foot={foot}
      failure={failure}
      onClose={onClose}
    >
      <Form
        id={FORM}
        className={styles.form}
        draft={words}
        command={command}
        act={() => act(words)}
        onDone={onClose}
      >
        {known}
        <TextArea label={label} value={words} onChange={setWords} maxLength={500} required={isNeeded} />
      </Form>
    </AskingDialog>
  );
}
