/** Where a picture is chosen. What the cloud would refuse is refused here, in the same words, before anything is sent. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '#renderer/ui/file-field.tsx';
import {
  judgePicture,
  LARGEST_PICTURE_BYTES,
  type PictureProblem,
  pictureLimits,
  pictureTooLarge,
} from '#shared/pictures/picture.ts';
import { failureBy } from '../cloud-api/cloud-api.ts';
import { failureWords } from '../cloud-api/failure-words.ts';

type Props = {
  readonly label: string;
  /** Undefined: none, or one that may not be sent. */
  readonly onChoose: (picture: File | undefined) => void;
};

async function problemOf(file: File): Promise<PictureProblem | undefined> {
  if (file.size > LARGEST_PICTURE_BYTES) return pictureTooLarge;
  const judged = judgePicture(new Uint8Array(await file.arrayBuffer()));
  return judged.ok ? undefined : judged.reason;
}

export function PictureField({ label, onChoose }: Props) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<PictureProblem | undefined>();
  const choose = async (file: File | undefined): Promise<void> => {
    onChoose(undefined);
    const found = file && (await problemOf(file));
    setProblem(found);
    if (found === undefined) onChoose(file);
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
