/** Where a file is chosen. */
import { Field } from '@base-ui/react/field';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { useWhyReadOnly } from './read-only.tsx';
import { Tooltip } from './tooltip.tsx';

type Props = FieldWords & {
  /** The kinds of file that are offered. */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
};

export function FileField({ accept, onChoose, ...words }: Props) {
  const why = useWhyReadOnly();
  const control = (
    <Field.Control
      render={<input type="file" accept={accept} onChange={({ target }) => onChoose(target.files?.[0])} />}
      aria-disabled={why !== undefined || undefined}
      aria-description={why}
      className={classNames(styles.control, styles.file)}
      // There is nothing to read in it: only that it opens nothing.
      onClick={(event) => {
        if (why !== undefined) event.preventDefault();
      }}
    />
  );
  return (
    <FieldFrame {...words}>
      {why === undefined ? control : <Tooltip text="" why={why} trigger={control} />}
    </FieldFrame>
  );
}
