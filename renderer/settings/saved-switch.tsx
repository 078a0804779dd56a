/** A switch with a sentence under it that says what it means as it is now. */

import { Switch } from '#renderer/ui/switch.tsx';
import styles from './settings.module.css';

type Props = {
  readonly label: string;
  readonly about: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => Promise<unknown>;
};

export function SavedSwitch({ label, about, checked, onChange }: Props) {
  return (
    <div className={styles.switch}>
      <Switch label={label} checked={checked} onChange={(next) => void onChange(next)} />
      <p className={styles.quiet}>{about}</p>
    </div>
  );
}
