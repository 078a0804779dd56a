/** A part of the settings with its own Save: what is typed stays a draft until then. */
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import styles from './settings-panel.module.css';

type Props = {
  readonly title: string;
  readonly canSave: boolean;
  readonly children: ReactNode;
  readonly onSave: () => void;
};

export function Section({ title, canSave, children, onSave }: Props) {
  const { t } = useTranslation();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className={styles.section} onSubmit={submit}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.grid}>{children}</div>
      <div className={styles.foot}>
        <Button look="soft" type="submit" disabled={!canSave}>
          {t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
