/** A setting that is on or off, with its words on the left. */
import { Field } from '@base-ui/react/field';
import { Switch as Base } from '@base-ui/react/switch';
import styles from './switch.module.css';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Switch({ label, checked, onChange }: Props) {
  return (
    <Field.Root className={styles.row}>
      <Field.Label>{label}</Field.Label>
      <Base.Root className={styles.track} checked={checked} onCheckedChange={onChange}>
        <Base.Thumb className={styles.thumb} />
      </Base.Root>
    </Field.Root>
  );
}
