/** What the cloud would refuse a file for as a picture. */
import {
  judgePicture,
  LARGEST_PICTURE_BYTES,
  type PictureProblem,
  pictureTooLarge,
} from '#shared/pictures/picture.ts';

export async function pictureProblem(file: File): Promise<PictureProblem | undefined> {
  if (file.size > LARGEST_PICTURE_BYTES) return pictureTooLarge;
  const judged = judgePicture(new Uint8Array(await file.arrayBuffer()));
  return judged.ok ? undefined : judged.reason;
}
