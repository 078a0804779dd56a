// What every way of bringing a picture asks of a request: that its bytes are a picture of bearable size.
import { bodyLimit } from 'hono/body-limit';
import {
  judgePicture,
  LARGEST_PICTURE_BYTES,
  type Picture,
  pictureTooLarge,
} from '#shared/pictures/picture.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { answerRefusal } from '../http/answer-refused.ts';
import type { Asking } from '../http/asking.ts';
import type { Site } from '../http/site.ts';
import type { Refusal } from '../refusal.ts';
import type { FileStore } from './file-store.ts';

export interface PictureDoor {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly files: FileStore;
}

export const pictureLimit = bodyLimit({
  maxSize: LARGEST_PICTURE_BYTES,
  onError: (c) => answerRefusal(c, pictureTooLarge),
});

interface Taken {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly picture: Picture;
}

export async function takePicture(c: Asking): Promise<Result<Taken, Refusal>> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const judged = judgePicture(bytes);
  return judged.ok ? ok({ bytes, picture: judged.value }) : judged;
}
