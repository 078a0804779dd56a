/** Asks for the name of a room or a section. */

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { cleanText } from '#shared/text/clean-text.ts';

type Props = {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial: string;
  readonly problemOf: (name: string) => string | null;
  readonly onClose: () => void;
  readonly onSave: (name: string) => void;
};

const formId = 'floor-editor-name';
const longest = 40;

export function NameDialog({ title, label, hint, initial, problemOf, onClose, onSave }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(initial);
  const name = cleanText(typed);
  const problem = name === '' || name === initial ? undefined : (problemOf(name) ?? undefined);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    if (name !== initial) onSave(name);
  };
  return (
    <Dialog
      open
      title={title}
      closeLabel={t('ui.close')}
      focusFirst={field}
      foot={
        <Button look="primary" type="submit" form={formId}>
          {t('ui.save')}
        </Button>
      }
      onClose={onClose}
    >
      <CheckedForm id={formId} onSubmit={save}>
        <TextField
          ref={field}
          label={label}
          hint={hint}
          problem={problem}
          wrong={problem}
          required
          value={typed}
          maxLength={longest}
          onChange={setTyped}
        />
      </CheckedForm>
    </Dialog>
  );
}
