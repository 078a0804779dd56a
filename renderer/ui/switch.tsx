/** A setting that is on or off, with its words on the left. */
import { Switch as Base } from '@base-ui/react/switch';
import styles from './switch.module.css';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Switch({ label, checked, onChange }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control
    <label className={styles.row}>
      <span>{label}</span>
      <Base.Root className={styles.track} checked={checked} onCheckedChange={onChange}>
        <Base.Thumb className={styles.thumb} />
      </Base.Root>
    </label>
  );
}
