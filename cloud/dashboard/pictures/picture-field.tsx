/** Where a picture is chosen. What the cloud would refuse is refused here, in the same words, before anything is sent. */
import { useState } from 'react';
import { FileField } from '#renderer/ui/file-field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type PictureProblem, pictureLimits } from '#shared/pictures/picture.ts';
import { failureBy } from '../cloud-api/cloud-api.ts';
import { failureWords } from '../cloud-api/failure-words.ts';
import { pictureProblem } from './picture-problem.ts';

type Props = {
  readonly label: string;
  /** At once, before it was judged. */
  readonly onChoose: (picture: File | undefined) => void;
};

type Judged = { readonly file: File | undefined; readonly problem: PictureProblem | undefined };

export function PictureField({ label, onChoose }: Props) {
  const { t } = useTranslation();
  const [{ problem }, judge] = useState<Judged>({ file: undefined, problem: undefined });
  const choose = async (file: File | undefined): Promise<void> => {
    judge({ file, problem: undefined });
    onChoose(file);
    const found = file && (await pictureProblem(file));
    judge((last) => (last.file === file ? { file, problem: found } : last));
  };
  return (
    <FileField
      label={label}
      hint={t('pictures.rules', pictureLimits)}
      problem={problem && failureWords(t, failureBy(problem))}
      accept="image/jpeg,image/png,image/webp"
      onChoose={(file) => void choose(file)}
      required
    />
  );
}
