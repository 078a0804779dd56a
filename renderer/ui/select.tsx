/** One choice out of a short list, with its label; the list is a keyboard list box. */
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useWhyReadOnly } from './read-only.tsx';
import styles from './select.module.css';
import { Tooltip } from './tooltip.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** A second line in the list, where the label alone does not tell it from another. */
  readonly detail?: string | undefined;
};

type Props<Value extends string> = {
  readonly label: string;
  /** Only screen readers say it, where the choice speaks for itself. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  /** Who may change it, for whoever may not: it stays readable and in reach, and says so. */
  readonly disabledWhy?: string | null | undefined;
  readonly onChange: (value: Value) => void;
};

export function Select<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden = false, value, options, disabledWhy, onChange } = props;
  const why = useWhyReadOnly(disabledWhy);
  const trigger = (
    <Base.Trigger
      className={styles.trigger}
      aria-disabled={why !== undefined || undefined}
      aria-description={why}
    >
      <Base.Value />
      <ChevronsUpDown size={16} aria-hidden />
    </Base.Trigger>
  );
  const change = (next: Value | null): void => {
    if (next !== null) onChange(next);
  };
  return (
    <div className={styles.field}>
      <Base.Root
        items={options}
        value={value}
        onValueChange={change}
        readOnly={why !== undefined}
        modal={false}
      >
        <Base.Label className={isLabelHidden ? undefined : styles.label}>
          {isLabelHidden ? <VisuallyHidden text={label} /> : label}
        </Base.Label>
        {why === undefined ? trigger : <Tooltip text="" why={why} trigger={trigger} />}
        <Base.Portal>
          <Base.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
            <Base.Popup className={styles.popup}>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={styles.item}>
                  <div>
                    <Base.ItemText>{option.label}</Base.ItemText>
                    {option.detail === undefined ? null : <p className={styles.detail}>{option.detail}</p>}
                  </div>
                  <Base.ItemIndicator>
                    <Check size={16} aria-hidden />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
