/** Where a picture is chosen. What the cloud would refuse is refused here, in the same words, before anything is sent. */
import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgePicture, LARGEST_PICTURE_BYTES, type PictureProblem } from '#shared/pictures/picture.ts';
import styles from './pictures.module.css';

type Props = {
  readonly label: string;
  /** Undefined: none, or one that may not be sent. */
  readonly onChoose: (picture: File | undefined) => void;
};

async function problemOf(file: File): Promise<PictureProblem | undefined> {
  if (file.size > LARGEST_PICTURE_BYTES) return 'picture-too-large';
  const judged = judgePicture(new Uint8Array(await file.arrayBuffer()));
  return judged.ok ? undefined : judged.reason;
}

export function PictureField({ label, onChoose }: Props) {
  const { t } = useTranslation();
  const [field, below] = [useId(), useId()];
  const [problem, setProblem] = useState<PictureProblem | undefined>();
  const choose = async (file: File | undefined): Promise<void> => {
    onChoose(undefined);
    const found = file && (await problemOf(file));
    setProblem(found);
    if (found === undefined) onChoose(file);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={field} className={styles.label}>
        {label}
      </label>
      <input
        id={field}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-invalid={problem !== undefined}
        aria-describedby={below}
        className={styles.input}
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      <p id={below} className={problem === undefined ? styles.hint : styles.problem} role="status">
        {problem === undefined ? null : <CircleAlert size={14} aria-hidden />}
        {problem === undefined ? t('pictures.rules') : t(`dashboard.refusals.${problem}`)}
      </p>
    </div>
  );
}
