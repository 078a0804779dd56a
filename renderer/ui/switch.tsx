/** A setting that is on or off, with its words on the left. */
import { Field } from '@base-ui/react/field';
import { Switch as Base } from '@base-ui/react/switch';
import { useWhyReadOnly } from './read-only.tsx';
import styles from './switch.module.css';
import { Tooltip } from './tooltip.tsx';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Switch({ label, checked, onChange }: Props) {
  const why = useWhyReadOnly();
  const control = (
    <Base.Root
      className={styles.track}
      checked={checked}
      readOnly={why !== undefined}
      aria-disabled={why !== undefined || undefined}
      aria-description={why}
      onCheckedChange={onChange}
    >
      <Base.Thumb className={styles.thumb} />
    </Base.Root>
  );
  return (
    <Field.Root className={styles.row}>
      <Field.Label>{label}</Field.Label>
      {why === undefined ? control : <Tooltip text="" why={why} trigger={control} />}
    </Field.Root>
  );
}
