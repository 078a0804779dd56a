/** Where a file is chosen. */
import { Field } from '@base-ui/react/field';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type Props = FieldWords & {
  /** The kinds of file that are offered. */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
};

export function FileField({ accept, onChoose, ...words }: Props) {
  return (
    <FieldFrame {...words}>
      <Field.Control
        render={<input type="file" accept={accept} onChange={({ target }) => onChoose(target.files?.[0])} />}
        className={classNames(styles.control, styles.file)}
      />
    </FieldFrame>
  );
}
